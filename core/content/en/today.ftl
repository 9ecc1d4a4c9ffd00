### The day's page. Review state: draft. The app speaks. Nothing here counts what is missing (N7, N8).

## Greeting
# Before noon.
today-good-morning = Good morning
# After noon.
today-good-afternoon = Good afternoon
# In the evening.
today-good-evening = Good evening
# Late at night. Must not ask why someone is awake, nor say that the night is quiet.
today-good-night = Hello

# Stands on top while the notes were made up to try the app out.
today-made-up = Made-up notes, to try Grain out. Nobody wrote them.

## Check-in card
# Small label over the first question.
today-check-in = Check-in
# For rebuilding, after a due promise.
today-my-side = What I did today
# Half of it is answered. No push to finish.
today-half-done = Some of it is saved. You can go on, or leave it.
# Row that opens yesterday's check-in. An offer, no demand: it names nothing that is missing (N8).
today-yesterday-open = Yesterday is still open, if you like
# Done. No praise.
today-checked-in = Checked in
# No bowl changed today. Says nothing of how the day was. $n bowls.
today-quiet-day = { $n ->
    [one] A quiet day for the bowl
   *[other] A quiet day for the bowls
}
# What was said of how safe it felt, behind a tap. $answer is a word of the scale in small letters.
today-said-safe = Felt safe: { $answer }
# The same and the feeling words, one after the other.
today-said-both = { $first } · { $next }
# Button that shows what was said, for a screen reader.
today-said-show = Show what you said
# The same once it is seen.
today-said-hide = Fold it away
# Closing line. Nothing is owed. Only when nothing on the page is open.
today-nothing-waiting = Nothing else is waiting today.

## Grains of today, one line for each area
# Grains added today. $area is the area's name, $n the number. No praise.
today-grains-added = { $n ->
    [one] { $area }: one grain added today.
   *[other] { $area }: { $n } grains added today.
}
# Grains taken today. Same tone as added.
today-grains-taken = { $n ->
    [one] { $area }: one grain taken today.
   *[other] { $area }: { $n } grains taken today.
}
# Both on one day. $added and $taken are numbers, in the order they came.
today-grains-both = { $area }: { $added } added and { $taken } taken today.
# A bowl that tipped over today. Told plainly.
today-grains-tipped = { $area }: the bowl tipped over today.
# Grains added today, under the picture of the bowl and its name. $n the number. Short.
today-bowl-added = { $n } added
# The same, taken. Same tone.
today-bowl-taken = { $n } taken
# Both on one day. $added and $taken are numbers.
today-bowl-both = { $added } added, { $taken } taken
# The bowl tipped over.
today-bowl-tipped = Tipped over
# Words-only setting.
today-bowl-changed = Changed
# The only bowl with its word, in small letters.
today-bowl-word = { $area }: { $word }
# Words-only setting: no number.
today-grains-words = { $area }: something changed today.

## The week of one who rebuilds
# Over the seven days. Own promises only, no sum.
today-said-title = Said and done this week
# One day for a screen reader. $marks are words such as "kept".
today-said-day = { $weekday }: { $marks }.
# In place of the words while nothing stands there. No reproach: gaps are gaps.
today-said-none = Nothing to answer so far this week.
# What is next, when no promise is coming.
today-next-none = A promise, if you like
# Under it. Small is enough.
today-next-none-text = One small thing you can do

## Rows
# A practice whose name stands nowhere on this page, since anyone may see it. What it is, a tap shows.
today-unnamed = Something you wrote
# Row: the card.
today-card = Card of the day
# Row: the question.
today-prompt = A question to think about
# Row: promises that have their day. $n is their number.
today-promises-due = { $n ->
    [one] One promise is for today.
   *[other] { $n } promises are for today.
}
# Over the lines of practices that have their day, and over the same in Practice. No push: it can wait.
today-for-now = For now
# Under it: how many areas it pools. $n areas.
today-areas = { $n ->
    [one] One area
   *[other] { $n } areas
}
# Small row with the overall bowl, in words only. $word is the id of the level.
today-overall = All together: { $word ->
    [empty] empty
    [low] low
    [filling] filling
    [half] half
    [nearly_full] nearly full
   *[full] full
}

## Resting
# Title on a hard day.
today-hard-title = A hard day
# Large line on a hard day. Nothing is asked.
today-hard-text = Nothing is asked of you today. Rest counts.
# Over the one question that stays.
today-hard-one-question = If you like, one question
# Until when reminders are quiet. $time is a clock time.
today-hard-until = Reminders are quiet until { $time }.
# Button: a day longer. No reason asked.
today-hard-longer = Rest longer
# Button: end the rest. Nothing is owed afterwards.
today-hard-end = I am done resting
# Under the title while paused. $day is a date.
today-paused = Resting until { $day }
