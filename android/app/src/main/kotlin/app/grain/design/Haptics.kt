package app.grain.design

import android.os.Build
import android.view.HapticFeedbackConstants
import android.view.View
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.staticCompositionLocalOf

/**
 * The two touches of design.md 5. They follow the phone's own switch, and the core says whether there are any at all ([on]).
 * Leaving, saving, an error, a grain that leaves and Exit have none.
 */
@Stable
class Haptics(private val view: View?, private val on: () -> Boolean) {
    /** Something was chosen: a light tick. */
    fun chose() = feel(if (Build.VERSION.SDK_INT >= 34) HapticFeedbackConstants.SEGMENT_TICK else HapticFeedbackConstants.CLOCK_TICK)

    /** A grain landed: one soft impact, for however many fell. */
    fun grainLands() = feel(HapticFeedbackConstants.CLOCK_TICK)

    private fun feel(touch: Int) {
        if (on()) view?.performHapticFeedback(touch)
    }
}

/** The touches of this window; none outside of one. */
val LocalHaptics = staticCompositionLocalOf { Haptics(null) { false } }

/** [choose], with the tick that goes with every choice. */
@Composable
internal fun ticking(choose: () -> Unit): () -> Unit {
    val haptics = LocalHaptics.current
    return {
        haptics.chose()
        choose()
    }
}

/** The same for what is switched. */
@Composable
internal fun ticking(change: (Boolean) -> Unit): (Boolean) -> Unit {
    val haptics = LocalHaptics.current
    return {
        haptics.chose()
        change(it)
    }
}
