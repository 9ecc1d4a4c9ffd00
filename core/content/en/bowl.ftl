### The bowls. Review state: draft. A level shows a feeling: no target, no praise, no arrow. Only its owner changes it.

## Words for levels, as they stand under a bowl
# 0 grains.
bowl-word-empty = Empty
# Under a fifth.
bowl-word-low = Low
# Under 45 of 100.
bowl-word-filling = Filling
# Under 65 of 100.
bowl-word-half = Half
# Under 95 of 100.
bowl-word-nearly-full = Nearly full
# The rest.
bowl-word-full = Full

## All bowls
# Title.
bowl-title = Bowls
# Under it.
bowl-note = What you have felt, area by area. There is no right level.
# The overall bowl, said in words only.
bowl-overall = All together
# Button: choose which areas are here.
bowl-choose-areas = Choose areas
# Second line of a row. $n grains came today.
bowl-row-added = { $n ->
    [one] 1 grain added today
   *[other] { $n } grains added today
}
# Second line of a row. $n grains went today. Same tone.
bowl-row-taken = { $n ->
    [one] 1 grain taken today
   *[other] { $n } grains taken today
}
# Second line of a row, words-only setting.
bowl-row-changed = Changed today
# An area where the person rebuilds has no bowl here: it is not theirs to fill.
bowl-rebuilding-area = This bowl is not yours to fill. Your part is what you do.

## One bowl
# Second line under the word. $n of $capacity, a fact and no score.
bowl-count = { $n ->
    [0] No grains in a bowl of { $capacity }
    [one] One grain in a bowl of { $capacity }
   *[other] { $n } grains in a bowl of { $capacity }
}
# Button. Same size as Add.
bowl-take = Take a grain
# Button. Same size as Take.
bowl-add = Add a grain
# Opens amount, day and a line why.
bowl-more = Amount, day and why
# Over four amounts.
bowl-amount = How much?
# Over the day for which it is said: today or one of the seven before.
bowl-day = Day
# Over "I was told" and "I found out". Never required.
bowl-reason = How I know, if it fits
# The person says what is left. A big loss, told plainly.
bowl-tipped = The bowl tipped over
# Under it, on a row that opens its own page. Nothing is written before Save.
bowl-tipped-text = A big loss. I say what is left.
# Question after it. From nothing up to the level before.
bowl-tipped-left = What is left in it?
# Beside the slider: the word for what would be left, and how many grains $n.
bowl-left = { $word } · { $n ->
    [0] nothing
    [one] 1 grain
   *[other] { $n } grains
}
# Line under an entry. Never required.
bowl-why = Why, if you like
# After grains were written. $area is a name, $entry what was written.
bowl-written = { $area }: { $entry }
# After an entry was taken back.
bowl-taken-back = Taken back
# No level was said, nor grains added. Where the word for a level stands else.
bowl-unsaid = Nothing said yet
# Under it.
bowl-unsaid-line = You can say where it stands, or leave it open.
# Starting level not said.
bowl-start-question = Where does it stand today?
# Under it. The six small bowls and this answer are of equal rank.
bowl-start-text = As it feels now. There is no right level.
# Answer: no level is said.
bowl-start-open = Leave it open

## Ledger
# Title over the entries.
bowl-ledger = What happened
# A start was said, and nothing else yet.
bowl-ledger-empty = Nothing has been added or taken since the start.
# Neither a start nor a grain was said.
bowl-ledger-none = What you add or take will stand here.
# Over a strip of small bowls, one for each of the last months.
bowl-year = Month by month
# A month in which nothing was written: a gap, and no level.
bowl-month-nothing = Nothing written
# Over the rows that open the ledger of a month.
bowl-earlier = Earlier
# Entry.
bowl-entry-little-added = A little added
# Entry.
bowl-entry-lot-added = A lot added
# Entry. Hollow grain, same tone.
bowl-entry-little-taken = A little taken
# Entry.
bowl-entry-lot-taken = A lot taken
# Entry after the bowl tipped over. $n grains were left.
bowl-entry-tipped = { $n ->
    [0] The bowl tipped over. Nothing was left.
    [one] The bowl tipped over. One grain was left.
   *[other] The bowl tipped over. { $n } grains were left.
}
# Entry: a counter-entry. The earlier one stays.
bowl-entry-correction = Set right later
# Where an entry comes from.
bowl-source-check-in = From check-in
# Where an entry comes from. No deed fills a bowl: the person added this.
bowl-source-promise = After a promise
# Where an entry comes from.
bowl-source-moment = After a hard moment
# Where an entry comes from.
bowl-source-by-hand = By hand
# A reason beside one's own grains, never a list about the other (S9).
bowl-why-told = I was told
# Beside the bowl on the day of it. Nothing is asked of the one who was told.
bowl-told = You were told something. You can take any time you like. No answer is due, and no feeling is wrong.
# A reason beside one's own grains.
bowl-why-found-out = I found out

## For a screen reader, never spoken outside the app
# Whole bowl. $word is the level's id; $n, $capacity, $added, $taken are numbers.
bowl-spoken = { $area } bowl: { $word ->
    [empty] empty
    [low] low
    [filling] filling
    [half] half
    [nearly_full] nearly full
   *[full] full
}. { $n ->
    [0] No grains
    [one] One grain
   *[other] { $n } grains
} in a bowl of { $capacity }. Today { $added } added, { $taken } taken.
# Whole bowl with nothing changed today.
bowl-spoken-still = { $area } bowl: { $word ->
    [empty] empty
    [low] low
    [filling] filling
    [half] half
    [nearly_full] nearly full
   *[full] full
}. { $n ->
    [0] No grains
    [one] One grain
   *[other] { $n } grains
} in a bowl of { $capacity }. No change today.
# Words-only setting, also for one row of the list.
bowl-spoken-words = { $area }: { $word ->
    [empty] empty
    [low] low
    [filling] filling
    [half] half
    [nearly_full] nearly full
   *[full] full
}. Only you can change this.
# A bowl about which nothing was said, also for one row of the list.
bowl-spoken-unsaid = { $area }: nothing said yet. Only you can change this.
# One month of a bowl's year. $word is the id of the level at its end.
bowl-month-spoken = { $month }: { $word ->
    [empty] empty
    [low] low
    [filling] filling
    [half] half
    [nearly_full] nearly full
   *[full] full
}.
# One month in which nothing was written.
bowl-month-spoken-nothing = { $month }: nothing written.
# The overall bowl. Always words only. $n areas.
bowl-spoken-overall = { $n ->
    [one] All together, one area
   *[other] All together, { $n } areas
}: { $word ->
    [empty] empty
    [low] low
    [filling] filling
    [half] half
    [nearly_full] nearly full
   *[full] full
}.
# One ledger entry. $day and $source are whole pieces; $entry and $why end with their own stop.
bowl-spoken-entry = { $day }. { $entry } { $why } { $source }.
# One ledger entry with no line why.
bowl-spoken-entry-plain = { $day }. { $entry } { $source }.

## Low bowl, once for each fall, on its own page only
# Naming is not blame. The guide is an offer.
bowl-low-text = This bowl is low. You can leave it as it is. It does not mean you did something wrong. If you want to talk about it, there is a guide.
# First button.
bowl-low-leave = Leave it
# Second button.
bowl-low-guide = Open the guide
# Third button.
bowl-low-help = Help

## Not yet, and healing stages
# A row under the bowl, and the title of its page.
bowl-not-yet-title = Not yet
# Under it, named or not. Naming is no blame and no decision.
bowl-not-yet-means = Says where I stand. It blames nobody, and it moves no grain.
# The sentence, large, on its own page. Clear, and no blame.
bowl-not-yet = I do not trust yet, in this area.
# Button: names it.
bowl-not-yet-name = Name it
# Button beside it, of equal rank: nothing is named.
bowl-not-yet-leave = Leave it
# Second line of a row. $day is a date.
bowl-not-yet-since = Not yet, since { $day }
# After it was named.
bowl-not-yet-noted = Named
# Button: release it, if that day comes.
bowl-not-yet-release = Let this go
# Asked before it is released.
bowl-not-yet-release-ask = Let this go?
# What it means.
bowl-not-yet-release-text = The day you named it is kept. You can name it again at any time.
# After it was released.
bowl-not-yet-gone = Let go
# Over the times it was named before.
bowl-not-yet-before = Before
# A time before. $day is a date.
bowl-not-yet-named = Named: { $day }
# Under it.
bowl-not-yet-let-go = Let go: { $day }
