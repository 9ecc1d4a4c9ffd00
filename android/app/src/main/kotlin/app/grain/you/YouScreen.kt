package app.grain.you

import androidx.compose.runtime.Composable
import app.grain.R
import app.grain.practice.Rows
import app.grain.shell.Frame
import app.grain.shell.LocalShell
import app.grain.shell.Route

/** You (design.md 29): look back, around me, this app; delete everything comes last. */
@Composable
fun YouScreen() {
    val shell = LocalShell.current
    Frame(shell.word("app-place-you"), tab = Route.Tab.YOU) {
        Rows(
            Triple("app-search", R.drawable.ic_search, Route.Page.SEARCH),
            Triple("prompts-all-answers", R.drawable.ic_history, Route.Page.ANSWERS),
            Triple("app-hard-moment", R.drawable.ic_hard_moment, Route.Page.MOMENTS),
            heading = "settings-look-back",
        )
        Rows(
            Triple("circle-title", R.drawable.ic_people, Route.Page.CIRCLE),
            Triple("cards-all", R.drawable.ic_all_cards, Route.Page.CARDS),
            heading = "settings-around-me",
        )
        Rows(
            Triple("settings-my-side", R.drawable.ic_you, Route.Page.SIDE),
            Triple("settings-areas", R.drawable.ic_areas, Route.Page.AREAS),
            Triple("reminders-title", R.drawable.ic_reminders, Route.Page.REMINDERS),
            Triple("settings-lock", R.drawable.ic_lock, Route.Page.LOCK),
            Triple("settings-title", R.drawable.ic_settings, Route.Page.APP),
            Triple("settings-about", R.drawable.ic_about, Route.Page.ABOUT),
            Triple("settings-delete", R.drawable.ic_delete, Route.Page.DELETE),
            heading = "settings-this-app",
        )
    }
}
