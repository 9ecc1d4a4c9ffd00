package app.grain.bowls

import app.grain.client.BowlView
import app.grain.client.BowlWord
import app.grain.client.ErrorWords
import app.grain.shell.Page

/** Every state the page of one bowl can be in. */
sealed interface BowlUiState {
    /** Nothing read yet. */
    data object Loading : BowlUiState

    /** It could not be read; in an area of rebuilding there is no bowl. */
    data class Failed(val words: ErrorWords) : BowlUiState

    /** Nobody said yet where it stands. */
    data class Asking(val view: BowlView) : BowlUiState

    /** The bowl; adding rests while it is [full], taking while it is [empty]. */
    data class Shown(val view: BowlView, val full: Boolean, val empty: Boolean) : BowlUiState
}

/** The state of a page. */
fun Page<BowlView>.state(): BowlUiState = when (this) {
    Page.Loading -> BowlUiState.Loading
    is Page.Failed -> BowlUiState.Failed(words)
    is Page.Shown -> when {
        view.askStartingLevel -> BowlUiState.Asking(view)
        else -> BowlUiState.Shown(view, view.bowl.word == BowlWord.FULL, view.bowl.word == BowlWord.EMPTY)
    }
}
