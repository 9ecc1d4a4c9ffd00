package app.grain.before

import app.grain.bindings.DeviceNow
import app.grain.bindings.Grain
import app.grain.bindings.KeyVault
import app.grain.bindings.PlatformClock
import app.grain.core.ZoneTransitions
import java.time.Instant

/** What a phone brings: a key, and a clock that says where it is. */
open class Phone : KeyVault, PlatformClock {
    protected var instant: Instant = Instant.parse("2026-10-25T12:00:00Z")

    fun open(folder: String): Grain = Grain.open(folder, this, this)

    override fun key() = ByteArray(32) { 7 }

    override fun forget() = Unit

    override fun now() = DeviceNow(instant, "Europe/Berlin", 3600)

    override fun transitions(zones: List<String>, from: Instant, until: Instant) = emptyList<ZoneTransitions>()
}
