package app.grain.bowls

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.grain.client.BowlView
import app.grain.client.GrainChange
import app.grain.client.GrainReason
import app.grain.client.GrainsLittleTaken
import app.grain.client.GrainsLotAdded
import app.grain.client.GrainsLotTaken
import app.grain.client.GrainsTipped
import app.grain.client.LedgerEntryView
import app.grain.client.Words
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.GrainGlyph
import app.grain.design.Hairline
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WordCells
import app.grain.design.WriteField
import app.grain.shell.LocalShell
import app.grain.shell.Toast
import app.grain.shell.choiceOrNone
import app.grain.shell.draft
import app.grain.shell.largerText

/** More than one grain, with a line why. */
@Composable
internal fun MoreGrains(area: String, model: BowlViewModel) {
    val shell = LocalShell.current
    var open by rememberSaveable { mutableStateOf(false) }
    if (!open) {
        WordButton(shell.word("bowl-more"), { open = true })
        return
    }
    val line = draft("why $area")
    var why by line
    val cameOut = choiceOrNone("reason $area", null, GrainReason::valueOf)
    var reason by cameOut
    fun write(change: GrainChange) {
        model.change(change, reason, why) { undo ->
            open = false
            line.done()
            cameOut.done()
            shell.toast = Toast(shell.word("app-saved"), undo)
        }
    }
    Card(Modifier.padding(top = 12.dp)) {
        WriteField(why, { why = it }, shell.word("bowl-why"))
        WordCells(
            listOf(GrainReason.TOLD to "bowl-why-told", GrainReason.FOUND_OUT to "bowl-why-found-out").map { (value, word) ->
                CellChoice(shell.word(word), reason == value, { reason = value.takeUnless { reason == value } })
            },
            Modifier.padding(vertical = 12.dp),
        )
        Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
            SoftButton(shell.word("bowl-entry-lot-added"), { write(GrainsLotAdded) }, Modifier.fillMaxWidth())
            SoftButton(shell.word("bowl-entry-little-taken"), { write(GrainsLittleTaken) }, Modifier.fillMaxWidth())
            SoftButton(shell.word("bowl-entry-lot-taken"), { write(GrainsLotTaken) }, Modifier.fillMaxWidth())
            SoftButton(shell.word("bowl-tipped"), { write(GrainsTipped(0u)) }, Modifier.fillMaxWidth())
            WordButton(shell.word("app-close"), { open = false })
        }
    }
}

/** What happened, newest first, told in words. */
@Composable
internal fun Ledger(view: BowlView) {
    val shell = LocalShell.current
    SectionTitle(shell.word("bowl-ledger"))
    Card(padding = 8) {
        // What was taken back, or said anew, does not count; it stands nowhere as if it did.
        val counts = view.ledger.filterNot { it.takenBack }
        if (counts.isEmpty()) Text(shell.word("empty-bowl"), Modifier.padding(vertical = 12.dp), style = Type.body)
        counts.forEachIndexed { i, entry ->
            if (i > 0) Hairline()
            Entry(entry)
        }
    }
}

@Composable
private fun Entry(entry: LedgerEntryView) {
    val colours = MaterialTheme.colorScheme
    val taken = entry.change == GrainsLittleTaken || entry.change == GrainsLotTaken || entry.change is GrainsTipped
    Row(
        Modifier.fillMaxWidth().padding(vertical = 14.dp).clearAndSetSemantics { contentDescription = entry.spoken },
        Arrangement.spacedBy(16.dp),
    ) {
        if (!largerText) GrainGlyph(if (taken) colours.onSurfaceVariant else colours.primary, 24.dp, taken)
        Column(Modifier.weight(1f), Arrangement.spacedBy(4.dp)) {
            Text(entry.text, style = Type.bodyStrong)
            SecondLine(listOf(entry.reason, entry.why).filter { it.isNotEmpty() }.joinToString(" "))
            SecondLine(entry.source)
        }
        if (!largerText) SecondLine(Words.day(entry.day).short)
    }
}

@Composable
internal fun GlyphButton(text: String, colour: Color, ink: Color, enabled: Boolean, modifier: Modifier, onClick: () -> Unit, glyph: @Composable (Color) -> Unit) {
    val off = MaterialTheme.colorScheme
    Button(
        onClick, modifier.heightIn(min = 52.dp), enabled, Radius.full, ButtonDefaults.buttonColors(colour, ink, off.surfaceContainer, off.onSurfaceVariant),
        contentPadding = PaddingValues(horizontal = 12.dp, vertical = 10.dp),
    ) {
        glyph(if (enabled) ink else off.onSurfaceVariant)
        Spacer(Modifier.width(10.dp))
        Text(text, style = Type.bodyStrong, textAlign = TextAlign.Center)
    }
}
