//! Where a route leads: to a page of the core, or to one that this shell draws by its own hand.

use grain_core::domains;
use grain_core::page::{Action, Island, Place, Route};

use crate::shell::{
    Shell, Step, all_cards, answers, areas, bowls, cards, check_in, help, moment, promises, reminders, search,
    settings, today,
};

/// The page to be drawn by hand; `None` for one of the core.
pub fn by_hand(route: &Route) -> Step<Option<Island>> {
    Ok(match domains::place(route)? {
        Place::Page { .. } => None,
        Place::Island { island } => Some(island),
    })
}

/// False for what leads to a page that a terminal has not: its notes are locked by the machine's own account.
pub fn is_here(action: &Action) -> bool {
    !matches!(action, Action::Go { route } if *route == Island::Lock.route())
}

/// Shows a page that is drawn by hand.
pub fn island(shell: &mut Shell, island: Island) -> Step {
    match island {
        Island::Today => today::today(shell),
        Island::Bowls => bowls::bowls(shell),
        Island::Bowl { area } => bowls::bowl(shell, &area),
        Island::CheckIn { day } => check_in::check_in(shell, day).map(|_| ()),
        Island::Card => cards::card(shell),
        Island::Cards => all_cards::all_cards(shell),
        Island::Prompt => cards::prompt(shell),
        Island::Answers => answers::answers(shell),
        Island::Search => search::search(shell),
        Island::Promises | Island::Promise { .. } => promises::promises(shell),
        Island::HardMoment => moment::moment(shell),
        Island::Plan => moment::plan(shell),
        Island::Moments => answers::moments(shell, None),
        Island::Reminders => reminders::reminders(shell),
        Island::Areas => areas::areas(shell),
        Island::Settings => settings::settings(shell),
        Island::Delete => settings::delete(shell),
        Island::Help => help::help(shell),
        // No row here leads to it.
        Island::Lock => Ok(()),
    }
}
