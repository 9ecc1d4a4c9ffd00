package app.grain.moments

import androidx.compose.animation.core.Animatable
import androidx.compose.animation.core.tween
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.withTransform
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.R
import app.grain.client.BreathPhaseView
import app.grain.client.BreathingView
import app.grain.client.Subject
import app.grain.client.Words
import app.grain.design.LocalOwn
import app.grain.design.Motion
import app.grain.design.PlainButton
import app.grain.design.Type
import app.grain.design.rememberGrainPath
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell
import app.grain.shell.PageStates
import app.grain.shell.Route
import app.grain.shell.StaysAwake
import app.grain.shell.largeText
import app.grain.shell.low
import app.grain.shell.pageModel
import kotlinx.coroutines.delay

/** Slow breathing before the lock, for one who came for it from outside: made without the notes, and nothing leads on from it. */
@Composable
fun BreathingBeforeLock() {
    val shell = LocalShell.current
    val own = LocalOwn.current
    val still = shell.reducedMotion
    val view = remember(shell.words) { Words.breathing(still) }
    StaysAwake()
    Frame(
        shell.word("moments-triggered"), TopBarStart.Close(), colour = own.breathBackground, ink = own.onBreath, showTitle = false,
        foot = { PlainButton(shell.word("moments-enough"), shell::back, own.onBreath, own.breathBackground, Modifier.fillMaxWidth()) },
    ) { Breath(view, still) }
}

/** Slow breathing (design.md 11): one look in both themes; the words go on where the picture stands still. */
@Composable
fun BreathingScreen() {
    val shell = LocalShell.current
    val own = LocalOwn.current
    val still = shell.reducedMotion
    val model = pageModel("breathing:$still", Subject.SETTINGS) { breathing(still) }
    val page by model.page.collectAsStateWithLifecycle()
    StaysAwake()
    Frame(
        shell.word("moments-triggered"), TopBarStart.Close(), colour = own.breathBackground, ink = own.onBreath, showTitle = false, footAside = false,
        foot = {
            Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
                val open: (Route) -> () -> Unit = { route -> { shell.open(route) } }
                val ways = listOf(
                    Triple("moments-ground", R.drawable.ic_ground, Route.Page.GROUNDING),
                    Triple("moments-plan-title", R.drawable.ic_plan, Route.Core.PLAN),
                    Triple("circle-call", R.drawable.ic_call, Route.Core.PEOPLE),
                )
                val soft = own.onBreath.copy(alpha = 0.14f)
                val enough: @Composable (Modifier) -> Unit = { PlainButton(shell.word("moments-enough"), { shell.stack.clear() }, own.onBreath, own.breathBackground, it) }
                if (largeText) {
                    for ((word, icon, route) in ways) PlainButton(shell.word(word), open(route), soft, own.onBreath, Modifier.fillMaxWidth(), icon)
                } else {
                    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
                        for ((word, icon, route) in listOf(ways.first(), ways.last())) PlainButton(shell.word(word), open(route), soft, own.onBreath, Modifier.weight(1f), icon)
                    }
                    val (word, icon, route) = ways[1]
                    val plan: @Composable (Modifier) -> Unit = { PlainButton(shell.word(word), open(route), soft, own.onBreath, it, icon) }
                    if (low) {
                        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
                            plan(Modifier.weight(1f))
                            enough(Modifier.weight(1f))
                        }
                    } else {
                        plan(Modifier.fillMaxWidth())
                    }
                }
                if (largeText || !low) enough(Modifier.fillMaxWidth())
            }
        },
    ) { PageStates(page, model::again) { Breath(it, still) } }
}

@Composable
private fun Breath(view: BreathingView, still: Boolean) {
    val own = LocalOwn.current
    val path = rememberGrainPath()
    var at by remember { mutableIntStateOf(0) }
    val phase = view.phases.getOrNull(at % view.phases.size.coerceAtLeast(1)) ?: return
    val size = remember { Animatable(phase.sizeFrom.toFloat()) }
    LaunchedEffect(at) {
        val ms = phase.seconds.toInt() * 1000
        if (at >= view.phases.size * view.rounds.toInt()) return@LaunchedEffect
        if (still) delay(ms.toLong()) else size.animateTo(phase.sizeTo.toFloat(), tween(ms, easing = Motion.breath))
        at += 1
    }
    val shape: @Composable (Modifier) -> Unit = { modifier ->
        Canvas(modifier) {
            val whole = this.size.height * (0.45f + 0.45f * size.value / 100f)
            grain(path, whole, own.breathShape.copy(alpha = 0.25f))
            grain(path, whole * 0.87f, own.breathShape.copy(alpha = 0.45f))
            grain(path, whole * 0.72f, own.breathShape)
        }
    }
    if (low && !largeText) {
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(16.dp), Alignment.CenterVertically) {
            shape(Modifier.weight(1f).height(180.dp))
            Column(Modifier.weight(1f), horizontalAlignment = Alignment.CenterHorizontally) { BreathWords(phase, view, still) }
        }
    } else {
        Column(Modifier.fillMaxWidth(), horizontalAlignment = Alignment.CenterHorizontally) {
            shape(Modifier.fillMaxWidth().height(if (largeText) 160.dp else 320.dp))
            BreathWords(phase, view, still)
        }
    }
}

@Composable
private fun BreathWords(phase: BreathPhaseView, view: BreathingView, still: Boolean) {
    val own = LocalOwn.current
    Text(phase.word, Modifier.padding(top = 16.dp).semantics { liveRegion = LiveRegionMode.Polite }, own.onBreath, style = Type.largeTitle, textAlign = TextAlign.Center)
    Text(view.counts, Modifier.padding(top = 4.dp), own.onBreathVariant, style = Type.body, textAlign = TextAlign.Center)
    Text(if (still) view.still else view.leaveIt, Modifier.padding(top = 8.dp, bottom = 8.dp), own.onBreathVariant, style = Type.small, textAlign = TextAlign.Center)
}

/** A grain standing upright, a little fuller than it is on the page. */
private fun DrawScope.grain(path: Path, length: Float, colour: Color) = withTransform({
    translate(center.x, center.y)
    rotate(90f, Offset.Zero)
    scale(length, length * 1.25f, Offset.Zero)
}) { drawPath(path, colour) }
