### The card of the day. Review state: draft. One a day, no counter, nothing to finish.

## One card
# Title.
cards-title = Card of the day
# Before the step. Always optional.
cards-step = One small step, or not: { $step }
# Button.
cards-keep = Keep
# State of that button.
cards-kept = Kept
# Button on a kept card, or in its row's menu.
cards-keep-no-longer = Keep no longer
# Button: this one not again.
cards-hide = Hide
# Row under "Less like this", for this one card.
cards-hide-this = Hide this card
# Under it. Nothing is lost.
cards-hide-this-text = It does not come again. It stays in All cards, and you can bring it back.
# After it. Undo stands beside.
cards-hidden = Hidden.
# Button: fewer cards of this kind.
cards-less = Less like this
# Row under "Less like this", for all of its kind.
cards-less-kind = Fewer of this kind
# Under it. No reason is asked.
cards-less-kind-text = Cards like this one come less often for two weeks.
# Button: what "Less like this" said today is taken back.
cards-less-take-back = As many as before
# After it. Undo stands beside.
cards-less-said = Noted. Fewer like this.
# A heavy topic comes, by its name, so that a person can choose. A way out stands beside it. $topic is the id of a topic.
cards-heavy = This card is about { $topic ->
    [infidelity] faithfulness
    [anger] anger
    [grief] loss
    [substance] drinking or drugs
    [safety] safety at home
   *[despair] very hard hours
}. You can skip it.

## All cards
# Title of the page that leads to them.
cards-library = Cards
# Title, and row of the one that leads to all of them.
cards-all = All cards
# Filter.
cards-only-kept = Kept
# Filter.
cards-only-mine = My own
# Filter. Hidden ones can come back.
cards-only-hidden = Hidden
# Button beside a hidden card.
cards-bring-back = Bring back
# Theme: leave to rest, to be slow, to say no.
cards-kind-permission = You may
# Theme: something small to do.
cards-kind-practice = To try
# Theme: a way to see it.
cards-kind-perspective = To think about
# Theme.
cards-kind-rest = To rest
# How many cards are shown. $n is their number.
cards-count = { $n ->
    [one] One card
   *[other] { $n } cards
}

## A card of one's own
# Button and title.
cards-own = Write a card
# Field.
cards-own-title = Title
# Field.
cards-own-text = Text
# Under the fields.
cards-own-note = Your own cards stand with the others. They are only on this phone.

## Themes
# Over the themes by which cards can be looked through.
cards-themes = By theme
# Theme: cards on being honest.
cards-stage-honesty = Honesty
# Theme: cards on being safe with each other and with oneself.
cards-stage-safety = Safety
# Theme: cards on trust in small steps. Nothing is asked for.
cards-stage-trust = Trust
# Theme: cards on being near again, or not. Never about sex.
cards-stage-connection = Connection
# Theme: only for those who switched faith on.
cards-faith = Faith
# Lead of that theme. Nothing has to be said, and no faith is the right one.
cards-faith-text = Texts and prayers, to read or to leave. Silence is welcome too.
# Section of that theme: texts of one tradition. $faith is christian, jewish, muslim or buddhist.
cards-tradition = { $faith ->
    [buddhist] From Buddhist practice
    [christian] From Christian faith
    [jewish] From Jewish faith
   *[muslim] From Muslim faith
}
# A theme without a card for now.
cards-none-of-theme = No cards here at the moment.
