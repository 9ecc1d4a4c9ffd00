### Empty places. Review state: draft. One sentence on what will stand here; no picture, no push, nothing owed.

# No area is chosen.
empty-areas = No areas yet. You can choose one or more when you like.
# Promises.
empty-promises = No promises yet. One small one is enough to start.
# All fitting cards were read or hidden.
empty-cards = No card today. Hidden ones can be brought back under All cards.
# No question fits.
empty-prompts = No question today. You can write a line of your own.
# No answers yet.
empty-answers = No answers yet. What you write will stand here.
# Search.
empty-search = Nothing found. Try a shorter word.
# People to call.
empty-circle = No one here yet. You can add a name when you want to.
# Things to tell. Must not suggest that there is something.
empty-disclosures = Nothing on this list.
# Trigger plan.
empty-plan = No plan yet. You can make one on a calm day.
# Noted moments.
empty-moments = No moments noted.
# Kept cards.
empty-kept-cards = No cards kept yet. The heart on a card keeps it.
# Own cards.
empty-own-cards = No card of your own yet. You can write one for a hard day.
# Hidden cards.
empty-hidden-cards = No cards are hidden.
