package app.grain.moments

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
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
import app.grain.client.MomentsView
import app.grain.client.Subject
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WriteField
import app.grain.shell.DeleteButton
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.PageStates
import app.grain.shell.Trouble
import app.grain.shell.draft
import app.grain.shell.month
import app.grain.shell.pageModel
import java.time.LocalDate

/** The hard moments that were noted, a month at a time. They are counted, and nothing is made of the number. */
@Composable
fun MomentsScreen(day: LocalDate? = null) {
    val shell = LocalShell.current
    var month by rememberSaveable { mutableStateOf(day) }
    val of = month
    val model = pageModel("moments:$of", Subject.MOMENTS, Subject.SETTINGS) { moments(of) }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(shell.word("app-hard-moment"), Lead.Back(shell.word("app-place-you"))) {
        Trouble(trouble)
        PageStates(page, model::again) { view ->
            Months(view) { month = it }
            for (moment in view.moments) {
                OneMoment(moment.id, moment.text, moment.`when`, moment.note, { note, kept -> model.act({ changeMomentNote(moment.id, note) }) { kept() } }) { model.act({ deleteMoment(moment.id) }) }
            }
        }
    }
}

@Composable
private fun Months(view: MomentsView, show: (LocalDate) -> Unit) {
    val shell = LocalShell.current
    SectionTitle(view.title)
    SecondLine(view.line, Modifier.padding(bottom = 8.dp))
    FlowRow(horizontalArrangement = Arrangement.spacedBy(16.dp)) {
        view.earlier?.let { day -> WordButton(day.month(), { show(day) }) }
        view.later?.let { day -> WordButton(day.month(), { show(day) }) }
    }
}

@Composable
private fun OneMoment(id: String, text: String, at: String, note: String, change: (String, () -> Unit) -> Unit, delete: () -> Unit) = Card {
    val shell = LocalShell.current
    var writing by rememberSaveable(id) { mutableStateOf(false) }
    val line = draft("moment $id", note)
    Text(text, style = Type.bodyStrong)
    SecondLine(at)
    if (!writing) {
        BodyText(note, Modifier.padding(top = 4.dp))
        WordButton(shell.word("app-edit"), { writing = true })
    } else {
        var words by line
        WriteField(words, { words = it }, shell.word("moments-note-hint"), Modifier.padding(vertical = 12.dp), lines = 2)
        SoftButton(shell.word("app-save"), {
            change(words) {
                line.done()
                writing = false
            }
        })
    }
    DeleteButton(delete = delete)
}
