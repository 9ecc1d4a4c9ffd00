package app.grain.platform

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.grain.AppContainer
import app.grain.client.ReminderActionKind
import app.grain.client.ReminderLater
import app.grain.client.ReplyDone
import app.grain.client.ReplyFewer
import app.grain.client.ReplyLater
import app.grain.client.ReplyNotToday
import app.grain.parts
import kotlinx.coroutines.launch

/** An alarm rang: plan again, whatever it was. */
class AlarmReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) = background(context) { reminders.replan() }
}

/**
 * The phone started, the app was replaced, the clock or the zone changed, exact alarms were allowed or the phone was
 * unlocked: plan again. One answer to all of them, so that none can be wrong in its own way.
 */
class ReplanReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (intent.action in Heard) background(context) {
            reminders.replan()
            outside.renew()
        }
    }

    internal companion object {
        val Heard = setOf(
            Intent.ACTION_LOCKED_BOOT_COMPLETED, Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_MY_PACKAGE_REPLACED, Intent.ACTION_TIME_CHANGED,
            Intent.ACTION_TIMEZONE_CHANGED, Intent.ACTION_USER_UNLOCKED, "android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED",
        )
    }
}

/** A button of a notification: answered by the core without opening the app. */
class ReplyReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val id = intent.getStringExtra(SLOT) ?: return
        val reply = when (intent.action) {
            ReminderActionKind.DONE.name -> ReplyDone
            ReminderActionKind.LATER.name -> ReplyLater(ReminderLater.ONE_HOUR)
            ReminderActionKind.NOT_TODAY.name -> ReplyNotToday
            ReminderActionKind.FEWER.name -> ReplyFewer
            else -> return
        }
        background(context) { reminders.reply(id, reply) }
    }

    companion object {
        /** The extra that names the slot. */
        const val SLOT = "slot"
    }
}

/** Lets a receiver go on for as long as it works, away from the main thread. */
internal fun BroadcastReceiver.background(context: Context, work: suspend AppContainer.() -> Unit) {
    val parts = context.parts
    val pending = goAsync()
    parts.scope.launch {
        try {
            parts.work()
        } finally {
            pending?.finish()
        }
    }
}
