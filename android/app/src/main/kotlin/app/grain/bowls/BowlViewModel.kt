package app.grain.bowls

import androidx.lifecycle.viewModelScope
import app.grain.client.BowlView
import app.grain.client.Client
import app.grain.client.GrainChange
import app.grain.client.GrainDraft
import app.grain.client.GrainSource
import app.grain.client.Subject
import app.grain.shell.PageModel
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.stateIn

/** One bowl. Whatever is done is given a way to undo it. */
class BowlViewModel(client: Client, private val area: String) : PageModel<BowlView>(client, setOf(Subject.BOWL, Subject.AREAS, Subject.SETTINGS), { bowl(area) }) {
    /** What is seen. */
    val state: StateFlow<BowlUiState> = page.map { it.state() }.stateIn(viewModelScope, SharingStarted.WhileSubscribed(), BowlUiState.Loading)

    /** The page whose grains have fallen: it may be drawn anew, after a turn of the phone or on the way back. */
    private var fallen: BowlView? = null

    /** The grains from which those that are new fall; all of them once they have. */
    fun before(view: BowlView): Int = if (view === fallen) view.bowl.shown.toInt() else view.before.toInt()

    /** The page is drawn, and the fall has begun: it plays once. */
    fun seen(view: BowlView) {
        if (view === fallen) return
        fallen = view
        client.begin { bowlSeen(area) }
    }

    /** Writes grains; [then] is given a way to take them back. */
    fun change(change: GrainChange, then: (undo: () -> Unit) -> Unit) = act({ addGrains(GrainDraft(area, change, null, GrainSource.BY_HAND, null, "")) }) { written ->
        then { act({ takeBackGrains(written.entry) }) }
    }

    /** Says where the bowl stands. */
    fun start(level: UByte, then: (undo: () -> Unit) -> Unit) = act({ setStartingLevel(area, level) }) { then { act({ leaveStartOpen(area) }) } }

    /** Takes an entry of the ledger back. */
    fun takeBack(entry: String, then: (undo: () -> Unit) -> Unit) = act({ takeBackGrains(entry) }) { then { act({ putBackGrains(entry) }) } }

    /** The offer of the guide was answered. */
    fun answerOffer() = act({ answerLowBowl(area) })
}
