### Days and times. Review state: draft. $weekday, $month are names from here; $day is a day of the month.

## Weekdays
# Weekday, inside a date or alone.
days-monday = Monday
# Weekday, inside a date or alone.
days-tuesday = Tuesday
# Weekday, inside a date or alone.
days-wednesday = Wednesday
# Weekday, inside a date or alone.
days-thursday = Thursday
# Weekday, inside a date or alone.
days-friday = Friday
# Weekday, inside a date or alone.
days-saturday = Saturday
# Weekday, inside a date or alone.
days-sunday = Sunday

## Weekdays, short, for toggles and charts
# Short form of Monday.
days-monday-short = Mon
# Short form of Tuesday.
days-tuesday-short = Tue
# Short form of Wednesday.
days-wednesday-short = Wed
# Short form of Thursday.
days-thursday-short = Thu
# Short form of Friday.
days-friday-short = Fri
# Short form of Saturday.
days-saturday-short = Sat
# Short form of Sunday.
days-sunday-short = Sun

## Months
# Month, inside a date or alone.
days-january = January
# Month, inside a date or alone.
days-february = February
# Month, inside a date or alone.
days-march = March
# Month, inside a date or alone.
days-april = April
# Month, inside a date or alone.
days-may = May
# Month, inside a date or alone.
days-june = June
# Month, inside a date or alone.
days-july = July
# Month, inside a date or alone.
days-august = August
# Month, inside a date or alone.
days-september = September
# Month, inside a date or alone.
days-october = October
# Month, inside a date or alone.
days-november = November
# Month, inside a date or alone.
days-december = December

## Months, short
# Short form of January.
days-january-short = Jan
# Short form of February.
days-february-short = Feb
# Short form of March.
days-march-short = Mar
# Short form of April.
days-april-short = Apr
# Short form of May.
days-may-short = May
# Short form of June.
days-june-short = June
# Short form of July.
days-july-short = July
# Short form of August.
days-august-short = Aug
# Short form of September.
days-september-short = Sep
# Short form of October.
days-october-short = Oct
# Short form of November.
days-november-short = Nov
# Short form of December.
days-december-short = Dec

## Near days
# The person's own day, which starts at the hour they set.
days-today = today
# One day back.
days-yesterday = yesterday
# One day ahead.
days-tomorrow = tomorrow
# Several days back. $n days.
days-ago = { $n ->
    [one] one day ago
   *[other] { $n } days ago
}

## Patterns
# Full date, as over the day's page.
days-date = { $weekday }, { $day } { $month }
# Date of another year.
days-date-year = { $weekday }, { $day } { $month } { $year }
# Date without the weekday.
days-day-month = { $day } { $month }
# Month as a heading.
days-month-year = { $month } { $year }
# Clock time, 24 hours. $hours and $minutes have two digits.
days-clock = { $hours }:{ $minutes }
# Clock time before noon, 12 hours. $hours is 1 to 12, $minutes has two digits.
days-clock-am = { $hours }:{ $minutes } am
# Clock time from noon on, 12 hours. $hours is 1 to 12, $minutes has two digits.
days-clock-pm = { $hours }:{ $minutes } pm
# A day and a time together.
days-day-time = { $day }, { $time }
# Rhythm: all seven days.
days-every-day = every day
# Rhythm: Monday to Friday.
days-weekdays = Monday to Friday
# Rhythm: Saturday and Sunday.
days-weekends = Saturday and Sunday
# Two names of days; used again for a third. $first and $next are names of weekdays.
days-list = { $first }, { $next }
# Rhythm: every second week on these weekdays. $days is a list of their names.
days-second-week = every second week on { $days }
# Rhythm: each month on the same day. $day is 1 to 28.
days-month-day = each month on day { $day }
# Rhythm: each month on a day that not every month has. $day is 29 or 30.
days-month-day-or-last = each month on day { $day }, or on its last day
# Rhythm: the last day of each month.
days-month-last-day = each month on its last day
# Rhythm: each month on a weekday. $nth is first, second, third, fourth or last; $weekday is a name.
days-month-weekday = each month on the { $nth ->
    [first] first
    [second] second
    [third] third
    [fourth] fourth
   *[last] last
} { $weekday }
