package app.grain.render

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.FilledTonalIconButton
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButtonDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Slider
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.GrainsInput
import app.grain.client.NumberInput
import app.grain.client.WeekdaysInput
import app.grain.design.BowlPicture
import app.grain.design.Radius
import app.grain.design.Type
import app.grain.design.WriteField
import app.grain.design.answerEdge
import app.grain.design.ticking
import app.grain.shell.LocalShell
import app.grain.shell.largeText
import kotlin.math.roundToLong

/** Seven days that are on or off, from the day with which the week begins; four and three where letters are large or the phone is narrow. */
@Composable
internal fun Weekdays(input: WeekdaysInput, days: UByte, change: (UByte) -> Unit) {
    val order = (0..6).map { (it + input.weekBegins.toInt()) % 7 }
    val narrow = largeText || LocalConfiguration.current.screenWidthDp < NARROW_DP
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        for (line in order.chunked(if (narrow) 4 else 7)) {
            Row(Modifier.fillMaxWidth()) {
                for (day in line) Weekday(input.names[day], days.toInt() shr day and 1 == 1, Modifier.weight(1f)) { change((days.toInt() xor (1 shl day)).toUByte()) }
                if (narrow) repeat(4 - line.size) { Box(Modifier.weight(1f)) }
            }
        }
    }
}

@Composable
private fun Weekday(name: String, on: Boolean, modifier: Modifier, turn: () -> Unit) {
    val colours = MaterialTheme.colorScheme
    val choose = ticking(turn)
    Box(modifier.clip(Radius.chip).toggleable(on, role = Role.Checkbox) { choose() }.heightIn(min = 48.dp), Alignment.Center) {
        Surface(
            Modifier.widthIn(min = 44.dp), Radius.full, if (on) colours.primary else colours.surfaceContainerHigh, if (on) colours.onPrimary else colours.onSurface,
            border = answerEdge(on),
        ) {
            Box(Modifier.heightIn(min = 44.dp).padding(horizontal = if (largeText) 8.dp else 2.dp), Alignment.Center) {
                Text(name, style = Type.label, textAlign = TextAlign.Center, maxLines = 1)
            }
        }
    }
}

/** A number: by steps where there are few, else typed. */
@Composable
internal fun NumberField(label: String, input: NumberInput, number: Long?, change: (Long?) -> Unit) {
    if (input.until - input.from > STEPS) {
        return WriteField(number?.toString().orEmpty(), { change(it.filter(Char::isDigit).take(DIGITS).toLongOrNull()) }, "", keyboard = KeyboardType.Number)
    }
    val shell = LocalShell.current
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(16.dp), Alignment.CenterVertically) {
        val now = number ?: input.from
        Step(R.drawable.ic_fewer, "${shell.word("app-less")}, $label", now > input.from) { change(now - 1) }
        Text(
            number?.toString().orEmpty(), Modifier.widthIn(min = 48.dp).semantics { liveRegion = LiveRegionMode.Polite }, style = Type.title, textAlign = TextAlign.Center,
        )
        Step(R.drawable.ic_add, "${shell.word("app-more")}, $label", number == null || now < input.until) { change(if (number == null) input.from else now + 1) }
    }
}

/** How many grains are left, over the bowl as it would be: by a slider, or one by one. */
@Composable
internal fun GrainsLeft(label: String, input: GrainsInput, left: Long, change: (Long) -> Unit) {
    val shell = LocalShell.current
    val most = input.most.toInt()
    val called = input.words.getOrElse(left.toInt()) { "" }
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp), Alignment.CenterHorizontally) {
        BowlPicture(input.area, input.series.toInt(), left.toInt(), 240.dp)
        Text(called, Modifier.clearAndSetSemantics {}, style = Type.title, textAlign = TextAlign.Center)
        Slider(
            left.toFloat(), { change(it.roundToLong()) }, Modifier.fillMaxWidth().semantics { contentDescription = label; stateDescription = called },
            valueRange = 0f..most.coerceAtLeast(1).toFloat(),
        )
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
            Step(R.drawable.ic_fewer, "${shell.word("app-less")}, $label", left > 0) { change(left - 1) }
            Step(R.drawable.ic_add, "${shell.word("app-more")}, $label", left < most) { change(left + 1) }
        }
    }
}

@Composable
private fun Step(icon: Int, spoken: String, enabled: Boolean, turn: () -> Unit) {
    val colours = MaterialTheme.colorScheme
    FilledTonalIconButton(
        turn, Modifier.size(52.dp).semantics { contentDescription = spoken }, enabled,
        colors = IconButtonDefaults.filledTonalIconButtonColors(colours.surfaceContainerHigh, colours.onSurface),
    ) { Icon(painterResource(icon), null, Modifier.size(24.dp)) }
}

/** Most steps that are tapped one by one. */
private const val STEPS = 24
private const val DIGITS = 9

/** Seven targets of 48 dp do not fit beside each other on a phone that is narrower (design.md 4). */
private const val NARROW_DP = 400
