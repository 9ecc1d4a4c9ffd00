package app.grain.platform

import android.app.PendingIntent
import android.appwidget.AppWidgetManager
import android.appwidget.AppWidgetProvider
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.view.View
import android.widget.RemoteViews
import app.grain.MainActivity
import app.grain.AppContainer
import app.grain.R
import app.grain.client.Surface
import app.grain.client.SurfaceCardView
import app.grain.client.orNull
import app.grain.parts
import app.grain.shell.Route
import kotlinx.coroutines.launch

/** The widget: a neutral line, or the card of the day where the person asked for it and the card is a gentle one (S48). */
class NoteWidget : AppWidgetProvider() {
    override fun onUpdate(context: Context, manager: AppWidgetManager, ids: IntArray) {
        val pending = goAsync()
        context.parts.scope.launch {
            try {
                draw(context, context.parts)
            } finally {
                pending?.finish()
            }
        }
    }

    companion object {
        /** Draws all widgets anew. */
        suspend fun draw(context: Context, parts: AppContainer) {
            val card = parts.client.ask { cardForSurface(today().day, Surface.WIDGET) }.orNull()
            AppWidgetManager.getInstance(context).updateAppWidget(ComponentName(context, NoteWidget::class.java), views(context, parts, card))
        }

        /** What is shown with this card, or without one. */
        fun views(context: Context, parts: AppContainer, card: SurfaceCardView?) = RemoteViews(context.packageName, R.layout.widget).apply {
            setTextViewText(R.id.title, card?.title ?: parts.words["app-exit-page-title"])
            setTextViewText(R.id.line, card?.body ?: "")
            setViewVisibility(R.id.line, if (card == null) View.GONE else View.VISIBLE)
            val open = Intent(context, MainActivity::class.java).putExtra(MainActivity.OPENS, (if (card == null) Route.Tab.TODAY else Route.Page.CARD).text())
            setOnClickPendingIntent(android.R.id.background, PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT))
        }
    }
}
