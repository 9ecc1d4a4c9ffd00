//! What comes within ten minutes of something that the person set comes with it, as one notification.

use super::ReminderKind;
use super::plan::Candidate;
use crate::clock::Timestamp;

/// What is at most so far apart comes together.
pub const TOGETHER: i64 = 10 * Timestamp::MINUTE;

/// The group of a candidate that is in none.
pub(super) const ALONE: u32 = u32::MAX;

/// One notification to be: the first of its candidates gives its time, its kind and its text. The others name its number.
pub(super) struct Group {
    /// The place of that candidate.
    pub(super) first: usize,
    /// How many others come with it.
    pub(super) others: usize,
    /// The place of its slot.
    pub(super) slot: usize,
    at: Timestamp,
    is_timer: bool,
}

/// Groups what the person set; candidates come in the order of their instants. A group comes with its first, or, when a
/// time of return is among them, at that time: it is never early.
pub(super) fn set(candidates: &mut [Candidate]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (first, candidate) in candidates.iter_mut().enumerate().filter(|(_, candidate)| !candidate.kind.is_offered()) {
        let (at, is_timer) = (candidate.at.at, candidate.kind == ReminderKind::Timer);
        match groups.last_mut().filter(|group| at.since(group.at) <= TOGETHER) {
            Some(group) if !is_timer => group.others += 1,
            Some(group) if !group.is_timer => *group = Group { first, others: group.others + 1, slot: 0, at, is_timer },
            _ => groups.push(Group { first, others: 0, slot: 0, at, is_timer }),
        }
        candidate.group = u32::try_from(groups.len()).map_or(ALONE, |count| count - 1);
    }
    groups
}

/// Puts what Grain offers into a group of the person's that is near.
pub(super) fn offered(groups: &mut [Group], candidates: &mut [Candidate]) {
    let mut places = (0..).zip(groups).peekable();
    for candidate in candidates.iter_mut().filter(|candidate| candidate.kind.is_offered()) {
        let at = candidate.at.at;
        while places.next_if(|(_, group)| at.since(group.at) > TOGETHER).is_some() {}
        if let Some((place, group)) = places.peek_mut()
            && group.at.since(at) <= TOGETHER
        {
            candidate.group = *place;
            group.others += 1;
        }
    }
}
