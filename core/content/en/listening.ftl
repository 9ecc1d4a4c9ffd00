### Listening without defence. Review state: draft. Two at one phone, with big words; or one alone, before a talk. Every step can be the last one.

## The page
# Title, and the row that leads here.
listening-title = Listening
# Lead, where two can do it.
listening-text = One speaks for a short turn, one listens and says it back. Nothing gets decided.
# Lead, and all of the page of a talk, for someone who is alone, apart, or here for themselves.
listening-text-alone = You can get ready for a talk here, for yourself. Whether it ever takes place is yours.
# Under the line of both feeling safe: when it is not the time.
listening-when-not = Leave it for another day after alcohol, late at night, in the middle of a quarrel, or when something was found out only now.
# Row: a talk was begun and is not over.
listening-open = A talk is open here
# Beside it.
listening-open-fact = Go back to where you were
# Beside it, while it rests.
listening-open-paused = Paused. Nobody owes a reason
# Button: the two of them begin.
listening-begin = Begin, both of you here
# Heading of the preparing forms.
listening-alone = Alone, before a talk
# Row and title of a preparing form. $sort is speak or listen.
listening-as = { $sort ->
    [listen] As the one who listens
   *[speak] As the one who speaks
}
# Lead of both forms.
listening-any = You can fill in any of these.
# A part of a preparing form. $part says which.
listening-part = { $part ->
    [say] The one thing I want to say is …
    [noticed] I noticed …
    [felt] I felt …
    [like] I would like …, and a no is possible.
    [stop] I stop if …
    [after] After it I will be with …
    [hard] What makes it hard to listen is …
    [hurts] What I may hear that hurts is …
    [defend] When I want to defend myself, I will …
   *[can_hear] What I can hear today, and what not, is …
}
# The same part with what was written, as it is kept. $text is the person's own.
listening-prepared = { $part ->
    [say] The one thing I want to say is: { $text }
    [noticed] I noticed: { $text }
    [felt] I felt: { $text }
    [like] I would like, and a no is possible: { $text }
    [stop] I stop if: { $text }
    [after] After it I will be with: { $text }
    [hard] What makes it hard to listen is: { $text }
    [hurts] What I may hear that hurts is: { $text }
    [defend] When I want to defend myself, I will: { $text }
   *[can_hear] What I can hear today, and what not, is: { $text }
}
# Under the last part.
listening-is-it-safe = Is this talk safe for you? If you doubt it, leave it out. Help is at the top.
# Heading of what is kept. $sort is kept, speak or listen.
listening-sort = { $sort ->
    [speak] Ready to say
    [listen] Ready to listen
   *[kept] Kept from a talk
}
# Title of one of them. $sort is as above.
listening-sort-of-one = { $sort ->
    [speak] Before I speak
    [listen] Before I listen
   *[kept] Kept from a talk
}
# Where nothing is kept.
listening-empty = Nothing is kept here, and nothing has to be.

## Whether both want it
# Both read it.
listening-consent = Both of you can say no to this, with no reason. Each taps for themselves.
# Under it, for the first of the two.
listening-first-in = Now one of you.
# For the second of the two, after the first one is in.
listening-second-in = Now the other one. A no is as good as a yes.
# Button.
listening-in = I am in
# Button: no, or not any more.
listening-not-today = Not today
# It was said, by either.
listening-not-today-said = Not today, then. That is fine.

## How long, and who first
# Nothing is written down of it.
listening-topic = Pick one small topic, and not the heaviest one.
# Heading of the choice.
listening-how-long = How long is a turn?
# A length. $minutes is 1, 2 or 3.
listening-minutes = { $minutes ->
    [1] 1 minute
    [2] 2 minutes
   *[3] 3 minutes
}
# Heading of the choice.
listening-who-first = Who speaks first?
# One of the two. $who is owner or other.
listening-who = { $who ->
    [owner] The one whose phone this is
   *[other] The other one
}
# Label of a name that may stay empty. $who is as above.
listening-name-of = { $who ->
    [owner] A name for the one whose phone this is
   *[other] A name for the other one
}
# Under the names.
listening-names-note = Names can stay blank. They are for this talk and are not kept.
# Button of the form.
listening-on = Go on
# Before the start, large.
listening-ready = One speaks, one listens. You need not agree. Nothing gets decided. Either of you can say pause.
# Button.
listening-start = Start

## The turns
# Where one is, a quiet line over the step. $step is speak, back, got or swap.
listening-place = { $step ->
    [speak] First: speaking
    [back] Then: saying back
    [got] Then: did I get it?
   *[swap] Last: swap, or enough
}
# The name of one of the two when none was typed, where it begins a sentence.
listening-who-speaks = The one who speaks
# The same for the listener.
listening-who-listens = The one who listens
# The same within a sentence that is said to one of them.
listening-the-other = the other one
# Large, over the time. $name is a name, or "The one who speaks".
listening-speaks = { $name }, the turn is yours
# Under it, to the listener. $name is a name, or "The one who listens".
listening-just-listen = { $name }, you can just listen. There is nothing to answer and nothing to fix.
# Under the time, to the speaker.
listening-own-side = Speak from your own side: I noticed … · I felt … · I would like …
# How much of a turn is left. $left says how much; no seconds are ever said.
listening-left = { $left ->
    [three] Three minutes
    [under_three] A little under three minutes left
    [two_and_half] About two and a half minutes left
    [two] About two minutes left
    [under_two] A little under two minutes left
    [one_and_half] About one and a half minutes left
    [one] About one minute left
    [under_one] A little under one minute left
    [half] About half a minute left
    [almost] Almost over
   *[over] You can finish the sentence.
}
# Button of the speaker: the turn is over.
listening-spoken = I have said it
# Large, to the listener. $name is a name, or "The one who listens".
listening-say-back = { $name }, say back what you heard. It can begin with: What I heard is …
# Under it.
listening-then-ask = Then ask: did I get it?
# Button.
listening-said-back = I have said it back
# Large, to the speaker. $name is the speaker, $other the one who listened.
listening-got-it = { $name }, did { $other } get it?
# An answer. $answer is yes, partly or `not_yet`.
listening-answer = { $answer ->
    [yes] Yes
    [partly] Partly
   *[not_yet] Not yet
}
# Large, after "Partly" or "Not yet". $name is the speaker.
listening-matters = { $name }, say the part that matters most, in one sentence.
# Button: it was said.
listening-said = I have said that part
# Large, after it went back twice.
listening-close-enough = Close enough for today. You can go on or stop.
# Button.
listening-go-on = Go on
# Large, to the listener. $name is a name, or "The one who listens".
listening-closing = { $name }, one of these is plenty:
# One of them. $line is thank, time or hurt.
listening-close-with = { $line ->
    [thank] Thank you for telling me.
    [time] I need some time with this.
   *[hurt] I see how that hurt.
}
# Button: one was said.
listening-one-said = I have said one
# Large: it needs both.
listening-swap-ask = Swap? It needs both of you. Now one of you.
# After the first one wants to.
listening-swap-ask-other = Swap? Now the other one. A no is as good as a yes.
# Button.
listening-swap = Swap
# Button at every step: pause.
listening-pause = Pause
# Button at every step: it ends.
listening-enough = That is enough
# At every step.
listening-no-reason = Either of you can say pause, at any moment, for no reason.
# It ended before the questions at the end.
listening-good-place = You can stop here.

## A pause
# Large, and over the time.
listening-paused = Paused
# Under it.
listening-nobody-owes = Nobody owes a reason.
# What helps.
listening-take-time = Take 20 minutes or more. Walk, drink water, or sit apart.
# What nobody does.
listening-nobody-follows = Nobody follows, blocks a door or writes about it.
# Above the ways on.
listening-can-name = Whoever paused can name an hour to go on, or say: not today.
# Button and title of its form.
listening-name-hour = Name an hour
# Label in the form.
listening-go-on-at = Go on at
# An hour was named. $time is a clock time.
listening-goes-on-at = Go on at { $time }
# It has come. $time is as above.
listening-time-came = It is { $time }. Going on needs both of you, and not today is fine too.
# Button.
listening-resume = Go on
# "Not today" was said in a pause.
listening-nothing-undone = It ends here, and nothing is left undone.

## The end
# Large; each alone. $who is owner or other.
listening-how-heard = { $who ->
    [owner] The one whose phone this is, alone: how heard did you feel?
   *[other] The other one, alone: how heard did you feel?
}
# Under it, for the other one.
listening-other-note = Each answers alone. Only the owner can keep an answer. This one is gone when you go on.
# Under it, for the owner.
listening-own-note = Each answers alone. You can keep yours at the end, or not.
# An answer. $heard is hardly, partly, mostly or fully.
listening-heard = { $heard ->
    [hardly] Hardly
    [partly] Partly
    [mostly] Mostly
   *[fully] Fully
}
# Button: no answer.
listening-rather-not = Rather not say
# Large: what is kept.
listening-keep-ask = Keep one line, or keep nothing?
# Button, and the button of its form.
listening-keep = Keep a line
# Title of the form.
listening-keep-title = One line
# Label in the form.
listening-line = A line to keep
# Switch in the form: the own answer too. $heard is as above.
listening-felt-too = { $heard ->
    [hardly] Keep my answer too: hardly heard
    [partly] Keep my answer too: partly heard
    [mostly] Keep my answer too: mostly heard
   *[fully] Keep my answer too: fully heard
}
# The own answer as it is kept. $heard is as above.
listening-felt = { $heard ->
    [hardly] I felt hardly heard.
    [partly] I felt partly heard.
    [mostly] I felt mostly heard.
   *[fully] I felt fully heard.
}
# Button.
listening-keep-nothing = Keep nothing
# A line was kept.
listening-kept-said = Kept. That is enough for one day.
# Nothing was kept.
listening-enough-for-one-day = That is enough for one day.
