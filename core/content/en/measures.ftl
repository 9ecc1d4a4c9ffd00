### Small measures of trust. Review state: draft. Low before high, one at a time; nothing is asked for, nothing is due in return.

# Title.
measures-title = Small measures of trust
# Lead.
measures-text = Trust can be tried small, or not at all. A rung is one small step. It is yours to pick, to leave half way, and to skip for good.
# Where nothing is taken yet.
measures-empty = None taken yet.
# Section.
measures-open = Rungs I took
# Section: ladders by area.
measures-ladders = Ladders
# Where no area is tracked.
measures-no-areas = Each area you track has its ladder. You can choose areas under You.
# Title of a ladder at one height. $area is an area, $stake is 1 to 5.
measures-at = { $area }, rung { $stake } of 5
# Title of one. $area is an area, $stake is 1 to 5.
measures-one = Rung { $stake } of 5 in { $area }
# Lead of a ladder: where it opens, from what went all right before.
measures-begins = A ladder begins low. After a rung that went all right it begins one higher. You can go lower at any time.
# From 4 on.
measures-high = This one is high. There are lower ones too, and none is needed.
# In the area of children.
measures-children = Only where the children are safe with both of you.
# Section: examples at this height.
measures-examples = Ideas to take, change or leave
# An example. $rung is a small thing to do.
measures-could = I could { $rung }.
# Button and title: one in own words at this height.
measures-own = In my own words
# Button: a rung lower.
measures-lower = A rung lower
# Button: a rung higher.
measures-higher = A rung higher
# Field: the day for which it is planned.
measures-planned = Planned for
# No day is set in it.
measures-planned-open = No day yet
# Button and title: plan it for a day, again or for the first time.
measures-plan = Plan it for a day
# Button: it was tried today.
measures-try = I tried it
# Line: it was tried.
measures-tried = Tried
# Asked under a try.
measures-then-ask = How did it go?
# Answer to it. $then is well, mixed, `not_well` or stopped.
measures-then = { $then ->
    [well] All right
    [mixed] Mixed
    [not_well] Not well
   *[stopped] I stopped
}
# Under the last try. $then is as above. No praise and no reproach.
measures-after = { $then ->
    [well] It went all right. You can stay here as long as you like.
    [mixed] It was mixed. That told you something. You can leave it there.
    [not_well] It did not go well. That told you something. Nothing more has to be tried.
   *[stopped] You stopped. You can stop any of these, at any point.
}
# Section: what next, each as good as the other.
measures-next = What next?
# Button: the same one again.
measures-again = Again
# Button: a rung higher.
measures-next-rung = A rung higher
# Button: a rung lower; nothing is lost.
measures-step-back = A rung lower
