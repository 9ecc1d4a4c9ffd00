### Notes from other apps. Review state: draft.

# Title of the page, and its row under You.
import-title = From another app
# Under the title.
import-lead = Notes you wrote in another app can come here, and so can what Grain exported. You see what comes before anything is saved.
# Button: the system asks which file.
import-read = Pick a file
# Under it: which files. The names are those of apps.
import-note-files = An export of Daylio, Loop Habit Tracker, Bearable, Day One, Pixels or How We Feel, or the lines or tables that Grain exported. It stays on this phone.
# What a note is that came from another app: in the search, and as the title of its page.
import-note = A note from another app
# Heading over what the file holds.
import-found = In this file
# Row: which app it is of.
import-of = From
# Row: how many notes are new.
import-new = New notes
# Row: how many are here already.
import-known = Here already
# Row: from which day to which.
import-days = Days
# Two days, the first and the last. $from and $until are dates.
import-span = { $from } to { $until }
# Under it: what becomes of an entry.
import-become = Each entry becomes a note of its day, in the words that stand there: mood, activities and tags as text. No grains and no promises are made of it.
# Question over two choices: a day that can be read both ways. $day is two numbers and a year.
import-which-day = Which day is { $day }?
# Heading over what does not come.
import-stays = What does not come
# A kind of thing that does not come. $what is media, places, unmarked, empty, different, `no_place` or missing.
import-left = { $what ->
    [different] Here too, but different: what is here stays
    [no_place] What has no place beside what is here
    [missing] What the file speaks of and does not hold
    [media] Pictures, sound and film
    [places] Places and weather
    [unmarked] Days of a habit you did not mark
   *[empty] Entries with nothing in them
}
# Heading over the places that could not be read. $n is how many.
import-unread = { $n ->
    [one] One place could not be read
   *[other] { $n } places could not be read
}
# A line of the file. $n is its number.
import-line = Line { $n }
# An entry of the file. $n is its number.
import-entry = Entry { $n }
# Why it could not be read. $why is day, letters, `too_long`, kind, value, alone, twice or form.
import-why = { $why ->
    [kind] It is nothing you wrote, so it is not read.
    [value] It says something that cannot be.
    [alone] What it belongs to is not in the file.
    [twice] It stands in the file twice.
    [day] Its day is not clear.
    [letters] Some letters are damaged.
    [too_long] It is longer than a note can be.
   *[form] It has another form.
}
# Button.
import-save = Save these notes
# Button: nothing is saved.
import-leave = Not now
# After saving. $added and $known are numbers.
import-said-saved = Saved: { $added }. Here already: { $known }.
# Heading over the files that were read before.
import-earlier = Taken in before
# How many notes a file brought, and of which days. $n is a number, $days one or two dates.
import-fact = { $n ->
    [one] One note
   *[other] { $n } notes
}, { $days }
# Question before all that a file brought is deleted. $app is the name of an app, $n a number.
import-ask-all = { $n ->
    [one] Delete the note from { $app }?
   *[other] Delete the { $n } notes from { $app }?
}
# Question before one note is deleted.
import-ask-one = Delete this note?

# Which app a file is of: this one. It stands beside "From".
import-own = Grain
# Row: the day on which the file was made.
import-made = Made on
# Row: how many entries are new.
import-new-rows = New here
# Under what a file of Grain holds.
import-rows-become = Everything comes as it was. What is here already stays as it is, and nothing comes twice.
# Heading over what comes, by kind.
import-comes = What comes
# Button.
import-save-rows = Save all of it
