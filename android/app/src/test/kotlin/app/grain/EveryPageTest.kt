package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import app.grain.client.ChoicesBody
import app.grain.client.GoAction
import app.grain.client.MomentKind
import app.grain.client.OnPage
import app.grain.client.PageValue
import app.grain.client.RowsBody
import app.grain.client.SheetAction
import app.grain.client.StepsBody
import app.grain.render.seen
import app.grain.shell.Route
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RuntimeEnvironment

/** Every page of the core that a life leads to, found from the menus: whole, in every look, and after a tap. A new page is photographed because it is there. */
@RunWith(ParameterizedRobolectricTestRunner::class)
class EveryPageTest(private val look: Look) {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }
    private val camera by lazy { Camera(rule) }

    @Test
    fun `each page looks as it was drawn, whole and after a tap, and keeps nobody out`() {
        RuntimeEnvironment.setFontScale(look.text)
        World.wraps = { FixedContent(it) }
        handset.parts.life()
        val pages = handset.parts.pages()
        val wrong = pages.flatMap { (route, page) -> seen("page-${name(route)}", route) {} }
        val tapped = if (look != Look.LIGHT && look != Look.LARGE) emptyList() else pages.entries.sortedBy { it.value.sheet() == null }.flatMap { (route, page) ->
            // What opens a form comes first: a choice changes what the pages after it show.
            (page.sheet() ?: page.choice())?.let { words -> seen("page-${name(route)}-tapped", route) { tap(words) } }.orEmpty()
        }
        assertEquals(emptyList<String>(), wrong + tapped)
    }

    /** What is wrong with a page, seen to its end, but for a list of many screens, and where the height of the screen changes nothing else. */
    private fun seen(name: String, route: String, tap: TestDevice.() -> Unit): List<String> {
        RuntimeEnvironment.setQualifiers(look.qualifiers)
        open(route, tap)
        val hidden = if (look == Look.LANDSCAPE) 0 else camera.hidden().coerceAtMost(look.height * 2)
        if (hidden > 0) {
            handset.close()
            handset.parts.drafts.clear()
            RuntimeEnvironment.setQualifiers(look.of(look.height + hidden))
            open(route, tap)
        }
        return camera.findings("$name-${look.name.lowercase()}").also {
            handset.close()
            handset.parts.drafts.clear()
        }
    }

    /** Opens a page: from its menu where that stands beside it. */
    private fun open(route: String, tap: TestDevice.() -> Unit) {
        val tab = Route.Tab.entries.find { it.core == route }
        val (menu, row) = handset.parts.inMenus()[route] ?: (null to "")
        if (menu != null && (look == Look.TABLET || look == Look.LANDSCAPE)) {
            handset.open(menu)
            handset.tapLast(row)
        } else {
            handset.open(tab ?: Route.Core(route))
        }
        handset.tap()
    }

    private fun AppContainer.inMenus() = Menus.flatMap { tab -> call { page(tab.core) }.rows().mapNotNull { row -> (row.tap as? GoAction)?.let { it.route to (tab to row.text) } } }.toMap()

    /** The pages by their routes, of those that are alike only the first. */
    private fun AppContainer.pages(): Map<String, PageValue> {
        val pages = LinkedHashMap<String, PageValue>()
        val waiting = ArrayDeque(listOf("practice", "you", "guide/money"))
        while (waiting.isNotEmpty()) {
            val route = waiting.removeFirst()
            if (route in pages || call { place(route) } !is OnPage || '/' in route && pages.keys.count { '/' in it && it.substringBefore('/') == route.substringBefore('/') } >= if (route.startsWith("cards/")) 2 else 1) continue
            val page = call { page(route) }.also { pages[route] = it }
            waiting += page.rows().mapNotNull { (it.tap as? GoAction)?.route } + page.foot.mapNotNull { (it.does as? GoAction)?.route }
        }
        return pages
    }

    private fun PageValue.rows() = sections.flatMap { (it.body as? RowsBody)?.rows.orEmpty() }

    /** The words of the first thing that opens a form. */
    private fun PageValue.sheet() = foot.seen().firstOrNull { it.does is SheetAction }?.text ?: rows().firstOrNull { it.tap is SheetAction }?.text

    /** The words of the first choice that stands open, or of the next step. */
    private fun PageValue.choice() = sections.firstNotNullOfOrNull { section ->
        if (section.body is StepsBody) "Next" else (section.body as? ChoicesBody)?.choices?.firstOrNull { it.does != null }?.text
    }

    companion object {
        private val Menus = listOf(Route.Tab.PRACTICE, Route.Tab.YOU)

        /** A route as the name of a file, without ids. */
        private fun name(route: String) = route.replace(Regex("^card/.*|/[0-9a-f-]{30,}"), if (route.startsWith("card/")) "card" else "-one").replace('/', '-')

        @JvmStatic
        @Parameters(name = "{0}")
        fun all(): List<Array<Any>> = Look.entries.filterNot { it.ofMain }.map { arrayOf<Any>(it) }
    }
}

/** A life with something on every page. */
private fun AppContainer.life() {
    both()
    fill("promises", "promise", "text" to "Home by 18:30, or a call before", "rhythm" to "each_day")
    kept()
    toTell()
    jo()
    planned()
    answered()
    call { noteMoment(MomentKind.TRIGGERED) }
    fill("moments", "moment", "note" to "On the way home.")
    fill("cards/mine", "card", "title" to "Slow", "body" to "There is no rush.")
    fill("areas", "area", "name" to "Garden")
    fill("reminders", "reminder", "times" to "20:30", "rhythm" to "each_weekday")
}
