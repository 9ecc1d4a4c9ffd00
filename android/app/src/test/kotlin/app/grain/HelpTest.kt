package app.grain

import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.shell.Route
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

/** Help as someone afraid finds it: no doubt, five lines, a number for another phone; and the door for those under age. */
@RunWith(AndroidJUnit4::class)
class HelpTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    @Test
    fun `five lines stand before More, and none of them is doubted`() = with(handset) {
        parts.healing()
        open(Route.Page.HELP)
        sees("911")
        sees("This call may show in your call list.")
        sees("Day and night")
        assertFalse(has("Video phone, in sign language"))
        tap("More")
        sees("Video phone, in sign language")
        for (doubt in listOf("Hours are not known", "Check this number", "For everyone")) assertFalse(doubt, has(doubt))
        sees("Use a phone they cannot reach, if you can.")
        sees("What Exit does not do")
        close()
        Unit
    }

    @Test
    fun `a number is shown large for another phone, and back leads to the list`() = with(handset) {
        parts.healing()
        open(Route.Page.HELP)
        tap("National Domestic Violence Hotline")
        sees("You can dial it from another phone.")
        sees("1-800-799-7233")
        tap("Back")
        sees("911")
        close()
        Unit
    }

    @Test
    fun `closeness has a page of its own before anything is set up, no comes first, and back leads to Help`() = with(handset) {
        open()
        tap("Help")
        assertFalse(has("What nobody owes"))
        tap("When closeness is hard")
        sees("No is always allowed. It needs no reason. It holds after a yes, after an apology, and in a marriage.")
        sees("What nobody owes")
        tap("Back")
        sees("911")
        close()
        Unit
    }

    @Test
    fun `another country is shown and forgotten, and kept only when it is asked for`() = with(handset) {
        parts.healing()
        open(Route.Page.HELP)
        tap("United States")
        tap("Spain")
        sees("016")
        sees("Not on the bill.")
        assertEquals("", parts.call { settings() }.country)
        tap("Keep this country")
        assertEquals("ES", parts.call { settings() }.country)
        tap("Keep this country")
        assertEquals("", parts.call { settings() }.country)
        close()
        Unit
    }

    @Test
    fun `before anything is set up no country can be kept`() = with(handset) {
        open()
        tap("Help")
        sees("911")
        assertFalse(has("Keep this country"))
        close()
        Unit
    }

    @Test
    fun `someone under age finds whom to call and Help, and nothing is written`() = with(handset) {
        open()
        tap("Trust was broken for me")
        tap("Continue")
        tap("No, younger")
        sees("Childhelp")
        sees("911")
        assertFalse(has("Go on"))
        assertTrue(parts.call { isNew() })
        tap("Open Help")
        sees("When it does not feel safe")
        tap("Back")
        tap("Back")
        sees("Are you 18 or older?")
        close()
        Unit
    }
}
