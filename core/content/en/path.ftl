### The path: a slow way through, for those who want one. Review state: draft. No dates, no count, no reproach; nothing is pushed.

# Title, and the row that leads here.
path-title = A path
# Lead.
path-text = A slow way through, if you want one. It has three parts and no dates. Each step can be done alone, again, or not at all.
# For one who stands on both sides.
path-both = Two paths run apart here, and neither waits for the other.
# Row, and title of one, for one who stands on both sides. $side is healing or rebuilding.
path-of = { $side ->
    [healing] For where I was hurt
   *[rebuilding] For where I broke trust
}
# On a hard day, in the place of all steps.
path-resting = There is nothing to do here today. The path stays where it is.
# Name of a part. $part is its number.
path-part = { $part ->
    [1] Firm ground
    [2] Clear words
   *[3] Plain days
}
# Second line of a step that was done: a tick of one's own.
path-done = Done
# Under the steps. The switch beside a step is the person's own tick.
path-tick = The mark beside a step is yours alone. You can set it and take it back.
# Before a part is opened, on the healing side.
path-open-healing = Open this part when you want to. It can be closed again.
# Before a part is opened, on the rebuilding side, for those who are together. Nothing is to be asked for.
path-open-rebuilding = The pace here is not yours to push. If you were told that you can go on, tap here. It is not something to ask for.
# The same for one who is on their own, pauses or parts.
path-open-alone = You can read on for yourself, whoever it may be for.
# Button: opens a part.
path-open = Open this part
# Button: opens a part, as the person was told that they can go on.
path-told = I was told
# Button: leaves it closed.
path-not-now = Not now
# A part was opened.
path-opened = Open now. It can be closed again.
# Under the part that was opened last.
path-stay = You can stay in this part. Its steps can be done again.
# Button: a part is closed again; what was ticked in it stays.
path-close = Close this part
# Once all steps of a part are ticked. No praise, and nothing about anyone else.
path-end = You have been through this part. Nothing follows from it, for you or for anyone.
# Button: the same part from its beginning.
path-again = Once more
# Button: to the next part.
path-go-on = Go on
# Button: the path is put away.
path-away = Put the path away
