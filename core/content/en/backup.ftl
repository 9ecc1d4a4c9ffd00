### Backup: one locked file with everything. Review state: draft.

# Title of the page, and its row under You.
backup-title = Backup
# Under the title.
backup-lead = Everything in one locked file. It opens on another phone too.
# Label of a field.
backup-passphrase = Passphrase
# Label of a field, and a heading.
backup-code = Recovery code
# Said when a backup was written and read back.
backup-made = The backup is made and was read back.
# Over the twelve words. They are shown one single time.
backup-code-once = These twelve words open it, and nothing else does. Write them down now: they are not shown again.
# What a backup holds. $count is a number of entries.
backup-holds = { $count ->
    [one] One entry is in this backup.
   *[other] { $count } entries are in this backup.
}
# What merging would do. $added and $different are numbers of entries.
backup-would-merge = Not here yet: { $added }. Here too, but different: { $different }.
# Said after merging. $count is a number of entries.
backup-merged = { $count ->
    [0] Nothing was missing here.
    [one] One entry was added.
   *[other] { $count } entries were added.
}
# Said after restoring. $count is a number of entries.
backup-restored = { $count ->
    [one] One entry is back.
   *[other] { $count } entries are back.
}
# Said in the terminal after restoring where the key was gone.
backup-recovered = Your notes are back. What could not be opened is kept beside them until you delete it.
# Said after what was replaced was brought back.
backup-brought-back = Your earlier notes are back.

## The page

# When the last one was made. $date is a date.
backup-last = Last made on { $date }
# There is none.
backup-none = None made yet
# Beside the date of one that is older than two weeks. A fact, no reproach.
backup-old = More than two weeks ago
# A folder that backups go to by themselves.
backup-place = Every day, to a folder
# No folder is picked yet.
backup-place-none = Backups by themselves
# What a folder is for.
backup-place-note = Once a day a locked backup goes to a folder that you pick. The newest seven stay. Nothing is said of it outside Grain.
# Button: the system asks for a folder.
backup-place-pick = Pick a folder
# Button: the same, where one is picked already.
backup-place-other = Pick another folder
# Under a folder that is gone or no longer allowed.
backup-place-trouble = Grain could not use this folder. It tries again each day. If the folder was moved or deleted, pick another one.
# The same, short, beside the row under You.
backup-place-unreached = The folder cannot be used
# Button: no more backups by themselves.
backup-place-forget = Stop
# Button: draws a recovery code.
backup-code-make = Make a recovery code
# What it is.
backup-code-note = Twelve words on paper that open your backups. Good when a passphrase could be forgotten or guessed.
# Button: draws another one.
backup-code-anew = Make a new code
# $date is a date.
backup-code-since = Made on { $date }. A new code opens the backups that come after it; for older ones keep the old words.
# The code came with a backup that it opened.
backup-code-there = The code that opened your backup opens the next ones too.
# Where to keep the words.
backup-code-where = Keep the paper where only you look. Whoever has it and a backup can read everything.
# One word of the code. $number is its place, $word the word.
backup-code-word = { $number }. { $word }
# Heading over the same words as squares that a camera reads.
backup-code-squares = The same for a camera
# Under the squares.
backup-code-squares-note = A QR code that holds the twelve words and nothing else. You can print or draw it. Do not take a picture of it with a phone that others look at.
# What a screen reader says instead of the squares.
backup-code-squares-spoken = The twelve words as a QR code
# Heading of a form.
backup-code-check = Is it on paper?
# Label of a field. $number is the place of a word.
backup-code-which = Type word { $number }
# Button: the words are written down.
backup-code-keep = I wrote it down
# Button: no code after all.
backup-code-drop = Not now
# Said when the code is kept.
backup-code-kept = From now on backups open with these words.
# Under the field for the words.
backup-code-how = The first four letters of each word are enough.
# Button: saves the file.
backup-save = Save a backup
# Heading.
backup-with-passphrase = With a passphrase
# Under the field.
backup-phrase-note = Ten characters or more. Nobody can open the backup without it, Grain neither.
# Button: no passphrase after all.
backup-forget = Not now
# Button on the first page of set-up: whoever comes from another phone, or lost a key, begins with it.
backup-have = I have a backup
# Heading.
backup-restore = From a backup
# Button: picks a file.
backup-open = Open a backup
# What it does.
backup-restore-note = Nothing changes before you have seen what is in it.
# Button of a form: opens the file.
backup-open-it = Open
# What was picked. $date is a date.
backup-made-on = Backup of { $date }
# Heading over what can be done with it.
backup-choose = What to do with it
# Button, where nothing is here yet.
backup-bring = Bring it back
# Button.
backup-instead = Put it in the place of what is here
# Asked before.
backup-instead-ask = Put the backup in the place of what is here?
# What it means.
backup-instead-text = What is here now is kept for 30 days, and you can bring it back.
# Button.
backup-merge = Add what is missing here
# Button: where both have an entry and they differ.
backup-merge-theirs = Add, and take the backup's where they differ
# Asked before.
backup-merge-ask = Take the backup's entries where they differ?
# What it means. $count is a number of entries.
backup-merge-text = { $count ->
    [one] One entry is changed to what the backup says.
   *[other] { $count } entries are changed to what the backup says.
}
# Heading over what was replaced.
backup-before = Before the backup
# What was replaced. $date is a date.
backup-replaced = What was here until { $date }
# Button.
backup-bring-back = Bring it back
# Asked before.
backup-bring-back-ask = Bring your earlier notes back?
# What it means.
backup-bring-back-text = What is here now takes their place, and is kept for 30 days.

## A sealed copy before everything is deleted

# Title of the page.
sealed-title = A sealed copy first
# Under the title. S28: what it is good for, and that it can be found too.
sealed-lead = One locked file with everything. Keep it where only you look, or with someone you trust. Nothing is deleted before it was checked.
# Heading.
sealed-check-title = Check the copy
# Button: picks the file that was saved.
sealed-check = Open the copy once
# Under the button.
sealed-check-note = Pick the file where you saved it. It is opened and compared with everything that is here.
# The copy was opened and holds everything.
sealed-whole = The copy opens, and everything that is here is in it.
# Button: to the page that deletes.
sealed-delete = Go on to deleting
