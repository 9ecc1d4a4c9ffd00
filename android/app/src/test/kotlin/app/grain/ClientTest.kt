package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.Client
import app.grain.client.ErrorKind
import app.grain.client.GrainCalls
import app.grain.client.CallResult
import java.lang.reflect.InvocationTargetException
import java.lang.reflect.Proxy
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.Executors
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

/** A fake of the core: [answer] is given the name of each call. */
fun fakeCalls(answer: (String, List<Any?>) -> Any?): GrainCalls =
    Proxy.newProxyInstance(GrainCalls::class.java.classLoader, arrayOf(GrainCalls::class.java)) { _, method, args -> answer(method.name, args.orEmpty().toList()) } as GrainCalls

/** The core as it is, the name of each call written down in [calls]. */
fun counted(real: GrainCalls, calls: MutableList<String>): GrainCalls = fakeCalls { name, args ->
    calls += name
    try {
        GrainCalls::class.java.methods.first { it.name == name && it.parameterCount == args.size }.invoke(real, *args.toTypedArray())
    } catch (e: InvocationTargetException) {
        throw e.targetException
    }
}

/** The port: threads, failures, and how few calls a page costs. */
@RunWith(AndroidJUnit4::class)
class ClientTest {
    @get:Rule
    val rule = createEmptyComposeRule()

    @Test
    fun `library and generated code are of the same build`() {
        app.grain.core.uniffiEnsureInitialized()
        app.grain.bindings.uniffiEnsureInitialized()
    }

    @Test
    fun `every call is made away from the main thread`() {
        val work = Executors.newSingleThreadExecutor { Thread(it, "grain") }.asCoroutineDispatcher()
        var thread = ""
        val client = Client(work) { fakeCalls { name, _ -> if (name == "isNew") true.also { thread = Thread.currentThread().name } else Unit } }
        assertEquals(CallResult.Done(true), runBlocking { client.ask { isNew() } })
        assertNotEquals(Thread.currentThread().name, thread)
        assertTrue(thread.startsWith("grain"))
        work.close()
    }

    @Test
    fun `whatever goes wrong becomes words`() {
        val work = Executors.newSingleThreadExecutor().asCoroutineDispatcher()
        val client = Client(work) { fakeCalls { name, _ -> if (name == "listen") Unit else error("broken") } }
        val said = runBlocking { client.ask { today() } }
        assertTrue(said is CallResult.Failed && said.kind == ErrorKind.TRY_AGAIN && said.words.title.isNotEmpty())
        work.close()
    }

    @Test
    fun `today costs one call`() {
        val calls = CopyOnWriteArrayList<String>()
        val handset = TestDevice(rule)
        World.wraps = { counted(it, calls) }
        handset.parts.healing()
        calls.clear()
        handset.open().use {
            handset.sees("Good evening")
            assertEquals("today", calls.first())
            assertEquals(1, calls.takeWhile { it != "settings" }.size)
        }
    }
}
