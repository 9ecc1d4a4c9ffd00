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
            title = "Slow is allowed", body = "Trust is a feeling. It may come in grains, it may come late, or it may not come. You do not owe it to anyone.",
            step = "One small step, or not: name one moment today when you felt at ease.", heavy = "", canLower = true,
        ),
    )

    private fun PromptTodayView.steady() = copy(
        prompt = prompt?.copy(question = QUESTION, areaLine = "", heavy = "", comeAgain = "", answeredBefore = ""),
    )
}

private const val QUESTION = "What would let me begin to trust, in one small thing?"
