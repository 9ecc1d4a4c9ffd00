package app.grain

import app.grain.client.AnswerDraft
import app.grain.client.AskFeelings
import app.grain.client.AskGrains
import app.grain.client.FeltWord
import app.grain.client.GrainChange
import app.grain.client.GrainDraft
import app.grain.client.GrainSource
import app.grain.client.GrainsLotTaken
import app.grain.client.GrainsSaid
import app.grain.client.PromiseKept
import app.grain.client.SayFeelings
import app.grain.client.SayGrains
import app.grain.client.SayOne
import app.grain.client.SetUpDraft
import app.grain.client.Side
import app.grain.client.StartingLevel
import app.grain.shell.Route
import java.io.File
import java.time.Duration
import kotlinx.coroutines.runBlocking

/** A state a screen can be in: how a life came to it, and where it is seen. */
class ScreenState(val name: String, val route: Route?, val tapped: TestDevice.() -> Unit = {}, val lived: AppContainer.() -> Unit) {
    override fun toString() = name

    /** One of the pages that people see most. */
    val main get() = name in MAIN

    companion object {
        private val MAIN = setOf(
            "welcome", "today-due", "today-done", "today-hard-day", "check-in-healing", "bowls", "bowl", "practice", "you", "card", "question", "help", "hard-moment", "breathing", "lock",
        )
        val all = listOf(
            ScreenState("welcome", null) {},
            ScreenState("welcome-chosen", null, { tap("I broke trust") }) {},
            ScreenState("before-you-start", null, { tap("Trust was broken for me"); tap("Continue"); tap("Yes, 18 or older") }) {},
            ScreenState("age", null, { tap("Trust was broken for me"); tap("Continue") }) {},
            ScreenState("under-age", null, { tap("Trust was broken for me"); tap("Continue"); tap("No, younger") }) {},
            ScreenState("areas-both", null, { tap("Both, in different areas"); tap("Continue"); tap("Yes, 18 or older"); tap("Go on"); tap("Money") }) {},
            ScreenState("today-due", null) { healing() },
            ScreenState("today-put-back", null) { healing(); recoveryNotice() },
            ScreenState("today-begun", null) { healing(); call { answerCheckIn(today().day, listOf(SayOne("safe", "mostly"))) } },
            ScreenState("today-done", null) { healing(); checkedIn() },
            ScreenState("today-for-now", null) { healing(); daysSet() },
            ScreenState("today-hard-day", null) { healing(); call { beginHardDay() } },
            ScreenState("today-rebuilding", null) { rebuilding() },
            ScreenState("today-no-areas", null) { call { setUp(SetUpDraft(settings().copy(side = Side.HEALING), emptyList(), emptyList(), emptyList())) } },
            ScreenState("check-in-healing", Route.CheckIn()) { healing() },
            ScreenState("check-in-part", Route.CheckIn()) { healing(); checkedIn(done = false) },
            ScreenState("check-in-words", Route.CheckIn(), { tap("Sad"); tap("hurt"); tap("Angry"); tap("angry"); scrollsTo("strongly") }) { healing() },
            ScreenState("check-in-rest", Route.CheckIn(), { tapNth("A lot added", 1); tap("No change in the rest") }) { healing() },
            ScreenState("check-in-rebuilding", Route.CheckIn()) { rebuilding() },
            ScreenState("check-in-lines", Route.CheckIn(), { tap("Line by line"); scrollsTo("No occasion for any") }) { both() },
            ScreenState("check-in-both", Route.CheckIn()) { both() },
            ScreenState("bowls", Route.Tab.BOWLS) { healing(); checkedIn() },
            ScreenState("bowls-none", Route.Tab.BOWLS) { call { setUp(SetUpDraft(settings().copy(side = Side.HEALING), emptyList(), emptyList(), emptyList())) } },
            ScreenState("bowl", Route.Bowl("money")) { healing(); checkedIn() },
            ScreenState("bowl-start", Route.Bowl("honesty")) { healing() },
            ScreenState("bowl-empty", Route.Bowl("closeness")) { healing() },
            ScreenState("bowl-full", Route.Bowl("time")) { healing(full = true) },
            ScreenState("bowl-low", Route.Bowl("money")) { healing(); repeat(4) { grains("money", GrainsLotTaken) } },
            ScreenState("guide-turn", Route.Core.guide("money"), { repeat(3) { tap("Next") } }) { healing() },
            ScreenState("guide-time-out", Route.Core.guide("money"), { repeat(3) { tap("Next") }; tap("Time-out") }) { healing() },
            ScreenState("listening-turn", Route.Core("listening/talk")) { both(); talk(); World.now += Duration.ofSeconds(75) },
            ScreenState("listening-over", Route.Core("listening/talk")) { both(); talk(); World.now += Duration.ofMinutes(3) },
            ScreenState("listening-back", Route.Core("listening/talk")) { both(); talk("I have said it") },
            ScreenState("listening-got-it", Route.Core("listening/talk")) { both(); talk("I have said it", "I have said it back") },
            ScreenState("listening-closing", Route.Core("listening/talk")) { both(); talk("I have said it", "I have said it back", "Yes") },
            ScreenState("listening-paused", Route.Core("listening/talk")) { both(); talk("Pause"); fill("listening/talk", "listening", "go_on" to "21:05"); World.now += Duration.ofMinutes(12) },
            ScreenState("listening-heard", Route.Core("listening/talk")) { both(); talk("I have said it", "I have said it back", "Yes", "I have said one", "That is enough", "Mostly") },
            ScreenState("card-longest", Route.Page.CARD) { healing() },
            ScreenState("question-longest", Route.Page.PROMPT) { healing() },
            ScreenState("today-longest", null) { healing() },
            ScreenState("bowls-longest", Route.Tab.BOWLS) { healing(); fill("areas", "area", "name" to LONG_NAME) },
            ScreenState("search-found", Route.Core("search"), { write("What to look for", "garage"); pause() }) { healing(); fill("disclosures", "disclosures", "text" to "The bill from the garage, before it comes up again.") },
            ScreenState("card", Route.Page.CARD) { healing() },
            ScreenState("card-kept", Route.Page.CARD) { healing(); call { keepCard(checkNotNull(cardToday().card).id, true) } },
            ScreenState("card-less", Route.Page.CARD, { tap("Less like this") }) { healing() },
            ScreenState("question", Route.Page.PROMPT) { healing() },
            ScreenState("question-written", Route.Page.PROMPT, { write("Your answer", "On Sunday, by the window."); pause() }) { healing() },
            ScreenState("promises-none", Route.Core.PROMISES) { healing() },
            ScreenState("tell-delete", Route.Core.DISCLOSURES, { inMenu("I wrote to them in May.", "Delete") }) { rebuilding(); toTell() },
            ScreenState("tell-menu", Route.Core.DISCLOSURES, { menu("The letter from the bank.") }) { rebuilding(); toTell() },
            ScreenState("area-new", Route.Core.AREAS, { tap("An area of my own"); write("A name for it", "Money"); tap("Save") }) { both() },
            ScreenState("hard-moment", Route.Page.HARD_MOMENT) { healing() },
            ScreenState("hard-moment-people", Route.Page.HARD_MOMENT) { healing(); jo(); fill("circle", "person", "name" to "Alexandra from the group", "relation" to "group", "number" to "+353 1 234 5679") },
            ScreenState("hard-moment-noted", Route.Page.HARD_MOMENT, { tap("Only note that it happened") }) { healing(); jo() },
            ScreenState("hard-moment-others", Route.Page.HARD_MOMENT, { tap("Someone else") }) { healing(); jo(); fill("circle", "person", "name" to "Alexandra", "relation" to "group", "number" to "+353 1 234 5679") },
            ScreenState("pause", Route.Page.PAUSE) { rebuilding() },
            ScreenState("pause-own-words", Route.Page.PAUSE, { tap("My own words") }) { rebuilding() },
            ScreenState("pause-quiet", Route.Page.PAUSE, { tap("Start the pause") }) { rebuilding(); World.now += Duration.ofHours(2) },
            ScreenState("pause-later", Route.Page.PAUSE, { tap("Start the pause"); tap("Later") }) { rebuilding() },
            ScreenState("pause-back", Route.Page.PAUSE, { tap("Start the pause"); tap("I am back") }) { rebuilding() },
            ScreenState("grounding", Route.Page.GROUNDING) { healing() },
            ScreenState("grounding-step", Route.Page.GROUNDING, { repeat(3) { tap("Go on") }; tap("Another way") }) { healing() },
            ScreenState("grounding-end", Route.Page.GROUNDING, { repeat(8) { tap("Go on") } }) { healing(); jo() },
            ScreenState("plan-none", Route.Core.PLAN) { healing() },
            ScreenState("check-in-earlier", Route.CheckIn(), { tap("The day before") }) { healing(); checkedIn() },
            ScreenState("promise-days", Route.Core.PROMISES, { tap("A new promise"); tap("On chosen days of the week"); scrollsTo("No reminder") }) { rebuilding() },
            ScreenState("help", Route.Page.HELP) { healing() },
            ScreenState("help-more", Route.Page.HELP, { inUnitedStates(); tap("More"); scrollsTo("A Call for Change") }) { healing() },
            ScreenState("help-country", Route.Page.HELP, { tap(if (has("United States")) "United States" else "Country") }) { healing() },
            ScreenState("help-number", Route.Page.HELP, { inUnitedStates(); tap("National Domestic Violence Hotline") }) { healing() },
            ScreenState("help-closeness", Route.Page.HELP, { scrollsTo("When closeness is hard"); tap("When closeness is hard") }) { healing() },
            ScreenState("reminders-off", Route.Core.REMINDERS) { healing() },
            ScreenState("practice", Route.Tab.PRACTICE) { healing() },
            ScreenState("you", Route.Tab.YOU) { healing() },
            ScreenState("health", Route.Page.HEALTH) { healing(); fill("reminders", "reminder") },
            ScreenState("lock-entered", null, { for (digit in "2468") tap("$digit") }) { healing(); lock.set("246810") },
            ScreenState("delete", Route.Page.DELETE) { healing() },
            ScreenState("breathing", Route.Page.BREATHING) { healing() },
            ScreenState("lock", null) { healing(); lock.set("246810") },
            ScreenState("lock-waiting", null) { healing(); lock.set("246810"); repeat(5) { lock.opens("000000") } },
            ScreenState("lock-finger", null) { healing(); lock.set("246810"); World.fingers.usable = true; lock.byFinger(true) },
            ScreenState("privacy", Route.Page.LOCK) { healing() },
            ScreenState("exit", null, { tap("Exit") }) { healing() },
        ) + statesOfToday + statesOverTime + statesOfFiles
    }
}

/** Help of a country, also on a phone whose language names none. */
private fun TestDevice.inUnitedStates() {
    if (has("United States")) return
    tap("Country")
    tap("United States")
}

/** As long as the name of an area may be, near enough. */
private const val LONG_NAME = "Everything around house and garden"

/** Someone whose trust was broken, with five areas. */
fun AppContainer.healing(full: Boolean = false) = call {
    val levels = mapOf("time" to if (full) 100 else 52, "emotions" to 30, "money" to 30, "closeness" to 0)
    setUp(
        SetUpDraft(
            settings().copy(side = Side.HEALING), listOf("time", "emotions", "money", "honesty", "closeness"), emptyList(),
            levels.map { (area, level) -> StartingLevel(area, level.toUByte()) },
        ),
    )
}

/** A goal and a rung have their day today, and a boundary is to be looked at again. */
fun AppContainer.daysSet() {
    fill("boundaries", "boundary", "look" to "week")
    World.now += Duration.ofDays(7)
    val today = call { today() }.day
    fill("goals", "goal", "text" to "One walk each Sunday", "by_day" to "$today")
    fill("measures/1_money", "rung", "by_day" to "$today")
}

/** Two at the phone, with names and turns of two minutes, and then these taps. */
fun AppContainer.talk(vararg then: String) {
    repeat(2) { press("listening/talk", "I am in") }
    fill("listening/talk", "listening", "owner" to "Kim", "other" to "Sam", "first" to "other")
    for (words in listOf("Start", *then)) press("listening/talk", words)
}

/** Someone who broke trust, with a promise for today. */
fun AppContainer.rebuilding() {
    call { setUp(SetUpDraft(settings().copy(side = Side.REBUILDING), listOf("money", "time"), emptyList(), emptyList())) }
    fill("promises", "promise", "text" to "Home by 18:30, or a call before", "rhythm" to "each_day")
}

/** Both, in different areas. */
fun AppContainer.both() {
    call { setUp(SetUpDraft(settings().copy(side = Side.BOTH), listOf("money", "time"), emptyList(), listOf(StartingLevel("money", 40u)))) }
    press("areas", "I am rebuilding", "Time and presence")
}

/** The areas that the check-in of today asks about, with what was said. */
fun AppContainer.areasOfToday() = call { checkIn() }.questions.firstNotNullOf { it.body as? AskGrains }.areas

/** The check-in of an evening. */
fun AppContainer.checkedIn(done: Boolean = true) = call {
    val words = checkIn().questions.firstNotNullOf { it.body as? AskFeelings }.groups.flatMap { it.words }
    answerCheckIn(
        today().day,
        listOf(
            SayOne("safe", "mostly"),
            SayFeelings(listOf(FeltWord(words.first().id, "clearly"), FeltWord(words.last().id, null))),
            SayGrains("money", GrainsSaid.LITTLE_TAKEN, "The bill was a surprise."),
            SayGrains("time", GrainsSaid.LOT_ADDED, ""),
        ),
    )
    if (done) finishCheckIn(today().day)
}

/** The notes are damaged, and a copy of them takes their place at the next opening. */
fun AppContainer.recoveryNotice() {
    call { upkeep() }
    runBlocking { client.letGo() }
    File(notes, "grain.db").writeBytes(ByteArray(4096 * 4) { 0x11 })
    notes.listFiles().orEmpty().filter { it.name.startsWith("grain.db-") }.forEach { it.delete() }
}

/** A plan for hard moments, with a day on which nothing is sent. */
fun AppContainer.planned() {
    fill("plan", "plan", "sets_off" to "A phone that is turned away.", "helps" to "Cold water, a walk.", "whom_to_call" to "Jo")
    fill("plan", "plan-day", "dates" to "2027-03-14")
}

/** Someone to call, with a question for the next session and a note after the last. */
fun AppContainer.jo() {
    fill("circle", "person", "name" to "Jo", "relation" to "therapist", "number" to "+353 1 234 5678", "note" to "Tuesdays, first floor.")
    val jo = leads("circle", "Jo")
    fill(jo, "question", "question" to "Where do I start with the loan?")
    fill(jo, "session-note", "take_with_me" to "Try the pause before the money talk.")
    fill("circle", "person", "name" to "Kim", "relation" to "friend")
}

/** A few days of a kept promise. */
fun AppContainer.kept() {
    repeat(3) {
        call { today().promises.firstOrNull()?.let { answerPromise(it.promise, it.day, PromiseKept) } }
        World.now += Duration.ofDays(1)
    }
}

/** An answer to the question of the day. */
fun AppContainer.answered() = call { promptToday().prompt?.let { answerPrompt(AnswerDraft(it.id, it.day, "We sat by the window at dusk.")) } }

/** One thing to tell, one told. */
fun AppContainer.toTell() {
    for (text in listOf("The letter from the bank.", "I wrote to them in May.")) fill("disclosures", "disclosures", "text" to text)
    press("disclosures", "I told it", "I wrote to them in May.")
}

/** Grains by hand. */
fun AppContainer.grains(area: String, change: GrainChange) = call { addGrains(GrainDraft(area, change, null, GrainSource.BY_HAND, null, "")) }
