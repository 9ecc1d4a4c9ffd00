package app.grain.design

import android.os.Build
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.material3.dynamicDarkColorScheme
import androidx.compose.material3.dynamicLightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.LineHeightStyle
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp

/** Radii of design.md 4. */
object Radius {
    val tag = RoundedCornerShape(8.dp)
    val chip = RoundedCornerShape(12.dp)
    val cell = RoundedCornerShape(14.dp)
    val field = RoundedCornerShape(16.dp)
    val card = RoundedCornerShape(24.dp)
    val reader = RoundedCornerShape(32.dp)
    val full = RoundedCornerShape(percent = 50)
}

/** The styles of design.md 3 by name. */
object Type {
    val largeTitle = style(28, 36, 500, -0.012)
    val title = style(22, 28, 500, -0.006)
    val reading = style(22, 33, 400, -0.004)
    val head = style(18, 24, 500)
    val body = style(16, 24, 400)
    val bodyStrong = style(16, 24, 500)
    val small = style(14, 20, 400)
    val label = style(14, 20, 500)
    val caption = style(12, 16, 500)

    private fun style(size: Int, line: Int, weight: Int, tracking: Double = 0.0) = TextStyle(
        fontSize = size.sp,
        lineHeight = line.sp,
        fontWeight = FontWeight(weight),
        letterSpacing = tracking.em,
        lineHeightStyle = LineHeightStyle(LineHeightStyle.Alignment.Center, LineHeightStyle.Trim.None),
    )
}

/** A picture beside words grows with them, by half at most. */
val Dp.grown: Dp @Composable get() = this * LocalDensity.current.fontScale.coerceIn(1f, GROWN_UNTIL)

private const val GROWN_UNTIL = 1.5f

/** Colours of our own: bowl and breathing. */
val LocalOwn = staticCompositionLocalOf { LightOwn }

/** The look of Grain. The phone's own colours only when the person asked for them. */
@Composable
fun GrainTheme(phoneColours: Boolean = false, content: @Composable () -> Unit) {
    val dark = isSystemInDarkTheme()
    val colours = when {
        phoneColours && Build.VERSION.SDK_INT >= 31 ->
            LocalContext.current.let { if (dark) dynamicDarkColorScheme(it) else dynamicLightColorScheme(it) }
        dark -> DarkRoles
        else -> LightRoles
    }
    // All sizes of letters and gaps in em: a field goes from one style to another while it is written in.
    val type = Typography(
        headlineMedium = Type.largeTitle, titleLarge = Type.title, headlineSmall = Type.reading, titleMedium = Type.head,
        bodyLarge = Type.body, bodyMedium = Type.small, bodySmall = Type.caption,
        labelLarge = Type.label, labelMedium = Type.caption, labelSmall = Type.caption, titleSmall = Type.label,
    )
    val shapes = Shapes(
        extraSmall = Radius.tag, small = Radius.chip, medium = Radius.field, large = Radius.card, extraLarge = Radius.reader,
    )
    CompositionLocalProvider(LocalOwn provides if (dark) DarkOwn else LightOwn) {
        MaterialTheme(colours, shapes, type, content)
    }
}
