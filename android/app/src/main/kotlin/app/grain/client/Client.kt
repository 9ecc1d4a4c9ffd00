package app.grain.client

import app.grain.bindings.ChangeListener
import app.grain.bindings.GrainInterface
import app.grain.bindings.explain
import app.grain.core.GrainException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import kotlinx.coroutines.channels.BufferOverflow
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.SharedFlow
import kotlinx.coroutines.flow.asSharedFlow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.withContext

/** Every call of the core, as the facade declares it. A fake implements the same interface. */
typealias GrainCalls = GrainInterface

/** What a call came back with. */
sealed interface CallResult<out T> {
    /** The answer, after whatever was written is saved for good. */
    data class Done<T>(val value: T) : CallResult<T>

    /** What went wrong, in the core's words; [field] names the value that was refused. */
    data class Failed(val kind: ErrorKind, val words: ErrorWords, val field: String? = null) : CallResult<Nothing>
}

/** What was changed; [by] is whoever asked to be known as the one who did it. */
class Change(val subjects: Set<Subject>, val by: Any?)

/** The answer, or nothing. */
fun <T> CallResult<T>.orNull(): T? = (this as? CallResult.Done)?.value

/**
 * The port to the core: opens it with the first call, makes every call on [work] and never on the main thread, and
 * passes on what was changed after it is saved.
 */
class Client(private val work: CoroutineDispatcher, private val slow: CoroutineDispatcher = Dispatchers.IO, private val open: () -> GrainCalls) {
    private val heard = MutableSharedFlow<Change>(extraBufferCapacity = 64, onBufferOverflow = BufferOverflow.DROP_OLDEST)
    private val clock = MutableSharedFlow<Unit>(extraBufferCapacity = 1, onBufferOverflow = BufferOverflow.DROP_OLDEST)
    private val saving = CoroutineScope(SupervisorJob() + work)
    @Volatile private var grain: GrainCalls? = null

    /** Who makes the call that runs: the core tells of a change before it answers, on the thread that asked. */
    private val acting = ThreadLocal<Any?>()

    /** Time has gone on, or clock or zone are other ones: what depends on them is read again. */
    val moved: SharedFlow<Unit> = clock.asSharedFlow()

    /** What was changed, by any screen, widget or notification. */
    val changes: Flow<Set<Subject>> = heard.map { it.subjects }

    /** The same, with who did it. */
    val changesBy: SharedFlow<Change> = heard.asSharedFlow()

    /** One call. Returns when the core has answered, so a tap is acknowledged after its commit. */
    suspend fun <T> ask(call: GrainCalls.() -> T): CallResult<T> = withContext(work) { said(null, call) }

    /** A call that waits for another app in its midst, such as for a folder of it: no other call waits for this one. */
    suspend fun <T> slowly(call: GrainCalls.() -> T): CallResult<T> = withContext(slow) { said(null, call) }

    /** Asks or tells the core something beside the call that runs, which waits for nothing; nothing while no notes are open. */
    suspend fun <T> beside(call: GrainCalls.() -> T): T? = withContext(slow) { grain?.let { runCatching { it.call() }.getOrNull() } }

    /** Begins a call that is made to its end, whoever still waits for it: a page may be left at once. */
    fun <T> begin(by: Any? = null, call: GrainCalls.() -> T): Deferred<CallResult<T>> = saving.async { said(by, call) }

    /** Tells every page that it may be another day, or another zone. */
    fun moved() {
        clock.tryEmit(Unit)
    }

    /** Work beside the core that must not hold up the main thread, such as placing grains. */
    suspend fun <T> aside(work: () -> T): T = withContext(this.work) { work() }

    /** Work that may wait long for another app, such as for its file: no call of the core waits for it, and it is done to its end. */
    fun <T> outside(work: suspend () -> T): Deferred<T> = saving.async(slow) { work() }

    /** Lets go of the database; the next call opens it anew. */
    suspend fun letGo() = withContext(work) {
        (grain as? AutoCloseable)?.close()
        grain = null
    }

    private fun <T> said(by: Any?, call: GrainCalls.() -> T): CallResult<T> {
        val before = acting.get()
        acting.set(by)
        return try {
            CallResult.Done(opened().call())
        } catch (e: GrainException) {
            e.said()
        } catch (e: Exception) {
            CallResult.Failed(ErrorKind.TRY_AGAIN, explain(ErrorKind.TRY_AGAIN, Words.language()))
        } finally {
            acting.set(before)
        }
    }

    @Synchronized
    private fun opened(): GrainCalls = grain ?: open().also {
        it.listen(ChangeListenerImpl(heard, acting::get))
        runCatching { Words.speak(it.settings().language) }
        grain = it
    }
}

private class ChangeListenerImpl(private val heard: MutableSharedFlow<Change>, private val by: () -> Any?) : ChangeListener {
    override fun changed(subjects: List<Subject>) {
        heard.tryEmit(Change(subjects.toSet(), by()))
    }
}

private fun GrainException.said() = when (this) {
    is GrainException.BadInput -> CallResult.Failed(ErrorKind.BAD_INPUT, ErrorWords(title, text), field)
    is GrainException.NotFound -> CallResult.Failed(ErrorKind.NOT_FOUND, ErrorWords(title, text))
    is GrainException.WrongKey -> CallResult.Failed(ErrorKind.WRONG_KEY, ErrorWords(title, text))
    is GrainException.NewerVersion -> CallResult.Failed(ErrorKind.NEWER_VERSION, ErrorWords(title, text))
    is GrainException.Damaged -> CallResult.Failed(ErrorKind.DAMAGED, ErrorWords(title, text))
    is GrainException.NoRoom -> CallResult.Failed(ErrorKind.NO_ROOM, ErrorWords(title, text))
    is GrainException.CannotWrite -> CallResult.Failed(ErrorKind.CANNOT_WRITE, ErrorWords(title, text))
    is GrainException.TryAgain -> CallResult.Failed(ErrorKind.TRY_AGAIN, ErrorWords(title, text))
}
