package app.grain.shell

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import app.grain.client.Client
import app.grain.client.Words

/** What every screen may ask of the app around it; [places] is false before the lock, where the four places are out of reach. */
@Stable
class Shell(
    val client: Client,
    val drafts: Drafts,
    val stack: BackStack,
    val reducedMotion: Boolean,
    val places: Boolean = true,
    val exit: () -> Unit,
) {
    /** A short word at the foot of the page, with a way to take the deed back. */
    var toast by mutableStateOf<Toast?>(null)

    /** Opens a page, as [BackStack.open] does; what is typed on this one is saved first. */
    fun open(route: Route, from: Route? = null) {
        drafts.flush()
        stack.open(route, from)
    }

    /** One page back; what is typed on this one is saved first. */
    fun back() {
        drafts.flush()
        stack.back()
    }

    /** The fixed texts, in the one language of the page. */
    var words by mutableStateOf(Words.now())

    /** The fixed text of an id. */
    fun word(id: String) = words[id]
}

/** Something done, and how to take it back within ten seconds. */
class Toast(val text: String, val undo: (() -> Unit)? = null)

/** Where an opening of a page is seen. */
enum class Pane {
    /** For itself. */
    WHOLE,

    /** At the side, as what the pages beside it are opened from. */
    LIST,

    /** Beside the page that it was opened from. */
    PAGE,

    /** A place a second time: what is seen beside its list as long as nothing is opened from it. */
    REST,
}

/** An opening of a page, and where it is seen. */
class Seen(val entry: Entry, val pane: Pane)

/** What is drawn, and where. */
val LocalSeen = staticCompositionLocalOf { Seen(Entry(0, Route.Tab.TODAY), Pane.WHOLE) }

/** The app around the screens. */
val LocalShell = staticCompositionLocalOf<Shell> { error("no shell") }
