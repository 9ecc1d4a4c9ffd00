package app.grain.platform

import android.app.PendingIntent
import android.appwidget.AppWidgetManager
import android.content.Context
import android.content.Intent
import android.os.Build
import android.os.Bundle
import android.text.format.DateFormat
import android.util.SizeF
import android.util.TypedValue
import android.view.View
import android.widget.RemoteViews
import androidx.annotation.LayoutRes
import app.grain.MainActivity
import app.grain.R
import app.grain.client.OutsideWayView
import app.grain.client.Words
import app.grain.client.WidgetFace
import app.grain.shell.Route
import kotlin.math.ceil

/** How a widget looks in each size: [face] is what it shows, none for the plain one; [ways] are the quick ways in. */
class WidgetFaces(private val context: Context, private val face: WidgetFace?, private val ways: List<OutsideWayView>) {
    private val card = face?.takeIf { it.body.isNotEmpty() }

    /** For a widget with these options: every size from Android 12 on, where the phone picks; before it the one that fits. */
    fun views(options: Bundle): RemoteViews {
        if (Build.VERSION.SDK_INT >= 31) return RemoteViews(Sizes.associate { (width, height) -> SizeF(width.toFloat(), height.toFloat()) to views(width, height) })
        fun size(key: String, least: Int) = options.getInt(key).takeIf { it > 0 } ?: least
        val (narrow, wide) = size(AppWidgetManager.OPTION_APPWIDGET_MIN_WIDTH, WIDE) to size(AppWidgetManager.OPTION_APPWIDGET_MAX_WIDTH, WIDE)
        val (low, high) = size(AppWidgetManager.OPTION_APPWIDGET_MIN_HEIGHT, HIGH) to size(AppWidgetManager.OPTION_APPWIDGET_MAX_HEIGHT, HIGH)
        // Upright it is narrow and high, on its side wide and low.
        return RemoteViews(views(wide, low), views(narrow, high))
    }

    /** For a place of this size, in dp. */
    fun views(width: Int, height: Int): RemoteViews = when {
        width < WIDE || height < HIGH || card == null && height < leastPlain() -> of(R.layout.widget_small, "EEEE\n${pattern("dMMM")}").apply {
            show(R.id.date, card == null)
            show(R.id.title, card != null)
        }
        width < WIDER || height < HIGHER -> of(Middle, width).apply { fill(Middle, width, height, waysBesideCard = false) }
        else -> of(Large, width).apply { show(R.id.hero, fill(Large, width, height, waysBesideCard = true) >= HERO && card == null) }
    }

    /** The least height for more than the date. */
    private fun leastPlain() = 2 * Middle.padding + line(Middle.date) + WAYS_HIGH

    private fun pattern(parts: String) = DateFormat.getBestDateTimePattern(context.resources.configuration.locales[0], parts)

    private fun of(form: Form, width: Int) = of(form.layout, pattern(if (letters(form.date, width - BOWL, form) < LONG_DATE) "EEEdMMM" else "EEEEdMMMM"))

    private fun of(@LayoutRes layout: Int, date: String) = RemoteViews(context.packageName, layout).apply {
        for (form in listOf("setFormat12Hour", "setFormat24Hour")) setCharSequence(R.id.date, form, date)
        setTextViewText(R.id.title, card?.title ?: Words.now()["outside-plain"])
        setOnClickPendingIntent(android.R.id.background, open())
    }

    /** How many letters of a size stand in a line. */
    private fun letters(sp: Float, width: Int, form: Form) = (width - 2 * form.padding) / (dp(sp) * LETTER)

    /** Date, title, text in whole lines, ways in: each as far as there is room for it, also with large letters. What is left, in dp. */
    private fun RemoteViews.fill(form: Form, width: Int, height: Int, waysBesideCard: Boolean): Float {
        var room = height - 2 * form.padding - line(form.date)
        val ways = ways.takeIf { room >= WAYS_HIGH && (card == null || waysBesideCard && room >= 2 * WAYS_HIGH) }.orEmpty()
        if (ways.isNotEmpty()) room -= WAYS_HIGH
        val needs = ceil((card?.title ?: Words.now()["outside-plain"]).length / letters(form.title, width, form)).toInt()
        val fit = ((room - GAP) / line(form.title)).toInt()
        val titled = if (card == null) needs <= fit.coerceAtMost(1) else true
        val titleLines = needs.coerceAtMost(fit).coerceIn(1, 2)
        if (titled) room -= titleLines * line(form.title) + GAP
        val lines = ((room - GAP) / line(form.line)).toInt()
        show(R.id.title, titled)
        show(R.id.bowl, card != null || form === Middle)
        // Where it is empty it holds the ways in at the foot.
        setViewVisibility(R.id.line, if (card != null && lines > 0) View.VISIBLE else if (form === Middle) View.INVISIBLE else View.GONE)
        show(R.id.ways, ways.isNotEmpty())
        setInt(R.id.title, "setMaxLines", titleLines)
        setTextViewText(R.id.line, card?.body ?: "")
        setInt(R.id.line, "setMaxLines", lines.coerceAtLeast(1))
        val longest = ways.maxOfOrNull { it.short.length } ?: 0
        val withWords = (width - 2 * form.padding - GAP) / 2 - PILL >= longest * dp(LEAST_WORD) * LETTER
        ways.forEach { offer(it, withWords) }
        return room
    }

    private fun RemoteViews.offer(named: OutsideWayView, withWord: Boolean) {
        val way = WayIn.entries.first { it.way == named.way }
        val (pill, word) = when (way) {
            WayIn.NOTE -> R.id.note to R.id.note_word
            WayIn.BREATHE -> R.id.breathe to R.id.breathe_word
        }
        setTextViewText(word, named.short)
        show(word, withWord)
        setContentDescription(pill, named.text)
        setOnClickPendingIntent(pill, way.pending(context))
    }

    private fun RemoteViews.show(id: Int, on: Boolean) = setViewVisibility(id, if (on) View.VISIBLE else View.GONE)

    private fun line(sp: Float) = dp(sp) * LINE

    private fun dp(sp: Float): Float = context.resources.displayMetrics.let { TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, sp, it) / it.density }

    private fun open(): PendingIntent {
        val route = if (card == null) Route.Tab.TODAY else Route.Page.CARD
        val intent = Intent(context, MainActivity::class.java).putExtra(MainActivity.OPENS, route.text())
        return PendingIntent.getActivity(context, 0, intent, PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT)
    }

    /** A layout, its padding in dp and its sizes of letters in sp. */
    private class Form(@param:LayoutRes val layout: Int, val padding: Int, val date: Float, val title: Float, val line: Float)

    private companion object {
        val Middle = Form(R.layout.widget_medium, 16, 13f, 18f, 14f)
        val Large = Form(R.layout.widget_large, 20, 14f, 24f, 18f)

        /** The least size of the middle and of the large form, in dp. */
        const val WIDE = 180
        const val HIGH = 110
        const val WIDER = 250
        const val HIGHER = 200

        /** The ways in with the gap above them, the least room for the large bowl, and a gap, in dp. */
        const val WAYS_HIGH = 56
        const val HERO = 48
        const val GAP = 8

        /** The bowl beside the date, and what of a way in is not its word, in dp. */
        const val BOWL = 48
        const val PILL = 54

        /** The letters of "Wednesday, 30 September", and the least size of a way's word, in sp. */
        const val LONG_DATE = 23
        const val LEAST_WORD = 10f

        /** A line's height and a letter's width, by the size of the letters. */
        const val LINE = 1.35f
        const val LETTER = 0.48f
        /** What a phone can pick from: it takes the largest that fits. */
        val Sizes = listOf(110 to 40, WIDE to HIGH, WIDE to 150, WIDE to 190, WIDER to HIGHER, WIDER to 260, WIDER to 330)
    }
}
