package app.grain

import android.app.Application
import android.content.Context
import android.icu.util.TimeZone
import android.os.SystemClock
import android.os.UserManager
import app.grain.client.Client
import app.grain.client.ClosedView
import app.grain.client.Device
import app.grain.client.GrainCalls
import app.grain.client.PhoneHabits
import app.grain.client.Subject
import app.grain.client.Words
import app.grain.client.ZoneData
import app.grain.platform.AppLock
import app.grain.platform.Backups
import app.grain.platform.FingerOrFace
import app.grain.platform.Keystore
import app.grain.platform.Outside
import app.grain.platform.PhoneFingerOrFace
import app.grain.platform.Reminders
import app.grain.platform.TopUpWorker
import app.grain.platform.WrappedKey
import app.grain.platform.phoneHabits
import app.grain.shell.Drafts
import java.io.File
import java.time.Clock
import java.time.Instant
import java.time.ZoneId
import java.util.concurrent.Executors
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.launch

/** The process. Everything long-lived hangs on [parts]; nothing is opened until it is asked for. */
open class GrainApp : Application() {
    /** The parts of the app. */
    val parts: AppContainer by lazy { makeParts() }

    override fun onCreate() {
        super.onCreate()
        parts.keepPlanned(this)
    }

    /** Tests put other parts in place. */
    protected open fun makeParts(): AppContainer = AppContainer(this)
}

/** What the app is made of. */
open class AppContainer(
    context: Context,
    val now: () -> Instant = Clock.systemUTC()::instant,
    val zone: () -> ZoneId = ZoneId::systemDefault,
    work: CoroutineDispatcher = Executors.newSingleThreadExecutor { Thread(it, "grain") }.asCoroutineDispatcher(),
) {
    /** The folder of the notes; left out of every backup, and not there before the first unlock. */
    val notes: File = File(context.noBackupFilesDir, "notes")

    /** The key of the notes, sealed by the keystore. */
    val vault = WrappedKey(File(context.noBackupFilesDir, "key"), notes, Keystore("grain.notes"))

    /** The person's own code. */
    val lock: AppLock by lazy { AppLock(File(context.noBackupFilesDir, "lock"), SystemClock::elapsedRealtime) }

    /** A second way past it. */
    open val fingers: FingerOrFace = PhoneFingerOrFace(context)

    /** What this phone knows of zones. */
    protected open val zoneData = ZoneData(release = TimeZone::getTZDataVersion)

    private val device by lazy { Device(notes, vault, now, zone, zoneData) }

    /** The port to the core. */
    val client = Client(work) { opening(device).also { it.usePhoneHabits(habits()) } }

    /** Why no notes open; nothing where they do. */
    suspend fun closed(): ClosedView? = client.aside { device.closed() }

    /** Sets aside what does not open, and lets the next call begin anew. */
    suspend fun beginAnew() = client.aside { device.beginAnew() }

    /** What the phone says of weeks and clocks. */
    open val habits: () -> PhoneHabits = { phoneHabits(context) }

    /** How the notes are opened. */
    protected open val opening: (Device) -> GrainCalls = Device::open

    /** For work that outlives a page. */
    val scope = CoroutineScope(SupervisorJob() + work)

    /** What is being written and not saved yet. */
    val drafts = Drafts(File(context.noBackupFilesDir, "drafts"), Keystore("grain.drafts"))

    /** Saves what is typed, and seals what cannot be saved yet. */
    fun keepDrafts() {
        drafts.flush()
        scope.launch { drafts.keep() }
    }

    /** What performs the core's plan of reminders. */
    val reminders = Reminders(context, client, now)

    /** Backups that are made by themselves. */
    val backups = Backups(context.contentResolver, client)

    /** What stands outside the app. */
    val outside = Outside(context, client)

    /** Plans now and whenever reminders change; the second net is spread once the phone is unlocked. */
    open fun keepPlanned(context: Context) {
        scope.launch { reminders.replan() }
        scope.launch { client.changes.collect { if (Subject.CARDS in it || Subject.SETTINGS in it || Subject.AREAS in it) outside.renew() } }
        scope.launch { client.moved.collect { outside.renew() } }
        scope.launch { client.changes.collect { if (Subject.REMINDERS in it || Subject.PROMISES in it || Subject.HARD_DAY in it) reminders.replan() } }
        if (context.getSystemService(UserManager::class.java).isUserUnlocked) TopUpWorker.keep(context)
    }

    /** The fixed texts. */
    val words: Words get() = Words.now()
}

/** The parts of the running app. */
val Context.parts: AppContainer get() = (applicationContext as GrainApp).parts
