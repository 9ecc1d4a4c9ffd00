package app.grain

import app.grain.client.FieldValue
import app.grain.client.GrainCalls
import app.grain.client.Subject
import app.grain.core.Action
import app.grain.core.Body
import app.grain.core.Button
import app.grain.core.Choice
import app.grain.core.Confirm
import app.grain.core.Field
import app.grain.core.Form
import app.grain.core.FormOption
import app.grain.core.GrainException
import app.grain.core.Input
import app.grain.core.Keyboard
import app.grain.core.Layout
import app.grain.core.Notice
import app.grain.core.OnlyIf
import app.grain.core.Outcome
import app.grain.core.Page
import app.grain.core.Problem
import app.grain.core.Row
import app.grain.core.RunningTime
import app.grain.core.Section
import app.grain.core.Step
import app.grain.core.Tab
import app.grain.core.TextStyle
import app.grain.core.Then
import app.grain.core.TimeWords
import app.grain.core.Value
import app.grain.core.Weight
import app.grain.shell.Route
import java.time.LocalDate
import java.time.LocalTime

/** A core with one page that has every body and every input once; what is done on it is written down. */
class SamplePage(private val real: GrainCalls) : GrainCalls by real, AutoCloseable {
    /** What was done, with the values that came along. */
    val done = mutableListOf<Pair<String, List<FieldValue>>>()

    /** The field that the next act refuses. */
    var refuses: String? = null
    private var told = false

    /** How often the page on which time runs was read. */
    var timesRead = 0

    override fun page(route: String): Page = when (route) {
        ROUTE.route -> page()
        STEPS.route -> steps()
        LIVE.route -> live("")
        TIME.route -> time().also { timesRead += 1 }
        else -> real.page(route)
    }

    override fun act(act: String, values: List<FieldValue>, on: String?): Outcome {
        refuses?.let { field ->
            refuses = null
            throw GrainException.BadInput("That is not clear.", "A few words are needed.", field, Problem.EMPTY)
        }
        done += act to values
        if (act == "live") return Outcome(live((values.single().value as Value.Text).text), null, Then.Stay)
        told = act == "tell"
        return Outcome(page(), if (act == "tell") Notice("It is told.", "untell") else null, Then.Stay)
    }

    override fun close() = (real as AutoCloseable).close()

    private fun page() = Page(
        ROUTE.route, "A sample", "A quiet line.",
        listOf(
            section("points", "Points", Body.Text(listOf("One point.", "Another point."), TextStyle.POINTS)),
            section("rows", "Rows", Body.Rows(listOf(row(), switch("switch", "On or off", null), switch("both", "Opens or off", Action.Do("opens")), answers()), "")),
            section("empty", "Nothing", Body.Rows(emptyList(), "Nothing is here yet.")),
            section("cells", "Cells", Body.Choices(listOf(choice("one", true), choice("two"), choice("three")), Layout.CELLS)),
            section("list", "List", Body.Choices(listOf(choice("four"), choice("five", true)), Layout.LIST)),
            section("switches", "Switches", Body.Choices(listOf(choice("six"), choice("seven", true)), Layout.SWITCHES)),
            section("form", "Form", Body.Form(form("form", ""))),
            section("buttons", "Buttons", Body.Buttons(listOf(button("First", "first"), button("Second", "second")))),
            section("folded", "Folded", Body.Text(listOf("Under the fold."), TextStyle.PLAIN)).copy(folded = true),
        ),
        listOf(Button("Open the sheet", "", Weight.SOFT, null, Action.Sheet(form("sheet", "A sheet")), null), delete()),
        Tab.YOU, false, listOf(Subject.SETTINGS),
    )

    private fun section(key: String, heading: String, body: Body) = Section(key, heading, false, body)

    private fun row() = Row(
        "row", if (told) "A thing, told" else "A thing", emptyList(), "Its fact", "A thing and its fact", null, Action.Do("tap"), emptyList(), listOf(button("Tell", "tell")),
        listOf(button("In the menu", "menu")),
    )

    private fun switch(key: String, text: String, tap: Action?) = Row(key, text, emptyList(), "", "", null, tap, listOf(Choice("on", "On", "", true, "off $key")), emptyList(), emptyList())

    private fun answers() = Row("answers", "Answers", emptyList(), "", "", null, null, listOf(choice("kept"), choice("missed")), emptyList(), emptyList())

    private fun choice(key: String, chosen: Boolean = false) = Choice(key, "Choice $key", "", chosen, "choose $key")

    private fun button(text: String, act: String) = Button(text, "", Weight.SOFT, null, Action.Do(act), null)

    private fun delete() = Button("Delete it", "", Weight.DELETE, null, Action.Do("delete"), Confirm("Delete this?", "It is gone for good.", "Keep it", "Delete it"))

    private fun form(key: String, title: String) = Form(
        key, title, "",
        listOf(
            field("text", "Words", Input.Text(1u, 200u, Keyboard.SENTENCES), Value.Text("")),
            field("one", "One of", Input.OneOf(options("a", "b", "c")), Value.Chosen("a")),
            field("some", "Some of", Input.SomeOf(options("d", "e", "f"), 2u), Value.AllChosen(emptyList())),
            field("day", "A day", Input.Day(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30), "No day", 0u), Value.Day(null)),
            field("time", "A time", Input.Time("No time"), Value.Time(LocalTime.of(20, 30))),
            field("days", "Weekdays", Input.Weekdays(listOf("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), 6u), Value.Weekdays(1u)).copy(onlyIf = OnlyIf("one", listOf("b"))),
            field("switch", "A switch", Input.Switch, Value.Switch(false)),
            field("number", "A number", Input.Number(1, 3), Value.Number(2)),
        ),
        "Save $key", does = "save $key",
    )

    private fun field(key: String, label: String, input: Input, value: Value) = Field(key, label, "", "", input, value, null)

    private fun options(vararg keys: String) = keys.map { FormOption(it, "Option $it", "") }

    private fun live(text: String) = Page(
        LIVE.route, "Live", "",
        listOf(
            section("live", "", Body.Form(Form("live", "", "", listOf(field("text", "Words", Input.Text(1u, 200u, Keyboard.SENTENCES), Value.Text(""))), "", true, "live"))),
            section("found", "", Body.Rows(if (text.isEmpty()) emptyList() else listOf(row().copy(text = "Found for $text")), "")),
        ),
        emptyList(), Tab.YOU, false, listOf(Subject.DISCLOSURES),
    )

    /** Four minutes that run from the first moment of the tests on. */
    private fun time() = Page(
        TIME.route, "A talk", "",
        listOf(
            section("time", "", Body.Clock(RunningTime("Sam, the turn is yours", "Kim, you can just listen.", START, START.plusSeconds(240), timeWords(), true))),
            section("large", "", Body.Text(listOf("Say it aloud."), TextStyle.LARGE)),
        ),
        listOf(button("Pause", "pause"), button("That is enough", "enough")), Tab.PRACTICE, false, listOf(Subject.KEPT),
    )

    private fun timeWords() = listOf(
        TimeWords(START, "About four minutes left", false), TimeWords(START.plusSeconds(120), "About two minutes left", true),
        TimeWords(START.plusSeconds(180), "About one minute left", false), TimeWords(START.plusSeconds(240), "You can finish the sentence.", true),
    )

    private fun steps() = Page(
        STEPS.route, "Step by step", "",
        listOf(section("steps", "", Body.Steps(listOf(step("First step"), step("Last step")), step("Time-out").copy(aside = false)))), emptyList(), Tab.BOWLS, false, emptyList(),
    )

    private fun step(title: String) = Step(title, "Who speaks", listOf("Words of the ${title.lowercase()}."), "", listOf("Left out."), true, title)

    companion object {
        val ROUTE = Route.Core("sample")
        val LIVE = Route.Core("sample/live")
        val STEPS = Route.Core("sample/steps")
        val TIME = Route.Core("sample/time")
    }
}
