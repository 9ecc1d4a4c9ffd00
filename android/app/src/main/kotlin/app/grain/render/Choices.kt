package app.grain.render

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import app.grain.client.ChoiceLayout
import app.grain.client.PageChoice
import app.grain.design.AnswerGrid
import app.grain.design.Card
import app.grain.design.GridAnswer
import app.grain.design.Hairline
import app.grain.design.RadioCard
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.SwitchRow
import app.grain.design.Type
import app.grain.design.ticking

/** One or several of a few, each saved when it is tapped. */
@Composable
internal fun ChoicesPart(choices: List<PageChoice>, layout: ChoiceLayout, taps: Taps) = when (layout) {
    ChoiceLayout.CELLS -> Card { AnswerCells(choices, taps) }
    ChoiceLayout.LIST -> RadioList(choices, taps)
    ChoiceLayout.SWITCHES -> Card(padding = 8) {
        choices.forEachIndexed { i, choice ->
            if (i > 0) Hairline()
            SwitchRow(choice.text, choice.chosen, { taps.choose(choice) }, below = choice.second)
        }
    }
}

/** Where each says what it means, each is a card of its own; else they are the lines of one. */
@Composable
private fun RadioList(choices: List<PageChoice>, taps: Taps) {
    if (choices.all { it.second.isNotEmpty() }) {
        Column(Modifier.selectableGroup()) { for (choice in choices) RadioCard(choice.text, choice.second, choice.chosen, { taps.choose(choice) }) }
    } else {
        Card(Modifier.selectableGroup(), padding = 8) {
            choices.forEachIndexed { i, choice ->
                if (i > 0) Hairline()
                RadioLine(choice.text, choice.second, choice.chosen) { taps.choose(choice) }
            }
        }
    }
}

/** Answers in cells of one size. */
@Composable
internal fun AnswerCells(choices: List<PageChoice>, taps: Taps, modifier: Modifier = Modifier) =
    AnswerGrid(choices.map { GridAnswer(it.text, it.chosen) { taps.choose(it) } }, modifier)

/** One of many in a form, as lines. */
@Composable
internal fun RadioLine(text: String, below: String, chosen: Boolean, onClick: () -> Unit) = Row(
    Modifier.fillMaxWidth().clip(Radius.chip).selectable(chosen, role = Role.RadioButton, onClick = ticking(onClick)).heightIn(min = 56.dp).padding(vertical = 8.dp),
    Arrangement.spacedBy(16.dp),
    Alignment.CenterVertically,
) {
    RadioButton(chosen, null)
    Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
        Text(text, style = Type.body)
        SecondLine(below)
    }
}
