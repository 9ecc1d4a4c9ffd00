### First run. Review state: draft. The app speaks to someone who may be worn out or watched. Help and Exit stand above.

## Welcome
# Title. Asks where the person stands, not what happened.
setup-welcome-title = Which of these is closest for you?
# Under the title. No result is promised.
setup-welcome-text = Grain is a private place to notice trust, one grain at a time. Choose what fits today. You can change it later.
# Role card, healing. The person says it. No blame on anyone.
setup-role-healing = Trust was broken for me
# Second line of that card. Trusting again is not assumed.
setup-role-healing-text = I am finding out whether it is safe to trust again.
# Role card, rebuilding. The person says it. No label for the person.
setup-role-rebuilding = I broke trust
# Second line of that card. Says what is theirs to do, claims nothing from the other.
setup-role-rebuilding-text = I want to become someone who can be trusted.
# Role card, both sides. Must not say that both caused it.
setup-role-both = Both, in different areas
# Second line of that card.
setup-role-both-text = I choose the side for each area.
# Link beside the line on fear. Opens the Help page.
setup-open-help = Open Help

## Age
# C8: asked once, no birth date kept.
setup-age-title = Are you 18 or older?
# Answer.
setup-age-yes = Yes, 18 or older
# Answer. Leads to Help, never to a closed door.
setup-age-no = No, younger
# Under 18, above the lines to call. Help stays open; no reproach.
setup-age-under = Grain is made for people of 18 and over. Help is open for you, and here is who you can talk to.

## Before the first entry
# Title over the fixed lines of safety.toml: first what protects.
setup-honest-title = Your notes stay on this phone
# Under the title, the one place of the first run that speaks of it. Promises no more than can be kept: someone who knows the
# phone's code can read the notes.
setup-private = The app sends nothing from this phone. Someone who can open it could still read your notes. You can lock them with a code of your own.
# Over the line on who may see that the app is here.
setup-honest-seen = Who may see the app
# Over the line on what the app is not.
setup-honest-not = What it is not
# Button under those lines. Reading is not consent to anything else.
setup-honest-read = Go on

## Areas
# Title of the area list.
setup-areas-title = Which areas matter to you now?
# Under it. Nothing is pre-chosen.
setup-areas-text = Choose as many or as few as you like. You can change this on any day.
# For a person with both sides: the side in one area.
setup-area-side = My side in this area
# Side in one area.
setup-area-healing = I am healing
# Side in one area.
setup-area-rebuilding = I am rebuilding
# Last row of the list.
setup-area-own = An area of my own
# Field for the name of an own area.
setup-area-own-name = A name for it
# How many areas are tracked. $n is their number.
setup-areas-count = { $n ->
    [0] No areas yet
    [one] One area
   *[other] { $n } areas
}

## Own choices, all optional
# Hint in that field.
setup-partner-hint = A first name, a letter, or nothing
# Second line of that switch.
setup-just-for-me-text = Cards and questions that suppose two people are left out.
# N1: asked only after something was of use.
setup-reminders-title = Would you like a quiet reminder?
# Under it. No is a full answer.
setup-reminders-text = It says only that a note is ready. You can use the app without any.
# Button. Off is equal in rank.
setup-reminders-yes = Choose a time
# Button.
setup-reminders-no = No reminders
# Last line of the first run.
setup-finished = That is all. You can start anywhere, or close it for now.
