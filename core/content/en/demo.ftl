### Made-up notes for trying Grain out. Review state: draft. One note a line; nobody's real words, no scene, no names.

# Lines why grains were added. What was felt or heard, never where the other person was or when they came (S4).
demo-added =
    I heard about the call before I asked.
    We looked at the account together.
    A plan changed, and I heard of it early.
    I was heard to the end.
    A quiet evening with an easy talk.
    I was asked how I am, and there was time for it.
# Lines why grains were taken.
demo-taken =
    I was the last to know of it.
    The answer changed halfway.
    I waited for an answer that did not come.
    A bill I did not know of.
    I asked, and the answer was not clear.
# Promises that come back.
demo-promises =
    Say so early when plans change
    Show the account on Sunday
    Phone in the kitchen after nine
    Ask one question and listen
    Put dates in the shared calendar
# Promises for one day.
demo-once =
    Call the bank about the old card
    Cancel the second account
    Ask for help with the move, in plain words
    Book the next session
    Write down what I want to say on Sunday
# Small words for today.
demo-words =
    Be home by six
    Finish what I began in the kitchen
    Take the walk we planned
    Answer the message before lunch
    Read the letter to the end
# Answers to a question of the day.
demo-answers =
    I notice I am calmer when plans are said out loud.
    Today I wanted to ask, and did not. That is all right.
    I think it is the small things that count most for me now.
    I do not know yet. I wrote this so that I can look at it later.
    It helped to hear the whole of it at once.
    I was tired, and being tired made all of it larger.
    I would like one week without a surprise.
    There was a moment at supper when it was simply us.
# Things to tell.
demo-disclosures =
    The colleague from before wrote to me. I did not answer.
    I bought something I had said I would not buy.
    I told the joke I had promised to leave out.
    I drove past the old flat on the way home.
# Lines about a hard moment.
demo-moments =
    A song in the shop.
    The date on the calendar.
    A joke on the radio.
    A question at the wrong time.
# The plan for hard moments: what can set me off.
demo-plan-sets-off = Certain dates. A certain song.
# The plan for hard moments: what helps.
demo-plan-helps = Going outside. Cold water. Counting slowly.
# The plan for hard moments: what does not help.
demo-plan-not-helps = Reading old messages.
# A made-up person to call.
demo-friend = Jo
# A made-up therapist.
demo-therapist = Dr. Lind
# After the notes were made. $n is the number of days.
demo-made = { $n ->
    [one] One made-up day is here now.
   *[other] { $n } made-up days are here now.
}
