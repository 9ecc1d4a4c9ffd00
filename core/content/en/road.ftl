### The road. Review state: draft. A look by the person at where they stand: no test, no score, no clock, nothing summed. Later parts are never pushed.

## The road
# Title, and the row that leads here.
road-title = The road
# Lead. Neither a test nor homework.
road-text = A short look at where you stand, about every two weeks. It is not a test and gives no score. Skip what you like.
# A part of the road. $part is honesty, safety, trust, connection or close.
road-part = { $part ->
    [honesty] Honesty
    [safety] Safety
    [trust] Trust
    [connection] Connection
   *[close] Being close
}
# Second line of a part that was never looked at. $part is as above.
road-new = { $part ->
    [close] Of heart and mind. A first look, if you like
   *[other] A first look, if you like
}
# Second line of a part. $standing is stands, shaky or open, $day a date. Never a verdict.
road-standing = { $standing ->
    [stands] Stands, on { $day }
    [shaky] Shaky, on { $day }
   *[open] Left open, on { $day }
}
# Second line of a part that lies after a shaky one. It cannot be tapped. $part is as above.
road-put-away = { $part ->
    [close] Put away for now. No is always allowed, on any day.
   *[other] Put away for now
}
# Under the parts, where some are put away.
road-put-away-text = Later parts are put away for now. Nothing in them is asked of you.
# All five stand.
road-all-stand = All five stand for you today. You can leave it at that.

## A part
# Lead of a part. Its statements may be left alone.
road-part-text = These two weeks. Leave any of them out. It saves as you go.
# Heading of the statements of one side, for a person with both. $side is healing or rebuilding, $areas the names of areas, or empty.
road-side = { $side ->
    [healing] Where I am healing: { $areas }
   *[rebuilding] Where I am rebuilding: { $areas }
}
# The same, where no area is chosen. $side is as above.
road-side-whole = { $side ->
    [healing] Where I am healing
   *[rebuilding] Where I am rebuilding
}
# An answer. $answer is yes, `in_part`, `not_now` or `cannot_tell`.
road-answer = { $answer ->
    [yes] Yes, mostly
    [in_part] In part
    [not_now] Not now
   *[cannot_tell] I can’t tell
}
# Under a statement: what was said of it before. $answer is an answer as it is called, $day a date. No comparison.
road-before-answer = { $answer }, on { $day }
# Heading of what the person says of the part. It goes before all answers.
road-for-me = For me this part
# Under it.
road-for-me-note = What you choose here goes before your answers. If you choose nothing, one “Not now” makes the part shaky.
# What the person says of the part. $said is stands, shaky or `cannot_say`.
road-said = { $said ->
    [stands] Stands
    [shaky] Is shaky
   *[cannot_say] I can’t say
}
# When the part was last said to stand or to be shaky, on another day. $day is a date.
road-said-on = You said this on { $day }.
# A part that stands.
road-stands-text = This part stands for you today. It can change.
# Heading where a part is shaky. $part is as above.
road-shaky-heading = { $part ->
    [honesty] Honesty looks shaky now
    [safety] Safety looks shaky now
    [trust] Trust looks shaky now
    [connection] Connection looks shaky now
   *[close] Being close looks shaky now
}
# What is said of it on the healing side. It is never that side's to repair.
road-shaky-healing = { $part ->
    [honesty] That is worth knowing, and it is not yours to repair. You can write down what you know for sure, or stop here.
    [safety] That is not your fault. Nothing else on this road is asked of you. You can look after yourself first, and talk to someone who knows about this.
    [trust] Your doubt may be right. You can leave things where they are, or try something very small.
    [connection] Being apart for a while can be restful. You can plan one easy hour, together or alone.
   *[close] No is always allowed, on any day. There is nothing here that you owe.
}
# What is said of it on the rebuilding side. Nothing is asked of the other one.
road-shaky-rebuilding = { $part ->
    [honesty] What matters is best told whole, when it is safe. A therapist can help with the words.
    [safety] Your part is a pause you keep and a no you accept. You can also talk to someone who knows about this.
    [trust] It is not yours to hurry. You can look at one promise that is due.
    [connection] You can listen once, for two minutes, with nothing to answer.
   *[close] It cannot be asked for. You can be kind and leave room.
}
# Heading of one or two practices that fit there.
road-fits = What may fit, or not
# Over the last part, always, whatever was said.
road-no = No is always allowed, on any day.
# Button at the foot. $part is the next part.
road-go-on = { $part ->
    [safety] Look at safety
    [trust] Look at trust
    [connection] Look at connection
   *[close] Look at being close
}
# Heading of looks on earlier days: dates and words, no direction.
road-earlier = Earlier looks
# Title of the question before one look is deleted. $part is a part as it is called, $day a date.
road-look-of = { $part }, { $day }
# Button: deletes all looks at a part.
road-delete-part = Delete the looks at this part
# Title of the question before that. $part is a part as it is called.
road-all-looks = { $part }: all looks

## Saying
# An answer was kept.
road-noted = Noted.
# The part was said to be shaky: what follows from it.
road-noted-shaky = Noted. Later parts are put away for now.
# An answer was taken away.
road-taken-back = Taken away.
# Heading of how often to look.
road-rhythm = Look at it again
# Button, where the rhythm brings it up.
road-not-now = Not this time
# It was put off. Nothing is owed.
road-put-off = Not this time. It comes again in two weeks, or when you open it.
