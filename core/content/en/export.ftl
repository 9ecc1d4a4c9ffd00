### Everything that is mine, as files. Review state: draft.

# Title of the page, and its row under You.
export-title = Everything that is mine
# Under the title.
export-lead = Your entries as a file, to keep or to read without Grain.
# What to think of before.
export-careful = The file is not locked. Anyone who opens it can read it, so choose a place that is yours alone.
# Heading.
export-read = To read
# Button.
export-read-save = Save as a page
# What it is.
export-read-note = Opens in any browser. Day by day: what you said, and what you wrote.
# Heading.
export-tables = For a spreadsheet
# Button.
export-tables-save = Save as tables
# What it is. CSV and zip are the names of the two forms.
export-tables-note = A zip file with one CSV table for each kind of entry.
# Heading.
export-lines = For another program
# Button.
export-lines-save = Save as JSON Lines
# What it is.
export-lines-note = Everything, exactly as it is stored, one entry a line.
# Heading inside the file: names nothing of what it is about.
export-file-title = My notes
# Under that heading. $day is a date.
export-file-lead = Written on { $day }. Everything here was noted by the person themselves.
# Heading inside the file, for what belongs to no day: people, plans.
export-without-day = Without a day
