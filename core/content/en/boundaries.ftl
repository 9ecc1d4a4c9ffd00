### Boundaries and expectations (S8). Review state: draft. What I will do, never a rule for the other; no contract, no count.

# Title.
boundaries-title = Boundaries
# Lead.
boundaries-text = A boundary here is about your own safety: what you will do. It is not a rule for anyone else.
# Under it.
boundaries-unsaid = You need not say it aloud. You can keep it, and act on it quietly.
# Where nothing is written yet.
boundaries-empty = None written yet.
# Field: which of the three sections below it belongs to.
boundaries-sort = What it is about
# Section: what I do not accept, and what I do then.
boundaries-limits = What I do not accept, and what I do
# Section: what I ask for or hope for, and what I do without it.
boundaries-asks = What I ask for
# Section: places, people and situations.
boundaries-aways = What I stay away from
# Button and title: the form that helps to a clear sentence.
boundaries-compose = Find a clear sentence
# Field: which kind of sentence.
boundaries-pattern = How it begins
# Choice. $pattern is one of these.
boundaries-pattern-of = { $pattern ->
    [if_then] If …, I will …
    [not_stay] I do not stay where …
    [until] Until a day I will …
    [ask] I ask for …
    [hope] What I hope for is …
   *[away] I stay away from … for now
}
# Field: what happens, what is asked for, or where.
boundaries-this = What happens, what I ask for, or where
# Field: what the person does themselves.
boundaries-do = What I will do
# Field: a day on which it is looked at again.
boundaries-day = Until which day
# The sentence. $pattern is as above; $this and $does are the person's own words, $day a date.
boundaries-sentence = { $pattern ->
    [if_then] If { $this }, I will { $does }.
    [not_stay] I do not stay where { $this }. I will { $does }.
    [until] Until { $day } I will { $does }. Then I look at it again.
    [ask] I ask for { $this }. If the answer is no, I will { $does }.
    [hope] What I hope for is { $this }. Without it, I will { $does }.
   *[away] I stay away from { $this } for now.
}
# Section heading of one: three ways to note how it went.
boundaries-how = How it was
# Button and line. $said is respected, crossed or unsure.
boundaries-said = { $said ->
    [respected] It was respected
    [crossed] It was crossed
   *[unsure] I am not sure
}
# Asked under a crossed one.
boundaries-then-ask = How did you look after yourself?
# Answer to it. $then is one of these.
boundaries-then = { $then ->
    [as_planned] I did as I had planned
    [otherwise] I did something else
   *[not_this_time] Not this time
}
# Heading before a boundary is said aloud, over its points (S8).
boundaries-advocate = An advocate can help you plan before you say this, if:
# Point.
boundaries-advocate-anger = saying it could bring anger
# Point.
boundaries-advocate-hurt = you were hurt or threatened before
# Point.
boundaries-advocate-leaving = you think about leaving
# Point.
boundaries-advocate-means = money, papers or children could be used against you
# Point.
boundaries-advocate-read = someone may read what you write
# After the points.
boundaries-advocate-unsaid = It can also stay unsaid. You can act on it where that is safe, or leave it.
# Button to Help.
boundaries-open-help = Open Help
