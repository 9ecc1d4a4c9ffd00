package app.grain.help

import android.content.Intent
import android.net.Uri
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.HelplineView
import app.grain.client.LineKind
import app.grain.design.ClayButton
import app.grain.design.Hairline
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.shell.LocalShell
import app.grain.shell.largeText

/** Lines to call, one under the other. A tap on a name shows its number large, where [large] is given. */
@Composable
internal fun HelpLines(lines: List<HelplineView>, large: ((HelplineView) -> Unit)? = null) {
    lines.forEachIndexed { i, line ->
        if (i > 0) Hairline()
        HelpLine(line, large)
    }
}

/** A name, one useful line, what else is known, and the call: beside them, or below and as wide as the card when it is long. */
@Composable
private fun HelpLine(line: HelplineView, large: ((HelplineView) -> Unit)?) {
    val label = LocalShell.current.word("safety-show-large")
    val shows = large?.takeIf { line.number.isNotEmpty() }
    val tap = if (shows == null) Modifier else Modifier.clip(Radius.chip).clickable(onClickLabel = label, role = Role.Button) { shows(line) }
    val words: @Composable (Modifier) -> Unit = { modifier ->
        Column(modifier.then(tap).heightIn(min = 48.dp), Arrangement.spacedBy(2.dp, Alignment.CenterVertically)) {
            Text(line.name, style = Type.bodyStrong)
            SecondLine(line.line)
            for (detail in line.details) SecondLine(detail)
        }
    }
    if (largeText || line.number.count(Char::isDigit) >= LONG_NUMBER) {
        Column(Modifier.fillMaxWidth().padding(vertical = 10.dp), Arrangement.spacedBy(8.dp)) {
            words(Modifier.fillMaxWidth())
            CallButton(line, Modifier.fillMaxWidth())
        }
    } else {
        Row(Modifier.fillMaxWidth().padding(vertical = 10.dp), Arrangement.spacedBy(12.dp), Alignment.CenterVertically) {
            words(Modifier.weight(1f))
            CallButton(line)
        }
    }
}

/** Opens the dialler with the number and calls nobody by itself (R6). */
@Composable
private fun CallButton(line: HelplineView, modifier: Modifier = Modifier) {
    val context = LocalContext.current
    val call = line.call ?: return
    val open = { context.startActivity(Intent(Intent.ACTION_DIAL, Uri.parse(call)).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)) }
    val spoken = modifier.semantics { contentDescription = line.spoken }
    if (line.kind == LineKind.EMERGENCY) ClayButton(line.number, open, spoken, R.drawable.ic_call) else SoftButton(line.number, open, spoken, R.drawable.ic_call)
}

/** From so many digits on, a number has a row of its own. */
private const val LONG_NUMBER = 10
