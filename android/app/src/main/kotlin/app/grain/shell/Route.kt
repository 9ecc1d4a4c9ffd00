package app.grain.shell

import app.grain.client.NoteKind
import java.time.LocalDate

/** A place in the app. As text it survives the process and travels in intents; it never holds what was written. */
sealed interface Route {
    /** The four places of the navigation bar. */
    enum class Tab(val label: String) : Route {
        TODAY("app-place-today"), BOWLS("app-place-bowls"), PRACTICE("app-place-practice"), YOU("app-place-you"),
    }

    /** A page without an argument. */
    enum class Page : Route {
        SET_UP, HELP, CARD, CARDS, MY_CARDS, OWN_CARD, PROMPT, ANSWERS, SEARCH, PROMISES, NEW_PROMISE, TELL, HARD_MOMENT, BREATHING, GROUNDING,
        PAUSE, PLAN, MOMENTS, CIRCLE, REMINDERS, HEALTH, SIDE, AREAS, LOCK, APP, ABOUT, DELETE,
    }

    /** The check-in of a day; today when none is given. */
    data class CheckIn(val day: LocalDate? = null) : Route

    /** One bowl. */
    data class Bowl(val area: String) : Route

    /** The guide that the low bowl of an area offers. */
    data class Guide(val area: String) : Route

    /** One promise. */
    data class Promise(val id: String) : Route

    /** One note that was found. */
    data class Note(val kind: NoteKind, val id: String) : Route

    /** The hard moments of the month of a day. */
    data class Moments(val day: LocalDate) : Route

    /** The route as text. */
    fun text(): String = when (this) {
        is Tab -> "tab:$name"
        is Page -> "page:$name"
        is CheckIn -> "check-in:${day ?: ""}"
        is Bowl -> "bowl:$area"
        is Guide -> "guide:$area"
        is Promise -> "promise:$id"
        is Note -> "note:$kind:$id"
        is Moments -> "moments:$day"
    }

    companion object {
        /** The route of a text; Today for one that is none. */
        fun of(text: String?): Route = runCatching {
            val (kind, value) = checkNotNull(text).split(":", limit = 2)
            when (kind) {
                "tab" -> Tab.valueOf(value)
                "page" -> Page.valueOf(value)
                "check-in" -> CheckIn(value.takeIf { it.isNotEmpty() }?.let(LocalDate::parse))
                "bowl" -> Bowl(value)
                "guide" -> Guide(value)
                "promise" -> Promise(value)
                "note" -> value.split(":", limit = 2).let { (of, id) -> Note(NoteKind.valueOf(of), id) }
                "moments" -> Moments(LocalDate.parse(value))
                else -> Tab.TODAY
            }
        }.getOrDefault(Tab.TODAY)
    }
}
