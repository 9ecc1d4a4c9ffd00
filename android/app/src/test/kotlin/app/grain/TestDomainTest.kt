package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.shell.Route
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

/** A domain that lives in the tests of the core (`core/tests/domain`), and of which no file of this app knows. */
@RunWith(AndroidJUnit4::class)
class TestDomainTest {
    @get:Rule
    val rule = createEmptyComposeRule()

    @Test
    fun `a domain that only tests have is opened, filled in, taken back and deleted`() = with(TestDevice(rule)) {
        parts.healing()
        open(Route.Core("pebbles"))
        sees("No pebble yet.")
        write("Which pebble", "The round one")
        tap("Pick up")
        sees("Picked up.")
        sees("The round one")
        tap("Undo")
        sees("No pebble yet.")
        write("Which pebble", "The flat one")
        tap("Pick up")
        inMenu("The flat one", "Put it back")
        tap("Put it back")
        sees("No pebble yet.")
        assertTrue(parts.rows("pebbles").isEmpty())
        assertEquals("", parts.filled("pebbles", "pebble")["text"])
        close()
        Unit
    }
}
