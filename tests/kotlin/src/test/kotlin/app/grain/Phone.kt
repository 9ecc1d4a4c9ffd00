package app.grain

import app.grain.bindings.ChangeListener
import app.grain.bindings.DeviceNow
import app.grain.bindings.Grain
import app.grain.bindings.KeyVault
import app.grain.bindings.PlatformClock
import app.grain.core.Subject
import app.grain.core.ZoneTransitions
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.util.concurrent.CopyOnWriteArrayList

/** What a phone brings, for tests: a folder, a key, a clock that is set by hand and a zone. */
class Phone(private val folder: Path = Files.createTempDirectory("grain")) : KeyVault, PlatformClock {
    var secret = ByteArray(32) { 7 }
    var forgotten = false
    var instant: Instant = Instant.parse("2026-11-24T12:00:00Z")
    var broken: Exception? = null

    /** What this phone knows of zones, and which ones it was asked for. */
    var knows = emptyList<ZoneTransitions>()
    val asked = CopyOnWriteArrayList<List<String>>()

    fun open(): Grain = Grain.open(folder.toString(), this, this)

    /** Opens for the length of [use], then lets go of the database. */
    fun <T> opened(use: (Grain) -> T): T = open().use(use)

    fun file(name: String): Path = folder.resolve(name)

    override fun key(): ByteArray = secret

    override fun forget() {
        forgotten = true
    }

    override fun now(): DeviceNow {
        broken?.let { throw it }
        return DeviceNow(instant, "Europe/Berlin", 3600)
    }

    override fun transitions(zones: List<String>, from: Instant, until: Instant): List<ZoneTransitions> {
        asked += zones
        return knows.filter { it.id in zones }.map { one -> one.copy(changes = one.changes.filter { it.at > from && it.at < until }) }
    }
}

/** Keeps what it hears, then does [then]. */
class ChangeListenerImpl(private val then: () -> Unit = {}) : ChangeListener {
    val heard = CopyOnWriteArrayList<Set<Subject>>()

    override fun changed(subjects: List<Subject>) {
        heard += subjects.toSet()
        then()
    }
}

/** Runs [call] and gives the exception it ends with. */
inline fun <reified E : Throwable> failure(call: () -> Unit): E {
    try {
        call()
    } catch (e: Throwable) {
        if (e is E) return e
        throw AssertionError("another failure than ${E::class.simpleName}", e)
    }
    throw AssertionError("nothing failed")
}
