package app.grain.platform

import android.appwidget.AppWidgetManager
import android.appwidget.AppWidgetProvider
import android.content.Context
import android.content.Intent
import android.os.Bundle

/** The widget: the date and a quiet line, or the card of the day where the person asked for it and the card is a gentle one (S48). */
class NoteWidget : AppWidgetProvider() {
    override fun onReceive(context: Context, intent: Intent) {
        if (intent.action == TURN) background(context) { outside.renew() } else super.onReceive(context, intent)
    }

    override fun onUpdate(context: Context, manager: AppWidgetManager, ids: IntArray) = background(context) { outside.renew() }

    override fun onAppWidgetOptionsChanged(context: Context, manager: AppWidgetManager, id: Int, options: Bundle) = background(context) { outside.renew() }

    companion object {
        /** The person's next day has begun. */
        const val TURN = "app.grain.TURN"
    }
}
