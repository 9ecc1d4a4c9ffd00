package app.grain.bowls

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.DropdownMenuItem
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.unit.dp
import app.grain.client.BowlView
import app.grain.client.GrainChange
import app.grain.client.GrainsLittleAdded
import app.grain.client.GrainsLittleTaken
import app.grain.client.GrainsLotAdded
import app.grain.client.LedgerEntryView
import app.grain.design.Card
import app.grain.design.GrainStep
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.Type
import app.grain.render.MoreMenu
import app.grain.shell.LocalShell
import app.grain.shell.Route
import app.grain.shell.Toast
import app.grain.shell.largerText

/** What happened last, told in words; taken and added look alike. Under it the months in which there is more. */
@Composable
internal fun Ledger(view: BowlView, model: BowlViewModel) {
    val shell = LocalShell.current
    SectionTitle(shell.word("bowl-ledger"))
    Card(padding = 8) {
        if (view.ledgerEmpty.isNotEmpty()) Text(view.ledgerEmpty, Modifier.padding(vertical = 12.dp), style = Type.body)
        // What was taken back, or said anew, does not count; here it stands nowhere as if it did. Its month has it.
        view.ledger.filterNot { it.takenBack }.forEachIndexed { i, entry ->
            if (i > 0) Hairline()
            Entry(entry) { model.takeBack(entry.id) { undo -> shell.toast = Toast(shell.word("bowl-taken-back"), undo) } }
        }
    }
    if (view.months.isEmpty()) return
    SectionTitle(shell.word("bowl-earlier"))
    Card(padding = 8) {
        view.months.forEachIndexed { i, month ->
            if (i > 0) Hairline()
            ListRow(month.text, { shell.open(Route.Core(month.route)) })
        }
    }
}

@Composable
private fun Entry(entry: LedgerEntryView, takeBack: () -> Unit) {
    val shell = LocalShell.current
    val colours = MaterialTheme.colorScheme
    Row(Modifier.fillMaxWidth()) {
        Row(
            Modifier.weight(1f).padding(vertical = 12.dp).clearAndSetSemantics {
                contentDescription = entry.spoken
                customActions = listOf(CustomAccessibilityAction(shell.word("app-take-back")) { takeBack(); true })
            },
            Arrangement.spacedBy(14.dp),
        ) {
            if (!largerText) GrainStep(entry.change.grains(), colours.onSurfaceVariant)
            Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
                Text(entry.text, style = Type.bodyStrong)
                if (entry.reason.isNotEmpty()) Text(entry.reason, style = Type.body)
                if (entry.why.isNotEmpty()) Text(entry.why, style = Type.body)
                SecondLine("${entry.dayText} · ${entry.source}")
            }
        }
        EntryMenu(entry.text, takeBack)
    }
}

@Composable
private fun EntryMenu(of: String, takeBack: () -> Unit) {
    val shell = LocalShell.current
    MoreMenu(of) { close -> DropdownMenuItem({ Text(shell.word("app-take-back"), style = Type.body) }, { close(); takeBack() }) }
}

/** The grains of the glyph: three for a lot, hollow for what was taken. */
private fun GrainChange.grains(): Int = when (this) {
    GrainsLittleAdded -> 1
    GrainsLotAdded -> 5
    GrainsLittleTaken -> -1
    else -> -5
}
