package app.grain.before

import app.grain.bindings.DeviceZone
import app.grain.bindings.Grain
import app.grain.bindings.KeyVault
import app.grain.bindings.PlatformClock
import app.grain.bindings.PlatformZone
import app.grain.core.ZoneTransitions
import java.time.Instant

/** What a phone brought to the build before Grain was made lighter: a key, a clock, and a zone. */
open class Phone : KeyVault, PlatformClock, PlatformZone {
    protected var instant: Instant = Instant.parse("2026-10-25T12:00:00Z")

    fun open(folder: String): Grain = Grain.open(folder, this, this, this)

    override fun key() = ByteArray(32) { 7 }

    override fun forget() = Unit

    override fun now(): Instant = instant

    override fun zone() = DeviceZone("Europe/Berlin", 3600)

    override fun transitions(zones: List<String>, from: Instant, until: Instant) = emptyList<ZoneTransitions>()
}
