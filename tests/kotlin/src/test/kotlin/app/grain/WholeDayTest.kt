package app.grain

import app.grain.bindings.Grain
import app.grain.core.Action
import app.grain.core.AnswerDraft
import app.grain.core.GrainChange
import app.grain.core.GrainDraft
import app.grain.core.GrainSource
import app.grain.core.MomentKind
import app.grain.core.MomentPlace
import app.grain.core.PromiseAnswer
import app.grain.core.PromiseState
import app.grain.core.ReminderAction
import app.grain.core.ReminderKind
import app.grain.core.ReminderLater
import app.grain.core.ReturnChoice
import app.grain.core.Side
import app.grain.core.Subject
import app.grain.core.TodayCheckIn
import app.grain.core.Value
import java.time.Duration
import java.time.LocalDate
import java.time.LocalTime
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/** One whole day, from the first start to the evening after, in the order in which a person meets it. */
class WholeDayTest {
    private val phone = Phone()
    private val ear = ChangeListenerImpl()
    private val today = LocalDate.of(2026, 11, 24)

    @Test
    fun `a day`() {
        phone.opened { grain ->
            grain.listen(ear)
            setUp(grain)
            assertTrue(grain.today().checkIn is TodayCheckIn.Due)
            card(grain)
            question(grain)
            promise(grain)
            somethingToTell(grain)
            hardMoment(grain)
            hardDay(grain)
            reminder(grain)
            checkIn(grain)
        }
        phone.instant += Duration.ofDays(1)
        phone.opened(::theEveningAfter)
    }

    private fun setUp(grain: Grain) {
        assertNull(grain.today().side)
        grain.chooseSide(Side.BOTH)
        grain.trackAreas(listOf("money", "time"))
        grain.setAreaSide("time", Side.REBUILDING)
        grain.setStartingLevel("money", 30u)
        assertEquals(listOf("money"), grain.today().bowls.rows.map { it.area })
        assertEquals("one callback a write", 4, ear.heard.size)
        assertTrue(ear.heard.flatten().containsAll(setOf(Subject.SETTINGS, Subject.AREAS, Subject.BOWL)))
    }

    private fun card(grain: Grain) {
        val card = checkNotNull(grain.cardToday().card)
        grain.cardSeen(card.id)
        assertTrue(grain.keepCard(card.id, true).kept)
        assertEquals(card.id, grain.today().card.card?.id)
        assertTrue(Subject.CARDS in ear.heard.last())
    }

    private fun question(grain: Grain) {
        val asked = checkNotNull(grain.promptToday().prompt)
        val answer = checkNotNull(grain.answerPrompt(AnswerDraft(asked.id, asked.day, "We sat by the 𝒸𝒶𝒻é 🙂 café at dusk.")))
        val found = checkNotNull(grain.fill("search", "search", "text" to Value.Text("cafe")).page).rows("hits").single()
        assertEquals("answer-${answer.id}" to answer.text, found.key to found.text)
        assertEquals(listOf("𝒸𝒶𝒻é", "café"), found.marked)
        val note = grain.page((found.tap as Action.Go).route)
        assertEquals(answer.text, note.text("text"))
        val listed = grain.page("answers").sections.single().key
        assertEquals(listOf(answer.id), grain.page("answers").rows(listed).map { it.key })
        assertEquals(grain.page("answers").rows(listed).single().tap, note.foot.single().does)
    }

    private fun promise(grain: Grain) {
        grain.fill(
            "promises", "promise", "text" to Value.Text("I call at six."), "due_time" to Value.Time(LocalTime.of(18, 0)),
            "remind" to Value.Chosen("on_the_day"), "remind_time" to Value.Time(LocalTime.of(17, 30)),
        )
        val due = grain.today().promises.single()
        assertEquals("I call at six." to PromiseState.Due, due.text to due.state)
        val slot = checkNotNull(grain.planRemindersAndroid().next)
        assertEquals(ReminderKind.PROMISE to LocalTime.of(17, 30), slot.kind to slot.local)
        assertFalse("neutral outside the app", "six" in slot.title + slot.body)
        val said = grain.answerPromise(due.promise, today, PromiseAnswer.Kept)
        assertEquals(PromiseState.Answered(PromiseAnswer.Kept), said.row.state)
        assertNull("silent once answered", grain.planRemindersAndroid().next)
        assertTrue("●  1 kept" in grain.page("promises").rows("weeks").map { it.second })
        assertEquals("no deed writes a grain", 30u.toUByte(), grain.bowl("money").bowl.level)
    }

    private fun somethingToTell(grain: Grain) {
        val list = checkNotNull(grain.fill("disclosures", "disclosures", "text" to Value.Text("The letter from the bank.")).page)
        val noted = list.rows("open").single()
        val dated = grain.fill("disclosures", "disclosure ${noted.key}", "day" to Value.Day(today.plusDays(3))).page?.rows("open")
        assertTrue("Friday" in dated?.single()?.second.orEmpty())
        val told = grain.tap("disclosures", noted, noted.buttons.single().text)
        assertEquals(listOf(noted.key), told.page?.rows("told")?.map { it.key })
        assertTrue(grain.page("disclosures").rows("open").isEmpty())
        assertNotNull("it can be taken back", told.notice?.undo)
    }

    private fun hardMoment(grain: Grain) {
        val jo = arrayOf("name" to Value.Text("Jo"), "number" to Value.Text("+49 30 1234"))
        val person = checkNotNull(grain.fill("circle", "person", *jo).page).rows("people").single()
        assertTrue(Action.Open("tel:+49301234") in person.buttons.map { it.does })
        assertEquals(MomentPlace.Call("tel:+49301234"), grain.hardMoment().straight.first().leadsTo)
        assertTrue(grain.grounding().steps.all { it.ways.isNotEmpty() })
        val back = grain.pause().times.last()
        assertEquals(Duration.ofHours(1), Duration.between(phone.instant, back.at))
        assertEquals(back.at, grain.startPause(back.at)?.at)
        grain.forgetReturn()
        assertNull(grain.pause().pausing)
        val noted = grain.noteMoment(MomentKind.DEFENSIVE)
        grain.changeMomentNote(noted.id, "It passed.")
        assertTrue(grain.page("moments").rows("moments").single().second.endsWith("\nIt passed."))
        grain.deleteMoment(grain.noteMoment().id)
    }

    private fun hardDay(grain: Grain) {
        assertEquals(phone.instant + Duration.ofDays(1), grain.beginHardDay().until)
        val resting = grain.today()
        assertNotNull(resting.hardDay)
        assertTrue(resting.promises.isEmpty() && resting.card.hardDay)
        grain.endHardDay()
        assertNull(grain.today().hardDay)
    }

    private fun reminder(grain: Grain) {
        val set = grain.fill(
            "reminders", "reminder", "kind" to Value.Chosen("check_in"), "times" to Value.Time(LocalTime.of(20, 0)),
            "rhythm" to Value.Chosen("each_day"),
        )
        assertTrue(Subject.REMINDERS in ear.heard.last())
        assertTrue("a phone asks now, and no earlier", set.wantsToNotify)
        val slot = comes(grain).first()
        assertEquals(today to LocalTime.of(20, 0), slot.day to slot.local)
        assertEquals(slot.instant, grain.planRemindersAndroid().next?.instant)
        assertTrue(grain.planRemindersIos().requests.size in 1..60)
        phone.instant = slot.instant
        grain.reminderDelivered(slot.id, slot.with)
        val later = grain.actOnReminder(slot.id, ReminderAction.Later(ReminderLater.TEN_MINUTES))
        assertEquals(slot.instant + Duration.ofMinutes(10), later.againAt)
        assertTrue(comes(grain).any { it.instant == later.againAt })
        assertFalse(grain.actOnReminder(slot.id, ReminderAction.NotToday).opens)
        assertTrue(comes(grain).none { it.day == today })
    }

    /** What comes next: the one an alarm is set for. */
    private fun comes(grain: Grain) = listOfNotNull(grain.planRemindersAndroid().next)

    private fun checkIn(grain: Grain) {
        grain.addGrains(GrainDraft("money", GrainChange.LotAdded, null, GrainSource.BY_HAND, null, "The bill was shown."))
        grain.answerCheckIn(grain.checkIn().day, grain.checkIn().questions.take(1).flatMap { answersTo(it.id, it.body) })
        assertTrue(grain.today().checkIn is TodayCheckIn.Begun)
        grain.finishCheckIn(grain.checkIn().day)
        val done = (grain.today().checkIn as TodayCheckIn.Done).done
        assertEquals(phone.instant, done.at)
        assertEquals(listOf("money"), done.bowls.map { it.area })
    }

    private fun theEveningAfter(grain: Grain) {
        val page = grain.today()
        assertEquals(today.plusDays(1), page.day)
        assertTrue(page.checkIn is TodayCheckIn.Due)
        assertFalse(page.promises.any { it.state == PromiseState.Due })
        assertEquals(listOf(today), grain.checkInDays().filter { it.begun }.map { it.day })
        assertEquals(35u.toUByte(), page.bowls.rows.single().level)
    }
}
