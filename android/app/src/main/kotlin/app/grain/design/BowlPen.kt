package app.grain.design

import android.graphics.Canvas
import android.graphics.DashPathEffect
import android.graphics.LinearGradient
import android.graphics.Matrix
import android.graphics.Paint
import android.graphics.Path
import android.graphics.RadialGradient
import android.graphics.Shader
import app.grain.client.BowlColors
import app.grain.client.BowlDrawing
import app.grain.client.GrainPlace
import app.grain.client.Pictures

/** Where a grain is on its way: [lift] units above its place (negative is up), [turn] degrees, [alpha] of its colour. */
internal class GrainAt(val lift: Float, val turn: Float, val alpha: Float)

internal val AtRest = GrainAt(0f, 0f, 1f)

/** Draws one bowl in units of the core's box, in the order that the core says. For one thread. */
internal class BowlPen(drawing: BowlDrawing, colors: BowlColors) {
    private val shape = drawing.shape
    private val places = drawing.places
    private val strokes = shape.strokes
    private val lines = BowlLines.of(drawing)
    private val resting = RestingGrain.of(drawing)
    val width = shape.width.toFloat()

    /** Height of the box for a width of 1. */
    val ratio = (shape.height / shape.width).toFloat()

    private val shadow = Ink(colors.shadow, round(colors.shadow))
    private val foot = Ink(colors.foot)
    private val inside = Ink(colors.inside, down(shape.farRimY, shape.inner.end.y, colors.inside, colors.insideLow))
    private val sides = Ink(colors.insideSide, sides(colors.insideSide))
    private val rim = Ink(colors.rim, width = strokes.rim)
    private val rimLight = Ink(colors.rimLight, width = strokes.rimLight)
    private val wall = Ink(colors.wall, down(shape.wallShadeY, shape.outer.end.y, colors.wall, colors.wallLow))
    private val lipLight = Ink(colors.lipLight, width = strokes.lipLight)
    private val rice = colors.rice.map(::Ink)
    private val edge = Ink(colors.edge)
    private val shade = Ink(colors.shade)
    private val belly = Ink(colors.belly)
    private val fresh = Ink(colors.fresh)
    private val ring = Ink(colors.ring, width = strokes.ring)
    private val dashes = DashPathEffect(floatArrayOf(strokes.dash.toFloat(), strokes.dashGap.toFloat()), 0f)
    private val gone = listOf(colors.placeUnder to strokes.placeUnder, colors.place to strokes.place)
        .map { (color, width) -> Ink(color, width = width).apply { paint.pathEffect = dashes } }
    private val matrix = Matrix()
    private val moved = Path()

    /** Shadow, foot, inside, rim and wall. */
    fun empty(canvas: Canvas) {
        shape.shadow?.let {
            canvas.save()
            canvas.translate(it.centre.x.toFloat(), it.centre.y.toFloat())
            canvas.scale(it.radiusX.toFloat(), it.radiusY.toFloat())
            canvas.drawCircle(0f, 0f, 1f, shadow.paint)
            canvas.restore()
        }
        canvas.drawPath(lines.foot, foot.paint)
        canvas.drawPath(lines.inside, inside.paint)
        // In the middle they are clear, and a gradient is slow.
        val (left, right) = (width - shape.inner.start.x.toFloat()).let { it to width - it }
        val side = (right - left) * shape.sidePart.toFloat()
        for ((from, to) in listOf(left - strokes.rim.toFloat() to left + side, right - side to right + strokes.rim.toFloat())) {
            canvas.save()
            canvas.clipRect(from, 0f, to, shape.height.toFloat())
            canvas.drawPath(lines.inside, sides.paint)
            canvas.restore()
        }
        canvas.drawPath(lines.rim, rim.paint)
        if (strokes.rimLight > 0) canvas.drawPath(lines.rimLight, rimLight.paint)
        canvas.drawPath(lines.wall, wall.paint)
        canvas.drawPath(lines.lipLight, lipLight.paint)
    }

    /** The grains, those behind first, each where [at] says; places after [Grains.shown] are drawn up to [until] while they fade. */
    fun grains(canvas: Canvas, grains: Grains, until: Int = 0, at: (Int) -> GrainAt = { AtRest }) {
        val shown = grains.shown.coerceIn(0, places.size)
        val drawn = until.coerceIn(shown, places.size)
        val todays = (shown - grains.added).coerceIn(0, shown)
        for (layer in 0..1) for (i in 0 until drawn) {
            if (places[i].layer.toInt() == layer) body(canvas, i, at(i), i in todays until shown)
        }
        for (i in todays until shown) ringed(canvas, places[i], at(i))
        for (i in shown until (shown + grains.taken).coerceAtMost(places.size)) dashed(canvas, places[i], if (i < drawn) 1 - at(i).alpha else 1f)
    }

    private fun body(canvas: Canvas, i: Int, at: GrainAt, today: Boolean) {
        val rest = resting[i]
        val rice = if (today) fresh else rice[places[i].tint.toInt()]
        if (at === AtRest) {
            canvas.drawPath(rest.shade, shade.paint)
            canvas.drawPath(rest.edge, edge.paint)
            canvas.drawPath(rest.body, rice.paint)
            if (!today) canvas.drawPath(rest.belly, belly.paint)
        } else if (at.alpha > 0f) {
            val drop = (strokes.shadeDrop * places[i].length).toFloat()
            lying(canvas, places[i], at, drop) { shade.at(at.alpha) { canvas.drawPath(lines.grainShade, it) } }
            lying(canvas, places[i], at) {
                edge.at(at.alpha) { canvas.drawPath(lines.grainEdge, it) }
                rice.at(at.alpha) { canvas.drawPath(lines.grain, it) }
                if (!today) belly.at(at.alpha) { canvas.drawPath(lines.grainBelly, it) }
            }
        }
    }

    private inline fun lying(canvas: Canvas, place: GrainPlace, at: GrainAt, drop: Float = 0f, draw: () -> Unit) {
        canvas.save()
        canvas.concat(place.matrix(at, drop, matrix))
        draw()
        canvas.restore()
    }

    /** Over all others, so that today is seen whole. The line is in units of the box and keeps its width. */
    private fun ringed(canvas: Canvas, place: GrainPlace, at: GrainAt) {
        if (at.alpha <= 0f) return
        lines.grain.transform(place.matrix(at, into = matrix), moved)
        fresh.at(at.alpha) { canvas.drawPath(moved, it) }
        ring.at(at.alpha) { canvas.drawPath(moved, it) }
    }

    private fun dashed(canvas: Canvas, place: GrainPlace, alpha: Float) {
        lines.grain.transform(place.matrix(AtRest, into = matrix), moved)
        for (ink in gone) ink.at(alpha) { canvas.drawPath(moved, it) }
    }

    private fun down(from: Double, to: Double, above: UInt, below: UInt) =
        LinearGradient(0f, from.toFloat(), 0f, to.toFloat(), above.toInt(), below.toInt(), Shader.TileMode.CLAMP)

    private fun sides(color: UInt): Shader {
        val right = shape.inner.start.x.toFloat()
        val side = shape.sidePart.toFloat()
        return LinearGradient(
            width - right, 0f, right, 0f, intArrayOf(color.toInt(), clear(color), clear(color), color.toInt()), floatArrayOf(0f, side, 1 - side, 1f), Shader.TileMode.CLAMP,
        )
    }

    private fun round(color: UInt) =
        RadialGradient(0f, 0f, 1f, intArrayOf(color.toInt(), color.toInt(), clear(color)), floatArrayOf(0f, shape.shadowEven.toFloat(), 1f), Shader.TileMode.CLAMP)

    private fun clear(color: UInt) = color.toInt() and 0xFFFFFF

    companion object {
        /** A pen for a look. The first for an area asks the core for its places. */
        fun of(look: BowlLook) = BowlPen(Pictures.make(look.area, look.form), Pictures.colors(look.series, look.dark))
    }
}

/** A colour with what it fills or, with a [width], the line it draws. */
private class Ink(color: UInt, shader: Shader? = null, width: Double? = null) {
    val whole = color.toInt() ushr 24
    val paint = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        this.color = color.toInt()
        this.shader = shader
        // The gradient has its own alpha.
        if (shader != null) alpha = 0xFF
        if (width != null) {
            style = Paint.Style.STROKE
            strokeWidth = width.toFloat()
            strokeCap = Paint.Cap.ROUND
            strokeJoin = Paint.Join.ROUND
        }
    }

    /** Draws with the paint at a part of the colour's own alpha. */
    inline fun at(part: Float, draw: (Paint) -> Unit) {
        paint.alpha = (whole * part + 0.5f).toInt()
        draw(paint)
        paint.alpha = whole
    }
}
