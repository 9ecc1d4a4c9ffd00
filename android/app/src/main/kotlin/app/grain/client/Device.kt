package app.grain.client

import app.grain.bindings.DeviceNow
import app.grain.bindings.Grain
import app.grain.bindings.KeyVault
import app.grain.bindings.PlatformClock
import app.grain.bindings.PlatformException
import app.grain.bindings.beginAnew
import app.grain.bindings.closedPage
import app.grain.bindings.whyClosed
import app.grain.core.ZoneTransitions
import java.io.File
import java.time.Instant
import java.time.ZoneId

/** Where the database key lives. */
interface Vault {
    /** The 32 bytes; fails rather than make a new key beside old notes. */
    fun key(): ByteArray

    /** Forgets the key for good. */
    fun forget()
}

/** What this phone brings to the core. */
class Device(
    private val folder: File,
    private val vault: Vault,
    private val now: () -> Instant,
    private val zone: () -> ZoneId,
    private val rules: ZoneData = ZoneData(),
) : KeyVault, PlatformClock {
    /** Opens the notes, or makes them. */
    fun open(): GrainCalls = Grain.open(folder.path, this, this)

    /** Why no notes open, as a page; nothing where they do. */
    fun closed(): ClosedView? = whyClosed(folder.path, this, false)?.let { closedPage(it, Words.language()) }

    /** Sets aside what does not open, untouched, so that the next opening begins anew beside it. Never called unasked. */
    fun beginAnew() = beginAnew(folder.path, this, now.invoke())

    override fun key(): ByteArray = answering { vault.key() }

    override fun forget() = answering { vault.forget() }

    override fun now(): DeviceNow {
        val (at, zone) = now.invoke() to zone.invoke()
        return DeviceNow(at, zone.id, zone.rules.getOffset(at).totalSeconds)
    }

    override fun transitions(zones: List<String>, from: Instant, until: Instant): List<ZoneTransitions> = rules.transitions(zones, from, until)

    private fun <T> answering(ask: () -> T): T = try {
        ask()
    } catch (e: Exception) {
        throw PlatformException.Unavailable()
    }
}
