### The week in plain words, thanks, one thing to talk about, and the seven behaviours. Review state: draft. No arrow, no grade, no word on the other person, nothing summed over two.

## The page
# Title, and the row that leads here.
week-title = Your week
# Lead.
week-text = A few minutes for your week. Skip what you like.
# Its fact on Today: no number, nothing of what was written.
week-due = A look back, if you like
# Heading over the sentences. $from and $until are dates.
week-of = { $from } to { $until }
# Section: earlier weeks.
week-earlier = Earlier weeks
# Button: the end.
week-close = That was my week
# After it.
week-closed = That was your week.

## What is said of it
# Nothing was written. Never a reproach.
week-quiet = A quiet week here. That is fine.
# $n is the days on which something was written, 1 to 7.
week-days = { $n ->
    [one] You wrote on one day.
   *[other] You wrote on { $n } days.
}
# Under it, for 1 to 6 days.
week-part = { $n ->
    [one] One day says little about a week.
   *[other] Those days are a part of the week.
}
# $a is a feeling word.
week-feeling = The word you chose most was { $a }.
# $a and $b are feeling words that were chosen equally often.
week-feelings = The words you chose most were { $a } and { $b }.
# No word stands out.
week-feelings-mixed = You chose many words, and none of them most.
# Fewer than three choices.
week-feelings-few = Too few words this week to name one.
# $area is an area, $n grains. No praise.
week-grains-added = { $n ->
    [one] In { $area } you added a grain.
   *[other] In { $area } you added { $n } grains.
}
# Same tone as added.
week-grains-taken = { $n ->
    [one] In { $area } you took a grain out.
   *[other] In { $area } you took { $n } grains out.
}
# Both. $added and $taken are numbers.
week-grains-both = { $taken ->
    [one] { $added ->
        [one] In { $area } one came and one went.
       *[other] In { $area } { $added } came and one went.
    }
   *[other] { $added ->
        [one] In { $area } one came and { $taken } went.
       *[other] In { $area } { $added } came and { $taken } went.
    }
}
# Words-only setting: no number.
week-grains-words = In { $area } something changed.
# No area changed.
week-grains-none = No area changed this week.
# $n promises had their day.
week-promises-due = { $n ->
    [one] One promise came due.
   *[other] { $n } promises came due.
}
# $n were kept. No praise.
week-promises-kept = { $n ->
    [one] You kept one.
   *[other] You kept { $n }.
}
# Never counted beyond one.
week-promises-not-kept = { $n ->
    [one] One was not kept. You can look at it, or leave it.
   *[other] Some were not kept. You can look at them, or leave them.
}
# $n were changed before their day.
week-promises-changed = { $n ->
    [one] One was changed before its day.
   *[other] { $n } were changed before their day.
}
# Nothing was said of some.
week-promises-open = You have not said how it went with some of them. That is fine.
# $n things were told before anyone asked, as the person says.
week-told = { $n ->
    [one] You noted one thing that you told before you were asked.
   *[other] You noted { $n } things that you told before you were asked.
}
# $n rungs tried and rituals done.
week-tried = { $n ->
    [one] You tried one small thing.
   *[other] You tried { $n } small things.
}
# Next to the week before.
week-beside-same = About as the week before.
# $area is the area that differs most; up or down is not said.
week-beside = It differs from the week before, mostly in { $area }.
# Too few days in one of the two.
week-beside-little = There is too little to set two weeks side by side.

## Thanks
# Heading.
week-thanks = Thanks
# Lead of the section.
week-thanks-text = Up to three, if any come to mind.
# Button and title of the form.
week-thanks-add = Write one down
# Field: how it begins.
week-thanks-begin = How it begins
# Choice. $begin is glad, helped, noticed, myself or someone. The sentence goes on after the dots.
week-thanks-of = { $begin ->
    [glad] I was glad when …
    [helped] It helped me that …
    [noticed] A small thing I noticed was …
    [myself] I am glad that I …
   *[someone] Someone else who was there for me was …
}
# Field: how it goes on.
week-thanks-more = How it goes on
# Foot. Thanks are no answer to anything that is asked.
week-thanks-foot = Thanks are yours to keep or to say. They are not a yes to anything.

## One topic
# Heading.
week-topic = One thing to talk about, or nothing?
# Choice. $topic is one of a few; children only where tracked.
week-topic-of = { $topic ->
    [plan] A plan for next week
    [small] Something small that stayed with me
    [liked] Something I liked
    [money] Money this week
    [time] Time together, time apart
    [children] The children
    [rest] Rest at home
    [therapist] Better with a therapist
   *[nothing] Nothing this week
}
# Switch: the topic is heavy.
week-topic-heavy = This one is heavy
# Beside a heavy topic.
week-topic-note = This one may be easier with a therapist in the room. You can put it on your list for that.
# Button: a question for the next session.
week-topic-list = Put it on my list
# It stands on the list of $name.
week-topic-listed = It is on your list for { $name }.
# The question as it stands on the list. $topic is the topic.
week-topic-question = To talk about: { $topic }
# Button: nobody is on the list of people yet.
week-topic-people = People to call
# Heading: four questions for two who talk.
week-questions = Questions for each other, if you both like
# First of them.
week-question-light = What was light this week?
# Second.
week-question-heavy = What was heavy?
# Third.
week-question-easier = What would make next week a bit easier?
# Fourth.
week-question-alone = What do you want left alone?

## Seven behaviours
# Title, and the row that leads here.
behaviours-title = Seven behaviours
# Title of the page about what reached the person.
behaviours-seen-title = What reached me
# Lead of both pages.
behaviours-text = This is not a test. Skip what you like.
# Over the second page. It is no record of anyone.
behaviours-seen-text = Your own view. Grain shows it to no one. It is what you felt this week, and no record of anyone. It stands here for this week alone.
# Heading: the week. $from and $until are dates.
behaviours-week = In myself, { $from } to { $until }
# Line about oneself. $line is one of the seven.
behaviours-own = { $line ->
    [says_what_is_meant] What I said and what I meant were the same.
    [follows_through] What I said I would do, I did.
    [seeks_the_good] I asked myself what is good for each of us, me too.
    [shows_priority] When I gave time, I was really there.
    [refrains_from_harm] I did not set out to hurt.
    [works_through_problems] I faced a hard topic, or said that it had to wait.
   *[gives_freely] What I gave, I gave freely.
}
# Line about what was felt. $line is one of the seven. Never what the other did or is.
behaviours-seen = { $line ->
    [says_what_is_meant] I could take what I heard as it was said.
    [follows_through] What was promised to me was done.
    [seeks_the_good] I felt thought of.
    [shows_priority] I felt that we had a place in the week.
    [refrains_from_harm] I felt treated with care.
    [works_through_problems] A hard topic was heard and not brushed off.
   *[gives_freely] Something was given to me with no price.
}
# Answer. $answer is one of the four of each page.
behaviours-answer = { $answer ->
    [yes] Yes
    [partly] Partly
    [no] No
    [no_occasion] No occasion
    [reached] It reached me
    [a_little] A little
    [not_this_week] Not this week
   *[cannot_tell] I can't tell
}
# After a tap on either page.
behaviours-saved = Saved. It changes no bowl.
# Few weeks. $n is their number.
behaviours-few = { $n ->
    [one] Only one week so far, so there is no pattern to name.
   *[other] Only { $n } weeks so far, so there is no pattern to name.
}
# In myself, with six weeks or more. $n of $m weeks. Nothing is said for none.
behaviours-yes = You said yes to this in { $n } of { $m } weeks.
# Button: leads to the second page.
behaviours-to-seen = What reached me this week
# Button: the way out of the second page.
behaviours-leave-out = Leave this page out from now on
# It was left out.
behaviours-left-out = Left out. You can bring it back here.
# Button.
behaviours-bring-back = Bring this page back
