### The report: a file for a therapist, and its page. Review state: draft. Facts only: no verdict, no praise, no cause, no word on the other person (S10). The file and its name say nothing of the app or of what it is about.

## The page
# Title of the page, and its row under You.
report-title = For an appointment
# Under the title.
report-lead = What you choose, as a PDF to print or to take along. Nothing is sent: you say where it is saved.
# Heading of the form.
report-choose = What goes in
# Field: the first day.
report-from = From
# Field: the last day.
report-until = Until
# Field: which pictures.
report-pictures = Numbers and pictures
# Field: which things that were written.
report-words = What you wrote
# Under that field.
report-words-note = Nothing you wrote is in it unless you choose it here.
# Field: size of paper.
report-paper = Paper
# Choice of paper. $paper is a4 or letter. Both are names.
report-paper-of = { $paper ->
    [a4] A4
   *[letter] Letter
}
# Field: a name on the first page, may stay empty.
report-by = Your name on it
# Under that field.
report-by-note = Only if you want one. It is kept nowhere.
# Button: shows what would be in it.
report-show = Show what is in it
# Heading above the list of parts with their counts.
report-inside = In this report
# Stands there when no part is chosen.
report-inside-none = No part is chosen.
# How much there is of a part of words. $n is a number.
report-entries = { $n ->
    [0] Nothing in this time
    [one] One entry
   *[other] { $n } entries
}
# How much there is of a part of which single notes were picked. $picked of $all notes.
report-single = { $picked } of { $all } notes
# Label of the list of the notes of a part: each goes in or stays out.
report-notes = Goes in
# Under the title of that list.
report-singly = Take out what should stay with you. What you take out is nowhere in the file.
# How much there is of a part of numbers. $n is a number of days.
report-days = { $n ->
    [0] Nothing in this time
    [one] One day
   *[other] { $n } days
}
# Button: saves the file.
report-save = Save as a PDF
# What to think of before.
report-careful = The file is not locked. Anyone who opens it can read it, so choose a place that is yours alone.
# Name of a part, in the form and as its heading in the file. $part is its key.
report-part = { $part ->
    [calendar] Days with an entry
    [promises] What I said and what I did
    [behaviours] How I acted
    [feelings] Feelings
    [bowls] How full the bowls were
    [said] What I said in check-ins
    [promised] My promises in words
    [why] Notes beside grains
    [answers] Answers to questions
    [moments] Hard moments
    [told] Things to tell
    [boundaries] Boundaries
    [goals] Goals
    [commitments] Commitments
    [measures] Small measures of trust
    [lessons] Lessons
    [repairs] Repairs
    [questions] Questions for the session
    [sessions] Notes after sessions
   *[plan] My plan for hard moments
}

## The file
# Its title: says nothing of what it is about.
report-file-title = Notes for an appointment
# Under the title. $from and $until are dates.
report-file-period = { $from } to { $until }
# Under the title. $day is a date.
report-file-made = Made on { $day }
# Under the title, only where a name was typed.
report-file-by = By { $name }
# On the first page, in a field of its own: what it is and is not (S10).
report-file-self = Self-reported, not a test. Everything here was noted by the person themselves. It describes what one person wrote, and is no finding about anyone. Days without an entry are left empty and stand for nothing. Where it says “you”, it speaks to the person who wrote.
# At the foot of each page.
report-file-foot = Self-reported, not a test
# At the foot of each page, at the other end. $page of $all.
report-file-page = { $page } of { $all }
# Where a part that was chosen has nothing.
report-file-none = Nothing was written in this time.
# What a reader says of a picture. $title is what it is of; the sentence above it says what it shows.
report-file-picture = Picture: { $title }. The text before it says what it shows.
# Head of a column: a week or a month.
report-file-when = When
# Head of a column: which thing of a list.
report-file-which = What
# Head of a column: what was noted.
report-file-noted = Noted
# A hard moment of which nothing was written. $kind is triggered, defensive or empty.
report-file-moment = { $kind ->
    [triggered] A hard moment: set off
    [defensive] A hard moment: defensive
   *[other] A hard moment
}
# A day, and what the text is beside. Stands above a text.
report-file-beside = { $day } · { $what }
# Heading at the end: letters that the file's fonts do not have.
report-file-missing = Letters that could not be drawn
# Under it. $n is how many, $script which.
report-file-missing-line = { $script }: { $n ->
    [one] one sign is shown as its number.
   *[other] { $n } signs are shown as their numbers.
} The export has them as they were written.
# A script or a kind of sign. $script is a key.
report-file-script = { $script ->
    [han] Chinese characters
    [kana] Japanese letters
    [hangul] Korean letters
    [devanagari] Devanagari
    [bengali] Bengali
    [tamil] Tamil
    [thai] Thai
    [emoji] Emoji and pictures
   *[other] Other signs
}
