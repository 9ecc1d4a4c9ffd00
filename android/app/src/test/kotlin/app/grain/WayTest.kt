package app.grain

import androidx.activity.BackEventCompat
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.shell.Route
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment

/** The way through the pages: back as the finger pulls, a menu beside its page, and Exit where it always is. */
@RunWith(AndroidJUnit4::class)
class WayTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    private fun exit(): Rect = rule.onNode(hasClickAction().and(hasText("Exit"))).fetchSemanticsNode().boundsInRoot

    private fun pull(by: Float) {
        handset.ask {
            it.onBackPressedDispatcher.dispatchOnBackStarted(BackEventCompat(0f, 0f, 0f, BackEventCompat.EDGE_LEFT))
            it.onBackPressedDispatcher.dispatchOnBackProgressed(BackEventCompat(0f, 0f, by, BackEventCompat.EDGE_LEFT))
        }
        rule.waitForIdle()
    }

    @Test
    fun `while a finger pulls back the page below is seen, and letting go stays`() = with(handset) {
        parts.healing()
        open()
        tap("Practice")
        tap("Things to tell")
        write("What I want to tell", "We met at dusk")
        pull(0.5f)
        assertTrue("both are seen", has("Promises") && written("We met at dusk"))
        ask { it.onBackPressedDispatcher.dispatchOnBackCancelled() }
        rule.waitForIdle()
        assertFalse(has("Promises"))
        assertTrue("nothing is lost", written("We met at dusk"))
        pull(0.5f)
        back()
        sees("Promises")
        assertFalse(written("We met at dusk"))
        assertEquals("the page that was left is let go", 1, ask { it.pagesHeld })
        close()
        Unit
    }

    @Test
    fun `where there is room a menu stands beside the page that was opened from it`() = with(handset) {
        RuntimeEnvironment.setQualifiers("w1280dp-h800dp-xlarge-land-mdpi")
        parts.healing()
        open(Route.Tab.YOU)
        assertTrue("at first its first page", has("A picture needs 14"))
        tap("People I can call")
        sees("Search my notes")
        sees("No one here yet")
        tap("Settings")
        sees("Words only, no numbers")
        assertFalse("one page beside the menu", has("No one here yet"))
        assertEquals("the menu and the page", 2, ask { it.pagesHeld })
        tap("Practice")
        sees("Promises")
        assertFalse(has("Search my notes"))
        back()
        assertTrue("a place is where one leaves", ask { it.isFinishing })
        close()
        Unit
    }

    @Test
    fun `Exit stands where it always stands`() = with(handset) {
        for (look in listOf(Look.LIGHT, Look.TABLET, Look.LANDSCAPE)) {
            RuntimeEnvironment.setQualifiers(look.qualifiers)
            if (look == Look.LIGHT) parts.healing()
            val places = listOf(null, Route.Tab.BOWLS, Route.Tab.YOU, Route.Core.PLAN, Route.Bowl("money"), Route.CheckIn(), Route.Page.HELP, Route.Page.BREATHING, Route.Page.PROMPT).map { route ->
                open(route)
                exit().also { close() }
            }
            assertEquals("$look $places", 1, places.distinct().size)
        }
    }
}
