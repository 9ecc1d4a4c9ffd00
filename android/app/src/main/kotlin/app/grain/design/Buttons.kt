package app.grain.design

import androidx.annotation.DrawableRes
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp

/** The one filled button a page may have. */
@Composable
fun FilledButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier, enabled: Boolean = true) =
    PlainButton(text, onClick, MaterialTheme.colorScheme.primary, MaterialTheme.colorScheme.onPrimary, modifier, null, enabled)

/** A soft button, for what may be done. */
@Composable
fun SoftButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier, @DrawableRes icon: Int? = null, enabled: Boolean = true) =
    PlainButton(text, onClick, MaterialTheme.colorScheme.primaryContainer, MaterialTheme.colorScheme.onPrimaryContainer, modifier, icon, enabled)

/** A grey button, equal in rank to a soft one. */
@Composable
fun GreyButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier, @DrawableRes icon: Int? = null, enabled: Boolean = true) =
    PlainButton(text, onClick, MaterialTheme.colorScheme.surfaceContainerHigh, MaterialTheme.colorScheme.onSurface, modifier, icon, enabled)

/** A button of clay: the hard moment. */
@Composable
fun ClayButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier, @DrawableRes icon: Int? = null) =
    PlainButton(text, onClick, MaterialTheme.colorScheme.secondaryContainer, MaterialTheme.colorScheme.onSecondaryContainer, modifier, icon, true)

/** A button in the given colours. */
@Composable
fun PlainButton(
    text: String,
    onClick: () -> Unit,
    colour: Color,
    ink: Color,
    modifier: Modifier = Modifier,
    @DrawableRes icon: Int? = null,
    enabled: Boolean = true,
) {
    Button(
        onClick,
        modifier.heightIn(min = 52.dp),
        enabled,
        Radius.full,
        ButtonDefaults.buttonColors(colour, ink, MaterialTheme.colorScheme.surfaceContainer, MaterialTheme.colorScheme.onSurfaceVariant),
        ButtonDefaults.buttonElevation(0.dp, 0.dp, 0.dp, 0.dp, 0.dp),
        contentPadding = PaddingValues(horizontal = 20.dp, vertical = 10.dp),
    ) {
        if (icon != null) {
            Icon(painterResource(icon), null, Modifier.size(24.dp.grown))
            Spacer(Modifier.width(10.dp))
        }
        Text(text, style = Type.bodyStrong, textAlign = TextAlign.Center)
    }
}

/** Side by side where the words of each stay on one line, of one width or else each as wide as its words ask; otherwise one under the other. */
@Composable
fun SideBySide(parts: @Composable () -> Unit) = Layout(parts, Modifier.fillMaxWidth()) { all, constraints ->
    val gap = 12.dp.roundToPx()
    val wants = all.map { it.maxIntrinsicWidth(Constraints.Infinity) }
    val room = constraints.maxWidth - gap * (all.size - 1)
    val widths = when {
        wants.all { it * all.size <= room } -> wants.map { room / all.size }
        wants.sum() <= room -> wants.map { it + (room - wants.sum()) / all.size }
        else -> null
    }
    val heights = all.mapIndexed { i, part -> part.minIntrinsicHeight(widths?.get(i) ?: constraints.maxWidth) }
    val placed = all.mapIndexed { i, part -> part.measure(if (widths == null) Constraints.fixed(constraints.maxWidth, heights[i]) else Constraints.fixed(widths[i], heights.max())) }
    layout(constraints.maxWidth, if (widths != null) heights.max() else heights.sum() + gap * (all.size - 1)) {
        var at = 0
        for (part in placed) {
            if (widths != null) part.placeRelative(at, 0) else part.placeRelative(0, at)
            at += gap + if (widths != null) part.width else part.height
        }
    }
}

/** A button of words alone, flush with the text above it. */
@Composable
fun WordButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier, colour: Color = MaterialTheme.colorScheme.primary) {
    Box(
        modifier.clip(Radius.chip).clickable(role = Role.Button, onClick = onClick).heightIn(min = 48.dp).widthIn(min = 48.dp).padding(end = 8.dp),
        Alignment.CenterStart,
    ) { Text(text, color = colour, style = Type.label) }
}
