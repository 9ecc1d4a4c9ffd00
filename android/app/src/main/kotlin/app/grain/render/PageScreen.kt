package app.grain.render

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import androidx.lifecycle.viewmodel.compose.viewModel
import app.grain.client.GoAction
import app.grain.client.LineStyle
import app.grain.client.PageForm
import app.grain.client.PageValue
import app.grain.client.PlaceOfTab
import app.grain.client.RowsBody
import app.grain.client.StepsBody
import app.grain.client.TextBody
import app.grain.design.SecondLine
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalSeen
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.Pane
import app.grain.shell.Route
import app.grain.shell.ErrorText
import app.grain.shell.largerText
import app.grain.shell.wide

/** A page of the core, drawn from its value in the way of Material. [tab] is set where it is one of the four places itself. */
@Composable
fun PageScreen(route: String, tab: Route.Tab? = null) {
    val shell = LocalShell.current
    val model = viewModel(key = "page $route") { RenderModel(shell.client, route) }
    val page by model.page.collectAsStateWithLifecycle()
    val taps = rememberTaps(model, tab)
    val view = (page as? Page.Shown)?.view
    val seen = LocalSeen.current
    // Beside a menu stands a page, at first that of its first row.
    if (view != null && seen.pane == Pane.LIST) LaunchedEffect(shell.stack.deep) { if (!shell.stack.deep) view.first()?.let(taps::rests) }
    val sheet = view?.forms()?.find { it.key == taps.sheet }
    val steps = view?.sections?.firstNotNullOfOrNull { it.body as? StepsBody }
    LaunchedEffect(sheet == null) { model.hold(sheet != null) }
    // What is behind a form stays where it was scrolled to.
    val behind = rememberSaveableStateHolder()
    behind.SaveableStateProvider(sheet?.key ?: PAGE) {
        when {
            sheet != null -> SheetScreen(sheet, view.rail(), taps)
            steps != null -> StepsScreen(view.title, view.rail(), steps)
            else -> SectionsScreen(page, tab, taps)
        }
    }
    taps.asking?.let { Asking(it, taps) }
}

@Composable
private fun SectionsScreen(page: Page<PageValue>, tab: Route.Tab?, taps: Taps) {
    val view = (page as? Page.Shown)?.view
    val trouble by taps.model.trouble.collectAsStateWithLifecycle()
    val foot = view?.foot.orEmpty()
    Frame(
        view?.title.orEmpty(),
        if (tab == null) TopBarStart.Back() else TopBarStart.None,
        tab ?: view?.tab?.route(),
        menu = foot.aside().takeIf { it.isNotEmpty() }?.let { { Menu(view?.title.orEmpty(), it, taps) } },
        foot = foot.seen().takeIf { it.isNotEmpty() }?.let { { FootButtons(it, taps) } },
        footScrolls = largerText,
        broad = view?.sections.orEmpty().any { (it.body as? RowsBody)?.rows?.areMany() == true },
    ) {
        ErrorText(trouble)
        DoingPart(taps.model)
        PageStates(page, taps.model::again) { shown ->
            SecondLine(shown.lead, Modifier.padding(bottom = 12.dp))
            for (section in shown.sections) key(section.key) { SectionPart(section, shown.isRead(), taps) }
        }
    }
}

/** A form above the page: it fills the screen, and Help and Exit stay in their place. Closing it keeps what was typed. */
@Composable
private fun SheetScreen(form: PageForm, rail: Route.Tab?, taps: Taps) {
    val state = rememberForm(form, taps.model)
    val close = { taps.sheet = null }
    BackHandler(onBack = close)
    val trouble by taps.model.trouble.collectAsStateWithLifecycle()
    Frame(form.title, TopBarStart.Close(then = close), rail, foot = { SaveButton(state, taps, filled = true) { taps.sheet = null } }, footScrolls = largerText) {
        ErrorText(trouble)
        SecondLine(form.lead, Modifier.padding(bottom = 12.dp))
        FieldsPart(state)
    }
}

/** One text and nothing else stands on it, such as a card or an answer: it is there to be read. */
private fun PageValue.isRead() = sections.mapNotNull { it.body as? TextBody }.run { size == sections.size && filter { it.style == LineStyle.PLAIN }.sumOf { it.lines.size } == 1 }

/** Where its first row leads. */
private fun PageValue.first() = sections.firstNotNullOfOrNull { section -> (section.body as? RowsBody)?.rows?.firstNotNullOfOrNull { it.tap as? GoAction } }

/** Where there is room for it, the rail stays beside what is in front of a page: nothing in the corner moves. */
@Composable
private fun PageValue.rail() = if (wide) tab.route() else null

private fun PlaceOfTab.route() = Route.Tab.valueOf(name)

private const val PAGE = ""
