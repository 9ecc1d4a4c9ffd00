package app.grain.platform

import android.app.AlarmManager
import android.app.PendingIntent
import android.appwidget.AppWidgetManager
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.os.UserManager
import app.grain.client.Client
import app.grain.client.OutsideView
import app.grain.client.orNull
import java.time.Instant

/**
 * Keeps what stands outside the app as the core says it: widgets, the ways behind the icon, tiles. [renew] may be called at any
 * time. Before the first unlock, and whenever the notes cannot be read, widgets show their plain face.
 */
class Outside(private val context: Context, private val client: Client) {
    private val widgets = AppWidgetManager.getInstance(context)
    private val ids get() = widgets?.getAppWidgetIds(ComponentName(context, NoteWidget::class.java)) ?: IntArray(0)

    /** Brings everything up to date. */
    suspend fun renew() {
        val readable = context.getSystemService(UserManager::class.java).isUserUnlocked
        val view = if (readable) client.ask { outside(TWO_DAYS) }.orNull() else null
        draw(view)
        if (view != null) WayIn.offer(context, view.ways)
        if (ids.isNotEmpty()) view?.faces?.getOrNull(1)?.let { turnAt(it.from) }
    }

    /** Takes everything of a person's away, after everything was deleted (S27). */
    fun clear() {
        draw(null)
        WayIn.offer(context, emptyList())
        context.getSystemService(AlarmManager::class.java).cancel(turn())
    }

    private fun draw(view: OutsideView?) {
        val faces = WidgetFaces(context, view?.faces?.first(), view?.ways.orEmpty())
        for (id in ids) widgets.updateAppWidget(id, faces.views(widgets.getAppWidgetOptions(id)))
    }

    /** The next face comes with the person's next day; a phone that sleeps need not wake for it. */
    private fun turnAt(at: Instant) = context.getSystemService(AlarmManager::class.java).set(AlarmManager.RTC, at.toEpochMilli(), turn())

    private fun turn() = PendingIntent.getBroadcast(context, 0, Intent(context, NoteWidget::class.java).setAction(NoteWidget.TURN), PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT)

    private companion object {
        val TWO_DAYS: UByte = 2u
    }
}
