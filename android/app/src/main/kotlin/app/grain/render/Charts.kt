package app.grain.render

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.grain.client.ChartKind
import app.grain.client.ChartSeries
import app.grain.client.PageChart
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.LightRoles
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.shell.low

/** Numbers as a picture (design.md 51): its sentences first, which are all that a screen reader says of it; the picture itself is silent. */
@Composable
internal fun ChartPart(chart: PageChart) = Card {
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Text(chart.title, Modifier.semantics { heading() }, style = Type.head)
        BodyText(chart.words)
        Column(Modifier.clearAndSetSemantics {}, Arrangement.spacedBy(8.dp)) {
            if (chart.kind == ChartKind.GRID) Grid(chart) else Plot(chart)
        }
        if (chart.note.isNotEmpty()) SecondLine(chart.note)
    }
}

/** Points or bars, with the names of their lines across and of their columns. */
@Composable
private fun Plot(chart: PageChart) {
    val pen = rememberPen()
    val measurer = rememberTextMeasurer()
    val side = remember(chart, pen.text, LocalDensity.current) { chart.levels.maxOfOrNull { measurer.measure(it.text, pen.text).size.width } ?: 0 }
    val foot = remember(chart, pen.text, LocalDensity.current) { measurer.measure("0", pen.text).size.height }
    val line = with(LocalDensity.current) { foot.toDp() }
    Canvas(Modifier.fillMaxWidth().height((if (low) 120.dp else 180.dp) + line * 2)) {
        val field = Field(pen, measurer, chart.columns.size, Size(size.width, size.height - foot * 1.3f), side + 8.dp.toPx(), foot / 2f, layoutDirection)
        with(field) {
            levels(chart.levels)
            for (gap in chart.gaps) gap(gap)
            names(chart.columns, size.height - foot)
            if (chart.kind == ChartKind.LINE) for (series in chart.series) line(series) else bars(chart.series)
        }
    }
    Legend(chart.series, chart.kind, pen)
}

/** What each sign stands for. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Legend(series: List<ChartSeries>, kind: ChartKind, pen: ChartPen) = FlowRow(horizontalArrangement = Arrangement.spacedBy(16.dp), verticalArrangement = Arrangement.spacedBy(4.dp)) {
    for (one in series) Row(horizontalArrangement = Arrangement.spacedBy(6.dp), verticalAlignment = Alignment.CenterVertically) {
        Canvas(Modifier.size(14.dp)) {
            if (kind == ChartKind.LINE) marker(one.marker, center, 5.dp.toPx(), pen.of(one)) else bar(Offset.Zero, size, one.pattern, pen.of(one))
        }
        Text(one.name, color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.small)
    }
}

/** A row a series; what was written and had none of it is a point, what was not written is nothing. */
@Composable
private fun Grid(chart: PageChart) {
    val pen = rememberPen()
    val measurer = rememberTextMeasurer()
    val density = LocalDensity.current
    val names = remember(chart, pen.text, density) { chart.series.map { measurer.measure(it.name, pen.text) } }
    val foot = remember(pen.text, density) { measurer.measure("0", pen.text).size.height }
    val line = with(density) { foot.toDp() }
    val longest = names.maxOfOrNull { it.size.width } ?: 0
    // Short names stand before their rows, long ones over them.
    val beside = with(density) { longest.toDp() } < SHORT.dp
    if (!beside) {
        for (series in chart.series) {
            Text(series.name, color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.small)
            Squares(chart, listOf(series), pen, 0, 0, ROW.dp)
        }
        Squares(chart, emptyList(), pen, 0, foot, line)
    } else {
        val row = if (line > ROW.dp) line else ROW.dp
        Squares(chart, chart.series, pen, longest, foot, row * chart.series.size + line * 1.4f)
    }
}

@Composable
private fun Squares(chart: PageChart, rows: List<ChartSeries>, pen: ChartPen, names: Int, foot: Int, height: Dp) {
    val measurer = rememberTextMeasurer()
    Canvas(Modifier.fillMaxWidth().height(height)) {
        val under = if (foot == 0) 0f else foot * 1.3f
        val field = Field(pen, measurer, chart.columns.size, Size(size.width, size.height - under), if (names == 0) 0f else names + 8.dp.toPx(), 0f, layoutDirection)
        with(field) {
            rows.forEachIndexed { n, series -> squares(series, n, rows.size, names > 0) }
            if (foot > 0) names(chart.columns, size.height - foot)
        }
    }
}

@Composable
private fun rememberPen(): ChartPen {
    val colours = MaterialTheme.colorScheme
    return ChartPen(Type.caption.copy(color = colours.onSurfaceVariant), colours.outlineVariant, colours.surfaceContainerHigh, dark = colours.surface != LightRoles.surface)
}

private const val SHORT = 120
private const val ROW = 22
