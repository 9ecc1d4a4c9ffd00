package app.grain.platform

import android.content.Context
import android.os.Build
import android.text.format.DateFormat
import app.grain.client.PhoneHabits
import java.time.temporal.WeekFields
import java.util.Locale

/** How this phone has weeks and clocks, and what can be chosen on it: it makes colours from its wallpaper from Android 12 on. */
fun phoneHabits(context: Context) = PhoneHabits(
    weekBegins = (WeekFields.of(Locale.getDefault()).firstDayOfWeek.value - 1).toUByte(),
    twelveHours = !DateFormat.is24HourFormat(context),
    hasColours = Build.VERSION.SDK_INT >= 31,
    leadsHome = true,
)
