package app.grain.lock

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.AppContainer
import app.grain.client.Subject
import app.grain.design.Card
import app.grain.design.Hairline
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.SwitchRow
import app.grain.design.Type
import app.grain.design.WriteField
import app.grain.platform.AppLock
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell
import app.grain.shell.PageStates
import app.grain.shell.Toast
import app.grain.shell.ErrorText
import app.grain.shell.pageModel

/** Privacy and lock: a code of one's own, locking at once, pictures of the screen. */
@Composable
fun PrivacyScreen(parts: AppContainer) {
    val shell = LocalShell.current
    val (lock, fingers) = parts.lock to parts.fingers
    val model = pageModel("privacy", Subject.SETTINGS) { settings() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    var locked by remember { mutableStateOf(lock.isSet) }
    var byFinger by remember { mutableStateOf(lock.opensByFinger) }
    var choosing by remember { mutableStateOf(false) }
    Frame(shell.word("settings-lock"), TopBarStart.Back(shell.word("app-place-you"))) {
        ErrorText(trouble)
        Card(padding = 8) {
            SwitchRow(shell.word("settings-lock-code"), locked || choosing, { on ->
                choosing = on
                if (!on) {
                    lock.remove()
                    locked = false
                    byFinger = false
                }
            }, below = shell.word(if (locked) "app-on" else "app-off"))
            if (locked && fingers.usable) {
                Hairline()
                SwitchRow(shell.word("settings-biometric"), byFinger, { on ->
                    if (on) fingers.take()
                    lock.byFinger(on)
                    byFinger = on
                }, below = shell.word("settings-biometric-text"))
            }
        }
        if (choosing) {
            ChooseCode {
                if (runCatching { lock.set(it) }.isFailure) {
                    shell.toast = Toast(shell.word("error-not-saved-title"))
                    return@ChooseCode
                }
                byFinger = false
                locked = true
                choosing = false
            }
        }
        PageStates(page, model::again) { settings ->
            Card(padding = 8) {
                SwitchRow(shell.word("settings-extra-private"), settings.extraPrivate, { model.act({ saveSettings(settings.copy(extraPrivate = it)) }) }, below = shell.word("settings-extra-private-text"))
                Hairline()
                SwitchRow(shell.word("settings-screenshots"), settings.allowScreenshots, { model.act({ saveSettings(settings.copy(allowScreenshots = it)) }) }, below = shell.word("settings-screenshots-text"))
            }
        }
    }
}

/** A code, typed twice. Pasting is allowed (A9). */
@Composable
private fun ChooseCode(chosen: (String) -> Unit) = Card {
    val shell = LocalShell.current
    var first by remember { mutableStateOf("") }
    var again by remember { mutableStateOf("") }
    var differs by remember { mutableStateOf(false) }
    Text(shell.word("settings-choose-code"), Modifier.padding(bottom = 4.dp), style = Type.head)
    SecondLine(shell.word("settings-choose-code-text"), Modifier.padding(bottom = 12.dp))
    WriteField(first, { first = it }, "", Modifier.padding(bottom = 12.dp), shell.word("settings-enter-code"), keyboard = KeyboardType.NumberPassword)
    WriteField(again, { again = it }, "", Modifier.padding(bottom = 12.dp), shell.word("settings-enter-code"), keyboard = KeyboardType.NumberPassword)
    if (differs) Text(shell.word("settings-code-differs"), Modifier.padding(bottom = 12.dp).semantics { liveRegion = LiveRegionMode.Polite }, MaterialTheme.colorScheme.error, style = Type.small)
    SoftButton(shell.word("app-save"), { if (first == again) chosen(first) else differs = true }, enabled = first.length >= AppLock.least)
}
