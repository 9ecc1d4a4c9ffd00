### Things to tell. Review state: draft. Written by the one who tells. Only where it is safe; no proof, no reply, no count.

## The list
# Title. The list holds what is not told yet as well.
disclosures-title = Things to tell
# Under it.
disclosures-text = Your own record, in your own words.
# Section: not told yet.
disclosures-waiting = To tell
# Section: told.
disclosures-done = Told
# Button.
disclosures-add = Note
# Foot of the page. Fear comes before telling.
disclosures-fear = If you fear what may follow when you tell, Help is at the top. Then telling can wait.

## One thing
# Field while it is not told.
disclosures-what-open = What I want to tell
# Hint. Short is enough.
disclosures-what-hint = What happened, in plain words
# Field.
disclosures-told-on = I told it on
# A time the person sets, off by default.
disclosures-by = A time I set for myself
# No such time is set.
disclosures-by-none = No time set
# Under it. Telling is not worth harm.
disclosures-by-note = If telling could bring harm, talk to an advocate first.
# The time has passed. No reproach, nothing kept of it.
disclosures-by-passed = The time you set has passed. You can still tell it. You can also set a new time.
# Button: it is told.
disclosures-mark-told = I told it
# In the row's menu: it was told on another day than today.
disclosures-told-another-day = I told it on another day
# Button: it will stay untold, with no reason asked.
disclosures-let-go = Take it off the list

## What was told
# Button and title: something that was told already, or was told when asked.
disclosures-add-told = I told something
# Field.
disclosures-what-told = What I told
# Field: the day it happened; it can be left open.
disclosures-happened-on = It happened on
# No such day is set.
disclosures-happened-open = Not said
# Field.
disclosures-how = How
# Choice. $how is before, asked or `not_yet`.
disclosures-how-of = { $how ->
    [asked] When I was asked
    [not_yet] Not told yet
   *[before] Before I was asked
}
# Under what waits to be told. Safety first; no hurry.
disclosures-not-yet = Not told yet. If it is safe, you can choose the moment and the words. If it is not, a therapist or an advocate can help first.

## After it
# It stands on the list.
disclosures-said-noted = Noted. It stands on your list.
# It stands on the list, with a day whose reminder would have come before. $time is a clock time.
disclosures-said-noted-passed = Noted. It stands on your list. { $time } has passed already. No reminder comes for this one.
# Another day was set, and its reminder would have come before. $time is a clock time.
disclosures-remind-passed = { $time } has passed already. No reminder comes for this one.
# It is marked as told. No praise. $day is a date, or today.
disclosures-said-told = Noted as told { $day }.

## A row
# On Today, on the day that was set for one of them: nothing that tells what the list is.
disclosures-today = Something on your list
# Beside the row that leads to the list. $n is how many are not told yet; nothing is overdue.
disclosures-fact = { $n ->
    [one] One on the list
   *[other] { $n } on the list
}
# Second line while it is open. $day is a date, or today.
disclosures-by-day = A time I set for myself: { $day }
# The same, when the day was set after the hour of its reminder. $time is a clock time.
disclosures-by-day-passed = A time I set for myself: { $day }. { $time } has passed already. No reminder comes for this one.
# Second line when it is told. $day is a date, or today.
disclosures-told-on-day = Told { $day }
# The same, with an hour. $day is a date, or today; $time a clock time.
disclosures-by-time = A time I set for myself: { $day }, { $time }
# Second line: told on the day it happened. $day is a date, or today.
disclosures-told-same-day = Told { $day }, the same day.
# Second line: told on the day after. $day is a date, or today.
disclosures-told-next-day = Told { $day }, the day after.
# Second line: told some days after it happened. No reproach, no number. $day is a date, or today.
disclosures-told-later = Told { $day }, some days later.
# Second line: told when asked. $day is a date, or today.
disclosures-told-asked = Told { $day }, when asked.
# Read aloud. The text stands for itself.
disclosures-spoken = { $text }.
# Read aloud with its second line.
disclosures-spoken-line = { $text }. { $line }
