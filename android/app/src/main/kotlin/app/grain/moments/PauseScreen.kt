package app.grain.moments

import androidx.activity.compose.BackHandler
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.MomentKind
import app.grain.client.PauseView
import app.grain.client.PausingView
import app.grain.client.Subject
import app.grain.design.WriteField
import app.grain.shell.ErrorText
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageModel
import app.grain.shell.PageStates
import app.grain.shell.draft
import app.grain.shell.largeText
import app.grain.shell.pageModel

/** What is seen of a pause. */
private enum class Stage { START, OWN_WORDS, PAUSING, LATER, BACK, NOT_TODAY }

/** A pause before defending oneself (design.md 12): one sentence to say, four times to come back at, and the pause itself. */
@Composable
fun PauseScreen() {
    val shell = LocalShell.current
    val model = pageModel("pause", Subject.MOMENTS, Subject.REMINDERS, Subject.SETTINGS) { pause() }
    val page by model.page.collectAsStateWithLifecycle()
    val view = (page as? Page.Shown)?.view
    var stage by rememberSaveable { mutableStateOf(Stage.START) }
    // What was said of the pause stays up when its reminder has come and taken it away.
    var back by rememberSaveable { mutableStateOf("") }
    LaunchedEffect(view?.pausing) {
        view?.pausing?.let {
            back = it.back
            if (stage == Stage.START) stage = Stage.PAUSING
        }
    }
    val started: (PausingView?) -> Unit = {
        back = it?.back ?: back
        stage = Stage.PAUSING
    }
    when {
        view == null -> MomentPage(shell.word("moments-defensive"), words = { PageStates(page, model::again) {} }) {}
        stage == Stage.OWN_WORDS -> OwnWords(view, model) { stage = Stage.START }
        stage == Stage.START -> SetUp(view, model, own = { stage = Stage.OWN_WORDS }, started = started)
        stage == Stage.LATER -> SetUp(view, model, back = { stage = Stage.PAUSING }, started = started)
        stage == Stage.BACK -> Said(view, model, view.backWords)
        stage == Stage.NOT_TODAY -> Said(view, model, view.notTodayWords)
        else -> Pausing(view, back, model) { stage = it }
    }
}

/** Chooses the time and says it; with [back] the pause that stands is moved. */
@Composable
private fun SetUp(view: PauseView, model: PageModel<PauseView>, own: (() -> Unit)? = null, back: (() -> Unit)? = null, started: (PausingView?) -> Unit) {
    val shell = LocalShell.current
    val trouble by model.trouble.collectAsStateWithLifecycle()
    var chosen by rememberSaveable { mutableIntStateOf(view.chosen.toInt()) }
    var say by rememberSaveable { mutableIntStateOf(0) }
    val time = view.times.getOrNull(chosen) ?: return
    if (back != null) BackHandler(onBack = back)
    MomentPage(
        view.title, back,
        words = {
            ErrorText(trouble)
            if (back == null) Aside(view.first)
            Sentence(if (back == null) time.say[say % time.say.size] else time.longer)
            for (line in view.safety) Aside(line)
        },
    ) {
        if (own != null) Beside({ BigButton(view.otherWords, { say += 1 }, it) }, { BigButton(view.ownWords, own, it) })
        Aside(view.timesHeading)
        val cells = view.times.mapIndexed<_, @Composable (Modifier) -> Unit> { i, one -> { TimeCell(one.text, one.spoken, i == chosen, it) { chosen = i } } }
        for (row in cells.chunked(if (largeText) 2 else 4)) Beside(*row.toTypedArray())
        val start = {
            // A time that has passed while the page was open is refused: the page shows new ones.
            model.act({ startPause(time.at) }) { started(it) }
        }
        Beside({ BigButton(view.noteIt, { shell.note(model, MomentKind.DEFENSIVE) }, it) }, { BigButton(view.start, start, it, strong = true) })
    }
}

/** The person's own sentence stands first. What is refused stays in the field. */
@Composable
private fun OwnWords(view: PauseView, model: PageModel<PauseView>, back: () -> Unit) {
    val shell = LocalShell.current
    val trouble by model.trouble.collectAsStateWithLifecycle()
    val own = draft("pause", view.own)
    var words by own
    BackHandler(onBack = back)
    MomentPage(
        view.ownWords, back,
        words = {
            ErrorText(trouble)
            WriteField(words, { words = it }, "", label = view.ownWords, lines = 3)
        },
    ) {
        BigButton(shell.word("app-save"), { model.act({ keepOwnWords(words) }) { own.done(words); back() } }, strong = true)
    }
}

/** While it lasts: when I am back, and no seconds. */
@Composable
private fun Pausing(view: PauseView, back: String, model: PageModel<PauseView>, go: (Stage) -> Unit) {
    val trouble by model.trouble.collectAsStateWithLifecycle()
    MomentPage(
        back,
        words = {
            ErrorText(trouble)
            Sentence(back)
            for (line in view.rest) Aside(line)
            Aside(view.pausing?.reminder.orEmpty())
        },
    ) {
        view.pausing?.anyway?.takeIf { it.isNotEmpty() }?.let { BigButton(it, { model.act({ remindOfPauseAnyway() }) }) }
        Beside({ BigButton(view.later, { go(Stage.LATER) }, it) }, { BigButton(view.notToday, { model.act({ forgetReturn() }) { go(Stage.NOT_TODAY) } }, it) })
        BigButton(view.iAmBack, { model.act({ forgetReturn() }) { go(Stage.BACK) } }, strong = true)
    }
}

/** The sentence to say at the end. */
@Composable
private fun Said(view: PauseView, model: PageModel<PauseView>, lines: List<String>) {
    val shell = LocalShell.current
    MomentPage(view.title, { shell.stack.clear() }, words = { lines.forEachIndexed { i, line -> if (i == 0) Sentence(line) else Aside(line) } }) {
        Beside(
            { BigButton(view.noteIt, { shell.note(model, MomentKind.DEFENSIVE) { shell.stack.clear() } }, it) },
            { BigButton(view.close, { shell.stack.clear() }, it, strong = true) },
        )
    }
}
