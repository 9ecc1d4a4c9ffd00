package app.grain

import app.grain.client.FeltWord
import app.grain.client.GrainsSaid
import app.grain.client.PromiseChanged
import app.grain.client.PromiseKept
import app.grain.client.PromiseNotKept
import app.grain.client.SayFeelings
import app.grain.client.SayGrains
import app.grain.shell.Route
import java.time.Duration

/** What is seen of twelve weeks, three of them empty. */
val statesOverTime get() = listOf(
    ScreenState("over-time", Route.Core("insights")) { weeks() },
    ScreenState("over-time-few", Route.Core("insights")) { healing(); checkedIn() },
    ScreenState("over-time-bowl", Route.Core("insights/quarter_area_money")) { weeks() },
    ScreenState("over-time-moves", Route.Core("insights/quarter_area_money"), { scrollsTo("As a list") }) { weeks() },
    ScreenState("over-time-feelings", Route.Core("insights/quarter_feelings")) { weeks() },
    ScreenState("over-time-days", Route.Core("insights/year_calendar")) { weeks() },
    ScreenState("over-time-before", Route.Core("insights/before")) { weeks() },
    ScreenState("over-time-promises", Route.Core("insights/quarter_promises")) { promisedDays() },
    ScreenState("look-back", Route.Core("look-back")) { weeks(); World.now += Duration.ofDays(14) },
)

/** Twelve weeks of evenings: some left out by themselves, and three weeks in one piece. */
fun AppContainer.weeks() {
    healing()
    repeat(84) { day ->
        World.now += Duration.ofDays(1)
        if (day in 35..55 || day % 5 == 3) return@repeat
        val sad = day % 3 == 0
        val grains = if (day % 3 == 1) GrainsSaid.LITTLE_TAKEN else if (day % 7 == 2) GrainsSaid.LOT_ADDED else GrainsSaid.LITTLE_ADDED
        call { answerCheckIn(today().day, listOf(SayFeelings(listOf(FeltWord(if (sad) "sad" else "calm", null))), SayGrains("money", grains, ""))) }
    }
}

/** Eight weeks of a promise, answered on most days. */
private fun AppContainer.promisedDays() {
    rebuilding()
    repeat(56) { day ->
        World.now += Duration.ofDays(1)
        if (day % 4 == 3) return@repeat
        val answer = if (day % 9 == 4) PromiseNotKept(null) else if (day % 7 == 5) PromiseChanged(null) else PromiseKept
        call { today().promises.firstOrNull()?.let { answerPromise(it.promise, it.day, answer) } }
    }
}
