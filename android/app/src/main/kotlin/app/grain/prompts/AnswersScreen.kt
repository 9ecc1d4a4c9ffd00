package app.grain.prompts

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.Subject
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.shell.DeleteButton
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.PageStates
import app.grain.shell.Trouble
import app.grain.shell.pageModel

/** What was written to questions, newest first. */
@Composable
fun AnswersScreen() {
    val shell = LocalShell.current
    val model = pageModel("answers", Subject.PROMPTS, Subject.SETTINGS) { promptHistory() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(shell.word("prompts-all-answers"), Lead.Back()) {
        Trouble(trouble)
        PageStates(page, model::again) { view ->
            BodyText(view.none)
            for (answer in view.answers) {
                Card {
                    SecondLine(answer.dayText)
                    Text(answer.question, Modifier.padding(vertical = 4.dp), style = Type.bodyStrong)
                    BodyText(answer.text)
                    DeleteButton { model.act({ deleteAnswer(answer.id) }) }
                }
            }
        }
    }
}
