package app.grain.shell

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.client.ErrorWords
import app.grain.design.Card
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import kotlinx.coroutines.delay

/** The states that are the same on every page; [shown] draws the page itself. */
@Composable
fun <V> PageStates(page: Page<V>, again: () -> Unit, shown: @Composable (V) -> Unit) = when (page) {
    Page.Loading -> Still()
    is Page.Failed -> Failed(page.words, again)
    is Page.Shown -> shown(page.view)
}

/** Nothing for 300 ms, then still blank shapes. */
@Composable
private fun Still() {
    var late by remember { mutableStateOf(false) }
    LaunchedEffect(Unit) {
        delay(300)
        late = true
    }
    if (late) {
        for (height in listOf(180, 120)) {
            Surface(Modifier.fillMaxWidth().padding(bottom = 12.dp).height(height.dp), Radius.card, MaterialTheme.colorScheme.surfaceContainerLowest) {}
        }
    }
}

@Composable
private fun Failed(words: ErrorWords, again: () -> Unit) {
    val shell = LocalShell.current
    Card {
        Text(words.title, style = Type.head)
        SecondLine(words.text, Modifier.padding(top = 4.dp, bottom = 16.dp))
        SoftButton(shell.word("app-try-again"), again)
    }
}

/** One line in words by the thing that failed; nothing when nothing did. */
@Composable
fun ErrorText(words: ErrorWords?) {
    if (words == null) return
    Box(Modifier.fillMaxWidth().padding(bottom = 12.dp).semantics { liveRegion = LiveRegionMode.Polite }) {
        Surface(shape = Radius.card, color = MaterialTheme.colorScheme.tertiaryContainer, contentColor = MaterialTheme.colorScheme.onTertiaryContainer) {
            Column(Modifier.fillMaxWidth().padding(20.dp)) {
                Text(words.title, style = Type.bodyStrong)
                Text(words.text, style = Type.small)
            }
        }
    }
}
