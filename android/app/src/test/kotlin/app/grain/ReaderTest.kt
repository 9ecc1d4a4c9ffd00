package app.grain

import androidx.compose.ui.test.assertCountEquals
import androidx.compose.ui.test.getBoundsInRoot
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.createEmptyComposeRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.unit.DpRect
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.height
import androidx.compose.ui.unit.width
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.shell.Route
import kotlin.math.abs
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment

/** Pages to read and to write on fill what there is, the first pages have no dead end, and the lock has all its keys. */
@RunWith(AndroidJUnit4::class)
class ReaderTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    @Test
    fun `three ways to answer a card stand in one row of equal size`() = with(handset) {
        parts.healing()
        open(Route.Page.CARD)
        val tiles = listOf("Keep", "Less like this", "All cards").map { bounds(it) }
        assertEquals(1, tiles.map { it.top }.distinct().size)
        assertTrue("$tiles", tiles.all { abs((it.width - tiles[0].width).value) <= 1f && it.height == tiles[0].height })
        close()
        Unit
    }

    @Test
    fun `less like this asks whether it is the kind or the card, and both can be taken back`() = with(handset) {
        parts.healing()
        val card = checkNotNull(parts.call { cardToday() }.card).id
        open(Route.Page.CARD)
        tap("Less like this")
        tap("Fewer of this kind")
        assertTrue(checkNotNull(parts.call { cardToday() }.card).lowered)
        tap("Undo")
        assertFalse(checkNotNull(parts.call { cardToday() }.card).lowered)
        tap("Less like this")
        tap("Hide this card")
        assertFalse(card == parts.call { cardToday() }.card?.id)
        tap("Undo")
        assertEquals(card, parts.call { cardToday() }.card?.id)
        close()
        Unit
    }

    @Test
    fun `the field to write in reaches to the foot, and privacy is said once`() = with(handset) {
        parts.healing()
        open(Route.Page.PROMPT)
        rule.onAllNodes(hasText("Only on this phone", substring = true)).assertCountEquals(1)
        val field = rule.onAllNodes(hasSetTextAction()).onFirst().getBoundsInRoot()
        val done = bounds("Done")
        assertTrue("$field", field.height > 280.dp)
        assertTrue("$field $done", done.top - field.bottom < 130.dp)
        assertEquals(field.width, done.width)
        assertFalse(has("Saved"))
        write("Your answer", "By the window.")
        pause()
        sees("Saved")
        close()
        Unit
    }

    @Test
    fun `on a phone that lies on its side all twelve keys are seen, beside the words`() = with(handset) {
        RuntimeEnvironment.setQualifiers(Look.LANDSCAPE.qualifiers)
        parts.healing()
        parts.lock.set("246810")
        open()
        val keys = ("1234567890".map { "$it" } + listOf("Delete", "Open")).map { bounds(it) }
        assertTrue(keys.all { it.bottom <= Look.LANDSCAPE.height.dp && it.height >= 56.dp })
        enter("246810")
        assertFalse(has("Enter your code"))
        close()
        Unit
    }

    @Test
    fun `the keypad is never mirrored`() = with(handset) {
        RuntimeEnvironment.setQualifiers(Look.RTL.qualifiers)
        parts.healing()
        parts.lock.set("246810")
        open()
        assertTrue(bounds("1").left < bounds("2").left && bounds("2").left < bounds("3").left)
        close()
        Unit
    }

    @Test
    fun `the way to Help on the first page is whole before anything is scrolled`() = with(handset) {
        RuntimeEnvironment.setQualifiers("w412dp-h915dp-mdpi")
        open()
        val help = rule.onAllNodes(hasText("Open Help", substring = true)).onFirst().getBoundsInRoot()
        assertTrue("$help", help.bottom < bounds("Continue").top - 8.dp)
        close()
        Unit
    }

    @Test
    fun `before the first entry stand what protects, who may see it, what it is not and the law`() = with(handset) {
        open()
        tap("Trust was broken for me")
        tap("Continue")
        tap("Yes, 18 or older")
        for (words in listOf("Your notes stay on this phone", "Someone who can open it could still read your notes.", "they may see that this app is here", "not a crisis service", "Notes may be demanded in court")) sees(words)
        tap("Go on")
        sees("Which areas matter to you now?")
        close()
        Unit
    }

    @Test
    fun `while notifications are off the page says that nothing can arrive`() = with(handset) {
        parts.healing()
        parts.fill("reminders", "reminder")
        open(Route.Page.HEALTH)
        sees("Reminders cannot arrive now.")
        sees("These come once notifications are allowed.")
        assertFalse(has("time zone"))
        close()
        Unit
    }

    private fun bounds(words: String): DpRect = rule.onAllNodes(hasClickAction().and(hasText(words).or(hasContentDescription(words)))).onFirst().getBoundsInRoot()
}
