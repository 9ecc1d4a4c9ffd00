//! What has its day, from all practices: at most three lines on Today, and the rest in Practice.
//!
//! The rule (docs/practices.md 1):
//! - Each practice offers at most one line ([`OFFERS`]), and one line at most stands there for it.
//! - A day the person set themselves comes first, then what the rhythm they chose brings up; of each kind what was set first
//!   stands first.
//! - Three lines at most. Promises have cards of their own there; while one of them waits, they are one of the three.
//! - A day that was set is that day's alone. What a rhythm brings up stays for [`DAYS`] days, so that one who opens Grain every
//!   other day sees it; then it waits in Practice until it is looked at, or until its next day takes its place. Nothing says
//!   that something was missed, and nothing adds up.
//! - What is not offered to the person now is not brought up either (`fit`), whatever they once set for it.
//! - Nothing on a hard day, and nothing while everything is paused.
//! - A line holds the practice's name and a plain fact without a number, never what was written: anyone may see this page.
//!   Forgiveness is never among them, and what a person was told is brought up by nothing.

use crate::app::Reading;
use crate::clock::LocalDay;
use crate::error::Result;
use crate::fit::Ground;
use crate::kept::{Practice, Waiting};
use crate::order::InOrder;
use crate::page::{By, Due};
use crate::{
    areas, boundaries, circle, commitments, disclosures, goals, hard_day, lessons, measures, offers, peace, promises,
    reminders, repair, road, week,
};

/// Lines on Today.
const MOST: usize = 3;
/// Days for which a look again stands on Today (our choice, not measured).
const DAYS: i32 = 3;

/// What of a practice has its day, if anything does. What waits of all that is kept is read once for all.
type Offer = fn(&Reading<'_>, &Waiting) -> Result<Option<Due>>;

/// Every practice that can have its day, once. A new one joins with one line.
static OFFERS: &[Offer] = &[
    |scope, _| disclosures::page::due(scope),
    |scope, waiting| Ok(offers::page::due(scope, waiting)),
    goals::page::due,
    measures::page::due,
    boundaries::page::due,
    commitments::page::due,
    repair::page::due,
    lessons::page::due,
    peace::page::due,
    peace::home::due,
    road::page::due,
    |scope, _| week::page::due(scope),
    |scope, _| circle::page::due(scope),
];

/// What has its day.
#[derive(Debug, Default)]
pub(crate) struct DueNow {
    /// On Today.
    pub today: Vec<Due>,
    /// In Practice.
    pub rest: Vec<Due>,
}

/// What has its day now.
pub(crate) fn now(scope: &Reading<'_>) -> Result<DueNow> {
    if rests(scope)? {
        return Ok(DueNow::default());
    }
    let waits = promises::views::due_now(scope)?.iter().any(|row| row.state == promises::PromiseState::Due);
    beside(scope, waits, &Ground::now(scope, &areas::store::all(scope.sql)?)?)
}

/// The same, by one who knows whether a promise waits there, and on what ground the person stands.
pub(super) fn beside(scope: &Reading<'_>, promise_waits: bool, ground: &Ground) -> Result<DueNow> {
    if rests(scope)? {
        return Ok(DueNow::default());
    }
    let waiting = Waiting::now(scope)?;
    let offers = OFFERS.iter().filter_map(|offer| offer(scope, &waiting).transpose());
    let mut offers = offers.collect::<Result<Vec<_>>>()?;
    let practice = |due: &Due| due.route.domain().parse::<Practice>().ok();
    offers.retain(|due| practice(due).is_none_or(|practice| ground.offers(practice)));
    Ok(shared_out(offers, scope.today, MOST - usize::from(promise_waits)))
}

fn rests(scope: &Reading<'_>) -> Result<bool> {
    Ok(hard_day::ops::hard_day_until(scope)?.is_some() || reminders::ops::paused_until(scope)?.is_some())
}

/// What stands on Today and what waits in Practice, each in the order of the rule.
fn shared_out(mut offers: Vec<Due>, today: LocalDay, room: usize) -> DueNow {
    offers.in_order_by_key(|due| (due.by, due.set_on));
    let is_fresh = |due: &Due| match due.by {
        By::Day => true,
        By::Rhythm(since) => today.since(since) < DAYS,
    };
    let (mut today, mut rest): (Vec<_>, Vec<_>) = offers.into_iter().partition(is_fresh);
    let waits = today.split_off(room.min(today.len()));
    rest.splice(0..0, waits);
    DueNow { today, rest }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::page::{Icon, Route};

    fn today() -> LocalDay {
        LocalDay::from_epoch_days(20_000)
    }

    fn due(practice: usize, by: By, set_on: i32) -> Due {
        let (text, second) = (format!("practice {practice}"), String::new());
        Due { icon: Icon::Plan, text, second, route: Route::to("p"), by, set_on: today().plus(set_on) }
    }

    fn named(dues: &[Due]) -> Vec<&str> {
        dues.iter().map(|due| due.text.as_str()).collect()
    }

    #[test]
    fn a_day_that_was_set_goes_before_a_rhythm_and_what_was_set_first_before_the_others() {
        let rhythm = |ago: i32| By::Rhythm(today().plus(-ago));
        let offers = vec![due(1, rhythm(0), -9), due(2, By::Day, -1), due(3, By::Day, -5), due(4, rhythm(2), -3)];
        let shared = shared_out(offers, today(), 3);
        assert_eq!(named(&shared.today), ["practice 3", "practice 2", "practice 4"]);
        assert_eq!(named(&shared.rest), ["practice 1"]);
    }

    #[test]
    fn a_look_again_leaves_today_on_its_fourth_day_and_waits_in_practice() {
        for (ago, stands) in [(0, true), (1, true), (2, true), (3, false), (200, false)] {
            let shared = shared_out(vec![due(1, By::Rhythm(today().plus(-ago)), -300)], today(), 3);
            assert_eq!((shared.today.len(), shared.rest.len()), if stands { (1, 0) } else { (0, 1) }, "{ago}");
        }
    }

    fn offers() -> impl Strategy<Value = Vec<Due>> {
        let by = prop_oneof![Just(By::Day), (0..60).prop_map(|ago: i32| By::Rhythm(today().plus(-ago)))];
        let one = proptest::option::of((by, -400..1));
        proptest::collection::vec(one, 0..16).prop_map(|all| {
            let all = all.into_iter().enumerate();
            all.filter_map(|(practice, one)| one.map(|(by, set_on)| due(practice, by, set_on))).collect()
        })
    }

    proptest! {
        #[test]
        fn at_most_three_stand_on_today_in_their_order_and_nothing_is_lost_or_doubled(offers in offers(), room in 2..=3_usize) {
            let shared = shared_out(offers.clone(), today(), room);
            prop_assert!(shared.today.len() <= room);
            let mut all = named(&shared.today);
            all.extend(named(&shared.rest));
            let (mut there, mut offered) = (all, named(&offers));
            there.sort_unstable();
            offered.sort_unstable();
            prop_assert_eq!(there, offered);
            let rank = |due: &Due| (due.by != By::Day, due.by, due.set_on);
            prop_assert!(shared.today.is_sorted_by_key(rank));
            let fresh = |due: &Due| !matches!(due.by, By::Rhythm(since) if today().since(since) >= DAYS);
            prop_assert!(shared.today.iter().all(fresh));
            // Nothing that could stand there waits while there is room, or behind what was set later.
            for waits in shared.rest.iter().filter(|due| fresh(due)) {
                prop_assert!(shared.today.len() == room && shared.today.iter().all(|due| rank(due) <= rank(waits)));
            }
        }
    }
}
