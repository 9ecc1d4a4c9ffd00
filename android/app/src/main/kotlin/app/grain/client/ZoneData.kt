package app.grain.client

import app.grain.core.ZoneChange
import app.grain.core.ZoneTransitions
import java.time.DateTimeException
import java.time.Instant
import java.time.ZoneId
import java.time.zone.ZoneRules

/**
 * What the system knows of the clocks of zones. Android keeps its zone data fresh by itself, and the phone's clock goes by it;
 * so reminders do, too. [release] names the data, such as `2026f`; [rules] finds a zone's, and may not know it.
 */
class ZoneData(
    private val release: () -> String? = { null },
    private val rules: (String) -> ZoneRules = { ZoneId.of(it).rules },
) {
    /** Every change of these zones' clocks after [from] and before [until]; zones that are not known are left out. */
    fun transitions(zones: List<String>, from: Instant, until: Instant): List<ZoneTransitions> {
        val release = runCatching(release).getOrNull()
        return zones.mapNotNull { id ->
            val rules = try {
                rules(id)
            } catch (unknown: DateTimeException) {
                return@mapNotNull null
            }
            // Every change of the offset is a transition to java.time, whether it is one of daylight saving or not.
            val changes = generateSequence(rules.nextTransition(from)) { rules.nextTransition(it.instant) }
                .takeWhile { it.instant < until }
                .map { ZoneChange(it.instant, it.offsetAfter.totalSeconds) }
            ZoneTransitions(id, release, rules.getOffset(from).totalSeconds, changes.toList())
        }
    }
}
