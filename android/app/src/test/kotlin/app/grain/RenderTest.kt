package app.grain

import android.view.WindowManager
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.PageIcon
import app.grain.client.RunningTime
import app.grain.core.Value
import app.grain.render.grownAt
import app.grain.render.like
import app.grain.render.picture
import app.grain.render.text
import java.time.LocalDate
import java.time.LocalTime
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

/** Every element of a page of the core: it is seen, a tap hands back what the core gave, and nothing typed is lost. */
@RunWith(AndroidJUnit4::class)
class RenderTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }
    private lateinit var sample: SamplePage

    private val acts get() = sample.done.map { it.first }

    private val values get() = sample.done.single().second.associate { it.key to it.value }

    @Before
    fun world() {
        World.wraps = { real -> SamplePage(real).also { sample = it } }
    }

    private fun TestDevice.sample() {
        parts.healing()
        open(SamplePage.ROUTE)
        sees("A quiet line.")
    }

    @Test
    fun `every body is seen, and a tap on it does what the core gave it`() = with(handset) {
        sample()
        for (words in listOf("A sample", "One point.", "Another point.", "Its fact", "Nothing is here yet.", "Cells", "Switches")) sees(words)
        for (words in listOf("A thing", "On or off", "Opens or off", "Choice kept", "Choice two", "Choice four", "Choice six", "First", "Second")) tap(words)
        inMenu("A thing", "In the menu")
        assertEquals(listOf("tap", "off switch", "opens", "choose kept", "choose two", "choose four", "choose six", "first", "second", "menu"), acts)
        assertFalse("it begins closed", has("Under the fold."))
        tap("Folded")
        sees("Under the fold.")
        close()
        Unit
    }

    @Test
    fun `a row that opens something and has a switch is two targets, each with its words`() = with(handset) {
        sample()
        val targets = rule.onAllNodes(hasClickAction().and(hasText("Opens or off").or(hasContentDescription("Opens or off"))))
        val sizes = targets.fetchSemanticsNodes().map { it.touchBoundsInRoot }
        assertEquals("$sizes", 2, sizes.count { it.height >= 48 && it.width >= 48 })
        targets[1].performScrollTo().performClick()
        assertEquals(listOf("off both"), acts)
        close()
        Unit
    }

    @Test
    fun `every input gives back what was filled in`() = with(handset) {
        sample()
        write("Words", "At dusk")
        assertFalse("only where another says so", has("Mon"))
        tap("Option b")
        tap("Wed")
        tap("Option d")
        tap("Option f")
        tap("Option e")
        tap("A day")
        rule.onAllNodes(hasClickAction().and(hasText("27 November 2026", substring = true))).onFirst().performClick()
        tap("Done")
        tap("A time")
        tap("No time")
        tap("A switch")
        tap("More, A number")
        tap("Save form")
        assertEquals(
            mapOf(
                "text" to Value.Text("At dusk"), "one" to Value.Chosen("b"), "some" to Value.AllChosen(listOf("d", "f")),
                "day" to Value.Day(LocalDate.of(2026, 11, 27)), "time" to Value.Time(null), "days" to Value.Weekdays(0b101u),
                "switch" to Value.Switch(true), "number" to Value.Number(3),
            ),
            values,
        )
        assertTrue("saved, it begins anew", has("No day") && !written("At dusk"))
        close()
        Unit
    }

    @Test
    fun `a field that is not seen says nothing`() = with(handset) {
        sample()
        tap("Save form")
        assertFalse("days" in values)
        close()
        Unit
    }

    @Test
    fun `a refused value is said at its field, and what was typed stays`() = with(handset) {
        sample()
        write("Words", "At dusk")
        sample.refuses = "text"
        tap("Save form")
        sees("A few words are needed.")
        assertTrue(written("At dusk"))
        write("At dusk", "At dawn")
        assertFalse("it is answered", has("A few words are needed."))
        sample.refuses = "elsewhere"
        tap("Save form")
        sees("That is not clear.")
        assertTrue(written("At dawn"))
        assertTrue(sample.done.isEmpty())
        close()
        Unit
    }

    @Test
    fun `what was done is said, and taken back`() = with(handset) {
        sample()
        tap("Tell")
        sees("It is told.")
        sees("A thing, told")
        tap("Undo")
        assertEquals(listOf("tell", "untell"), acts)
        assertFalse(has("A thing, told"))
        close()
        Unit
    }

    @Test
    fun `a form above the page keeps all of it through Exit, the lock and closing`() = with(handset) {
        sample()
        parts.lock.set("246810")
        tap("Open the sheet")
        sees("A sheet")
        assertTrue("Help and Exit stay", has("Help") && has("Exit"))
        write("Words", "At dusk")
        tap("Option b")
        tap("Tue")
        tap("Exit")
        assertFalse(has("At dusk"))
        close()
        open(SamplePage.ROUTE)
        enter("246810")
        tap("Open the sheet")
        assertTrue(written("At dusk"))
        tap("Close")
        assertFalse(has("A sheet"))
        tap("Open the sheet")
        tap("Save sheet")
        assertEquals(listOf(Value.Text("At dusk"), Value.Chosen("b"), Value.Weekdays(0b11u)), listOf("text", "one", "days").map { values[it] })
        assertFalse("saved, it closes", has("A sheet"))
        close()
        Unit
    }

    @Test
    fun `deleting asks first, and keeping stands first`() = with(handset) {
        sample()
        inMenu("A sample", "Delete it")
        sees("It is gone for good.")
        val (keep, delete) = listOf("Keep it", "Delete it").map { rule.onNode(hasClickAction().and(hasText(it))).fetchSemanticsNode().boundsInRoot.top }
        assertTrue("$keep $delete", keep < delete)
        tap("Keep it")
        assertTrue(sample.done.isEmpty())
        inMenu("A sample", "Delete it")
        tap("Delete it")
        assertEquals(listOf("delete"), acts)
        close()
        Unit
    }

    @Test
    fun `steps are read one by one, the aside leads back, and each can be the last`() = with(handset) {
        parts.healing()
        open(SamplePage.STEPS)
        sees("Words of the first step.")
        tap("Time-out")
        sees("Words of the time-out.")
        back()
        tap("Next")
        sees("Words of the last step.")
        back()
        sees("Words of the first step.")
        tap("Next")
        tap("Close")
        sees("Good evening")
        close()
        Unit
    }

    @Test
    fun `a live form is done a moment after the last key, again when something changed, and is kept nowhere`() = with(handset) {
        parts.healing()
        open(SamplePage.LIVE)
        write("Words", "dusk")
        rule.mainClock.advanceTimeBy(1_000)
        sees("Found for dusk")
        parts.fill("disclosures", "disclosures", "text" to "The letter")
        sees("Found for dusk")
        tap("Help")
        back()
        assertTrue("it is there to go on with", written("dusk") && has("Found for dusk"))
        assertNull(parts.drafts["live text"])
        close()
        open(SamplePage.LIVE)
        assertFalse(written("dusk"))
        close()
        Unit
    }

    @Test
    fun `time that runs is said in words, read aloud at half and at the end, and the page is read once more`() = with(handset) {
        parts.healing()
        val window = open(SamplePage.TIME)
        for (words in listOf("Sam, the turn is yours", "Kim, you can just listen.", "About four minutes left", "Say it aloud.")) sees(words)
        var awake = false
        fun at(seconds: Long) {
            World.now = START.plusSeconds(seconds)
            rule.mainClock.advanceTimeBy(600)
            rule.waitForIdle()
            window.onActivity { awake = it.window.attributes.flags and WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON != 0 }
        }
        fun told() = rule.onAllNodes(SemanticsMatcher.keyIsDefined(SemanticsProperties.LiveRegion)).fetchSemanticsNodes()
            .mapNotNull { it.config.getOrNull(SemanticsProperties.ContentDescription)?.single() }
        at(60)
        assertEquals(emptyList<String>(), told())
        assertTrue("the screen stays awake", awake)
        at(120)
        assertEquals(listOf("About two minutes left"), told())
        at(190)
        sees("About one minute left")
        assertEquals("nothing new is read aloud", listOf("About two minutes left"), told())
        val read = sample.timesRead
        at(600)
        sees("You can finish the sentence.")
        assertEquals(listOf("You can finish the sentence."), told())
        assertFalse("it may sleep again", awake)
        at(700)
        assertEquals("once", read + 1, sample.timesRead)
        close()
        Unit
    }

    @Test
    fun `a grain grows with the time, in four steps where motion is reduced, and no clock makes it less than nothing`() {
        val time = RunningTime("", "", START, START.plusSeconds(120), emptyList(), true)
        fun at(seconds: Long, still: Boolean = false) = time.grownAt(START.plusSeconds(seconds), still)
        assertEquals(listOf(0f, 0f, 0.5f, 1f, 1f), listOf(at(-500), at(0), at(60), at(120), at(9_000)))
        assertEquals(listOf(0f, 0f, 0.25f, 0.5f, 0.75f, 1f), listOf(at(0, true), at(29, true), at(31, true), at(89, true), at(90, true), at(120, true)))
        assertEquals(1f, RunningTime("", "", START, START, emptyList(), true).grownAt(START, false))
    }

    @Test
    fun `every kind of value is kept as text, and one that cannot be read is none`() {
        val all = listOf(
            Value.Text("a\nb"), Value.Chosen("key"), Value.AllChosen(listOf("a", "b")), Value.AllChosen(emptyList()), Value.Day(LocalDate.of(2026, 11, 27)), Value.Day(null),
            Value.Time(LocalTime.of(8, 5)), Value.Time(null), Value.Weekdays(127u), Value.Switch(true), Value.Number(-3), Value.Number(null),
        )
        for (value in all) assertEquals(value, value.like(value.text()))
        assertNull(Value.Day(null).like("soon"))
    }

    @Test
    fun `every icon of the core has a picture`() = assertEquals(emptyList<PageIcon>(), PageIcon.entries.filter { it.picture() == null })
}
