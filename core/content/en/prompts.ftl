### The question of the day. Review state: draft. Answers are private, and none is needed.

# Title.
prompts-title = A question
# Button: opens the field.
prompts-write = Write
# Button: a different question.
prompts-another = Another question
# Button: no more today.
prompts-not-today = Not today
# Name of the field for a screen reader. The line on privacy stands under it.
prompts-field = Your answer
# Hint in the field. Any length is fine.
prompts-hint = A line, a word, or nothing
# The question was answered before. $day is a date.
prompts-answered-before = You wrote about this on { $day }.
# How many earlier answers there are. $n is their number.
prompts-earlier = { $n ->
    [one] One earlier answer
   *[other] { $n } earlier answers
}
# Opens all answers.
prompts-all-answers = My answers
# A heavy topic comes, by its name, so that a person can choose. A way out stands beside it. $topic is the id of a topic.
prompts-heavy = This question is about { $topic ->
    [infidelity] faithfulness
    [anger] anger
    [grief] loss
    [substance] drinking or drugs
    [safety] safety at home
   *[despair] very hard hours
}. You can skip it.
# The area a question belongs to. $area is a name.
prompts-area = About: { $area }
# After all fitting ones were shown.
prompts-come-again = You have seen all that fit. They begin again.
# Name of a text that was written without a question.
prompts-own-line = A line of your own
