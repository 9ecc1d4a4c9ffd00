### What stands outside the app: behind its icon, on a tile, on a widget, in what the phone says aloud. Review state: draft.
### Anyone may read or hear it (S45 to S50): no word of what the app is about, also not when two of them are read together.

# Quick way to the check-in. As long as the launcher has room for.
outside-note = Note for today
# The same where there is little room, such as under a tile. Not the name of a place.
outside-note-short = Today
# Quick way to a hard moment: slow breathing. Nobody who reads it may wonder why.
outside-breathe = Breathe
# What the widget is, in the phone's own list of widgets.
outside-widget-about = The date, and a short text if you like.
# The widget's plain face.
outside-plain = A quiet note
