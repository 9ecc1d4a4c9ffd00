package app.grain.client

import app.grain.bindings.bowlCapacity
import app.grain.bindings.bowlColors
import app.grain.bindings.bowlPlaces
import app.grain.bindings.bowlShape
import java.util.concurrent.ConcurrentHashMap

/** A bowl to draw: its shape and the places of its grains in the order they are filled. */
class BowlDrawing(val shape: BowlShape, val places: List<GrainPlace>)

/** The drawings, placed by the core and kept per area and form. */
object Pictures {
    private val kept = ConcurrentHashMap<Pair<String, BowlForm>, BowlDrawing>()
    private val painted = ConcurrentHashMap<Pair<Int, Boolean>, BowlColors>()

    /** The area that stands for all areas together. */
    const val OVERALL = "overall"

    /** Grains a bowl holds. */
    val capacity: Int by lazy { bowlCapacity().toInt() }

    /** The drawing if it was made before. */
    fun ready(area: String, form: BowlForm): BowlDrawing? = kept[area to form]

    /** Makes the drawing: some milliseconds, so away from the main thread. */
    fun make(area: String, form: BowlForm): BowlDrawing = kept.getOrPut(area to form) {
        BowlDrawing(bowlShape(form), bowlPlaces(area, capacity.toUInt(), form))
    }

    /** The colours of a series, 0 for all areas together. */
    fun colors(series: Int, dark: Boolean): BowlColors = painted.getOrPut(series to dark) { bowlColors(series.toUByte(), dark) }
}
