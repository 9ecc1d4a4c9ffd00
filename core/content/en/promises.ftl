### Promises. Review state: draft. Deeds only: nothing here touches a bowl or speaks of another person's trust.

## The page
# Title.
promises-title = Promises
# Section.
promises-due-today = Due today
# Section.
promises-coming = Coming up
# Section.
promises-earlier = Earlier
# Section over the record.
promises-record-title = Said and done, last eight weeks
# The small daily form, said in the morning.
promises-todays-word = Today's word
# Hint in its field. Small is enough.
promises-todays-word-hint = One small thing you can keep today
# The evening look at it.
promises-todays-word-evening = How did it go with today's word?

## A new one
# Title of the form.
promises-new = A new promise
# Field.
promises-what = What
# Hint. A small one, in plain words.
promises-what-hint = One thing you can do, in plain words
# Field.
promises-to-whom = To whom
# Choice.
promises-to-partner = To { $partner }
# Choice: trust in oneself.
promises-to-myself = To myself
# Field.
promises-by-when = By when
# Field.
promises-how-often = How often
# Rhythm: once, on a day that is chosen on the calendar.
promises-another-day = Another day
# Rhythm.
promises-once = Once
# Rhythm.
promises-each-day = Each day
# Rhythm.
promises-each-weekday = Each weekday
# Rhythm. $day names chosen weekdays.
promises-on-days = On { $day }
# Names of weekdays or counts, one after the other.
promises-list = { $first }, { $next }
# Rhythm with a last day. $day is a date.
promises-rhythm-until = { $rhythm }, until { $day }
# The person's own reminder for this promise.
promises-remind = Remind me on the day
# The person's own reminder for this promise.
promises-remind-before = Remind me the day before
# Quiet hours do not move this one.
promises-remind-anyway = At this time anyway
# Choice: neither the partner nor oneself.
promises-to-someone = To someone else
# Rhythm: on days of the week that are chosen.
promises-some-days = On chosen days of the week
# Rhythm.
promises-second-week = Every second week
# Rhythm: on a day of the month by its number.
promises-month-day = Each month, by its date
# Rhythm: on a weekday of the month.
promises-month-weekday = Each month, by its weekday
# Field: days of the week.
promises-on-which-days = On which days
# Field: a number from 1 to 31.
promises-day-of-month = Day of the month
# Under it. February has no 31.
promises-day-of-month-note = In a shorter month it is the last day.
# Field: which one of a month's Mondays, for example.
promises-which-one = Which one of the month
# Choice for it. $nth is first, second, third, fourth or last.
promises-nth = The { $nth ->
    [first] first
    [second] second
    [third] third
    [fourth] fourth
   *[last] last
}
# Field: a day of the week.
promises-which-weekday = Day of the week
# Field: the first day of a rhythm.
promises-from = From
# Field: the last day of a rhythm.
promises-until = Until
# No last day is set.
promises-until-open = No last day
# Field: a clock time on the day. It decides the order of the list, and nothing else.
promises-hour = By what time
# No time is set.
promises-hour-open = No time set
# Field.
promises-remind-title = A reminder for this promise
# Choice.
promises-remind-off = No reminder
# Field: the clock time of the reminder.
promises-remind-time = At
# Very large words such as never or always. A question, no block.
promises-very-large = This is a very large promise. What can you do this month?
# Words that bring that question, with commas between. Small letters.
promises-very-large-words = never, always, forever, every time, for ever, all my life

## States, all in one look
# Open. $day is a date.
promises-due = Due { $day }
# The day has passed and nothing was said. No reproach. $day is a date.
promises-was-due = Was due { $day }
# State.
promises-kept = Kept
# State.
promises-kept-late = Kept late
# State. Not a broken promise.
promises-changed = Changed before the day
# State. Moved to another day. $day is a date.
promises-changed-to = Changed before the day, to { $day }
# State.
promises-not-kept-told = Not kept, told
# State.
promises-not-kept-found-out = Not kept, found out
# State.
promises-not-kept-not-told = Not kept, not told yet
# The day came and nothing was said. Not a miss.
promises-not-said = Nothing said
# State: ended by the one who made it. $day is a date.
promises-ended = Ended on { $day }
# Under an answer that was changed on a later day. Both are dates.
promises-earlier-answer = Said on { $said }, changed on { $changed }.
# A row, read aloud. $to is a whole phrase, $state as well.
promises-spoken = { $text }. { $to }. { $state }.
# A row with an answer, read aloud. $day is a date or a weekday.
promises-spoken-day = { $text }. { $to }. { $state }, { $day }.
# Answer for the due card.
promises-answer-kept = Kept
# Answer for the due card. Same look.
promises-answer-not-kept = Not kept
# Button after a promise that was not kept: to the page where a repair can be written. An offer, no duty.
promises-repair = Plan a repair
# Answer for the due card. Same look.
promises-answer-changed = Changed before the day
# Button: a new day or new words, before the day comes.
promises-change = Change it before the day
# Button.
promises-end = End this promise
# Asked before it. What was said of it is not touched.
promises-end-text = It has no more days from today on. What you noted of it stays.
# Field on a past day: kept, not kept and so on. No reproach.
promises-what-became = What became of it
# Section: answers that were changed on a later day.
promises-earlier-answers = Answers changed later
# Section: words that were changed on a later day.
promises-earlier-words = Words it had before

## After an answer
# Kept. No praise, no grain.
promises-said-kept = Promise kept.
# Not kept, not said how. One flat line.
promises-said-not-kept = This promise was not kept. You can plan a repair, or leave it for today.
# Not kept and told. Both truths, neither wipes out the other.
promises-said-told = Not kept, and you told it. Both are true: it was a loss, and it was honest. You can plan a repair, make a new promise, or leave it for today.
# Not kept and found out. No shame.
promises-said-found-out = Not kept, and it was found out. There are two things to own: the promise and the silence. A repair can name both.
# Not kept, not told. Telling only where it is safe.
promises-said-not-told = Not kept, and not told yet. If it is safe, you may want to say it before it is found. You choose the moment and the words.
# Kept after its day.
promises-said-late = Kept, after the day. It is noted as late.
# Changed before its day.
promises-said-changed = Changed before the day. That is not a broken promise.

## The record, counts of deeds and no score
# Picture in words. $kept, $changed, $missed are numbers.
promises-record = In eight weeks { $kept } kept, { $changed } changed before the day, { $missed } not kept.
# The same with late ones.
promises-record-late = In eight weeks { $kept } kept, { $late } kept late, { $changed } changed before the day, { $missed } not kept.
# Section: the eight weeks one by one.
promises-weeks = Week by week
# One week of it. $day is a date.
promises-week-from = Week from { $day }
# One week of the picture, read aloud. $marks are counts in words.
promises-week = Week from { $day }: { $marks }.
# A week without any. Not a gap to fill.
promises-week-none = Week from { $day }: no promise came due.
# Honesty apart from success. $told of $missed were told by oneself.
promises-record-told = { $missed ->
    [0] None is noted as not kept.
    [one] One was not kept. { $told ->
        [0] It was found out, or is not told yet.
       *[other] You told it yourself.
    }
   *[other] { $missed } were not kept. { $told ->
        [0] None of them is noted as told by you.
       *[other] You told { $told } of them yourself.
    }
}
# Nothing came due.
promises-record-none = No promise came due in eight weeks.
# Under the picture, kept. $n is a number.
promises-count-kept = { $n } kept
# Under the picture, changed before the day.
promises-count-changed = { $n } changed before the day
# Under the picture, not kept.
promises-count-not-kept = { $n } not kept
# Under the picture, kept late.
promises-count-late = { $n } kept late
# Of those not kept, told by oneself.
promises-count-told = { $n } told
# Of those not kept, found out.
promises-count-found-out = { $n } found out
# Of those not kept, not told yet. No push.
promises-count-not-told = { $n } not told yet

## A reminder whose time has passed
# After a promise with a reminder was saved, when that reminder's time lies behind and no later one comes. $time is a clock time.
promises-remind-passed = { $time } has passed already. No reminder comes for this one.
# The same, with a later reminder: $day is "tomorrow" or a date.
promises-remind-passed-next = { $time } has passed already. The first reminder: { $day }.

## In the menu
# Beside the row that leads to them. $n is how many wait for today's word; nothing is overdue.
promises-fact = { $n ->
    [one] One for today
   *[other] { $n } for today
}
