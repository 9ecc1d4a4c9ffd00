package app.grain

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.isFocused
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.LineStyle
import app.grain.client.PageValue
import app.grain.client.TextBody
import app.grain.shell.Route
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment

/** How a page begins: what it says of itself is short, and what one came for is at hand. */
@RunWith(AndroidJUnit4::class)
class LeadTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    /** How high the lines are that stand before the first thing that can be tapped, title and headings aside; on a page of the core those that only lead to it. */
    private fun lead(of: Route?): Int {
        val said = (of as? Route.Core)?.let { page -> handset.parts.call { page(page.route) }.leads() }
        val root = rule.onAllNodes(SemanticsMatcher("root") { it.isRoot }).fetchSemanticsNodes().last()
        val all = root.all()
        val first = all.filter { it.config.contains(SemanticsActions.OnClick) && it.boundsInRoot.top >= HEADER }.minOfOrNull { it.boundsInRoot.top } ?: return 0
        fun words(node: SemanticsNode) = node.config.getOrNull(SemanticsProperties.Text)?.joinToString("")
        val lines = all.filter { words(it) != null && !it.config.contains(SemanticsProperties.Heading) && it.boundsInRoot.top >= HEADER && it.boundsInRoot.bottom <= first }
        return lines.filter { said == null || words(it) in said }.sumOf { it.size.height }
    }

    /** Its lead, and the quiet lines above what it is for. */
    private fun PageValue.leads() = listOf(lead) + sections.map { it.body }.takeWhile { it is TextBody && it.style == LineStyle.QUIET }.flatMap { (it as TextBody).lines }

    @Test
    fun `with letters of twice the size no main page takes more than a third of the screen to say what it is`() {
        RuntimeEnvironment.setQualifiers(Look.LARGE.qualifiers)
        RuntimeEnvironment.setFontScale(Look.LARGE.text)
        val long = mutableListOf<String>()
        handset.parts.healing()
        val pages = listOf(null, Route.CheckIn(), Route.Tab.BOWLS, Route.Tab.PRACTICE, Route.Tab.YOU, Route.Bowl("money"), Route.Page.HELP, Route.Page.LOCK) +
            listOf("promises", "disclosures", "areas", "side", "reminders", "settings", "plan", "circle", "grains/money", "not-yet/money", "week", "search").map { Route.Core(it) }
        for (page in pages) handset.open(page).use { if (lead(page) > Look.LARGE.height / 3) long += "${page?.text()}: ${lead(page)} dp" }
        assertEquals(emptyList<String>(), long)
    }

    @Test
    fun `the search opens with the keyboard, and what was found is not typed over when one comes back`() = with(handset) {
        parts.healing()
        parts.fill("disclosures", "disclosures", "text" to "The bill from the garage.")
        open(Route.Core("search"))
        assertEquals(1, focused())
        write("What to look for", "garage")
        pause()
        tapRow("The bill from the garage.")
        back()
        sees("The bill from the garage.")
        assertEquals(0, focused())
        close()
        Unit
    }

    private fun focused(): Int {
        rule.waitForIdle()
        return rule.onAllNodes(hasSetTextAction().and(isFocused())).fetchSemanticsNodes().size
    }

    private fun SemanticsNode.all(): List<SemanticsNode> = listOf(this) + children.flatMap { it.all() }

    private companion object {
        /** How high the corner with Help and Exit is, in dp. */
        const val HEADER = 64f
    }
}
