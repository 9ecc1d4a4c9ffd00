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
import app.grain.client.CheckInView
import app.grain.client.QuestionView
import app.grain.design.FilledButton
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.Type
import app.grain.shell.DeleteButton
import app.grain.shell.ErrorText
import app.grain.shell.Frame
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.TopBarStart
import app.grain.shell.largeText
import java.time.LocalDate

/** The check-in: one page of two screens at most, every answer saved as it is tapped (design.md 04 to 06). */
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
        shell.word("check-in-title"), TopBarStart.Close(shell.word("check-in-title")), showTitle = false,
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
    DayHead(view, model)
    if (view.pastDay.isEmpty() && largeText) HardDay(view, model)
    SecondLine(view.pastDay)
    SecondLine(view.opening, Modifier.padding(bottom = 12.dp))
    var heading = ""
    for (question in view.questions.filter { !it.instead }) {
        if (question.heading.isNotEmpty() && question.heading != heading) SectionTitle(question.heading)
        heading = question.heading
        val instead = view.questions.after(question)
        if (instead.isEmpty()) Question(view.day, question, model) else EitherWay(view.day, question, instead, model)
    }
    if (view.begun) DeleteButton { model.delete(view.day, shell::back) }
    SecondLine(view.closing, Modifier.padding(top = 8.dp))
}

/** The other way to answer a question, which stands after it. */
private fun List<QuestionView>.after(question: QuestionView) = drop(indexOf(question) + 1).takeWhile { it.instead }

@Composable
private fun Foot(view: CheckInView, model: CheckInViewModel) {
    val shell = LocalShell.current
    Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
        Row(Modifier.weight(1f, fill = false).semantics { liveRegion = LiveRegionMode.Polite }, Arrangement.spacedBy(8.dp), Alignment.CenterVertically) {
            if (view.begun) {
                Icon(painterResource(R.drawable.ic_check), null, Modifier.size(20.dp), MaterialTheme.colorScheme.onSurfaceVariant)
                Text(shell.word("app-saved-as-you-go"), color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.small)
            }
        }
        FilledButton(shell.word("app-done"), {
            shell.drafts.flush()
            model.finish(shell::back)
        })
    }
}
