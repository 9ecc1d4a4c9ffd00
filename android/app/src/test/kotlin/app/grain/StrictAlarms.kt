package app.grain

import android.app.AlarmManager
import android.app.PendingIntent
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowAlarmManager

/** What the platform refuses and Robolectric does not. */
@Implements(AlarmManager::class)
class StrictAlarms : ShadowAlarmManager() {
    @Implementation
    override fun setExactAndAllowWhileIdle(type: Int, triggerAtMs: Long, operation: PendingIntent) {
        if (!canScheduleExactAlarms()) throw SecurityException("needs SCHEDULE_EXACT_ALARM")
        super.setExactAndAllowWhileIdle(type, triggerAtMs, operation)
    }
}
