### Two commitments (S7). Review state: draft. Own words; no contract, nobody else marks them, no count of renewals.

# Title.
commitments-title = Two commitments
# Lead.
commitments-text = You can write two short texts in your own words. One is about the other person’s heart, one about your own. Each stands by itself. It is no contract, and you need not show it.
# Where nothing is written yet. Either one may be left out.
commitments-empty = None written yet. You can write one of them, both, or none.
# Heading, title and button. $sort is mine or theirs.
commitments-of = { $sort ->
    [mine] My heart
   *[theirs] The other heart
}
# Button: write one in own words. $sort is mine or theirs.
commitments-write = { $sort ->
    [mine] Write about my heart
   *[theirs] Write about the other heart
}
# Section: words to begin with. $sort is mine or theirs.
commitments-templates = { $sort ->
    [mine] Words to begin with: my heart
   *[theirs] Words to begin with: the other heart
}
# Section: when it was renewed, and the words it had before.
commitments-before = Earlier
# Line. $day is a date.
commitments-renewed = Renewed on { $day }
# Line: it had other words until then. $day is a date.
commitments-changed = Until { $day } it said
