### After damage, and where no notes open. Review state: draft. What happened, what is here, what can be done. No blame.

## What came back, and what is missing

# Title of the page.
recovery-title = What came back
# Button on Today to that page.
recovery-more = See what is here and what is missing
# Its row on the page of backups, as long as the damaged file is kept. $date is a date.
recovery-row = The file that was damaged on { $date }
# Under the title, where the file could be read in part. $date is when that was found.
recovery-lead = Your notes were damaged. This was found on { $date }. Here is what could be read.
# Under the title, where nothing of the file could be read. $date is the date of the copy.
recovery-lead-nothing = Nothing of the damaged file could be read. What is here is the copy from { $date }. What was written after it is missing, and nobody can count it.
# Under the title, where every entry came over.
recovery-lead-all = Every entry in the damaged file could be read. Nothing is missing.
# Under the title, where nothing was damaged, or the damaged file is not kept any more.
recovery-lead-none = No damaged file is kept here.
# Heading over the kinds of entries of which something is missing.
recovery-part = Not all came back
# Heading over the kinds of entries that are all here.
recovery-whole = All here
# Beside a kind of entries. $count is a number of entries.
recovery-all = { $count ->
    [one] One entry, and it is here.
   *[other] All { $count } entries are here.
}
# Beside a kind of entries. $count is a number of entries that could be read.
recovery-read = { $count ->
    [0] None could be read.
    [one] One could be read.
   *[other] { $count } could be read.
}
# $count is a number of entries that are gone.
recovery-missing = { $count ->
    [one] One is missing.
   *[other] { $count } are missing.
}
# Some are gone, and nobody can say how many.
recovery-uncounted = It cannot be counted how many are missing.
# $count is a number of entries that stand as the copy has them. $date is the date of the copy.
recovery-older = { $count ->
    [one] One is here as it was on { $date }.
   *[other] { $count } are here as they were on { $date }.
}
# The days of the entries that could not be read. $from and $until are dates.
recovery-days = What could not be read is from { $from } to { $until }.
# The same, of one day. $date is a date.
recovery-day = What could not be read is from { $date }.
# The same, to the end. $from is a date.
recovery-days-since = What could not be read is from { $from } on.
# The same, from the beginning. $until is a date.
recovery-days-before = What could not be read is from before { $until }.
# Its days are not known.
recovery-days-unknown = Of which days is not known.
# A row for what Grain notes for itself, such as which card was shown.
recovery-of-itself = What Grain notes for itself
# Heading.
recovery-file = The damaged file
# Where it is, and how long. $date is a date.
recovery-file-kept = It lies as it was found in Grain's own folder on this phone, at least until { $date }. After that it goes by itself.
# Deleting reaches it too.
recovery-file-erased = It goes before that when you delete an entry for good.
# Heading over what can be done.
recovery-do = What you can do
# Button: to the page of backups.
recovery-from-backup = Restore from a backup
# Under the button.
recovery-from-backup-note = A backup you saved may hold what is missing. You can add only that.
# Heading over copies that the phone keeps by itself.
recovery-copies = Bring a copy back
# What they are.
recovery-copies-note = Copies that Grain makes each day. What is here now is kept for 30 days when you bring one back.
# A copy. $date is a date and a time.
recovery-copy = Copy of { $date }
# Button.
recovery-copy-bring = Bring it back
# Asked before.
recovery-copy-ask = Bring this copy back?
# What it means.
recovery-copy-text = It takes the place of what is here now, which is kept for 30 days. You can bring that back on the page of backups.
# Said after.
recovery-copy-done = The copy is here now.
# Button: nothing is done.
recovery-keep = Keep it as it is
# Heading over notes that no key opens and that were set aside.
recovery-closed = Notes that stay closed
# Under that heading.
recovery-closed-note = They are kept until you delete them here, or delete everything.
# A row. $date is a date.
recovery-closed-row = Set aside on { $date }
# Asked before they are deleted.
recovery-closed-ask = Delete these notes for good?

## Where no notes open

# Title: the key is here, the notes are not.
recovery-gone-title = No notes on this phone
# What happened. No blame.
recovery-gone-text = Grain was here before, but its notes are not on this phone any more. Nothing of them is left to open. If you have a backup, it brings them back.
# Title: the notes are here, their key is not: after a repair, a reset, or a move to another phone.
recovery-key-gone-title = Your notes stay closed
# What happened. No blame, no promise that they can be opened again.
recovery-key-gone-text = Your notes are here, but their key is not. A repair, a reset or a move to another phone can take it. Nobody can open them without it, Grain neither.
# Title: a key is here, and it is another one.
recovery-other-key-title = The key does not fit
# What happened. No blame.
recovery-other-key-text = The key on this phone is another one than that of your notes. Nothing was changed.
# Title: the file is damaged, and there is no copy.
recovery-damaged-title = The file cannot be read
# What happened. No blame.
recovery-damaged-text = Your notes are damaged, and there is no copy of them on this phone. Nothing was changed.
# What is kept, whatever is chosen here.
recovery-closed-kept = The file stays as it is. Whatever you choose here, it is not deleted.
# Button: opens once more.
recovery-again = Try again
# Button: begins with an empty app and opens the page of backups.
recovery-restore = I have a backup
# Under it.
recovery-restore-note = It opens with its passphrase or with your recovery code. What is here is set aside first.
# Button: begins with an empty app.
recovery-anew = Begin anew
# Asked before.
recovery-anew-ask = Begin anew?
# What it means.
recovery-anew-text = You begin with no notes. The closed ones are set aside and kept until you delete them.
# A kind of entries, as the name of a row.
recovery-of-settings = Settings
# A kind of entries, as the name of a row.
recovery-of-area = Areas
# A kind of entries, as the name of a row.
recovery-of-not-yet = Areas you put off
# A kind of entries, as the name of a row.
recovery-of-grain = Grains added or taken
# A kind of entries, as the name of a row.
recovery-of-card = Cards you keep
# A kind of entries, as the name of a row.
recovery-of-card-lowered = Cards you want less of
# A kind of entries, as the name of a row.
recovery-of-own-card = Cards you wrote
# A kind of entries, as the name of a row.
recovery-of-check-in = Check-ins
# A kind of entries, as the name of a row.
recovery-of-answer = Answers in check-ins
# A kind of entries, as the name of a row.
recovery-of-circle-person = People who support you
# A kind of entries, as the name of a row.
recovery-of-session-question = Questions for a session
# A kind of entries, as the name of a row.
recovery-of-session-note = Notes after a session
# A kind of entries, as the name of a row.
recovery-of-disclosure = Things to tell
# A kind of entries, as the name of a row.
recovery-of-imported-note = Notes from other apps
# A kind of entries, as the name of a row.
recovery-of-kept = What you keep in Practice
# A kind of entries, as the name of a row.
recovery-of-kept-line = Lines to what you keep
# A kind of entries, as the name of a row.
recovery-of-moment = Hard moments
# A kind of entries, as the name of a row.
recovery-of-moment-plan = Your plan for hard moments
# A kind of entries, as the name of a row.
recovery-of-moment-hard-date = Hard dates
# A kind of entries, as the name of a row.
recovery-of-moment-plan-person = People in your plan
# A kind of entries, as the name of a row.
recovery-of-moment-words = Your words for a pause
# A kind of entries, as the name of a row.
recovery-of-money-entry = The account of money
# A kind of entries, as the name of a row.
recovery-of-promise = Promises
# A kind of entries, as the name of a row.
recovery-of-promise-span = Times of promises
# A kind of entries, as the name of a row.
recovery-of-promise-answer = Answers to promises
# A kind of entries, as the name of a row.
recovery-of-promise-words = Earlier words of promises
# A kind of entries, as the name of a row.
recovery-of-prompt-answer = Answers to questions
# A kind of entries, as the name of a row.
recovery-of-reminder-rule = Reminders
# A kind of entries, as the name of a row.
recovery-of-reminder-time = Times of reminders
# A kind of entries, as the name of a row.
recovery-of-reminder-preferences = How reminders may come
# A kind of entries, as the name of a row.
recovery-of-slip-plan = Your plan for a slip
# Said in the terminal after beginning anew.
recovery-anew-done = You can begin. What did not open is set aside and kept.
