package app.grain

import org.junit.Assert.assertTrue
import org.junit.Test

/** Tells what a call costs on a warm JVM with the unoptimised library. No time is asserted: machines differ. */
class SpeedTest {
    @Test
    fun `how long screens take`() = Phone().opened { grain ->
        grain.trackAreas(listOf("money", "time", "emotions", "home"))
        val calls = mapOf<String, () -> Any>(
            "settings" to { grain.settings() },
            "bowls" to { grain.bowls() },
            "check_in" to { grain.checkIn() },
        )
        for ((name, call) in calls) {
            repeat(WARM) { call() }
            val times = List(ROUNDS) {
                val start = System.nanoTime()
                call()
                System.nanoTime() - start
            }.sorted()
            assertTrue(times.first() > 0)
            println("time: $name ${times[ROUNDS / 2] / 1000} µs (median of $ROUNDS, warm)")
        }
    }

    private companion object {
        const val WARM = 1_000
        const val ROUNDS = 1_000
    }
}
