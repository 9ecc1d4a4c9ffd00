package app.grain

import app.grain.client.Answer
import app.grain.client.AskFeelings
import app.grain.client.FeltWord
import app.grain.client.GrainCalls
import app.grain.client.GrainDraft
import app.grain.client.GrainReason
import app.grain.client.GrainSource
import app.grain.client.GrainsSaid
import app.grain.client.GrainsTipped
import app.grain.client.PromiseKept
import app.grain.client.PromiseNotKept
import app.grain.client.SayBehaviour
import app.grain.client.SayFeelings
import app.grain.client.SayGrains
import app.grain.client.SayOne
import app.grain.client.Side
import java.time.Duration
import kotlin.random.Random

/** A year, the same each time: two evenings of three are written, a month of summer is not, and in April a bowl tipped over. Ends on an evening on which nothing is said yet. */
fun AppContainer.aYear(side: Side) {
    healing()
    call { saveSettings(settings().copy(side = side)) }
    if (side != Side.HEALING) fill("promises", "promise", "text" to "Home by 18:30, or a call before", "rhythm" to "each_day")
    val dice = Random(7)
    val words = call { checkIn() }.questions.firstNotNullOf { it.body as? AskFeelings }.groups.map { group -> group.words.map { it.id } }
    repeat(YEAR) { day ->
        val isWritten = day !in AWAY && dice.nextInt(3) > 0
        if (day == TIPPED) call { addGrains(GrainDraft("money", GrainsTipped(8u), null, GrainSource.BY_HAND, GrainReason.FOUND_OUT, "A letter from the bank.")) }
        if (isWritten) call { writeDay(side, dice, day, words) }
        World.now += Duration.ofDays(1)
    }
}

private fun GrainCalls.writeDay(side: Side, dice: Random, day: Int, words: List<List<String>>) {
    val today = today()
    val answers = mutableListOf<Answer>()
    if (side != Side.REBUILDING) {
        answers += SayOne("safe", SAFE[dice.nextInt(SAFE.size)])
        for (area in listOf("time", "emotions", "money", "honesty", "closeness")) answers += SayGrains(area, said(dice.nextInt(20), area), if (day % 9 == 0 && area == "time") "We took the long way home." else "")
    }
    if (side == Side.REBUILDING) for (line in listOf("says_what_is_meant", "shows_priority")) answers += SayBehaviour(line, listOf("kept", "partly", "missed", "no_occasion")[dice.nextInt(4)])
    answers += SayFeelings(listOf(FeltWord(words[dice.nextInt(words.size)].first(), "clearly")))
    answerCheckIn(today.day, answers)
    // What is a promise of long ago is asked about no more.
    if (day > YEAR - 60) today.promises.firstOrNull { it.day == today.day }?.let { answerPromise(it.promise, it.day, if (dice.nextInt(4) > 0) PromiseKept else PromiseNotKept(null)) }
    finishCheckIn(today.day)
}

/** Little by little more than less; little by little less in the one area. */
private fun said(roll: Int, area: String): GrainsSaid = when {
    roll < 4 -> if (area == "closeness") GrainsSaid.LITTLE_TAKEN else GrainsSaid.LITTLE_ADDED
    roll < 6 -> GrainsSaid.LITTLE_TAKEN
    roll == 6 && area != "closeness" -> GrainsSaid.LOT_ADDED
    roll == 7 && area != "time" -> GrainsSaid.LOT_TAKEN
    else -> GrainsSaid.NO_CHANGE
}

private const val YEAR = 365
private const val TIPPED = 140
private val AWAY = 222..256
private val SAFE = listOf("a_little", "partly", "partly", "mostly", "fully")
