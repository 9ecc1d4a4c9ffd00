package app.grain

import android.app.AlarmManager
import android.appwidget.AppWidgetManager
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.UserManager
import android.view.View
import android.widget.FrameLayout
import android.widget.ImageView
import android.widget.TextClock
import android.widget.TextView
import androidx.test.core.app.ApplicationProvider
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.WidgetFace
import app.grain.platform.NoteWidget
import app.grain.platform.WidgetFaces
import java.text.SimpleDateFormat
import java.util.Date
import java.util.Locale
import java.util.TimeZone
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowLooper

/** The widget says nothing of what the app is about, unless the person asked for the card; and it fits its place. */
@RunWith(AndroidJUnit4::class)
class WidgetTest {
    private val app get() = ApplicationProvider.getApplicationContext<GrainApp>()
    private val widgets get() = shadowOf(AppWidgetManager.getInstance(app))

    private fun drawn(width: Int, height: Int, face: WidgetFace = app.parts.call { outside(1u) }.faces.first()): View =
        WidgetFaces(app, face, app.parts.call { outside(1u) }.ways).views(width, height).apply(app, FrameLayout(app))

    private fun View.said(id: Int) = findViewById<TextView>(id)?.takeIf { it.visibility == View.VISIBLE }?.text?.toString()

    private fun asksForTheCard(extraPrivate: Boolean = false) = app.parts.call { saveSettings(settings().copy(cardOnWidget = true, extraPrivate = extraPrivate)) }

    @Test
    fun `plain at first, with the date and the ways in`() {
        app.parts.healing()
        val view = drawn(250, 190)
        assertEquals("A quiet note", view.said(R.id.title))
        assertEquals(null, view.said(R.id.line))
        assertEquals(listOf("Today", "Breathe"), listOf(R.id.note_word, R.id.breathe_word).map { view.said(it) })
        assertTrue(view.said(R.id.date)!!.isNotEmpty())
    }

    @Test
    fun `the card where it was asked for, and with extra private nothing but the date`() {
        app.parts.healing()
        asksForTheCard()
        val card = app.parts.call { outside(1u) }.faces.single()
        assertEquals(card.title to card.body, drawn(300, 300).let { it.said(R.id.title) to it.said(R.id.line) })
        assertEquals("as many lines as there is room for", card.title, drawn(120, 50).said(R.id.title))
        asksForTheCard(extraPrivate = true)
        val view = drawn(300, 300)
        assertEquals("A quiet note" to null, view.said(R.id.title) to view.said(R.id.line))
        assertEquals(View.GONE, view.findViewById<View>(R.id.ways).visibility)
    }

    @Test
    fun `its bowl is that of the icon in every size, and nobody's level`() {
        app.parts.healing(full = true)
        for ((id, place) in listOf(R.id.bowl to (140 to 60), R.id.bowl to (190 to 115), R.id.hero to (340 to 290))) {
            val bowl = drawn(place.first, place.second).findViewById<ImageView>(id)
            assertEquals("$place", View.VISIBLE, bowl.visibility)
            assertEquals("$place", R.drawable.widget_bowl, shadowOf(bowl.drawable).createdFromResId)
        }
    }

    @Test
    fun `it turns with the person's day, and whenever what it shows is another`() {
        World.plans = true
        val user = shadowOf(app.getSystemService(UserManager::class.java))
        // So that no work is planned beside it.
        user.setUserUnlocked(false)
        app.parts.keepPlanned(app)
        user.setUserUnlocked(true)
        app.parts.healing()
        val id = widgets.createWidget(NoteWidget::class.java, R.layout.widget_medium)
        fun shown() = widgets.getViewFor(id).said(R.id.title)
        assertEquals("the smallest has the date alone", null, shown())
        asksForTheCard()
        val (today, tomorrow) = app.parts.call { outside(2u) }.faces
        assertEquals(today.title, shown())
        val turn = shadowOf(app.getSystemService(AlarmManager::class.java)).scheduledAlarms.single { shadowOf(it.operation).savedIntent.action == NoteWidget.TURN }
        assertEquals(tomorrow.from.toEpochMilli(), turn.triggerAtMs)
        World.now = tomorrow.from
        turn.operation!!.send()
        ShadowLooper.idleMainLooper()
        assertEquals(tomorrow.title, shown())
        runBlocking { app.parts.outside.clear() }
        assertEquals("deleting leaves nothing", null, shown())
    }

    @Test
    fun `before the first unlock it is plain, whatever was chosen`() {
        app.parts.healing()
        val id = widgets.createWidget(NoteWidget::class.java, R.layout.widget_medium)
        asksForTheCard()
        shadowOf(app.getSystemService(UserManager::class.java)).setUserUnlocked(false)
        runBlocking { app.parts.outside.renew() }
        assertEquals(null, widgets.getViewFor(id).said(R.id.title))
        assertTrue(widgets.getViewFor(id).said(R.id.date)!!.isNotEmpty())
    }

    @Test
    fun `looks as it was drawn in every size, light, dark, with large letters and from right to left`() {
        app.parts.healing()
        val found = listOf(Look.LIGHT, Look.DARK, Look.LARGE, Look.RTL).mapNotNull { look ->
            RuntimeEnvironment.setQualifiers(look.qualifiers)
            RuntimeEnvironment.setFontScale(look.text)
            Camera.compare(Camera.coarse(sheet(look)), "widget-${look.name.lowercase()}.webp", other = 40)
        }
        assertEquals(emptyList<String>(), found)
    }

    /** Every size side by side on a wallpaper: plain, and below it with the card. */
    private fun sheet(look: Look): Bitmap {
        val gap = 16
        val sheet = Bitmap.createBitmap(gap + Places.sumOf { it.first + gap }, 2 * (Places.maxOf { it.second } + gap) + gap, Bitmap.Config.ARGB_8888)
        val canvas = Canvas(sheet).apply { drawColor(if (look == Look.DARK) DARK_WALL else WALL) }
        for ((row, card) in listOf(false, true).withIndex()) {
            val plain = app.parts.call { outside(1u) }.faces.first()
            val face = if (card) plain.copy(title = TITLE, body = BODY) else plain
            var left = gap
            for ((width, height) in Places) {
                val view = drawn(width, height, face)
                view.layoutDirection = if (look == Look.RTL) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
                view.findViewById<TextView>(R.id.date).text = date(view)
                view.measure(exactly(width), exactly(height))
                view.layout(0, 0, width, height)
                canvas.save()
                canvas.translate(left.toFloat(), (gap + row * (Places.maxOf { it.second } + gap)).toFloat())
                view.draw(canvas)
                canvas.restore()
                left += width + gap
            }
        }
        return sheet
    }

    /** As the clock of the widget would write it on that day. */
    private fun date(view: View): String {
        val form = view.findViewById<TextClock>(R.id.date).format24Hour.toString()
        return SimpleDateFormat(form, Locale.UK).apply { timeZone = TimeZone.getTimeZone(World.zone) }.format(Date.from(World.now))
    }

    private fun exactly(size: Int) = View.MeasureSpec.makeMeasureSpec(size, View.MeasureSpec.EXACTLY)

    private companion object {
        /** Two cells by one, three by two (of a dense and of a wide grid), four by three; in dp. */
        val Places = listOf(140 to 60, 190 to 115, 270 to 180, 340 to 290)

        /** A card of the usual length; which one comes is chance. */
        const val TITLE = "A walk with no aim"
        const val BODY = "Ten minutes outside, with no aim. The way back is part of it. If it rains, a window does as well."
        const val WALL = 0xFF9FB3B8.toInt()
        const val DARK_WALL = 0xFF2B3A40.toInt()
    }
}
