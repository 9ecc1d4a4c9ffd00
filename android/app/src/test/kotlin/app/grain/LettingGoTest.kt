package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.GrainCalls
import app.grain.client.PromiseAnswer
import app.grain.client.PromiseKept
import app.grain.client.StateAnswered
import app.grain.shell.Route
import java.lang.reflect.InvocationTargetException
import java.util.concurrent.CopyOnWriteArrayList
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

/** Pages are let go with what they read, and read again only what may have changed. */
@RunWith(AndroidJUnit4::class)
class LettingGoTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }
    private val calls = CopyOnWriteArrayList<String>()

    /** Writes down every call of the core. */
    private fun listening(real: GrainCalls): GrainCalls = fakeCalls { name, args ->
        calls += name
        try {
            GrainCalls::class.java.methods.first { it.name == name && it.parameterCount == args.size }.invoke(real, *args.toTypedArray())
        } catch (e: InvocationTargetException) {
            throw e.targetException
        }
    }

    private fun TestDevice.held() = ask { it.pagesHeld }

    @Test
    fun `only pages that one can come back to are held`() = with(handset) {
        parts.healing()
        open()
        tap("You")
        for (page in listOf("People I can call", "All cards", "Settings", "Reminders")) {
            tap(page)
            assertEquals("$page, and the place below it", 2, held())
            back()
        }
        assertEquals(1, held())
        tap("Bowls")
        assertEquals("a place begins anew", 1, held())
        close()
        Unit
    }

    @Test
    fun `behind Exit and behind the lock no page is held`() = with(handset) {
        parts.healing()
        parts.lock.set("246810")
        open(Route.Core("answers"))
        assertEquals("behind the lock", 0, held())
        enter("246810")
        assertTrue(held() > 0)
        tap("Exit")
        assertEquals("behind Exit", 0, held())
        close()
        Unit
    }

    @Test
    fun `a page reads again once for what it stands on, and not for what it does not`() = with(handset) {
        World.wraps = ::listening
        parts.healing()
        parts.fill("circle", "person", "name" to "Jo", "number" to "112")
        open(Route.Core.PEOPLE)
        sees("Jo")
        calls.clear()
        parts.fill("disclosures", "disclosures", "text" to "The letter")
        rule.waitForIdle()
        assertEquals("only the form was read", listOf("page", "act"), calls)
        calls.clear()
        parts.fill("circle", "person", "name" to "Kim", "number" to "112")
        sees("Kim")
        assertEquals("the form, and the page anew", 2, calls.count { it == "page" })
        close()
        Unit
    }

    @Test
    fun `one tap on a page of the core is one call, and so is taking it back`() = with(handset) {
        World.wraps = ::listening
        parts.rebuilding()
        parts.fill("disclosures", "disclosures", "text" to "The letter")
        open(Route.Core.DISCLOSURES)
        calls.clear()
        tap("I told it")
        sees("Told today")
        assertEquals(listOf("act"), calls)
        tap("Undo")
        assertEquals(listOf("act", "act"), calls)
        assertEquals("The letter", parts.rows("disclosures").single().text)
        close()
        Unit
    }

    @Test
    fun `what a page below missed is there when one comes back to it`() = with(handset) {
        World.wraps = ::listening
        parts.rebuilding()
        open()
        sees("Home by 18:30")
        val row = parts.call { today() }.promises.single()
        tap("Help")
        calls.clear()
        parts.call { answerPromise(row.promise, row.day, PromiseKept) }
        rule.waitForIdle()
        assertFalse("nobody sees it", "today" in calls)
        tap("Back")
        assertEquals(1, calls.count { it == "today" })
        close()
        Unit
    }

    @Test
    fun `a deed is done to its end when the page is left at once`() = with(handset) {
        parts.healing()
        open(Route.CheckIn())
        tap("Mostly")
        tap("Done")
        tap("Exit")
        assertTrue(parts.call { checkIn() }.doneAt != null)
        close()
        Unit
    }

    @Test
    fun `undo brings back what was said before, not nothing`() = with(handset) {
        parts.rebuilding()
        val row = parts.call { today() }.promises.single()
        fun said(): PromiseAnswer? = (parts.call { today() }.promises.single().state as? StateAnswered)?.answer
        for (page in listOf(Route.Core.PROMISES, Route.Tab.TODAY)) {
            parts.call { answerPromise(row.promise, row.day, PromiseKept) }
            open(page)
            tap("Not kept")
            assertFalse(said() == PromiseKept)
            tap("Undo")
            assertEquals("$page", PromiseKept, said())
            close()
        }
    }
}
