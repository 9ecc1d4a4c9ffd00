package app.grain.render

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.design.Card
import app.grain.design.SecondLine
import app.grain.design.WordButton
import app.grain.shell.LocalShell

/** How far it is, while something takes longer than a moment, and a way to stop it. */
@Composable
internal fun DoingPart(model: RenderModel) {
    val shell = LocalShell.current
    val parts by model.doing.collectAsStateWithLifecycle()
    val reached = parts ?: return
    Card {
        Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
            Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
                SecondLine(shell.word("app-doing"), Modifier.weight(1f).semantics { liveRegion = LiveRegionMode.Polite })
                WordButton(shell.word("app-doing-stop"), model::stop)
            }
            LinearProgressIndicator({ reached / ALL }, Modifier.fillMaxWidth().padding(bottom = 4.dp))
        }
    }
}

private const val ALL = 1_000f
