package app.grain.design

import androidx.annotation.DrawableRes
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.DatePicker
import androidx.compose.material3.DatePickerDialog
import androidx.compose.material3.DatePickerState
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.produceState
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.grain.client.WeekdayView
import app.grain.client.Words
import app.grain.client.orNull
import app.grain.shell.LocalShell
import java.time.DayOfWeek
import java.time.LocalDate
import java.time.temporal.WeekFields
import java.util.Locale

/**
 * A button that opens the calendar at a day; of words alone when it is [quiet]. A [note] stands under the calendar, whose weeks
 * begin as the person has them.
 */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
fun DayButton(
    text: String,
    day: LocalDate,
    onChange: (LocalDate) -> Unit,
    modifier: Modifier = Modifier,
    @DrawableRes icon: Int? = null,
    quiet: Boolean = false,
    note: String = "",
) {
    val shell = LocalShell.current
    var open by remember { mutableStateOf(false) }
    val first by produceState<DayOfWeek?>(null, open) { value = shell.client.ask { weekdays().first().day() }.orNull() }
    if (quiet) WordButton(text, { open = true }, modifier) else SoftButton(text, { open = true }, modifier, icon)
    if (!open) return
    val locale = calendarLocale(Words.language(), first ?: return)
    val state = remember(locale) { DatePickerState(locale, day.toEpochDay() * MS_OF_A_DAY) }
    DatePickerDialog(
        { open = false },
        confirmButton = {
            WordButton(shell.word("app-done"), {
                open = false
                state.selectedDateMillis?.let { onChange(LocalDate.ofEpochDay(it.floorDiv(MS_OF_A_DAY))) }
            })
        },
        dismissButton = { WordButton(shell.word("app-cancel"), { open = false }, Modifier.padding(end = 16.dp)) },
    ) {
        DatePicker(state, title = null, headline = null, showModeToggle = false)
        SecondLine(note, Modifier.padding(horizontal = 24.dp))
    }
}

/**
 * The language of the page, in a country whose weeks begin with [first]: Material's calendar takes that day from nowhere else.
 * The phone's own country stays where it has it so.
 */
internal fun calendarLocale(language: String, first: DayOfWeek): Locale {
    val countries = listOf(Locale.getDefault().country, "GB", "US", "EG").map { Locale.Builder().setLanguage(language).setRegion(it).build() }
    return countries.firstOrNull { WeekFields.of(it).firstDayOfWeek == first } ?: countries.first()
}

private fun WeekdayView.day() = DayOfWeek.of(mask.countTrailingZeroBits() + 1)

/** The calendar counts in milliseconds of UTC. */
private const val MS_OF_A_DAY = 86_400_000L
