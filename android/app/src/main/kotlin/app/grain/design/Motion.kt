package app.grain.design

import androidx.compose.animation.core.CubicBezierEasing

/** Times and easings of design.md 5. */
object Motion {
    val state = CubicBezierEasing(0.2f, 0f, 0f, 1f)
    val fall = CubicBezierEasing(0.5f, 0f, 0.9f, 0.6f)
    val breath = CubicBezierEasing(0.4f, 0f, 0.6f, 1f)
    const val SCREEN_MS = 280
    const val STILL_SCREEN_MS = 120
}
