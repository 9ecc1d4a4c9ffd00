### Guides for a talk. Review state: draft. An offer, never a duty: each page can be the last one.

## The list
# Title and row of the menu.
guide-title = Guides for a talk
# Lead of the list and of each guide.
guide-text = Words to begin with, for one or for two. You can read them alone and stop at any step.
# Section. $group is plain, hard or help.
guide-group = { $group ->
    [plain] For plain days
    [hard] When something is hard
   *[help] Apart, or with help
}
# Section: what the person wrote down after a talk.
guide-saved = Lines I saved
# Button: to the first step.
guide-begin = Begin
# Heading over the areas of which there is a bowl.
guide-which = About which area?
# Button, after a talk or without one. Saving nothing needs no button.
guide-save = Save one line

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
