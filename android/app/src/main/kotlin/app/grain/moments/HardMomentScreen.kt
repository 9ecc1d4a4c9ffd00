package app.grain.moments

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.R
import app.grain.client.GoCall
import app.grain.client.HardMomentView
import app.grain.client.MomentKind
import app.grain.client.MomentRowView
import app.grain.client.MomentWayView
import app.grain.client.Subject
import app.grain.shell.ErrorText
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageModel
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.Shell
import app.grain.shell.Toast
import app.grain.shell.largeText
import app.grain.shell.low
import app.grain.shell.pageModel

/** A hard moment (design.md 27): two ways in, whom to call, and straight to what helps. Noted in two taps, or not at all. */
@Composable
fun HardMomentScreen() {
    val shell = LocalShell.current
    val model = pageModel("hard-moment", Subject.MOMENTS, Subject.CIRCLE, Subject.SETTINGS) { hardMoment() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    val view = (page as? Page.Shown)?.view
    var others by rememberSaveable { mutableStateOf(false) }
    if (others && view != null && view.others.isNotEmpty()) return Others(view) { others = false }
    MomentPage(
        shell.word("moments-title"),
        words = {
            ErrorText(trouble)
            // What is tapped begins where a thumb reaches it, also where it scrolls with the sentence.
            if (largeText && !low) Box(Modifier.heightIn(min = reachBegins), Alignment.Center) { Sentence(shell.word("moments-title")) } else Sentence(shell.word("moments-title"))
            PageStates(page, model::again) { if (largeText) Ways(it) { others = true } }
        },
    ) {
        if (view != null && !largeText) Ways(view) { others = true }
        BigButton(shell.word("moments-only-note"), { shell.note(model) })
    }
}

@Composable
private fun Ways(view: HardMomentView, others: () -> Unit) {
    val shell = LocalShell.current
    val context = LocalContext.current
    Together(view.ways, low && !largeText) { way, modifier ->
        val icon = if (way.kind == MomentKind.TRIGGERED) R.drawable.ic_hard_moment else R.drawable.ic_defensive
        BigButton(way.text, { shell.open(way.route()) }, modifier.heightIn(min = if (low) 64.dp else 84.dp), line = if (low || largeText) "" else way.line, icon = icon)
    }
    if (low && !largeText) return Tiles(view.straight) { shell.go(it, context, others) }
    val row: @Composable (MomentRowView, Modifier) -> Unit = { row, modifier ->
        BigButton(row.text, { shell.go(row.leadsTo, context, others) }, modifier, line = if (row.leadsTo is GoCall) row.line else "", icon = icon(row.leadsTo), half = !largeText)
    }
    Together(view.straight.dropLast(2), !largeText, row)
    Together(view.straight.takeLast(2), !largeText, row)
}

/** How high the sentence stands under the corner so that the lower 60 % of the page begin below it. */
private val reachBegins: Dp @Composable get() = (LocalConfiguration.current.screenHeightDp * 0.4f).dp - CORNER.dp

/** The corner with Help and Exit, in dp, with what stands around the sentence. */
private const val CORNER = 80

/** Side by side, or one under the other. */
@Composable
private fun <T> Together(all: List<T>, across: Boolean, each: @Composable (T, Modifier) -> Unit) {
    if (across) Beside(*all.map<T, @Composable (Modifier) -> Unit> { one -> { each(one, it) } }.toTypedArray()) else for (one in all) each(one, Modifier.fillMaxWidth())
}

private fun MomentWayView.route() = if (kind == MomentKind.TRIGGERED) Route.Page.BREATHING else Route.Page.PAUSE

/** Whom else to call. */
@Composable
private fun Others(view: HardMomentView, back: () -> Unit) {
    val shell = LocalShell.current
    val context = LocalContext.current
    BackHandler(onBack = back)
    MomentPage(shell.word("moments-call-others"), back, words = { Sentence(shell.word("moments-call-others")); Aside(view.callNote) }) {
        for (call in view.others) BigButton(call.text, { shell.go(GoCall(call.address), context) }, line = call.line, icon = R.drawable.ic_call)
    }
}

/** Notes that it happened, with what it was or without, and says so with a way to take it back. */
internal fun Shell.note(model: PageModel<*>, kind: MomentKind? = null, then: () -> Unit = {}) = model.act({ noteMoment(kind) }) { noted ->
    toast = Toast(noted.text) { model.act({ deleteMoment(noted.id) }) }
    then()
}
