### Goals. Review state: draft. They can move, shrink or end; no countdown, nothing is late.

# Title.
goals-title = Goals
# Lead.
goals-text = A goal here is something you do, over months. It can move, shrink or end.
# Where nothing is written yet.
goals-empty = None written yet.
# Section.
goals-open = What I work on
# Button and title.
goals-new = A new goal
# Hint: how a goal can be put.
goals-hint = By about … I … The first piece is …
# Field: how large it is.
goals-size = How large it is
# Choice and line. $size is piece, habit or large.
goals-size-of = { $size ->
    [piece] A small piece
    [habit] A change of habit
   *[large] Something large
}
# Field: the day by which.
goals-by = By about which day
# No day is set in it.
goals-by-open = No day
# Heading of its pieces.
goals-pieces = Pieces
# Where none is written.
goals-pieces-empty = It can be one thing, or several pieces over the months.
# Button and title: one more piece.
goals-piece-new = Add a piece
# Field of a piece.
goals-piece = What, in a few words
# Second line of a piece. $day is a date.
goals-piece-by = By { $day }
# Switch-like choice of a piece.
goals-piece-done = Done
# Button and title: another day.
goals-move = Move the date
# A line of the history. $before and $after are dates.
goals-moved = Moved from { $before } to { $after }
# A line of the history: it had no day before. $after is a date.
goals-moved-to = A date was set: { $after }
# A line of the history: the day was taken away. $before is a date.
goals-moved-off = The date { $before } was taken away
# Heading of the history.
goals-history = How the date moved
# Under it.
goals-history-note = The old dates stay in the history. Moving a date is part of planning.
# The kind question, once, when a date is near for its size. $day is a date.
goals-soon = { $day } is quite soon for this. Is it a date that is kind to you?
# Answer: the date stays, and is not asked about again.
goals-soon-keep = Keep it
# Answer: another date.
goals-soon-more = Give it more room
# Answer: a smaller piece of it.
goals-soon-smaller = Take a smaller piece
# The date has passed. No reproach. $day is a date.
goals-passed = The date of this plan was { $day }. You can move it, or leave it.
