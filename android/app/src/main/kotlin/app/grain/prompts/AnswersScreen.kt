package app.grain.prompts

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.withStyle
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.SearchHit
import app.grain.client.SearchView
import app.grain.client.orNull
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.design.WriteField
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
    val model = pageModel("answers") { promptHistory() }
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

/** Search over all own notes. What is typed is kept nowhere, not even through a turn of the phone. */
@Composable
fun SearchScreen() {
    val shell = LocalShell.current
    var text by remember { mutableStateOf("") }
    var found by remember { mutableStateOf<SearchView?>(null) }
    LaunchedEffect(text) { found = if (text.isBlank()) null else shell.client.ask { search(text) }.orNull() }
    Frame(shell.word("app-search"), Lead.Back()) {
        WriteField(text, { text = it }, shell.word("app-search"), Modifier.padding(bottom = 16.dp))
        found?.let { view ->
            SecondLine(view.line, Modifier.padding(bottom = 12.dp))
            for (hit in view.hits) Hit(hit)
        }
    }
}

@Composable
private fun Hit(hit: SearchHit) = Card {
    SecondLine(listOf(hit.kindText, hit.dayText).filter { it.isNotEmpty() }.joinToString(" · "))
    Text(hit.marked(), Modifier.padding(top = 4.dp), style = Type.body)
}

private fun SearchHit.marked(): AnnotatedString = buildAnnotatedString {
    for (part in snippet) withStyle(SpanStyle(fontWeight = if (part.matched) FontWeight.Bold else null)) { append(part.text) }
}
