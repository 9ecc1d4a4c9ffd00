package app.grain

import app.grain.core.Answer
import app.grain.core.FeltWord
import app.grain.core.GrainsSaid
import app.grain.core.QuestionBody

/** One answer of each kind that this question takes. */
fun answersTo(question: String, body: QuestionBody): List<Answer> = when (body) {
    is QuestionBody.Scale -> listOf(Answer.One(question, body.choices.last().id))
    is QuestionBody.One -> listOf(Answer.One(question, body.choices.first().id))
    is QuestionBody.Several -> listOf(Answer.Several(question, body.choices.take(2).map { it.id }))
    is QuestionBody.Feelings -> {
        val words = body.groups.flatMap { it.words }.take(body.max.toInt())
        listOf(Answer.Feelings(words.map { FeltWord(it.id, body.strengths.first().id) }))
    }
    is QuestionBody.Grains -> body.areas.map { Answer.Grains(it.area, GrainsSaid.LITTLE_ADDED, "Told me first.") }
    is QuestionBody.Behaviours -> body.lines.map { Answer.Behaviour(it.id, it.choices.first().id) }
    is QuestionBody.Promises -> emptyList()
    is QuestionBody.Tell -> listOf(Answer.Tell(true, "The letter from the bank."))
}
