package app.grain

import android.Manifest
import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.os.UserManager
import androidx.test.core.app.ApplicationProvider
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.platform.DirectBootStore
import java.time.Duration
import java.time.Instant
import java.time.LocalTime
import java.time.ZoneId
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager
import org.robolectric.shadows.ShadowLooper

/** A reminder fires, is shown, is answered, and the core knows; whatever happens to the phone in between. */
@RunWith(AndroidJUnit4::class)
class RemindersTest {
    private val app get() = ApplicationProvider.getApplicationContext<GrainApp>()
    private val parts get() = app.parts
    private val alarms get() = shadowOf(app.getSystemService(AlarmManager::class.java))
    private val manager get() = app.getSystemService(NotificationManager::class.java)
    private val shown: List<Notification> get() = shadowOf(manager).allNotifications

    @Before
    fun allowed() {
        shadowOf(app).grantPermissions(Manifest.permission.POST_NOTIFICATIONS)
        World.wraps = { it }
        parts.healing()
    }

    private fun remindAt(time: LocalTime) = parts.fill("reminders", "reminder", "times" to "$time")

    private fun replan() = runBlocking { parts.reminders.replan() }

    private fun nextAlarm(): Instant? = alarms.scheduledAlarms.mapNotNull { it.triggerAtMs }.minOrNull()?.let(Instant::ofEpochMilli)

    private fun ring() {
        World.now = checkNotNull(nextAlarm())
        val alarm = alarms.scheduledAlarms.minBy { it.triggerAtMs }
        alarm.operation!!.send()
        ShadowLooper.idleMainLooper()
    }

    @Test
    fun `an alarm becomes a neutral notification and the core hears that it came`() {
        remindAt(LocalTime.of(8, 30))
        replan()
        assertEquals("two alarms, the next one and the watchdog", 2, alarms.scheduledAlarms.size)
        assertEquals(Instant.parse("2026-11-25T08:30:00Z"), nextAlarm())
        ring()
        val note = shown.single()
        assertEquals(Notification.VISIBILITY_PRIVATE, note.visibility)
        assertEquals("Reminder", note.publicVersion.extras.getString(Notification.EXTRA_TITLE))
        assertNull(note.publicVersion.extras.getString(Notification.EXTRA_TEXT))
        assertTrue("it says no more than a note is ready", "partner" !in note.extras.toString().lowercase())
        assertTrue(parts.call { reminderHealth(parts.reminders.facts()) }.lastCame.isNotEmpty())
        assertTrue("the next one is armed", checkNotNull(nextAlarm()) > World.now)
    }

    @Test
    fun `answered from the notification, without opening the app`() {
        val id = promiseFor(LocalTime.of(9, 0))
        replan()
        ring()
        val labels = parts.call { reminderLabels() }.actions.associate { it.action.name to it.text }
        val note = shown.single()
        val buttons = note.actions.associateBy { it.title.toString() }
        assertTrue(buttons.keys.containsAll(listOf(labels["DONE"], labels["LATER"], labels["NOT_TODAY"])))
        checkNotNull(buttons[labels["DONE"]]).actionIntent.send()
        ShadowLooper.idleMainLooper()
        assertEquals(0, shown.size)
        assertTrue(parts.rows(id).any { row -> row.choices.any { it.text == "Kept" && it.chosen } })
    }

    @Test
    fun `put off, it comes again after an hour`() {
        promiseFor(LocalTime.of(9, 0))
        replan()
        ring()
        val later = parts.call { reminderLabels() }.actions.single { it.action.name == "LATER" }.text
        shown.single().actions.single { it.title == later }.actionIntent.send()
        ShadowLooper.idleMainLooper()
        assertEquals(0, shown.size)
        assertEquals(Instant.parse("2026-11-25T10:00:00Z"), nextAlarm())
    }

    @Test
    fun `not today is an answer, and the evening stays quiet`() {
        promiseFor(LocalTime.of(9, 0))
        replan()
        ring()
        val notToday = parts.call { reminderLabels() }.actions.single { it.action.name == "NOT_TODAY" }.text
        shown.single().actions.single { it.title == notToday }.actionIntent.send()
        ShadowLooper.idleMainLooper()
        assertEquals(0, shown.size)
        assertTrue(checkNotNull(nextAlarm()) >= Instant.parse("2026-11-25T21:00:00Z"))
    }

    @Test
    fun `whatever happens to the phone, the same plan is armed again`() {
        remindAt(LocalTime.of(8, 30))
        replan()
        val planned = nextAlarm()
        val events = listOf(
            Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_MY_PACKAGE_REPLACED, Intent.ACTION_TIME_CHANGED, Intent.ACTION_TIMEZONE_CHANGED,
            Intent.ACTION_USER_UNLOCKED, AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED,
        )
        for (event in events) {
            alarms.scheduledAlarms.toList().forEach { app.getSystemService(AlarmManager::class.java).cancel(it.operation!!) }
            app.sendBroadcast(Intent(event).setPackage(app.packageName))
            ShadowLooper.idleMainLooper()
            assertEquals(event, planned, nextAlarm())
            assertEquals(event, 2, alarms.scheduledAlarms.size)
        }
    }

    @Test
    fun `notes that cannot be read just now break no chain of alarms`() {
        var fails = true
        World.wraps = { real -> Failing(real) { fails } }
        runBlocking { parts.client.letGo() }
        remindAt(LocalTime.of(8, 30))
        replan()
        assertEquals("tried again in an hour", World.now + Duration.ofHours(1), nextAlarm())
        fails = false
        ring()
        assertEquals(Instant.parse("2026-11-25T08:30:00Z"), nextAlarm())
        fails = true
        replan()
        val armed = alarms.scheduledAlarms.map { Instant.ofEpochMilli(it.triggerAtMs) }
        assertTrue("what is armed stays: $armed", Instant.parse("2026-11-25T08:30:00Z") in armed)
    }

    @Test
    fun `a reminder travels with the person`() {
        remindAt(LocalTime.of(8, 30))
        replan()
        World.zone = ZoneId.of("America/New_York")
        app.sendBroadcast(Intent(Intent.ACTION_TIMEZONE_CHANGED).setPackage(app.packageName))
        ShadowLooper.idleMainLooper()
        assertEquals(Instant.parse("2026-11-25T13:30:00Z"), nextAlarm())
    }

    @Test
    fun `a clock set back shows nothing twice`() {
        remindAt(LocalTime.of(8, 30))
        replan()
        ring()
        assertEquals(1, shown.size)
        manager.cancelAll()
        World.now -= Duration.ofMinutes(5)
        replan()
        World.now += Duration.ofMinutes(10)
        replan()
        assertEquals(0, shown.size)
    }

    @Test
    fun `a clock set forward and right again loses none and shows none twice`() {
        remindAt(LocalTime.of(8, 30))
        replan()
        fun clock(by: Duration) {
            World.now += by
            app.sendBroadcast(Intent(Intent.ACTION_TIME_CHANGED).setPackage(app.packageName))
            ShadowLooper.idleMainLooper()
        }
        clock(Duration.ofDays(90))
        manager.cancelAll()
        clock(Duration.ofDays(-90))
        assertEquals("the real morning still comes", Instant.parse("2026-11-25T08:30:00Z"), nextAlarm())
        ring()
        assertEquals(1, shown.size)
        manager.cancelAll()
        replan()
        assertEquals(0, shown.size)
    }

    @Test
    fun `without permission nothing is shown and nothing breaks`() {
        remindAt(LocalTime.of(8, 30))
        replan()
        shadowOf(app).denyPermissions(Manifest.permission.POST_NOTIFICATIONS)
        ring()
        assertEquals(0, shown.size)
        assertFalse(parts.reminders.facts().allowed)
        assertEquals("nobody is told that it came", "", parts.call { reminderHealth(parts.reminders.facts()) }.lastCame)
        assertTrue(checkNotNull(nextAlarm()) > World.now)
    }

    @Test
    fun `a hundred due things leave two alarms and few notifications`() {
        repeat(100) { promiseFor(LocalTime.of(9, 0).plusMinutes(5L * it)) }
        replan()
        World.now = Instant.parse("2026-11-25T20:00:00Z")
        replan()
        assertEquals(2, alarms.scheduledAlarms.size)
        assertEquals("one for all of them", 1, shown.size)
        val intents = shown.sumOf { it.actions.orEmpty().size + 1 } + alarms.scheduledAlarms.size
        assertTrue("$intents intents", intents <= 8)
    }

    @Test
    fun `exact only where the person tied it to an hour and allowed it`() {
        promiseFor(LocalTime.of(9, 0))
        replan()
        assertTrue(alarms.scheduledAlarms.minBy { it.triggerAtMs }.windowLengthMs != ShadowAlarmManager.WINDOW_EXACT)
        ShadowAlarmManager.setCanScheduleExactAlarms(true)
        replan()
        assertEquals(ShadowAlarmManager.WINDOW_EXACT, alarms.scheduledAlarms.minBy { it.triggerAtMs }.windowLengthMs)
    }

    @Test
    fun `before the first unlock it shows the neutral text and reads no note`() {
        remindAt(LocalTime.of(8, 30))
        replan()
        val kept = DirectBootStore(app).read()
        assertTrue(kept.isNotEmpty())
        shadowOf(app.getSystemService(UserManager::class.java)).setUserUnlocked(false)
        World.now = kept.first().instant
        app.sendBroadcast(Intent(Intent.ACTION_LOCKED_BOOT_COMPLETED).setPackage(app.packageName))
        ShadowLooper.idleMainLooper()
        assertEquals(kept.first().title, shown.single().extras.getString(Notification.EXTRA_TITLE))
        assertEquals(0, shown.single().actions.orEmpty().size)
        shadowOf(app.getSystemService(UserManager::class.java)).setUserUnlocked(true)
        manager.cancelAll()
        app.sendBroadcast(Intent(Intent.ACTION_USER_UNLOCKED).setPackage(app.packageName))
        ShadowLooper.idleMainLooper()
        assertEquals("it is not shown a second time", 0, shown.size)
    }

    @Test
    fun `what lies open before the unlock holds nothing that was written`() {
        promiseFor(LocalTime.of(9, 0))
        remindAt(LocalTime.of(8, 30))
        replan()
        val open = app.createDeviceProtectedStorageContext().filesDir.walk().filter { it.isFile }.joinToString { it.readText() }
        assertTrue("the next ones lie there", open.isNotEmpty())
        assertFalse(open.contains("Call at"))
    }

    /** A promise for each day from tomorrow on, with its reminder; the route of its page. */
    private fun promiseFor(time: LocalTime): String {
        val reminded = arrayOf("due_time" to "$time", "remind" to "on_the_day", "remind_time" to "$time", "remind_anyway" to "true")
        parts.fill("promises", "promise", "text" to "Call at $time", "to" to "myself", "rhythm" to "each_day", "from" to "2026-11-25", *reminded)
        return parts.leads("promises", "Call at $time")
    }
}
