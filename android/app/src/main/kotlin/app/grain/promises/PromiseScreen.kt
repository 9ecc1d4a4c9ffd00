package app.grain.promises

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.PromiseView
import app.grain.client.RemindOnTheDay
import app.grain.client.Subject
import app.grain.design.Card
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WriteField
import app.grain.shell.DeleteButton
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.PageModel
import app.grain.shell.PageStates
import app.grain.shell.Trouble
import app.grain.shell.choiceOrNone
import app.grain.shell.draft
import app.grain.shell.pageModel
import java.time.LocalTime

/** One promise: its words while they can be changed, its days, and what was said of it. */
@Composable
fun PromiseScreen(id: String) {
    val shell = LocalShell.current
    val model = pageModel("promise:$id", Subject.PROMISES, Subject.SETTINGS) { promise(id) }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(shell.word("promises-title"), Lead.Back(shell.word("promises-title")), showTitle = false) {
        Trouble(trouble)
        PageStates(page, model::again) { One(it, model) }
    }
}

@Composable
private fun One(view: PromiseView, model: PageModel<PromiseView>) {
    val shell = LocalShell.current
    var changing by rememberSaveable { mutableStateOf(false) }
    Card {
        Text(view.draft.text, style = Type.title)
        SecondLine(listOf(view.to, view.rhythm).filter { it.isNotEmpty() }.joinToString(" · "), Modifier.padding(top = 4.dp))
        SecondLine(view.veryLarge, Modifier.padding(top = 8.dp))
        SecondLine(view.remindPassed, Modifier.padding(top = 8.dp))
        if (view.canChange && !changing) WordButton(shell.word("promises-change"), { changing = true })
    }
    if (view.canChange && changing) Change(view, model) { changing = false }
    val (open, over) = view.days.partition { it.choices.isNotEmpty() }
    for (row in open) Due(row, model)
    if (over.isNotEmpty()) Lines(over)
    Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
        for (earlier in view.earlierAnswers) SecondLine("${earlier.text}. ${earlier.dates}")
    }
    if (view.endedOn == null) WordButton(shell.word("promises-end"), { model.act({ endPromise(view.id) }) })
    DeleteButton { model.act({ deletePromise(view.id) }) { shell.back() } }
}

@Composable
private fun Change(view: PromiseView, model: PageModel<PromiseView>, done: () -> Unit) {
    val shell = LocalShell.current
    val words = draft("promise ${view.id}", view.draft.text)
    var text by words
    val reminded = choiceOrNone("promise remind ${view.id}", (view.draft.remind as? RemindOnTheDay)?.time, LocalTime::parse)
    var remind by reminded
    WriteField(text, { text = it }, shell.word("promises-what-hint"), Modifier.padding(bottom = 12.dp), shell.word("promises-what"), lines = 2)
    RemindCard(remind) { remind = it }
    SoftButton(shell.word("app-save"), { model.act({ changePromise(view.id, view.draft.copy(text = text, remind = view.remindedAt(remind))) }) {
        words.done()
        reminded.done()
        done()
    } }, Modifier.padding(bottom = 12.dp))
}

/** The reminder of the draft at another time; one that was not touched stays as it is. */
private fun PromiseView.remindedAt(time: LocalTime?) = draft.remind.let { if (it is RemindOnTheDay && it.time == time) it else time.reminder() }
