### Settings, lock, storage. Review state: draft. The app speaks plainly and promises no more than it can hold.

## Page
# Title.
settings-title = Settings
# Section.
settings-look-back = Look back
# Section.
settings-around-me = Around me
# Section.
settings-this-app = This app
# Row.
settings-my-side = My side
# Under it. No history is shown.
settings-my-side-text = You can change it at any time. What you wrote stays.
# Row.
settings-areas = Areas
# Asked before an area of one's own is deleted, under its name.
settings-area-delete-text = Its grains and the reasons you gave for them go with it. You can also stop using it, and everything stays.
# Row.
settings-partner-word = What I call the other person
# Row: hour at which a day begins.
settings-day-start = A new day starts at
# Under it.
settings-day-start-text = What you write before this hour belongs to the day before.
# Under the clock time that is chosen for it.
settings-day-start-hours = A full hour, from midnight to eleven in the morning.
# Row.
settings-language = Language
# Switch: colours that the phone makes from its wallpaper.
settings-phone-colours = Colours of this phone
# Under it.
settings-phone-colours-text = The bowls keep their own.
# Row, and the title of its page.
settings-faith = Texts on faith
# Lead of that page: off by default, nobody is asked, and it says nothing outside the app (W10).
faith-lead = None, unless you choose. One faith by its name brings the general texts too. None of them stands outside the app.
# Choice.
faith-off = None
# Choice: texts of no one tradition.
faith-general = General ones
# Under it.
faith-general-text = Texts and prayers that name no faith.
# Choice: one tradition by its name. $faith is christian, jewish, muslim or buddhist.
faith-tradition = { $faith ->
    [buddhist] Buddhist
    [christian] Christian
    [jewish] Jewish
   *[muslim] Muslim
}
# Row under the faith texts: leads to that choice.
faith-choose = Choose which texts there are
# Row.
settings-just-for-me = Keep this app just for me
# Switch, off by default (S48). A widget stands on the home screen; the lock screen never shows the card.
settings-widget-card = Show the card on the widget
# Under it. Says who could read it.
settings-widget-card-text = Only gentle cards. Anyone who sees the home screen can read it.
# Row.
settings-words-only = Words only, no numbers
# Row: what Exit opens.
settings-exit-opens = Exit opens
# Choice.
settings-exit-blank = A blank page
# Choice.
settings-exit-home = The phone's home screen
# Row.
settings-about = About Grain

## Where the whole stands
# Over the choices. The outcome is open.
settings-state = Where things stand
# Choice.
settings-state-working = Working on it
# Choice.
settings-state-deciding = Still deciding
# Choice.
settings-state-pausing = Pausing
# Choice.
settings-state-parting = Parting
# Choice.
settings-state-alone = On my own
# After a change.
settings-state-said = Noted. Texts and reminders now fit this.
# After Parting. No failure, nothing lost.
settings-state-parting-said = What you wrote stays yours. The parts about your own promises, your rest and your limits are still here.

## Since when
# Over the choices. It is the person's own word, and no clock moves it.
settings-since = Since when
# Choice. $since is `first_weeks`, `first_year`, later, again or `not_said`. No detail is asked.
settings-since-of = { $since ->
    [first_weeks] The first weeks
    [first_year] The first year
    [later] Later than that
    [again] Something new came out
   *[not_said] I leave this open
}
# Under the choices.
settings-since-text = It is your own word. No clock moves it, and no reason is asked. It decides which texts and examples come.
# After "Something new came out". $side is healing, rebuilding or both. Nothing is asked for, and nothing is hurried.
settings-since-again = { $side ->
    [healing] Noted. Nothing has to be decided this week. What is offered is small and slow again, and Help is at the top.
    [rebuilding] Noted. Honesty comes first now, where it is safe. Other things can wait.
   *[both] Noted. What is offered is small and slow again. Honesty comes first, where it is safe, and Help is at the top.
}

## Lock
# Row and title.
settings-lock = Privacy and lock
# Switch on that page.
settings-lock-code = Lock with a code
# On the lock.
settings-enter-code = Enter your code
# On the lock.
settings-enter-passphrase = Enter your passphrase
# Button.
settings-use-passphrase = Use a passphrase instead
# After failed tries. $n seconds; only this, no count kept.
settings-wait = { $n ->
    [one] Try again in one second.
   *[other] Try again in { $n } seconds.
}
# Choosing a code.
settings-choose-code = Choose a code of six digits or more
# Under it. It is not the phone's own code.
settings-choose-code-text = Use one that nobody else knows. If it is lost, only a copy can bring the notes back.
# Codes differ.
settings-code-differs = The two codes are not the same. Type them once more.
# Switch, off by default.
settings-biometric = Open with finger or face
# Warning beside it.
settings-biometric-text = Anyone whose finger or face is saved on this phone could open it.
# Switch.
settings-extra-private = Extra private
# Under it.
settings-extra-private-text = Locks at once when you leave, with no haptics. The widget shows only the date.
# Switch.
settings-screenshots = Allow screenshots
# Under it.
settings-screenshots-text = They may be of use to you later. They stay in your pictures.

## Delete everything
# Row and title.
settings-delete = Delete everything
# First line.
settings-delete-text = All notes, bowls, plans and settings on this phone. This cannot be undone.
# S28: before the only button.
settings-delete-evidence = If someone has hurt or threatened you, these notes could help you later. An advocate can tell you how to keep a copy safely. Deleting can also be noticed.
# Choice, first.
settings-delete-keep = Keep everything
# Choice, third.
settings-delete-hold = Press for three seconds to delete
# Other way, without holding.
settings-delete-steps = Or in two steps, without holding
# Second step.
settings-delete-confirm = Yes, delete
# Foot.
settings-delete-left = Copies made before stay where they are. The phone's own list of apps still shows that Grain was here.
# Done.
settings-deleted = Everything is deleted.
# Not finished. Says what to do.
settings-delete-unfinished = Some files could not be deleted. Restart the phone, then try again.

## Weeks and clock
# Row: the weekday with which a week begins.
settings-week-begins = A week begins on
# Row: how a clock time is written.
settings-clock-form = Clock
# Value of the two rows above: as the system of the phone or computer has it.
settings-as-the-phone = As the system has it
# Value: a clock of 24 hours, with an example.
settings-clock-24 = 24 hours (20:30)
# Value: a clock of 12 hours, with an example.
settings-clock-12 = 12 hours (8:30 pm)
