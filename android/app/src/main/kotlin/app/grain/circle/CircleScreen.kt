package app.grain.circle

import android.content.Intent
import android.net.Uri
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
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.R
import app.grain.client.CircleView
import app.grain.client.PersonDraft
import app.grain.client.PersonView
import app.grain.client.Relation
import app.grain.client.RelationView
import app.grain.client.Subject
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WordCells
import app.grain.design.WriteField
import app.grain.shell.DeleteButton
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.PageModel
import app.grain.shell.PageStates
import app.grain.shell.Trouble
import app.grain.shell.choice
import app.grain.shell.draft
import app.grain.shell.pageModel

/** People I can call (design.md 50). Names are typed, never read from contacts; a call opens the dialler. */
@Composable
fun CircleScreen() {
    val shell = LocalShell.current
    val model = pageModel("circle", Subject.CIRCLE, Subject.SETTINGS) { circle() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    Frame(shell.word("circle-title"), Lead.Back()) {
        Trouble(trouble)
        PageStates(page, model::again) { People(it, model) }
    }
}

@Composable
private fun People(view: CircleView, model: PageModel<CircleView>) {
    val shell = LocalShell.current
    SecondLine(view.line, Modifier.padding(bottom = 8.dp))
    if (view.people.isEmpty()) BodyText(view.noneToCall, Modifier.padding(bottom = 12.dp))
    for (person in view.people) Person(person, view.relations, model)
    var adding by rememberSaveable { mutableStateOf(false) }
    if (adding) {
        PersonForm("", PersonDraft("", Relation.FRIEND, "", "", ""), view.relations) { draft, kept ->
            model.act({ addPerson(draft) }) {
                kept()
                adding = false
            }
        }
    } else {
        SoftButton(shell.word("app-add"), { adding = true }, icon = R.drawable.ic_add)
    }
    SecondLine(view.private, Modifier.padding(top = 12.dp))
}

@Composable
private fun Person(person: PersonView, relations: List<RelationView>, model: PageModel<CircleView>) = Card {
    val shell = LocalShell.current
    val context = LocalContext.current
    fun open(address: String, action: String) = context.startActivity(Intent(action, Uri.parse(address)).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
    Text(person.person.name, style = Type.bodyStrong)
    SecondLine(person.relationText)
    SecondLine(person.person.note)
    FlowRow(Modifier.padding(top = 12.dp), Arrangement.spacedBy(8.dp), Arrangement.spacedBy(8.dp)) {
        person.call?.let { SoftButton(shell.word("circle-call"), { open(it, Intent.ACTION_DIAL) }, icon = R.drawable.ic_call) }
        person.message?.let { SoftButton(shell.word("circle-message"), { open(it, Intent.ACTION_SENDTO) }, icon = R.drawable.ic_message) }
    }
    Session(person, model)
    var changing by rememberSaveable(person.id) { mutableStateOf(false) }
    if (changing) {
        PersonForm(person.id, person.person, relations) { draft, kept ->
            model.act({ changePerson(person.id, draft) }) {
                kept()
                changing = false
            }
        }
    } else {
        WordButton(shell.word("app-edit"), { changing = true })
    }
    DeleteButton { model.act({ deletePerson(person.id) }) }
}

/** Questions to bring, and what stays of sessions that were. */
@Composable
private fun Session(person: PersonView, model: PageModel<CircleView>) {
    val shell = LocalShell.current
    var open by rememberSaveable(person.id) { mutableStateOf(false) }
    val asking = draft("question ${person.id}")
    var question by asking
    if (!open) return WordButton(person.session.heading, { open = true }, Modifier.padding(top = 8.dp))
    SectionTitle(person.session.heading)
    for (asked in person.session.questions) {
        BodyText(asked.text)
        DeleteButton { model.act({ deleteSessionQuestion(asked.id) }) }
    }
    WriteField(question, { question = it }, "", Modifier.padding(bottom = 12.dp), shell.word("circle-add-question"))
    SoftButton(shell.word("app-add"), { model.act({ addSessionQuestion(person.id, question) }) { asking.done() } })
    for (note in person.session.notes) {
        SectionTitle(note.heading)
        BodyText(note.takeWithMe)
        BodyText(note.leaveThere)
        DeleteButton { model.act({ deleteSessionNote(note.id) }) }
    }
}

@Composable
private fun PersonForm(id: String, before: PersonDraft, relations: List<RelationView>, save: (PersonDraft, () -> Unit) -> Unit) = Card {
    val shell = LocalShell.current
    val fields = listOf(draft("name $id", before.name), draft("number $id", before.phone))
    var name by fields[0]
    var phone by fields[1]
    val related = choice("relation $id", before.relation, Relation::valueOf)
    var relation by related
    WriteField(name, { name = it }, shell.word("circle-name-hint"), Modifier.padding(bottom = 12.dp), shell.word("circle-name"))
    WriteField(phone, { phone = it }, shell.word("circle-number"), Modifier.padding(bottom = 12.dp), shell.word("circle-number"), keyboard = KeyboardType.Phone)
    WordCells(relations.map { CellChoice(it.text, it.relation == relation, { relation = it.relation }) }, Modifier.padding(bottom = 12.dp))
    SoftButton(shell.word("app-save"), { save(before.copy(name = name, relation = relation, phone = phone)) {
        for (field in fields) field.done()
        related.done()
    } })
}
