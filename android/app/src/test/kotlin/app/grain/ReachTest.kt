package app.grain

import android.view.WindowManager
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.text.TextLayoutResult
import app.grain.shell.Route
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RuntimeEnvironment

/**
 * A hard moment in a trembling hand, upright, on its side and with letters of twice the size: what is tapped is at least 64 dp high
 * and within reach of a thumb; what is read has at least 28 sp.
 */
@RunWith(ParameterizedRobolectricTestRunner::class)
class ReachTest(private val look: Look) {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }
    private val wrong = mutableListOf<String>()

    @Test
    fun `what is tapped is large and within the reach of a thumb`() {
        RuntimeEnvironment.setQualifiers(look.qualifiers)
        RuntimeEnvironment.setFontScale(look.text)
        handset.parts.healing()
        handset.parts.jo()
        for (page in listOf(Route.Page.HARD_MOMENT, Route.Page.BREATHING, Route.Page.GROUNDING, Route.Page.PAUSE)) {
            handset.open(page).use { inReach("$page") }
        }
        handset.open(Route.Page.GROUNDING).use {
            repeat(8) { handset.tap("Go on") }
            inReach("the end of the ground")
        }
        handset.open(Route.Page.PAUSE).use {
            handset.tap("Start the pause")
            inReach("pausing")
            handset.tap("Later")
            inReach("later")
        }
        assertEquals(emptyList<String>(), wrong)
    }

    @Test
    fun `the screen stays awake for ten minutes, and no longer`() {
        RuntimeEnvironment.setQualifiers(look.qualifiers)
        handset.parts.healing()
        handset.open(Route.Page.HARD_MOMENT).use {
            fun awake() = handset.ask { it.window.attributes.flags and WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON != 0 }
            rule.mainClock.advanceTimeBy(9 * MINUTE_MS)
            rule.waitForIdle()
            assertEquals(true, awake())
            rule.mainClock.advanceTimeBy(2 * MINUTE_MS)
            rule.waitForIdle()
            assertEquals(false, awake())
        }
    }

    private fun inReach(page: String) {
        val root = rule.onAllNodes(SemanticsMatcher("root") { it.isRoot }).fetchSemanticsNodes().single()
        val density = RuntimeEnvironment.getApplication().resources.displayMetrics.density
        val buttons = root.all().filter { it.config.contains(SemanticsActions.OnClick) && it.boundsInRoot.top >= HEADER * density }
        if (buttons.size < 2) wrong += "$page: ${buttons.size} buttons"
        for (button in buttons) {
            val name = "$page: ${button.config.getOrNull(SemanticsProperties.Text)} ${button.config.getOrNull(SemanticsProperties.ContentDescription)}"
            if (button.size.height < 63.5f * density) wrong += "$name is ${button.size.height / density} dp high"
            if (!reached(button, root)) wrong += "$name lies at ${button.boundsInRoot}"
        }
        val sentences = root.all().filter { it.config.contains(SemanticsProperties.Heading) }
        if (sentences.size != 1) wrong += "$page: ${sentences.size} sentences"
        for (sentence in sentences) {
            val laid = mutableListOf<TextLayoutResult>()
            sentence.config[SemanticsActions.GetTextLayoutResult].action?.invoke(laid)
            if (laid.single().layoutInput.style.fontSize.value < 28f) wrong += "$page is hard to read"
        }
    }

    /** Upright the lower 60 % of the page, which a thumb reaches from its lower corner; on its side the half in which the thumb lies. */
    private fun reached(button: SemanticsNode, root: SemanticsNode) =
        if (look == Look.LANDSCAPE) button.boundsInRoot.left >= root.boundsInRoot.width * 0.5f else button.boundsInRoot.top >= root.boundsInRoot.height * 0.4f

    private fun SemanticsNode.all(): List<SemanticsNode> = listOf(this) + children.flatMap { it.all() }

    companion object {
        private const val MINUTE_MS = 60_000L

        /** How high the corner with Help and Exit is, in dp. */
        private const val HEADER = 64

        @JvmStatic
        @Parameters(name = "{0}")
        fun all(): List<Array<Any>> = listOf(Look.LIGHT, Look.LARGE, Look.LANDSCAPE).map { arrayOf<Any>(it) }
    }
}
