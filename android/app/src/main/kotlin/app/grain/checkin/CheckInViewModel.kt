package app.grain.checkin

import androidx.lifecycle.viewModelScope
import app.grain.client.Answer
import app.grain.client.CheckInView
import app.grain.client.Client
import app.grain.shell.PageModel
import java.time.LocalDate
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.stateIn

/** The check-in of a day. Every tap is saved at once; what is seen is what was saved. */
class CheckInViewModel(client: Client, private val opened: OpenedDay) :
    PageModel<CheckInView>(client, { checkIn(opened.day).also { opened.day = it.day } }) {
    constructor(client: Client, day: LocalDate?) : this(client, OpenedDay(day))

    /** What is seen. */
    val state: StateFlow<CheckInUiState> = page.map { it.state() }.stateIn(viewModelScope, SharingStarted.Eagerly, CheckInUiState.Loading)

    /** Saves one answer. */
    fun say(answer: Answer) = act({ answerCheckIn(opened.day ?: checkIn().day, listOf(answer)) })

    /** "Done"; [then] leaves the page once it is saved. */
    fun finish(then: () -> Unit) = act({ finishCheckIn(opened.day ?: checkIn().day) }) { then() }

    /** Deletes the check-in of the day for good; its grains stay. */
    fun delete(of: LocalDate, then: () -> Unit) = act({ deleteCheckIn(of) }) { then() }

    /** A hard day begins, and nothing more is asked. */
    fun hardDay(then: () -> Unit) = act({ beginHardDay() }) { then() }
}

/** The day of a page, decided once, when the page opens: after midnight it is still that day. */
class OpenedDay(@Volatile var day: LocalDate?)
