package app.grain.moments

import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.annotation.DrawableRes
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.material3.Icon
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.compositeOver
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.withTransform
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.grain.R
import app.grain.client.GoCall
import app.grain.client.GoGround
import app.grain.client.GoHelp
import app.grain.client.GoOthers
import app.grain.client.GoPlan
import app.grain.client.MomentPlace
import app.grain.client.MomentRowView
import app.grain.design.LocalOwn
import app.grain.design.OwnColours
import app.grain.design.Radius
import app.grain.design.Type
import app.grain.design.rememberGrainPath
import app.grain.shell.Route
import app.grain.shell.Shell
import app.grain.shell.largeText

/** A sentence that is read at arm's length: never under 28 sp. */
private val Sentence = Type.largeTitle.copy(fontSize = 32.sp, lineHeight = 42.sp, lineBreak = LineBreak.Heading)

/** What stands around it, in lines of like length. */
private val Around = Type.body.copy(lineBreak = LineBreak.Heading)

/** What can be tapped, on the ground: the ground with some of the ink in it, so that words on it keep a contrast of 7. */
internal val OwnColours.onGround get() = onBreath.copy(alpha = 0.12f).compositeOver(breathBackground)

/** The one large sentence of a page; said anew when it changes. */
@Composable
internal fun Sentence(text: String) = Text(
    text, Modifier.fillMaxWidth().semantics { heading(); liveRegion = LiveRegionMode.Polite },
    LocalOwn.current.onBreath, textAlign = TextAlign.Center, style = Sentence,
)

/** A small line around it. */
@Composable
internal fun Aside(text: String) {
    if (text.isNotEmpty()) Text(text, Modifier.fillMaxWidth(), LocalOwn.current.onBreathVariant, textAlign = TextAlign.Center, style = Around)
}

/** A button for a trembling hand: at least 64 dp high. [strong] for the one that goes on, [half] where it shares its row and has a picture. */
@Composable
internal fun BigButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier, strong: Boolean = false, line: String = "", @DrawableRes icon: Int? = null, half: Boolean = false) {
    val own = LocalOwn.current
    Surface(
        onClick, modifier.fillMaxWidth().heightIn(min = 64.dp), shape = Radius.card,
        color = if (strong) own.onBreath else own.onGround, contentColor = if (strong) own.breathBackground else own.onBreath,
    ) {
        Row(Modifier.padding(horizontal = if (half) 12.dp else 20.dp, vertical = 8.dp), Arrangement.spacedBy(if (half) 8.dp else 12.dp, if (line.isEmpty()) Alignment.CenterHorizontally else Alignment.Start), Alignment.CenterVertically) {
            if (icon != null && !largeText) Icon(painterResource(icon), null, Modifier.size(24.dp))
            Column(if (line.isEmpty()) Modifier else Modifier.weight(1f)) {
                Text(text, textAlign = if (line.isEmpty()) TextAlign.Center else TextAlign.Start, style = if (half) Type.bodyStrong else Type.head)
                if (line.isNotEmpty()) Text(line, style = Type.small)
            }
        }
    }
}

/** Two or three buttons of one width and height, side by side also where text is large. */
@Composable
internal fun Beside(vararg buttons: @Composable (Modifier) -> Unit) = Row(Modifier.fillMaxWidth().height(IntrinsicSize.Min), Arrangement.spacedBy(12.dp)) {
    for (button in buttons) button(Modifier.weight(1f).fillMaxHeight())
}

/** Equal tiles, a picture over the words; one under the other where text is large. */
@Composable
internal fun Tiles(rows: List<MomentRowView>, go: (MomentPlace) -> Unit) {
    if (largeText) {
        for (row in rows) BigButton(row.text, { go(row.leadsTo) }, icon = icon(row.leadsTo))
    } else {
        Beside(*rows.map<MomentRowView, @Composable (Modifier) -> Unit> { row -> { Tile(row, it) { go(row.leadsTo) } } }.toTypedArray())
    }
}

@Composable
private fun Tile(row: MomentRowView, modifier: Modifier, onClick: () -> Unit) {
    val own = LocalOwn.current
    Surface(onClick, modifier.heightIn(min = TILE.dp), shape = Radius.card, color = own.onGround, contentColor = own.onBreath) {
        Column(Modifier.padding(horizontal = 4.dp, vertical = 10.dp), Arrangement.spacedBy(4.dp, Alignment.CenterVertically), Alignment.CenterHorizontally) {
            Icon(painterResource(icon(row.leadsTo)), null, Modifier.size(24.dp))
            Text(row.text, textAlign = TextAlign.Center, style = Type.label)
        }
    }
}

/** How high a tile is, in dp. */
internal const val TILE = 76

/** A clock time to choose; a screen reader says how far off it is. */
@Composable
internal fun TimeCell(text: String, spoken: String, chosen: Boolean, modifier: Modifier, onClick: () -> Unit) {
    val own = LocalOwn.current
    Surface(
        modifier.clip(Radius.cell).selectable(chosen, role = Role.RadioButton, onClick = onClick).semantics { contentDescription = spoken }.heightIn(min = 64.dp),
        Radius.cell, if (chosen) own.onBreath else own.onGround, if (chosen) own.breathBackground else own.onBreath,
    ) {
        Column(Modifier.padding(4.dp), Arrangement.Center, Alignment.CenterHorizontally) { Text(text, textAlign = TextAlign.Center, style = Type.head) }
    }
}

/** The grain of a hard moment, at a size from 0 to 1. */
@Composable
internal fun GroundGrain(modifier: Modifier, size: () -> Float = { 1f }) {
    val own = LocalOwn.current
    val path = rememberGrainPath()
    Canvas(modifier) {
        val whole = minOf(this.size.height, this.size.width / 0.575f) * size()
        grain(path, whole, own.breathShape.copy(alpha = 0.25f))
        grain(path, whole * 0.87f, own.breathShape.copy(alpha = 0.45f))
        grain(path, whole * 0.72f, own.breathShape)
    }
}

/** A grain standing upright, a little fuller than it is on the page. */
private fun DrawScope.grain(path: Path, length: Float, colour: Color) = withTransform({
    translate(center.x, center.y)
    rotate(90f, Offset.Zero)
    scale(length, length * 1.25f, Offset.Zero)
}) { drawPath(path, colour) }

/** Goes where a tap leads. The dialler opens with the number in it; the person taps again there (R6). */
internal fun Shell.go(place: MomentPlace, context: Context, others: () -> Unit = {}) {
    when (place) {
        is GoCall -> runCatching { context.startActivity(Intent(Intent.ACTION_DIAL, Uri.parse(place.address)).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)) }
        is GoOthers -> others()
        is GoPlan -> open(Route.Core.PLAN)
        is GoHelp -> open(Route.Page.HELP)
        is GoGround -> open(Route.Page.GROUNDING)
    }
}

internal fun icon(place: MomentPlace): Int = when (place) {
    is GoPlan -> R.drawable.ic_plan
    is GoCall, is GoHelp -> R.drawable.ic_call
    is GoOthers -> R.drawable.ic_people
    is GoGround -> R.drawable.ic_ground
}
