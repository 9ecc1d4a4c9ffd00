### Repair: saying what I did, and hearing it. Review state: draft. No arrow leads from here to forgiveness or to a bowl; nothing is owed on either side.

# Title, and the row that leads here, for the one who did it. $side is rebuilding, both or healing.
repair-title = { $side ->
    [healing] When someone says sorry
   *[other] Repair
}
# Lead, for the one who did it. If asked to stay away, nothing is sent.
repair-text = You can write this and show it to no one. If you were asked to stay away, keep it here.
# Lead, for the hurt one.
repair-text-hurt = If someone told you that they are sorry, you can note what you heard. You owe no answer.
# Under it. Repair and trust are two things.
repair-apart = An apology looks at what was done. It fills no bowl and asks for nothing.
# Where nothing is written yet.
repair-empty = None written yet.
# Section and choice: what it is about. $sort is promise, slip, words, hidden, else; received is what the hurt one was told.
repair-sort = { $sort ->
    [promise] A promise
    [slip] A slip
    [words] Something I said
    [hidden] Something I hid
    [received] What I was told
   *[else] Something else
}
# Field: which of them.
repair-about = What is this about?
# Button and title: the form with four parts that become one text.
repair-compose = Put it into words
# Field.
repair-did = What I did
# In it while it is empty.
repair-did-hint = Say what you did, in plain words.
# Field.
repair-hurt = How it hurt
# In it while it is empty.
repair-hurt-hint = Use the words you were told. If you were told nothing, leave this empty.
# Field.
repair-right = To make it right
# In it while it is empty.
repair-right-hint = Something you can do, whatever the answer is.
# Field.
repair-change = What I change
# In it while it is empty.
repair-change-hint = One thing, with a start and a day to look again.
# Section: a worked example, part by part.
repair-example = An example
# Field: the whole text.
repair-whole = The whole of it
# After saving, when some words got a gentle look. Nothing was refused.
repair-marked = Written down. Some words may be heard in another way. You can look at them, or keep them.
# Section: what some words may sound like.
repair-look = How some words may be heard
# One of them. $flag says which.
repair-flag = { $flag ->
    [but] There is a “but” here, or a word like it. What comes after it can sound like an excuse. Does it read truer without it?
    [if] “If” leaves open whether it hurt. You could say it as it was: I did this, and it hurt you.
    [blame] This part points at the other person. Your apology can stand on your own side.
    [their_feeling] This is sorry about a feeling. You could be sorry for what you did.
    [nobody] No one acts in this sentence. You could begin it with “I”.
    [smaller] A word here makes it smaller. Would you like to take it out?
    [reason] A reason can be true and still sound like an excuse. It can go in your own notes.
    [asks_back] This asks for something back. An apology can leave the other person free.
    [detail] This is long. Some details can hurt to hear. A therapist can help you choose.
   *[too_big] This is a very large promise. What can you do this month?
}
# Under them.
repair-look-note = You can change the words, or keep them as they are.
# Section before it was said.
repair-before = Before you say it
# Its text. Nothing is pushed.
repair-before-text = You can ask: “May I say something I am sorry for?” A no is a full answer. You can also keep it here.
# The same for those who pause or part.
repair-before-apart = You can keep this here. What you change is yours to do, said or unsaid.
# Section: the days on which it was said and heard.
repair-days = Said and heard
# Button and line. $said is said, heard, `not_well` or stop.
repair-said = { $said ->
    [said] I said it
    [heard] I was told that it was heard
    [not_well] It was not taken as I hoped
   *[stop] I was asked to say no more about it
}
# Under a line. $said is `not_well` or stop.
repair-said-line = { $said ->
    [not_well] That is allowed. You can keep to what you said you would change.
   *[stop] Leaving it there is also care.
}
# Section: what the person does from here on.
repair-follow = What I change
# Button and line, on the day of looking again. $said is `kept_up`, partly or `not_kept_up`.
repair-follow-said = { $said ->
    [kept_up] Kept up
    [partly] Partly
   *[not_kept_up] Not kept up
}
# Button: opens the form of a promise with what I change in it.
repair-promise = Make it a promise

## Hearing one
# Button and title, for the hurt one.
repair-hear = Note what I was told
# Field.
repair-heard = What I heard
# Field: what the hurt one did not find in it.
repair-missing = What is missing for me
# In it while it is empty.
repair-missing-hint = You can leave this empty. You need not say it to anyone.
# Under it.
repair-owed = Nothing is owed for an apology. No answer, no trust, no pardon. A sorry that comes again and changes nothing tells you something too. Your bowl is as you left it.
# Heading: what the hurt one does with it.
repair-where = What I do with it
# A choice. $said is wait, listened, missing or `no_more`.
repair-where-said = { $said ->
    [wait] It can wait
    [listened] I listened, and that is all
    [missing] Something is missing for me
   *[no_more] I want to hear no more about it
}
# Heading of what was said before, with dates.
repair-where-before = Earlier
