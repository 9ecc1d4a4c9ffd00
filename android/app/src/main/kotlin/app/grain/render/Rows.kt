package app.grain.render

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.FilledTonalIconButton
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButtonDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.GoAction
import app.grain.client.PageButton
import app.grain.client.PageChoice
import app.grain.client.PageRow
import app.grain.client.SheetAction
import app.grain.design.Card
import app.grain.design.Hairline
import app.grain.design.Radius
import app.grain.design.RowIcon
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.design.grown
import app.grain.design.rowPictures
import app.grain.design.ticking
import app.grain.shell.here
import app.grain.shell.largeText

/** A list in one card; a line of words where there is nothing in it. */
@Composable
internal fun RowsPart(rows: List<PageRow>, empty: String, taps: Taps) {
    if (rows.isEmpty()) return SecondLine(empty, Modifier.padding(bottom = 12.dp))
    // Switches stand under each other, also where only some rows have a menu behind them.
    val room = rows.any { it.menu.isNotEmpty() } && rows.all { it.choices.singleOrNull()?.key == SWITCH }
    // A long list of things to read stands in two columns where there is room for them.
    BoxWithConstraints(Modifier.fillMaxWidth()) {
        if (!rows.areMany() || maxWidth < TWO_COLUMNS_DP.dp) return@BoxWithConstraints RowsCard(rows, room, taps)
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
            for (column in rows.chunked((rows.size + 1) / 2)) Box(Modifier.weight(1f)) { RowsCard(column, room, taps) }
        }
    }
}

/** A list so long, of things that are only read or opened, that it may stand in two columns. */
internal fun List<PageRow>.areMany() = size >= MANY && all { it.second.isNotEmpty() && it.choices.isEmpty() && it.buttons.isEmpty() }

@Composable
private fun RowsCard(rows: List<PageRow>, room: Boolean, taps: Taps) = Card(padding = 8) {
    rows.forEachIndexed { i, row ->
        key(row.key) {
            if (i > 0) Hairline()
            RowPart(row, room, taps)
        }
    }
}

@Composable
private fun RowPart(row: PageRow, room: Boolean, taps: Taps) {
    val switch = row.choices.singleOrNull()?.takeIf { it.key == SWITCH }
    // Buttons that are pictures stand in the line; with large letters they have their words under it.
    val (round, below) = if (largeText) emptyList<PageButton>() to row.buttons else row.buttons.partition { it.icon != null }
    Column(Modifier.fillMaxWidth().then(here((row.tap as? GoAction)?.run { route == taps.opened } == true))) {
        Row(Modifier.heightIn(min = 56.dp), Arrangement.spacedBy(8.dp), Alignment.CenterVertically) {
            RowWords(row, switch, taps)
            // A row that leads somewhere too is two targets, each with its words.
            if (switch != null && row.tap == null) Switch(switch.chosen, null)
            else if (switch != null) Switch(switch.chosen, ticking { _: Boolean -> taps.choose(switch) }, Modifier.semantics { contentDescription = row.text })
            for (button in round) RoundButton(button, first = button == round.first(), taps)
            if (row.menu.isNotEmpty()) Menu(row.text, row.menu, taps)
            else if (room) Spacer(Modifier.width(48.dp))
            else if (switch == null && (row.tap is GoAction || row.tap is SheetAction) && row.buttons.isEmpty()) Deeper()
        }
        if (switch == null && row.choices.isNotEmpty()) AnswerCells(row.choices, taps, Modifier.padding(bottom = 12.dp))
        if (below.isNotEmpty()) RowButtons(below, taps)
    }
}

@Composable
private fun RowScope.RowWords(row: PageRow, switch: PageChoice?, taps: Taps) {
    val tap = row.tap
    val spoken = Modifier.semantics(mergeDescendants = true) {
        if (row.spoken.isNotEmpty()) contentDescription = row.spoken
        if (row.menu.isNotEmpty()) customActions = row.menu.map { CustomAccessibilityAction(it.text) { taps.press(it); true } }
    }
    val tapped = when {
        tap != null -> Modifier.clip(Radius.chip).clickable(role = Role.Button) { taps.run(tap) }
        switch != null -> Modifier.clip(Radius.chip).toggleable(switch.chosen, role = Role.Switch, onValueChange = ticking { _: Boolean -> taps.choose(switch) })
        else -> Modifier
    }
    Row(
        Modifier.weight(1f).then(tapped).then(spoken).heightIn(min = 56.dp).padding(vertical = 10.dp),
        Arrangement.spacedBy(16.dp),
        Alignment.CenterVertically,
    ) {
        if (rowPictures) row.icon?.picture()?.let { RowIcon(it) }
        Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
            if (row.marked.isEmpty()) Text(row.text, style = Type.bodyStrong) else Text(row.standingOut(), style = Type.body)
            SecondLine(row.second)
        }
    }
}

/** The text with the words that stand out in it. */
private fun PageRow.standingOut(): AnnotatedString = buildAnnotatedString {
    append(text)
    for (word in marked.filter { it.isNotEmpty() }) {
        var at = text.indexOf(word, ignoreCase = true)
        while (at >= 0) {
            addStyle(SpanStyle(fontWeight = FontWeight.Bold), at, at + word.length)
            at = text.indexOf(word, at + word.length, ignoreCase = true)
        }
    }
}

@Composable
private fun Deeper() = Icon(painterResource(R.drawable.ic_deeper), null, Modifier.size(24.dp.grown), MaterialTheme.colorScheme.onSurfaceVariant)

/** A picture that does something, such as a call. */
@Composable
private fun RoundButton(button: PageButton, first: Boolean, taps: Taps) {
    val colours = MaterialTheme.colorScheme
    FilledTonalIconButton(
        { taps.press(button) },
        Modifier.size(48.dp).semantics { contentDescription = button.spoken.ifEmpty { button.text } },
        colors = IconButtonDefaults.filledTonalIconButtonColors(
            if (first) colours.primaryContainer else colours.surfaceContainerHigh, if (first) colours.onPrimaryContainer else colours.onSurface,
        ),
    ) { button.icon?.picture()?.let { Icon(painterResource(it), null, Modifier.size(24.dp)) } }
}

/** The only choice of a row that is a switch at its end. */
private const val SWITCH = "on"

/** From so many rows on a list may stand in two columns, and so wide it has to be for that. */
private const val MANY = 12
private const val TWO_COLUMNS_DP = 640
