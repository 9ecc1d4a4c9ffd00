### The account of money, kept by its owner. Review state: draft. No budget, no warning, no word on what is too much.

# Title of the page and of the row that leads there.
money-title = Account of money
# Lead.
money-text = What came in and what went out, as you write it. This is your own list.
# Heading over the figures of a month in one currency. $month is a month with its year, $currency a code of three letters.
money-month = { $month }, { $currency }
# A figure.
money-came-in = Came in
# A figure.
money-went-out = Went out
# A figure: what came in less what went out.
money-left = Left
# Section: by category. $currency is a code of three letters.
money-where = Where it went, { $currency }
# Section: the entries of the month.
money-entries = Entries
# There is none in this month.
money-empty = Nothing written for this month.
# Button and title.
money-add = Add an entry
# After it.
money-said-added = Written down.
# A sum with its currency. $sum is a number as it is written, $currency a code of three letters.
money-sum = { $sum } { $currency }
# The mark between thousands and the mark before decimals, one after the other.
money-marks = ,.
# The sum of one entry with its direction before it. $way is in or out, $sum a sum with its currency.
money-way = { $way ->
    [in] in { $sum }
   *[out] out { $sum }
}

## The form
# Field.
money-amount = How much
# Hint of the field.
money-amount-hint = 12.50
# Field.
money-which-way = Which way
# Choice. $way is in or out.
money-direction = { $way ->
    [in] It came in
   *[out] It went out
}
# Field: the category.
money-what-for = What for
# A category that is given. $category is pay, home, food, `getting_around`, loan or other.
money-category = { $category ->
    [pay] Pay
    [home] Home
    [food] Food
    [getting_around] Getting around
    [loan] Loan
   *[other] Other
}
# Choice: own words.
money-own = In my own words
# Field: own words for the category.
money-own-words = My words for it
# Field: the code of a currency.
money-currency = Currency
# Under it.
money-currency-note = Three letters, as a bank writes them

## As a file
# Section: the account goes out as a file, and comes back.
money-file = As a file
# Button: the system asks where to.
money-save = Save as a file
# Button: the system asks which one.
money-read = Read a file
# Under them. Who finds such a file can read it.
money-file-note = Outside Grain the file is open to anyone who finds it.
# What came of reading a file. $added, $known and $unfit are numbers.
money-said-read = Added: { $added }. Here already: { $known }. Not fitting: { $unfit }.
# Section: rows of the file that did not fit.
money-unfit = Rows that did not fit
# A row of the file. $n is its line.
money-line = Line { $n }
# Under them. Nothing is lost.
money-unfit-note = They stay in the file as they are. You can change them there and read the file again: what is here already is not added twice.
