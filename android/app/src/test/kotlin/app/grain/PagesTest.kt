package app.grain

import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.performClick
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.AnswerDraft
import app.grain.client.EverySecondWeek
import app.grain.client.GrainDraft
import app.grain.client.GrainSource
import app.grain.client.GrainsLittleTaken
import app.grain.client.HardDate
import app.grain.client.MomentKind
import app.grain.client.OwnCardDraft
import app.grain.client.PersonDraft
import app.grain.client.PhoneHabits
import app.grain.client.PromiseDraft
import app.grain.client.Relation
import app.grain.client.RemindOff
import app.grain.client.ReminderKind
import app.grain.client.ScheduleOnce
import app.grain.client.ScheduleRarer
import app.grain.client.SearchHit
import app.grain.client.TellDraft
import app.grain.client.ToMyself
import app.grain.client.WeekBegins
import app.grain.core.CardTheme
import app.grain.shell.Route
import java.time.LocalDate
import java.time.LocalTime
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

private fun SearchHit.words() = snippet.joinToString("") { it.text }

/** What a person wrote can be changed and deleted where it stands. */
@RunWith(AndroidJUnit4::class)
class PagesTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { Handset(rule) }

    /** Taps a day of the calendar, which calls the machine's own day "Today". */
    private fun pick(day: String) {
        rule.onAllNodes(hasClickAction().and(hasText(day, substring = true))).onFirst().performClick()
        rule.waitForIdle()
    }

    @Test
    fun `a day that may be hard is chosen on the calendar and taken away again`() = with(handset) {
        parts.healing()
        open(Route.Core.PLAN)
        tap("Add a day")
        tap("Days that may be hard")
        pick("26 November 2026")
        tap("Done")
        tap("Save")
        sees("26 November")
        fun dates() = parts.call { momentPlan() }.plan.dates
        assertEquals(listOf(HardDate(11u, 26u)), dates())
        inMenu("26 November", "Take this day off")
        assertTrue(dates().isEmpty())
        tap("Undo")
        assertEquals(1, dates().size)
        close()
        Unit
    }

    @Test
    fun `who has notes from a copy is told so once, also when it was put back in the background`() = with(handset) {
        parts.healing()
        parts.putBack()
        parts.call { today() }
        runBlocking { parts.client.letGo() }
        open()
        sees("Put back from a copy")
        tap("OK")
        assertFalse(has("Put back from a copy"))
        close()
        open()
        sees("Good evening")
        assertFalse(has("Put back from a copy"))
        close()
        Unit
    }

    @Test
    fun `a promise for another day`() = with(handset) {
        parts.healing()
        open(Route.Core.PROMISES)
        tap("A new promise")
        write("What", "The appointment")
        tap("Once")
        tap("By when")
        pick("30 November 2026")
        tap("Done")
        tap("Save")
        val coming = parts.call { promises() }.coming.single()
        assertEquals(ScheduleOnce(LocalDate.of(2026, 11, 30)), parts.call { promise(coming.promise) }.draft.schedule)
        close()
        Unit
    }

    @Test
    fun `a time to tell by is the person's own, with a word on harm`() = with(handset) {
        parts.rebuilding()
        parts.toTell()
        open(Route.Core.TELL)
        val before = parts.call { thingsToTell() }.open.first()
        tap("The letter from the bank.")
        sees("talk to an advocate first")
        tap("A time I set for myself")
        pick("27 November 2026")
        tap("Done")
        tap("Save")
        val after = parts.call { thingsToTell() }.open.single { it.id == before.id }
        assertEquals(before.text to LocalDate.of(2026, 11, 27), after.text to after.day)
        close()
        Unit
    }

    @Test
    fun `an earlier day is filled in, also one that is empty, and deleted again`() = with(handset) {
        parts.healing()
        open(Route.CheckIn())
        tap("Earlier days")
        tap("Yesterday")
        tap("Mostly")
        fun begun() = parts.call { checkInDays() }.filter { it.begun }.map { it.day }
        assertEquals(listOf(LocalDate.of(2026, 11, 23)), begun())
        tap("Delete")
        tap("Delete")
        assertTrue(begun().isEmpty())
        close()
        Unit
    }

    @Test
    fun `an area of one's own gets another name, and is deleted`() = with(handset) {
        parts.healing()
        parts.call { addArea("Garden") }
        open(Route.Core.AREAS)
        inMenu("Garden", "Edit")
        write("A name for it", "The house")
        tap("Save")
        fun own() = parts.call { areas() }.filter { it.own }.map { it.name }
        assertEquals(listOf("The house"), own())
        inMenu("The house", "Delete")
        assertEquals("only asked", 1, own().size)
        tap("Delete")
        assertTrue(own().isEmpty())
        close()
        Unit
    }

    @Test
    fun `a card of one's own is written anew`() = with(handset) {
        parts.healing()
        parts.call { writeOwnCard(OwnCardDraft("Slow", "There is no rush.")) }
        open(Route.Core.CARDS)
        tap("My own")
        inMenu("Slow", "Edit")
        write("Title", "Slowly")
        tap("Save")
        assertEquals(listOf("Slowly" to "There is no rush."), parts.call { browseCards(CardTheme.Mine) }.cards.map { it.title to it.body })
        close()
        Unit
    }

    @Test
    fun `someone in the circle gets another number, and a question for the next session`() = with(handset) {
        parts.healing()
        parts.call { addPerson(PersonDraft("Jo", Relation.THERAPIST, "+353 1 234 5678", "", "")) }
        open(Route.Core.PEOPLE)
        tap("Jo")
        write("One more question", "How do others do this?")
        tap("Add")
        sees("How do others do this?")
        inMenu("Jo", "Edit")
        write("Number", "112")
        tap("Save")
        val jo = parts.call { circle() }.people.single()
        assertEquals("112" to listOf("How do others do this?"), jo.person.phone to jo.session.questions.map { it.text })
        close()
        Unit
    }

    @Test
    fun `a noted moment gets its line later, and can be deleted`() = with(handset) {
        parts.healing()
        parts.call { noteMoment(MomentKind.TRIGGERED) }
        open(Route.Core.MOMENTS)
        tap("I am triggered")
        write("A line about it, or nothing", "On the way home.")
        tap("Save")
        sees("On the way home.")
        inMenu("I am triggered", "Delete")
        tap("Delete")
        assertFalse(has("On the way home."))
        assertTrue(parts.call { moments(null) }.moments.isEmpty())
        close()
        Unit
    }

    @Test
    fun `own words for a pause come first`() = with(handset) {
        parts.rebuilding()
        open(Route.Page.PAUSE)
        tap("My own words")
        val tooLong = "I need a moment. ".repeat(20)
        write("My own words", tooLong)
        tap("Save")
        assertTrue("what is refused stays", has(tooLong))
        write("My own words", "I need a moment. I stay.")
        tap("Save")
        sees("I need a moment. I stay.")
        close()
        Unit
    }

    @Test
    fun `what was found opens whole, whatever kind it is, and leads to where it was written`() = with(handset) {
        parts.healing()
        val long = "Heron. " + "And then we walked along the canal for a while. ".repeat(12) + "Then home."
        parts.call {
            addThingToTell(TellDraft(long, null))
            writeOwnCard(OwnCardDraft("Heron", "There is no rush."))
            changeMomentNote(noteMoment(MomentKind.TRIGGERED).id, "A heron")
            val jo = addPerson(PersonDraft("Heron Jo", Relation.THERAPIST, "", "", ""))
            addSessionQuestion(jo.people.single().id, "What of the heron?")
            saveMomentPlan(momentPlan().plan.copy(helps = "The heron"))
            addGrains(GrainDraft("money", GrainsLittleTaken, null, GrainSource.BY_HAND, null, "heron"))
            keepOwnWords("Heron, wait.")
            promptToday().prompt?.let { answerPrompt(AnswerDraft(it.id, it.day, "A heron at dusk")) }
            addPromise(PromiseDraft("Feed the heron", ToMyself, ScheduleOnce(today().day), null, RemindOff))
        }
        val kinds = parts.call { search("heron") }.hits.map { it.kindText }
        assertTrue("$kinds", kinds.distinct().size >= 9)
        open(Route.Core.SEARCH)
        write("What to look for", "heron")
        pause()
        for (hit in parts.call { search("heron") }.hits) {
            tapRow(hit.words())
            sees(parts.call { note(hit.kind, hit.id) }.text.lines().first())
            if (hit.words().length > 30) sees("Then home.")
            tap("Open")
            assertFalse("${hit.kindText} has a page", has("That is not there any more."))
            back()
            back()
            assertTrue("the search is still there", written("heron"))
        }
        close()
        Unit
    }

    @Test
    fun `what was taken back stands in no ledger`() = with(handset) {
        parts.healing()
        open(Route.Bowl("money"))
        tap("Add a grain")
        sees("A little added")
        tap("Undo")
        assertFalse(has("A little added"))
        close()
        Unit
    }

    @Test
    fun `a promise can come each month, and a reminder every second week`() = with(handset) {
        parts.healing()
        open(Route.Core.PROMISES)
        tap("A new promise")
        write("What", "Look at the account together")
        tap("Each month, by its weekday")
        tap("Save")
        val promise = parts.call { promises() }.due.single()
        assertTrue(parts.call { promise(promise.promise) }.draft.schedule is ScheduleRarer)
        close()
        parts.call { setReminder(null, reminders().start.copy(kind = ReminderKind.CHECK_IN, on = true)) }
        open(Route.Page.REMINDERS)
        val second = parts.call { rarerRhythms(today().day) }.first()
        tap(second.text)
        assertTrue(parts.call { reminders() }.rows.single().draft.rarer is EverySecondWeek)
        tap(second.text)
        assertNull("a second tap takes it back", parts.call { reminders() }.rows.single().draft.rarer)
        tap(second.text)
        tap("Mon")
        assertEquals(null to 1, parts.call { reminders() }.rows.single().draft.run { rarer to weekdays.toInt() })
        close()
        Unit
    }

    @Test
    fun `a reminder time that has passed today is said so`() = with(handset) {
        parts.healing()
        open(Route.Core.PROMISES)
        tap("A new promise")
        write("What", "Look at the account together")
        tap("Remind me on the day")
        tap("Save")
        sees("18:00 has passed already")
        val promise = parts.call { promises() }.due.single()
        assertTrue(parts.call { promise(promise.promise) }.remindPassed.startsWith("18:00 has passed already."))
        Unit
    }

    @Test
    fun `week and clock are the phone's, and the person's own once chosen`() = with(handset) {
        parts.healing()
        World.habits = PhoneHabits(6u, true)
        parts.call { setReminder(null, reminders().start.copy(kind = ReminderKind.CHECK_IN, times = listOf(LocalTime.of(20, 30)), on = true)) }
        open(Route.Page.REMINDERS)
        leave()
        comeBack()
        sees("8:30 pm")
        assertEquals("Sun", parts.call { weekdays() }.first().short)
        close()
        open(Route.Core.SETTINGS)
        tap("24 hours (20:30)")
        close()
        open(Route.Page.REMINDERS)
        sees("20:30")
        assertFalse(has("8:30 pm"))
        close()
        Unit
    }

    @Test
    fun `the calendar's weeks begin as the person's do`() = with(handset) {
        parts.healing()
        val week = listOf("Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
        for ((chosen, first) in listOf(WeekBegins.SATURDAY to "Saturday", WeekBegins.SUNDAY to "Sunday", WeekBegins.MONDAY to "Monday")) {
            parts.call { saveSettings(settings().copy(weekBegins = chosen)) }
            open(Route.Core.PLAN)
            tap("Add a day")
            tap("Days that may be hard")
            val shown = week.sortedBy { rule.onNodeWithContentDescription(it).fetchSemanticsNode().positionInRoot.x }
            assertEquals("$chosen", first, shown.first())
            close()
        }
    }
}
