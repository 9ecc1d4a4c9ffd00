package app.grain.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.grain.client.AskFeelings
import app.grain.client.FeelingView
import app.grain.client.FeltWord
import app.grain.client.SayFeelings
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.Cells
import app.grain.design.Chip
import app.grain.design.Chips
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.shell.LocalShell
import app.grain.shell.largeText

/** Feeling words in groups named by state, and how strong each chosen one is. */
@Composable
internal fun Feelings(text: String, ask: AskFeelings, model: CheckInViewModel) {
    val shell = LocalShell.current
    val chosen = ask.groups.flatMap { it.words }.filter { it.chosen }
    val full = chosen.size >= ask.max.toInt()
    QuestionTitle(text, if (full) shell.word("check-in-five-chosen") else "")
    for (group in ask.groups) {
        Text(group.text, Modifier.padding(bottom = 2.dp), MaterialTheme.colorScheme.onSurfaceVariant, style = Type.label)
        Chips(Modifier.padding(bottom = 10.dp)) {
            for (word in group.words) {
                Chip(word.text, word.chosen, { on -> model.say(SayFeelings(if (on) chosen.felt() + FeltWord(word.id, null) else (chosen - word).felt())) }, enabled = word.chosen || !full)
            }
        }
    }
    if (chosen.isNotEmpty()) Strengths(chosen, ask, model)
}

@Composable
private fun Strengths(chosen: List<FeelingView>, ask: AskFeelings, model: CheckInViewModel) {
    val shell = LocalShell.current
    Card {
        SecondLine(shell.word("check-in-how-strong"), Modifier.padding(bottom = 12.dp))
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            for (word in chosen) {
                val cells = ask.strengths.map { strength ->
                    CellChoice(strength.text, word.strength == strength.id, {
                        model.say(SayFeelings(chosen.map { if (it.id == word.id) FeltWord(it.id, strength.id.takeUnless { _ -> word.strength == strength.id }) else FeltWord(it.id, it.strength) }))
                    })
                }
                if (largeText) {
                    Text(word.text, style = Type.bodyStrong)
                    Cells(cells)
                } else {
                    Row(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalAlignment = Alignment.CenterVertically) {
                        Text(word.text, Modifier.weight(0.3f), style = Type.bodyStrong)
                        Cells(cells, Modifier.weight(0.7f))
                    }
                }
            }
        }
    }
}

private fun List<FeelingView>.felt() = map { FeltWord(it.id, it.strength) }
