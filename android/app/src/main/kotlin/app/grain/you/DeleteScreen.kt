package app.grain.you

import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.withFrameMillis
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.Client
import app.grain.client.Subject
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.FilledButton
import app.grain.design.PlainButton
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell
import app.grain.shell.Route
import app.grain.shell.ErrorText
import app.grain.shell.pageModel

/** Delete everything (S28): its own page, what deleting can mean, keeping first, then three seconds or two steps. */
@Composable
fun DeleteScreen(deleted: suspend (Client) -> Unit) {
    val shell = LocalShell.current
    val model = pageModel("delete", Subject.SETTINGS) { }
    val trouble by model.trouble.collectAsStateWithLifecycle()
    var second by remember { mutableStateOf(false) }
    val delete = { model.act({ deleteEverything() }) { deleted(shell.client) } }
    Frame(shell.word("settings-delete"), TopBarStart.Back(shell.word("app-place-you"))) {
        ErrorText(trouble)
        Card {
            BodyText(shell.word("settings-delete-text"), Modifier.padding(bottom = 12.dp))
            BodyText(shell.word("settings-delete-evidence"))
        }
        FilledButton(shell.word("settings-delete-keep"), shell::back, Modifier.fillMaxWidth().padding(bottom = 8.dp))
        SoftButton(shell.word("settings-delete-copy"), { shell.open(Route.Core("sealed")) }, Modifier.fillMaxWidth().padding(bottom = 24.dp))
        HoldToDelete(shell.word("settings-delete-hold"), delete)
        if (second) {
            PlainButton(shell.word("settings-delete-confirm"), delete, MaterialTheme.colorScheme.error, MaterialTheme.colorScheme.onError, Modifier.fillMaxWidth().padding(top = 12.dp))
        } else {
            WordButton(shell.word("settings-delete-steps"), { second = true }, Modifier.padding(top = 8.dp))
        }
        SecondLine(shell.word("settings-delete-left"), Modifier.padding(top = 12.dp))
    }
}

/** Held for three seconds it deletes; letting go stops. The button beneath does the same in two steps. */
@Composable
private fun HoldToDelete(text: String, done: () -> Unit) {
    val colours = MaterialTheme.colorScheme
    var held by remember { mutableStateOf(false) }
    var part by remember { mutableFloatStateOf(0f) }
    LaunchedEffect(held) {
        part = 0f
        if (!held) return@LaunchedEffect
        val start = withFrameMillis { it }
        while (part < 1f) part = withFrameMillis { (it - start) / HOLD_MS }
        done()
    }
    Surface(
        Modifier.fillMaxWidth().pointerInput(Unit) { detectTapGestures(onPress = { held = true; tryAwaitRelease(); held = false }) },
        Radius.card, colours.errorContainer, colours.onErrorContainer,
    ) {
        Box(Modifier.heightIn(min = 64.dp).padding(20.dp), Alignment.Center) {
            Text(text, style = Type.bodyStrong)
            if (held) LinearProgressIndicator({ part }, Modifier.fillMaxWidth().align(Alignment.BottomCenter), colours.onErrorContainer, colours.errorContainer)
        }
    }
}

private const val HOLD_MS = 3000f
