package app.grain.shell

import java.time.LocalDate
import java.time.format.TextStyle
import java.util.Locale

/** "19 Nov": a day where there is little room, in the words of the core. */
fun LocalDate.short(shell: Shell): String = "$dayOfMonth ${shell.word("days-${key()}-short")}"

/** "November": a month where its year is plain. */
fun LocalDate.month(shell: Shell): String = shell.word("days-${key()}")

private fun LocalDate.key() = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).lowercase(Locale.ROOT)
