package app.grain

import app.grain.client.CardTodayView
import app.grain.client.GrainCalls
import app.grain.client.PageButton
import app.grain.client.PageRow
import app.grain.client.PageValue
import app.grain.client.PromptTodayView
import app.grain.client.RowsBody
import app.grain.client.SheetAction
import java.io.File

/** The real core, but for card, question and the text of a reminder: which of them comes is seeded by the person, and a picture wants the same ones. With [longest] they are the longest that are there. */
class FixedContent(private val real: GrainCalls, private val longest: Boolean = false) : GrainCalls by real, AutoCloseable {
    override fun today() = real.today().run { copy(card = card.steady(), prompt = prompt.steady()) }

    override fun cardToday() = real.cardToday().steady()

    override fun promptToday() = real.promptToday().steady()

    override fun page(route: String) = real.page(route).run {
        when (route.substringBefore('/')) {
            "answers" -> rows("answers") { copy(text = QUESTION) }
            "answer" -> copy(sections = sections.map { it.copy(heading = QUESTION) }, foot = foot.map { button -> button.asked() })
            "reminders" -> rows("shown") { copy(text = "Reminder", second = "Your note for today is ready.") }
            else -> this
        }
    }

    private fun PageButton.asked() = (does as? SheetAction)?.let { copy(does = SheetAction(it.form.copy(title = QUESTION))) } ?: this

    private fun PageValue.rows(of: String, steady: PageRow.() -> PageRow) =
        copy(sections = sections.map { section -> (section.body as? RowsBody)?.takeIf { section.key.startsWith(of) }?.let { section.copy(body = it.copy(rows = it.rows.map(steady))) } ?: section })

    override fun close() = (real as AutoCloseable).close()

    private fun CardTodayView.steady() = copy(
        card = if (longest) card?.copy(title = LongestCard.title, body = LongestCard.body, step = LongestCard.step, heavy = HEAVY, canLower = true) else card?.copy(
            title = CARD_TITLE, body = CARD_BODY,
            step = CARD_STEP, heavy = "", canLower = true,
        ),
    )

    private fun PromptTodayView.steady() = copy(
        prompt = prompt?.copy(question = if (longest) LongestQuestion.body else QUESTION, areaLine = "", heavy = "", comeAgain = "", answeredBefore = ""),
    )
}

// Texts of the content, solo-04 and p-heal-03: no screen ever shows words that nobody can find there.
private const val HEAVY = "This card is about very hard hours. You can skip it."
private const val CARD_TITLE = "Half an hour off screen"
private const val CARD_BODY =
    "A screen can rest for half an hour. A walk, a pot of tea or just sitting may be enough. You can do it with company or alone."
private const val CARD_STEP = "One small step, or not: Pick one half hour this week."
private const val QUESTION = "When did you feel most at ease this week, even for a minute? What was around you?"

/** A text of the content, as its file has it. */
private class Text(val title: String, val body: String, val step: String)

private fun texts(folder: String): List<Text> = File(System.getProperty("repository.root"), "core/content/en/$folder").listFiles().orEmpty().sorted().flatMap { file ->
    fun field(text: String, name: String) = Regex("(?m)^$name = \"(.*)\"$").find(text)?.groupValues?.get(1).orEmpty()
    file.readText().split(Regex("(?m)^\\[\\[\\w+]]$")).drop(1).map { Text(field(it, "title"), field(it, "body"), field(it, "step")) }
}

private val LongestCard by lazy { texts("cards").maxBy { it.title.length + it.body.length + it.step.length } }

private val LongestQuestion by lazy { texts("prompts").maxBy { it.body.length } }
