package app.grain.moments

import androidx.compose.animation.core.Animatable
import androidx.compose.animation.core.tween
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.client.BreathPhaseView
import app.grain.client.BreathingView
import app.grain.client.Subject
import app.grain.client.Words
import app.grain.design.LocalOwn
import app.grain.design.Motion
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.largeText
import app.grain.shell.pageModel
import kotlinx.coroutines.delay

/** Slow breathing before the lock, for one who came for it from outside: made without the notes, and nothing leads on from it. */
@Composable
fun BreathingBeforeLock() {
    val shell = LocalShell.current
    val still = shell.reducedMotion
    val view = remember(shell.words) { Words.breathing(still) }
    val breath = remember { Breath() }
    breath.Runs(view, still)
    MomentPage(
        shell.word("moments-triggered"),
        picture = { breath.Picture(this) },
        part = if (largeText) 1f else 1.8f,
        words = { breath.Words(view, still) },
    ) { BigButton(view.enough, shell::back, strong = true) }
}

/** Slow breathing (design.md 11): the grain fills the page; the words go on where it stands still. */
@Composable
fun BreathingScreen() {
    val shell = LocalShell.current
    val context = LocalContext.current
    val still = shell.reducedMotion
    val model = pageModel("breathing:$still", Subject.MOMENTS, Subject.CIRCLE, Subject.SETTINGS) { breathing(still) }
    val page by model.page.collectAsStateWithLifecycle()
    val view = (page as? Page.Shown)?.view
    val breath = remember { Breath() }
    if (view != null) breath.Runs(view, still)
    MomentPage(
        shell.word("moments-triggered"),
        picture = { if (view != null) breath.Picture(this) },
        part = if (largeText) 1f else 1.8f,
        words = { PageStates(page, model::again) { breath.Words(it, still) } },
    ) {
        if (view == null) return@MomentPage
        Tiles(view.ways) { shell.go(it, context) }
        BigButton(view.enough, { shell.stack.clear() }, strong = true)
    }
}

/** Where the breath is. */
@Stable
private class Breath {
    private val size = Animatable(FULL)
    private var at by mutableIntStateOf(0)
    private var seconds by mutableIntStateOf(0)

    private fun phase(view: BreathingView): BreathPhaseView? = view.phases.takeIf { at < it.size * view.rounds.toInt() }?.get(at % view.phases.size)

    /** Goes from turn to turn, to the end of the last round. */
    @Composable
    fun Runs(view: BreathingView, still: Boolean) = LaunchedEffect(at, view.phases) {
        val phase = phase(view)
        // At the end it rests as it is when full.
        if (phase == null) {
            if (!still) size.animateTo(FULL, tween(REST_MS, easing = Motion.breath))
            return@LaunchedEffect
        }
        seconds = 0
        if (still) {
            repeat(phase.seconds.toInt()) {
                seconds = it + 1
                delay(1_000)
            }
        } else {
            size.snapTo(phase.sizeFrom.toFloat())
            size.animateTo(phase.sizeTo.toFloat(), tween(phase.seconds.toInt() * 1_000, easing = Motion.breath))
        }
        at += 1
    }

    @Composable
    fun Picture(box: BoxScope) = with(box) { GroundGrain(Modifier.fillMaxSize()) { size.value / FULL } }

    @Composable
    fun Words(view: BreathingView, still: Boolean) {
        val phase = phase(view)
        Sentence(phase?.word ?: view.leaveIt)
        if (phase == null) return
        if (still) Dots(seconds, phase.seconds.toInt())
        Aside(view.counts)
    }
}

private const val FULL = 100f
private const val REST_MS = 4_000

/** The seconds of a turn, where nothing moves. */
@Composable
private fun Dots(full: Int, of: Int) = Row(horizontalArrangement = Arrangement.spacedBy(10.dp)) {
    val ink = LocalOwn.current.onBreath
    repeat(of) { i -> Canvas(Modifier.size(14.dp)) { if (i < full) drawCircle(ink) else drawCircle(ink, style = Stroke(1.5.dp.toPx())) } }
}
