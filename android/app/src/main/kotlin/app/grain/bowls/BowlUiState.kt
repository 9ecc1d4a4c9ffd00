package app.grain.bowls

import app.grain.client.BowlView
import app.grain.client.ErrorWords
import app.grain.shell.Page

/** Every state the page of one bowl can be in. */
sealed interface BowlUiState {
    /** Nothing read yet. */
    data object Loading : BowlUiState

    /** It could not be read; in an area of rebuilding there is no bowl. */
    data class Failed(val words: ErrorWords) : BowlUiState

    /** The bowl. */
    data class Shown(val view: BowlView) : BowlUiState
}

/** The state of a page. */
fun Page<BowlView>.state(): BowlUiState = when (this) {
    Page.Loading -> BowlUiState.Loading
    is Page.Failed -> BowlUiState.Failed(words)
    is Page.Shown -> BowlUiState.Shown(view)
}
