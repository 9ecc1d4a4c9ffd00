package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RuntimeEnvironment

/** Every state of every screen, in every look a person may have chosen: as the committed picture, and within reach of all. */
abstract class Screens(private val state: ScreenState, private val look: Look) {
    @get:Rule
    val rule = createEmptyComposeRule()

    @Test
    fun `looks as it was drawn and keeps nobody out`() {
        RuntimeEnvironment.setQualifiers(look.qualifiers)
        RuntimeEnvironment.setFontScale(look.text)
        var lived = false
        World.wraps = { FixedContent(FixedCode(it) { lived }, state.name.endsWith(LONGEST)) }
        val handset = TestDevice(rule)
        state.lived(handset.parts)
        lived = true
        handset.open(state.route).use {
            state.tapped(handset)
            assertEquals(emptyList<String>(), Camera(rule).findings("${state.name}-${look.name.lowercase()}"))
        }
    }

    companion object {
        /** A state with the longest texts ends so. */
        private const val LONGEST = "-longest"

        /** Every state in some of the looks. */
        fun of(looks: (Look) -> Boolean): List<Array<Any>> =
            ScreenState.all.flatMap { state -> Look.entries.filter { looks(it) && (!it.ofMain || state.main) }.map { arrayOf<Any>(state, it) } }
    }
}

/** Upright, as most hold a phone. Two classes: each goes its own way on one of two cores. */
@RunWith(ParameterizedRobolectricTestRunner::class)
class ScreensTest(state: ScreenState, look: Look) : Screens(state, look) {
    companion object {
        @JvmStatic
        @Parameters(name = "{0} {1}")
        fun all() = of { it in UPRIGHT }
    }
}

/** From right to left, lying, and wider than a phone. */
@RunWith(ParameterizedRobolectricTestRunner::class)
class OtherScreensTest(state: ScreenState, look: Look) : Screens(state, look) {
    companion object {
        @JvmStatic
        @Parameters(name = "{0} {1}")
        fun all() = of { it !in UPRIGHT }
    }
}

private val UPRIGHT = setOf(Look.LIGHT, Look.DARK, Look.LARGE)

/** How a phone is set up; [height] in dp. What is only wider than a phone is looked at [ofMain] pages. */
enum class Look(private val width: Int, val height: Int, private val more: String, val text: Float = 1f, private val language: String = "", val ofMain: Boolean = false) {
    LIGHT(411, 891, ""),
    DARK(411, 891, "-night"),
    LARGE(411, 891, "", 2f),
    RTL(411, 891, "", language = "ar-ldrtl-"),
    LANDSCAPE(891, 411, "-land"),
    TABLET(1280, 800, "-xlarge-land"),
    COMPACT(600, 960, "-large", ofMain = true),
    UNFOLDED(673, 841, "-large", ofMain = true),
    ;

    val qualifiers get() = of(height)

    /** The same, with a screen of another height. */
    fun of(height: Int) = "${language}w${width}dp-h${height}dp$more-mdpi"
}
