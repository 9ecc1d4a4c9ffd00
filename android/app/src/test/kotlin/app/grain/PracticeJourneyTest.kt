package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import java.time.Duration
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

/** A boundary that was crossed, from the first start to the look at the week, by taps. */
@RunWith(AndroidJUnit4::class)
class PracticeJourneyTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    @Test
    fun `a boundary is written, crossed and looked after, and the week is closed with one word of thanks`() = with(handset) {
        setUp()
        val before = taps
        tap("Practice")
        tap("Boundaries")
        assertTrue("${taps - before} taps", taps - before <= 4)
        tap("Examples")
        tap(EXAMPLE)
        tap("Save")
        sees("Written down.")

        tap(EXAMPLE)
        tap("It was crossed")
        sees("How did you look after yourself?")
        tap("I did as I had planned")
        tap("Open Help")
        sees("911")
        back()
        sees("It was crossed")
        assertTrue(parts.call { bowl("money") }.ledger.none { it.why.isNotEmpty() })

        leave()
        World.now += Duration.ofDays(5)
        comeBack()
        back()
        back()
        tap("Today")
        sees("Sunday, 29 November")
        tap("Your week")
        sees("You wrote on")
        tap("Write one down")
        write("How it goes on", "a walk")
        tap("Save")
        sees("a walk")
        tap("That was my week")
        sees("That was your week.")
        back()
        sees("Sunday, 29 November")
        assertFalse(has("Your week"))
        close()
        Unit
    }

    private fun TestDevice.setUp() {
        open()
        tap("Continue")
        tap("Trust was broken for me")
        tap("Continue")
        tap("Yes, 18 or older")
        tap("Go on")
        tap("Money")
        tap("Continue")
        tap("Half")
        tap("Continue")
        tap("No reminders")
        // One answer: a week in which nothing was written is not brought up.
        tap("Mostly")
        tap("Done")
        sees("Checked in")
    }

    private companion object {
        const val EXAMPLE = "If I am called names, I end the talk for that day."
    }
}
