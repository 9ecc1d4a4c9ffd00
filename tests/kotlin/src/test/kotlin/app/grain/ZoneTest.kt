package app.grain

import app.grain.core.ExactAlarms
import app.grain.core.ReminderHealthFacts
import app.grain.core.Subject
import app.grain.core.ZoneChange
import app.grain.core.ZoneTransitions
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneOffset.UTC
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/** The phone's own zone data crosses the binding and decides when a reminder comes. */
class ZoneTest {
    private val phone = Phone()

    /** A made-up law: from 1 December 2026 on, Berlin's clock is four hours ahead. */
    private val madeUp = ZoneTransitions(
        "Europe/Berlin", "2026z", 7200,
        listOf(ZoneChange(Instant.parse("2026-10-25T01:00:00Z"), 3600), ZoneChange(Instant.parse("2026-12-01T00:00:00Z"), 14_400)),
    )

    @Test
    fun `a change that only the phone knows moves the plan`() = phone.opened { grain ->
        phone.instant = Instant.parse("2026-11-27T12:00:00Z")
        grain.fill("reminders", "reminder")
        val day = LocalDate.of(2026, 12, 3)
        val comes = { grain.planRemindersAndroid().directBoot.first { day == LocalDate.ofInstant(it.instant, UTC) }.instant.toString() }
        assertEquals("2026-12-03T19:30:00Z", comes())
        val ear = ChangeListenerImpl()
        grain.listen(ear)
        phone.knows = listOf(madeUp)
        phone.asked.clear()
        assertEquals("2026-12-03T16:30:00Z", comes())
        assertEquals(listOf(listOf("Europe/Berlin")), phone.asked.toList())
        assertEquals(listOf(setOf(Subject.REMINDERS)), ear.heard.toList())
    }

    @Test
    fun `whose data is used stands on the health page where it is not the phone's own`() = phone.opened { grain ->
        val facts = ReminderHealthFacts(true, emptyList(), ExactAlarms.NOT_NEEDED, false, null)
        val said = { grain.reminderHealth(facts).checks.joinToString { it.text } }
        assertTrue(said(), "Grain uses its own (20" in said())
        phone.knows = listOf(madeUp)
        grain.appOpened()
        assertFalse(said(), "Grain uses its own" in said())
    }
}
