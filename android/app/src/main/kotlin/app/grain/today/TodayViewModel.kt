package app.grain.today

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.viewModelScope
import app.grain.client.Answer
import app.grain.client.Client
import app.grain.client.HardDayView
import app.grain.client.PromiseAnswer
import app.grain.client.PromiseRow
import app.grain.client.Subject
import app.grain.client.TodayDone
import app.grain.client.TodayView
import app.grain.client.orNull
import app.grain.client.routeOf
import app.grain.shell.PageModel
import app.grain.shell.Route
import java.time.Instant
import java.time.LocalDate
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.stateIn
import kotlinx.coroutines.launch

private val OfToday = setOf(
    Subject.SETTINGS, Subject.AREAS, Subject.BOWL, Subject.CHECK_IN, Subject.HARD_DAY, Subject.PROMISES, Subject.PROMPTS, Subject.CARDS, Subject.REMINDERS,
    Subject.KEPT, Subject.DISCLOSURES,
)

/** Today: one call of the core shows it. */
class TodayViewModel(client: Client) : PageModel<TodayView>(client, OfToday, { today() }) {
    /** What is seen. */
    val state: StateFlow<TodayUiState> = page.map { it.state() }.stateIn(viewModelScope, SharingStarted.WhileSubscribed(), TodayUiState.Loading)

    /** The "Done" whose grains have fallen on this screen. */
    private var fallen: Instant? = null

    /** The hard day whose one question was closed; it is kept nowhere (S18). */
    var closed by mutableStateOf<Instant?>(null)
        private set

    /** True when the grains of this "Done" are still to fall. */
    fun falls(done: TodayDone): Boolean = done.falls && fallen != done.at

    /** The fall has begun: it plays once. */
    fun fell(done: TodayDone) {
        if (!falls(done)) return
        fallen = done.at
        client.begin { grainsFell() }
    }

    /** "Nothing, thanks": the question of this hard day goes. */
    fun close(hardDay: HardDayView) {
        closed = hardDay.until
    }

    /** Answers the first question; [then] opens the others once it is saved. */
    fun answer(day: LocalDate, answer: Answer, then: () -> Unit) = act({ answerCheckIn(day, listOf(answer)) }) { then() }

    /** "Later": no more of it from reminders today; it counts as a reply. */
    fun later(then: () -> Unit) = act({ noMoreRemindersToday() }) { then() }

    /** The person has read that a copy of the notes was put back. */
    fun readPutBack() = act({ recoveryNoticeRead() })

    /** A hard day begins. */
    fun startHardDay() = act({ beginHardDay() })

    /** A day longer. */
    fun restLonger() = act({ extendHardDay() })

    /** The rest ends; nothing is left of it. */
    fun doneResting() = act({ endHardDay() })

    /** Finds out where a line leads. */
    fun find(route: String, then: (Route) -> Unit) {
        viewModelScope.launch { client.ask { routeOf(route) }.orNull()?.let(then) }
    }

    /** Answers a promise that is due; [then] is given the core's line about it, and what was said before to go back to. */
    fun promise(row: PromiseRow, answer: PromiseAnswer, then: (String, (() -> Unit)?) -> Unit) =
        act({ answerPromise(row.promise, row.day, answer) }) { said -> then(said.text, said.undo?.let { undo -> { act({ undoPromiseAnswer(undo) }) } }) }
}
