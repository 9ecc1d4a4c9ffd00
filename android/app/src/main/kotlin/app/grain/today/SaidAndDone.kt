package app.grain.today

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.client.PromiseMark
import app.grain.client.SaidAndDone
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.Hairline
import app.grain.design.ListRow
import app.grain.design.Radius
import app.grain.design.RowIcon
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.render.picture
import app.grain.shell.largerText

/** One's own promises of this week, and what comes next. */
@Composable
internal fun SaidAndDoneCard(week: SaidAndDone, onNext: () -> Unit) = Card(padding = 8) {
    if (largerText) {
        BodyText(week.spoken, Modifier.padding(vertical = 12.dp))
    } else {
        Column(Modifier.padding(vertical = 12.dp).clearAndSetSemantics { contentDescription = week.spoken }, Arrangement.spacedBy(12.dp)) {
            Text(week.title, Modifier.semantics { heading() }, style = Type.bodyStrong)
            Days(week)
            SecondLine(week.none)
            FlowRow(horizontalArrangement = Arrangement.spacedBy(16.dp), verticalArrangement = Arrangement.spacedBy(4.dp)) {
                for (word in week.legend) {
                    Row(horizontalArrangement = Arrangement.spacedBy(6.dp), verticalAlignment = Alignment.CenterVertically) {
                        Mark(word.mark, MaterialTheme.colorScheme.onSurfaceVariant)
                        SecondLine(word.text)
                    }
                }
            }
        }
    }
    Hairline()
    ListRow(week.next.text, onNext, below = week.next.second, leading = week.next.icon.picture()?.let { { RowIcon(it) } })
}

@Composable
private fun Days(week: SaidAndDone) = Row(Modifier.fillMaxWidth()) {
    val colours = MaterialTheme.colorScheme
    for (day in week.days) {
        Column(
            Modifier.weight(1f).clip(Radius.chip).background(if (day.isToday) colours.surfaceContainer else Color.Transparent).padding(top = 8.dp, bottom = 10.dp),
            Arrangement.spacedBy(6.dp),
            Alignment.CenterHorizontally,
        ) {
            Text(day.name, color = if (day.isToday) colours.onSurface else colours.onSurfaceVariant, style = Type.caption, maxLines = 1, softWrap = false)
            if (day.marks.isEmpty()) Mark(PromiseMark.DOT, colours.outline)
            for (mark in day.marks) Mark(mark, colours.onSurface)
        }
    }
}

/** What became of a promise, in one tone: full, half and hollow circle; a short line for a day of which nothing was said. */
@Composable
private fun Mark(mark: PromiseMark, colour: Color) = Canvas(Modifier.size(14.dp)) {
    val line = 1.6.dp.toPx()
    val radius = size.minDimension / 2 - line / 2
    when (mark) {
        PromiseMark.FULL -> drawCircle(colour, size.minDimension / 2)
        PromiseMark.HALF -> {
            drawCircle(colour, radius, style = Stroke(line))
            drawArc(colour, 90f, 180f, true, Offset(line / 2, line / 2), androidx.compose.ui.geometry.Size(2 * radius, 2 * radius))
        }
        PromiseMark.HOLLOW -> drawCircle(colour, radius, style = Stroke(line))
        PromiseMark.DOT -> drawLine(colour, Offset(size.width * 0.25f, center.y), Offset(size.width * 0.75f, center.y), line, StrokeCap.Round)
    }
}
