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

    /// So many wordings has each kind that comes again and again. The test comes by a tap, and the last slot of the phone once.
    const WORDINGS: usize = 12;

    #[test]
    fn every_kind_has_a_dozen_texts_that_take_turns_and_none_comes_twice_in_a_row() {
        let names = ReminderKind::ALL.iter().map(|kind| kind.as_str()).chain(["promise_late"]);
        for name in names {
            let all = content("en").notifications.text.iter().filter(|text| text.r#use == name).count();
            let once = [ReminderKind::Test, ReminderKind::TopUp].iter().any(|kind| kind.as_str() == name);
            assert!(once || all >= WORDINGS, "{name} has {all}");
            let count = i32::try_from(all).unwrap();
            let on = |n: i32| named(content("en"), name, 9, LocalDay::from_epoch_days(20_000 + n));
            let mut numbers: Vec<_> =
                (0..count).map(on).inspect(|text| assert_eq!(text.r#use, name)).map(|text| text.number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            assert_eq!(numbers.len(), all, "{name}");
            // Daily, every second day, weekly, every fortnight, monthly: the rhythms there are.
            for gap in [1, 2, 7, 14, 28, 30, 31] {
                let differ = (0..60).all(|n| on(n).body != on(n + gap).body);
                assert!(once || differ, "{name} says the same after {gap} days");
            }
        }
    }
}
