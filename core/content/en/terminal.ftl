### Grain in a terminal. Review state: draft. What only this shell says; all else is said in the words of the other files.

## Lines
# A line with its value behind it. $what and $value are whole pieces.
terminal-row = { $what }: { $value }
# A line with something beside it. Both are whole pieces.
terminal-aside = { $what } ({ $aside })
# A line with the id by which a command calls it.
terminal-item = { $what }  [{ $id }]
# One line of a plain list.
terminal-bullet = - { $line }

## When something does not work
# One line on what happened and what can be done. Both are whole pieces.
terminal-error = { $title }: { $text }
# The same with the field that was refused, as it is typed.
terminal-error-field = { $title } ({ $field }): { $text }
# The command line was not understood. What is wrong with it stands behind.
terminal-not-understood = This command is not clear
# Single keys were asked for, and there is no keyboard.
terminal-no-keyboard-title = No keyboard here
# Text under that title: what can be done.
terminal-no-keyboard-text = A day by single keys needs a terminal. Start Grain in one, or add a command such as today.

## The store
# All pages and structures can be read.
terminal-sound = Your notes are sound.
# Copies made by Grain. $n of them, $good can be opened.
terminal-copies = { $n ->
    [0] No copies yet.
    [one] One copy, { $good ->
        [0] which cannot be opened.
       *[other] and it can be opened.
    }
   *[other] { $n } copies. { $good } of them can be opened.
}

# Where clock changes come from: this machine. $zone is a time zone, $version a release of zone data, such as 2026f.
terminal-zone-machine = Clock changes of { $zone } come from this machine's own zone data ({ $version }).
# The same, when the machine does not say which release it has.
terminal-zone-machine-plain = Clock changes of { $zone } come from this machine's own zone data.
# This machine has no data for the zone.
terminal-zone-built-in = Clock changes of { $zone } come from Grain's own zone data ({ $version }).
# Neither the machine nor Grain knows the zone.
terminal-zone-offset = When the clock changes there is not known. Grain goes by { $zone } as it is now.

## Keys
# Key: a digit answers the line.
terminal-answer = Answer
# Key: a letter or digit chooses.
terminal-choose = Choose
# Key: a line why beside grains.
terminal-why = Why, if you like
# Key: all that is written there is taken out.
terminal-clear = Clear
# Key: a new line inside a text.
terminal-new-line = New line
# Beside the keys of words. The stars stand for strength.
terminal-again-stronger = Again: stronger, then out
# Key: people to call.
terminal-people = People
# Key: searching one's own notes.
terminal-search = Search

## Pages
# Title of Today. $place is its name, $date the date.
terminal-title = { $place }  { $date }
# Before the title of the card.
terminal-card = Card
# No question today, by choice. It comes back tomorrow.
terminal-put-off = No question today. You can still write a line.
# A reminder at these times. $times are clock times.
terminal-remind-at = At { $times }
# A reminder at a time that is typed.
terminal-another-time = At another time
# How reminders come in a terminal. The command stays as it is.
terminal-watch = In a terminal they come while this runs: grain reminders watch
# What a command does, with the path of a file. $command is typed as it stands, with the name of a file.
terminal-by-command = In a terminal this is a command of its own: { $command }
# The watcher begins. When the next one comes may stand behind it.
terminal-watching = Waiting for reminders. Ctrl-C ends it.
# After why no notes open. The two commands stay as they are.
terminal-closed-ways = A backup brings your notes back: grain file restore, then the name of the file. Or begin anew, and keep what is here: grain file anew. Help: grain helplines.
