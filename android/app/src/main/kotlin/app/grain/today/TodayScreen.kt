package app.grain.today

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.shadow
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import androidx.lifecycle.viewmodel.compose.viewModel
import app.grain.R
import app.grain.client.RecoveryNoticeView
import app.grain.client.TodayView
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.ClayButton
import app.grain.design.GreyButton
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalSeen
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.Pane
import app.grain.shell.Route
import app.grain.shell.Session
import app.grain.shell.ErrorText
import app.grain.shell.wide

/** Today (design.md 02, 03, 26). */
@Composable
fun TodayScreen(session: Session) {
    val shell = LocalShell.current
    val model = viewModel { TodayViewModel(shell.client) }
    val state by model.state.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    LaunchedEffect(state) {
        if (state is TodayUiState.Unknown) shell.stack.replace(Route.Page.SET_UP)
        if (state !is TodayUiState.Loading && session.settings.value == null) session.readSettings()
    }
    val view = (state as? TodayUiState.Due)?.view ?: (state as? TodayUiState.Begun)?.view ?: (state as? TodayUiState.Done)?.view
        ?: (state as? TodayUiState.HardDay)?.view
    val title = if (state is TodayUiState.HardDay) shell.word("today-hard-title") else view?.greeting ?: shell.word("app-place-today")
    val date = view?.date ?: ""
    Frame(
        title, TopBarStart.Line(date), Route.Tab.TODAY,
        rest = view?.let { { AtRest(it, state, model) } }, broad = true, foot = if (wide) null else ({ Dock() }),
    ) {
        ErrorText(trouble)
        view?.recoveryNotice?.let { said -> RecoveryNotice(said, { model.find(said.route, shell::open) }, model::readPutBack) }
        when (val s = state) {
            TodayUiState.Loading, TodayUiState.Unknown -> PageStates<Unit>(Page.Loading, model::again) {}
            is TodayUiState.Failed -> NotToday(session, s.words, model::again)
            is TodayUiState.HardDay -> HardDay(s, model)
            is TodayUiState.Due -> {
                Lines(s.view.madeUp, s.view.paused)
                Columns({
                    DuePromises(s.view, model)
                    CheckInDueCard(s.view.day, s.first, model)
                }) { Others(s.view, model) }
            }
            is TodayUiState.Begun -> {
                Lines(s.view.madeUp, s.view.paused)
                Columns({
                    DuePromises(s.view, model)
                    CheckInBegunCard(s.view.day, s.text)
                }) { Others(s.view, model) }
            }
            is TodayUiState.Done -> {
                Lines(s.view.madeUp, s.view.paused)
                Columns({
                    if (LocalSeen.current.pane != Pane.LIST) DoneBowls(s.done, model)
                    DuePromises(s.view, model)
                    s.done.week?.let { SaidAndDoneCard(it) { model.find(it.next.route, shell::open) } }
                }) {
                    DueLines(s.view, model)
                    DoneCard(s)
                    ClosingLine(s.done.closing)
                }
            }
        }
    }
}

/** What stands under the check-in until it is done. */
@Composable
private fun Others(view: TodayView, model: TodayViewModel) {
    DueLines(view, model)
    Waiting(view)
    SmallBowls(view)
}

/** Damaged notes came back from a copy: it is said until it was read, as later entries may be missing. */
@Composable
private fun RecoveryNotice(said: RecoveryNoticeView, more: () -> Unit, read: () -> Unit) = Card {
    val shell = LocalShell.current
    Text(said.title, style = Type.head)
    BodyText(said.text, Modifier.padding(vertical = 8.dp))
    SoftButton(said.more, more)
    GreyButton(shell.word("app-ok"), read, Modifier.padding(top = 8.dp))
}

/** The one control that floats: a hard moment, one tap away. */
@Composable
private fun BoxScope.Dock() {
    val shell = LocalShell.current
    ClayButton(
        shell.word("app-hard-moment"), { shell.open(Route.Page.HARD_MOMENT) },
        Modifier.fillMaxWidth().shadow(3.dp, Radius.full), R.drawable.ic_hard_moment,
    )
}

@Composable
private fun Lines(vararg lines: String) = lines.forEach { if (it.isNotEmpty()) SecondLine(it, Modifier.padding(bottom = 12.dp)) }

/** Two parts side by side where there is room for two cards, else one under the other. */
@Composable
private fun Columns(first: @Composable ColumnScope.() -> Unit, second: @Composable ColumnScope.() -> Unit) = BoxWithConstraints(Modifier.fillMaxWidth()) {
    if (maxWidth >= TWO_CARDS_DP.dp) {
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(24.dp)) {
            Column(Modifier.weight(1f), content = first)
            Column(Modifier.weight(1f), content = second)
        }
    } else {
        Column(Modifier.fillMaxWidth()) {
            first()
            second()
        }
    }
}

private const val TWO_CARDS_DP = 680
