package app.grain

import app.grain.client.ZoneData
import app.grain.core.ZoneChange
import java.time.Instant
import java.time.LocalDateTime
import java.time.Month
import java.time.ZoneOffset
import java.time.zone.ZoneOffsetTransition
import java.time.zone.ZoneRules
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/** What the phone tells the core of zones. */
class ZoneDataTest {
    private val from = Instant.parse("2026-09-01T00:00:00Z")
    private val until = Instant.parse("2027-12-01T00:00:00Z")

    @Test
    fun `every change of the stretch is told, and none outside`() {
        val berlin = ZoneData().transitions(listOf("Europe/Berlin"), from, until).single()
        assertEquals(7200, berlin.offsetSeconds)
        assertEquals(
            listOf("2026-10-25T01:00:00Z" to 3600, "2027-03-28T01:00:00Z" to 7200, "2027-10-31T01:00:00Z" to 3600),
            berlin.changes.map { it.at.toString() to it.offsetSeconds },
        )
        assertNull(berlin.version)
    }

    @Test
    fun `a change of the offset that is none of daylight saving is told`() {
        val at = LocalDateTime.of(2026, Month.DECEMBER, 1, 3, 0)
        val (before, after) = ZoneOffset.ofHours(3) to ZoneOffset.ofHoursMinutes(4, 30)
        val law = ZoneOffsetTransition.of(at, before, after)
        val rules = ZoneRules.of(before, before, listOf(law), listOf(law), emptyList())
        val made = ZoneData({ "2026z" }) { rules }.transitions(listOf("Mars/Olympus"), from, until).single()
        assertEquals(listOf(ZoneChange(Instant.parse("2026-12-01T00:00:00Z"), 16_200)), made.changes)
        assertEquals("2026z" to 10_800, made.version to made.offsetSeconds)
    }

    @Test
    fun `zones that are not known are left out, and a release that cannot be told is none`() {
        val data = ZoneData({ error("no such thing") })
        val known = data.transitions(listOf("Mars/Olympus", "Etc/UTC", "no zone", ""), from, until)
        assertEquals(listOf("Etc/UTC"), known.map { it.id })
        assertTrue(known.single().changes.isEmpty() && known.single().version == null)
    }
}
