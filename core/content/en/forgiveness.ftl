### Forgiveness. Review state: draft. For the hurt one alone; it can stay empty, asks for nothing and changes nothing else.

# Title, and the row that leads here.
forgiveness-title = About forgiving
# Lead.
forgiveness-text = This page is for you alone. It can stay empty.
# Under it.
forgiveness-apart = Forgiveness is about what was. Trust is about what comes. Neither one pays for the other.
# Under that.
forgiveness-both = You can stay and not forgive. You can forgive and go. Each is yours to choose, and you need choose none. If you are afraid, or pressed to forgive, Help is at the top.
# Heading of the states.
forgiveness-where = Where I am with it
# A state. $state is `not_now`, willing, `in_part`, done or revisited.
forgiveness-of = { $state ->
    [willing] Willing, in some way
    [in_part] In part
    [done] Done, for me
    [revisited] It is here again
   *[not_now] Not now
}
# The line under a state. $state is as above.
forgiveness-line = { $state ->
    [willing] A part of me would like to, some day. That is all it says.
    [in_part] Some of it, and not the rest.
    [done] For me it is put down. It says nothing about trust, and asks nothing of me.
    [revisited] I had put it down, and it came back. That happens.
   *[not_now] It is closed. It may stay closed, and I owe no reason.
}
# It was said. $day is a date.
forgiveness-noted = Noted on { $day }. Nothing else in the app changes, and nobody is told.
# Heading of what was said before: dates, labels and own lines, no direction.
forgiveness-before = Earlier
# All there is on the side of the one who broke trust.
forgiveness-not-yours = If it comes, and when, is for the other person alone. There is nothing to do about it here.
# Button: the row goes under a closed heading of the menu.
forgiveness-out = Take this page out of the menu
# Button: the row stands in the menu again.
forgiveness-in = Put it back into the menu
