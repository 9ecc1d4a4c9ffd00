package app.grain.platform

import android.app.usage.UsageStatsManager
import android.content.Context
import android.os.Build
import android.os.PowerManager
import android.os.UserManager
import app.grain.client.Client
import app.grain.client.ExactAlarms
import app.grain.client.ReminderAction
import app.grain.client.ReminderHealthFacts
import app.grain.client.ReminderLabelsView
import app.grain.client.ReminderSlot
import app.grain.client.CallResult
import app.grain.client.Words
import app.grain.client.orNull
import java.time.Duration
import java.time.Instant
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/**
 * Performs the core's plan: shows what is due, arms the next slot and a watchdog, keeps the few days that are needed before
 * the first unlock. [replan] may be called at any time and as often as one likes; it replaces everything.
 */
class Reminders(private val context: Context, private val client: Client, private val now: () -> Instant) {
    private val notifier = Notifier(context)
    private val alarms = Alarms(context)
    private val locked = DirectBootStore(context)
    private val once = Mutex()
    private var labels: ReminderLabelsView? = null
    private var language = ""

    /** Plans anew: shows what is due, then arms the next alarm and the watchdog. */
    suspend fun replan() = once.withLock {
        if (!context.getSystemService(UserManager::class.java).isUserUnlocked) return@withLock replanLocked()
        for (shown in locked.takeShown()) client.ask { reminderDelivered(shown.id, shown.with) }
        val words = labels() ?: return@withLock later()
        var last = ""
        while (true) {
            val plan = client.ask { planRemindersAndroid() }.orNull() ?: return@withLock later()
            val next = plan.next
            if (next != null && next.instant <= now() && next.id != last) {
                last = next.id
                deliver(next, words)
                continue
            }
            alarms.arm(now(), next?.instant, plan.exact, plan.watchdog)
            locked.write(plan.directBoot, plan.zone)
            break
        }
    }

    /** The notes could not be read now, such as on a full phone: what is armed stays, and it is tried again. */
    private fun later() = alarms.again(now() + TRY_AGAIN)

    /** Before the first unlock: shows and arms from what was left readable, nothing else. */
    private fun replanLocked() {
        val slots = locked.read()
        val due = slots.filter { it.instant <= now() }
        if (notifier.allowed()) for (slot in due.takeLast(1)) notifier.showLocked(slot.id, slot.title, slot.body, slot.channel)
        locked.shown(due)
        alarms.arm(now(), slots.firstOrNull { it.instant > now() }?.instant, exact = false, watchdog = now() + LOCKED_WATCHDOG)
    }

    /** Shows a slot; false when the system does not allow it, which the core is told. */
    suspend fun show(slot: ReminderSlot): Boolean = labels()?.let { deliver(slot, it) } ?: false

    private suspend fun deliver(slot: ReminderSlot, words: ReminderLabelsView): Boolean {
        val shown = notifier.allowed()
        if (shown) notifier.show(slot, words)
        client.ask { if (shown) reminderDelivered(slot.id, slot.with) else reminderMissed(slot.id, slot.with) }
        return shown
    }

    /** A reply to a notification; the core decides what it means. */
    suspend fun reply(id: String, action: ReminderAction): CallResult<*> = client.ask { actOnReminder(id, action) }.also {
        notifier.hide(id)
        replan()
    }

    /** What only the phone can see. */
    fun facts(): ReminderHealthFacts {
        val off = notifier.channelsOff()
        return ReminderHealthFacts(
            notifier.allowed(),
            labels?.channels.orEmpty().filter { it.id in off }.map { it.channel },
            when {
                !Alarms.exactIsAsked -> ExactAlarms.NOT_NEEDED
                alarms.exactAllowed() -> ExactAlarms.ALLOWED
                else -> ExactAlarms.NOT_ALLOWED
            },
            held(),
            alarms.lastArmed,
        )
    }

    /** Takes everything off the screen and out of the alarms, after everything was deleted (S27). */
    fun clear() {
        notifier.hideAll()
        alarms.arm(now(), null, exact = false, watchdog = null)
        locked.clear()
    }

    private fun held(): Boolean {
        val usage = context.getSystemService(UsageStatsManager::class.java)
        val rare = Build.VERSION.SDK_INT >= 28 && usage.appStandbyBucket > UsageStatsManager.STANDBY_BUCKET_FREQUENT
        return rare || context.getSystemService(PowerManager::class.java).isPowerSaveMode
    }

    private suspend fun labels(): ReminderLabelsView? = labels?.takeIf { language == Words.language() } ?: client.ask { reminderLabels() }.orNull()?.also {
        notifier.channels(it)
        labels = it
        language = Words.language()
    }

    private companion object {
        val LOCKED_WATCHDOG: Duration = Duration.ofHours(6)
        val TRY_AGAIN: Duration = Duration.ofHours(1)
    }
}
