package app.grain.checkin

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
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
import app.grain.client.SayOne
import app.grain.client.SaySeveral
import app.grain.design.Card
import app.grain.design.CellChoice
import app.grain.design.Cells
import app.grain.design.Chip
import app.grain.design.Chips
import app.grain.design.Moon
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.design.WordCells
import java.time.LocalDate

/** One question, asked the way it is answered. A new way of answering makes this `when` incomplete. */
@Composable
internal fun Question(day: LocalDate, question: QuestionView, model: CheckInViewModel) {
    when (val body = question.body) {
        is AskScale -> Asked(question.text) { ScaleCells(body.choices) { model.say(SayOne(question.id, it.id.unlessChosen(it))) } }
        is AskOne -> Asked(question.text) { OneOf(body.choices) { model.say(SayOne(question.id, it.id.unlessChosen(it))) } }
        is AskSeveral -> Asked(question.text) { SomeOf(body.choices) { model.say(SaySeveral(question.id, it)) } }
        is AskFeelings -> Feelings(question.text, body, model)
        is AskGrains -> GrainsOfToday(day, question.text, body.areas, model)
        is AskBehaviours -> MySide(question.text, body.lines, model)
        is AskPromises -> PromisesDue(body.due, model)
        is AskTell -> Tell(day, question.text, body, model)
    }
}

/** A question on a card. */
@Composable
internal fun Asked(text: String, answers: @Composable () -> Unit) = Card {
    Text(text, Modifier.padding(bottom = 16.dp).semantics { heading() }, style = Type.head)
    answers()
}

/** The heading of a question that fills several cards. */
@Composable
internal fun QuestionTitle(text: String, second: String = "") = Column(Modifier.padding(top = 12.dp, bottom = 12.dp)) {
    Text(text, Modifier.semantics { heading() }, style = Type.title)
    SecondLine(second, Modifier.padding(top = 4.dp))
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
