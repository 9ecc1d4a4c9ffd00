package app.grain.platform

import android.content.Context
import android.text.format.DateFormat
import app.grain.client.PhoneHabits
import java.time.temporal.WeekFields
import java.util.Locale

/** The weekday with which a week begins where this phone is at home, and whether its clock has twelve hours. */
fun phoneHabits(context: Context) = PhoneHabits(
    (WeekFields.of(Locale.getDefault()).firstDayOfWeek.value - 1).toUByte(), !DateFormat.is24HourFormat(context),
)
