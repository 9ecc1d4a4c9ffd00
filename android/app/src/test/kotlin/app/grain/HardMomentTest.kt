package app.grain

import android.content.Intent
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.MomentKind
import app.grain.design.DarkOwn
import app.grain.design.LightOwn
import app.grain.moments.onGround
import app.grain.shell.Route
import kotlin.math.max
import kotlin.math.min
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.luminance
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** A hard moment in a trembling hand: what is tapped, how large it is and where it lies. */
@RunWith(AndroidJUnit4::class)
class HardMomentTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    @Test
    fun `someone saved is called in two taps from today, and the emergency in two from any page`() = with(handset) {
        parts.healing()
        parts.jo()
        open()
        tap("A hard moment")
        tap("Call Jo")
        assertEquals(2, taps)
        assertEquals("tel:+35312345678" to Intent.ACTION_DIAL, dialled())
        close()
        open(Route.Bowl("money"))
        val before = taps
        tap("Help")
        tapEmergency()
        assertEquals(2, taps - before)
        assertEquals("tel:911" to Intent.ACTION_DIAL, dialled())
        close()
        Unit
    }

    @Test
    fun `a moment is noted in two taps without a word on what it was, and can be taken back`() = with(handset) {
        parts.healing()
        open()
        tap("A hard moment")
        tap("Only note that it happened")
        assertEquals(2, taps)
        assertEquals(listOf("A hard moment"), parts.rows("moments").map { it.text })
        tap("Undo")
        assertTrue(parts.rows("moments").isEmpty())
        close()
        Unit
    }

    @Test
    fun `a pause is started in one tap, moved, and ended with words to say`() = with(handset) {
        parts.rebuilding()
        open(Route.Page.PAUSE)
        val first = parts.call { pause() }.times.map { it.text }
        for (time in first) sees(time)
        val say = parts.call { pause() }.times[1].say
        sees(say[0])
        assertFalse("one sentence at a time", has(say[1]))
        tap("Other words")
        sees(say[1])
        tap("Start the pause")
        sees("Back at ${first[1]}")
        tap("Later")
        sees("I need a little longer. I will be back at ${first[1]}.")
        tap(parts.call { pause() }.times[3].spoken)
        tap("Start the pause")
        sees("Back at ${first[3]}")
        tap("I am back")
        sees("I am back. Please go on.")
        assertNull(parts.call { pause() }.pausing)
        tap("Note it")
        assertEquals(listOf("I am getting defensive"), parts.rows("moments").map { it.text })
        close()
        Unit
    }

    @Test
    fun `a pause is still there after the process was ended`() = with(handset) {
        parts.rebuilding()
        open(Route.Page.PAUSE)
        val back = parts.call { pause() }.times[1].text
        tap("Start the pause")
        close()
        open(Route.Page.PAUSE)
        sees("Back at $back")
        tap("Not today")
        sees("I cannot go on today. I will tell you when I can.")
        close()
        Unit
    }

    @Test
    fun `own words are kept and stand first`() = with(handset) {
        parts.rebuilding()
        open(Route.Page.PAUSE)
        tap("My own words")
        write("My own words", "Give me a minute, please.")
        tap("Save")
        sees("Give me a minute, please.")
        close()
        Unit
    }

    @Test
    fun `the ground goes on by taps alone, another way is offered, and stop leaves at once`() = with(handset) {
        parts.healing()
        open(Route.Page.GROUNDING)
        val ground = parts.call { grounding() }
        sees(ground.safety)
        for (step in ground.steps) {
            for (way in step.ways) {
                sees(way)
                if (step.ways.size > 1) tap(ground.anotherWay)
            }
            sees(step.ways.first())
            tap(ground.goOn)
        }
        sees(ground.end)
        back()
        sees(ground.steps.last().ways.first())
        tap(ground.stop)
        sees("A hard moment")
        close()
        Unit
    }

    @Test
    fun `words on every button and on the ground have a contrast of seven`() {
        for (own in listOf(LightOwn, DarkOwn)) {
            for ((ink, ground) in listOf(own.onBreath to own.breathBackground, own.onBreath to own.onGround, own.onBreathVariant to own.breathBackground, own.breathBackground to own.onBreath)) {
                assertTrue("$ink on $ground: ${contrast(ink, ground)}", contrast(ink, ground) >= 7f)
            }
        }
    }

    private fun contrast(one: Color, other: Color): Float {
        val (a, b) = one.luminance() to other.luminance()
        return (max(a, b) + 0.05f) / (min(a, b) + 0.05f)
    }

    private fun TestDevice.dialled(): Pair<String?, String?> = shadowOf(app).nextStartedActivity.let { it.dataString to it.action }

    /** The first line of Help. */
    private fun TestDevice.tapEmergency() = tap("911")
}
