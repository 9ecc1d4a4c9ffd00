### Searching one's own notes. Review state: draft. Nothing typed here is kept.

# The field's label, for a screen reader.
search-what = What to look for
# What stands in the field while nothing is typed.
search-hint = A word or a name
# Button, where a field cannot look while one types.
search-find = Look for it
# What was found: the line why beside grains. $area is a name.
search-grain = { $area }, a line in the bowl
# What was found: an answer to the question of the day.
search-answer = An answer
# What was found: a card of one's own.
search-own-card = A card of your own
# What was found: a promise.
search-promise = A promise
# What was found: a thing to tell.
search-disclosure = Something to tell
# What was found: a line about a hard moment.
search-moment = A hard moment
# What was found: the plan for hard moments.
search-plan = Your plan
# What was found: own words for a pause.
search-pause-words = Your words for a pause
# What was found: a person in the circle.
search-person = Someone you can call
# What was found: a question for the next session.
search-question = A question for a session
# What was found: a note after a session.
search-session-note = A note after a session
# More were found than are shown. $n is the number shown.
search-newest = { $n ->
    [one] The newest note is shown. More words find less.
   *[other] The newest { $n } notes are shown. More words find less.
}
# One letter was typed, or only signs: too little to look for.
search-too-short = Two letters or more find something.
# Kind of note: a boundary, a goal, a commitment, a small measure or a lesson.
search-kept = Written down to keep
