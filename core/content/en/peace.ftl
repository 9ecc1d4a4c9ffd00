### A place of peace: small rituals, and how home felt. Review state: draft. No score, no streak, nothing left out is counted.

# Title, and the row that leads here.
peace-title = A place of peace
# Lead.
peace-text = Small things that can bring some rest. A ritual can be done alone or together. A day left out is only left out.
# Where none is written yet.
peace-empty = None written yet.
# Button and title.
peace-new = A new ritual
# Field: how often.
peace-often = How often
# Section and choice. $sort is day, week, month or any.
peace-sort = { $sort ->
    [day] Each day
    [week] Each week
    [month] Each month
   *[any] On any day
}
# Section of one: noting that it was done.
peace-how = How it was
# Button and line: it was done that day.
peace-done = There was time for it
# Title, and the row that leads here.
peace-home-title = How home felt
# Lead.
peace-home-text = One word for the week, or none. One word does not sum up a home.
# Heading of the words.
peace-home-ask = How did home feel this week?
# A word. $said is one of these.
peace-home-said = { $said ->
    [restful] Restful
    [calm] Calm
    [ordinary] Ordinary
    [mixed] Mixed
    [tense] Tense
    [cold] Cold
    [lonely] Lonely
    [away] I was not at home
   *[cannot_say] I can't say
}
# Field: a line, or nothing.
peace-home-why = What made it feel so?
# It was noted.
peace-home-noted = Noted. One word does not sum up a home.
# Heading of a week. $day is its first day.
peace-home-week = Week of { $day }
# Heading of what lies further back.
peace-home-earlier = Earlier
