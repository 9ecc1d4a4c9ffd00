package app.grain.setup

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.BeforeLineView
import app.grain.client.HelpCalls
import app.grain.design.Card
import app.grain.design.Hairline
import app.grain.design.RowIcon
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.render.picture
import app.grain.shell.LocalShell
import app.grain.shell.largeText

/** Before the first entry: what protects, then who may see the app, what it is not, and the law (C1, C9, S44). */
@Composable
internal fun BeforeLines() {
    val shell = LocalShell.current
    val colours = MaterialTheme.colorScheme
    val lines = remember { HelpCalls.lines() }
    Card(colour = colours.primaryContainer, ink = colours.onPrimaryContainer) {
        Row(horizontalArrangement = Arrangement.spacedBy(16.dp), verticalAlignment = Alignment.CenterVertically) {
            if (!largeText) Icon(painterResource(R.drawable.ic_lock), null, Modifier.size(28.dp))
            Text(shell.word("setup-private"), style = Type.body)
        }
    }
    Card(padding = 8) {
        lines.before.forEachIndexed { i, line ->
            if (i > 0) Hairline()
            BeforeLine(line)
        }
    }
}

@Composable
private fun BeforeLine(line: BeforeLineView) =
    Row(Modifier.fillMaxWidth().padding(vertical = 14.dp).semantics(mergeDescendants = true) {}, Arrangement.spacedBy(16.dp)) {
        if (!largeText) line.icon.picture()?.let { RowIcon(it) }
        Column(Modifier.weight(1f), Arrangement.spacedBy(4.dp)) {
            Text(line.title, style = Type.bodyStrong)
            SecondLine(line.text)
        }
    }
