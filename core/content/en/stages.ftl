### Healing stages. Review state: draft. Said by the person, area by area, never worked out from entries; moving back is normal.

# Title, and the row that leads here.
stages-title = Where I am, area by area
# Lead.
stages-text = Only you can say this, and it can change on any day. You can leave it open.
# Where no area is tracked in which the person feels trust.
stages-none = It is said area by area. You can choose areas under You.
# The question, as the heading of an area. $area is its name.
stages-question = Where are you with this, in { $area }?
# A stage. $stage is disbelief, tentative, `at_ease` or `not_now`.
stages-of = { $stage ->
    [disbelief] I can’t believe it
    [tentative] Careful
    [at_ease] At ease
   *[not_now] Not now
}
# The line under a stage. $stage is as above.
stages-line = { $stage ->
    [disbelief] Good signs may feel unreal. You can let them be, and believe nothing for now.
    [tentative] Some things feel possible. You can try a little, and stop at any point.
    [at_ease] You are mostly not on guard here. It may stay so, or change.
   *[not_now] You can leave this open.
}
# It was said. $area is the name of an area, $day a date.
stages-noted = Noted for { $area }, on { $day }.
# An earlier stage was said. No reason is asked. $stage is a stage as it is called.
stages-back = Moved back to { $stage }. That happens, and nothing is lost.
# Heading of what was said before: dates and labels, no direction. $area is the name of an area.
stages-before = { $area }, earlier
