package app.grain.client

import app.grain.bindings.safetyLines
import app.grain.bindings.safetyPage
import app.grain.bindings.youngHelp
import java.time.Instant

/** Help: works before set-up, before the lock and without the key, and stores nothing. */
object HelpCalls {
    /** The page with the numbers of a country, or what to do without a number. */
    fun page(country: String, now: Instant): SafetyPageView = safetyPage(Words.language(), country, now)

    /** What someone under 18 sees in place of the first run. */
    fun young(country: String, now: Instant): YoungHelpView = youngHelp(Words.language(), country, now)

    /** The fixed lines that other screens carry as they stand. */
    fun lines(): SafetyLinesView = safetyLines(Words.language())
}
