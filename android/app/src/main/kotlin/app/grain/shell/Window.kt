package app.grain.shell

import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.coerceAtMost
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.min

/** True when text is so large that rows become columns (design.md 3). */
val largeText: Boolean @Composable get() = LocalDensity.current.fontScale >= 1.3f

/** True when the header drops its line. */
val largerText: Boolean @Composable get() = LocalDensity.current.fontScale >= 1.5f

/** True on tablets and in landscape, where a rail takes the place of the bar. */
val wide: Boolean @Composable get() = LocalConfiguration.current.screenWidthDp >= 600

/** True where a list and the page that was opened from it stand side by side. */
val roomy: Boolean @Composable get() = LocalConfiguration.current.screenWidthDp >= 840

/** True on a phone that lies on its side: what stands above each other stands side by side. */
val low: Boolean @Composable get() = LocalConfiguration.current.screenHeightDp < 480

/** True where a picture stands at the side of its words; with large letters they need the whole line. */
val sideways: Boolean @Composable get() = low && !largeText

/** How wide the rail is: its words grow with the letters. */
internal val railWidth: Dp @Composable get() = if (largerText) 104.dp else 80.dp

/** How wide a picture of [most] may be, [ratio] times as wide as it is high, so that words have room on the page too. */
@Composable
fun pictureWidth(most: Dp, ratio: Float = BOWL_RATIO): Dp {
    val height = LocalConfiguration.current.screenHeightDp
    return if (sideways) min(most, ((height - HEADER_DP - BESIDE_DP) * ratio).dp) else most.coerceAtMost((height * MOST_OF_THE_HEIGHT * ratio).dp)
}

/** A place that shows a list, and beside it what was opened from that, where there is room for both. */
internal val Route.standsBeside: Boolean @Composable get() = roomy && when (this) {
    Route.Tab.PRACTICE, Route.Tab.YOU -> true
    // On a phone that lies on its side these have their picture beside them.
    Route.Tab.TODAY, Route.Tab.BOWLS -> !low && !largerText
    else -> false
}

/** Marks the row of a list whose page stands beside it. */
@Composable
internal fun here(open: Boolean): Modifier {
    val colour = MaterialTheme.colorScheme.primaryContainer
    if (!open || LocalSeen.current.pane != Pane.LIST) return Modifier
    return Modifier.semantics { selected = true }.drawBehind {
        val beyond = 12.dp.toPx()
        drawRoundRect(colour, Offset(-beyond, 0f), Size(size.width + 2 * beyond, size.height), CornerRadius(beyond))
    }
}

/** Marks the row of a list that leads to [route] while that stands beside it. */
@Composable
internal fun here(route: Route): Modifier = here(LocalShell.current.stack.beside?.route == route)

/** How wide the list of a place is, with the rail. */
@Composable
internal fun listWidth(of: Route): Dp {
    val room = LocalConfiguration.current.screenWidthDp.dp - railWidth
    // Today is answered where it stands; the others are lists to choose from.
    return railWidth + if (of == Route.Tab.TODAY) room / 2 else min(room * LIST_PART, LIST_DP.dp)
}

private const val HEADER_DP = 64
private const val BESIDE_DP = 72
private const val BOWL_RATIO = 1 / 0.66f
private const val MOST_OF_THE_HEIGHT = 0.4f
private const val LIST_PART = 0.45f
private const val LIST_DP = 400
