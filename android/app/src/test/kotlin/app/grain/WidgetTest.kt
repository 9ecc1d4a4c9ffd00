package app.grain

import android.view.View
import android.widget.FrameLayout
import android.widget.TextView
import androidx.test.core.app.ApplicationProvider
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.Surface
import app.grain.platform.NoteWidget
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test
import org.junit.runner.RunWith

/** The widget says nothing of what the app is about, unless the person asked for the card. */
@RunWith(AndroidJUnit4::class)
class WidgetTest {
    private val app get() = ApplicationProvider.getApplicationContext<GrainApp>()

    private fun drawn(): View = NoteWidget.views(app, app.parts, app.parts.call { cardForSurface(today().day, Surface.WIDGET) }).apply(app, FrameLayout(app))

    @Test
    fun `discreet at first`() {
        app.parts.healing()
        assertNull(app.parts.call { cardForSurface(today().day, Surface.WIDGET) })
        val view = drawn()
        assertEquals("Notes for today", view.findViewById<TextView>(R.id.title).text)
        assertEquals(View.GONE, view.findViewById<TextView>(R.id.line).visibility)
    }

    @Test
    fun `the card where it was asked for, or still the neutral line`() {
        app.parts.healing()
        app.parts.call { saveSettings(settings().copy(cardOnNotification = true)) }
        val card = app.parts.call { cardForSurface(today().day, Surface.WIDGET) }
        assertEquals(card?.title ?: "Notes for today", drawn().findViewById<TextView>(R.id.title).text)
    }
}
