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
