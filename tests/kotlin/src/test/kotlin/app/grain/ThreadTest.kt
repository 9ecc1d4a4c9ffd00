package app.grain

import app.grain.bindings.Grain
import app.grain.core.GrainChange
import app.grain.core.GrainDraft
import app.grain.core.GrainException
import app.grain.core.GrainSource
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** Many threads on one object: nobody waits for ever, nothing is lost. */
class ThreadTest {
    @Test
    fun `twenty threads with two hundred mixed calls each lose nothing`() = Phone().opened { grain ->
        val names = (1..THREADS).map { "Area $it" }
        names.forEach(grain::addArea)
        val keys = grain.areas().filter { it.own }.associate { it.name to it.key }
        val ear = ChangeListenerImpl { grain.settings() }
        grain.listen(ear)
        val pool = Executors.newFixedThreadPool(THREADS)
        val work = names.map { name -> pool.submit(Callable { (0 until CALLS).forEach { call(grain, keys.getValue(name), it) } }) }
        pool.shutdown()
        assertTrue("some thread still waits", pool.awaitTermination(120, TimeUnit.SECONDS))
        work.forEach { it.get() }
        val levels = grain.bowls().rows.filter { it.name in names }.map { it.level!!.toInt() }
        assertEquals(List(THREADS) { CALLS / KINDS }, levels)
        assertEquals(THREADS * CALLS / KINDS, ear.heard.size)
    }

    private fun call(grain: Grain, area: String, number: Int) {
        when (number % KINDS) {
            0 -> grain.addGrains(GrainDraft(area, GrainChange.LittleAdded, null, GrainSource.BY_HAND, null, ""))
            1 -> grain.bowl(area)
            2 -> grain.checkIn()
            3 -> failure<GrainException.BadInput> { grain.setStartingLevel(area, 200u) }
            else -> grain.bowls()
        }
    }

    private companion object {
        const val THREADS = 20
        const val CALLS = 200
        const val KINDS = 5
    }
}
