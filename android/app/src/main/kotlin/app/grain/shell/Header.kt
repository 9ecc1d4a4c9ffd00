package app.grain.shell

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.design.Radius
import app.grain.design.Type
import app.grain.design.grown

/** The corner that never moves: Help and Exit, the same words in the same place on every page (S14, S20, A10). Not the [corner] of the screen is that of a list with a page beside it. */
@Composable
internal fun Header(lead: TopBarStart, help: Boolean, ink: Color, corner: Boolean = true) {
    val shell = LocalShell.current
    Row(
        Modifier.fillMaxWidth().heightIn(min = 64.dp).padding(start = 8.dp, end = 16.dp).semantics { isTraversalGroup = true; traversalIndex = -1f },
        Arrangement.spacedBy(8.dp),
        Alignment.CenterVertically,
    ) {
        LeadPart(lead, ink, Modifier.weight(1f))
        if (help && corner) {
            TextButton(
                { shell.open(Route.Page.HELP) },
                Modifier.heightIn(min = 48.dp).semantics { traversalIndex = -2f },
                colors = ButtonDefaults.textButtonColors(contentColor = ink),
                contentPadding = HeaderPadding,
            ) {
                Icon(painterResource(R.drawable.ic_help), null, Modifier.size(20.dp.grown))
                Spacer(Modifier.width(8.dp))
                Text(shell.word("app-help"), style = Type.label, maxLines = 1)
            }
        }
        if (corner) OutlinedButton(
            shell.exit,
            Modifier.heightIn(min = if (largeText) 48.dp else EXIT_DP.dp).semantics { traversalIndex = -3f },
            shape = Radius.full,
            border = BorderStroke(1.dp, if (ink == MaterialTheme.colorScheme.onSurface) MaterialTheme.colorScheme.outline else ink.copy(alpha = 0.6f)),
            colors = ButtonDefaults.outlinedButtonColors(contentColor = ink),
            contentPadding = ExitPadding,
        ) {
            Icon(painterResource(R.drawable.ic_exit), null, Modifier.size(20.dp.grown))
            Spacer(Modifier.width(8.dp))
            Text(shell.word("app-exit"), style = Type.label, maxLines = 1)
        }
    }
}

@Composable
private fun LeadPart(lead: TopBarStart, ink: Color, modifier: Modifier) {
    val shell = LocalShell.current
    val seen = LocalSeen.current
    val second = if (ink == MaterialTheme.colorScheme.onSurface) MaterialTheme.colorScheme.onSurfaceVariant else ink
    // Beside its list a page has no way back but to what rests there.
    val beside = seen.pane == Pane.PAGE && shell.stack.depth <= 2
    Row(modifier.semantics { isTraversalGroup = true; traversalIndex = -1f }, verticalAlignment = Alignment.CenterVertically) {
        when (lead) {
            TopBarStart.None -> Unit
            is TopBarStart.Line -> if (!largerText && seen.pane != Pane.REST) Text(lead.text, Modifier.padding(start = 12.dp), second, style = Type.label)
            is TopBarStart.Back -> when {
                lead.then != null || !beside -> WayOut(R.drawable.ic_back, shell.word("app-back"), lead.text.ifEmpty { shell.nameBelow(seen.entry) }, ink, second, lead.then ?: shell::back)
                shell.stack.first.route.rests -> WayOut(R.drawable.ic_close, shell.word("app-close"), "", ink, second, shell::back)
            }
            is TopBarStart.Close -> WayOut(R.drawable.ic_close, shell.word("app-close"), lead.text, ink, second, lead.then ?: shell::back)
        }
    }
}

/** Where the way back leads, by the name it has there. */
private fun Shell.nameBelow(entry: Entry): String {
    val below = stack.below(entry) ?: return ""
    return (below.route as? Route.Tab)?.let { word(it.label) } ?: stack.name(below)
}

/** A place that shows something of its own beside its list while nothing is opened from it. */
internal val Route.rests: Boolean get() = this == Route.Tab.TODAY || this == Route.Tab.BOWLS

@Composable
private fun WayOut(icon: Int, spoken: String, text: String, ink: Color, second: Color, leave: () -> Unit) {
    IconButton(leave, Modifier.size(48.dp)) { Icon(painterResource(icon), spoken, Modifier.size(24.dp.grown), ink) }
    if (text.isNotEmpty() && !largeText) Text(text, Modifier.padding(start = 4.dp), second, maxLines = 1, overflow = TextOverflow.Ellipsis, style = Type.label)
}

private val HeaderPadding = PaddingValues(horizontal = 12.dp, vertical = 8.dp)
private val ExitPadding = PaddingValues(horizontal = 12.dp, vertical = 4.dp)

/** Drawn lower than it is to be hit: its target is as high as any (design.md 01). */
private const val EXIT_DP = 38
