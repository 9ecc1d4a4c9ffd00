### Made-up notes for trying Grain out. Review state: draft. One note a line; nobody's real words, no scene, no names.

# Lines why grains were added.
demo-added =
    Told me about the call before I asked.
    We looked at the account together.
    Home at the time they said.
    Listened to the end, without an answer ready.
    A quiet evening, no phone on the table.
    Asked how I was, and waited.
# Lines why grains were taken.
demo-taken =
    Heard about it from someone else.
    The answer changed halfway.
    Late again, and no word.
    A bill I did not know of.
    Looked away when I asked.
# Promises that come back.
demo-promises =
    Say where I am when plans change
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
    Write down the dates you asked for
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
demo-tell =
    The colleague from before wrote to me. I did not answer.
    I bought something I had said I would not buy.
    I told the joke I had promised to leave out.
    I drove past the old flat on the way home.
# Lines about a hard moment.
demo-moments =
    A song in the shop.
    The date on the calendar.
    The phone lit up at dinner.
    A question at the wrong time.
# The plan for hard moments: what can set me off.
demo-plan-sets-off = Certain dates. A phone turned face down.
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
