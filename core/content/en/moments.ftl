### Hard moment, what is not in moments.toml. Review state: draft. Big text, few words, nothing counted.

## First page
# Title. No wrong answer.
moments-title = What is here right now?
# Row: flooded or triggered.
moments-triggered = I am triggered
# Second line.
moments-triggered-text = Breathe slowly, feel the ground
# Row: defensive.
moments-defensive = I am getting defensive
# Second line.
moments-defensive-text = Pause, words to say, a time to come back
# Over the direct rows.
moments-straight-to = Or go straight to
# Row.
moments-my-plan = My own plan
# Row.
moments-call = Call someone I trust
# Row.
moments-ground = Feel the ground
# Link: two taps or none.
moments-only-note = Only note that it happened

## Breathing
# Under the picture.
moments-breath-counts = In for { $inward }, out for { $outward }
# Read at the turn.
moments-breath-in = Breathe in gently
# Read at the turn.
moments-breath-out = Breathe out slowly
# Button: ends it at any point.
moments-enough = Enough for now
# When the picture is off.
moments-still = The picture is still. The words go on.

## Feeling the ground
# Button: the same thing in another way, for someone whose sense or body does not fit the sentence.
moments-another-way = Another way
# Button: ends it at any point. It stands beside Go on and is as large.
moments-stop = Stop
# Button at the end: from the start.
moments-once-more = Once more
# Button at the end: closes.
moments-close = Close
# Button: notes that it happened. No line is asked for.
moments-note-it = Note it

## Calling
# Button: opens the dialler with the number. $name as written.
moments-call-name = Call { $name }
# Button: when there are several people, the others.
moments-call-others = Someone else
# Under the button that calls, and over the others.
moments-call-note = It may show in your call list.

## Pause before an answer
# Over the words to say.
moments-words = Words I can say
# Button: another sentence to say.
moments-other-words = Other words
# Button: own words, kept.
moments-own-words = My own words
# Over the four clock times of return.
moments-back-when = Back at
# The time of return. $time is a clock time.
moments-back-at = Back at { $time }
# A clock time after the clocks have been changed in between. $time is a clock time.
moments-new-time = { $time }, new time
# To a screen reader, on one of the four times. $time is a clock time, $minutes how far off.
moments-back-spoken = Back at { $time }, in { $minutes } minutes
# Button.
moments-start-pause = Start the pause
# While pausing. $time is a clock time.
moments-reminder-at = A quiet reminder is set for { $time }.
# While pausing, when the time of return lies in quiet hours. $time is a clock time.
moments-reminder-waits = It is quiet hours then. The reminder waits until { $time }.
# Button: in quiet hours too. $time is a clock time.
moments-remind-anyway = Remind me at { $time } anyway
# The pause is over.
moments-i-am-back = I am back
# Button: another time of return. Saying so first is part of the next page.
moments-later = Later
# Button: the pause ends, and the talk is for another day.
moments-not-today = Not today

## Notes
# After Yes. Neutral.
moments-noted = Noted.
# After a note: a line is welcome, none is needed.
moments-note-hint = A line about it, or nothing
# Title of the page of noted moments, a month at a time. No number: nothing is counted.
moments-noted-title = Hard moments, noted
# A noted moment of which was not said what it was.
moments-no-kind = A hard moment
# Field of a noted moment: what it was, or nothing.
moments-kind = What it was
# One of its options, and the one it starts with.
moments-kind-not-said = Not said
# Over the noted moments of this month. No number: nothing is counted.
moments-list = Moments noted this month

## My plan, written while calm
# Title.
moments-plan-title = My plan for hard moments
# Under it.
moments-plan-text = Written on a calm day. You can leave any part empty.
# Field. No scene from the past is asked for.
moments-plan-sets-off = What can set me off
# Field.
moments-plan-dates = Days that may be hard
# Under it (N13).
moments-plan-dates-note = Nothing is sent on these days.
# Field.
moments-plan-helps = What helps me
# Field.
moments-plan-not = What does not help
# Field.
moments-plan-call = Whom I can call
# Button.
moments-plan-change = Change the plan
# Button: the first words of a plan.
moments-plan-write = Write a plan
# Button: one more day of the year on which nothing is sent.
moments-plan-add-day = Add a day
# In the row's menu: the day is no hard one.
moments-plan-delete-day = Take this day off
# Button: the whole plan with its days.
moments-plan-delete = Delete the plan
