package app.grain

import android.content.Intent
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.ComposeTestRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.performTextReplacement
import androidx.lifecycle.Lifecycle
import androidx.test.core.app.ActivityScenario
import androidx.test.core.app.ApplicationProvider
import app.grain.shell.Route

/** The phone in a person's hand: what is seen, and taps, which are counted. */
class TestDevice(private val rule: ComposeTestRule) {
    val app: GrainApp get() = ApplicationProvider.getApplicationContext()
    val parts: AppContainer get() = app.parts
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

    /** Another app comes to the front; this one stays open behind it. */
    fun leave() {
        window?.moveToState(Lifecycle.State.CREATED)
        rule.waitForIdle()
    }

    /** The app comes to the front again, from recents. */
    fun comeBack() {
        window?.moveToState(Lifecycle.State.RESUMED)
        rule.waitForIdle()
    }

    /** Back, by the system's button or gesture. */
    fun back() {
        window?.onActivity { it.onBackPressedDispatcher.onBackPressed() }
        rule.waitForIdle()
    }

    /** Types a text in the place of what stands in a field, named by its label or hint. */
    fun write(label: String, text: String) {
        val field = rule.onAllNodes(hasSetTextAction().and(hasText(label)))
        if (field.fetchSemanticsNodes().isEmpty()) throw AssertionError("no field: $label. Seen: ${seen()}")
        field.onFirst().scrolled().performTextReplacement(text)
        rule.waitForIdle()
    }

    /** What stands in a field, named by its label, hint or the text itself. */
    fun written(text: String): Boolean = rule.onAllNodes(hasSetTextAction().and(hasText(text))).fetchSemanticsNodes().isNotEmpty()

    /** Nobody types for a while. */
    fun pause() {
        rule.mainClock.advanceTimeBy(1_000)
        rule.waitForIdle()
    }

    /** Types the code of the lock. */
    fun enter(code: String) {
        for (digit in code) tap("$digit")
        tap("Open")
    }

    /** The window that is open. */
    fun <T> ask(of: (MainActivity) -> T): T {
        var answer: T? = null
        window?.onActivity { answer = of(it) }
        return answer!!
    }

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

    /** Taps the last of what carries these words: what stands on the page, where the rail says the same. */
    fun tapLast(words: String) = rule.onAllNodes(hasClickAction().and(hasText(words).or(hasContentDescription(words)))).let { tapNth(words, it.fetchSemanticsNodes().size - 1) }

    /** Taps what carries these words and is no field. */
    fun tapRow(words: String) {
        rule.onAllNodes(hasClickAction().and(hasText(words)).and(hasSetTextAction().not())).onFirst().scrolled().performClick()
        rule.waitForIdle()
    }

    /** Opens the menu of a row or a page and taps something in it. */
    fun inMenu(of: String, words: String) {
        menu(of)
        tap(words)
    }

    /** Opens the menu of a row or a page. */
    fun menu(of: String) {
        rule.onAllNodes(hasClickAction().and(hasContentDescription("More, $of"))).onFirst().scrolled().performClick()
        rule.waitForIdle()
    }

    /** Where what carries these words stands on the page: left and top in pixels. */
    fun placeOf(words: String): Pair<Int, Int> {
        rule.waitForIdle()
        return find(words).fetchSemanticsNode().positionInRoot.let { it.x.toInt() to it.y.toInt() }
    }

    /** The lower end of what carries these words, in dp where a dp is a pixel. */
    fun bottomOf(words: String): Int {
        rule.waitForIdle()
        return find(words).fetchSemanticsNode().boundsInRoot.bottom.toInt()
    }

    /** Moves the page until what carries these words stands on the screen. */
    fun scrollsTo(words: String) {
        find(words).assertExists("not found: $words").scrolled()
        rule.waitForIdle()
    }

    /** Fails unless these words are somewhere on the page. */
    fun sees(words: String) {
        if (!has(words)) throw AssertionError("not seen: $words. Seen: ${seen()}")
    }

    /** True when these words are somewhere on the page, spoken or written. */
    fun has(words: String): Boolean {
        rule.waitForIdle()
        return rule.onAllNodes(hasText(words, substring = true).or(hasContentDescription(words, substring = true))).fetchSemanticsNodes().isNotEmpty()
    }

    private fun seen() = rule.onAllNodes(hasText("", substring = true)).fetchSemanticsNodes().flatMap { it.config.getOrElse(SemanticsProperties.Text) { emptyList() } }.joinToString(" | ")

    private fun find(words: String): SemanticsNodeInteraction =
        rule.onAllNodes(hasClickAction().and(hasText(words).or(hasContentDescription(words)))).onFirst()

    private fun SemanticsNodeInteraction.scrolled() = apply { runCatching { performScrollTo() } }
}
