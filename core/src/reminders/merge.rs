//! What comes within ten minutes of something that the person set comes with it, as one notification.

use super::ReminderKind;
use super::plan::Candidate;
use crate::clock::Timestamp;

/// What is at most so far apart comes together.
pub const TOGETHER: i64 = 10 * Timestamp::MINUTE;

/// The group of a candidate that comes alone, or not at all.
pub(super) const ALONE: u32 = u32::MAX;

/// One notification to be: the first of its candidates gives its time, its kind and its text. The others name its place.
pub(super) struct Group {
    pub(super) first: Candidate,
    /// How many others come with it.
    pub(super) others: usize,
}

impl Group {
    pub(super) fn of(first: Candidate) -> Self {
        Self { first, others: 0 }
    }

    fn at(&self) -> Timestamp {
        self.first.at.at
    }
}

/// Groups what the person set; candidates come in the order of their instants. A group comes with its first, or, when a
/// time of return is among them, at that time: it is never early.
pub(super) fn set<'a>(candidates: impl Iterator<Item = &'a mut Candidate>) -> Vec<Group> {
    let is_timer = |candidate: &Candidate| candidate.kind == ReminderKind::Timer;
    let mut groups: Vec<Group> = Vec::new();
    for candidate in candidates {
        let near = groups.last_mut().filter(|group| candidate.at.at.since(group.at()) <= TOGETHER);
        match near {
            Some(group) if !is_timer(candidate) => group.others += 1,
            Some(group) if !is_timer(&group.first) => *group = Group { first: *candidate, others: group.others + 1 },
            _ => groups.push(Group::of(*candidate)),
        }
        candidate.group = u32::try_from(groups.len()).map_or(ALONE, |count| count - 1);
    }
    groups
}

/// Puts what Grain offers into a group of the person's that is near.
pub(super) fn offered<'a>(groups: &mut [Group], candidates: impl Iterator<Item = &'a mut Candidate>) {
    let mut places = (0..).zip(groups).peekable();
    for candidate in candidates {
        while places.next_if(|(_, group)| candidate.at.at.since(group.at()) > TOGETHER).is_some() {}
        if let Some((place, group)) = places.peek_mut()
            && group.at().since(candidate.at.at) <= TOGETHER
        {
            candidate.group = *place;
            group.others += 1;
        }
    }
}
