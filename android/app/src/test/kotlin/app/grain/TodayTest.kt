package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.CheckInDone
import app.grain.client.CheckInDue
import app.grain.client.FeltWord
import app.grain.client.GrainsSaid
import app.grain.client.SayFeelings
import app.grain.client.SayGrains
import app.grain.client.SayOne
import app.grain.client.SayBehaviour
import java.time.Duration
import java.util.concurrent.CopyOnWriteArrayList
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

/** Today: its doors, and the page after "Done". */
@RunWith(AndroidJUnit4::class)
class TodayTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }
    private val calls = CopyOnWriteArrayList<String>()

    @Test
    fun `the heading opens the check-in with nothing said`() = with(handset) {
        parts.healing()
        open()
        tap(parts.call { (today().checkIn as CheckInDue).first.text })
        sees("Done")
        assertFalse("nothing was said by opening it", parts.call { checkIn().begun })
        close()
        Unit
    }

    @Test
    fun `rebuilding begins with its first line on the page`() = with(handset) {
        parts.rebuilding()
        open()
        assertFalse(has("Open"))
        tap("Partly")
        sees("Done")
        assertTrue(parts.call { checkIn().begun })
        close()
        Unit
    }

    @Test
    fun `grains fall once for each Done and never by opening the page`() = with(handset) {
        counted()
        parts.healing()
        parts.call { answerCheckIn(today().day, listOf(SayGrains("money", GrainsSaid.LOT_ADDED, ""))); finishCheckIn(today().day) }
        calls.clear()
        open()
        sees("Money: 5 grains added today.")
        assertEquals("the first Done after a start", 1, fell())
        tap("Bowls")
        tap("Today")
        leave()
        comeBack()
        assertEquals(1, fell())
        World.now += Duration.ofMinutes(1)
        parts.call { finishCheckIn(today().day) }
        rule.waitForIdle()
        assertEquals(2, fell())
        close()
        Unit
    }

    @Test
    fun `what was said is seen after a tap and folded when one leaves`() = with(handset) {
        parts.healing()
        parts.call {
            answerCheckIn(today().day, listOf(SayOne("safe", "not_at_all"), SayFeelings(listOf(FeltWord("afraid", null)))))
            finishCheckIn(today().day)
        }
        open()
        sees("Checked in")
        for (said in listOf("not at all", "afraid", "Felt safe")) assertFalse(said, has(said))
        tap("Checked in")
        sees("Felt safe: not at all · afraid")
        leave()
        comeBack()
        assertFalse(has("afraid"))
        close()
        Unit
    }

    @Test
    fun `the first frame after Done costs one call, for each side`() = with(handset) {
        counted()
        parts.rebuilding()
        parts.call { answerCheckIn(today().day, listOf(SayBehaviour("gives_freely", "no_occasion"))); finishCheckIn(today().day) }
        assertTrue(parts.call { today() }.checkIn is CheckInDone)
        calls.clear()
        open()
        sees("Said and done this week")
        assertEquals(listOf("today"), calls.takeWhile { it != "settings" && it != "grainsFell" })
        close()
        Unit
    }

    @Test
    fun `Nothing, thanks closes its card and nothing is kept of it`() = with(handset) {
        parts.healing()
        open()
        tap("Hard day")
        sees("What would help now?")
        tap("Nothing, thanks")
        assertFalse(has("What would help now?"))
        sees("Nothing is asked of you today.")
        tap("I am done resting")
        sees("How safe did it feel")
        close()
        Unit
    }

    private fun fell() = calls.count { it == "grainsFell" }

    /** Every call of the core is written down. */
    private fun counted() {
        World.wraps = { counted(it, calls) }
    }
}
