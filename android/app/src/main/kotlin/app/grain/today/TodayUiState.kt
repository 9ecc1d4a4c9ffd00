package app.grain.today

import app.grain.client.CheckInBegun
import app.grain.client.CheckInDone
import app.grain.client.CheckInDue
import app.grain.client.ErrorWords
import app.grain.client.HardDayView
import app.grain.client.TodayDone
import app.grain.client.TodayQuestion
import app.grain.client.TodayView
import app.grain.shell.Page

/** Every state Today can be in. */
sealed interface TodayUiState {
    /** Nothing read yet. */
    data object Loading : TodayUiState

    /** The notes could not be opened or read. */
    data class Failed(val words: ErrorWords) : TodayUiState

    /** Nobody said yet where they stand: set-up comes first. */
    data object Unknown : TodayUiState

    /** A hard day rests. */
    data class HardDay(val view: TodayView, val hardDay: HardDayView) : TodayUiState

    /** The check-in waits; its first question can be answered here. */
    data class Due(val view: TodayView, val first: TodayQuestion) : TodayUiState

    /** Some of the check-in is saved. */
    data class Begun(val view: TodayView, val text: String) : TodayUiState

    /** The check-in is done. */
    data class Done(val view: TodayView, val done: TodayDone) : TodayUiState
}

/** The state of a page. */
fun Page<TodayView>.state(): TodayUiState = when (this) {
    Page.Loading -> TodayUiState.Loading
    is Page.Failed -> TodayUiState.Failed(words)
    is Page.Shown -> view.state()
}

private fun TodayView.state(): TodayUiState {
    val resting = hardDay
    return when {
        side == null -> TodayUiState.Unknown
        resting != null -> TodayUiState.HardDay(this, resting)
        else -> when (val at = checkIn) {
            is CheckInDue -> TodayUiState.Due(this, at.first)
            is CheckInBegun -> TodayUiState.Begun(this, at.text)
            is CheckInDone -> TodayUiState.Done(this, at.done)
        }
    }
}
