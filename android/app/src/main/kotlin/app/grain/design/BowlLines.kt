package app.grain.design

import android.graphics.Matrix
import android.graphics.Path
import app.grain.client.BowlDrawing
import app.grain.client.BowlForm
import app.grain.client.GrainPlace
import java.util.concurrent.ConcurrentHashMap

/** The core's paths of a form, read once. Nobody may change them. */
internal class BowlLines private constructor(drawing: BowlDrawing) {
    private val paths = drawing.shape.paths
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

    companion object {
        private val kept = ConcurrentHashMap<BowlForm, BowlLines>()

        fun of(drawing: BowlDrawing): BowlLines = kept.getOrPut(drawing.shape.form) { BowlLines(drawing) }
    }
}

/** A grain where it lies, in units of the box: turning a hundred of them at each drawing takes as long as drawing them. Nobody may change it. */
internal class RestingGrain private constructor(lines: BowlLines, place: GrainPlace, drop: Float) {
    val shade = lines.grainShade.at(place.matrix(AtRest, drop))
    val edge = lines.grainEdge.at(place.matrix(AtRest))
    val body = lines.grain.at(place.matrix(AtRest))
    val belly = lines.grainBelly.at(place.matrix(AtRest))

    private fun Path.at(matrix: Matrix) = Path().also { transform(matrix, it) }

    companion object {
        private val kept = ConcurrentHashMap<BowlDrawing, List<RestingGrain>>()

        /** Those of a drawing in the order of their places, laid once. */
        fun of(drawing: BowlDrawing): List<RestingGrain> = kept.getOrPut(drawing) {
            val lines = BowlLines.of(drawing)
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
