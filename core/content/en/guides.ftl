### Guides for a talk. Review state: draft. An offer, never a duty: each page can be the last one.

## Titles of the pages
# When not to use it.
guide-before = Before you begin
# Words to find for oneself, whether a talk follows or not.
guide-alone = Alone first
# Sentences to choose from.
guide-openings = To begin, pick one
# $n counts the turns of a talk, $of is how many there are.
guide-turn = Turn { $n } of { $of }
# Section on each turn.
guide-avoid = Better left out
# Page and button. It is there on each turn and needs no reason.
guide-time-out = Time-out
# Last page.
guide-end = You can stop here

## Buttons
# To the next page.
guide-next = Next
# From the last page.
guide-close = Close
