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
backup-recovered = Your notes are back. What could not be opened is kept beside them for 30 days.
# Said after what was replaced was brought back.
backup-brought-back = Your earlier notes are back.
