package app.grain.before

import app.grain.bindings.DeviceZone
import app.grain.bindings.Grain
import app.grain.bindings.KeyVault
import app.grain.bindings.PlatformClock
import app.grain.bindings.PlatformZone
import app.grain.core.Answer
import app.grain.core.Side
import app.grain.core.ZoneTransitions
import java.nio.file.Files
import java.time.Duration
import java.time.Instant
import java.util.function.Function

/** One build, with a month of check-ins: gives a call by its name. Compiled against each build that is compared. */
class Calls : Function<String, Runnable>, KeyVault, PlatformClock, PlatformZone {
    private var instant = Instant.parse("2026-10-25T12:00:00Z")
    private val folder = Files.createTempDirectory("grain-before").toString()
    private val grain: Grain
    private var taps = 0

    init {
        val filled = Grain.open(folder, this, this, this)
        filled.chooseSide(Side.HEALING)
        filled.trackAreas(listOf("money", "time", "emotions"))
        filled.setStartingLevel("money", 30u)
        repeat(30) {
            tap(filled)
            instant += Duration.ofDays(1)
        }
        filled.close()
        grain = Grain.open(folder, this, this, this)
    }

    override fun apply(name: String): Runnable = when (name) {
        "today" -> Runnable { grain.today() }
        "tap" -> Runnable { tap(grain) }
        "bowl" -> Runnable { grain.bowl("money") }
        else -> Runnable { grain.checkIn() }
    }

    private fun tap(grain: Grain) {
        val choice = if (taps++ % 2 == 0) "mostly" else "partly"
        grain.answerCheckIn(instant.atZone(java.time.ZoneOffset.UTC).toLocalDate(), listOf(Answer.One("safe", choice)))
    }

    override fun key() = ByteArray(32) { 7 }

    override fun forget() = Unit

    override fun now(): Instant = instant

    override fun zone() = DeviceZone("Europe/Berlin", 3600)

    override fun transitions(zones: List<String>, from: Instant, until: Instant) = emptyList<ZoneTransitions>()
}
