package app.grain

import android.content.Intent
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.CheckInDue
import app.grain.shell.Route
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneId
import java.util.concurrent.TimeUnit
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.shadows.ShadowLooper

/** What is seen is of today, and a form belongs to the day it was opened for. */
@RunWith(AndroidJUnit4::class)
class DayTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    private fun TestDevice.hears(action: String) {
        app.sendBroadcast(Intent(action))
        ShadowLooper.idleMainLooper()
        rule.waitForIdle()
    }

    private fun TestDevice.begun() = parts.call { checkInDays() }.filter { it.begun }.map { it.day }

    @Test
    fun `left open overnight and opened from recents, it shows the new day`() = with(handset) {
        parts.healing()
        parts.checkedIn()
        open()
        sees("Checked in")
        leave()
        World.now += Duration.ofDays(1)
        comeBack()
        sees("Wednesday, 25 November")
        assertFalse(has("Checked in"))
        assertTrue(parts.call { today() }.checkIn is CheckInDue)
        close()
        Unit
    }

    @Test
    fun `what has its day is one quiet line on Today and opens with one tap`() = with(handset) {
        parts.healing()
        parts.daysSet()
        open()
        sees("For now")
        sees("You can look at it again")
        assertFalse("nothing that was written stands there", has("One walk each Sunday"))
        tap("Goals")
        sees("One walk each Sunday")
        close()
        Unit
    }

    @Test
    fun `each page that is open is of today again, not only the first one`() = with(handset) {
        parts.rebuilding()
        parts.fill("reminders", "reminder", "times" to "20:45")
        open(Route.Core.REMINDERS)
        sees("today at 20:45")
        leave()
        World.now += Duration.ofHours(1)
        comeBack()
        assertFalse(has("today at 20:45"))
        sees("tomorrow at 08:00")
        close()
        Unit
    }

    @Test
    fun `the day, the clock or the zone changes while the app is in front`() = with(handset) {
        parts.healing()
        open()
        sees("Tuesday, 24 November")
        World.now += Duration.ofHours(8)
        hears(Intent.ACTION_DATE_CHANGED)
        sees("Wednesday, 25 November")
        World.now += Duration.ofDays(1)
        hears(Intent.ACTION_TIME_CHANGED)
        sees("Thursday, 26 November")
        World.zone = ZoneId.of("Pacific/Auckland")
        World.now = Instant.parse("2026-11-26T15:00:00Z")
        hears(Intent.ACTION_TIMEZONE_CHANGED)
        sees("Friday, 27 November")
        close()
        Unit
    }

    @Test
    fun `at the hour at which the day begins the page turns by itself`() = with(handset) {
        parts.healing()
        World.now = Instant.parse("2026-11-25T02:59:00Z")
        open()
        sees("Tuesday, 24 November")
        ShadowLooper.idleMainLooper(2, TimeUnit.SECONDS)
        World.now = Instant.parse("2026-11-25T03:00:00Z")
        ShadowLooper.idleMainLooper(1, TimeUnit.MINUTES)
        sees("Wednesday, 25 November")
        close()
        Unit
    }

    @Test
    fun `a check-in that goes on past the change of the day is all of its own day`() = with(handset) {
        parts.healing()
        parts.call { saveSettings(settings().copy(rolloverHour = 0u)) }
        World.now = Instant.parse("2026-11-26T23:58:00Z")
        open(Route.CheckIn())
        tap("Mostly")
        leave()
        World.now = Instant.parse("2026-11-27T00:01:00Z")
        comeBack()
        tapNth("A little added", 0)
        tap("Done")
        assertEquals(listOf(LocalDate.of(2026, 11, 26)), begun())
        assertTrue("the new day has its own check-in", parts.call { today() }.checkIn is CheckInDue)
        close()
        Unit
    }

    @Test
    fun `a check-in left open until the next evening is done for its own day`() = with(handset) {
        parts.healing()
        open()
        tap("Mostly")
        leave()
        World.now += Duration.ofDays(1)
        comeBack()
        tap("Done")
        assertEquals(listOf(LocalDate.of(2026, 11, 24)), begun())
        sees("Wednesday, 25 November")
        close()
        Unit
    }

    @Test
    fun `behind the lock a form keeps its day`() = with(handset) {
        parts.healing()
        parts.lock.set("246810")
        open(Route.CheckIn())
        enter("246810")
        tap("Mostly")
        leave()
        World.now += Duration.ofDays(1)
        ShadowLooper.idleMainLooper(61, TimeUnit.SECONDS)
        comeBack()
        enter("246810")
        tap("Done")
        assertEquals(listOf(LocalDate.of(2026, 11, 24)), begun())
        close()
        Unit
    }

    @Test
    fun `the question that is being answered stays, and its answer is of its day`() = with(handset) {
        parts.healing()
        val asked = checkNotNull(parts.call { promptToday() }.prompt)
        open(Route.Page.PROMPT)
        write("Your answer", "Before midnight")
        pause()
        leave()
        World.now += Duration.ofDays(1)
        comeBack()
        sees(asked.question)
        write("Before midnight", "Before midnight, and after")
        tap("Done")
        val answer = parts.leads("answers", asked.question)
        assertEquals("Yesterday" to "Before midnight, and after", parts.call { page(answer) }.lead to parts.filled(answer, "answer")["text"])
        close()
        Unit
    }
}
