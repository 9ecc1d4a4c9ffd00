package app.grain.shell

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.grain.design.GreyButton
import app.grain.design.PlainButton
import app.grain.design.WordButton

/** Deletes for good, out of the copies too (S27): it asks once, and keeping stands first. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun DeleteButton(word: String = "app-delete", delete: () -> Unit) {
    val shell = LocalShell.current
    val colours = MaterialTheme.colorScheme
    var asks by rememberSaveable { mutableStateOf(false) }
    if (!asks) {
        WordButton(shell.word(word), { asks = true })
        return
    }
    FlowRow(Modifier.padding(top = 8.dp), Arrangement.spacedBy(8.dp), Arrangement.spacedBy(8.dp)) {
        GreyButton(shell.word("app-keep"), { asks = false })
        PlainButton(shell.word("app-delete"), { asks = false; delete() }, colours.error, colours.onError)
    }
}
