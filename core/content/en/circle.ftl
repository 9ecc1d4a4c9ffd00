### People to call. Review state: draft. Names are typed by the person, never read from the phone; calls are not recorded.

## People
# Title.
circle-title = People I can call
# Field.
circle-name = Name
# Hint: little is enough.
circle-name-hint = A first name or a letter is enough
# Field.
circle-number = Number
# Field: where messages go, when it is not the number to call.
circle-message-number = Number for messages
# Hint in it.
circle-message-number-hint = Empty: the same number
# Field.
circle-notes = Notes
# Field.
circle-kind = Who it is
# Kind of person.
circle-therapist = Therapist
# Kind of person: asks hard questions and is on the side of honesty.
circle-accountability = Someone who asks me hard questions
# Kind of person.
circle-group = Group
# Kind of person.
circle-friend = Friend
# Kind of person.
circle-family = Family
# Kind of person. No tradition is assumed.
circle-faith = Someone from my faith
# Kind of person.
circle-other = Someone else
# Button. Opens the dialler, calls nobody by itself.
circle-call = Call
# Button. Opens the message screen.
circle-message = Message
# To a screen reader, on one of several such buttons. $button is Call or Message, $name as written.
circle-spoken-button = { $button }, { $name }
# To a screen reader. $name and $kind as written.
circle-spoken = { $name }, { $kind }.
# Under the form. S41: no one here sees anything.
circle-private = No one here is told that they are on your list.
# How many people. $n is their number.
circle-count = { $n ->
    [one] One person
   *[other] { $n } people
}
# Call was tapped and no one is saved. Help has numbers.
circle-none-to-call = No one is saved here yet. Help has numbers for your country.

## Sessions
# Section. $day is a date, $time a clock time.
circle-next-session = For the next session, { $day }, { $time }
# Section, the time not known. $day is a date.
circle-next-session-day = For the next session, { $day }
# Section with no date known.
circle-next-session-open = For the next session
# Row.
circle-add-question = One more question
# Beside someone in the list: when the next session is. $day is a date, $time a clock time.
circle-session-at = { $day }, { $time }
# Closed section: questions to tick for the next session.
circle-ready = Questions to choose from
# One of them, as the person would ask it. $question says which. None is about what the other has to do.
circle-ready-of = { $question ->
    [see] What do you see that I may not see?
    [safe] Is it safe for me to work on this as a couple?
    [fear] How do I tell fear from being upset?
    [know] How much do I want to know, and how do I ask for it?
    [comes] What do I do when it all comes back at once?
    [tell] How do I tell a hard truth without doing more harm?
    [mine] What is mine to carry here, and what is not?
    [rest] How do I rest when my head does not stop?
    [children] What can we tell the children?
    [changed] How do I notice that something has really changed?
    [decide] How do I decide when I can't decide?
   *[try] What would you like me to try before we meet again?
}
# Beside the day of the next session, or of the one that is written about.
circle-session-day = Day of the session
# Beside the clock time of the next session.
circle-session-time = Time of the session
# No session is known.
circle-session-none = No day yet
# The time of the session is not known.
circle-session-no-time = No time yet
# Section: notes after sessions.
circle-notes-after = After sessions
# Button: write about a session that was.
circle-write-note = Write about a session
# Section. $day is a date.
circle-after-session = After the session of { $day }
# Field.
circle-take-with-me = What I take with me is …
# Field.
circle-leave-there = What I leave there is …
