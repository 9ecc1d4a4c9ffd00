package app.grain.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.client.AskBehaviours
import app.grain.client.AskFeelings
import app.grain.client.AskGrains
import app.grain.client.AskOne
import app.grain.client.AskPromises
import app.grain.client.AskScale
import app.grain.client.AskSeveral
import app.grain.client.AskTell
import app.grain.client.ChoiceView
import app.grain.client.QuestionView
import app.grain.client.RestView
import app.grain.client.SayOne
import app.grain.client.SaySeveral
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.Cells
import app.grain.design.Chip
import app.grain.design.Chips
import app.grain.design.GreyButton
import app.grain.design.Moon
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.WordCells
import app.grain.shell.LocalShell
import app.grain.shell.Toast
import java.time.LocalDate

/** One question, asked the way it is answered. A new way of answering makes this `when` incomplete. */
@Composable
internal fun Question(day: LocalDate, question: QuestionView, model: CheckInViewModel) {
    when (val body = question.body) {
        is AskScale -> Asked(question.text) { ScaleCells(body.choices) { model.say(SayOne(question.id, it.id.unlessChosen(it))) } }
        is AskOne -> Asked(question.text) { OneOf(body.choices) { model.say(SayOne(question.id, it.id.unlessChosen(it))) } }
        is AskSeveral -> Asked(question.text) { SomeOf(body.choices) { model.say(SaySeveral(question.id, it)) } }
        is AskFeelings -> Feelings(question.text, body, model)
        is AskGrains -> GrainsOfToday(day, question, body, model)
        is AskBehaviours -> MySide(day, question, body, model)
        is AskPromises -> PromisesDue(body.due, model)
        is AskTell -> Tell(day, question.text, body, model)
    }
}

/** A question on a card. */
@Composable
internal fun Asked(text: String, beside: (@Composable () -> Unit)? = null, answers: @Composable () -> Unit) = Card(padding = 16) {
    Row(Modifier.padding(bottom = 8.dp), Arrangement.spacedBy(8.dp), Alignment.CenterVertically) {
        Text(text, Modifier.weight(1f).semantics { heading() }, style = Type.head)
        beside?.invoke()
    }
    answers()
}

/** The heading of a question of several lines. */
@Composable
internal fun QuestionTitle(text: String, second: String, modifier: Modifier) = Column(modifier) {
    Text(text, Modifier.semantics { heading() }, style = Type.head)
    SecondLine(second)
}

/** A question that can be answered as a whole or, with one tap, line by line; what was said on either way stays. */
@Composable
internal fun EitherWay(day: LocalDate, question: QuestionView, instead: List<QuestionView>, model: CheckInViewModel) {
    val shell = LocalShell.current
    var opened by rememberSaveable(day) { mutableStateOf(false) }
    val folded = instead.any { it.folded }
    val body = question.body
    val other: (@Composable () -> Unit)? = if (!folded) null else ({ WordButton(shell.word(if (opened) "check-in-as-a-whole" else "check-in-line-by-line"), { opened = !opened }) })
    Asked(question.text, other) {
        if (body is AskOne) OneOf(body.choices) { model.say(SayOne(question.id, it.id.unlessChosen(it))) }
    }
    if (opened || !folded) for (line in instead) Question(day, line, model)
}

/** One answer for all lines above that have none, said in a toast and taken back there. It keeps its place when nothing is left. */
@Composable
internal fun Rest(day: LocalDate, question: String, rest: RestView, seen: List<String>, model: CheckInViewModel) {
    val shell = LocalShell.current
    GreyButton(
        rest.text,
        {
            shell.drafts.flush()
            model.sayRest(question, seen) { said ->
                if (said.text.isNotEmpty()) shell.toast = Toast(said.text) { model.undoRest(day, question) }
            }
        },
        Modifier.fillMaxWidth(), enabled = rest.open,
    )
}

/** Five steps, each a moon and its word. */
@Composable
fun ScaleCells(choices: List<ChoiceView>, onChoose: (ChoiceView) -> Unit) = Cells(
    choices.mapIndexed { step, choice -> CellChoice(choice.text, choice.chosen, { onChoose(choice) }, { colour -> Moon(step, colour, choices.lastIndex) }) },
)

@Composable
private fun OneOf(choices: List<ChoiceView>, onChoose: (ChoiceView) -> Unit) =
    WordCells(choices.map { CellChoice(it.text, it.chosen, { onChoose(it) }) })

@Composable
private fun SomeOf(choices: List<ChoiceView>, onChange: (List<String>) -> Unit) = Chips {
    for (choice in choices) {
        Chip(choice.text, choice.chosen, { on ->
            onChange(choices.filter { if (it.id == choice.id) on else it.chosen }.map { it.id })
        })
    }
}

/** The id, or nothing when it was chosen before: a second tap takes the answer back. */
internal fun String.unlessChosen(choice: ChoiceView): String? = takeUnless { choice.chosen }
