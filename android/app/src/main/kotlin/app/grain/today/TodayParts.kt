package app.grain.today

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.Pictures
import app.grain.client.PromiseOpen
import app.grain.client.TodayView
import app.grain.design.AnswerGrid
import app.grain.design.BowlPicture
import app.grain.design.GridAnswer
import app.grain.design.Card
import app.grain.design.GrainGlyph
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.RiceGrain
import app.grain.design.RowIcon
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.render.picture
import app.grain.shell.LocalSeen
import app.grain.shell.LocalShell
import app.grain.shell.Pane
import app.grain.shell.Route
import app.grain.shell.Toast
import app.grain.shell.pictureWidth

/** Promises whose day is today, first of all. */
@Composable
internal fun DuePromises(view: TodayView, model: TodayViewModel) {
    val shell = LocalShell.current
    for (row in view.promises) {
        Card {
            Text(row.text, style = Type.head)
            SecondLine("${row.to} · ${row.stateText}", Modifier.padding(bottom = 12.dp))
            AnswerGrid(row.choices.map { GridAnswer(it.text, it.chosen) { model.promise(row, if (it.chosen) PromiseOpen else it.answer) { line, undo -> shell.toast = Toast(line, undo) } } })
        }
    }
}

/** What of the practices has its day: one quiet card, nothing to answer. */
@Composable
internal fun DueLines(view: TodayView, model: TodayViewModel) {
    val shell = LocalShell.current
    if (view.due.isEmpty()) return
    Card(padding = 8) {
        Text(view.dueLine, Modifier.padding(top = 8.dp).semantics { heading() }, MaterialTheme.colorScheme.onSurfaceVariant, style = Type.caption)
        view.due.forEachIndexed { at, due ->
            if (at > 0) Hairline()
            ListRow(due.text, { model.find(due.route, shell::open) }, below = due.second, leading = due.icon.picture()?.let { { RowIcon(it) } })
        }
    }
}

/** The card of the day and the question. */
@Composable
internal fun Waiting(view: TodayView) = Card(padding = 8) { ToRead(view) }

/** The rows of what is there to read and to write: the card, the question, and yesterday while it is open. */
@Composable
internal fun ToRead(view: TodayView) {
    val shell = LocalShell.current
    CardRow(view)
    Hairline()
    ListRow(
        view.prompt.prompt?.question ?: view.prompt.none.ifEmpty { shell.word("today-prompt") }, { shell.open(Route.Page.PROMPT) },
        above = if (view.prompt.prompt == null) "" else shell.word("today-prompt"), leading = { RowIcon(R.drawable.ic_question) },
    )
    view.yesterday?.let { yesterday ->
        Hairline()
        ListRow(yesterday.text, { shell.open(Route.CheckIn(yesterday.day)) }, leading = { RowIcon(R.drawable.ic_history) })
    }
}

@Composable
private fun CardRow(view: TodayView) {
    val shell = LocalShell.current
    ListRow(
        view.card.card?.title ?: view.card.none, { shell.open(Route.Page.CARD) },
        above = shell.word("today-card"), leading = { GrainGlyph(MaterialTheme.colorScheme.primary, 24.dp) },
    )
}

/** Beside what is to do, where there is room for both: how full the bowls are, or one grain that stands still. */
@Composable
internal fun AtRest(view: TodayView, state: TodayUiState, model: TodayViewModel) {
    val bowl = view.bowls.overall
    // A bowl nobody has spoken about is no picture of how things stand.
    val first = view.bowls.rows.firstOrNull { it.level != null }
    if (state is TodayUiState.Done && state.done.bowls.isNotEmpty()) return DoneBowls(state.done, model)
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(12.dp), Alignment.CenterHorizontally) {
        when {
            state is TodayUiState.HardDay || first == null -> RiceGrain(160.dp)
            bowl != null -> BowlPicture(Pictures.OVERALL, 0, bowl.shown.toInt(), pictureWidth(360.dp))
            else -> BowlPicture(first.area, first.series.toInt(), first.shown.toInt(), pictureWidth(360.dp))
        }
        if (state !is TodayUiState.HardDay) Text(bowl?.line ?: first?.name.orEmpty(), style = Type.bodyStrong, textAlign = TextAlign.Center)
    }
}

/** All bowls in one row. */
@Composable
internal fun SmallBowls(view: TodayView) {
    // They stand large beside a list.
    if (LocalSeen.current.pane == Pane.LIST) return
    val shell = LocalShell.current
    val first = view.bowls.rows.run { firstOrNull { it.level != null } ?: firstOrNull() } ?: return
    val overall = view.bowls.overall
    Card(padding = 8) {
        ListRow(
            overall?.line ?: first.name,
            { shell.open(Route.Tab.BOWLS) },
            below = if (overall == null) first.wordText else view.areas,
            spoken = overall?.spoken ?: first.spoken,
            leading = {
                if (overall != null) BowlPicture(Pictures.OVERALL, 0, overall.smallShown.toInt(), 60.dp, small = true)
                else BowlPicture(first.area, first.series.toInt(), first.smallShown.toInt(), 60.dp, small = true)
            },
        )
    }
}

@Composable
internal fun ClosingLine(text: String) {
    if (text.isNotEmpty()) Text(text, Modifier.fillMaxWidth().padding(top = 8.dp), MaterialTheme.colorScheme.onSurfaceVariant, style = Type.small, textAlign = TextAlign.Center)
}
