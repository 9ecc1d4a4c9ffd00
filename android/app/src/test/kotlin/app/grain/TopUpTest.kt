package app.grain

import android.app.AlarmManager
import androidx.test.core.app.ApplicationProvider
import androidx.test.ext.junit.runners.AndroidJUnit4
import androidx.work.ListenableWorker.Result
import androidx.work.WorkInfo
import androidx.work.WorkManager
import androidx.work.testing.TestListenableWorkerBuilder
import androidx.work.testing.WorkManagerTestInitHelper
import app.grain.platform.TopUpWorker
import java.time.Duration
import java.time.LocalTime
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** The second net under the alarms: what it mends while nobody looks, and that it is spread once and stays. */
@RunWith(AndroidJUnit4::class)
class TopUpTest {
    private val app get() = ApplicationProvider.getApplicationContext<GrainApp>()
    private val parts get() = app.parts
    private val manager get() = app.getSystemService(AlarmManager::class.java)
    private val armed get() = shadowOf(manager).scheduledAlarms

    @Before
    fun aPerson() {
        World.wraps = { it }
        parts.healing()
        parts.fill("reminders", "reminder", "times" to "${LocalTime.of(8, 30)}")
    }

    private fun works(): Result = runBlocking { TestListenableWorkerBuilder<TopUpWorker>(app).build().doWork() }

    private fun times() = armed.map { it.triggerAtMs }.sorted()

    @Test
    fun `alarms that the system forgot are armed again`() {
        runBlocking { parts.reminders.replan() }
        val planned = times()
        armed.toList().forEach { manager.cancel(it.operation!!) }
        assertTrue(armed.isEmpty())
        assertEquals(Result.success(), works())
        assertEquals(planned, times())
    }

    @Test
    fun `a copy of the notes and the backup of the day are made`() {
        val shelf = Shelf.beside()
        parts.codeKept()
        parts.call { useBackupPlace(Shelf.PLACE) }
        val copies = { parts.notes.resolve("snapshots").list().orEmpty().size }
        val before = copies()
        World.now += Duration.ofDays(1)
        works()
        assertEquals(listOf("notes-2026-11-25.age"), shelf.names)
        assertTrue("a copy more than $before", copies() > before)
    }

    @Test
    fun `notes that cannot be opened just now leave the net where it is, and the next turn arms`() {
        var fails = true
        World.wraps = { real -> Failing(real) { fails } }
        runBlocking { parts.client.letGo() }
        assertEquals("a failure would be the end of it", Result.success(), works())
        assertEquals("asked again in an hour", listOf((World.now + Duration.ofHours(1)).toEpochMilli()), times())
        fails = false
        works()
        assertTrue("the reminder of tomorrow", World.now.plus(Duration.ofHours(1)).toEpochMilli() !in times())
        assertEquals(2, armed.size)
    }

    @Test
    fun `it is spread once, for twice a day, and stays as it is however often the app starts`() {
        WorkManagerTestInitHelper.initializeTestWorkManager(app)
        val work = WorkManager.getInstance(app)
        val spread = {
            TopUpWorker.keep(app)
            work.getWorkInfosByTag(TopUpWorker::class.java.name).get().single()
        }
        val first = spread()
        assertEquals(WorkInfo.State.ENQUEUED, first.state)
        assertEquals(Duration.ofHours(12).toMillis(), first.periodicityInfo?.repeatIntervalMillis)
        assertEquals(first.id, spread().id)
    }
}
