package app.grain.promises

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.R
import app.grain.client.PromiseMark
import app.grain.client.PromiseOpen
import app.grain.client.PromiseRow
import app.grain.client.PromisesView
import app.grain.client.Subject
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.MarkGlyph
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordCells
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.PageModel
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.Toast
import app.grain.shell.Trouble
import app.grain.shell.largeText
import app.grain.shell.pageModel

/** Promises (design.md 13): due, said and done, earlier. */
@Composable
fun PromisesScreen() {
    val shell = LocalShell.current
    val model = pageModel("promises", Subject.PROMISES, Subject.SETTINGS) { promises() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(
        shell.word("promises-title"), Lead.Back(shell.word("app-place-practice")), Route.Tab.PRACTICE,
        beside = { SoftButton(shell.word("app-new"), { shell.open(Route.Page.NEW_PROMISE) }, icon = R.drawable.ic_add) },
    ) {
        Trouble(trouble)
        PageStates(page, model::again) { Shown(it, model) }
    }
}

@Composable
private fun Shown(view: PromisesView, model: PageModel<PromisesView>) {
    val shell = LocalShell.current
    val open = { row: PromiseRow -> shell.open(Route.Promise(row.promise)) }
    BodyText(view.empty)
    SecondLine(view.eveningLook)
    if (view.due.isNotEmpty()) {
        SectionTitle(shell.word("promises-due-today"))
        for (row in view.due) Due(row, model) { open(row) }
    }
    if (view.coming.isNotEmpty()) {
        SectionTitle(shell.word("promises-coming"))
        Lines(view.coming, open)
    }
    if (view.record.weeks.any { it.marks.isNotEmpty() }) Record(view)
    if (view.earlier.isNotEmpty()) {
        SectionTitle(shell.word("promises-earlier"))
        Lines(view.earlier, open)
    }
}

@Composable
internal fun Due(row: PromiseRow, model: PageModel<*>, open: (() -> Unit)? = null) = Card {
    val shell = LocalShell.current
    // On the page of one promise, what it is and to whom stand above.
    val lines = if (open == null) listOf(row.stateText) else listOf(row.to, row.rhythm, row.stateText)
    if (open == null) Text(row.dayText.opening(), style = Type.head) else ListRow(row.text, open)
    SecondLine(lines.filter { it.isNotEmpty() }.distinct().joinToString(" · "), Modifier.padding(bottom = 12.dp))
    WordCells(
        row.choices.map { choice ->
            CellChoice(choice.text, choice.chosen, {
                val answer = if (choice.chosen) PromiseOpen else choice.answer
                model.act({ answerPromise(row.promise, row.day, answer) }) { said ->
                    shell.toast = Toast(said.text, said.undo?.let { undo -> { model.act({ undoPromiseAnswer(undo) }) } })
                }
            })
        },
    )
}

/** Days that are past answering, or not there yet; tapped, they open their promise. */
@Composable
internal fun Lines(rows: List<PromiseRow>, open: ((PromiseRow) -> Unit)? = null) = Card(padding = 8) {
    rows.forEachIndexed { i, row ->
        if (i > 0) Hairline()
        Row(
            Modifier.fillMaxWidth().then(if (open == null) Modifier else Modifier.clip(Radius.chip).clickable(role = Role.Button) { open(row) })
                .padding(vertical = 12.dp).clearAndSetSemantics { contentDescription = row.spoken },
            Arrangement.spacedBy(16.dp), Alignment.CenterVertically,
        ) {
            if (!largeText) Mark(row.mark, 20)
            Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
                Text(row.text, style = Type.bodyStrong)
                SecondLine(if (row.stateText.contains(row.dayText, ignoreCase = true)) row.stateText else "${row.stateText} · ${row.dayText}")
            }
        }
    }
}

/** Eight weeks as full, half and hollow circles; the sentence speaks, the picture is silent. */
@Composable
private fun Record(view: PromisesView) {
    val shell = LocalShell.current
    SectionTitle(shell.word("promises-record-title"))
    Card {
        Row(Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = view.record.line }, Arrangement.SpaceEvenly, Alignment.Bottom) {
            for (week in view.record.weeks) Column(verticalArrangement = Arrangement.spacedBy(8.dp)) { for (mark in week.marks) Mark(mark, 14) }
        }
        FlowRow(Modifier.padding(top = 16.dp), Arrangement.spacedBy(16.dp), Arrangement.spacedBy(4.dp)) {
            for (entry in view.record.legend) {
                Row(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalAlignment = Alignment.CenterVertically) {
                    Mark(entry.mark, 14)
                    SecondLine(entry.text)
                }
            }
        }
        SecondLine(view.record.honesty, Modifier.padding(top = 8.dp))
    }
}

@Composable
private fun Mark(mark: PromiseMark, size: Int) =
    MarkGlyph(mark == PromiseMark.FULL, mark == PromiseMark.HALF, mark == PromiseMark.DOT, MaterialTheme.colorScheme.primary, size.dp)
