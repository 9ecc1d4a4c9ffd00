package app.grain.shell

import androidx.compose.runtime.Composable
import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import androidx.lifecycle.viewmodel.compose.viewModel
import app.grain.client.Change
import app.grain.client.Client
import app.grain.client.ErrorWords
import app.grain.client.GrainCalls
import app.grain.client.CallResult
import app.grain.client.Subject
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch

/** How far a page has come. */
sealed interface Page<out V> {
    /** Nothing to show yet. */
    data object Loading : Page<Nothing>

    /** It could not be read. */
    data class Failed(val words: ErrorWords) : Page<Nothing>

    /** Here it is. */
    data class Shown<V>(val view: V) : Page<V>
}

/**
 * State and deeds of a page that is one view of the core: one call loads it. It is loaded again when something was changed
 * that it stands [on], by this page or any other, and when the clock has moved on; while nobody sees it, it waits with that.
 */
open class PageModel<V>(protected val client: Client, private val on: Set<Subject> = EVERYTHING, private val load: GrainCalls.() -> V) : ViewModel() {
    private val shown = MutableStateFlow<Page<V>>(Page.Loading)
    private val failed = MutableStateFlow<ErrorWords?>(null)
    private var stale = false

    /** The page. */
    val page: StateFlow<Page<V>> = shown.asStateFlow()

    /** What went wrong with the last deed, until the next one. */
    val trouble: StateFlow<ErrorWords?> = failed.asStateFlow()

    init {
        viewModelScope.launch { reload() }
        viewModelScope.launch { client.changesBy.collect { if (concerns(it)) freshen() } }
        viewModelScope.launch { client.moved.collect { if (followsClock) freshen() } }
        viewModelScope.launch { shown.subscriptionCount.map { it > 0 }.distinctUntilChanged().collect { seen -> if (seen && stale) freshen() } }
    }

    /** False while the page belongs to a day of its own. */
    protected open val followsClock: Boolean get() = true

    /** True when the page is to be read again after this. */
    protected open fun concerns(change: Change): Boolean = change.subjects.any(on::contains)

    /** The page as it now is. */
    protected fun show(view: V) {
        shown.value = Page.Shown(view)
    }

    /** What went wrong with the last deed; nothing when nothing did. */
    protected fun fail(words: ErrorWords?) {
        failed.value = words
    }

    private suspend fun freshen() {
        stale = shown.subscriptionCount.value == 0
        if (!stale) reload()
    }

    /** Loads the page anew. */
    suspend fun reload() {
        shown.value = when (val said = client.ask(load)) {
            is CallResult.Done -> Page.Shown(said.value)
            is CallResult.Failed -> Page.Failed(said.words)
        }
    }

    /** Tries again to load the page. */
    fun again() {
        viewModelScope.launch { reload() }
    }

    /** A deed. It is done to its end even when the page is left; [then] runs after it is saved, while the page is there. */
    fun <T> act(call: GrainCalls.() -> T, then: suspend (T) -> Unit = {}) {
        val deed = client.begin(call = call)
        viewModelScope.launch {
            when (val said = deed.await()) {
                is CallResult.Done -> {
                    failed.value = null
                    then(said.value)
                }
                is CallResult.Failed -> failed.value = said.words
            }
        }
    }
}

/** The model of a page that needs no more than its view and plain deeds. */
@Composable
fun <V> pageModel(key: String, vararg on: Subject, load: GrainCalls.() -> V): PageModel<V> {
    val shell = LocalShell.current
    return viewModel(key = key) { PageModel(shell.client, if (on.isEmpty()) EVERYTHING else on.toSet(), load) }
}

private val EVERYTHING = Subject.entries.toSet()
