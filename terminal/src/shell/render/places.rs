//! Where a route leads: to a page of the core, or to one that this shell draws by its own hand.

use grain_core::content::Words;
use grain_core::domains;
use grain_core::page::{Action, Island, Place, Route};

use crate::shell::{Shell, Step, bowls, cards, check_in, choose, help, moment, today};

/// The page to be drawn by hand; `None` for one of the core.
pub fn by_hand(route: &Route) -> Step<Option<Island>> {
    Ok(match domains::place(route)? {
        Place::Page { .. } => None,
        Place::Island { island } => Some(island),
    })
}

/// False for what leads to a page that a terminal has not: its notes are locked by the machine's own account, and it shows what
/// comes while it runs, with nobody to be asked.
pub fn is_here(action: &Action) -> bool {
    !matches!(action, Action::Go { route } if [Island::Lock, Island::ReminderHealth].map(|island| island.route()).contains(route))
}

/// What holds on this shell alone, to be said on a page; empty for most.
pub fn only_here(route: &Route, words: Words) -> String {
    if *route == Route::to("reminders") { words.terminal_watch() } else { String::new() }
}

/// Shows a page that is drawn by hand.
pub fn island(shell: &mut Shell, island: Island) -> Step {
    match island {
        Island::Today => today::today(shell),
        Island::Bowls => bowls::bowls(shell),
        Island::Bowl { area } => bowls::bowl(shell, &area),
        Island::CheckIn { day } => check_in::check_in(shell, day).map(|_| ()),
        Island::Card => cards::card(shell),
        Island::Prompt => cards::prompt(shell),
        Island::HardMoment => moment::moment(shell),
        Island::Delete => choose::delete_everything(shell),
        Island::Help => help::help(shell),
        // No row here leads to it.
        Island::Lock | Island::ReminderHealth => Ok(()),
    }
}
