package app.grain.design

import android.graphics.Bitmap
import android.graphics.Canvas
import android.util.LruCache
import app.grain.client.BowlForm
import app.grain.client.Pictures
import kotlin.math.roundToInt

/** The grains of a bowl: [shown] of its places, of which the last [added] are today's, and the next [taken] were taken today. */
data class Grains(val shown: Int, val added: Int = 0, val taken: Int = 0)

/** A bowl at rest: [series] 0 stands for all areas together, whose [area] is [Pictures.OVERALL]. */
data class BowlLook(val area: String, val series: Int, val grains: Grains, val small: Boolean = false, val dark: Boolean = false) {
    val form: BowlForm get() = if (small) BowlForm.SMALL else BowlForm.LARGE
}

/** Bowls at rest as pictures, without Compose: a page, a widget and a notification draw the same. */
object BowlBitmap {
    /** Bytes of pictures that are kept: about twenty large bowls on a phone. */
    private const val KEPT = 24 shl 20
    private val kept = object : LruCache<Pair<BowlLook, Int>, Bitmap>(KEPT) {
        override fun sizeOf(key: Pair<BowlLook, Int>, value: Bitmap) = value.byteCount
    }

    /**
     * The bowl, [width] pixels wide; made once for each look and width, and then kept. Nobody may change it. The first for
     * an area asks the core for its places: some milliseconds, away from the main thread.
     */
    fun of(look: BowlLook, width: Int): Bitmap = kept[look to width] ?: make(look, width).also { kept.put(look to width, it) }

    private fun make(look: BowlLook, width: Int): Bitmap {
        val pen = BowlPen.of(look)
        val bitmap = Bitmap.createBitmap(width.coerceAtLeast(1), (width * pen.ratio).roundToInt().coerceAtLeast(1), Bitmap.Config.ARGB_8888)
        pen.draw(Canvas(bitmap), look.grains, width.toFloat())
        return bitmap
    }

    /** Draws the bowl into the upper left of [canvas], [width] pixels wide. */
    fun draw(canvas: Canvas, look: BowlLook, width: Float) = BowlPen.of(look).draw(canvas, look.grains, width)

    private fun BowlPen.draw(canvas: Canvas, grains: Grains, width: Float) {
        canvas.save()
        canvas.scale(width / this.width, width / this.width)
        empty(canvas)
        grains(canvas, grains)
        canvas.restore()
    }
}
