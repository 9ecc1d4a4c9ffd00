package app.grain

import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.performClick
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.AnswerDraft
import app.grain.client.GrainDraft
import app.grain.client.GrainSource
import app.grain.client.GrainsLittleTaken
import app.grain.client.MomentKind
import app.grain.client.PhoneHabits
import app.grain.client.WeekBegins
import app.grain.shell.Route
import java.time.LocalDate
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

/** What a person wrote can be changed and deleted where it stands. */
@RunWith(AndroidJUnit4::class)
class PagesTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

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
        fun dates() = parts.rows("plan").map { it.text }
        assertEquals(listOf("26 November"), dates())
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
        parts.recoveryNotice()
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
        assertEquals("2026-11-30", parts.filled(parts.leads("promises", "The appointment"), "promise")["day"])
        close()
        Unit
    }

    @Test
    fun `a time to tell by is the person's own, with a word on harm`() = with(handset) {
        parts.rebuilding()
        parts.toTell()
        open(Route.Core.DISCLOSURES)
        tap("The letter from the bank.")
        sees("talk to an advocate first")
        tap("A time I set for myself")
        pick("27 November 2026")
        tap("Done")
        tap("Save")
        assertEquals("The letter from the bank." to "2026-11-27", parts.filled("disclosures", "disclosure").run { get("text") to get("day") })
        close()
        Unit
    }

    @Test
    fun `an earlier day is filled in, also one that is empty, and deleted again`() = with(handset) {
        parts.healing()
        open(Route.CheckIn())
        tap("The day before")
        sees("Yesterday")
        sees("For Monday, written today.")
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
        parts.fill("areas", "area", "name" to "Garden")
        open(Route.Core.AREAS)
        inMenu("Garden", "Edit")
        write("A name for it", "The house")
        tap("Save")
        fun own() = parts.rows("areas").filter { row -> row.menu.any { it.text == "Edit" } }.map { it.text }
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
        parts.fill("cards/mine", "card", "title" to "Slow", "body" to "There is no rush.")
        open(Route.Core.CARDS)
        tap("My own")
        inMenu("Slow", "Edit")
        write("Title", "Slowly")
        tap("Save")
        assertEquals(listOf("Slowly" to "There is no rush."), parts.rows("cards/mine").map { it.text to it.second })
        close()
        Unit
    }

    @Test
    fun `someone in the circle gets another number, and a question for the next session`() = with(handset) {
        parts.healing()
        parts.fill("circle", "person", "name" to "Jo", "number" to "+353 1 234 5678")
        open(Route.Core.PEOPLE)
        tap("Jo")
        write("One more question", "How do others do this?")
        tap("Add")
        sees("How do others do this?")
        inMenu("Jo", "Edit")
        write("Number", "112")
        tap("Save")
        val jo = parts.leads("circle", "Jo")
        assertEquals("112" to listOf("How do others do this?"), parts.filled(jo, "person")["number"] to parts.rows(jo).map { it.text })
        close()
        Unit
    }

    @Test
    fun `a noted moment gets its line later, and can be deleted`() = with(handset) {
        parts.healing()
        parts.call { noteMoment(MomentKind.TRIGGERED) }
        open(Route.Core("moments"))
        tap("I am triggered")
        write("A line about it, or nothing", "On the way home.")
        tap("Save")
        sees("On the way home.")
        inMenu("I am triggered", "Delete")
        tap("Delete")
        assertFalse(has("On the way home."))
        assertTrue(parts.rows("moments").isEmpty())
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
        parts.fill("disclosures", "disclosures", "text" to long)
        parts.fill("cards/mine", "card", "title" to "Heron", "body" to "There is no rush.")
        parts.fill("circle", "person", "name" to "Heron Jo")
        parts.fill(parts.leads("circle", "Heron Jo"), "question", "question" to "What of the heron?")
        parts.fill("plan", "plan", "helps" to "The heron")
        parts.fill("promises", "promise", "text" to "Feed the heron")
        parts.call {
            noteMoment(MomentKind.TRIGGERED)
            addGrains(GrainDraft("money", GrainsLittleTaken, null, GrainSource.BY_HAND, null, "heron"))
            keepOwnWords("Heron, wait.")
            promptToday().prompt?.let { answerPrompt(AnswerDraft(it.id, it.day, "A heron at dusk")) }
        }
        parts.fill("moments", "moment", "note" to "A heron")
        val found = parts.found("heron")
        assertTrue("$found", found.distinctBy { it.second.substringBefore(" · ") }.size >= 9)
        open(Route.Core("search"))
        write("What to look for", "heron")
        pause()
        for (hit in found) {
            tapRow(hit.text)
            sees(hit.text.take(5))
            if (hit.text.length > 30) sees("Then home.")
            tap("Open")
            assertFalse("${hit.second} has a page", has("That is not there any more."))
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
        assertEquals("month_weekday", parts.filled(parts.leads("promises", "Look at the account together"), "promise")["rhythm"])
        close()
        parts.fill("reminders", "reminder")
        open(Route.Core.REMINDERS)
        tap("Check-in")
        tap("Every second week")
        tap("Save")
        assertEquals("second_week", parts.filled("reminders", "reminder")["rhythm"])
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
        close()
        Unit
    }

    @Test
    fun `week and clock are the phone's, and the person's own once chosen`() = with(handset) {
        parts.healing()
        World.habits = PhoneHabits(6u, true)
        parts.fill("reminders", "reminder", "times" to "20:30")
        open(Route.Core.REMINDERS)
        leave()
        comeBack()
        sees("8:30 pm")
        close()
        open(Route.Core("settings"))
        tap("24 hours (20:30)")
        close()
        open(Route.Core.REMINDERS)
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
