package app.grain.prompts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
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
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import androidx.lifecycle.viewmodel.compose.viewModel
import app.grain.R
import app.grain.client.AnswerDraft
import app.grain.client.PromptView
import app.grain.design.BodyText
import app.grain.design.FilledButton
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WriteField
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.ErrorText
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
        shell.word("prompts-title"), TopBarStart.Close(shell.word("today-prompt")), showTitle = false,
        foot = {
            if (prompt != null) {
                FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, itemVerticalAlignment = Alignment.CenterVertically) {
                    WordButton(shell.word("prompts-another"), { model.instead { anotherPrompt(prompt.id) } })
                    WordButton(shell.word("prompts-not-today"), { model.instead { promptNotToday() } })
                    FilledButton(shell.word("app-done"), shell::back)
                }
            }
        },
    ) {
        ErrorText(trouble)
        PageStates(page, model::again) { view ->
            val asked = view.prompt
            if (asked == null) {
                BodyText(view.none, Modifier.padding(vertical = 24.dp))
                if (view.putOff) SoftButton(shell.word("app-undo"), { model.act({ undoPromptNotToday() }) })
            } else {
                Question(asked)
                Answer(asked, model)
            }
        }
    }
}

@Composable
private fun Question(prompt: PromptView) {
    for (line in listOf(prompt.areaLine, prompt.heavy, prompt.comeAgain)) SecondLine(line, Modifier.padding(top = 8.dp))
    Text(prompt.question, Modifier.padding(top = 12.dp, bottom = 16.dp).semantics { heading() }, style = Type.title)
}

/** The answer is one text that changes, saved as it is written. */
@Composable
private fun Answer(prompt: PromptView, model: PromptViewModel) {
    val shell = LocalShell.current
    var text by selfSaving(prompt.place(), prompt.text, model) { answerPrompt(AnswerDraft(prompt.id, prompt.day, it)) }
    WriteField(text, { text = it }, shell.word("prompts-hint"), label = shell.word("prompts-field"), lines = 8)
    Row(Modifier.padding(top = 12.dp), Arrangement.spacedBy(8.dp), Alignment.CenterVertically) {
        Icon(painterResource(R.drawable.ic_lock), null, Modifier.size(18.dp), MaterialTheme.colorScheme.onSurfaceVariant)
        SecondLine(shell.word("app-only-here"))
    }
    SecondLine(prompt.answeredBefore, Modifier.padding(top = 8.dp))
}
