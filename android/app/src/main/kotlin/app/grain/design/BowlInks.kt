package app.grain.design

import android.graphics.Color
import android.graphics.DashPathEffect
import android.graphics.LinearGradient
import android.graphics.Paint
import android.graphics.RadialGradient
import android.graphics.Shader
import app.grain.client.BowlColors
import app.grain.client.BowlForm
import app.grain.client.BowlShape
import app.grain.client.Pictures
import java.util.concurrent.ConcurrentHashMap
import kotlin.math.roundToInt

/** What the parts of a bowl of one series are drawn with, mixed once. Nobody may change it. */
internal class BowlInks private constructor(private val shape: BowlShape, colors: BowlColors) {
    private val strokes = shape.strokes
    val shadow = Ink(colors.shadow, round(colors.shadow))
    val foot = Ink(colors.foot)

    /** Of each of the bands from the far rim to the floor. */
    val inside = IntArray(BowlLines.BANDS) { mixed(colors.inside, colors.insideLow, middle(it)) }

    /** Of each of the bands from the rim towards the middle: what lies over the inside fades. */
    val sides = IntArray(BowlLines.BANDS) { mixed(colors.insideSide, colors.insideSide and 0xFFFFFFu, middle(it)) }
    val rim = Ink(colors.rim, width = strokes.rim)
    val rimLight = Ink(colors.rimLight, width = strokes.rimLight)
    val wall = Ink(colors.wall, down(shape.wallShadeY, shape.outer.end.y, colors.wall, colors.wallLow))
    val lipLight = Ink(colors.lipLight, width = strokes.lipLight)
    val rice = colors.rice.map(::Ink)
    val edge = Ink(colors.edge)
    val shade = Ink(colors.shade)

    /** So faint that its steps are not seen, and four times as fast with them. */
    val belly = Ink(colors.belly).apply { paint.isAntiAlias = false }
    val fresh = Ink(colors.fresh)
    val ring = Ink(colors.ring, width = strokes.ring)
    private val dashes = DashPathEffect(floatArrayOf(strokes.dash.toFloat(), strokes.dashGap.toFloat()), 0f)
    val gone = listOf(colors.placeUnder to strokes.placeUnder, colors.place to strokes.place)
        .map { (color, width) -> Ink(color, width = width).apply { paint.pathEffect = dashes } }

    private fun down(from: Double, to: Double, above: UInt, below: UInt) =
        LinearGradient(0f, from.toFloat(), 0f, to.toFloat(), above.toInt(), below.toInt(), Shader.TileMode.CLAMP)

    private fun round(color: UInt): Shader {
        val (whole, none) = color.toInt() to (color.toInt() and 0xFFFFFF)
        return RadialGradient(0f, 0f, 1f, intArrayOf(whole, whole, none), floatArrayOf(0f, shape.shadowEven.toFloat(), 1f), Shader.TileMode.CLAMP)
    }

    companion object {
        private val kept = ConcurrentHashMap<Triple<BowlForm, Int, Boolean>, BowlInks>()

        fun of(shape: BowlShape, series: Int, dark: Boolean): BowlInks =
            kept.getOrPut(Triple(shape.form, series, dark)) { BowlInks(shape, Pictures.colors(series, dark)) }

        /** How far down the gradient the middle of a band lies. */
        private fun middle(band: Int) = (band + 0.5f) / BowlLines.BANDS

        private fun mixed(one: UInt, other: UInt, part: Float): Int {
            fun channel(shift: Int): Int {
                val (from, to) = listOf(one, other).map { (it.toInt() ushr shift and 0xFF).toFloat() }
                return (from + (to - from) * part).roundToInt()
            }
            return Color.argb(channel(24), channel(16), channel(8), channel(0))
        }
    }
}

/** A colour with what it fills or, with a [width], the line it draws. */
internal class Ink(color: UInt, shader: Shader? = null, width: Double? = null) {
    private val whole = color.toInt() ushr 24
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

    /** Draws with a part of the colour's own alpha, by the paint [passing], which is the caller's. */
    inline fun at(part: Float, passing: Paint, draw: (Paint) -> Unit) = draw(if (part == 1f) paint else passing.also { fade(it, part) })

    internal fun fade(passing: Paint, part: Float) {
        passing.set(paint)
        passing.alpha = (whole * part + 0.5f).toInt()
    }
}
