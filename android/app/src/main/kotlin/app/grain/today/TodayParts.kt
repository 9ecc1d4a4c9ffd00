package app.grain.today

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.checkin.ScaleCells
import app.grain.client.AskBehaviours
import app.grain.client.AskScale
import app.grain.client.Pictures
import app.grain.client.PromiseOpen
import app.grain.client.QuestionView
import app.grain.client.TodayView
import app.grain.design.AnswerGrid
import app.grain.design.BowlPicture
import app.grain.design.GridAnswer
import app.grain.design.Card
import app.grain.design.Chip
import app.grain.design.GrainGlyph
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.RowIcon
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.render.picture
import app.grain.shell.LocalShell
import app.grain.shell.Route
import app.grain.shell.Toast
import java.time.LocalDate

/** The check-in, with its first question to answer right here. */
@Composable
internal fun CheckInDueCard(day: LocalDate, first: QuestionView, model: TodayViewModel) {
    val shell = LocalShell.current
    Card {
        CardHeading(shell.word(if (first.body is AskBehaviours) "today-my-side" else "today-check-in"), first.text)
        val body = first.body
        if (body is AskScale) {
            ScaleCells(body.choices) { choice -> model.answer(day, first.id, choice.id) { shell.open(Route.CheckIn(day)) } }
        } else {
            SoftButton(shell.word("app-open"), { shell.open(Route.CheckIn(day)) })
        }
        UnderCheckIn(model)
    }
}

/** The check-in, begun. */
@Composable
internal fun CheckInBegunCard(day: LocalDate, text: String) {
    val shell = LocalShell.current
    Card {
        CardHeading(shell.word("today-check-in"), text)
        SoftButton(shell.word("app-go-on"), { shell.open(Route.CheckIn(day)) })
    }
}

@Composable
private fun UnderCheckIn(model: TodayViewModel) {
    val shell = LocalShell.current
    FlowRow(Modifier.fillMaxWidth().padding(top = 12.dp), Arrangement.SpaceBetween, itemVerticalAlignment = Alignment.CenterVertically) {
        Chip(shell.word("check-in-hard-day"), false, { model.startHardDay() }, icon = R.drawable.ic_hard_day)
        WordButton(shell.word("app-later"), { model.later { shell.toast = Toast(shell.word("app-saved")) } })
    }
}

@Composable
internal fun CardHeading(above: String, text: String) {
    Text(above, color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.caption)
    Text(text, Modifier.padding(top = 2.dp, bottom = 16.dp).semantics { heading() }, style = Type.title)
}

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
            ListRow(due.text, { model.find(due, shell::open) }, below = due.second, leading = due.icon.picture()?.let { { RowIcon(it) } })
        }
    }
}

/** The card of the day and the question. */
@Composable
internal fun Waiting(view: TodayView) {
    val shell = LocalShell.current
    Card(padding = 8) {
        CardRow(view)
        Hairline()
        val prompt = view.prompt.prompt
        ListRow(
            prompt?.question ?: view.prompt.none, { shell.open(Route.Page.PROMPT) },
            above = shell.word("today-prompt"), leading = { RowIcon(R.drawable.ic_question) },
        )
    }
}

@Composable
internal fun CardRow(view: TodayView) {
    val shell = LocalShell.current
    ListRow(
        view.card.card?.title ?: view.card.none, { shell.open(Route.Page.CARD) },
        above = shell.word("today-card"), leading = { GrainGlyph(MaterialTheme.colorScheme.primary, 24.dp) },
    )
}

/** All bowls in one row. */
@Composable
internal fun SmallBowls(view: TodayView) {
    val shell = LocalShell.current
    val first = view.bowls.rows.firstOrNull() ?: return
    val overall = view.bowls.overall
    Card(padding = 8) {
        ListRow(
            overall?.line ?: first.name,
            { shell.open(Route.Tab.BOWLS) },
            below = if (overall == null) first.wordText else "",
            spoken = overall?.spoken ?: first.spoken,
            leading = {
                if (overall != null) BowlPicture(Pictures.OVERALL, 0, overall.smallShown.toInt(), 60.dp, small = true)
                else BowlPicture(first.area, first.series.toInt(), first.smallShown.toInt(), 60.dp, small = true)
            },
        )
    }
}

/** The bowl of all areas after the check-in; grains of today fall once. */
@Composable
internal fun DoneBowl(state: TodayUiState.Done, model: TodayViewModel) {
    val overall = state.view.bowls.overall
    val first = state.view.bowls.rows.firstOrNull() ?: return
    val level = overall?.shown?.toInt() ?: first.level.toInt()
    Column(Modifier.fillMaxWidth().padding(top = 8.dp, bottom = 20.dp), Arrangement.spacedBy(4.dp), Alignment.CenterHorizontally) {
        if (overall != null) BowlPicture(Pictures.OVERALL, 0, level, 248.dp, before = model.seen ?: level)
        else BowlPicture(first.area, first.series.toInt(), level, 248.dp, before = model.seen ?: level)
        for (line in state.done.grains) Text(line, style = Type.bodyStrong, textAlign = TextAlign.Center)
        SecondLine(overall?.line ?: first.wordText)
    }
    LaunchedEffect(level) { model.seen = level }
}

/** What is done and what is there to read. */
@Composable
internal fun DoneCard(state: TodayUiState.Done) {
    val shell = LocalShell.current
    Card(padding = 8) {
        ListRow(
            shell.word("today-checked-in"), { shell.open(Route.CheckIn(state.view.day)) }, below = state.done.text, deeper = false,
            leading = { RowIcon(R.drawable.ic_all_well) },
        )
        Hairline()
        CardRow(state.view)
        Hairline()
        ListRow(
            state.view.prompt.prompt?.question ?: state.view.prompt.none, { shell.open(Route.Page.PROMPT) },
            above = shell.word("today-prompt"), leading = { RowIcon(R.drawable.ic_question) },
        )
    }
}

@Composable
internal fun ClosingLine(text: String) =
    Text(text, Modifier.fillMaxWidth().padding(top = 8.dp), MaterialTheme.colorScheme.onSurfaceVariant, style = Type.small, textAlign = TextAlign.Center)
