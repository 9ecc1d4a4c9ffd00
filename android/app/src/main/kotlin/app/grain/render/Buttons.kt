package app.grain.render

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.DropdownMenu
import androidx.compose.material3.DropdownMenuItem
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.MenuDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.ButtonWeight
import app.grain.client.PageButton
import app.grain.design.FilledButton
import app.grain.design.GreyButton
import app.grain.design.PlainButton
import app.grain.design.Radius
import app.grain.design.SideBySide
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.shell.LocalShell

/** The buttons of a foot that are seen: what takes away for good, and words beside real buttons, stand in the menu at the title. */
internal fun List<PageButton>.seen() = filter { it.weight == ButtonWeight.MAIN || it.weight == ButtonWeight.SOFT }.ifEmpty { filter { it.weight != ButtonWeight.DELETE } }

/** The buttons of a foot that stand in the menu at the title. */
internal fun List<PageButton>.aside() = this - seen().toSet()

/** Buttons in reach of the thumb. */
@Composable
internal fun FootButtons(buttons: List<PageButton>, taps: Taps) = SideBySide { for (button in buttons) OneButton(button, taps) }

/** Buttons in the page: few of them share the line, more stand as they fit. */
@Composable
internal fun ButtonsPart(buttons: List<PageButton>, taps: Taps) {
    if (buttons.size <= 2) return Box(Modifier.padding(bottom = 12.dp)) { FootButtons(buttons, taps) }
    FlowRow(Modifier.fillMaxWidth().padding(bottom = 12.dp), Arrangement.spacedBy(8.dp), Arrangement.spacedBy(8.dp)) {
        for (button in buttons) OneButton(button, taps)
    }
}

/** Buttons of a row that are seen. */
@Composable
internal fun RowButtons(buttons: List<PageButton>, taps: Taps) =
    FlowRow(Modifier.padding(bottom = 12.dp), Arrangement.spacedBy(8.dp), Arrangement.spacedBy(8.dp)) { for (button in buttons) OneButton(button, taps) }

/** A button as heavy as the core says. */
@Composable
internal fun OneButton(button: PageButton, taps: Taps, modifier: Modifier = Modifier) {
    val colours = MaterialTheme.colorScheme
    val press = { taps.press(button) }
    val spoken = if (button.spoken.isEmpty()) modifier else modifier.semantics { contentDescription = button.spoken }
    when (button.weight) {
        ButtonWeight.MAIN -> PlainButton(button.text, press, colours.primary, colours.onPrimary, spoken, button.icon?.picture())
        ButtonWeight.SOFT -> SoftButton(button.text, press, spoken, button.icon?.picture())
        ButtonWeight.WORD -> WordButton(button.text, press, spoken)
        ButtonWeight.DELETE -> WordButton(button.text, press, spoken, colours.error)
    }
}

/** What is one tap further: what takes away for good stands last, apart and in its own colour. */
@Composable
internal fun Menu(of: String, buttons: List<PageButton>, taps: Taps) = MoreMenu(of) { close ->
    val colours = MaterialTheme.colorScheme
    val (deleting, others) = buttons.partition { it.weight == ButtonWeight.DELETE }
    for (button in others + deleting) {
        if (button == deleting.firstOrNull() && others.isNotEmpty()) HorizontalDivider(color = colours.outlineVariant)
        val ink = if (button.weight == ButtonWeight.DELETE) colours.error else colours.onSurface
        DropdownMenuItem(
            { Text(button.text, style = Type.body) },
            { close(); taps.press(button) },
            leadingIcon = button.icon?.picture()?.let { { Icon(painterResource(it), null, Modifier.size(24.dp)) } },
            colors = MenuDefaults.itemColors(textColor = ink, leadingIconColor = ink),
        )
    }
}

/** The three dots of a line, and what opens from them; an item is given how to close it. */
@Composable
internal fun MoreMenu(of: String, items: @Composable (close: () -> Unit) -> Unit) {
    val shell = LocalShell.current
    val colours = MaterialTheme.colorScheme
    var open by remember { mutableStateOf(false) }
    Box {
        IconButton({ open = true }, Modifier.size(48.dp)) { Icon(painterResource(R.drawable.ic_more), "${shell.word("app-more")}, $of", tint = colours.onSurfaceVariant) }
        DropdownMenu(open, { open = false }, shape = Radius.field, containerColor = colours.surfaceContainerLow) {
            items { open = false }
        }
    }
}

/** Asked before something is done that cannot be taken back: keeping stands first, and looks like staying. */
@Composable
internal fun Asking(button: PageButton, taps: Taps) {
    val ask = button.ask ?: return
    val colours = MaterialTheme.colorScheme
    AlertDialog(
        { taps.asking = null },
        confirmButton = {
            Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp), Alignment.CenterHorizontally) {
                FilledButton(ask.keep, { taps.asking = null }, Modifier.fillMaxWidth())
                if (button.weight == ButtonWeight.DELETE) PlainButton(ask.goOn, { taps.confirmed(button) }, colours.surfaceContainerHigh, colours.error, Modifier.fillMaxWidth())
                else GreyButton(ask.goOn, { taps.confirmed(button) }, Modifier.fillMaxWidth())
            }
        },
        title = { Text(ask.title, style = Type.title) },
        text = ask.text.takeIf { it.isNotEmpty() }?.let { { Text(it, style = Type.body) } },
        containerColor = colours.surfaceContainerLow,
    )
}
