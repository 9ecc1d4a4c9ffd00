### Labels used everywhere. Review state: draft. The app speaks; buttons say what the person does.

## The frame
# The product's name, never translated.
app-name = Grain
# Button, top of every screen, same word everywhere. Must not sound like an alarm.
app-help = Help
# Button, top corner of every screen. Leaves at once and deletes nothing.
app-exit = Exit
# Title of the blank page after Exit. Neutral: it must not hint at what the app is about.
app-exit-page-title = Notes for today
# Place in the bottom bar: the day's page.
app-place-today = Today
# Place in the bottom bar: the bowls.
app-place-bowls = Bowls
# Place in the bottom bar: promises and other practices.
app-place-practice = Practice
# Place in the bottom bar: looking back, people, settings.
app-place-you = You
# Floating button on Today. Neutral, no drama.
app-hard-moment = A hard moment
# Word for the other person until one is chosen. No gender.
app-partner = my partner
# About page, store build flag. Must be plain, not hidden.
app-unreviewed = These texts are not reviewed by experts.

## Going on and stopping
# Button: one screen back.
app-back = Back
# Button: close this page. What was said is kept.
app-close = Close
# Button: change nothing.
app-cancel = Cancel
# Button: next screen.
app-continue = Continue
# Button: finish this page.
app-done = Done
# Button: leave this question blank. Equal in rank to answering.
app-skip = Skip
# Button: go on with something half done. No push.
app-go-on = Go on
# Button: put it off. Counts as an answer.
app-later = Later
# Button: try the same thing once more.
app-try-again = Try again

## Saving and undoing
# Button: save.
app-save = Save
# Beside a line that fills, while something takes longer than a moment.
app-doing = This takes a moment.
# Button: stops what takes long. Nothing is changed then.
app-doing-stop = Stop
# Shown and read politely after saving. No praise.
app-saved = Saved
# A file could not be saved where the person said.
app-file-unsaved = It could not be saved there.
# What to do.
app-file-unsaved-text = Nothing was changed in Grain. What stands in that place may not be whole. You can try another place.
# A file that the person picked gave nothing to read.
app-file-unread = This file could not be opened.
# What to do.
app-file-unread-text = Nothing was changed. You can try again, or pick another file.
# Foot of every form.
app-saved-as-you-go = Saved as you go
# Button, for ten seconds after a grain, a delete or an answer.
app-undo = Undo
# In a row's menu or on a page: what was said of it is taken back.
app-take-back = Take it back
# To a screen reader, on an arrow: one place further up in a list.
app-move-up = Move up
# To a screen reader, on an arrow: one place further down in a list.
app-move-down = Move down
# After Undo. Says what happened and no more.
app-undone = Taken back.
# After deleting one thing. Undo stands beside it.
app-deleted = Deleted.
# A text that was edited on a later day. Not a fault.
app-changed-on = Changed on { $day }
# Under every private text field.
app-only-here = Only on this phone

## Buttons and words
# Button: open this.
app-open = Open
# Button: add something.
app-add = Add
# Button: change the text.
app-edit = Edit
# Button: change this.
app-change = Change it
# Button: keep it as it is.
app-keep = Keep it
# Button: delete one thing.
app-delete = Delete
# Button: show more of the same. In Practice a closed heading, which says nothing of what is under it, as someone may look on.
app-more = More
# Heading in Practice: what one does oneself.
app-what-i-do = What I do
# Heading in Practice: what one needs for oneself.
app-what-i-need = What I need
# Heading in Practice: what looks at the whole.
app-the-whole = The whole
# Button: show less.
app-less = Less
# Button: read and understood.
app-ok = OK
# State of a switch.
app-on = On
# State of a switch.
app-off = Off
# A question that was left blank. Not the same as a no.
app-not-said = Not said
# Tapped Continue with nothing chosen. A hint, no error.
app-choose-one = Choose one to go on.
# Search field.
app-search = Search my notes
# How many notes were found. $n is their number.
app-search-found = { $n ->
    [one] One note found.
   *[other] { $n } notes found.
}
# The name of this language in itself.
app-language = English
