package app.grain.before

import app.grain.bindings.Grain
import app.grain.core.Answer
import app.grain.core.Side
import java.nio.file.Files
import java.time.Duration
import java.time.ZoneOffset
import java.util.function.Function

/** One build, with a month of check-ins: gives a call by its name. Compiled against each build that is compared. */
class Calls : Phone(), Function<String, Runnable> {
    private val folder = Files.createTempDirectory("grain-before").toString()
    private val grain: Grain
    private var taps = 0

    init {
        val filled = open(folder)
        filled.chooseSide(Side.HEALING)
        filled.trackAreas(listOf("money", "time", "emotions"))
        filled.setStartingLevel("money", 30u)
        repeat(30) {
            tap(filled)
            instant += Duration.ofDays(1)
        }
        filled.close()
        grain = open(folder)
    }

    override fun apply(name: String): Runnable = when (name) {
        "today" -> Runnable { grain.today() }
        "tap" -> Runnable { tap(grain) }
        "bowl" -> Runnable { grain.bowl("money") }
        else -> Runnable { grain.checkIn() }
    }

    private fun tap(grain: Grain) {
        val choice = if (taps++ % 2 == 0) "mostly" else "partly"
        grain.answerCheckIn(instant.atZone(ZoneOffset.UTC).toLocalDate(), listOf(Answer.One("safe", choice)))
    }
}
