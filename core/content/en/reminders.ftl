### Reminders: settings and the health page. Review state: draft. Nothing says that one was left unread (N4).

## Settings
# Title.
reminders-title = Reminders
# Default.
reminders-are-off = Reminders are off.
# Title of the form for one more.
reminders-new = A new reminder
# Field: check-in, card or question.
reminders-of-what = What it is for
# Field: a clock time.
reminders-time = Time
# Field: one more clock time on the same days.
reminders-one-more-time = Another time
# No time is set in it.
reminders-no-more-time = No time
# Field: by which clock the times are meant, for someone who travels.
reminders-clock = When I travel
# One of its options: the times are those of the place where the person is.
reminders-clock-here = By the clock where I am
# One of its options: the times stay those of one place. $zone is its time zone, such as Europe/Berlin.
reminders-clock-of = By the clock of { $zone }
# How often they come, while "Fewer" was not chosen.
reminders-as-chosen = On the days I chose
# Row.
reminders-check-in = Check-in
# Row.
reminders-card = Card of the day
# Row.
reminders-prompt = A question
# Row.
reminders-promise = Promises
# Row.
reminders-disclosures = Things to tell
# The end of a pause the person took, in the list of what comes.
reminders-timer = A time of return
# Time and days. $time is a clock time, $day the days in words.
reminders-when = { $time }, { $day }
# Under a time that belongs to one place and does not travel. $when is time and days, $zone the name of the zone.
reminders-when-zone = { $when }, in the time of { $zone }
# Two things of a list.
reminders-list = { $first }, { $next }
# A row as a screen reader says it; the switch says its own state. $kind is the row's name.
reminders-row-spoken = { $kind }. { $when }.
# Row.
reminders-quiet-hours = Quiet hours
# Its value. $from and $until are clock times.
reminders-quiet-span = { $from } to { $until }
# What quiet hours do.
reminders-quiet-text = Nothing comes in these hours. It waits until they end.
# Field: the hour at which quiet hours begin.
reminders-quiet-from = From
# Field: the hour at which they end.
reminders-quiet-until = Until
# Under it.
reminders-quiet-none = The same time twice means no quiet hours.
# Row: cap.
reminders-at-most = At most
# Its value. $n a day.
reminders-a-day = { $n ->
    [one] One a day
   *[other] { $n } a day
}
# Under the cap. What the person tied to a promise or a time always comes.
reminders-own-come = Reminders you set for one promise or one hour come as well.
# Over the preview.
reminders-shown = What the phone shows
# Card text on the notification: own choice, off by default (S48).
reminders-show-card = Show the text of the card
# Under it.
reminders-show-card-text = Only gentle cards. Others may read it on the screen.
# Where system previews are hidden. Must stay neutral (S46).
reminders-hidden-preview = Reminder
# Button.
reminders-fewer = Fewer reminders
# After Fewer, here or on a notification.
reminders-fewer-said = Noted. They come less often now.
# After "Not today", and after "Done" on what Grain offers. $day is today, or a day in words.
reminders-not-today-said = Noted. Grain offers nothing more { $day }.
# After "Later". $day is a day in words, $time a clock time.
reminders-again-said = It comes again { $day } at { $time }.
# After a tap that only opens the app, where nothing opens: in a terminal.
reminders-open-said = Noted as seen.
# After a reply that changes nothing but that it was given.
reminders-reply-said = Noted. Nothing else is changed.
# How often they come after "Fewer". Never says why.
reminders-every-second-day = At most every second day
# How often they come after "Fewer". Never says why.
reminders-once-a-week = At most once a week
# How often they come after "Fewer". Never says why.
reminders-none-for-now = None for now
# Way back to the full rhythm, by choice only.
reminders-full-rhythm = Back to the days I chose

## Pause
# Button.
reminders-pause = Pause
# Under the title while paused. $day is a date.
reminders-paused = Resting until { $day }
# Button beside that line.
reminders-pause-end = End
# What a pause leaves behind.
reminders-pause-text = No reason is asked. Nothing waits for you afterwards.
# Field: one day to thirty, or until a date.
reminders-pause-length = For how long
# Question for the date.
reminders-pause-until = Rest until which day?
# After a pause by a number of days. $n days.
reminders-pause-days = { $n ->
    [one] Resting for one day.
   *[other] Resting for { $n } days.
}

## Can they arrive?
# Title.
reminders-health-title = Can reminders arrive?
# All checks are fine.
reminders-health-well = Reminders can arrive on this phone.
# Nothing at all can be shown. A fact, and no alarm.
reminders-health-none = Reminders cannot arrive now.
# $n checks need a look. No alarm.
reminders-health-look = { $n ->
    [one] One thing may delay reminders
   *[other] { $n } things may delay reminders
}
# State of one check, for a screen reader.
reminders-needs-look = Needs a look.
# State of one check, for a screen reader.
reminders-all-well = All well.
# Button.
reminders-open-settings = Open phone settings
# Check, well.
reminders-allowed = Notifications are allowed
# Under it.
reminders-allowed-text = Shown without sound, hidden on the lock screen.
# Check, not well.
reminders-not-allowed = Notifications are switched off
# Under it. Leaving it so is fine.
reminders-not-allowed-text = You can allow them in the phone's settings, or leave it so.
# Check, not well.
reminders-channel-off = One kind is switched off
# Under it.
reminders-channel-off-text = You can switch it on in the phone's settings.
# Check, not well.
reminders-battery = Battery saving may delay them
# Under it.
reminders-battery-text = This phone rests apps it has not seen for a while. You can allow Grain to wake up on time.
# Check, well.
reminders-battery-well = Battery saving does not hold them back
# Check, well.
reminders-exact = Exact times are allowed
# Under it.
reminders-exact-text = Within a minute of the time you chose.
# Check, neither well nor bad.
reminders-inexact = Times are about right
# Under it.
reminders-inexact-text = A reminder can come some minutes late. You can allow exact times.
# Check, well.
reminders-restart = Ready after a restart
# Under it. $time is a clock time.
reminders-restart-text = Last planned at { $time }.
# Under "Ready after a restart". $day is a day in words, $time a clock time.
reminders-last-came = The last one came { $day } at { $time }.
# Check: time zone. $zone is its name.
reminders-zone = The phone's time zone is { $zone }
# Under it: the phone itself says when the clock there changes. $version is a release of zone data, such as 2026f.
reminders-zone-phone = Clock changes come from this phone's own zone data ({ $version }).
# Under it, when the phone does not say which release it has.
reminders-zone-phone-plain = Clock changes come from this phone's own zone data.
# Under it: the phone said nothing, so what Grain brings is used. $version is a release of zone data.
reminders-zone-built-in = This phone gave no zone data, so Grain uses its own ({ $version }).
# Under it: neither the phone nor Grain knows when the clock there changes.
reminders-zone-offset = When the clock changes there is not known. Grain goes by your phone's clock as it is now.
# Section.
reminders-coming-up = Coming up
# Under it while nothing can be shown: the plan stands, and waits.
reminders-coming-later = These come once notifications are allowed.
# Nothing planned. No demand.
reminders-none-planned = Nothing is planned.
# A row without its time, which stands beside it. $day is a day in words, $kind the row's name.
reminders-planned-what = { $day } · { $kind }
# Row. $day, $time and $kind are whole words.
reminders-planned = { $day }, { $time }: { $kind }
# Next one. $day is a day in words, $time a clock time.
reminders-next = Next: { $day } at { $time }
# Button.
reminders-try = Send one now to try
# After it.
reminders-tried = Sent. If it does not show, look at the list above.
