### Over time, the day of a date, and the look back. Review state: draft. No verdict, no praise, no cause, no forecast, no word on the other person; what was not written is a gap and never a failure (N8).

## The list
# Title, and the row that leads here.
insights-title = Over time
# Lead.
insights-text = What you wrote, as pictures with a sentence each. Nothing here is a grade.
# Heading: what can be seen now.
insights-now = Can be seen now
# Heading: where more must be written first. Nothing is owed.
insights-later = Not enough entries yet
# Under that heading.
insights-later-text = Not enough entries to say anything yet. There is no rush.
# On a hard day nothing is shown here.
insights-resting = Not today. All of it stays as it is.
# $n is the number of days on which something was written of it.
insights-days = { $n ->
    [one] Written on one day
   *[other] Written on { $n } days
}
# A fact, no task. $n days are written, $need are needed.
insights-missing = { $n ->
    [0] No day so far. A picture needs { $need }.
    [one] One day so far. A picture needs { $need }.
   *[other] { $n } days so far. A picture needs { $need }.
}
# The same for what comes before: $need is a number of cases.
insights-missing-cases = From { $need } times on that something comes before, it is said here.

## How far back
# Choice. $period is quarter, year or all.
insights-period-of = { $period ->
    [quarter] Three months
    [year] A year
   *[all] Ten years
}
# Too little in the period that was chosen; there may be more in a longer one.
insights-few = Not enough entries in this time to say anything. There is no rush.

## What all pictures share
# Stands in a stretch without an entry, and in the list. Short.
insights-no-entry = No entry
# $from and $until are dates without a year. Said of a stretch without an entry.
insights-gap = There are no entries from { $from } to { $until }, so nothing is said about that time.
# A week, by its first day. $day is a date without a year.
insights-week = Week from { $day }
# Several months. $from and $until are months with a year.
insights-months = { $from } to { $until }
# Heading: the picture as a list. Each line leads to the days behind it.
insights-list = As a list
# Heading: the days behind the picture, by month.
insights-behind = The entries behind it
# How often something was said. $what is an answer, $n a number.
insights-count = { $what }: { $n }

## A bowl
# Title of the picture.
insights-level-title = How full the bowl was
# $way is where the level went, $area the name of an area. Same tone for all.
insights-level = { $way ->
    [up] Over this time the bowl of { $area } rose, with ups and downs.
    [down] Over this time the bowl of { $area } sank, with ups and downs.
    [same] The bowl of { $area } stayed about where it was.
    [mixed] The bowl of { $area } went up and down. No direction stands out.
   *[few] There is too little to say where the bowl of { $area } went.
}
# A line of the list. $word is the word for the level, $n how many grains.
insights-level-row = { $n ->
    [one] { $word }, about one grain
   *[other] { $word }, about { $n } grains
}
# Title of the picture.
insights-moves-title = Grains added and taken
# $added and $taken are numbers of grains. No praise.
insights-moves = { $added ->
    [one] { $taken ->
        [one] In this time one grain came in and one went.
       *[other] In this time one grain came in and { $taken } went.
    }
   *[other] { $taken ->
        [one] In this time { $added } grains came in and one went.
       *[other] In this time { $added } grains came in and { $taken } went.
    }
}
# Name of the bars.
insights-added = Added
# Name of the bars.
insights-taken = Taken

## Promises
# Title, and the row that leads here.
insights-promises = My promises
# Title of the picture.
insights-promises-title = Said and done
# $all is how many days of promises were answered, $kept how many of them were kept, also late. No praise, no share.
insights-promises-said = { $all ->
    [one] You said once how it went, and { $kept ->
        [one] it was kept.
       *[other] it was not kept as said.
    }
   *[other] You said { $all } times how it went. { $kept ->
        [one] Once it was kept.
       *[other] { $kept } times it was kept.
    }
}
# Under the picture (N8).
insights-promises-note = Days of which nothing was said are not counted.

## The seven behaviours
# Title, and the row that leads here.
insights-behaviours = How I acted
# Title of the picture.
insights-behaviours-title = In myself
# $most and $least are answers.
insights-behaviours-said = In each row: the larger the square, the nearer to “{ $most }”. The smallest is “{ $least }”.

## Feelings
# Title, and the row that leads here.
insights-feelings = Feelings
# Title of the picture.
insights-feelings-title = Words you chose
# $group is a group of feeling words, $n the days with it, $all the days with words.
insights-feelings-most = Most often you chose words of “{ $group }”: on { $n } of { $all } days with words.
# $all is the number of days with words.
insights-feelings-mixed = You chose words on { $all } days, and no group stands out.
# Under the picture.
insights-feelings-note = The larger the square, the more of the days with words had one of this group.
# A line of the list. $n of $all days; $low and $high are what chance leaves open, of ten.
insights-share = On { $n } of { $all } days. Chance counted in, that is { $low } to { $high } of ten.

## Written days
# Title, and the row that leads here.
insights-calendar = Days you wrote
# Title of the picture.
insights-calendar-title = Days with an entry
# $n is a number of days. No days that are missing, no share.
insights-calendar-said = { $n ->
    [one] You wrote on one day in this time.
   *[other] You wrote on { $n } days in this time.
}
# Under the picture.
insights-calendar-note = The other days are simply empty.

## What tends to come before
# Title, and the row that leads here.
insights-before = What tends to come before
# Lead.
insights-before-text = What you chose on a day, and what grains did on the day after.
# Always stands there.
insights-before-not-why = What comes before is not why. Things go together for many reasons, and by chance.
# Heading: what chance alone does not make.
insights-before-seen = Seen more or less often
# Heading: where it may be chance.
insights-before-open = No clear picture
# Where nothing stands out.
insights-before-none = Nothing here stands out from chance.
# What came before. $sort is feeling, helped, need or moment; $text is the word or group that was chosen.
insights-before-what = { $sort ->
    [helped] days on which “{ $text }” helped
    [need] days on which you needed “{ $text }”
    [moment] days with a hard moment
   *[feeling] days with words of “{ $text }”
}
# $way is added or taken; $what as above; $n of $all of those days.
insights-before-line = { $way ->
    [added] After { $what }, grains were added on { $n } of { $all } days.
   *[taken] After { $what }, grains were taken on { $n } of { $all } days.
}
# Under it: the days after all others.
insights-before-else = After other days on { $n } of { $all }.
# What chance leaves open. $low and $high are how many times as often.
insights-before-clear = Chance counted in, that is { $low } to { $high } times as often.
# Chance alone can make it.
insights-before-unclear = That may be chance.
# Second line of a case. $way is added, taken, both or none.
insights-before-day = { $way ->
    [added] On the day after, grains were added
    [taken] On the day after, grains were taken
    [both] On the day after, some came and some went
   *[none] On the day after, no grains moved
}

## One day
# A row of what was said. $area is an area.
insights-day-grains = Grains: { $area }
# Nothing was written on the day. Never a reproach.
insights-day-empty = No entry for this day. That is fine.
# Section: promises.
insights-day-promises = Promises
# Section: what was written.
insights-day-notes = Notes

## Look back
# Title, and the row that leads here.
insights-back = This day before
# Lead.
insights-back-text = What you wrote a month and a year ago.
# Heading. $date is a date.
insights-back-month = A month ago, { $date }
# Heading. $date is a date.
insights-back-year = A year ago, { $date }
# A hard day is left out.
insights-back-hard = A hard day is left out here. You can look at it, or let it be.
# Button: shows it as well.
insights-back-show = Show it as well
# Row to the whole day.
insights-back-open = The whole day
