use super::{ReminderKind, SlotId, facts};
use crate::app::Reading;
use crate::clock::LocalDay;
use crate::content::{Content, NotificationText, SinceWhen};
use crate::error::Result;
use crate::settings::Since;

/// Whose words they are: the person's chance, and since when it is, as they said it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader {
    seed: u64,
    since: Since,
}

impl Reader {
    pub(super) fn now(scope: &Reading<'_>) -> Result<Self> {
        Ok(Self { seed: scope.at_hand()?.seed.unwrap_or(0), since: scope.settings.since })
    }
}

/// The wordings of a kind on days in a row, for one who says of each since when it is.
pub fn wordings(
    content: &Content,
    kind: ReminderKind,
    first: LocalDay,
    days: impl Iterator<Item = Since>,
    seed: u64,
) -> impl Iterator<Item = &'static NotificationText> {
    (0..).zip(days).map(move |(n, since)| of(content, kind, Reader { seed, since }, first.plus(n)))
}

/// The neutral text of a kind on a day: one of a fixed list that fits since when it is, the same all day for the same person
/// (S45). No kind is without one; were its texts missing, the shortest neutral one stands in.
pub(super) fn of(content: &Content, kind: ReminderKind, reader: Reader, day: LocalDay) -> &'static NotificationText {
    named(content, kind.as_str(), reader, day)
}

/// As [`of`], for what comes on the person's day `comes_on`. Quiet hours, "later" and others beside it can put a reminder on
/// another day than its rule meant: it says "today" and "tomorrow" of the promises' days as they are then.
pub(super) fn of_slot(
    content: &Content,
    (id, with): (SlotId, &[SlotId]),
    comes_on: LocalDay,
    reader: Reader,
    day: LocalDay,
) -> &'static NotificationText {
    let is_promise = |id: &SlotId| matches!(id.kind, ReminderKind::Promise | ReminderKind::PromiseBefore);
    if !is_promise(&id) {
        return of(content, id.kind, reader, day);
    }
    let due: Vec<_> = with.iter().copied().filter(is_promise).chain([id]).map(facts::due_day).collect();
    let name = if due.contains(&comes_on) {
        ReminderKind::Promise.as_str()
    } else if due.iter().any(|due| *due < comes_on) {
        "promise_late"
    } else {
        ReminderKind::PromiseBefore.as_str()
    };
    named(content, name, reader, day)
}

fn named(content: &Content, name: &str, reader: Reader, day: LocalDay) -> &'static NotificationText {
    let texts = content.notifications.text;
    let now = match reader.since {
        Since::NotSaid => SinceWhen::NotSaid,
        Since::FirstWeeks | Since::Again => SinceWhen::FirstWeeks,
        Since::FirstYear => SinceWhen::FirstYear,
        Since::Later => SinceWhen::Later,
    };
    let fits = |text: &&NotificationText| text.since.is_empty() || text.since.contains(&now);
    let fitting = texts.iter().filter(|text| text.r#use == name).filter(fits);
    let count = fitting.clone().count().max(1);
    let chance = reader.seed.rotate_left(17).wrapping_add(u64::from(day.epoch_days().cast_unsigned()));
    let place = usize::try_from(chance % count as u64).unwrap_or(0);
    fitting.clone().nth(place).unwrap_or(&texts[0])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::content;

    /// So many wordings has each kind that comes again and again. The test comes by a tap, and the last slot of the phone once.
    const WORDINGS: usize = 12;

    fn names() -> Vec<&'static str> {
        ReminderKind::ALL.iter().map(|kind| kind.as_str()).chain(["promise_late"]).collect()
    }

    fn on(name: &str, since: Since, n: i32) -> &'static NotificationText {
        named(content("en"), name, Reader { seed: 9, since }, LocalDay::from_epoch_days(20_000 + n))
    }

    /// All that come to one who said this, sorted.
    fn numbers(name: &str, since: Since) -> Vec<u32> {
        let mut numbers: Vec<_> = (0..100).map(|n| on(name, since, n).number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    #[test]
    fn every_kind_has_a_dozen_texts_for_each_time_that_take_turns_and_none_comes_twice_in_a_row() {
        for name in names() {
            let once = [ReminderKind::Test, ReminderKind::TopUp].iter().any(|kind| kind.as_str() == name);
            for since in Since::ALL {
                let all = numbers(name, *since).len();
                assert!(once || all >= WORDINGS, "{name} has {all} for {since:?}");
                assert!((0..100).all(|n| on(name, *since, n).r#use == name));
                let count = i32::try_from(all).unwrap();
                assert!(
                    (0..60).all(|n| on(name, *since, n).number == on(name, *since, n + count).number),
                    "each in turn"
                );
                // Daily, every second day, weekly, every fortnight, monthly: the rhythms there are.
                for gap in [1, 2, 7, 14, 28, 30, 31] {
                    let differ = (0..60).all(|n| on(name, *since, n).body != on(name, *since, n + gap).body);
                    assert!(once || differ, "{name} says the same after {gap} days to {since:?}");
                }
            }
        }
    }

    #[test]
    fn every_wording_comes_to_someone_and_only_at_the_times_it_fits() {
        let shown = |since| names().into_iter().flat_map(|name| numbers(name, since)).collect::<Vec<_>>();
        let [not_said, weeks, year, later, again] =
            [Since::NotSaid, Since::FirstWeeks, Since::FirstYear, Since::Later, Since::Again].map(shown);
        assert_eq!(again, weeks, "after something new came out, as in the first weeks");
        for text in content("en").notifications.text {
            for (since, shown) in [
                (SinceWhen::NotSaid, &not_said),
                (SinceWhen::FirstWeeks, &weeks),
                (SinceWhen::FirstYear, &year),
                (SinceWhen::Later, &later),
            ] {
                let fits = text.since.is_empty() || text.since.contains(&since);
                assert_eq!(shown.contains(&text.number), fits, "{} for {since:?}", text.number);
            }
        }
        assert!(
            weeks != not_said && weeks != year && year != later && later != not_said,
            "what was said steers the words"
        );
    }

    #[test]
    fn in_the_first_weeks_the_words_are_few_and_no_wording_tells_since_when_it_is() {
        for text in content("en").notifications.text.iter().filter(|text| !text.since.is_empty()) {
            let said = format!("{} {}", text.title, text.body).to_lowercase();
            let words: Vec<_> = said.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
            assert!(text.since != [SinceWhen::FirstWeeks] || words.len() <= 12, "{}: {said}", text.number);
            for tells in ["new", "first", "later", "year", "years", "found", "since", "started"] {
                assert!(!words.contains(&tells), "{}: {said}", text.number);
            }
        }
    }
}
