package app.grain.design

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.TimeInput
import androidx.compose.material3.rememberTimePickerState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.produceState
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Dialog
import app.grain.client.ClockForm
import app.grain.client.orNull
import app.grain.parts
import app.grain.shell.LocalShell
import java.time.LocalTime

/** A dialog to type a time; [none] are the words for no time, where it may be left open. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
internal fun TimeDialog(time: LocalTime, twelve: Boolean, none: String, close: () -> Unit, choose: (LocalTime?) -> Unit) {
    val shell = LocalShell.current
    Dialog(close) {
        Surface(shape = Radius.card, color = MaterialTheme.colorScheme.surfaceContainerLow) {
            val state = rememberTimePickerState(time.hour, time.minute, is24Hour = !twelve)
            Column(Modifier.padding(24.dp)) {
                TimeInput(state)
                SoftButton(shell.word("app-done"), { choose(LocalTime.of(state.hour, state.minute)) })
                if (none.isNotEmpty()) WordButton(none, { choose(null) })
                WordButton(shell.word("app-cancel"), close)
            }
        }
    }
}

/** The time as the person's clock shows it, and whether that clock has twelve hours. */
@Composable
internal fun clockOf(time: LocalTime): Pair<String, Boolean> {
    val shell = LocalShell.current
    val parts = LocalContext.current.parts
    val shown by produceState("" to false, time) {
        shell.client.ask {
            val form = settings().clockForm
            clockText(time) to (form == ClockForm.TWELVE_HOURS || form == ClockForm.AS_THE_PHONE && parts.habits().twelveHours)
        }.orNull()?.let { value = it }
    }
    return shown
}
