package app.grain.design

import androidx.compose.animation.core.Animatable
import androidx.compose.animation.core.LinearEasing
import androidx.compose.animation.core.tween
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.width
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.State
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.produceState
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Fill
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.graphics.drawscope.withTransform
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.unit.Dp
import app.grain.client.BowlDrawing
import app.grain.client.BowlForm
import app.grain.client.GrainPlace
import app.grain.client.Pictures
import app.grain.shell.LocalShell
import kotlin.math.sin

/** The paths of a bowl, parsed once for a drawing. */
private class BowlPaths(drawing: BowlDrawing) {
    val foot = parse(drawing.shape.paths.foot)
    val inside = parse(drawing.shape.paths.inside)
    val wall = parse(drawing.shape.paths.wall)
    val grain = parse(drawing.shape.paths.grain)
}

private fun parse(path: String): Path = PathParser().parsePathString(path).toPath()

/**
 * A bowl of [width] with [shown] grains, places and shape from the core. The picture is silent: the words beside it
 * speak. A grain that was added since [before] falls once; one that was taken fades where it lies.
 */
@Composable
fun BowlPicture(area: String, series: Int, shown: Int, width: Dp, small: Boolean = false, before: Int = shown, modifier: Modifier = Modifier) {
    val form = if (small) BowlForm.SMALL else BowlForm.LARGE
    val shell = LocalShell.current
    val drawing by produceState(Pictures.ready(area, form), area, form) {
        if (value == null) value = shell.client.aside { Pictures.make(area, form) }
    }
    val paths = remember(drawing) { drawing?.let(::BowlPaths) }
    val motion = grainMotion(area, shown, before, shell.reducedMotion)
    val own = LocalOwn.current
    val glaze = if (series == 0) own.bowlGlaze else Glazes[(series - 1) % Glazes.size]
    val shadow = if (MaterialTheme.colorScheme.surface == LightRoles.surface) Color(0x1223282B) else Color(0x59000000)
    Canvas(modifier.width(width).aspectRatio(BOX_WIDTH / BOX_HEIGHT)) {
        val made = drawing ?: return@Canvas
        val lines = paths ?: return@Canvas
        scale(size.width / BOX_WIDTH, Offset.Zero) {
            made.shape.shadow?.let {
                drawOval(
                    shadow,
                    Offset((it.centre.x - it.radiusX).toFloat(), (it.centre.y - it.radiusY).toFloat()),
                    Size((2 * it.radiusX).toFloat(), (2 * it.radiusY).toFloat()),
                )
            }
            drawPath(lines.foot, own.bowlFoot)
            drawPath(lines.inside, glaze)
            drawPath(lines.inside, glaze, style = Stroke(2f))
            drawPath(lines.wall, own.bowlWall)
            val edge = Stroke(made.shape.grainEdge.toFloat(), join = StrokeJoin.Round)
            made.places.take(maxOf(shown, motion.leavingUntil)).forEachIndexed { i, place ->
                val m = motion.of(i)
                if (m.alpha > 0f) grain(lines.grain, place, m, own.grains[place.tint.toInt()], glaze, edge)
            }
        }
    }
}

private fun DrawScope.grain(path: Path, place: GrainPlace, motion: GrainAt, rice: Color, glaze: Color, edge: Stroke) {
    withTransform({
        translate(place.x.toFloat(), place.y.toFloat() + motion.lift)
        rotate(place.angle.toFloat() + motion.turn, Offset.Zero)
        scale(place.length.toFloat(), place.length.toFloat(), Offset.Zero)
    }) {
        drawPath(path, rice, motion.alpha, Fill)
        drawPath(path, glaze, 0.6f * motion.alpha, edge)
    }
}

/** Where a grain is on its way: [lift] units above its place (negative is up), [turn] degrees, [alpha] of its colour. */
internal class GrainAt(val lift: Float, val turn: Float, val alpha: Float)

private val AtRest = GrainAt(0f, 0f, 1f)

/** The way of the grains that came or went; everything else is at rest. */
internal class GrainMotion(private val from: Int, private val to: Int, private val time: State<Float>, private val reduced: Boolean) {
    /** Grains up to here are still drawn while they fade. */
    val leavingUntil: Int get() = if (to < from && time.value < FADE) from else 0

    fun of(index: Int): GrainAt {
        if (index < minOf(from, to)) return AtRest
        val ms = time.value
        if (to < from) return GrainAt(0f, 0f, (1 - ms / FADE).coerceIn(0f, 1f))
        if (reduced) return GrainAt(0f, 0f, (ms / APPEAR).coerceIn(0f, 1f))
        val nth = index - from
        if (nth >= FALL_AT_MOST) return GrainAt(0f, 0f, (ms / APPEAR).coerceIn(0f, 1f))
        val t = ms - nth * APART
        return when {
            t <= 0 -> GrainAt(0f, 0f, 0f)
            t < FALL -> GrainAt(-HEIGHT * (1 - Motion.fall.transform(t / FALL)), 4f * (1 - t / FALL), 1f)
            t < FALL + REST -> ((t - FALL) / REST).let { GrainAt(-2f * sin(it * Math.PI.toFloat()), 0f, 1f) }
            else -> AtRest
        }
    }

    internal companion object {
        const val FALL = 420f
        const val REST = 120f
        const val APART = 90f
        const val FADE = 360f
        const val APPEAR = 200f
        const val FALL_AT_MOST = 3
        const val HEIGHT = 24f
        const val WHOLE = FALL + REST + APART * (FALL_AT_MOST - 1)
    }
}

@Composable
private fun grainMotion(area: String, shown: Int, before: Int, reduced: Boolean): GrainMotion {
    var from by remember(area) { mutableIntStateOf(before) }
    var to by remember(area) { mutableIntStateOf(before) }
    if (to != shown) {
        from = to
        to = shown
    }
    val time = remember(area, from, to) { Animatable(if (from == to) GrainMotion.WHOLE else 0f) }
    LaunchedEffect(area, from, to) {
        if (from == to) return@LaunchedEffect
        time.animateTo(GrainMotion.WHOLE, tween(GrainMotion.WHOLE.toInt(), easing = LinearEasing))
        from = to
    }
    return remember(time, reduced) { GrainMotion(from, to, time.asState(), reduced) }
}

private const val BOX_WIDTH = 300f
private const val BOX_HEIGHT = 196f
