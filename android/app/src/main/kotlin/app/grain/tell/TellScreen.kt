package app.grain.tell

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.Subject
import app.grain.client.TellDraft
import app.grain.client.TellView
import app.grain.client.ToTellView
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.DayButton
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WriteField
import app.grain.shell.DeleteButton
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.PageModel
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.Toast
import app.grain.shell.Trouble
import app.grain.shell.draft
import app.grain.shell.pageModel
import java.time.LocalDate

/** Things to tell (design.md 37): a private list of one's own. */
@Composable
fun TellScreen() {
    val shell = LocalShell.current
    val model = pageModel("tell", Subject.TELL, Subject.SETTINGS) { thingsToTell() to today().day }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(shell.word("tell-title"), Lead.Back(shell.word("app-place-practice")), Route.Tab.PRACTICE) {
        SecondLine(shell.word("tell-text"), Modifier.padding(bottom = 12.dp))
        Trouble(trouble)
        Note(model)
        PageStates(page, model::again) { (view, today) -> Lists(view, today, model) }
    }
}

@Composable
private fun Note(model: PageModel<Pair<TellView, LocalDate>>) = Card {
    val shell = LocalShell.current
    val words = draft("tell")
    var text by words
    WriteField(text, { text = it }, shell.word("tell-what-hint"), Modifier.padding(bottom = 12.dp), shell.word("tell-what-open"), lines = 2)
    SoftButton(shell.word("tell-add"), { model.act({ addThingToTell(TellDraft(text, null)) }) { words.done() } })
}

@Composable
private fun Lists(view: TellView, today: LocalDate, model: PageModel<Pair<TellView, LocalDate>>) {
    val shell = LocalShell.current
    SectionTitle(shell.word("tell-waiting"))
    if (view.open.isEmpty()) BodyText(shell.word("empty-tell"))
    for (item in view.open) Open(item, today, model)
    SecondLine(view.fear, Modifier.padding(vertical = 8.dp))
    if (view.told.isNotEmpty()) {
        SectionTitle(shell.word("tell-done"))
        for (item in view.told) {
            Card {
                Text(item.text, style = Type.bodyStrong)
                SecondLine(item.line)
                SecondLine(item.said)
                DeleteButton { model.act({ deleteThingToTell(item.id) }) }
            }
        }
    }
}

@Composable
private fun Open(item: ToTellView, today: LocalDate, model: PageModel<Pair<TellView, LocalDate>>) = Card {
    val shell = LocalShell.current
    Text(item.text, style = Type.bodyStrong)
    SecondLine(item.line)
    SoftButton(shell.word("tell-mark-told"), {
        model.act({ markTold(item.id) }) { told -> shell.toast = Toast(told.said) { model.act({ undoTold(item.id) }) } }
    }, Modifier.padding(top = 12.dp))
    // A time to tell by is the person's own (product.md system 13), and never worth harm.
    DayButton(
        shell.word("tell-by"), item.day ?: today, { model.act({ changeThingToTell(item.id, TellDraft(item.text, it)) }) },
        Modifier.padding(top = 8.dp), quiet = true, note = shell.word("tell-by-note"),
    )
    DeleteButton("tell-let-go") { model.act({ deleteThingToTell(item.id) }) }
}
