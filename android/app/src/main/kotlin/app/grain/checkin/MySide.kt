package app.grain.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.grain.client.AskBehaviours
import app.grain.client.AskTell
import app.grain.client.ChoiceView
import app.grain.client.DuePromiseView
import app.grain.client.DisclosureStatus
import app.grain.client.LineQuestionView
import app.grain.client.PromiseAnswer
import app.grain.client.PromiseChanged
import app.grain.client.PromiseKept
import app.grain.client.PromiseNotKept
import app.grain.client.PromiseOpen
import app.grain.client.QuestionView
import app.grain.client.SayBehaviour
import app.grain.client.SayPromise
import app.grain.client.SayTell
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.design.WordCells
import app.grain.design.WriteField
import app.grain.shell.LocalShell
import app.grain.shell.largeText
import app.grain.shell.selfSaving
import app.grain.shell.wide
import java.time.LocalDate

/** The seven behaviours, each kept, partly, missed, or without an occasion; all four look the same. */
@Composable
internal fun MySide(day: LocalDate, question: QuestionView, asked: AskBehaviours, model: CheckInViewModel) {
    val shell = LocalShell.current
    Card(padding = 16) {
        QuestionTitle(question.text, shell.word("check-in-my-side-text"), Modifier.padding(bottom = 12.dp))
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            for (line in asked.lines) OneLine(line, model)
            Rest(day, question.id, asked.rest, asked.lines.map { it.id }, model)
        }
    }
}

@Composable
private fun OneLine(line: LineQuestionView, model: CheckInViewModel) {
    val cells: @Composable (Modifier) -> Unit = { modifier ->
        WordCells(line.choices.map { CellChoice(it.text, it.chosen, { model.say(SayBehaviour(line.id, it.id.unlessChosen(it))) }) }, modifier)
    }
    if (wide && !largeText) {
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalAlignment = Alignment.CenterVertically) {
            Text(line.text, Modifier.weight(0.36f), style = Type.bodyStrong)
            cells(Modifier.weight(0.64f))
        }
    } else {
        Column {
            Text(line.text, Modifier.padding(bottom = 4.dp), style = Type.bodyStrong)
            cells(Modifier)
        }
    }
}

/** Promises of this day. */
@Composable
internal fun PromisesDue(due: List<DuePromiseView>, model: CheckInViewModel) {
    val shell = LocalShell.current
    for (promise in due) {
        Card(padding = 16) {
            Text(promise.text, Modifier.padding(bottom = 12.dp), style = Type.bodyStrong)
            WordCells(promise.choices.map { CellChoice(it.text, it.chosen, { model.say(SayPromise(promise.promise, it.answer())) }) })
            if (promise.afterNotKept.isNotEmpty() && promise.choices.any { it.id == NOT_KEPT && it.chosen }) {
                SecondLine(shell.word("check-in-after-not-kept"), Modifier.padding(top = 12.dp, bottom = 8.dp))
                WordCells(promise.afterNotKept.map { CellChoice(it.text, it.chosen, { model.say(SayPromise(promise.promise, PromiseNotKept(it.known()))) }) })
            }
        }
    }
}

/** Something to tell: no, or yes with a private note. */
@Composable
internal fun Tell(day: LocalDate, text: String, asked: AskTell, model: CheckInViewModel) = Asked(text) {
    val shell = LocalShell.current
    WordCells(
        asked.choices.map { choice ->
            CellChoice(choice.text, choice.chosen, {
                shell.drafts.flush()
                model.say(SayTell((choice.id == YES).takeUnless { choice.chosen }, null))
            })
        },
    )
    if (asked.choices.any { it.id == YES && it.chosen }) {
        var note by selfSaving("tell $day", asked.note, model) { answerCheckIn(day, listOf(SayTell(true, it))) }
        WriteField(note, { note = it }, shell.word("disclosures-what-hint"), Modifier.padding(top = 12.dp))
    }
}

private fun ChoiceView.answer(): PromiseAnswer = when {
    chosen -> PromiseOpen
    id == "kept" -> PromiseKept
    id == NOT_KEPT -> PromiseNotKept(null)
    else -> PromiseChanged(null)
}

private fun ChoiceView.known(): DisclosureStatus? = when {
    chosen -> null
    id == "told" -> DisclosureStatus.TOLD
    id == "found_out" -> DisclosureStatus.FOUND_OUT
    else -> DisclosureStatus.NOT_TOLD_YET
}

private const val NOT_KEPT = "not_kept"
private const val YES = "yes"
