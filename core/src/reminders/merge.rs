//! What comes within ten minutes of something that the person set comes with it, as one notification.

use super::plan::Candidate;
use super::{ReminderKind, Rule};
use crate::clock::{Shown, Timestamp};

/// What is at most so far apart comes together.
pub const TOGETHER: i64 = 10 * Timestamp::MINUTE;

/// One notification to be: the first of them gives its kind and its text, the others come with it.
pub(super) struct Group {
    pub(super) first: Candidate,
    pub(super) with: Vec<Candidate>,
    /// When it comes.
    pub(super) at: Shown,
}

impl Group {
    pub(super) fn of(first: Candidate) -> Self {
        Self { first, with: Vec::new(), at: first.at }
    }
}

/// Groups what the person set; candidates come in the order of their instants. A group comes with its first, or, when a
/// time of return is among them, at that time: it is never early.
pub(super) fn set(rules: &[Rule], candidates: Vec<Candidate>) -> Vec<Group> {
    let is_timer = |candidate: &Candidate| rules[candidate.rule as usize].kind == ReminderKind::Timer;
    let mut groups: Vec<Group> = Vec::new();
    for candidate in candidates {
        let near = groups.last_mut().filter(|group| candidate.at.at.since(group.at.at) <= TOGETHER);
        match near {
            Some(group) if !is_timer(&candidate) => group.with.push(candidate),
            Some(group) if !is_timer(&group.first) => {
                group.with.push(std::mem::replace(&mut group.first, candidate));
                group.at = candidate.at;
            }
            _ => groups.push(Group::of(candidate)),
        }
    }
    groups
}

/// Puts what Grain offers into a group of the person's that is near; gives back the rest, in order.
pub(super) fn offered(groups: &mut [Group], candidates: Vec<Candidate>) -> Vec<Candidate> {
    let mut rest = Vec::with_capacity(candidates.len());
    let mut place = 0;
    for candidate in candidates {
        while groups.get(place).is_some_and(|group| candidate.at.at.since(group.at.at) > TOGETHER) {
            place += 1;
        }
        match groups.get_mut(place) {
            Some(group) if group.at.at.since(candidate.at.at) <= TOGETHER => group.with.push(candidate),
            _ => rest.push(candidate),
        }
    }
    rest
}
