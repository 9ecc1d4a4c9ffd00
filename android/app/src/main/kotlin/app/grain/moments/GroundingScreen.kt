package app.grain.moments

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.GoGround
import app.grain.client.GroundingView
import app.grain.client.Subject
import app.grain.shell.ErrorText
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageModel
import app.grain.shell.PageStates
import app.grain.shell.largeText
import app.grain.shell.pageModel

/** Feeling the ground: one large sentence a page and a grain that stands still. No time runs; the person goes on. */
@Composable
fun GroundingScreen() {
    val shell = LocalShell.current
    val model = pageModel("grounding", Subject.MOMENTS, Subject.CIRCLE, Subject.SETTINGS) { grounding() }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    val view = (page as? Page.Shown)?.view
    var at by rememberSaveable { mutableIntStateOf(0) }
    var way by rememberSaveable { mutableIntStateOf(0) }
    val turn: (Int) -> Unit = { at = it; way = 0 }
    BackHandler(at > 0) { turn(at - 1) }
    val step = view?.steps?.getOrNull(at)
    MomentPage(
        shell.word("moments-ground"),
        // Large letters need the room.
        picture = if (largeText) null else ({ GroundGrain(Modifier.fillMaxSize().padding(16.dp)) }),
        words = {
            ErrorText(trouble)
            PageStates(page, model::again) {
                if (step != null) Aside(it.safety)
                Sentence(step?.run { ways[way % ways.size] } ?: it.end)
            }
        },
    ) {
        when {
            view == null -> Unit
            step == null -> End(view, model) { turn(0) }
            else -> {
                // Its place is kept where there is no other way, so that the grain stands still.
                if (step.ways.size > 1) BigButton(view.anotherWay, { way += 1 }, Modifier.heightIn(min = TILE.dp)) else Spacer(Modifier.height(TILE.dp))
                Beside({ BigButton(view.stop, { shell.stack.clear() }, it) }, { BigButton(view.goOn, { turn(at + 1) }, it, strong = true) })
            }
        }
    }
}

@Composable
private fun End(view: GroundingView, model: PageModel<*>, again: () -> Unit) {
    val shell = LocalShell.current
    val context = LocalContext.current
    Tiles(view.then) { if (it is GoGround) again() else shell.go(it, context) }
    Beside({ BigButton(view.noteIt, { shell.note(model) { shell.stack.clear() } }, it) }, { BigButton(view.close, { shell.stack.clear() }, it, strong = true) })
}
