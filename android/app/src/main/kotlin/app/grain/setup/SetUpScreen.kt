package app.grain.setup

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.withStyle
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import androidx.lifecycle.viewmodel.compose.viewModel
import app.grain.AppContainer
import app.grain.R
import app.grain.client.HelpCalls
import app.grain.client.Pictures
import app.grain.design.BodyText
import app.grain.design.BowlPicture
import app.grain.design.FilledButton
import app.grain.design.GreyButton
import app.grain.design.RadioCard
import app.grain.design.Radius
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.shell.ErrorText
import app.grain.shell.Frame
import app.grain.shell.LocalShell
import app.grain.shell.Route
import app.grain.shell.Shell
import app.grain.shell.largeText

/** The first run (design.md 01): who I am, areas, where the bowls stand, reminders. All but the first can be skipped. */
@Composable
fun SetUpScreen(parts: AppContainer) {
    val shell = LocalShell.current
    val model = viewModel { SetUpViewModel(shell.client) }
    val state by model.state.collectAsStateWithLifecycle()
    val steps = SetUpStep.entries
    fun done() = model.finish { shell.open(Route.Tab.TODAY) }
    fun next() = when {
        state.step == SetUpStep.WHO && state.side == null -> model.askFirst()
        state.step == SetUpStep.AREAS && state.healing.isEmpty() -> model.step(SetUpStep.REMINDERS)
        state.step == SetUpStep.LEVELS && model.nextArea() -> Unit
        else -> model.step(steps[state.step.ordinal + 1])
    }
    BackHandler(state.step != SetUpStep.WHO) { model.back() }
    Frame(shell.word(state.step.title), showTitle = state.step != SetUpStep.WHO, foot = { Foot(state.step, ::next, model::back, ::done) { model.finish { remind(shell) } } }) {
        ErrorText(state.trouble)
        when (state.step) {
            SetUpStep.WHO -> Who(state, model)
            SetUpStep.AGE -> OfAge(model::age)
            SetUpStep.UNDER_AGE -> UnderAge(parts)
            SetUpStep.BEFORE -> BeforeLines()
            SetUpStep.AREAS -> ChooseAreas(state, model)
            SetUpStep.LEVELS -> ChooseLevels(state, model)
            SetUpStep.REMINDERS -> BodyText(shell.word("setup-reminders-text"))
        }
    }
}

private val SetUpStep.title: String get() = when (this) {
    SetUpStep.WHO -> "setup-welcome-title"
    SetUpStep.AGE -> "setup-age-title"
    SetUpStep.UNDER_AGE -> "safety-title"
    SetUpStep.BEFORE -> "setup-honest-title"
    SetUpStep.AREAS -> "setup-areas-title"
    SetUpStep.LEVELS -> "bowl-start-question"
    SetUpStep.REMINDERS -> "setup-reminders-title"
}

private fun remind(shell: Shell) {
    shell.open(Route.Tab.TODAY)
    shell.open(Route.Core.REMINDERS)
}

@Composable
private fun Foot(step: SetUpStep, next: () -> Unit, back: () -> Unit, done: () -> Unit, remind: () -> Unit) {
    val shell = LocalShell.current
    Column(Modifier.fillMaxWidth(), horizontalAlignment = Alignment.CenterHorizontally) {
        when (step) {
            SetUpStep.REMINDERS -> {
                FilledButton(shell.word("setup-reminders-yes"), remind, Modifier.fillMaxWidth())
                WordButton(shell.word("setup-reminders-no"), done)
            }
            SetUpStep.AGE -> Unit
            SetUpStep.UNDER_AGE -> GreyButton(shell.word("app-back"), back, Modifier.fillMaxWidth())
            SetUpStep.BEFORE -> FilledButton(shell.word("setup-honest-read"), next, Modifier.fillMaxWidth())
            else -> {
                FilledButton(shell.word("app-continue"), next, Modifier.fillMaxWidth())
                if (step == SetUpStep.WHO) WordButton(shell.word("backup-have"), { shell.open(Route.Core.BACKUP) })
            }
        }
    }
}

@Composable
private fun Who(state: SetUpUiState, model: SetUpViewModel) {
    val shell = LocalShell.current
    Column(Modifier.fillMaxWidth().padding(bottom = 12.dp), horizontalAlignment = Alignment.CenterHorizontally) {
        BowlPicture(Pictures.OVERALL, 0, WELCOME_GRAINS, 124.dp)
    }
    Text(shell.word("setup-welcome-title"), Modifier.padding(bottom = 8.dp).semantics { heading() }, style = Type.largeTitle)
    BodyText(shell.word("setup-welcome-text"), Modifier.padding(bottom = 20.dp), MaterialTheme.colorScheme.onSurfaceVariant)
    Column(Modifier.selectableGroup()) {
        for ((side, word, below) in Sides) {
            RadioCard(shell.word(word), shell.word(below), state.side == side, { model.side(side) })
        }
    }
    if (state.chooseFirst) {
        Text(shell.word("app-choose-one"), Modifier.padding(bottom = 12.dp).semantics { liveRegion = LiveRegionMode.Polite }, MaterialTheme.colorScheme.secondary, style = Type.label)
    }
    BothSafe()
}

/** "This app is for couples who both feel safe" (S6), and the way to Help: one target, its last words the link. */
@Composable
private fun BothSafe() {
    val shell = LocalShell.current
    val lines = remember { HelpCalls.lines() }
    val colours = MaterialTheme.colorScheme
    Surface({ shell.open(Route.Page.HELP) }, Modifier.fillMaxWidth().semantics { role = Role.Button }, shape = Radius.card, color = colours.surface, border = BorderStroke(1.dp, colours.outlineVariant)) {
        Row(Modifier.padding(horizontal = 20.dp, vertical = 16.dp), Arrangement.spacedBy(16.dp)) {
            if (!largeText) Icon(painterResource(R.drawable.ic_help), null, Modifier.size(24.dp), colours.onSurfaceVariant)
            val link = SpanStyle(colours.primary, fontWeight = FontWeight.Medium)
            Text(buildAnnotatedString { append(lines.bothSafe + " "); withStyle(link) { append(shell.word("setup-open-help")) } }, color = colours.onSurfaceVariant, style = Type.small)
        }
    }
}

private const val WELCOME_GRAINS = 30
