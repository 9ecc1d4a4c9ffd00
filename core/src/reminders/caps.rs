//! What Grain offers by itself is capped (N2): at most one a day, or two where the person chose so; at most eight in seven
//! days; at least four hours apart; and rarer when it is ignored (N4).

use std::borrow::Borrow;

use super::plan::{Candidate, Facts};
use crate::clock::{LocalDay, Timestamp};
use crate::order::InOrder;

/// Most in any seven days.
pub const A_WEEK: usize = 8;
/// Time between two, at least.
pub const APART: i64 = 4 * Timestamp::HOUR;
const WEEK: i64 = 7 * Timestamp::DAY;

/// What came and what was taken into the plan, as far as the caps look.
pub(super) struct Caps {
    at_most: usize,
    gap: Option<i32>,
    came: Vec<(Timestamp, LocalDay)>,
    taken: Vec<(Timestamp, LocalDay)>,
}

impl Caps {
    pub(super) fn new(facts: &Facts) -> Self {
        // What was put off has not come yet: it keeps its place instead of taking a second one.
        let offered = facts.log.iter().filter(|logged| logged.id.kind.is_offered() && logged.later_at.is_none());
        let came =
            offered.filter_map(|logged| logged.delivered_at).map(|at| (at, facts.zone.shown(at).day())).collect();
        Self { at_most: facts.at_most.clamp(1, 2).into(), gap: facts.rhythm.gap(), came, taken: Vec::new() }
    }

    /// Takes one into the plan if the caps leave room for it. Candidates come in the order of their dates.
    pub(super) fn take(&mut self, at: Timestamp, day: LocalDay) -> bool {
        let Some(gap) = self.gap else { return false };
        let (mut on_day, mut in_week) = (0, 0);
        // Eight days at two a day are all that can matter of what was taken.
        for (other, other_day) in self.taken.iter().rev().take(24).chain(&self.came) {
            let apart = at.since(*other).abs();
            on_day += usize::from(*other_day == day);
            in_week += usize::from(apart < WEEK || (0..7).contains(&day.since(*other_day)));
            let is_full = on_day == self.at_most || in_week == A_WEEK;
            if is_full || apart < APART || (0..gap).contains(&day.since(*other_day)) && gap > 1 {
                return false;
            }
        }
        self.taken.push((at, day));
        true
    }

    /// Of candidates in the order of their instants, those for which there is room: on each day what comes rarely before the
    /// check-in, that before the card and the card before the question.
    pub(super) fn choose<C: Borrow<Candidate>>(&mut self, offered: impl Iterator<Item = C>) -> Vec<C> {
        let mut chosen = Vec::new();
        let mut offered = offered.peekable();
        let mut on_day: Vec<C> = Vec::new();
        while let Some(first) = offered.next() {
            let day = first.borrow().at.day();
            on_day.push(first);
            on_day.extend(std::iter::from_fn(|| offered.next_if(|next| next.borrow().at.day() == day)));
            on_day.in_order_by_key(|one| (!one.borrow().kind.is_rare(), one.borrow().kind));
            chosen.extend(on_day.drain(..).filter(|one| self.take(one.borrow().at.at, day)));
        }
        chosen
    }
}
