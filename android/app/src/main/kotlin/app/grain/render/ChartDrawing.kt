package app.grain.render

import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.grain.client.ChartColumn
import app.grain.client.ChartGap
import app.grain.client.ChartLevel
import app.grain.client.ChartMarker
import app.grain.client.ChartPattern
import app.grain.client.ChartSeries
import kotlin.math.PI
import kotlin.math.cos
import kotlin.math.min
import kotlin.math.sin

/** The colours of a picture that are not those of its series, and its letters. */
internal data class ChartPen(val text: TextStyle, val line: Color, val gap: Color, val dark: Boolean) {
    fun of(series: ChartSeries) = Color(0xFF000000 or (if (dark) series.dark else series.light).toLong())
}

/** The field of a picture of [columns]: names stand in the first [side] pixels, time runs as one reads. */
internal class Field(
    private val pen: ChartPen, private val measurer: TextMeasurer, private val columns: Int, private val size: Size, private val side: Float, private val top: Float,
    private val direction: LayoutDirection,
) {
    private val each = (size.width - side) / columns.coerceAtLeast(1)
    private val mirrored = direction == LayoutDirection.Rtl

    private fun across(x: Float, width: Float = 0f) = if (mirrored) size.width - x - width else x

    private fun height(at: Int) = top + (size.height - top) * (1 - at / TOP)

    private fun middle(column: Int) = across(side + each * (column + 0.5f))

    fun DrawScope.levels(levels: List<ChartLevel>) = levels.forEach { level ->
        val y = height(level.at)
        drawLine(pen.line, Offset(across(side), y), Offset(across(this@Field.size.width), y), 1.dp.toPx())
        val text = measurer.measure(level.text, pen.text)
        drawText(text, topLeft = Offset(across(0f, text.size.width.toFloat()), y - text.size.height / 2))
    }

    /** A field of its own, with its words where they fit. */
    fun DrawScope.gap(gap: ChartGap) {
        val width = each * (gap.until - gap.from + 1u).toInt()
        val left = across(side + each * gap.from.toInt(), width)
        drawRect(pen.gap, Offset(left, top), Size(width, this@Field.size.height - top))
        if (gap.text.isEmpty()) return
        val room = width - 8.dp.toPx()
        if (room <= 0) return
        val text = measurer.measure(gap.text, pen.text.copy(textAlign = TextAlign.Center), constraints = Constraints(maxWidth = room.toInt()))
        val longest = gap.text.split(' ').maxOf { measurer.measure(it, pen.text).size.width }
        if (longest <= room) drawText(text, topLeft = Offset(left + (width - text.size.width) / 2, top + (this@Field.size.height - top - text.size.height) / 2))
    }

    /** Each name under its column, where the one before leaves room. */
    fun DrawScope.names(names: List<ChartColumn>, y: Float) {
        var free = 0f
        names.forEachIndexed { column, name ->
            if (name.label.isEmpty()) return@forEachIndexed
            val text = measurer.measure(name.label, pen.text)
            val from = (side + each * (column + 0.5f) - text.size.width / 2).coerceIn(0f, this@Field.size.width - text.size.width)
            if (from < free) return@forEachIndexed
            free = from + text.size.width + 6.dp.toPx()
            drawText(text, topLeft = Offset(across(from, text.size.width.toFloat()), y))
        }
    }

    /** Points joined by lines; a column without an entry parts them. */
    fun DrawScope.line(series: ChartSeries) {
        val colour = pen.of(series)
        val points = series.values.mapIndexed { column, value -> value?.let { Offset(middle(column), height(it)) } }
        points.zipWithNext { from, to -> if (from != null && to != null) drawLine(colour, from, to, 2.5f.dp.toPx(), StrokeCap.Round) }
        for (point in points.filterNotNull()) marker(series.marker, point, min(4.5f.dp.toPx(), each / 2.4f), colour)
    }

    /** Bars beside each other; none at all is a line on the ground, which is something else than a gap. */
    fun DrawScope.bars(all: List<ChartSeries>) {
        val width = min(each * 0.8f / all.size.coerceAtLeast(1), 18.dp.toPx())
        all.forEachIndexed { n, series ->
            series.values.forEachIndexed { column, value ->
                if (value == null) return@forEachIndexed
                val left = across(side + each * (column + 0.5f) + width * (n - all.size / 2f), width)
                val y = if (value == 0) this@Field.size.height - 2.dp.toPx() else height(value)
                bar(Offset(left + width * 0.06f, y), Size(width * 0.88f, this@Field.size.height - y), series.pattern, pen.of(series))
            }
        }
    }

    /** A row of squares, [n] of [rows]. */
    fun DrawScope.squares(series: ChartSeries, n: Int, rows: Int, named: Boolean) {
        val high = this@Field.size.height / rows
        val middle = high * (n + 0.5f)
        if (named) {
            val text = measurer.measure(series.name, pen.text)
            drawText(text, topLeft = Offset(across(0f, text.size.width.toFloat()), middle - text.size.height / 2))
        }
        val most = min(min(each, high), 22.dp.toPx()) * 0.86f
        drawLine(pen.line, Offset(across(side), middle), Offset(across(this@Field.size.width), middle), 0.5f.dp.toPx())
        series.values.forEachIndexed { column, value ->
            if (value == null) return@forEachIndexed
            val centre = Offset(middle(column), middle)
            if (value == 0) return@forEachIndexed drawCircle(pen.of(series), min(1.5f.dp.toPx(), most / 2), centre)
            val edge = most * (0.3f + 0.7f * value / TOP)
            drawRoundRect(pen.of(series), centre - Offset(edge / 2, edge / 2), Size(edge, edge), CornerRadius(edge / 5))
        }
    }
}

/** A bar with the sign that tells it apart without its colour (A7). */
internal fun DrawScope.bar(at: Offset, size: Size, pattern: ChartPattern, colour: Color) {
    val stroke = 1.5f.dp.toPx()
    if (pattern == ChartPattern.PLAIN || size.height <= stroke * 2) return drawRect(colour, at, size)
    drawRect(colour, at + Offset(stroke / 2, stroke / 2), Size(size.width - stroke, size.height - stroke), style = Stroke(stroke))
    if (pattern == ChartPattern.OUTLINE) return
    val rise = if (pattern == ChartPattern.RISING) -size.width else size.width
    clipRect(at.x, at.y, at.x + size.width, at.y + size.height) {
        var y = at.y - size.width
        while (y < at.y + size.height + size.width) {
            drawLine(colour, Offset(at.x, y), Offset(at.x + size.width, y + rise), stroke)
            y += 5.dp.toPx()
        }
    }
}

/** The sign of a series (design.md 2). */
internal fun DrawScope.marker(marker: ChartMarker, at: Offset, radius: Float, colour: Color) = when (marker) {
    ChartMarker.CIRCLE -> drawCircle(colour, radius, at)
    ChartMarker.RING -> drawCircle(colour, radius * 0.8f, at, style = Stroke(radius * 0.45f))
    ChartMarker.SQUARE -> drawRect(colour, at - Offset(radius, radius) * 0.85f, Size(radius, radius) * 1.7f)
    ChartMarker.TRIANGLE -> drawPath(corners(3, -PI / 2, at, radius * 1.15f), colour)
    ChartMarker.TRIANGLE_DOWN -> drawPath(corners(3, PI / 2, at, radius * 1.15f), colour)
    ChartMarker.DIAMOND -> drawPath(corners(4, 0.0, at, radius * 1.15f), colour)
    ChartMarker.HEXAGON -> drawPath(corners(6, 0.0, at, radius), colour)
    ChartMarker.PLUS -> {
        drawLine(colour, at - Offset(radius, 0f), at + Offset(radius, 0f), radius * 0.6f)
        drawLine(colour, at - Offset(0f, radius), at + Offset(0f, radius), radius * 0.6f)
    }
}

private fun corners(many: Int, turned: Double, at: Offset, radius: Float) = Path().apply {
    for (n in 0 until many) {
        val angle = turned + 2 * PI * n / many
        val corner = at + Offset(cos(angle).toFloat(), sin(angle).toFloat()) * radius
        if (n == 0) moveTo(corner.x, corner.y) else lineTo(corner.x, corner.y)
    }
    close()
}

private const val TOP = 1000f
