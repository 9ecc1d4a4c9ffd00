### A slip: the plan written while calm, and what is done when it happened. Review state: draft. No reproach, no count, no measure of how soon (S4).

## The plan
# Title of the page, and of the row that leads there.
slips-plan-title = If I slip
# Lead while nothing is written.
slips-calm = For a calm day
# Under it. What the plan is.
slips-what = You write down now what you will do then. You can change it on any calm day.
# Lead. $day is a date.
slips-written-on = Written while calm, on { $day }.
# Button and title.
slips-write = Write the plan
# Button and title.
slips-change = Change the plan
# Button: a slip happened. A plain fact.
slips-happened = It happened
# The beginning of a sentence of the plan. $sentence is slip, before, first, call, `tell_by`, say or rest.
slips-sentence = { $sentence ->
    [slip] A slip, for me, would be …
    [before] What often comes before it is …
    [first] The first thing I do is …
    [call] I call …
    [tell_by] I tell it by …
    [say] The first sentence I say is …
   *[rest] After that I rest by …
}
# Hint: an example of a first sentence.
slips-say-hint = Something happened that I said would not. I want to tell you myself.
# Choice: by when to tell it. $length is open, at, `hours_2`, `day_1`, `days_2` or `week_1`.
slips-tell-by = { $length ->
    [at] A time of day
    [hours_2] Two hours after it
    [day_1] A day after it
    [days_2] Two days after it
    [week_1] A week after it
   *[open] No time set
}
# The time of day that was set. $time is a clock time.
slips-tell-at = { $time }, the same day or the next
# Field: which time of day.
slips-tell-at-field = Which time
# Under the time and at the foot. Telling is not worth harm.
slips-time-note = The time is one you set for yourself. If telling could bring harm, talk to an advocate first.
# Switch: off until it is switched on.
slips-remind = Remind me at that time
# Under it. The notification says nothing of it.
slips-remind-note = It comes at that time, in quiet hours too. It shows nothing of what this is about.
# Fear comes before telling.
slips-fear = If you fear how your partner may react, Help is at the top. Then telling can wait.
# Section: slips that are not told yet.
slips-open = Not told yet
# After writing the plan.
slips-said-written = Written down. You can leave it here until you need it.

## It happened
# What a slip is called until the person has words for it.
slips-name = A slip
# Title of the page of one.
slips-one-title = It happened
# It was written down. No reproach.
slips-said-happened = You can go step by step. Grain shows it to no one.
# Title of a step. $n and $of are numbers, $title is what it is about.
slips-step = { $n } of { $of }: { $title }
# A step: the first thing in the plan.
slips-step-first = I stop
# A step, and the heading over people to call.
slips-step-call = I call someone
# A step. Only where it is safe.
slips-step-tell = I tell it, if it is safe
# A step.
slips-step-rest = I rest
# What stands in a step that the plan leaves open. $n is the number of the step.
slips-step-open = { $n ->
    [1] You can leave it there, and go outside for a moment.
    [2] You can call someone who is on your side. It is fine to call nobody.
    [3] You can choose the moment and the words.
   *[other] You can eat, sleep or walk. The rest can wait.
}
# Button: choose another time.
slips-set-time = Set a new time
# Field: an hour on that day.
slips-hour = At what time
# No hour is set.
slips-hour-open = No hour set
# Section over the two answers.
slips-is-it-told = Is it told?
# Button.
slips-told = Told
# Button. It is as good an answer.
slips-not-yet = Not told yet

## Told: two truths
# Section over the two rows.
slips-truths = A slip, told
# One of the two. Same size as the other.
slips-honest = Honest
# Its line. $day is a date, or today.
slips-honest-line = Told { $day }, by me.
# The other of the two.
slips-loss = A loss
# Its line until the person has words for it.
slips-loss-open = What was lost, in my words
# Field.
slips-loss-field = What was lost
# Hint of the field.
slips-loss-hint = I had promised not to write.
# Under both. Nothing adds them up.
slips-both = Two things are true. One does not wipe out the other.
# Button.
slips-plan-repair = Plan a repair
# Button.
slips-look-at-plan = Look at the plan
# Button: nothing more today.
slips-leave = Leave it for today
# Button and title: own words for what happened.
slips-words = In my words
# Field.
slips-what-happened = What happened
