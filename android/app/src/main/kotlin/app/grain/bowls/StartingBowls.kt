package app.grain.bowls

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.grain.client.StartingWord
import app.grain.client.Words
import app.grain.design.BowlPicture
import app.grain.design.Radius
import app.grain.design.Type
import app.grain.design.answerEdge
import app.grain.design.ticking
import app.grain.shell.LocalShell
import app.grain.shell.largeText

/** Where a bowl stands: six small bowls with their words, and to leave it open, which is as good an answer. */
@Composable
internal fun StartingBowls(area: String, series: Int, chosen: UByte?, leftOpen: Boolean, choose: (UByte) -> Unit, leaveOpen: () -> Unit) {
    val shell = LocalShell.current
    val columns = if (largeText) 1 else 3
    Column(Modifier.fillMaxWidth().selectableGroup(), Arrangement.spacedBy(8.dp)) {
        for (line in Words.starting().chunked(columns)) {
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
                for (start in line) StartingCell(area, series, start, chosen == start.level, Modifier.weight(1f)) { choose(start.level) }
            }
        }
        Answer(leftOpen, leaveOpen, Modifier.fillMaxWidth()) {
            Text(shell.word("bowl-start-open"), Modifier.padding(horizontal = 8.dp, vertical = 14.dp), style = Type.label, textAlign = TextAlign.Center)
        }
    }
}

@Composable
private fun StartingCell(area: String, series: Int, start: StartingWord, chosen: Boolean, modifier: Modifier, choose: () -> Unit) = Answer(chosen, choose, modifier) {
    val bowl: @Composable () -> Unit = { BowlPicture(area, series, start.smallShown.toInt(), 76.dp, small = true) }
    if (largeText) {
        Row(Modifier.fillMaxWidth().padding(horizontal = 16.dp, vertical = 8.dp), Arrangement.spacedBy(16.dp), Alignment.CenterVertically) {
            bowl()
            Text(start.text, style = Type.label)
        }
    } else {
        Column(Modifier.padding(horizontal = 4.dp, vertical = 10.dp), Arrangement.spacedBy(4.dp), Alignment.CenterHorizontally) {
            bowl()
            Text(start.text, style = Type.label, textAlign = TextAlign.Center)
        }
    }
}

@Composable
private fun Answer(chosen: Boolean, choose: () -> Unit, modifier: Modifier, content: @Composable () -> Unit) {
    val colours = MaterialTheme.colorScheme
    Surface(
        modifier.clip(Radius.cell).selectable(chosen, role = Role.RadioButton, onClick = ticking(choose)).heightIn(min = 52.dp), Radius.cell,
        if (chosen) colours.primaryContainer else colours.surfaceContainerHigh, if (chosen) colours.onPrimaryContainer else colours.onSurface,
        border = answerEdge(chosen),
    ) { Column(horizontalAlignment = Alignment.CenterHorizontally, verticalArrangement = Arrangement.Center) { content() } }
}
