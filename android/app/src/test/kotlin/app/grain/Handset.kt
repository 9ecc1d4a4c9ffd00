package app.grain

import android.content.Intent
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.ComposeTestRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.test.core.app.ActivityScenario
import androidx.test.core.app.ApplicationProvider
import app.grain.shell.Route

/** The phone in a person's hand: what is seen, and taps, which are counted. */
class Handset(private val rule: ComposeTestRule) {
    val app: GrainApp get() = ApplicationProvider.getApplicationContext()
    val parts: Parts get() = app.parts
    var taps = 0
        private set
    private var window: ActivityScenario<MainActivity>? = null

    /** Opens the app, at a page as a notification does, or as its icon does. */
    fun open(route: Route? = null): ActivityScenario<MainActivity> {
        val intent = Intent(app, MainActivity::class.java)
        route?.let { intent.putExtra(MainActivity.OPENS, it.text()) }
        return ActivityScenario.launch<MainActivity>(intent).also {
            window = it
            rule.waitForIdle()
        }
    }

    /** Closes the window, as the system does. */
    fun close() = window?.close()

    /** Taps what carries these words. */
    fun tap(words: String) {
        find(words).scrolled().performClick()
        taps += 1
        rule.waitForIdle()
    }

    /** Taps the [nth] of several that carry these words. */
    fun tapNth(words: String, nth: Int) {
        rule.onAllNodes(hasClickAction().and(hasText(words).or(hasContentDescription(words))))[nth].scrolled().performClick()
        taps += 1
        rule.waitForIdle()
    }

    /** Moves the page until what carries these words stands on the screen. */
    fun scrollsTo(words: String) {
        find(words).assertExists("not found: $words").scrolled()
        rule.waitForIdle()
    }

    /** Fails unless these words are somewhere on the page. */
    fun sees(words: String) {
        if (!has(words)) throw AssertionError("not seen: $words")
    }

    /** True when these words are somewhere on the page, spoken or written. */
    fun has(words: String): Boolean {
        rule.waitForIdle()
        return rule.onAllNodes(hasText(words, substring = true).or(hasContentDescription(words, substring = true))).fetchSemanticsNodes().isNotEmpty()
    }

    private fun find(words: String): SemanticsNodeInteraction =
        rule.onAllNodes(hasClickAction().and(hasText(words).or(hasContentDescription(words)))).onFirst()

    private fun SemanticsNodeInteraction.scrolled() = apply { runCatching { performScrollTo() } }
}
