package app.grain.render

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.withTransform
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.grain.client.RunningTime
import app.grain.design.Type
import app.grain.design.rememberGrainPath
import app.grain.parts
import app.grain.shell.LocalShell
import app.grain.shell.StaysAwake
import app.grain.shell.low
import java.time.Duration
import java.time.Instant
import kotlin.math.floor
import kotlinx.coroutines.delay

/**
 * Time that runs (design.md 42): whose it is, a grain in which another one grows, and how much is left in words. It asks the phone's
 * clock anew at every look, so that a phone that slept shows the truth; at the end the page is read [again], once.
 */
@Composable
internal fun ClockPart(clock: RunningTime, again: () -> Unit) {
    val parts = LocalContext.current.parts
    var now by remember(clock) { mutableStateOf(parts.now()) }
    LaunchedEffect(clock) {
        val ran = now < clock.until
        while (now < clock.until) {
            delay(LOOKS_EVERY_MS)
            now = parts.now()
        }
        if (ran) again()
    }
    if (clock.awake && now < clock.until) StaysAwake()
    val said = clock.saidAt(now)
    Column(Modifier.fillMaxWidth().padding(vertical = if (low) 8.dp else 24.dp), Arrangement.spacedBy(8.dp), Alignment.CenterHorizontally) {
        Text(clock.who, Modifier.semantics { heading() }, style = Type.largeTitle, textAlign = TextAlign.Center)
        if (clock.note.isNotEmpty()) Text(clock.note, color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.body, textAlign = TextAlign.Center)
        Growing(clock.grownAt(now, LocalShell.current.reducedMotion))
        Text(said, style = Type.head, textAlign = TextAlign.Center)
        // Only at half and at the end a screen reader speaks by itself.
        Box(Modifier.size(1.dp).semantics { clock.toldAt(now)?.let { contentDescription = it; liveRegion = LiveRegionMode.Polite } })
    }
}

/** A flat grain in which a smaller one grows; the words beside it say the same, so it is silent. */
@Composable
private fun Growing(part: Float) {
    val path = rememberGrainPath()
    val colours = MaterialTheme.colorScheme
    Canvas(Modifier.padding(vertical = 16.dp).fillMaxWidth().height(if (low) 72.dp else 120.dp)) {
        val length = minOf(size.width * 0.8f, size.height / GRAIN_HEIGHT)
        grain(path, length, colours.surfaceContainerHigh)
        if (part > 0f) grain(path, length * (LEAST + (1 - LEAST) * part), colours.primary)
    }
}

private fun DrawScope.grain(path: Path, length: Float, colour: Color) = withTransform({
    translate(center.x, center.y)
    scale(length, length, Offset.Zero)
}) { drawPath(path, colour) }

/** How much of it is over, from 0 to 1. Where motion is reduced it goes in four steps. */
internal fun RunningTime.grownAt(now: Instant, reducedMotion: Boolean): Float {
    val length = Duration.between(beganAt, until).toMillis()
    if (length <= 0) return 1f
    val part = (Duration.between(beganAt, now).toMillis().toFloat() / length).coerceIn(0f, 1f)
    return if (reducedMotion) floor(part * STEPS) / STEPS else part
}

/** How much is left, in words. */
internal fun RunningTime.saidAt(now: Instant): String = (words.lastOrNull { it.from <= now } ?: words.firstOrNull())?.text.orEmpty()

/** What a screen reader has been told last, if it was told something. */
internal fun RunningTime.toldAt(now: Instant): String? = words.lastOrNull { it.told && it.from <= now }?.text

private const val LOOKS_EVERY_MS = 500L
private const val GRAIN_HEIGHT = 0.48f
private const val LEAST = 0.12f
private const val STEPS = 4
