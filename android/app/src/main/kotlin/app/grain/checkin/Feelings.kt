package app.grain.checkin

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.AskFeelings
import app.grain.client.FeelingGroupView
import app.grain.client.FeelingView
import app.grain.client.FeltWord
import app.grain.client.SayFeelings
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.Cells
import app.grain.design.Chip
import app.grain.design.Chips
import app.grain.design.Hairline
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.design.answerEdge
import app.grain.shell.LocalShell
import app.grain.shell.largeText
import app.grain.shell.wide

/**
 * Feeling words in eight groups named by state. One group is open at a time, with its words and how strong each chosen one is;
 * what was chosen stands in a line under it, whichever group is open. A choice moves nothing that was there.
 */
@Composable
internal fun Feelings(text: String, ask: AskFeelings, model: CheckInViewModel) = Card(padding = 16) {
    val shell = LocalShell.current
    val chosen = ask.groups.flatMap { it.words }.filter { it.chosen }
    val full = chosen.size >= ask.max.toInt()
    var open by rememberSaveable { mutableStateOf<String?>(null) }
    QuestionTitle(text, shell.word(if (full) "check-in-five-chosen" else "check-in-feelings-hint"), Modifier.padding(bottom = 12.dp))
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        for (row in ask.groups.chunked(if (largeText) 2 else 4)) {
            Row(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
                for (group in row) Group(group, group.text == open, Modifier.weight(1f)) { open = group.text.takeUnless { it == open } }
            }
        }
    }
    ask.groups.find { it.text == open }?.let { Words(it, chosen, full, ask, model) }
    if (chosen.isNotEmpty() || open != null) {
        Box(Modifier.fillMaxWidth().padding(top = 8.dp).heightIn(min = 48.dp), Alignment.CenterStart) { Chosen(chosen, model) }
    }
}

/** A group; with a ring around its name when some of its words are chosen. */
@Composable
private fun Group(group: FeelingGroupView, open: Boolean, modifier: Modifier, onTap: () -> Unit) {
    val colours = MaterialTheme.colorScheme
    val some = group.words.any { it.chosen }
    Surface(
        modifier.clip(Radius.cell).selectable(open, role = Role.Tab, onClick = onTap),
        Radius.cell,
        if (open) colours.primaryContainer else colours.surfaceContainerHigh,
        if (open) colours.onPrimaryContainer else colours.onSurface,
        border = if (some) BorderStroke(2.dp, colours.primary) else answerEdge(open),
    ) {
        Box(Modifier.heightIn(min = 48.dp).padding(horizontal = 2.dp, vertical = 6.dp), Alignment.Center) {
            Text(group.text, style = Type.label, textAlign = TextAlign.Center)
        }
    }
}

/** The words of the open group, and under them how strong the chosen ones are; room for one is kept from the start. */
@Composable
private fun Words(group: FeelingGroupView, all: List<FeelingView>, full: Boolean, ask: AskFeelings, model: CheckInViewModel) {
    val shell = LocalShell.current
    Chips(Modifier.padding(top = 8.dp)) {
        for (word in group.words) {
            Chip(word.text, word.chosen, { on -> model.say(SayFeelings(if (on) all.felt() + FeltWord(word.id, null) else (all - word).felt())) }, enabled = word.chosen || !full)
        }
    }
    Column(Modifier.heightIn(min = 52.dp).padding(top = 4.dp), Arrangement.spacedBy(8.dp, Alignment.CenterVertically)) {
        val here = group.words.filter { it.chosen }
        if (here.isEmpty()) SecondLine(shell.word("check-in-strength-hint"))
        for (word in here) Strength(word, all, ask, model)
    }
    Hairline(Modifier.padding(top = 12.dp))
}

@Composable
private fun Strength(word: FeelingView, all: List<FeelingView>, ask: AskFeelings, model: CheckInViewModel) {
    val cells = ask.strengths.map { strength ->
        CellChoice(strength.text, word.strength == strength.id, {
            model.say(SayFeelings(all.map { if (it.id == word.id) FeltWord(it.id, strength.id.takeUnless { _ -> word.strength == strength.id }) else FeltWord(it.id, it.strength) }))
        })
    }
    if (largeText) {
        Text(word.text, style = Type.bodyStrong)
        Cells(cells)
    } else {
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalAlignment = Alignment.CenterVertically) {
            Text(word.text, Modifier.weight(if (wide) 0.2f else 0.3f), style = Type.bodyStrong)
            Cells(cells, Modifier.weight(0.7f))
        }
    }
}

/** What was chosen, in whichever group; a tap takes it away. */
@Composable
private fun Chosen(chosen: List<FeelingView>, model: CheckInViewModel) = Chips {
    val colours = MaterialTheme.colorScheme
    for (word in chosen) {
        Box(Modifier.heightIn(min = 48.dp).selectable(true, role = Role.Checkbox) { model.say(SayFeelings((chosen - word).felt())) }, Alignment.Center) {
            Surface(shape = Radius.chip, color = colours.primaryContainer, contentColor = colours.onPrimaryContainer) {
                Row(Modifier.heightIn(min = 36.dp).padding(start = 12.dp, end = 8.dp), Arrangement.spacedBy(4.dp), Alignment.CenterVertically) {
                    Text(word.text, style = Type.label)
                    Icon(painterResource(R.drawable.ic_close), null, Modifier.size(16.dp))
                }
            }
        }
    }
}

private fun List<FeelingView>.felt() = map { FeltWord(it.id, it.strength) }
