package app.grain.client

import app.grain.bindings.labels
import app.grain.bindings.reviewedByExperts
import app.grain.bindings.startingWords
import app.grain.bindings.waitToUnlock
import java.util.Locale

/** The fixed texts of the screens, from the core and loaded once. */
class Words(private val byId: Map<String, String>) {
    /** The text of this id. Asking for one that is not there is a mistake of the program; a test looks for them all. */
    operator fun get(id: String): String = byId[id] ?: id

    /** True when the core has this text. */
    operator fun contains(id: String) = id in byId

    companion object {
        /** The phone's language; the core falls back to its first one. */
        fun language(): String = Locale.getDefault().language

        /** Loads the texts of a language. */
        fun load(language: String = language()) = Words(labels(language))

        /** Every language that Grain speaks. */
        fun languages(): List<Language> = app.grain.bindings.languages()

        /** The words to choose a starting level from. */
        fun starting(): List<StartingWord> = startingWords(language())

        /** The shortest code of a lock. */
        fun shortestCode(): Int = app.grain.bindings.shortestCode().toInt()

        /** Seconds until the next try after so many wrong codes in a row. */
        fun waitAfterWrongCodes(wrong: Int): Int = app.grain.bindings.waitAfterWrongCodes(wrong.toUInt()).toInt()

        /** That one can try again, and when. */
        fun waiting(seconds: Int): String = waitToUnlock(language(), seconds.toUInt())

        /** The version of Grain. */
        fun version(): String = app.grain.bindings.version()

        /** False while any text was not signed by named experts. */
        fun reviewed(): Boolean = reviewedByExperts(language())
    }
}
