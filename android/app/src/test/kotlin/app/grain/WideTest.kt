package app.grain

import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isSelected
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.shell.Route
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment

/** Where a screen has room for two pages: a list and what was opened from it, on one way back. */
@RunWith(AndroidJUnit4::class)
class WideTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    private fun on(look: Look) = RuntimeEnvironment.setQualifiers(look.qualifiers)

    private fun panes(title: String) = rule.onAllNodes(SemanticsMatcher.expectValue(SemanticsProperties.PaneTitle, title)).fetchSemanticsNodes().size

    private fun chosen(words: String) = rule.onAllNodes(isSelected().and(hasText(words, substring = true).or(hasContentDescription(words, substring = true)))).fetchSemanticsNodes().isNotEmpty()

    private fun place(words: String) = rule.onAllNodes(hasClickAction().and(hasText(words).or(hasContentDescription(words)))).onFirst().fetchSemanticsNode().boundsInRoot

    @Test
    fun `a bowl opens beside the list, which shows which one it is, and going back closes it`() = with(handset) {
        on(Look.TABLET)
        parts.healing()
        open(Route.Tab.BOWLS)
        sees("All together")
        assertFalse(has("Take a grain"))
        tapBowl("Money")
        assertTrue("both are seen", panes("Bowls") == 1 && panes("Money") == 1)
        assertTrue("the list says which", chosen("Money"))
        tapBowl("Emotions")
        assertEquals("one takes the place of the other", 0, panes("Money"))
        back()
        assertTrue("what rests there", panes("Emotions") == 0 && has("All together"))
        close()
        Unit
    }

    @Test
    fun `turning and folding keep what is open, and what came by itself is not what one comes back to`() = with(handset) {
        on(Look.TABLET)
        parts.healing()
        val window = open(Route.Tab.BOWLS)
        tapBowl("Money")
        on(Look.LIGHT)
        window.recreate()
        assertTrue("the bowl", panes("Money") == 1 && panes("Bowls") == 0)
        back()
        sees("Closeness")
        on(Look.TABLET)
        window.recreate()
        tap("Practice")
        assertTrue("the first page, by itself", panes("Promises") == 1)
        on(Look.LIGHT)
        window.recreate()
        assertTrue("the menu, as nobody opened a page", panes("Practice") == 1)
        close()
        Unit
    }

    @Test
    fun `what was typed beside a list stays when the phone is folded`() = with(handset) {
        on(Look.TABLET)
        parts.healing()
        val window = open(Route.Tab.PRACTICE)
        tap("Promises")
        tap("A new promise")
        write("What", "The letter")
        on(Look.LIGHT)
        window.recreate()
        assertTrue(written("The letter"))
        on(Look.TABLET)
        window.recreate()
        assertTrue(written("The letter") && panes("Practice") == 1)
        close()
        Unit
    }

    @Test
    fun `Exit stands in the same place with the places and without them`() = with(handset) {
        parts.healing()
        for (look in Look.entries.filter { it.text == 1f && it != Look.RTL }) {
            on(look)
            val all = listOf(null, Route.Tab.BOWLS, Route.Tab.YOU, Route.CheckIn(), Route.Bowl("money"), Route.Page.CARD, Route.Page.HARD_MOMENT, Route.Page.BREATHING, Route.Page.HELP, Route.Core.PROMISES).map { route ->
                open(route)
                place("Exit").also { close() }
            }
            assertEquals("$look", 1, all.distinct().size)
            assertTrue("$look ${all.first()}", all.first().height <= 38f)
        }
    }

    @Test
    fun `a hard moment is one tap away where there is a rail, and the flow behind it moves nothing`() = with(handset) {
        on(Look.COMPACT)
        parts.healing()
        open(Route.Tab.YOU)
        tap("A hard moment")
        sees("What is here right now?")
        close()
        Unit
    }

    @Test
    fun `the way back says where it leads`() = with(handset) {
        parts.healing()
        open(Route.Tab.BOWLS)
        tapBowl("Money")
        sees("Bowls")
        close()
        open()
        tap("Card of the day")
        sees("Today")
        tap("All cards")
        sees("Card of the day")
        close()
        Unit
    }

    @Test
    fun `many cards stand in two columns of one width beside their list, and in one on a phone`() = with(handset) {
        parts.healing()
        val lefts = listOf(Look.TABLET, Look.LIGHT).map { look ->
            on(look)
            open(Route.Tab.YOU)
            tap("All cards")
            tapLast("All cards")
            val more = rule.onAllNodes(hasClickAction().and(hasContentDescription("More, ", substring = true))).fetchSemanticsNodes().map { it.positionInRoot.x }
            close()
            more.distinct().size
        }
        assertEquals(listOf(2, 1), lefts)
    }

    @Test
    fun `answers have one width, also the one that is left over, and stand under each other`() = with(handset) {
        for (look in listOf(Look.LIGHT, Look.TABLET, Look.LARGE)) {
            on(look)
            RuntimeEnvironment.setFontScale(look.text)
            parts.healing()
            open(Route.Core.PROMISES)
            tap("A new promise")
            val cells = rule.onAllNodes(SemanticsMatcher.expectValue(SemanticsProperties.Role, Role.RadioButton)).fetchSemanticsNodes().map { it.size.width to it.boundsInRoot.left }
            assertTrue("$look $cells", cells.size >= 8)
            val kinds = cells.map { it.first }.distinct().sorted().fold(emptyList<Int>()) { all, width -> if (all.isNotEmpty() && width - all.last() <= 1) all else all + width }
            assertTrue("$look: as many widths as numbers of columns: $kinds", kinds.size <= 3)
            close()
        }
    }

    @Test
    fun `with letters of twice the size chips keep their distance and pictures grow by half`() = with(handset) {
        RuntimeEnvironment.setFontScale(2f)
        parts.healing()
        parts.call { beginHardDay() }
        open()
        val chips = rule.onAllNodes(SemanticsMatcher.expectValue(SemanticsProperties.Role, Role.Checkbox)).fetchSemanticsNodes().map { it.boundsInRoot }
        val texts = rule.onAllNodes(SemanticsMatcher.expectValue(SemanticsProperties.Role, Role.Checkbox)).fetchSemanticsNodes().map { it.size.height }
        assertTrue("$chips", chips.size >= 3)
        // Each has 4 dp of its own above and below what is drawn.
        assertTrue("$texts", texts.all { it >= 40 + 8 })
        close()
        Unit
    }

    private fun TestDevice.tapBowl(name: String) {
        val row = rule.onAllNodes(hasClickAction().and(hasText(name).or(hasContentDescription(name, substring = true)))).onFirst()
        row.performClick()
        rule.waitForIdle()
    }

}
