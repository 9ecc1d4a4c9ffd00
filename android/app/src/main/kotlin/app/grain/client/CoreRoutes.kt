package app.grain.client

import app.grain.core.Island
import app.grain.shell.Route

/** Where a route of the core leads here: to a page that is drawn from its value, or to one that is drawn by hand. */
internal fun GrainCalls.routeOf(route: String): Route = when (val place = place(route)) {
    is OnPage -> Route.Tab.entries.find { it.core == place.route } ?: Route.Core(place.route)
    is OnIsland -> place.island.route()
}

private fun Island.route(): Route = when (this) {
    Island.Today -> Route.Tab.TODAY
    Island.Bowls -> Route.Tab.BOWLS
    is Island.Bowl -> Route.Bowl(area)
    is Island.CheckIn -> Route.CheckIn(day)
    Island.Card -> Route.Page.CARD
    Island.Prompt -> Route.Page.PROMPT
    Island.HardMoment -> Route.Page.HARD_MOMENT
    Island.ReminderHealth -> Route.Page.HEALTH
    Island.Lock -> Route.Page.LOCK
    Island.Delete -> Route.Page.DELETE
    Island.Help -> Route.Page.HELP
}
