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
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Dialog
import app.grain.R
import app.grain.shell.LocalShell
import java.time.LocalTime

/** A time that opens a dialog to type another one. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
fun TimeButton(time: LocalTime, onChange: (LocalTime) -> Unit, modifier: Modifier = Modifier) {
    val shell = LocalShell.current
    var open by remember { mutableStateOf(false) }
    SoftButton(time.clock(), { open = true }, modifier.padding(vertical = 8.dp), R.drawable.ic_later)
    if (!open) return
    Dialog({ open = false }) {
        Surface(shape = Radius.card, color = MaterialTheme.colorScheme.surfaceContainerLow) {
            val state = rememberTimePickerState(time.hour, time.minute, is24Hour = true)
            Column(Modifier.padding(24.dp)) {
                TimeInput(state)
                SoftButton(shell.word("app-done"), {
                    open = false
                    onChange(LocalTime.of(state.hour, state.minute))
                })
                WordButton(shell.word("app-cancel"), { open = false })
            }
        }
    }
}

/** "20:30". */
fun LocalTime.clock(): String = "%02d:%02d".format(hour, minute)
