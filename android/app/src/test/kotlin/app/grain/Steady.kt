package app.grain

import app.grain.client.CardTodayView
import app.grain.client.GrainCalls
import app.grain.client.PromptTodayView
import java.time.LocalDate

/** The real core, but for card, question and the text of a reminder: which of them comes is seeded by the person, and a picture wants the same ones. */
class Steady(private val real: GrainCalls) : GrainCalls by real, AutoCloseable {
    override fun today() = real.today().run { copy(card = card.steady(), prompt = prompt.steady()) }

    override fun cardToday() = real.cardToday().steady()

    override fun promptToday() = real.promptToday().steady()

    override fun promptHistory(before: LocalDate?) = real.promptHistory(before).run { copy(answers = answers.map { it.copy(question = QUESTION) }) }

    override fun reminders() = real.reminders().run { copy(rows = rows.map { it.copy(previewTitle = "Reminder", previewBody = "Your note for today is ready.") }) }

    override fun close() = (real as AutoCloseable).close()

    private fun CardTodayView.steady() = copy(
        card = card?.copy(
            title = CARD_TITLE, body = CARD_BODY,
            step = CARD_STEP, heavy = "", canLower = true,
        ),
    )

    private fun PromptTodayView.steady() = copy(
        prompt = prompt?.copy(question = QUESTION, areaLine = "", heavy = "", comeAgain = "", answeredBefore = ""),
    )
}

// Texts of the content, solo-04 and p-heal-03: no screen ever shows words that nobody can find there.
private const val CARD_TITLE = "Half an hour off screen"
private const val CARD_BODY =
    "A screen can rest for half an hour. A walk, a pot of tea or just sitting may be enough. You can do it with company or alone."
private const val CARD_STEP = "One small step, or not: Pick one half hour this week."
private const val QUESTION = "When did you feel most at ease this week, even for a minute? What was around you?"
