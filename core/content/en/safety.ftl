### The Help page, labels only; its lines are in safety.toml. Review state: draft. The same for everyone, nothing stored.

## The page
# Title. Also the word on the button that opens it.
safety-title = Help
# Button: another country. Not stored unless asked.
safety-country = Country
# Switch: only then is it kept (R3).
safety-country-keep = Keep this country
# Under that switch. Says what not keeping means.
safety-country-keep-text = Off, it is forgotten when you leave Help.
# No country is known. No number is shown.
safety-country-unknown = No country is chosen. You can choose one, or use these.
# Kind of line.
safety-kind-dv = Violence at home
# Kind of line. Neutral (R10).
safety-kind-crisis = Someone to talk to
# Kind of line.
safety-kind-perpetrator = If you worry about how you act
# Kind of line.
safety-kind-child = For children and young people
# Who a line is for.
safety-for-women = For women
# Who a line is for.
safety-for-men = For men
# Who a line is for.
safety-for-lgbtq = For LGBTQ+ people
# Who a line is for.
safety-for-deaf = For deaf people
# Who a line is for: Native, Aboriginal and other first peoples.
safety-for-indigenous = For Native and Indigenous people
# Message or chat, as stated. $text is data.
safety-message = Message: { $text }
# Web address to type in. $web is data.
safety-web = Address to type in: { $web }
# Languages of a line, when it is not for all the country speaks. $languages are names.
safety-languages = In { $languages }
# More lines than five.
safety-more = More
# Action of a line: its number in large figures, to dial from another phone.
safety-show-large = Show the number large
# Above the list, after the note on the call list. A tap opens the large number and calls nobody.
safety-large-hint = Tap a name to see the number large, for another phone.
# Under the large number.
safety-other-phone = You can dial it from another phone.
# Language of a line.
safety-language-ar = Arabic
# Language of a line.
safety-language-de = German
# Language of a line.
safety-language-en = English
# Language of a line.
safety-language-es = Spanish
# Language of a line.
safety-language-fi = Finnish
# Language of a line.
safety-language-fr = French
# Language of a line.
safety-language-nl = Dutch
# Language of a line.
safety-language-sv = Swedish
# To a screen reader, for a line without a number to call. $name is data, $detail says how to reach it.
safety-spoken-other = { $name }. { $detail }
# To a screen reader. $name and $number are data. Nothing is called by itself.
safety-spoken = { $name }, { $number }. Opens the dialler.

## Fixed rows
# Over the first list.
safety-leaving-does = What Exit does
# Over the second list.
safety-leaving-does-not = What Exit does not do
# Over the third list.
safety-hiding = What else you can do
# Row (C9).
safety-legal = Notes and the law
