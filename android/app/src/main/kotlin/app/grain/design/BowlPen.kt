package app.grain.design

import android.graphics.Canvas
import android.graphics.Matrix
import android.graphics.Paint
import android.graphics.Path
import app.grain.client.BowlDrawing
import app.grain.client.GrainPlace
import app.grain.client.Pictures

/** Where a grain is on its way: [lift] units above its place (negative is up), [turn] degrees, [alpha] of its colour. */
internal class GrainAt(val lift: Float, val turn: Float, val alpha: Float)

internal val AtRest = GrainAt(0f, 0f, 1f)

/** Draws one bowl in units of the core's box, in the order that the core says. For one thread. */
internal class BowlPen(drawing: BowlDrawing, private val inks: BowlInks) {
    private val shape = drawing.shape
    private val places = drawing.places
    private val strokes = shape.strokes
    private val lines = BowlLines.of(drawing.shape)
    private val resting = RestingGrain.of(drawing)
    val width = shape.width.toFloat()

    /** Height of the box for a width of 1. */
    val ratio = (shape.height / shape.width).toFloat()

    private val flat = plain.get()!!

    // For what moves or is today's.
    private val matrix by lazy(LazyThreadSafetyMode.NONE) { Matrix() }
    private val moved by lazy(LazyThreadSafetyMode.NONE) { Path() }
    private val passing by lazy(LazyThreadSafetyMode.NONE) { Paint() }

    /** Shadow, foot, inside, rim and wall. */
    fun empty(canvas: Canvas) {
        shape.shadow?.let {
            canvas.save()
            canvas.translate(it.centre.x.toFloat(), it.centre.y.toFloat())
            canvas.scale(it.radiusX.toFloat(), it.radiusY.toFloat())
            canvas.drawCircle(0f, 0f, 1f, inks.shadow.paint)
            canvas.restore()
        }
        canvas.drawPath(lines.foot, inks.foot.paint)
        // Rim and wall cover its edge.
        banded(canvas, lines.bands, inks.inside)
        banded(canvas, lines.sides, inks.sides)
        canvas.drawPath(lines.rim, inks.rim.paint)
        if (strokes.rimLight > 0) canvas.drawPath(lines.rimLight, inks.rimLight.paint)
        canvas.drawPath(lines.wall, inks.wall.paint)
        canvas.drawPath(lines.lipLight, inks.lipLight.paint)
    }

    private fun banded(canvas: Canvas, bands: List<Path>, colors: IntArray) {
        for (i in bands.indices) canvas.drawPath(bands[i], flat.apply { color = colors[i] })
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
        val rice = if (today) inks.fresh else inks.rice[places[i].tint.toInt()]
        if (at === AtRest) {
            canvas.drawPath(rest.shade, inks.shade.paint)
            canvas.drawPath(rest.edge, inks.edge.paint)
            canvas.drawPath(rest.body, rice.paint)
            if (!today) canvas.drawPath(rest.belly, inks.belly.paint)
        } else if (at.alpha > 0f) {
            val drop = (strokes.shadeDrop * places[i].length).toFloat()
            lying(canvas, places[i], at, drop) { inks.shade.at(at.alpha, passing) { canvas.drawPath(lines.grainShade, it) } }
            lying(canvas, places[i], at) {
                inks.edge.at(at.alpha, passing) { canvas.drawPath(lines.grainEdge, it) }
                rice.at(at.alpha, passing) { canvas.drawPath(lines.grain, it) }
                if (!today) inks.belly.at(at.alpha, passing) { canvas.drawPath(lines.grainBelly, it) }
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
        inks.fresh.at(at.alpha, passing) { canvas.drawPath(moved, it) }
        inks.ring.at(at.alpha, passing) { canvas.drawPath(moved, it) }
    }

    private fun dashed(canvas: Canvas, place: GrainPlace, alpha: Float) {
        lines.grain.transform(place.matrix(AtRest, into = matrix), moved)
        for (ink in inks.gone) ink.at(alpha, passing) { canvas.drawPath(moved, it) }
    }

    companion object {
        /** A paint takes as long to make as twenty grains to draw. */
        private val plain = ThreadLocal.withInitial { Paint().apply { isAntiAlias = false } }

        /** A pen for a look. The first for an area asks the core for its places. */
        fun of(look: BowlLook) = of(Pictures.make(look.area, look.form), look.series, look.dark)

        fun of(drawing: BowlDrawing, series: Int, dark: Boolean) = BowlPen(drawing, BowlInks.of(drawing.shape, series, dark))
    }
}
