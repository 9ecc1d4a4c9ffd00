package app.grain.prompts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import androidx.lifecycle.viewmodel.compose.viewModel
import app.grain.client.AnswerDraft
import app.grain.client.PromptView
import app.grain.design.BodyText
import app.grain.design.FilledButton
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.shell.ErrorText
import app.grain.shell.Frame
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.TopBarStart
import app.grain.shell.largeText
import app.grain.shell.selfSaving

/** The question of the day (design.md 10): a line, a word, or nothing. */
@Composable
fun PromptScreen() {
    val shell = LocalShell.current
    val model = viewModel { PromptViewModel(shell.client, shell.drafts) }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    val prompt = (page as? Page.Shown)?.view?.prompt
    LaunchedEffect(prompt?.id) { prompt?.let { model.act({ promptSeen(it.id) }) } }
    Frame(
        shell.word("prompts-title"), TopBarStart.Close(shell.word("today-prompt")), showTitle = false, scroll = false,
        foot = if (prompt == null) null else ({ Foot(prompt, model) }),
    ) {
        ErrorText(trouble)
        PageStates(page, model::again) { view ->
            if (view.prompt == null) {
                BodyText(view.none, Modifier.padding(vertical = 24.dp))
                if (view.putOff) SoftButton(shell.word("app-undo"), { model.act({ undoPromptNotToday() }) })
            }
        }
        if (prompt != null) Writing(prompt, model)
    }
}

/** Two ways past the question, equal in rank, over the way out. */
@Composable
private fun Foot(prompt: PromptView, model: PromptViewModel) {
    val shell = LocalShell.current
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(4.dp)) {
        FlowRow(horizontalArrangement = Arrangement.spacedBy(24.dp)) {
            WordButton(shell.word("prompts-another"), { model.instead { anotherPrompt(prompt.id) } })
            WordButton(shell.word("prompts-not-today"), { model.instead { promptNotToday() } })
        }
        FilledButton(shell.word("app-done"), shell::back, Modifier.fillMaxWidth())
    }
}

/** The question, and the field that fills what is left of the page; where too little is left the page scrolls. */
@Composable
private fun ColumnScope.Writing(prompt: PromptView, model: PromptViewModel) = BoxWithConstraints(Modifier.weight(1f).fillMaxWidth()) {
    if (maxHeight >= if (largeText) 420.dp else 240.dp) {
        Column {
            Question(prompt)
            Answer(prompt, model, Modifier.weight(1f))
        }
    } else {
        Column(Modifier.verticalScroll(rememberScrollState())) {
            Question(prompt)
            Answer(prompt, model, Modifier.height(if (largeText) 280.dp else 180.dp))
        }
    }
}

@Composable
private fun Question(prompt: PromptView) {
    for (line in listOf(prompt.areaLine, prompt.heavy, prompt.comeAgain)) SecondLine(line, Modifier.padding(top = 8.dp))
    Text(prompt.question, Modifier.padding(top = 12.dp, bottom = if (prompt.answeredBefore.isEmpty()) 16.dp else 4.dp).semantics { heading() }, style = Type.title)
    SecondLine(prompt.answeredBefore, Modifier.padding(bottom = 12.dp))
}

/** The answer is one text that changes, saved as it is written. */
@Composable
private fun Answer(prompt: PromptView, model: PromptViewModel, modifier: Modifier) {
    val draft = selfSaving(prompt.place(), prompt.text, model) { answerPrompt(AnswerDraft(prompt.id, prompt.day, it)) }
    PageField(draft, modifier)
}
