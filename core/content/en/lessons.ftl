### Lessons learned from hurt. Review state: draft. What hurt taught and what is true now; at one's own pace, never on a hard day by itself.

# Title.
lessons-title = Lessons from hurt
# Lead.
lessons-text = Hurt can teach hard lessons. Some were never true, some are true no longer, and some still hold. You can look at one, in your own time, and stop at any line.
# Where nothing is written yet.
lessons-empty = None written yet.
# Section.
lessons-open = What I look at
# Button and title.
lessons-new = Write down a lesson
# Field: the message that was taken in.
lessons-taught = It taught me
# Field: from whom or when; may stay empty.
lessons-source = I learned it from
# Field: what is true instead.
lessons-true = What is true now is
# Heading of evidence for what is true now, never for the hard message.
lessons-speaks = What speaks for what is true now
# Where none is gathered.
lessons-speaks-empty = A note, a day, a grain, a word kept. It can take its time.
# Button and title: evidence in own words.
lessons-add = Add a line for what is true now
# Button and title: a note that stands elsewhere.
lessons-link = Choose one of my notes
# Field: which one.
lessons-note = One of the latest
# Heading: how strong the hard message is.
lessons-strength = How strong is this lesson now?
# Button and line. $said is loud, doubted, quieter, gone or back.
lessons-said = { $said ->
    [loud] It is loud
    [doubted] I doubt it
    [quieter] It is quieter
    [gone] Mostly gone
   *[back] It came back
}
# Heading: what was said of it before.
lessons-before = Said before
