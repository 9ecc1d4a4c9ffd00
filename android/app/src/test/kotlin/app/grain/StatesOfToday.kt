package app.grain

import app.grain.client.FeltWord
import app.grain.client.GrainsSaid
import app.grain.client.PromiseChanged
import app.grain.client.PromiseKept
import app.grain.client.PromiseNotKept
import app.grain.client.SayFeelings
import app.grain.client.SayGrains
import app.grain.client.SayOne
import app.grain.client.SayBehaviour
import java.time.Duration

/** Every state of Today after its check-in, and what is offered on its own rows. */
val statesOfToday = listOf(
    ScreenState("today-done-healing", null) { healing(); threeChanged() },
    ScreenState("today-done-more", null) { healing(); allChanged() },
    ScreenState("today-done-said", null, { tap("Checked in") }) { healing(); checkedIn() },
    ScreenState("today-done-one", null) { healing(); oneChanged() },
    ScreenState("today-done-quiet", null) { healing(); quiet(); answered() },
    ScreenState("today-done-rebuilding", null) { rebuilding(); week(); rebuilt() },
    ScreenState("today-done-promise", null) { rebuilding(); rebuilt() },
    ScreenState("today-done-both", null) { both(); twoSides() },
    ScreenState("today-yesterday", null) { healing(); quiet(); World.now += Duration.ofDays(2) },
    ScreenState("today-hard-day-closed", null, { tap("Nothing, thanks") }) { healing(); call { beginHardDay() } },
    ScreenState("today-year", null) { healing(); year() },
)

private fun AppContainer.checkedIn(vararg grains: Pair<String, GrainsSaid>) = call {
    val today = today().day
    answerCheckIn(today, listOf(SayOne("safe", "mostly"), SayFeelings(listOf(FeltWord("calm", null), FeltWord("lonely", null)))))
    answerCheckIn(today, grains.map { (area, said) -> SayGrains(area, said, "") })
    finishCheckIn(today)
}

private fun AppContainer.oneChanged() = checkedIn("time" to GrainsSaid.LOT_ADDED)

private fun AppContainer.threeChanged() = checkedIn("time" to GrainsSaid.LOT_ADDED, "money" to GrainsSaid.LITTLE_TAKEN, "emotions" to GrainsSaid.LITTLE_ADDED)

private fun AppContainer.allChanged() =
    checkedIn("time" to GrainsSaid.LOT_ADDED, "money" to GrainsSaid.LITTLE_TAKEN, "emotions" to GrainsSaid.LITTLE_ADDED, "honesty" to GrainsSaid.LOT_ADDED, "closeness" to GrainsSaid.LITTLE_ADDED)

private fun AppContainer.quiet() = checkedIn("time" to GrainsSaid.NO_CHANGE)

private fun AppContainer.rebuilt() = call {
    answerCheckIn(today().day, listOf(SayBehaviour("gives_freely", "no_occasion")))
    finishCheckIn(today().day)
}

/** The days of a week with a promise for each, told as they went: kept, changed, not kept, and one of which nothing was said. */
private fun AppContainer.week() {
    val answers = listOf(PromiseKept, PromiseChanged(null), null, PromiseNotKept(null), PromiseKept)
    for (answer in answers) {
        if (answer != null) call { today().promises.first { it.day == today().day }.let { answerPromise(it.promise, it.day, answer) } }
        World.now += Duration.ofDays(1)
    }
}

private fun AppContainer.twoSides() {
    call { today().promises.firstOrNull()?.let { answerPromise(it.promise, it.day, PromiseKept) } }
    checkedIn("money" to GrainsSaid.LOT_ADDED)
}

/** Every second day of a year, and today. */
private fun AppContainer.year() {
    val said = listOf(GrainsSaid.LITTLE_ADDED, GrainsSaid.LOT_ADDED, GrainsSaid.LITTLE_TAKEN, GrainsSaid.LITTLE_ADDED)
    repeat(180) { day ->
        checkedIn("time" to said[day % 4], "money" to said[(day + 1) % 4])
        World.now += Duration.ofDays(2)
    }
    threeChanged()
}
