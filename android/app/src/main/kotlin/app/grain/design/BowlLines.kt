package app.grain.design

import android.graphics.Path
import app.grain.client.BowlDrawing
import app.grain.client.BowlForm
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
