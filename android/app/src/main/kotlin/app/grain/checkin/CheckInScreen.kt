package app.grain.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import androidx.lifecycle.viewmodel.compose.viewModel
import app.grain.R
import app.grain.client.AskBehaviours
import app.grain.client.CheckInView
import app.grain.client.SayRemainingNoOccasion
import app.grain.client.Subject
import app.grain.design.Card
import app.grain.design.Chip
import app.grain.design.FilledButton
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.shell.DeleteButton
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.ErrorText
import app.grain.shell.pageModel
import java.time.LocalDate

/** The check-in: one long page, every answer saved as it is tapped (design.md 04 to 06). */
@Composable
fun CheckInScreen(day: LocalDate?) {
    val shell = LocalShell.current
    var opened by rememberSaveable { mutableStateOf(day) }
    val model = viewModel { CheckInViewModel(shell.client, OpenedFor(opened)) }
    val state by model.state.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    val view = (state as? CheckInUiState.Open)?.view ?: (state as? CheckInUiState.Done)?.view
    LaunchedEffect(view?.day) { view?.let { opened = it.day } }
    Frame(
        shell.word("check-in-title"), TopBarStart.Close(),
        foot = { if (view != null) Foot(view, model) },
    ) {
        ErrorText(trouble)
        when (val s = state) {
            CheckInUiState.Loading -> PageStates<Unit>(Page.Loading, model::again) {}
            is CheckInUiState.Failed -> PageStates<Unit>(Page.Failed(s.words), model::again) {}
            is CheckInUiState.Open -> Form(s.view, model)
            is CheckInUiState.Done -> Form(s.view, model)
        }
    }
}

@Composable
private fun Form(view: CheckInView, model: CheckInViewModel) {
    val shell = LocalShell.current
    var all by rememberSaveable { mutableStateOf(false) }
    SecondLine(view.pastDay)
    SecondLine(view.opening)
    SecondLine(view.note, Modifier.padding(bottom = 12.dp))
    var heading = ""
    for (question in view.questions.filter { all || !it.folded }) {
        if (question.heading.isNotEmpty() && question.heading != heading) SectionTitle(question.heading)
        heading = question.heading
        Question(view.day, question, model)
    }
    if (!all && view.questions.any { it.folded }) WordButton(shell.word("check-in-show-all"), { all = true })
    if (view.pastDay.isEmpty()) {
        Chip(shell.word("check-in-hard-day"), view.hardDayUntil != null, { model.startHardDay(shell::back) }, icon = R.drawable.ic_hard_day)
        EarlierDays()
    }
    if (view.begun) DeleteButton { model.delete(view.day, shell::back) }
    SecondLine(view.closing, Modifier.padding(top = 12.dp))
}

/** The days before, which can be filled in too (product.md system 1). */
@Composable
private fun EarlierDays() {
    val shell = LocalShell.current
    var shown by rememberSaveable { mutableStateOf(false) }
    if (!shown) return WordButton(shell.word("check-in-earlier-days"), { shown = true }, Modifier.padding(top = 8.dp))
    // Only now: every answer reads again what a model holds.
    val model = pageModel("earlier-days", Subject.CHECK_IN, Subject.SETTINGS) { checkInDays().drop(1) }
    val page by model.page.collectAsStateWithLifecycle()
    SectionTitle(shell.word("check-in-earlier-days"))
    PageStates(page, model::again) { days ->
        Card(padding = 8) {
            days.forEachIndexed { i, day ->
                if (i > 0) Hairline()
                ListRow(day.text, { shell.open(Route.CheckIn(day.day)) }, below = day.line)
            }
        }
    }
}

@Composable
private fun Foot(view: CheckInView, model: CheckInViewModel) {
    val shell = LocalShell.current
    val rest = view.questions.any { question -> (question.body as? AskBehaviours)?.lines?.any { line -> line.choices.none { it.chosen } } == true }
    Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
        if (rest) {
            WordButton(shell.word("check-in-remaining-no-occasion"), { model.say(SayRemainingNoOccasion) }, Modifier.weight(1f, fill = false))
        } else {
            Row(Modifier.weight(1f, fill = false).semantics { liveRegion = LiveRegionMode.Polite }, Arrangement.spacedBy(8.dp), Alignment.CenterVertically) {
                if (view.begun) {
                    Icon(painterResource(R.drawable.ic_check), null, Modifier.size(20.dp), MaterialTheme.colorScheme.onSurfaceVariant)
                    Text(shell.word("app-saved-as-you-go"), color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.small)
                }
            }
        }
        FilledButton(shell.word("app-done"), {
            shell.drafts.flush()
            model.finish(shell::back)
        })
    }
}
