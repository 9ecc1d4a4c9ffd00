package app.grain.platform

import android.app.PendingIntent
import android.content.Intent
import android.graphics.drawable.Icon
import android.os.Build
import android.service.quicksettings.Tile
import android.service.quicksettings.TileService
import androidx.annotation.DrawableRes
import androidx.annotation.RequiresApi
import app.grain.R
import app.grain.client.Words

/** A tile beside the phone's own: it opens one way in and shows no state. A locked phone is unlocked first, whichever it is. */
abstract class WayTile(private val way: WayIn, @param:DrawableRes private val mark: Int, private val short: String, private val text: String) : TileService() {
    override fun onStartListening() {
        val tile = qsTile ?: return
        val words = Words.now()
        tile.label = words[short]
        tile.contentDescription = words[text]
        tile.icon = Icon.createWithResource(this, mark)
        tile.state = Tile.STATE_INACTIVE
        tile.updateTile()
    }

    override fun onClick() = if (isLocked) unlockAndRun(::open) else open()

    private fun open() = if (Build.VERSION.SDK_INT >= 34) hand(way.pending(this)) else openBefore34()

    /** Opens it and closes the panel. */
    @RequiresApi(34)
    protected open fun hand(way: PendingIntent) = startActivityAndCollapse(way)

    @Suppress("DEPRECATION", "StartActivityAndCollapseDeprecated")
    private fun openBefore34() = startActivityAndCollapse(way.intent(this).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
}

/** To the check-in. */
open class NoteTile : WayTile(WayIn.NOTE, R.drawable.ic_today, "outside-note-short", "outside-note")

/** To slow breathing. */
open class BreatheTile : WayTile(WayIn.BREATHE, R.drawable.ic_hard_moment, "outside-breathe", "outside-breathe")
