package app.grain.design

import android.graphics.Matrix
import android.graphics.Paint
import android.graphics.Path
import app.grain.client.BowlDrawing
import app.grain.client.BowlForm
import app.grain.client.BowlShape
import app.grain.client.GrainPlace
import java.util.concurrent.ConcurrentHashMap

/** The core's paths of a form, read once. Nobody may change them. */
internal class BowlLines private constructor(shape: BowlShape) {
    private val paths = shape.paths
    val foot = pathOf(paths.foot)
    val inside = pathOf(paths.inside)
    val rim = pathOf(paths.rim)
    val rimLight = pathOf(paths.rimLight)
    val wall = pathOf(paths.wall)
    val lipLight = pathOf(paths.lipLight)
    val grain = pathOf(paths.grain)
    val grainEdge = pathOf(paths.grainEdge)
    val grainShade = pathOf(paths.grainShade)
    val grainBelly = pathOf(paths.grainBelly)

    /** The inside and what of it rim and wall cover: there its bands end, whose edges are not smooth. */
    private val covered = Path().also { wider -> Paint().apply { style = Paint.Style.FILL_AND_STROKE; strokeWidth = COVERED }.getFillPath(inside, wider) }

    /** The inside in [BANDS] even bands from the far rim to the floor: flat colours are five times as fast as a gradient, and no step is seen. */
    val bands = (0 until BANDS).map { i ->
        val (from, until) = listOf(i, i + 1).map { shape.farRimY + (shape.inner.end.y - shape.farRimY) * it / BANDS }
        covered.within(0.0, if (i == 0) 0.0 else from, shape.width, if (i == BANDS - 1) shape.height else until)
    }

    /** What darkens at the sides, in [BANDS] bands of both sides, from the rim towards the middle. */
    val sides = (0 until BANDS).map { i ->
        val (left, right) = (shape.width - shape.inner.start.x).let { it to shape.inner.start.x }
        val (from, until) = listOf(i, i + 1).map { (right - left) * shape.sidePart * it / BANDS }
        val outer = if (i == 0) 0.0 else left + from
        Path().apply {
            addPath(covered.within(outer, 0.0, left + until, shape.height))
            addPath(covered.within(shape.width - left - until, 0.0, shape.width - outer, shape.height))
        }
    }

    private fun Path.within(left: Double, top: Double, right: Double, bottom: Double) = Path().also {
        val band = Path().apply { addRect(left.toFloat(), top.toFloat(), right.toFloat(), bottom.toFloat(), Path.Direction.CW) }
        it.op(this, band, Path.Op.INTERSECT)
    }

    companion object {
        /** Bands of a shade. From one to the next a colour changes by about one of 255. */
        const val BANDS = 20

        /** Twice as far as the inside goes on under rim and wall, in units: less than either is wide. */
        private const val COVERED = 3f
        private val kept = ConcurrentHashMap<BowlForm, BowlLines>()

        fun of(shape: BowlShape): BowlLines = kept.getOrPut(shape.form) { BowlLines(shape) }
    }
}

/**
 * A grain where it lies, in units of the box: turning a hundred of them at each drawing takes as long as drawing them. Its curves are so
 * many short lines that none is seen: they are drawn in half the time. Nobody may change it.
 */
internal class RestingGrain private constructor(lines: BowlLines, place: GrainPlace, drop: Float) {
    val shade = lines.grainShade.at(place.matrix(AtRest, drop))
    val edge = lines.grainEdge.at(place.matrix(AtRest))
    val body = lines.grain.at(place.matrix(AtRest))
    val belly = lines.grainBelly.at(place.matrix(AtRest))

    private fun Path.at(matrix: Matrix) = Path().also { flat ->
        val lies = Path().also { transform(matrix, it) }
        // Of each point the part of the way, x and y.
        val points = lies.approximate(UNSEEN)
        flat.moveTo(points[1], points[2])
        for (i in 3 until points.size step 3) flat.lineTo(points[i + 1], points[i + 2])
        flat.close()
    }

    companion object {
        /** How far a line may lie from the curve, in units: about a third of a pixel on most phones, which makes three dozen lines. */
        private const val UNSEEN = 0.12f
        private val kept = ConcurrentHashMap<BowlDrawing, List<RestingGrain>>()

        /** Those of a drawing in the order of their places, laid once. */
        fun of(drawing: BowlDrawing): List<RestingGrain> = kept.getOrPut(drawing) {
            val lines = BowlLines.of(drawing.shape)
            drawing.places.map { RestingGrain(lines, it, (drawing.shape.strokes.shadeDrop * it.length).toFloat()) }
        }
    }
}

/** From the grain's own units to those of the box. */
internal fun GrainPlace.matrix(at: GrainAt, drop: Float = 0f, into: Matrix = Matrix()): Matrix = into.apply {
    setScale(length.toFloat(), length.toFloat())
    postRotate(angle.toFloat() + at.turn)
    postTranslate(x.toFloat(), y.toFloat() + at.lift + drop)
}

private val STEP = Regex("([MLCZ])([^MLCZ]*)")

/** A path of the core: M, L, C and Z with absolute coordinates. */
internal fun pathOf(text: String): Path = Path().apply {
    for (step in STEP.findAll(text)) {
        val n = step.groupValues[2].split(' ').filter { it.isNotEmpty() }.map(String::toFloat)
        when (step.groupValues[1]) {
            "M" -> moveTo(n[0], n[1])
            "L" -> lineTo(n[0], n[1])
            "C" -> cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])
            else -> close()
        }
    }
}
