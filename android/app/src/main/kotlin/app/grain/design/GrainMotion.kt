package app.grain.design

import androidx.compose.animation.core.Animatable
import androidx.compose.animation.core.LinearEasing
import androidx.compose.animation.core.tween
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.State
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import kotlin.math.sin

/**
 * The way of the grains that came or went (design.md 5); everything else is at rest. At most three fall, 90 ms apart, from 24 dp above;
 * the rest appear. What leaves fades where it lies. Times in ms; [unit] is one dp in units of the drawing.
 */
internal class GrainMotion(private val from: Int, private val to: Int, private val time: State<Float>, private val reduced: Boolean, private val unit: Float) {
    val resting: Boolean get() = from == to || time.value >= WHOLE

    /** Grains up to here are still drawn while they fade. */
    val leavingUntil: Int get() = if (to < from && time.value < FADE) from else 0

    fun of(index: Int): GrainAt {
        if (index < minOf(from, to)) return AtRest
        val ms = time.value
        if (to < from) return GrainAt(0f, 0f, (1 - ms / FADE).coerceIn(0f, 1f))
        val nth = index - from
        if (reduced || nth >= FALL_AT_MOST) return GrainAt(0f, 0f, (ms / APPEAR).coerceIn(0f, 1f))
        val t = ms - nth * APART
        return when {
            t <= 0 -> GrainAt(0f, 0f, 0f)
            t < FALL -> GrainAt(-HEIGHT * unit * (1 - Motion.fall.transform(t / FALL)), TURN * (1 - t / FALL), 1f)
            t < FALL + REST -> ((t - FALL) / REST).let { GrainAt(-SETTLE * unit * sin(it * Math.PI.toFloat()), 0f, 1f) }
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
        const val SETTLE = 2f
        const val TURN = 4f
        const val WHOLE = FALL + REST + APART * (FALL_AT_MOST - 1)
    }
}

/** Moves from [before] to [shown] once, and from then on with every change of [shown]. The first grain that lands is felt. */
@Composable
internal fun grainMotion(area: String, shown: Int, before: Int, reduced: Boolean, unit: Float): GrainMotion {
    var from by remember(area) { mutableIntStateOf(before) }
    var to by remember(area) { mutableIntStateOf(before) }
    if (to != shown) {
        from = to
        to = shown
    }
    val haptics = LocalHaptics.current
    val time = remember(area, from, to) { Animatable(if (from == to) GrainMotion.WHOLE else 0f) }
    LaunchedEffect(area, from, to) {
        if (from == to) return@LaunchedEffect
        val lands = if (to < from) null else if (reduced) GrainMotion.APPEAR else GrainMotion.FALL
        if (lands != null) {
            time.animateTo(lands, tween(lands.toInt(), easing = LinearEasing))
            haptics.grainLands()
        }
        time.animateTo(GrainMotion.WHOLE, tween((GrainMotion.WHOLE - time.value).toInt(), easing = LinearEasing))
        from = to
    }
    return remember(time, reduced, unit) { GrainMotion(from, to, time.asState(), reduced, unit) }
}
