package app.grain.shell

import app.grain.client.Words
import java.time.LocalDate

/** "19 Nov": a day where there is little room, in the words of the core. */
fun LocalDate.short(): String = Words.day(this).short

/** "November": a month where its year is plain. */
fun LocalDate.month(): String = Words.day(this).month
