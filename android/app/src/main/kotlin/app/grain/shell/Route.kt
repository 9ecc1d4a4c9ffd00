package app.grain.shell

import java.time.LocalDate

/** A place in the app. As text it survives the process and travels in intents; it never holds what was written. */
sealed interface Route {
    /** The four places of the navigation bar. */
    enum class Tab(val label: String, val core: String) : Route {
        TODAY("app-place-today", "today"), BOWLS("app-place-bowls", "bowls"), PRACTICE("app-place-practice", "practice"), YOU("app-place-you", "you"),
    }

    /** A page of the core, by the route that the core gave it. */
    data class Core(val route: String) : Route {
        companion object {
            /** Things to tell. */
            val DISCLOSURES = Core("disclosures")

            /** The people to call. */
            val PEOPLE = Core("circle")

            /** All promises. */
            val PROMISES = Core("promises")

            /** The plan for a hard moment. */
            val PLAN = Core("plan")

            /** The cards, by what they can be looked through. */
            val CARDS = Core("cards")

            /** The areas. */
            val AREAS = Core("areas")

            /** The look at the week. */
            val WEEK = Core("week")

            /** Backups, and the way back from one. */
            val BACKUP = Core("backup")

            /** Reminders. */
            val REMINDERS = Core("reminders")

            /** The guide that the low bowl of an area offers. */
            fun guide(area: String) = Core("guide/$area")
        }
    }

    /** A page without an argument. */
    enum class Page : Route {
        SET_UP, HELP, CARD, PROMPT, HARD_MOMENT, BREATHING, GROUNDING, PAUSE, HEALTH, LOCK, DELETE,
    }

    /** The check-in of a day; today when none is given. */
    data class CheckIn(val day: LocalDate? = null) : Route

    /** One bowl. */
    data class Bowl(val area: String) : Route

    /** The route as text. */
    fun text(): String = when (this) {
        is Tab -> "tab:$name"
        is Core -> "core:$route"
        is Page -> "page:$name"
        is CheckIn -> "check-in:${day ?: ""}"
        is Bowl -> "bowl:$area"
    }

    companion object {
        /** The route of a text; Today for one that is none. */
        fun of(text: String?): Route = runCatching {
            val (kind, value) = checkNotNull(text).split(":", limit = 2)
            when (kind) {
                "tab" -> Tab.valueOf(value)
                "core" -> Core(value)
                "page" -> Page.valueOf(value)
                "check-in" -> CheckIn(value.takeIf { it.isNotEmpty() }?.let(LocalDate::parse))
                "bowl" -> Bowl(value)
                else -> Tab.TODAY
            }
        }.getOrDefault(Tab.TODAY)
    }
}
