package app.grain.checkin

import app.grain.client.CheckInView
import app.grain.client.ErrorWords
import app.grain.shell.Page

/** Every state the check-in can be in. */
sealed interface CheckInUiState {
    /** Nothing read yet. */
    data object Loading : CheckInUiState

    /** It could not be read. */
    data class Failed(val words: ErrorWords) : CheckInUiState

    /** Nothing said yet, or part of it. */
    data class Open(val view: CheckInView) : CheckInUiState

    /** "Done" was tapped before; it stays open to changes. */
    data class Done(val view: CheckInView) : CheckInUiState
}

/** The state of a page. */
fun Page<CheckInView>.state(): CheckInUiState = when (this) {
    Page.Loading -> CheckInUiState.Loading
    is Page.Failed -> CheckInUiState.Failed(words)
    is Page.Shown -> if (view.doneAt == null) CheckInUiState.Open(view) else CheckInUiState.Done(view)
}
