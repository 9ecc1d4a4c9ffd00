package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.CheckInDone
import app.grain.client.Side
import app.grain.shell.Route
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment

/** The check-in as a finger meets it: how long it is, how many taps it takes from Today, and that nothing moves under the finger. */
@RunWith(AndroidJUnit4::class)
class CheckInTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    private fun five(side: Side, promise: Boolean) = with(handset.parts) {
        healing()
        call { saveSettings(settings().copy(side = side)) }
        if (promise) fill("promises", "promise", "text" to "Home by 18:30", "rhythm" to "each_day")
    }

    /** From the top of the screen to the end of the last line, on a screen that holds all of it. */
    private fun length(last: String): Int = handset.bottomOf(last) + 16

    @Test
    fun `the healing form with five areas is no longer than two screens, and with three no longer than 1500 dp`() = with(handset) {
        RuntimeEnvironment.setQualifiers("w412dp-h4000dp-mdpi")
        five(Side.HEALING, promise = false)
        open(Route.CheckIn())
        val all = length("I don't know yet")
        assertTrue("five areas: $all dp", all <= 2 * SCREEN)
        parts.call { trackAreas(listOf("time", "emotions", "money")) }
        rule.waitForIdle()
        val three = length("I don't know yet")
        println("check-in: healing $three dp with three areas, $all dp with five")
        assertTrue("three areas: $three dp", three <= 1_500)
        close()
        Unit
    }

    @Test
    fun `the other two forms are no longer than two screens`() = with(handset) {
        RuntimeEnvironment.setQualifiers("w412dp-h4000dp-mdpi")
        five(Side.BOTH, promise = true)
        open(Route.CheckIn())
        val both = length("Worn out")
        parts.call { saveSettings(settings().copy(side = Side.REBUILDING)) }
        open(Route.CheckIn())
        val rebuilding = length("Worn out")
        println("check-in: both $both dp, rebuilding $rebuilding dp")
        assertTrue("both: $both dp, rebuilding: $rebuilding dp", both <= 2 * SCREEN && rebuilding <= 2 * SCREEN)
        close()
        Unit
    }

    @Test
    fun `a healing day is whole in ten taps from Today`() = with(handset) {
        five(Side.HEALING, promise = false)
        open()
        val begun = taps
        tap("Mostly")
        tapNth("A little added", 0)
        tap("Sad")
        tap("hurt")
        tap("No change in the rest")
        tap("Sleep")
        tap("Rest")
        tap("Done")
        assertTrue("${taps - begun} taps", taps - begun <= 10)
        assertTrue(parts.call { today() }.checkIn is CheckInDone)
        close()
        Unit
    }

    @Test
    fun `a day of both sides is whole in ten taps from Today`() = with(handset) {
        five(Side.BOTH, promise = true)
        open()
        val begun = taps
        tap("Mostly")
        tapNth("A little added", 0)
        tap("No change in the rest")
        tapNth("Kept", 0)
        tapNth("Partly", 1)
        tap("No")
        tap("Sad")
        tap("hurt")
        tap("Done")
        assertTrue("${taps - begun} taps", taps - begun <= 10)
        assertTrue(parts.call { today() }.checkIn is CheckInDone)
        close()
        Unit
    }

    @Test
    fun `no change in the rest is said in a toast, and undo takes back only what it said`() = with(handset) {
        five(Side.HEALING, promise = false)
        open(Route.CheckIn())
        tapNth("A lot taken", 0)
        tap("No change in the rest")
        sees("No change in 4 areas.")
        fun noChange() = parts.areasOfToday().count { area -> area.choices[2].chosen }
        assertEquals(4, noChange())
        tapNth("A little added", 1)
        tap("Undo")
        assertEquals(0, noChange())
        assertEquals(2, parts.areasOfToday().count { area -> area.choices.any { it.chosen } })
        close()
        Unit
    }

    @Test
    fun `a chosen word moves no other word, and stays in sight when its group is closed`() = with(handset) {
        five(Side.HEALING, promise = false)
        open(Route.CheckIn())
        tap("Sad")
        // Against the first of them: the page itself may scroll.
        fun places() = listOf("lonely", "grieving", "betrayed", "Angry").map { word -> placeOf(word).let { (x, y) -> placeOf("sad").let { (x0, y0) -> x - x0 to y - y0 } } }
        val before = places()
        tap("hurt")
        assertEquals(before, places())
        tap("strongly")
        tap("Sad")
        assertFalse("its group is closed", has("grieving"))
        assertTrue("the chosen word stands there", has("hurt"))
        tap("hurt")
        assertFalse("a tap takes it away", has("hurt"))
        close()
        Unit
    }

    @Test
    fun `no occasion answers nothing that is folded away`() = with(handset) {
        five(Side.BOTH, promise = false)
        open(Route.CheckIn())
        assertFalse(has("No occasion for any"))
        tap("Line by line")
        tap("No occasion for any")
        sees("No occasion for 7 lines.")
        tap("Undo")
        sees("No occasion for any")
        close()
        Unit
    }

    private companion object {
        /** Height of a screen in dp (design.md). */
        const val SCREEN = 915
    }
}
