### Check-in, what is not in check_in.toml. Review state: draft. Every answer may be left blank.

## The form
# Title.
check-in-title = Check-in
# Heading of the merged form, healing side. Must not set one side above the other.
check-in-healing = Where I am healing
# Heading of the merged form, rebuilding side.
check-in-rebuilding = Where I am rebuilding
# Under "My side today, as a whole": opens the seven lines, another way to answer it.
check-in-line-by-line = Line by line
# Closes them again. What was said in them stays.
check-in-as-a-whole = As a whole
# Seven past days that can still be filled in.
check-in-earlier-days = Earlier days
# Button at the top, for a screen reader: the day before.
check-in-day-before = The day before
# The same: the day after.
check-in-day-after = The day after
# Foot, when saving failed once. Nothing is lost yet.
check-in-not-saved = Not saved yet. Your answers are still here, and it tries again.

## Feelings
# Stands where the strength of a word will be asked, while none of its group is chosen.
check-in-strength-hint = Choose a word, then how strong, if you like.
# Under the question, where the chosen words will stand.
check-in-feelings-hint = Open a group. More than one can be true.
# A group of words with some chosen, for a screen reader. $group is its name.
check-in-group-chosen = { $n ->
    [one] { $group }, one word chosen
   *[other] { $group }, { $n } words chosen
}
# At five words. A fact, no warning.
check-in-five-chosen = Five are chosen. You can take one out for another.

## Grains
# Under the question. It is about what was felt.
check-in-grains-text = What I felt, area by area.
# Column over the two left cells. Not a bad side.
check-in-grains-taken = Taken
# In the middle cell: no change. One short word, as the cell is narrow.
check-in-grains-nothing = Same
# Column over the two right cells. Not a good side.
check-in-grains-added = Added
# Line under an area after a choice. Never required.
check-in-grains-why = Why, if you like
# Button at the end of the areas, while none has an answer. It answers those that are seen.
check-in-grains-rest-all = No change in any
# The same, once one has an answer.
check-in-grains-rest = No change in the rest
# After it, with Undo.
check-in-grains-rest-said = { $n ->
    [one] No change in one area.
   *[other] No change in { $n } areas.
}

## Rebuilding side
# Button at the end of the seven lines, while none has an answer. It answers those that are seen.
check-in-lines-rest-all = No occasion for any
# The same, once one has an answer.
check-in-lines-rest = No occasion for the rest
# After it, with Undo.
check-in-lines-rest-said = { $n ->
    [one] No occasion for one line.
   *[other] No occasion for { $n } lines.
}
# After Not kept: what came with it. May be left blank.
check-in-after-not-kept = And then?
# Under the seven lines. An honest look, for nobody else.
check-in-my-side-text = An honest look, only for me.

## Hard day
# Tick. No reason is asked and none is kept.
check-in-hard-day = Hard day
# After the tick.
check-in-hard-day-said = All right. Nothing more is asked today.
# One question that opens what is tapped. The answer is not stored (N6, S18).
check-in-hard-question = What would help now?
# Answer: opens a rest card.
check-in-hard-rest = Rest
# Answer: opens the breathing.
check-in-hard-breathing = Slow breathing
# Answer: opens the people to call.
check-in-hard-call = Call someone
# Answer: opens a blank line.
check-in-hard-write = Write a line
# Answer: closes.
check-in-hard-nothing = Nothing, thanks
# Button: one day more.
check-in-hard-longer = A day longer
# Button: the usual form is there all the same.
check-in-hard-full = Open the full check-in
