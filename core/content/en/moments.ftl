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

## Pause before an answer
# Over the words to say.
moments-words = Words I can say
# Button: own words, kept.
moments-own-words = My own words
# A line to say when the time of return is tomorrow. $time is a clock time.
moments-say-tomorrow = I want to hear this. I will be back tomorrow at { $time }.
# Over the times.
moments-back-at = Back at { $time }
# As above, when it is tomorrow. $time is a clock time.
moments-back-tomorrow = Back tomorrow at { $time }
# Button.
moments-start-pause = Start the pause
# While pausing. No seconds run. $time is a clock time.
moments-pausing = Back at { $time }. You can move it, or end it.
# As above, when it is tomorrow. $time is a clock time.
moments-pausing-tomorrow = Back tomorrow at { $time }. You can move it, or end it.
# The time is up.
moments-i-am-back = I am back
# Button: more time. Saying so first is part of the text above.
moments-longer = A little longer

## Notes
# After Yes. Neutral.
moments-noted = Noted.
# After a note: a line is welcome, none is needed.
moments-note-hint = A line about it, or nothing
# Title of the page of noted moments, a month at a time. No number: nothing is counted.
moments-noted-title = Hard moments, noted
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
