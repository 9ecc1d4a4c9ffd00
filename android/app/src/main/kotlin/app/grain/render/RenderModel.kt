package app.grain.render

import androidx.lifecycle.viewModelScope
import app.grain.client.Change
import app.grain.client.Client
import app.grain.client.ErrorKind
import app.grain.client.ErrorWords
import app.grain.client.FieldValue
import app.grain.client.GrainCalls
import app.grain.client.Outcome
import app.grain.client.PageForm
import app.grain.client.PageValue
import app.grain.client.CallResult
import app.grain.client.orNull
import app.grain.client.routeOf
import app.grain.shell.Kept
import app.grain.shell.Page
import app.grain.shell.PageModel
import app.grain.shell.Route
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/**
 * A page of the core. What is done on it answers with the page as it then is, so a tap is one call; it is read again when
 * something else changed what it stands on.
 */
class RenderModel(client: Client, val route: String, private val live: Live = Live()) :
    PageModel<PageValue>(client, emptySet(), { live.page(this, live.at ?: route) ?: page(live.at ?: route) }) {
    private val reached = MutableStateFlow<Int?>(null)

    /** How far something is that takes longer than a moment, in thousandths. */
    val doing: StateFlow<Int?> = reached.asStateFlow()
    private var stopped = false
    private var held = false
    private var reads = false
    private var missed = false

    init {
        viewModelScope.launch { client.moved.collect { missed = missed || held } }
    }

    /** While a form is open above the page, what is typed wins and the clock waits; and what came of a file stays to be looked at. */
    override val followsClock get() = !held && !reads

    override fun concerns(change: Change) = change.by !== this && shown()?.on.orEmpty().any(change.subjects::contains)

    private fun shown() = (page.value as? Page.Shown)?.view

    /** A form is open above the page, or it was closed. */
    fun hold(on: Boolean) {
        held = on
        if (!on && missed) again()
        missed = false
    }

    /** Does an act. [refused] takes an error that names a value of its form; [done] runs with what came of it. */
    fun deed(act: String, values: List<FieldValue> = emptyList(), refused: (String, ErrorWords) -> Boolean = { _, _ -> false }, done: (Outcome) -> Unit) {
        val deed = client.begin(this) { act(act, values, live.at ?: route) }
        viewModelScope.launch {
            reads = false
            came(watched(deed), refused, done)
        }
    }

    /** Waits for something, and shows how far it is when it takes long. */
    private suspend fun <T> watched(deed: Deferred<T>): T = coroutineScope {
        stopped = false
        val watch = launch {
            while (true) {
                delay(LOOKS_EACH_MS)
                reached.value = client.beside { doing() }?.toInt()
            }
        }
        try {
            deed.await()
        } finally {
            watch.cancel()
            reached.value = null
        }
    }

    /** Stops what takes long; nothing was changed then. */
    fun stop() {
        stopped = true
        viewModelScope.launch { client.beside { stopDoing() } }
    }

    private fun came(said: CallResult<Outcome>, refused: (String, ErrorWords) -> Boolean = { _, _ -> false }, done: (Outcome) -> Unit) {
        when (said) {
            is CallResult.Done -> {
                fail(null)
                said.value.page?.let {
                    live.at = it.route
                    show(it)
                }
                done(said.value)
            }
            is CallResult.Failed -> if (stopped) fail(null) else if (said.field?.let { refused(it, said.words) } != true) fail(said.words)
        }
    }

    /** Writes a file of the core with [write], wherever that leads; it says [trouble] when it cannot. */
    fun saveFile(file: String, trouble: ErrorWords, write: (ByteArray) -> Unit, done: () -> Unit) {
        val deed = client.outside {
            when (val bytes = client.ask { fileBytes(file) }) {
                is CallResult.Done -> trouble.takeIf { runCatching { write(bytes.value) }.isFailure }
                is CallResult.Failed -> bytes.words
            }
        }
        viewModelScope.launch { watched(deed).let { if (it == null) fail(null).also { done() } else fail(it.takeIf { !stopped }) } }
    }

    /** Has the core read the bytes that [read] gets; it says [trouble] when there are none to be had. */
    fun readFile(file: String, trouble: ErrorWords, read: () -> ByteArray, done: (Outcome) -> Unit) {
        val deed = client.outside {
            val bytes = runCatching(read).getOrNull()
            if (bytes == null) CallResult.Failed(ErrorKind.TRY_AGAIN, trouble) else client.begin(this) { readFile(file, bytes, live.at ?: route) }.await()
        }
        viewModelScope.launch {
            val said = watched(deed)
            reads = said is CallResult.Done
            came(said, done = done)
        }
    }

    /** Has backups go to a folder that was picked, as [use] does it; the page is read again with what came of it. */
    fun useFolder(use: suspend () -> CallResult<Unit>) {
        val deed = client.outside { use() }
        viewModelScope.launch { deed.await().let { if (it is CallResult.Failed) fail(it.words) else fail(null) } }
    }

    /** Something with a file cannot even be begun. */
    fun cannot(words: ErrorWords) = fail(words)

    /** Does what is typed in a form that is live; reading the page again does the same. */
    fun type(form: PageForm, values: List<FieldValue>) {
        live.last = form.does to values
        again()
    }

    /** Something was typed in a form that is live. */
    val asked: Boolean get() = live.last != null

    /** Where a form is kept until it is saved; one that is live, or that holds what no file shall hold, only as long as its page. */
    fun keeps(form: PageForm, drafts: Kept): Kept = if (form.live || form.fleeting) live else drafts

    /** Finds out where a route leads. */
    fun find(route: String, then: (Route) -> Unit) {
        viewModelScope.launch { client.ask { routeOf(route) }.orNull()?.let(then) }
    }
}

/** What is over sooner than this is shown by nothing. */
private const val LOOKS_EACH_MS = 400L

/** What is typed in a form that is done as it is typed. None of it is kept when the page is let go. */
class Live : Kept {
    private val texts = HashMap<String, String>()

    /** Where the page stands once it was turned, such as to another month. */
    @Volatile var at: String? = null

    /** What was asked last, with the values. */
    @Volatile var last: Pair<String, List<FieldValue>>? = null

    override fun get(place: String) = texts[place]

    override fun set(place: String, text: String?) {
        if (text == null) texts.remove(place) else texts[place] = text
    }

    /** The page with what was asked, if anything was. */
    internal fun page(calls: GrainCalls, route: String): PageValue? = last?.let { (act, values) -> calls.act(act, values, route).page }
}
