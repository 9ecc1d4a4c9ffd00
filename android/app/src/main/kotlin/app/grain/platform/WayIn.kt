package app.grain.platform

import android.app.PendingIntent
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.content.pm.ShortcutInfo
import android.content.pm.ShortcutManager
import android.graphics.drawable.Icon
import android.service.quicksettings.TileService
import androidx.annotation.DrawableRes
import app.grain.MainActivity
import app.grain.R
import app.grain.client.OutsideWay
import app.grain.client.OutsideWayView
import app.grain.shell.Route

/**
 * The quick ways in, behind the icon, on tiles and on the widget. Their ids are read by launchers, so they tell no more than
 * their names do. Where they lead is the core's; a test holds both equal, and so they open also while the notes cannot be read.
 */
enum class WayIn(val way: OutsideWay, val id: String, @param:DrawableRes val icon: Int, val route: Route, private val tile: Class<out TileService>) {
    NOTE(OutsideWay.NOTE, "note", R.drawable.way_note, Route.CheckIn(), NoteTile::class.java),
    BREATHE(OutsideWay.BREATHE, "breathe", R.drawable.way_breathe, Route.Page.HARD_MOMENT, BreatheTile::class.java);

    /** Opens the app there; the lock, where there is one, comes first. */
    fun intent(context: Context): Intent = Intent(context, MainActivity::class.java).setAction(Intent.ACTION_VIEW).putExtra(MainActivity.OPENS, route.text())

    /** The same, for others to send. */
    fun pending(context: Context): PendingIntent = PendingIntent.getActivity(context, FIRST + ordinal, intent(context), PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT)

    private fun shortcut(context: Context, named: OutsideWayView) = ShortcutInfo.Builder(context, id)
        .setShortLabel(named.short).setLongLabel(named.text).setIcon(Icon.createWithResource(context, icon)).setRank(ordinal).setIntent(intent(context)).build()

    companion object {
        private const val FIRST = 1

        /** Puts these ways behind the icon and among the tiles, under these names, and takes the others away from there. */
        fun offer(context: Context, ways: List<OutsideWayView>) {
            val offered = entries.mapNotNull { way -> ways.find { it.way == way.way }?.let { way to it } }
            for (way in entries) way.tile(context, offered.any { it.first == way })
            val manager = context.getSystemService(ShortcutManager::class.java) ?: return
            val known = manager.dynamicShortcuts.sortedBy { it.rank }.map { Triple(it.id, it.shortLabel, it.longLabel) }
            // The system counts how often they are set from behind.
            if (known == offered.map { (way, named) -> Triple(way.id, named.short, named.text) }) return
            val (on, off) = entries.map { it.id }.partition { id -> offered.any { it.first.id == id } }
            if (off.isNotEmpty()) manager.disableShortcuts(off)
            if (on.isNotEmpty()) manager.enableShortcuts(on)
            manager.dynamicShortcuts = offered.map { (way, named) -> way.shortcut(context, named) }
        }
    }

    private fun tile(context: Context, on: Boolean) {
        val component = ComponentName(context, tile)
        val state = if (on) PackageManager.COMPONENT_ENABLED_STATE_DEFAULT else PackageManager.COMPONENT_ENABLED_STATE_DISABLED
        if (context.packageManager.getComponentEnabledSetting(component) != state) context.packageManager.setComponentEnabledSetting(component, state, PackageManager.DONT_KILL_APP)
    }
}
