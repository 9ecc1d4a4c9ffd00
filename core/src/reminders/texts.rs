use super::{ReminderKind, SlotId, facts};
use crate::clock::LocalDay;
use crate::content::{Content, NotificationText};

/// The neutral text of a kind on a day: one of a fixed list, the same all day for the same person (S45). No kind is
/// without one; were its texts missing, the shortest neutral one stands in.
pub(super) fn of(content: &Content, kind: ReminderKind, seed: u64, day: LocalDay) -> &'static NotificationText {
    named(content, kind.as_str(), seed, day)
}

/// As [`of`], for what comes on the person's day `comes_on`. Quiet hours, "later" and others beside it can put a reminder on
/// another day than its rule meant: it says "today" and "tomorrow" of the promises' days as they are then.
pub(super) fn of_slot(
    content: &Content,
    (id, with): (SlotId, &[SlotId]),
    comes_on: LocalDay,
    seed: u64,
    day: LocalDay,
) -> &'static NotificationText {
    let is_promise = |id: &SlotId| matches!(id.kind, ReminderKind::Promise | ReminderKind::PromiseBefore);
    if !is_promise(&id) {
        return of(content, id.kind, seed, day);
    }
    let due: Vec<_> = with.iter().copied().filter(is_promise).chain([id]).map(facts::due_day).collect();
    let name = if due.contains(&comes_on) {
        ReminderKind::Promise.as_str()
    } else if due.iter().any(|due| *due < comes_on) {
        "promise_late"
    } else {
        ReminderKind::PromiseBefore.as_str()
    };
    named(content, name, seed, day)
}

fn named(content: &Content, name: &str, seed: u64, day: LocalDay) -> &'static NotificationText {
    let texts = content.notifications.text;
    let fitting = texts.iter().filter(|text| text.r#use == name);
    let count = fitting.clone().count().max(1);
    let chance = seed.rotate_left(17).wrapping_add(u64::from(day.epoch_days().cast_unsigned()));
    let place = usize::try_from(chance % count as u64).unwrap_or(0);
    fitting.clone().nth(place).unwrap_or(&texts[0])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::content;

    #[test]
    fn every_kind_has_a_text_and_those_with_several_take_turns() {
        for kind in ReminderKind::ALL {
            let mut numbers: Vec<_> = (0..6)
                .map(|n| of(content("en"), *kind, 9, LocalDay::from_epoch_days(20_000 + n)))
                .inspect(|text| assert_eq!(text.r#use, kind.as_str()))
                .map(|text| text.number)
                .collect();
            numbers.sort_unstable();
            numbers.dedup();
            let all = content("en").notifications.text.iter().filter(|text| text.r#use == kind.as_str());
            assert_eq!(numbers.len(), all.count(), "{kind:?}");
        }
    }
}
