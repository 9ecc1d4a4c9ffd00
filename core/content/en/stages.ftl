### Healing stages. Review state: draft. Said by the person, area by area, never worked out from entries; moving back is normal.

# Title, and the row that leads here.
stages-title = Where I am, area by area
# Lead. It ends with the line on fear, as each practice has it.
stages-text = You can say how it is for you with trust, area by area. It can change on any day, and you can leave it open. If you are afraid of what your partner may do, none of this is asked of you. Help is at the top.
# Where no area is tracked in which the person feels trust.
stages-none = It is said area by area. You can choose areas under You.
# The question, as the heading of an area. $area is its name.
stages-question = Where are you with trust, in { $area }?
# A stage. $stage is disbelief, tentative, `at_ease` or `not_now`.
stages-of = { $stage ->
    [disbelief] Hard to believe
    [tentative] Careful
    [at_ease] At ease
   *[not_now] Not now
}
# The line under a stage. $stage is as above.
stages-line = { $stage ->
    [disbelief] Good signs may feel unreal, or be unreal. You can let them be, and believe nothing for now.
    [tentative] Some things feel possible. You can try a little, or nothing, and stop at any point.
    [at_ease] You are mostly not on guard here. It may stay so, or change.
   *[not_now] You can leave this open.
}
# It was said. $area is the name of an area, $day a date.
stages-noted = Noted for { $area }, on { $day }.
# An earlier stage was said. No reason is asked. $stage is a stage as it is called.
stages-back = Noted: { $stage }. It can change on any day, and needs no reason.
# Heading of what was said before: dates and labels, no direction. $area is the name of an area.
stages-before = { $area }, earlier
