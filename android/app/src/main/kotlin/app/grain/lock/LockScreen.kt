package app.grain.lock

import androidx.activity.compose.LocalActivity
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableLongStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.design.FilledButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WriteField
import app.grain.client.Words
import app.grain.platform.AppLock
import app.grain.platform.FingerOrFace
import app.grain.shell.Frame
import app.grain.shell.LocalShell
import app.grain.shell.low
import kotlinx.coroutines.delay

/** The lock (design.md 17): Help and Exit stand before it; dots as typed, so that the length of the code stays unknown. */
@Composable
fun LockScreen(lock: AppLock, fingers: FingerOrFace, opened: () -> Unit) {
    val shell = LocalShell.current
    val activity = LocalActivity.current
    // Someone was added since it was switched on: off again, and the code opens as before.
    val byFinger = remember { lock.opensByFinger && (fingers.isAsTaken().also { if (!it) lock.byFinger(false) }) && fingers.usable }
    var code by remember { mutableStateOf("") }
    var words by rememberSaveable { mutableStateOf(false) }
    var waits by remember { mutableLongStateOf(lock.waits()) }
    LaunchedEffect(waits) {
        if (waits > 0) {
            delay(1_000)
            waits = lock.waits()
        }
    }
    fun enter() {
        if (lock.opens(code)) opened()
        code = ""
        waits = lock.waits()
    }
    val head: @Composable () -> Unit = {
        Text(
            shell.word(if (words) "settings-enter-passphrase" else "settings-enter-code"),
            Modifier.padding(top = if (low) 0.dp else 32.dp).semantics { heading() }, style = Type.title, textAlign = TextAlign.Center,
        )
        when {
            waits > 0 -> Waiting(waits)
            words -> {
                WriteField(code, { code = it }, "", label = shell.word("settings-enter-passphrase"), keyboard = KeyboardType.Password)
                FilledButton(shell.word("app-open"), ::enter)
            }
            else -> Dots(code.length)
        }
    }
    val keys: @Composable () -> Unit = { if (waits <= 0 && !words) Keypad({ code += it }, { code = code.dropLast(1) }, ::enter) }
    val ways: @Composable () -> Unit = {
        if (byFinger && activity != null) {
            WordButton(shell.word("settings-biometric"), {
                fingers.ask(activity, shell.word("settings-biometric"), shell.word("settings-enter-code")) { yes -> if (yes) opened() }
            })
        }
        WordButton(shell.word(if (words) "settings-enter-code" else "settings-use-passphrase"), { words = !words; code = "" })
    }
    Frame(shell.word("settings-enter-code"), showTitle = false) {
        if (low) {
            // The whole keypad beside the words that ask for it.
            Row(Modifier.fillMaxWidth().padding(top = 4.dp), Arrangement.spacedBy(24.dp), Alignment.CenterVertically) {
                Column(Modifier.weight(1f), Arrangement.spacedBy(12.dp), Alignment.CenterHorizontally) {
                    head()
                    ways()
                }
                keys()
            }
        } else {
            Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(12.dp), Alignment.CenterHorizontally) {
                head()
                keys()
                ways()
            }
        }
    }
}

/** Only that one can try again, and when; no count of tries (S24). */
@Composable
private fun Waiting(ms: Long) {
    Text(
        Words.waiting(((ms + 999) / 1000).toInt()),
        Modifier.padding(24.dp).semantics { liveRegion = LiveRegionMode.Polite },
        MaterialTheme.colorScheme.onSurfaceVariant, style = Type.head, textAlign = TextAlign.Center,
    )
}

@Composable
private fun Dots(entered: Int) {
    val shell = LocalShell.current
    Row(
        Modifier.height(32.dp).semantics { contentDescription = "${shell.word("settings-enter-code")} $entered"; liveRegion = LiveRegionMode.Polite },
        Arrangement.spacedBy(16.dp), Alignment.CenterVertically,
    ) { repeat(entered.coerceAtMost(MOST_DOTS)) { Surface(Modifier.size(14.dp), CircleShape, MaterialTheme.colorScheme.onSurface) {} } }
}

/** Never mirrored: a telephone has its keys in one order everywhere. */
@Composable
private fun Keypad(digit: (String) -> Unit, rubOut: () -> Unit, enter: () -> Unit) = CompositionLocalProvider(LocalLayoutDirection provides LayoutDirection.Ltr) {
    val shell = LocalShell.current
    val colours = MaterialTheme.colorScheme
    val gap = if (low) 12.dp else 20.dp
    Column(Modifier.padding(top = if (low) 0.dp else 16.dp), Arrangement.spacedBy(if (low) 8.dp else 16.dp)) {
        for (row in listOf("123", "456", "789")) {
            Row(horizontalArrangement = Arrangement.spacedBy(gap)) { for (one in row) Key({ digit("$one") }) { Digit("$one") } }
        }
        Row(horizontalArrangement = Arrangement.spacedBy(gap)) {
            Key(rubOut, colours.surface) { Icon(painterResource(R.drawable.ic_backspace), shell.word("app-delete"), Modifier.size(24.dp)) }
            Key({ digit("0") }) { Digit("0") }
            Key(enter, colours.primary, colours.onPrimary) { Icon(painterResource(R.drawable.ic_check), shell.word("app-open"), Modifier.size(28.dp)) }
        }
    }
}

@Composable
private fun Digit(digit: String) = Text(digit, style = if (low) Type.title else Type.largeTitle)

@Composable
private fun Key(
    onClick: () -> Unit,
    colour: Color = MaterialTheme.colorScheme.surfaceContainer,
    ink: Color = MaterialTheme.colorScheme.onSurface,
    face: @Composable () -> Unit,
) {
    val size = if (low) 56.dp else 84.dp
    Surface(onClick, Modifier.size(size), shape = CircleShape, color = colour, contentColor = ink) {
        Column(Modifier.size(size), Arrangement.Center, Alignment.CenterHorizontally) { face() }
    }
}

private const val MOST_DOTS = 12
