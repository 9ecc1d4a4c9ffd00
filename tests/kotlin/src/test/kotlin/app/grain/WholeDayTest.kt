package app.grain

import app.grain.bindings.Grain
import app.grain.core.AnswerDraft
import app.grain.core.GrainChange
import app.grain.core.GrainDraft
import app.grain.core.GrainSource
import app.grain.core.MomentKind
import app.grain.core.MomentPlace
import app.grain.core.NoteKind
import app.grain.core.NotePlace
import app.grain.core.PersonDraft
import app.grain.core.PromiseAnswer
import app.grain.core.PromiseDraft
import app.grain.core.PromiseReminder
import app.grain.core.PromiseSchedule
import app.grain.core.PromiseState
import app.grain.core.PromisedTo
import app.grain.core.Relation
import app.grain.core.ReminderAction
import app.grain.core.ReminderDraft
import app.grain.core.ReminderKind
import app.grain.core.ReminderLater
import app.grain.core.ReturnChoice
import app.grain.core.Side
import app.grain.core.Subject
import app.grain.core.TellDraft
import app.grain.core.TodayCheckIn
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
    private val ear = Ear()
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
        val hit = grain.search("cafe").hits.single()
        assertEquals(NoteKind.ANSWER to answer.id, hit.kind to hit.id)
        assertEquals(listOf("𝒸𝒶𝒻é", "café"), hit.snippet.filter { it.matched }.map { it.text })
        assertEquals(answer.text, hit.snippet.joinToString("") { it.text })
        assertEquals(answer.text to NotePlace.Answers, grain.note(hit.kind, hit.id).let { it.text to it.place })
        assertEquals(answer, grain.promptHistory().answers.single())
    }

    private fun promise(grain: Grain) {
        val draft = PromiseDraft(
            "I call at six.", PromisedTo.Partner, PromiseSchedule.Once(today), LocalTime.of(18, 0),
            PromiseReminder.OnTheDay(LocalTime.of(17, 30), false),
        )
        val id = grain.addPromise(draft).id
        assertEquals(PromiseState.Due, grain.today().promises.single().state)
        val slot = grain.planReminders(1u).slots.single()
        assertEquals(ReminderKind.PROMISE to LocalTime.of(17, 30), slot.kind to slot.local)
        assertFalse("neutral outside the app", "six" in slot.title + slot.body)
        val said = grain.answerPromise(id, today, PromiseAnswer.Kept)
        assertEquals(PromiseState.Answered(PromiseAnswer.Kept), said.row.state)
        assertTrue("silent once answered", grain.planReminders(1u).slots.isEmpty())
        assertEquals(1u, grain.promiseRecord(1u).kept)
        assertEquals("no deed writes a grain", 30u.toUByte(), grain.bowl("money").bowl.level)
    }

    private fun somethingToTell(grain: Grain) {
        val noted = grain.addThingToTell(TellDraft("The letter from the bank.", today.plusDays(3)))
        assertEquals(today, grain.markTold(noted.id).toldOn)
        assertEquals(listOf(noted.id), grain.thingsToTell().told.map { it.id })
    }

    private fun hardMoment(grain: Grain) {
        val person = PersonDraft("Jo", Relation.FRIEND, "+49 30 1234", "", "")
        assertEquals("tel:+49301234", grain.addPerson(person).people.single().call)
        assertTrue(grain.hardMoment().straight.any { it.leadsTo == MomentPlace.People })
        val script = grain.momentScript(MomentKind.DEFENSIVE)
        assertTrue(script.screens.any { screen -> MomentPlace.Back(ReturnChoice.IN_AN_HOUR) in screen.choices.map { it.leadsTo } })
        assertEquals(Duration.ofHours(1), Duration.between(phone.instant, grain.pauseUntil(ReturnChoice.IN_AN_HOUR).at))
        val noted = grain.noteMoment(MomentKind.DEFENSIVE)
        grain.changeMomentNote(noted.id, "It passed.")
        assertEquals("It passed.", grain.moments().moments.single().note)
    }

    private fun hardDay(grain: Grain) {
        assertEquals(phone.instant + Duration.ofDays(1), grain.beginHardDay().until)
        val resting = grain.today()
        assertNotNull(resting.rest)
        assertTrue(resting.promises.isEmpty() && resting.card.hardDay)
        grain.endHardDay()
        assertNull(grain.today().rest)
    }

    private fun reminder(grain: Grain) {
        val atEight = ReminderDraft(ReminderKind.CHECK_IN, listOf(LocalTime.of(20, 0)), EVERY_DAY, null, false, true)
        grain.setReminder(draft = atEight)
        assertTrue(Subject.REMINDERS in ear.heard.last())
        val slot = grain.planReminders(1u).slots.first()
        assertEquals(today to LocalTime.of(20, 0), slot.day to slot.local)
        assertEquals(slot.instant, grain.planRemindersAndroid().next?.instant)
        assertTrue(grain.planRemindersIos().requests.size in 1..60)
        phone.instant = slot.instant
        grain.reminderDelivered(slot.id, slot.with)
        val later = grain.actOnReminder(slot.id, ReminderAction.Later(ReminderLater.TEN_MINUTES))
        assertEquals(slot.instant + Duration.ofMinutes(10), later.againAt)
        assertTrue(grain.planReminders(1u).slots.any { it.instant == later.againAt })
        assertFalse(grain.actOnReminder(slot.id, ReminderAction.NotToday).opens)
        assertTrue(grain.planReminders(1u).slots.none { it.day == today })
    }

    private fun checkIn(grain: Grain) {
        grain.addGrains(GrainDraft("money", GrainChange.LotAdded, null, GrainSource.BY_HAND, null, "The bill was shown."))
        grain.answerCheckIn(grain.checkIn().day, grain.checkIn().questions.take(1).flatMap { answersTo(it.id, it.body) })
        assertTrue(grain.today().checkIn is TodayCheckIn.Begun)
        grain.finishCheckIn(grain.checkIn().day)
        val done = grain.today().checkIn as TodayCheckIn.Done
        assertEquals(phone.instant, done.at)
        assertEquals(1, done.grains.size)
    }

    private fun theEveningAfter(grain: Grain) {
        val page = grain.today()
        assertEquals(today.plusDays(1), page.day)
        assertTrue(page.checkIn is TodayCheckIn.Due)
        assertFalse(page.promises.any { it.state == PromiseState.Due })
        assertEquals(listOf(today), grain.checkInDays().filter { it.begun }.map { it.day })
        assertEquals(35u.toUByte(), page.bowls.rows.single().level)
    }

    private companion object {
        const val EVERY_DAY: UByte = 127u
    }
}
