package app.grain.checkin

import androidx.lifecycle.viewModelScope
import app.grain.client.Answer
import app.grain.client.CheckInView
import app.grain.client.Client
import app.grain.client.RestSaid
import app.grain.client.Subject
import app.grain.shell.PageModel
import java.time.LocalDate
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.stateIn

private val OfTheCheckIn = setOf(
    Subject.CHECK_IN, Subject.PROMISES, Subject.BOWL, Subject.AREAS, Subject.SETTINGS, Subject.HARD_DAY, Subject.DISCLOSURES,
)

/** The day a form was opened for, once it is known. It keeps that day until it is left, whatever day it becomes meanwhile. */
class OpenedFor(@Volatile var day: LocalDate?)

/** The check-in of a day. Every tap is saved at once; what is seen is what was saved. */
class CheckInViewModel(client: Client, private val opened: OpenedFor) :
    PageModel<CheckInView>(client, OfTheCheckIn, { checkIn(opened.day).also { opened.day = it.day } }) {

    /** What is seen. */
    val state: StateFlow<CheckInUiState> = page.map { it.state() }.stateIn(viewModelScope, SharingStarted.WhileSubscribed(), CheckInUiState.Loading)

    /** Saves one answer. */
    fun say(answer: Answer) = act({ answerCheckIn(opened.day ?: checkIn().day, listOf(answer)) })

    /** One answer for all lines of a question that are [seen] and have none; [then] is told what was done. */
    fun sayRest(question: String, seen: List<String>, then: (RestSaid) -> Unit) =
        act({ answerRestOfCheckIn(opened.day ?: checkIn().day, question, seen) }) { then(it) }

    /** Takes that back, on the day on which it was said, and nothing that was said since. */
    fun undoRest(of: LocalDate, question: String) = act({ undoRestOfCheckIn(of, question) })

    /** To the form of another day. */
    fun turnTo(day: LocalDate) {
        opened.day = day
        again()
    }

    /** "Done"; [then] leaves the page once it is saved. */
    fun finish(then: () -> Unit) = act({ finishCheckIn(opened.day ?: checkIn().day) }) { then() }

    /** Deletes the check-in of the day for good; its grains stay. */
    fun delete(of: LocalDate, then: () -> Unit) = act({ deleteCheckIn(of) }) { then() }

    /** A hard day begins, and nothing more is asked. */
    fun startHardDay(then: () -> Unit) = act({ beginHardDay() }) { then() }
}
