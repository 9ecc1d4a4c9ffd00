package app.grain.shell

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import app.grain.client.GrainCalls
import kotlin.reflect.KProperty
import kotlinx.coroutines.delay

/** Text being written at a place; it is nowhere but in [Drafts] until it is saved. */
class Draft internal constructor(private val drafts: Drafts, private val place: String, internal var before: String) {
    private var shown by mutableStateOf(drafts[place] ?: before)

    /** True while nothing of it waits to be saved. */
    internal var saved by mutableStateOf(drafts[place] == null)

    /** Saves the text by itself, where the place does so. */
    internal var save: ((String) -> Unit)? = null

    /** The text of the field. */
    operator fun getValue(of: Any?, property: KProperty<*>): String = shown

    /** Keeps what was typed. */
    operator fun setValue(of: Any?, property: KProperty<*>, text: String) = set(text)

    internal val text get() = shown

    internal fun set(text: String) {
        shown = text
        saved = false
        drafts[place] = text.takeUnless { it == before && save == null }
        later()
    }

    /** What is not saved is saved with the next flush. */
    internal fun later() {
        if (save == null) return
        val text = drafts[place] ?: return
        drafts.soon(place) { save?.invoke(text) }
    }

    /** It was saved, or is not wanted: the field shows [next]. */
    fun done(next: String = before) {
        drafts[place] = null
        shown = next
    }
}

/** Text that is saved by a button of its form. [before] is what is stored already. */
@Composable
fun draft(place: String, before: String = ""): Draft {
    val drafts = LocalShell.current.drafts
    return remember(drafts, place) { Draft(drafts, place, before) }.also { it.before = before }
}

/**
 * Text that is saved by itself: once the person pauses, and at once when they leave. It is one note that changes.
 * [save] is given the whole text each time.
 */
@Composable
fun selfSaving(place: String, before: String, model: PageModel<*>, save: GrainCalls.(String) -> Unit): Draft {
    val drafts = LocalShell.current.drafts
    val draft = draft(place, before)
    draft.save = { text -> model.act({ save(text).also { if (drafts[place] == text) drafts[place] = null } }) { if (draft.text == text) draft.saved = true } }
    LaunchedEffect(draft, draft.text) {
        draft.later()
        delay(PAUSE_MS)
        drafts.flush(place)
    }
    DisposableEffect(draft) { onDispose { drafts.flush(place) } }
    return draft
}

/** How long nobody types before it is saved. */
internal const val PAUSE_MS = 600L
