package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.core.app.ActivityScenario
import app.grain.client.CheckInDue
import app.grain.client.Side
import app.grain.shell.Route
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RuntimeEnvironment

/** The daily act after a year of it: every state, after each tap, seen to the end of the page, in the six looks. */
@RunWith(ParameterizedRobolectricTestRunner::class)
class YearTest(private val side: Side, private val look: Look) {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }
    private val camera by lazy { Camera(rule) }
    private val wrong = mutableListOf<String>()
    private var height = 0
    private var window: ActivityScenario<MainActivity>? = null

    @Test
    fun `each state of a day after a year looks as it was drawn, and keeps nobody out`() {
        RuntimeEnvironment.setFontScale(look.text)
        World.wraps = { FixedContent(it) }
        handset.parts.aYear(side)
        sized(look.height)
        window = handset.open()
        shot("today")
        handset.checkIn()
        handset.close()
        window = handset.open()
        shot("today-done")
        handset.close()
        if (side == Side.HEALING) bowls()
        assertEquals(emptyList<String>(), wrong)
    }

    private fun TestDevice.checkIn() {
        tap(parts.call { (today().checkIn as CheckInDue).first.text })
        shot("opens")
        if (side != Side.REBUILDING) {
            tap("Mostly")
            tapNth("A little taken", 2)
            if (side == Side.HEALING) shot("areas")
            if (look == Look.LARGE) grown(by = 300)
            tap("No change in the rest")
            // Said in a toast, which would be gone with a new window.
            picture("rest")
        }
        if (side == Side.HEALING) {
            tap("Undo")
            shot("undone")
            tap("No change in the rest")
        } else {
            tapNth("Kept", 0)
            if (side == Side.BOTH) {
                tap("Line by line")
                shot("lines")
                tap("As a whole")
                tapNth("Partly", 1)
            } else {
                tapNth("Partly", 2)
                tap("No occasion for the rest")
            }
            tapLast("No")
            shot("own-side")
        }
        tap("Sad")
        if (side == Side.HEALING) shot("group")
        tap("hurt")
        tap("strongly")
        shot("words")
        if (side == Side.HEALING) {
            tap("Sleep")
            tap("Rest")
            shot("whole")
        }
        tap("Done")
    }

    /** What the day's grains come to, and what can be said beyond one. */
    private fun bowls() {
        val bowl = handset.parts.call { bowl("money") }
        val months = bowl.months.map { it.route }
        page("bowls", Route.Tab.BOWLS)
        page("bowl", Route.Bowl("money"))
        page("grains", Route.Core(bowl.more)) { tapNth("A lot added", 0); write("Why, if you like", "The whole of Saturday.") }
        page("tipped", Route.Core("tipped/money"))
        page("not-yet", Route.Core(bowl.notYet.route))
        handset.parts.fill(bowl.notYet.route, "not")
        page("not-yet-named", Route.Core(bowl.notYet.route))
        page("ledger", Route.Core(months.first()))
    }

    private fun page(name: String, route: Route, taps: TestDevice.() -> Unit = {}) {
        sized(look.height)
        window = handset.open(route)
        handset.taps()
        shot(name)
        handset.close()
    }

    /** The page to its end, where the height of the screen changes nothing else. */
    private fun shot(name: String) {
        // A new window each time: nothing is left in it of the finger that tapped.
        height = look.height
        grown(by = 0)
        val hidden = if (look == Look.LANDSCAPE) 0 else camera.hidden()
        if (hidden > 0) grown(hidden)
        picture(name)
    }

    private fun grown(by: Int) {
        sized((height + by).coerceAtMost(look.height * MOST_SCREENS))
        window?.recreate()
        rule.waitForIdle()
    }

    private fun picture(name: String) {
        wrong += camera.findings("year-${side.name.lowercase()}-$name-${look.name.lowercase()}")
    }

    private fun sized(to: Int) {
        height = to
        RuntimeEnvironment.setQualifiers(look.of(to))
    }

    companion object {
        private const val MOST_SCREENS = 5

        @JvmStatic
        @Parameters(name = "{0} {1}")
        fun all(): List<Array<Any>> = Side.entries.flatMap { side -> Look.entries.filter { !it.ofMain }.map { arrayOf<Any>(side, it) } }
    }
}
