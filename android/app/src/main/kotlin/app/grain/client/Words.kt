package app.grain.client

import app.grain.bindings.breathingBeforeLock
import app.grain.bindings.dayWords
import app.grain.bindings.labels
import app.grain.bindings.startingWords
import app.grain.bindings.waitToUnlock
import java.time.LocalDate
import java.util.Locale
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow

/** The fixed texts of the screens in one language, from the core. */
class Words(private val byId: Map<String, String>) {
    /** The text of this id. Asking for one that is not there is a mistake of the program; a test looks for them all. */
    operator fun get(id: String): String = byId[id] ?: id

    /** The ids of all texts. */
    val ids: Set<String> get() = byId.keys

    /** True when the core has this text. */
    operator fun contains(id: String) = id in byId

    companion object {
        private val spoken = MutableStateFlow<String?>(null)

        /** The language of the notes, once they were opened; until then the phone's. The core falls back to its first one. */
        fun language(): String = spoken.value ?: Locale.getDefault().language

        /** The notes speak this language: every page does from now on. */
        fun speak(language: String) {
            spoken.value = language
        }

        private var loaded: Pair<String, Words>? = null

        /** The texts of [language], loaded once. */
        @Synchronized
        fun now(): Words = language().let { of -> loaded?.takeIf { it.first == of }?.second ?: load(of).also { loaded = of to it } }

        /** Hears of another language. */
        val changes: Flow<String?> get() = spoken

        /** Loads the texts of a language. */
        fun load(language: String = language()) = Words(labels(language))

        /** A day in words. */
        fun day(day: LocalDate): DayWords = dayWords(language(), day)

        /** Every language that Grain speaks. */
        fun languages(): List<Language> = app.grain.bindings.languages()

        /** The words to choose a starting level from. */
        fun starting(): List<StartingWord> = startingWords(language())

        /** Slow breathing before the lock, which needs no notes. */
        fun breathing(still: Boolean): BreathingView = breathingBeforeLock(language(), still)

        /** The shortest code of a lock. */
        fun shortestCode(): Int = app.grain.bindings.shortestCode().toInt()

        /** Seconds until the next try after so many wrong codes in a row. */
        fun waitAfterWrongCodes(wrong: Int): Int = app.grain.bindings.waitAfterWrongCodes(wrong.toUInt()).toInt()

        /** That one can try again, and when. */
        fun waiting(seconds: Int): String = waitToUnlock(language(), seconds.toUInt())

        /** True while choices and grains may be felt. */
        fun touches(settings: Settings): Boolean = app.grain.bindings.touches(settings)

        /** The version of Grain. */
        fun version(): String = app.grain.bindings.version()
    }
}
