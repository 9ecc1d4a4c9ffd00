### Openness: offers by the one who opens up. Review state: draft. Freely given, one thing, with an end; it can be stopped (W8).

## All offers
# Title of the page and of the row that leads there.
offers-title = Openness
# Lead for the one who opens up.
offers-text = An offer is yours to make: one thing, from a day, until a day. It can be stopped on any day.
# Under it. Pressure and fear come first.
offers-pressed = If you were told to do this, or fear what follows a no, it is not an offer. Help is at the top.
# Under it. What nobody owes.
offers-owe-nothing = You owe nobody a login, a place on a map or your whole screen. You owe no reply within minutes.
# Lead for the one who was hurt and offers nothing: no list of the other's offers, nothing to ask for.
offers-not-mine = Offers are made by the one who opens up. There is nothing here to ask for or to check.
# Section: offers that stand.
offers-open = What I offer
# There is none; the same for none yet, ended and stopped.
offers-empty = Nothing here at the moment
# Section: those that ended or were stopped.
offers-over = Ended
# Section: pages that belong to it.
offers-also = Also here
# Section: templates to change.
offers-templates = Ways to say it
# Beside the row that leads here. $n is how many stand.
offers-fact = { $n ->
    [one] One offer stands
   *[other] { $n } offers stand
}
# Second line: it has not begun. $start and $end are dates.
offers-row-coming = From { $start } until { $end }
# Second line: it stands. $end is a date.
offers-row-running = Until { $end }
# Second line: its end came. $day is a date.
offers-row-ended = Ended on { $day }, as planned
# Second line: it was stopped. $day is a date. Stopping is no broken promise.
offers-row-stopped = Stopped by me on { $day }

## The form
# Button and title.
offers-new = Offer something
# Lead of the form.
offers-form-note = One thing until a day is enough. Grain shows it to no one.
# Field: what it is about.
offers-about = What it is about
# $scope is money, time, contact or plans. Also the title of one offer.
offers-scope = { $scope ->
    [money] Money
    [time] Time
    [contact] Contact
   *[plans] Plans
}
# Field and heading: the offer in own words.
offers-words = What I show
# Hint of the field.
offers-words-hint = I tell you …
# Field and heading: what is kept back. That is as it should be.
offers-private = What stays private
# Field: a sum that goes into the gap of a template.
offers-amount = The sum that goes in for …
# Field: a time that goes into the gap of a template.
offers-time = The time that goes in for …
# Hint of that field.
offers-time-hint = the same evening
# Field and label: the first day.
offers-from = From
# Field and label: the day to look again.
offers-look = Look at it again
# No day to look again was chosen.
offers-half-way = Half way
# Under it. A day passed over is not spoken of again. $time is a clock time.
offers-look-note = A quiet reminder can come that day at { $time }. It shows nothing of what you wrote. You can let it pass.
# Field and label: the last day.
offers-ends = Ends
# Under it.
offers-end-note = An offer needs an end, at most 90 days after its start. It ends by itself.

## One offer
# Its day to look again is today. $end is a date.
offers-day-today = Your offer has its day today. You can go on until { $end }, make it smaller, or stop.
# The day to look again has come before. No reproach. $end is a date.
offers-day-came = You can look at your offer again. You can go on until { $end }, make it smaller, or stop.
# Button.
offers-go-on = Go on
# Button and title: a smaller offer.
offers-smaller = Smaller
# Button: one tap, no reason.
offers-stop = Stop this offer
# Button: it was shown today, as offered.
offers-shown = Shown today
# Under the buttons.
offers-before-stop = You can stop an offer on any day. If it is safe, you can say so first.
# After "Go on". $end is a date.
offers-said-goes-on = Noted. It goes on until { $end }.
# It was stopped. $day is a date. No reproach.
offers-stopped = Stopped on { $day }. Nothing more is due.
# Its end came. $day is a date.
offers-ended = Ended on { $day }, as you said. Nothing more is due.
# Button: a new offer with the same words.
offers-anew = Offer it anew
# Button: nothing more.
offers-leave = Leave it
# Section: what was done, by date.
offers-done = What I did
# One line of it. $said is shown, `went_on`, smaller or stopped; smaller has the words it had before under it.
offers-line = { $said ->
    [went_on] Looked at it and went on
    [smaller] Made smaller. Before that it was:
    [stopped] Stopped
   *[shown] Shown
}
