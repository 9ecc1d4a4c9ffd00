package app.grain.platform

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.os.Build
import java.time.Instant

/** Two alarms and never more: the next slot, and a watchdog that plans again whatever happened. */
class Alarms(private val context: Context) {
    private val manager = context.getSystemService(AlarmManager::class.java)

    /** When a plan was last armed in this process. */
    @Volatile
    var lastArmed: Instant? = null
        private set

    /** The person allowed exact alarms. */
    fun exactAllowed(): Boolean = !exactIsAsked || manager.canScheduleExactAlarms()

    /** Arms both; nothing takes an alarm back. */
    fun arm(now: Instant, next: Instant?, exact: Boolean, watchdog: Instant?) {
        set(NEXT, next, exact && exactAllowed(), WINDOW_MS)
        set(WATCHDOG, watchdog, false, WATCHDOG_WINDOW_MS)
        lastArmed = now
    }

    /** Plans again then; what is armed for the next slot stays. */
    fun again(at: Instant) = set(WATCHDOG, at, false, WATCHDOG_WINDOW_MS)

    private fun set(which: String, at: Instant?, exact: Boolean, window: Long) {
        val intent = pending(which)
        when {
            at == null -> manager.cancel(intent)
            exact -> manager.setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at.toEpochMilli(), intent)
            which == NEXT -> manager.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at.toEpochMilli(), intent)
            else -> manager.setWindow(AlarmManager.RTC_WAKEUP, at.toEpochMilli(), window, intent)
        }
    }

    private fun pending(which: String) = PendingIntent.getBroadcast(
        context, 0, Intent(context, AlarmReceiver::class.java).setAction(which), PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT,
    )

    companion object {
        /** From Android 12 on, exact alarms are asked for. */
        val exactIsAsked: Boolean get() = Build.VERSION.SDK_INT >= 31
        private const val NEXT = "app.grain.NEXT"
        private const val WATCHDOG = "app.grain.WATCHDOG"
        private const val WINDOW_MS = 600_000L
        private const val WATCHDOG_WINDOW_MS = 3_600_000L
    }
}
