### What boundaries, goals, commitments, small measures and lessons share. Review state: draft. No count of misses, no reproach.

## Lists
# Beside the row of a practice. $n is how many stand; nothing is overdue.
kept-fact = { $n ->
    [one] One written
   *[other] { $n } written
}
# Second line of one that the rhythm brings up.
kept-due = You can look at it again
# The same of a ritual, on Today.
kept-due-ritual = There can be time for it, if you like
# Second line on Today, of something that the person planned for this day. Says nothing of what it is.
kept-due-by-day = You set this day for it
# Section: those that are put away or done.
kept-ended = Put away
# Second line. $day is a date.
kept-written-on = Written on { $day }
# Second line: the day for which it is planned. $day is a date.
kept-by = For { $day }
# Second line. $end is away or done, $day a date. No reason is asked.
kept-ended-on = { $end ->
    [done] Done on { $day }
   *[away] Put away on { $day }
}
# Section: examples to take and change.
kept-examples = Examples

## The form
# Lead. Nobody is shown it.
kept-private = You can write this by yourself and show it to no one.
# Button and title: one in one's own words.
kept-own-words = In my own words
# Field: its words.
kept-words = The words
# Field and heading: how often to look at it again.
kept-look-again = Look at it again
# Choice. $look is never, day, week, fortnight, month or `three_months`.
kept-rhythm = { $look ->
    [day] Each day
    [week] Each week
    [fortnight] Every two weeks
    [month] Each month
    [three_months] Every three months
   *[never] Only when I open it
}
# Under it. A day passed over is not spoken of again. $time is a clock time.
kept-look-note = A quiet reminder can come at { $time }, as often as you choose here. It shows nothing of what you wrote. You can let it pass.

## One of them
# When it was written and last looked at. $practice is the practice, $written and $looked are dates.
kept-looked-on = { $practice ->
    [commitments] Written on { $written }. Read again on { $looked }.
   *[other] Written on { $written }. Looked at on { $looked }.
}
# The rhythm brings it up again. $practice is the practice.
kept-question = { $practice ->
    [commitments] You can read it once. Does it still say what you mean?
    [goals] Is this still yours?
    [repair] You wrote this. How is it going?
    [lessons] You can look at it again, or leave it.
   *[other] Does it still fit?
}
# Button: it stays as it is. $practice is the practice. Of a lesson, never that the hard message fits.
kept-still = { $practice ->
    [commitments] Renew
    [goals] Still mine
    [lessons] I looked at it
    [repair] I looked at it
   *[other] Still fits
}
# Button: it ends for now, without a reason. $practice is the practice.
kept-put-away = { $practice ->
    [commitments] Let it rest
   *[other] Put it away
}
# Button.
kept-done = Done
# Button: what was put away is taken up again.
kept-take-up = Take it up again
# At the end of each.
kept-rest = You can stop here. What you wrote is kept.
# Fear comes before any practice.
kept-fear = If you are afraid of what your partner may do, none of this is asked of you. Help is at the top.

## Noting
# Button and title: note something beside it, with its day and words.
kept-note-down = Note it with a line
# Field: which of a few.
kept-what = What to note
# Field: on which day.
kept-day = Which day
# Field: a line, or nothing.
kept-note = A line, if you like
# It was written down.
kept-said-written = Written down.
# Its words were changed.
kept-said-changed = Changed.
# After something was noted. $practice is the practice, or received for an apology that was told to the person. Never praise, never reproach.
kept-said-noted = { $practice ->
    [boundaries] Noted. What you do is yours to choose. Respected or crossed, a boundary is still yours.
    [measures] Noted. Nothing is due in return.
    [repair] Noted. No reply is needed. This adds no grains.
    [received] Noted. Nothing is owed, and nobody is told.
    [home_felt] Noted. One word does not sum up a home.
   *[other] Noted.
}
# Beside words that sound like a threat or like despair, or that hang on what another feels. $phrase says which. Nothing is refused or kept.
kept-heard = { $phrase ->
    [threat] Some words here can sound like a threat, or like a rule for someone else. They may also be what was said to you. A boundary says what you do to be safe. You can change it, or keep it here for yourself. Afraid, or worried about how you may act? Help is at the top for both.
    [wide] This is a wide offer. One thing until a day is enough. You can change it, or keep it as a note.
    [harmed] If someone hurts you, or makes you afraid, that is not your fault. You can talk to someone who knows about this. Help is at the top.
    [heavy] These words are heavy. You can talk to someone now. Help is at the top.
   *[feeling] This one may depend on what someone else feels. Nobody can plan that. You could write what you will do, whatever the answer is.
}
