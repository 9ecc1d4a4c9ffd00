package app.grain.shell

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.design.Radius
import app.grain.design.Type
import kotlinx.coroutines.delay

/** Says what was done and offers to take it back, for ten seconds (A11). */
@Composable
internal fun ToastLine() {
    val shell = LocalShell.current
    val toast = shell.toast ?: return
    LaunchedEffect(toast) {
        delay(TEN_SECONDS)
        shell.toast = null
    }
    Box(Modifier.fillMaxWidth().padding(horizontal = 20.dp, vertical = 8.dp), Alignment.Center) {
        Surface(
            Modifier.widthIn(max = 560.dp).fillMaxWidth().semantics { liveRegion = LiveRegionMode.Polite },
            Radius.field,
            MaterialTheme.colorScheme.inverseSurface,
            MaterialTheme.colorScheme.inverseOnSurface,
        ) {
            Row(Modifier.padding(start = 20.dp, end = 8.dp).heightIn(min = 56.dp), verticalAlignment = Alignment.CenterVertically) {
                Text(toast.text, Modifier.weight(1f).padding(vertical = 8.dp), style = Type.small)
                toast.undo?.let { undo ->
                    TextButton(
                        { undo(); shell.toast = null },
                        Modifier.heightIn(min = 48.dp),
                        colors = ButtonDefaults.textButtonColors(contentColor = MaterialTheme.colorScheme.inversePrimary),
                    ) { Text(shell.word("app-undo"), style = Type.label) }
                }
            }
        }
    }
}

private const val TEN_SECONDS = 10_000L
