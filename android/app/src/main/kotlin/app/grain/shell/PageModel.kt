package app.grain.shell

import androidx.compose.runtime.Composable
import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import androidx.lifecycle.viewmodel.compose.viewModel
import app.grain.client.Client
import app.grain.client.ErrorWords
import app.grain.client.GrainCalls
import app.grain.client.Said
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
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
 * State and deeds of a page that is one view of the core: one call loads it, and it is loaded again whenever anything was
 * changed, by this page or any other.
 */
open class PageModel<V>(protected val client: Client, private val load: GrainCalls.() -> V) : ViewModel() {
    private val shown = MutableStateFlow<Page<V>>(Page.Loading)
    private val failed = MutableStateFlow<ErrorWords?>(null)

    /** The page. */
    val page: StateFlow<Page<V>> = shown.asStateFlow()

    /** What went wrong with the last deed, until the next one. */
    val trouble: StateFlow<ErrorWords?> = failed.asStateFlow()

    init {
        viewModelScope.launch { reload() }
        viewModelScope.launch { client.changes.collect { reload() } }
    }

    /** Loads the page anew. */
    suspend fun reload() {
        shown.value = when (val said = client.ask(load)) {
            is Said.Done -> Page.Shown(said.value)
            is Said.Failed -> Page.Failed(said.words)
        }
    }

    /** Tries again to load the page. */
    fun again() {
        viewModelScope.launch { reload() }
    }

    /** A deed; [then] runs after it is saved. */
    fun <T> act(call: GrainCalls.() -> T, then: suspend (T) -> Unit = {}) {
        viewModelScope.launch {
            when (val said = client.ask(call)) {
                is Said.Done -> {
                    failed.value = null
                    then(said.value)
                }
                is Said.Failed -> failed.value = said.words
            }
        }
    }
}

/** The model of a page that needs no more than its view and plain deeds. */
@Composable
fun <V> pageModel(key: String, load: GrainCalls.() -> V): PageModel<V> {
    val shell = LocalShell.current
    return viewModel(key = key) { PageModel(shell.client, load) }
}
