package app.grain

import app.grain.core.Side
import app.grain.core.Subject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** Changes are told after they are saved, and nothing a listener does can undo them. */
class ListenerTest {
    @Test
    fun `a write is told once with all it touched and a read is not told`() = Phone().opened { grain ->
        val ear = ChangeListenerImpl()
        grain.listen(ear)
        grain.areas()
        grain.trackAreas(listOf("money"))
        assertEquals(1, ear.heard.size)
        assertTrue(ear.heard.single().containsAll(setOf(Subject.AREAS, Subject.BOWL, Subject.CHECK_IN)))
    }

    @Test
    fun `a refused write is not told`() = Phone().opened { grain ->
        val ear = ChangeListenerImpl()
        grain.listen(ear)
        failure<Exception> { grain.trackAreas(listOf("nowhere")) }
        assertTrue(ear.heard.isEmpty())
    }

    @Test
    fun `a listener that throws harms neither the write nor the others`() = Phone().opened { grain ->
        val after = ChangeListenerImpl()
        grain.listen(ChangeListenerImpl { throw IllegalStateException("on purpose") })
        grain.listen(ChangeListenerImpl { throw StackOverflowError("on purpose") })
        grain.listen(after)
        grain.chooseSide(Side.BOTH)
        assertEquals(Side.BOTH, grain.settings().side)
        assertEquals(1, after.heard.size)
    }

    @Test
    fun `a listener that panics harms neither the write nor the others`() = Phone().opened { grain ->
        grain.listenAndPanicForTests()
        val after = ChangeListenerImpl()
        grain.listen(after)
        grain.chooseSide(Side.BOTH)
        assertEquals(Side.BOTH, grain.settings().side)
        assertEquals(1, after.heard.size)
    }

    @Test
    fun `a listener may ask the app and sees what was saved`() = Phone().opened { grain ->
        val seen = mutableListOf<Side?>()
        grain.listen(ChangeListenerImpl { seen += grain.settings().side })
        grain.chooseSide(Side.HEALING)
        assertEquals(listOf<Side?>(Side.HEALING), seen)
    }

    @Test
    fun `deleting everything forgets the key`() {
        val phone = Phone()
        phone.opened { it.deleteEverything() }
        assertTrue(phone.forgotten)
        phone.opened { assertTrue(it.isNew()) }
    }
}
