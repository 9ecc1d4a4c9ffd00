package app.grain.render

import androidx.annotation.DrawableRes
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.DatePicker
import androidx.compose.material3.DatePickerDefaults
import androidx.compose.material3.DatePickerDialog
import androidx.compose.material3.DatePickerState
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.SelectableDates
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import app.grain.R
import app.grain.client.DayInput
import app.grain.client.Words
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.TimeDialog
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.design.clockOf
import app.grain.shell.LocalShell
import java.time.DayOfWeek
import java.time.LocalDate
import java.time.LocalTime
import java.time.temporal.WeekFields
import java.util.Locale

/** A day that opens the calendar. */
@Composable
internal fun DayField(label: String, note: String, input: DayInput, day: LocalDate?, wrong: Boolean, change: (LocalDate?) -> Unit) {
    var open by remember { mutableStateOf(false) }
    PickField(label, day?.let { Words.day(it).date } ?: input.open, R.drawable.ic_calendar, wrong) { open = true }
    if (open) Calendar(note, input, day, { open = false }) { open = false; change(it) }
}

/** A clock time that opens a clock to type it. */
@Composable
internal fun ClockField(label: String, none: String, time: LocalTime?, wrong: Boolean, change: (LocalTime?) -> Unit) {
    var open by remember { mutableStateOf(false) }
    val (text, twelve) = clockOf(time ?: LocalTime.NOON)
    PickField(label, if (time == null) none else text, R.drawable.ic_clock, wrong) { open = true }
    if (open) TimeDialog(time ?: LocalTime.NOON, twelve, none.takeIf { time != null }.orEmpty(), { open = false }) { open = false; change(it) }
}

/** Looks as a field to write in, and opens something to choose from. */
@Composable
private fun PickField(label: String, text: String, @DrawableRes icon: Int, wrong: Boolean, open: () -> Unit) {
    val colours = MaterialTheme.colorScheme
    Surface(
        Modifier.fillMaxWidth().clip(Radius.field).clickable(role = Role.Button, onClick = open), Radius.field,
        if (wrong) colours.errorContainer else colours.surfaceContainer, if (wrong) colours.onErrorContainer else colours.onSurface,
    ) {
        Row(Modifier.heightIn(min = 56.dp).padding(horizontal = 16.dp, vertical = 8.dp), Arrangement.spacedBy(16.dp), Alignment.CenterVertically) {
            Column(Modifier.weight(1f)) {
                if (label.isNotEmpty()) Text(label, color = if (wrong) colours.onErrorContainer else colours.onSurfaceVariant, style = Type.small)
                if (text.isNotEmpty()) Text(text, style = Type.body)
            }
            Icon(painterResource(icon), null, Modifier.size(24.dp), if (wrong) colours.onErrorContainer else colours.primary)
        }
    }
}

/** The calendar, with the days that can be chosen; a tap on the words for none takes the day away. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
private fun Calendar(note: String, input: DayInput, day: LocalDate?, close: () -> Unit, choose: (LocalDate?) -> Unit) {
    val shell = LocalShell.current
    val state = remember { calendar(input, day) }
    DatePickerDialog(
        close,
        confirmButton = { WordButton(shell.word("app-done"), { state.selectedDateMillis?.let { choose(LocalDate.ofEpochDay(it.floorDiv(MS_OF_A_DAY))) } ?: close() }) },
        dismissButton = {
            Row {
                if (day != null && input.open.isNotEmpty()) WordButton(input.open, { choose(null) }, Modifier.padding(end = 16.dp))
                WordButton(shell.word("app-cancel"), close, Modifier.padding(end = 16.dp))
            }
        },
    ) {
        DatePicker(state, title = null, headline = null, showModeToggle = false)
        SecondLine(note, Modifier.padding(horizontal = 24.dp))
    }
}

@OptIn(ExperimentalMaterial3Api::class)
private fun calendar(input: DayInput, day: LocalDate?): DatePickerState {
    val (from, until) = input.from to input.until
    val years = (from?.year ?: DatePickerDefaults.YearRange.first)..(until?.year ?: DatePickerDefaults.YearRange.last)
    val shown = day ?: until?.takeIf { from == null } ?: from
    val fits = object : SelectableDates {
        override fun isSelectableDate(utcTimeMillis: Long): Boolean {
            val asked = LocalDate.ofEpochDay(utcTimeMillis.floorDiv(MS_OF_A_DAY))
            return (from == null || asked >= from) && (until == null || asked <= until)
        }

        override fun isSelectableYear(year: Int) = year in years
    }
    return DatePickerState(
        calendarLocale(Words.language(), DayOfWeek.of(input.weekBegins.toInt() + 1)), day?.let { it.toEpochDay() * MS_OF_A_DAY }, shown?.let { it.toEpochDay() * MS_OF_A_DAY }, years, selectableDates = fits,
    )
}

/**
 * The language of the page, in a country whose weeks begin with [first]: Material's calendar takes that day from nowhere else.
 * The phone's own country stays where it has it so.
 */
private fun calendarLocale(language: String, first: DayOfWeek): Locale {
    val countries = listOf(Locale.getDefault().country, "GB", "US", "EG").map { Locale.Builder().setLanguage(language).setRegion(it).build() }
    return countries.firstOrNull { WeekFields.of(it).firstDayOfWeek == first } ?: countries.first()
}

/** The calendar counts in milliseconds of UTC. */
private const val MS_OF_A_DAY = 86_400_000L
