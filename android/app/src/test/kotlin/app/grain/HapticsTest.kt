package app.grain

import android.view.HapticFeedbackConstants
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.shell.Route
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** What a hand feels: a tick for a choice, and nothing else; nothing at all where the person wants to be extra private. */
@RunWith(AndroidJUnit4::class)
class HapticsTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    @Test
    fun `a choice ticks`() = with(handset) {
        parts.healing()
        open(Route.Page.LOCK)
        tap("Allow screenshots")
        tap("Allow screenshots")
        assertEquals(HapticFeedbackConstants.SEGMENT_TICK, felt())
        close()
        Unit
    }

    @Test
    fun `extra private is felt by nobody`() = with(handset) {
        parts.healing()
        parts.call { saveSettings(settings().copy(extraPrivate = true)) }
        open(Route.Page.LOCK)
        tap("Allow screenshots")
        tap("Allow screenshots")
        assertEquals(NOTHING, felt())
        close()
        Unit
    }

    @Test
    fun `going somewhere, saving and Exit are silent`() = with(handset) {
        parts.healing()
        open(Route.Tab.TODAY)
        tap("Help")
        tap("Exit")
        assertEquals(NOTHING, felt())
        close()
        Unit
    }

    /** What was felt last in this window. */
    private fun felt(): Int = shadowOf((rule.onAllNodes(isRoot()).fetchSemanticsNodes().first().root as ViewRootForTest).view).lastHapticFeedbackPerformed()

    private companion object {
        /** Robolectric's word for it. */
        const val NOTHING = -1
    }
}
