package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.CheckInDone
import app.grain.client.CheckInDue
import app.grain.client.Side
import app.grain.shell.Route
import java.time.Duration
import java.time.LocalDate
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

/** Set-up to the second day, by taps, against the real core. */
@RunWith(AndroidJUnit4::class)
class JourneyTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    @Test
    fun `from the first start to the second day`() = with(handset) {
        open()
        sees("This app is for couples who both feel safe.")
        tap("Continue")
        sees("Choose one to go on.")
        tap("Trust was broken for me")
        tap("Continue")
        tap("Yes, 18 or older")
        tap("Go on")
        tap("Money")
        tap("Continue")
        tap("Half")
        tap("Continue")
        tap("No reminders")
        sees("Good evening")
        assertEquals(Side.HEALING, parts.call { settings() }.side)
        assertEquals(55, parts.call { bowl("money") }.bowl.shown.toInt())

        val before = taps
        tap("Mostly")
        tapNth("A little added", 0)
        tap("Done")
        assertTrue("${taps - before} taps", taps - before <= 10)
        sees("Checked in")
        assertTrue(parts.call { today() }.checkIn is CheckInDone)
        assertEquals(56, parts.call { bowl("money") }.bowl.shown.toInt())

        leave()
        World.now += Duration.ofDays(1)
        comeBack()
        sees("Good evening")
        sees("Wednesday, 25 November")
        assertFalse(has("Checked in"))
        assertTrue(parts.call { today() }.checkIn is CheckInDue)
        assertEquals(listOf(LocalDate.of(2026, 11, 24)), parts.call { checkInDays() }.filter { it.begun }.map { it.day })
        close()
        Unit
    }

    @Test
    fun `a grain is added and taken back, and the toast says so`() = with(handset) {
        parts.healing()
        open(Route.Bowl("money"))
        tap("Add a grain")
        assertEquals(31, parts.call { bowl("money") }.bowl.shown.toInt())
        tap("Undo")
        assertEquals(30, parts.call { bowl("money") }.bowl.shown.toInt())
        close()
        Unit
    }

    @Test
    fun `a hard day begins with one tap and ends with one`() = with(handset) {
        parts.healing()
        open()
        tap("Hard day")
        assertNotNull(parts.call { today() }.hardDay)
        sees("Nothing is asked of you today.")
        tap("I am done resting")
        assertNull(parts.call { today() }.hardDay)
        close()
        Unit
    }

    @Test
    fun `help opens before anything is set up and changes no file`() = with(handset) {
        open()
        val before = parts.notes.walk().filter { it.isFile }.associate { it.name to it.readBytes().toList() }
        tap("Help")
        sees("911")
        assertEquals(before, parts.notes.walk().filter { it.isFile }.associate { it.name to it.readBytes().toList() })
        close()
        Unit
    }

    @Test
    fun `exit shows a neutral page, and back does not lead to what was seen`() = with(handset) {
        parts.healing()
        val window = open(Route.Bowl("money"))
        tap("Exit")
        sees("Notes for today")
        assertTrue(!has("Money"))
        window.onActivity { it.onBackPressedDispatcher.onBackPressed() }
        window.onActivity { assertTrue(it.isFinishing) }
        close()
        Unit
    }
}
