package app.grain.platform

import android.Manifest
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Build
import app.grain.MainActivity
import app.grain.R
import app.grain.client.ReminderActionKind
import app.grain.client.ReminderKind
import app.grain.client.ReminderLabelsView
import app.grain.client.ReminderSlot
import app.grain.shell.Route

/**
 * Shows reminders: neutral texts from the core, without sound, hidden on the lock screen behind a public version that says
 * even less (S45 to S50).
 */
class Notifier(private val context: Context) {
    private val manager = context.getSystemService(NotificationManager::class.java)

    /** Whether the system shows anything at all; the permission and the switch are two things. */
    fun allowed(): Boolean = manager.areNotificationsEnabled() &&
        (Build.VERSION.SDK_INT < 33 || context.checkSelfPermission(Manifest.permission.POST_NOTIFICATIONS) == PackageManager.PERMISSION_GRANTED)

    /** Makes the channels, or gives them new names. */
    fun channels(labels: ReminderLabelsView) = manager.createNotificationChannels(labels.channels.map { channel(it.id, it.name) })

    /** Ids of channels that were switched off. */
    fun channelsOff(): Set<String> = manager.notificationChannels.filter { it.importance == NotificationManager.IMPORTANCE_NONE }.map { it.id }.toSet()

    /** Shows a slot with its buttons. */
    fun show(slot: ReminderSlot, labels: ReminderLabelsView) {
        val channel = labels.channels.first { it.channel == slot.channel }
        manager.createNotificationChannel(channel(channel.id, channel.name))
        val note = plain(channel.id, slot.title, slot.body, labels.hiddenPreview).setContentIntent(open(slot.id, slot.kind))
        for (label in labels.actions) {
            if (label.action !in slot.actions) continue
            act(slot, label.action)?.let { note.addAction(Notification.Action.Builder(null, label.text, it).build()) }
        }
        manager.notify(slot.id, ONE, note.build())
    }

    /** Shows a slot before the first unlock: nothing but its neutral text, and no button, as nothing can be answered yet. */
    fun showLocked(id: String, title: String, body: String, channel: String) {
        manager.createNotificationChannel(channel(channel, title))
        manager.notify(id, ONE, plain(channel, title, body, title).build())
    }

    /** Takes a reminder off the screen. */
    fun hide(id: String) = manager.cancel(id, ONE)

    /** Takes all of them off the screen. */
    fun hideAll() = manager.cancelAll()

    private fun channel(id: String, name: String) = NotificationChannel(id, name, NotificationManager.IMPORTANCE_LOW).apply {
        setShowBadge(false)
        lockscreenVisibility = Notification.VISIBILITY_PRIVATE
    }

    private fun plain(channel: String, title: String, body: String, hidden: String): Notification.Builder = Notification.Builder(context, channel)
        .setSmallIcon(R.drawable.ic_mark)
        .setContentTitle(title)
        .setContentText(body)
        .setAutoCancel(true)
        .setLocalOnly(true)
        .setShowWhen(false)
        .setVisibility(Notification.VISIBILITY_PRIVATE)
        .setPublicVersion(Notification.Builder(context, channel).setSmallIcon(R.drawable.ic_mark).setContentTitle(hidden).build())

    private fun open(id: String, kind: ReminderKind): PendingIntent = PendingIntent.getActivity(
        context, id.hashCode(),
        Intent(context, MainActivity::class.java).putExtra(MainActivity.OPENS, kind.route().text()).putExtra(MainActivity.ANSWERS, id),
        PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT,
    )

    /** A button that is answered without opening the app; what opens it needs none. */
    private fun act(slot: ReminderSlot, action: ReminderActionKind): PendingIntent? {
        if (action == ReminderActionKind.OPEN || action == ReminderActionKind.PAUSE) return null
        val intent = Intent(context, ReplyReceiver::class.java).setAction(action.name).putExtra(ReplyReceiver.SLOT, slot.id)
        return PendingIntent.getBroadcast(context, slot.id.hashCode(), intent, PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT)
    }

    private companion object {
        const val ONE = 1
    }
}

/** The page a reminder is about. */
internal fun ReminderKind.route(): Route = when (this) {
    ReminderKind.CHECK_IN -> Route.CheckIn()
    ReminderKind.CARD -> Route.Page.CARD
    ReminderKind.PROMPT -> Route.Page.PROMPT
    ReminderKind.PROMISE, ReminderKind.PROMISE_BEFORE -> Route.Core.PROMISES
    ReminderKind.DISCLOSURE -> Route.Core.DISCLOSURES
    ReminderKind.TIMER -> Route.Page.PAUSE
    ReminderKind.TEST, ReminderKind.TOP_UP -> Route.Tab.TODAY
    ReminderKind.LOOK -> Route.Tab.PRACTICE
    ReminderKind.WEEK -> Route.Core.WEEK
}
