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
# Full bowl: Add rests.
bowl-is-full = The bowl is full. It can still change.
# Empty bowl: Take rests.
bowl-is-empty = The bowl is empty. You can leave it so.
# Opens amount, day and a line why.
bowl-more = Amount, day and why
# The person says what is left. A big loss, told plainly.
bowl-tipped = The bowl tipped over
# Question after it. From nothing up to the level before.
bowl-tipped-left = What is left in it?
# Line under an entry. Never required.
bowl-why = Why, if you like
# Starting level not said.
bowl-start-question = Where does it stand today?

## Ledger
# Title over the entries.
bowl-ledger = What happened
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
# Button: name it. Clear, and no blame.
bowl-not-yet = I do not trust yet, in this area
# Second line of a row. $day is a date.
bowl-not-yet-since = Not yet, since { $day }
# Button: release it, if that day comes.
bowl-not-yet-release = I let this go
