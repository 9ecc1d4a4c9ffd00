### Errors. Review state: draft. What happened, what is kept, what can be done. No blame, no code, no shame.

## The file with the notes
# Wrong key. Nothing was changed.
error-wrong-key-title = The key did not fit
# Text under that title: what is kept and what can be done. No blame.
error-wrong-key-text = This key does not open your notes. Nothing was changed. You can try again, or use a backup.
# Damaged, and a copy was put in its place.
error-put-back-title = Put back from a copy
# Text under that title. $day is a date.
error-put-back-text = The file with your notes was damaged. The copy from { $day } is now in its place. Later entries may be missing. The damaged file was kept.
# Damaged, and nothing was lost: every entry could be read and is in its place again.
error-put-back-all-title = Your notes are all here
# Text under that title.
error-put-back-all-text = The file with your notes was damaged. Every entry in it could still be read, and is in its place again. The damaged file was kept for 30 days.
# Damaged, and most could be read. $day is a date, $kinds a list of kinds of entries: "promises, check-ins".
error-put-back-most-text = The file with your notes was damaged. Most of it could be read and is in its place again. Some entries after { $day } may be missing, of these kinds: { $kinds }. The damaged file was kept for 30 days.
# Kinds of entries, inside a list.
entries-settings = settings
# Inside a list.
entries-areas = areas
# Inside a list.
entries-bowl = grains
# Inside a list.
entries-check-in = check-ins
# Inside a list.
entries-hard-day = hard days
# Inside a list.
entries-promises = promises
# Inside a list.
entries-prompts = answers to questions
# Inside a list.
entries-cards = cards
# Inside a list: the list of things to tell, and offers.
entries-disclosures = openness
# Inside a list.
entries-moments = hard moments
# Inside a list.
entries-circle = people
# Inside a list.
entries-reminders = reminders
# Inside a list: boundaries, goals, commitments and what else is written down and kept.
entries-kept = what you keep in Practice
# Inside a list.
entries-money = the account of money
# Inside a list.
entries-imported = notes from other apps

# A file to take notes from is none that Grain knows.
error-no-import-title = Not a file Grain can read
# Text under that title: nothing was changed, and which files can be read.
error-no-import-text = Nothing was changed. Grain reads exports of Daylio, Loop Habit Tracker, Bearable, Day One, Pixels and How We Feel, and its own lines and tables.
# A file holds more than can be read at once: a zip that unpacks to very much, or too many entries.
error-import-too-large-title = More than Grain reads at once
# Text under that title: nothing was changed, and what can be done.
error-import-too-large-text = Nothing was changed. Export a shorter time, or without photos, and read that file.
# Damaged, no copy on the phone.
error-damaged-title = The file cannot be read
# Text under that title: what is kept and what can be done. No blame.
error-damaged-text = Your notes are damaged, and there is no copy on this phone. The file is kept as it is. If you have a backup, you can restore it.
# No room on the phone.
error-disk-full-title = No room to save
# Text under that title: what is kept and what can be done. No blame.
error-disk-full-text = The phone is out of space. Your entry is still on this screen, but not saved. Make some room, then tap Save.
# A file from a later version.
error-newer-file-title = From a newer version
# Text under that title: what is kept and what can be done. No blame.
error-newer-file-text = These notes come from a newer version of the app. Nothing was changed. Update the app, then open them again.
# The folder cannot be written to.
error-read-only-title = This folder cannot be written to
# Text under that title: what is kept and what can be done. No blame.
error-read-only-text = The app may read this folder, but not write to it. Nothing was changed. Choose another folder, or allow writing.
# Some other file was chosen.
error-not-grain-title = Not a Grain file
# Text under that title: what is kept and what can be done. No blame.
error-not-grain-text = This file was not made by Grain, or it is cut short. Nothing was changed. Choose another file.
# The store is held by another part.
error-busy-title = Your notes are in use
# Text under that title: what is kept and what can be done. No blame.
error-busy-text = Another part of the app is writing just now. Your entry is still here. Wait a moment, then try again.
# Saving failed for another reason.
error-not-saved-title = Not saved yet
# Anything else.
error-other-title = That did not work
# Text under that title: what is kept and what can be done. No blame.
error-other-text = Nothing was lost. You can try again, or close the app and open it once more.

# Made-up notes were asked for where there are notes already.
error-not-empty-title = There is something here already
# Text under that title: what is kept and what can be done. No blame.
error-not-empty-text = Notes to try out go only into an empty place. Nothing was changed. Choose another folder.

## One field
# Text left empty where one is needed.
error-empty-text-title = Nothing written yet
# Text under that title: what is kept and what can be done. No blame.
error-empty-text-text = This needs a word or two. You can also close it.
# Text over its limit. $max is a number of characters.
error-too-long-title = A little too long
# Text under that title: what is kept and what can be done. No blame.
error-too-long-text = { $max ->
    [one] There is room for one character here. Your text is kept. Make it shorter to save it.
   *[other] There is room for { $max } characters here. Your text is kept. Make it shorter to save it.
}
# A telephone number with letters or other signs in it.
error-not-a-number-title = This is not a number to call
# Text under that title: what is kept and what can be done. No blame.
error-not-a-number-text = A number may hold digits, spaces, a plus in front, and signs such as - . / ( ) * #. Your text is kept.
# A choice that does not exist.
error-unknown-key-title = This choice is not known
# A number outside its range.
error-out-of-range-title = Outside the range
# A day that has not come.
error-day-in-future-title = This day has not come yet
# Text under that title: what is kept and what can be done. No blame.
error-day-in-future-text = You can write for today or for one of the days before it.
# A day before the open ones. $n days can be filled in.
error-day-too-far-back-title = This day is closed
# Text under that title. No reproach.
error-day-too-far-back-text = { $n ->
    [one] You can still write for the last day. Older days stay as they are.
   *[other] You can still write for the last { $n } days. Older days stay as they are.
}
# A day that has passed, where one to come is needed.
error-day-in-past-title = This day has passed
# Text under that title: what is kept and what can be done. No blame.
error-day-in-past-text = Choose today or a later day.
# A date or time that cannot be read.
error-unreadable-day-title = The date cannot be read
# Text under that title: what is kept and what can be done. No blame.
error-unreadable-day-text = Write it as year, month, day, such as 2026-11-23.
# A clock time that cannot be read.
error-unreadable-time-title = The time cannot be read
# Text under that title: what is kept and what can be done. No blame.
error-unreadable-time-text = Write it as hours and minutes, such as 20:30.
# A moment, date and clock time together, that cannot be read. Only a terminal asks for one.
error-unreadable-moment-title = This moment cannot be read
# Text under that title: the form that is expected, and what the end of it means.
error-unreadable-moment-text = Write date, time and how far it is from world time, such as 2026-11-25T20:41:00+01:00, or 2026-11-25T19:41:00Z. A time zone may stand behind it: [Europe/Berlin].
# A time zone that is not known.
error-unknown-zone-title = This time zone is not known
# An area that is not there.
error-unknown-area-title = This area is not here
# An area without a bowl of one's own.
error-no-bowl-title = There is no bowl here
# Text under that title. It belongs to the other person; no blame.
error-no-bowl-text = In this area you are rebuilding. The grains are not yours to add or take.
# Something that was deleted or never there.
error-not-found-title = It is no longer here
# Text under that title: what is kept and what can be done. No blame.
error-not-found-text = It may have been deleted. Go back and look at the list.
# More words than allowed. $max is a number.
error-too-many-title = That is one too many
# Text under that title: what is kept and what can be done. No blame.
error-too-many-text = Up to { $max } fit here. Take one out first.
# Something already answered in another way.
error-already-done-title = This is already done
# Text under that title: what is kept and what can be done. No blame.
error-already-done-text = It was answered before. You can open it and change the answer.

## One field, when no number or name can be told
# Text over its limit, the limit not known.
error-too-long-plain = This is longer than there is room for. Your text is kept. Make it shorter to save it.
# A day before the open ones, their number not known.
error-day-too-far-back-plain = Older days stay as they are. You can still write for today and the days just before it.
# A choice that does not exist, without its name.
error-unknown-key-plain = This choice is not here any more, or never was. Pick one of the choices shown.
# A number outside its range, the range not known.
error-out-of-range-plain = This number does not fit here. Choose one from the range shown.
# A time zone that is not known, without its name.
error-unknown-zone-plain = There is no time zone of that name. Write it as in Europe/Dublin.
# An area that is not there, without its name.
error-unknown-area-plain = This area is not in your list. Choose one from it, or add it first.
# More than allowed, the limit not known.
error-too-many-plain = No more fit here. Take one out first.
# Something that does not go with this kind of thing.
error-not-allowed-title = Not possible here
# Text under that title: what is kept and what can be done. No blame.
error-not-allowed-text = This does not go with what is chosen here. Nothing was changed. Go back and look at the choices.
# The same thing a second time.
error-duplicate-title = This is there already
# Text under that title: what is kept and what can be done. No blame.
error-duplicate-text = The same one is in the list. You can use it, or choose another.
# The clock of the phone stands before 1970 or after 2099.
error-clock-title = The date of this phone looks wrong
# Text under that title: what is kept and what can be done. No blame.
error-clock-text = Nothing was changed. Set the date of the phone, then try again.


## The account of money
# A sum that is none, or that can be read in two ways.
error-not-a-sum-title = This sum is not clear.
# What to do.
error-not-a-sum-text = Digits are enough, such as 12.50 or 1,234.50, with no sign and no currency. Nothing was changed.
# A sum of nothing, or one that is too large.
error-sum-out-of-range-text = It has to be more than nothing, and at most fifteen digits. Nothing was changed.
# The hour at which a day begins: with minutes, or after eleven in the morning.
error-day-start-title = A day cannot start then.
# What to do.
error-day-start-text = It can start at a full hour, from midnight to eleven in the morning. Nothing was changed.
# No currency of that code.
error-no-currency-title = This currency is not known.
# What to do.
error-no-currency-text = Its three letters are needed, as a bank writes them. Nothing was changed.
# In a row of a file: which way it went.
error-no-direction-title = Which way it went is not clear.
# What to do.
error-no-direction-text = In this column stands in or out.
# In a row of a file: its id belongs to another entry, or is none.
error-other-entry-title = This row has the id of another entry.
# What to do.
error-other-entry-text = Both can be kept: take the id out of the row and read the file again.
# The file is no account.
error-no-account-title = This file could not be read.
# What to do.
error-no-account-text = Its first line has to name day, direction, amount and currency, as plain text with commas. Nothing was changed.
# The file is larger than can be read.
error-file-too-large-title = This file is too large.
# What to do.
error-file-too-large-text = Parted into smaller files it can be read one after the other. Nothing was changed.
# A file of that name is there already.
error-file-there-title = There is a file of this name already.
# What to do.
error-file-there-text = It stays as it is. Another name is free to use.

# A file that is no backup of Grain.
error-no-backup-title = This is not a backup
error-no-backup-text = The file was not made by Grain. Nothing was changed. Pick the file that was saved as a backup.
# A backup that is not as it was written.
error-backup-damaged-title = This backup is damaged
error-backup-damaged-text = Part of the file is missing or changed. Nothing here was changed. Another copy of the file may be whole.
# A file that is larger, or asks for more work, than any backup.
error-backup-too-large-title = This file is too large
error-backup-too-large-text = No backup of Grain is like it. Nothing was changed.
# The person stopped a backup or a restore.
error-backup-stopped-title = Stopped
error-backup-stopped-text = Nothing was changed.
# The notes can be opened, so that they need not be recovered.
error-backup-not-needed-title = Your notes are here
error-backup-not-needed-text = They open with this key, so nothing was changed.
# A copy was picked that does not hold what is here now: an older one.
error-not-all-title = Not everything is in this copy
# Text under that title: nothing was deleted, and what can be done.
error-not-all-text = Something was written after it was made. Nothing was deleted. Save a new copy, and check that one.
# A passphrase or code that does not open the file.
error-wrong-secret-title = That does not open this backup
error-wrong-secret-text = Nothing was changed. Look at each letter or word, and try again.
# Other than twelve words. $limit is how many it has.
error-code-count-title = The words are not complete
error-code-count-text = A recovery code has { $limit } words. Look whether one is missing or there twice.
# A word that is in no code. $limit is its place, such as 6.
error-code-word-title = One word was not found
error-code-word-text = Word { $limit } is none that a recovery code has. Look at its letters.
# Twelve known words that are no code together.
error-code-misread-title = One word may be misread
error-code-misread-text = Each word is known, but together they are no recovery code. Look at each, and at their order.
# A passphrase that is too short. $limit is the least number of characters.
error-passphrase-short-title = A longer passphrase is needed
error-passphrase-short-text = It needs { $limit } characters or more. Three or four words are good, and easy to remember.
# Backups into a folder need something that opens them.
error-code-needed-title = A recovery code comes first
error-code-needed-text = Backups in a folder are locked with it. Make one under Backup.
# One word of a new code is asked for, and another was typed. $limit is its place.
error-code-check-title = That is another word
error-code-check-text = Look at word { $limit } as you wrote it down.
