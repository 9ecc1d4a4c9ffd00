//! What was there the day before grains were added or taken, beside the days on which it was not there. Two shares of known days and
//! how far chance alone could have parted them; never a cause.

use std::collections::BTreeMap;

use super::FEWEST_CASES;
use super::book::{Book, Factor, Sort};
use super::stats::{self, Ratio, Z999};
use crate::app::Reading;
use crate::clock::LocalDay;
use crate::order::InOrder;

/// What grains did the day after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    Added,
    Taken,
}

impl Way {
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Taken => "taken",
        }
    }

    pub(super) fn read(key: &str) -> Option<Self> {
        [Self::Added, Self::Taken].into_iter().find(|way| way.key() == key)
    }
}

impl Sort {
    const EVERY: [Self; 4] = [Self::Feeling, Self::Helped, Self::Need, Self::Moment];

    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Feeling => "feeling",
            Self::Helped => "helped",
            Self::Need => "need",
            Self::Moment => "moment",
        }
    }

    pub(super) fn read(key: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|sort| sort.key() == key)
    }
}

/// One thing beside one way.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Case {
    pub way: Way,
    pub factor: Factor,
    /// Of the days after it that are known, on how many grains went this way.
    pub with: (u32, u32),
    /// Of the days after others.
    pub without: (u32, u32),
    /// How many times as often; `None` where that cannot be said.
    pub ratio: Option<Ratio>,
}

impl Case {
    /// Chance alone does not make it.
    pub(super) fn is_clear(&self) -> bool {
        self.ratio.is_some_and(|ratio| ratio.low > 1.0 || ratio.high < 1.0)
    }
}

/// What is known of the days after others: whether grains were added, and whether some were taken.
pub(super) fn next_days(book: &Book) -> BTreeMap<LocalDay, [bool; 2]> {
    let mut known: BTreeMap<LocalDay, [bool; 2]> = book.said.iter().map(|(_, day)| (*day, [false; 2])).collect();
    for (_, day, grains) in &book.moves {
        if let Some(ways) = known.get_mut(day) {
            // A bowl that tipped over took some.
            ways[usize::from(grains.is_none_or(|grains| grains < 0))] = true;
        }
    }
    known
}

/// Everything of which there are enough cases, what is clear first.
pub(super) fn cases(book: &Book) -> Vec<Case> {
    let known = next_days(book);
    let next = |day: &LocalDay| known.get(&day.plus(1));
    let count = |days: &mut dyn Iterator<Item = LocalDay>| {
        days.filter_map(|day| next(&day)).fold((0, [0; 2]), |(all, [added, taken]): (u32, [u32; 2]), ways| {
            (all + 1, [added + u32::from(ways[0]), taken + u32::from(ways[1])])
        })
    };
    let mut by_factor: BTreeMap<Factor, Vec<LocalDay>> = BTreeMap::new();
    for (day, factor) in &book.factors {
        by_factor.entry(*factor).or_default().push(*day);
    }
    // The days on which the question was answered at all: one left alone is neither with it nor without it.
    let all: BTreeMap<Sort, _> = Sort::EVERY
        .into_iter()
        .map(|sort| {
            let answered = book.answered.iter().filter(|(of, _)| *of == sort).map(|(_, day)| *day);
            let moments = by_factor.iter().filter(|(factor, _)| factor.sort == Sort::Moment).flat_map(|(_, days)| days);
            let mut days: Vec<_> = match sort {
                Sort::Moment => book.days.iter().chain(moments).copied().collect(),
                _ => answered.collect(),
            };
            days.in_order();
            days.dedup();
            (sort, count(&mut days.into_iter()))
        })
        .collect();
    let mut cases = Vec::new();
    for (factor, days) in &by_factor {
        let (with, so) = count(&mut days.iter().copied());
        let (of, so_of) = all.get(&factor.sort).copied().unwrap_or_default();
        let without = of.saturating_sub(with);
        if with < FEWEST_CASES || without < FEWEST_CASES {
            continue;
        }
        for (n, way) in [Way::Added, Way::Taken].into_iter().enumerate() {
            let (with, without) = ((so[n], with), (so_of[n].saturating_sub(so[n]), without));
            let ratio = stats::relative_risk(with, without, Z999);
            cases.push(Case { way, factor: *factor, with, without, ratio });
        }
    }
    cases.in_order_by_key(|case| (!case.is_clear(), case.way, std::cmp::Reverse(case.with.1), case.factor));
    cases
}

/// What a factor is called in a sentence.
pub(super) fn name(scope: &Reading<'_>, factor: Factor) -> Option<String> {
    let (words, content) = (scope.words(), scope.content());
    let answers = |id: &str| content.check_in.question.iter().find(|question| question.id == id);
    let text = match factor.sort {
        Sort::Feeling => content.feelings.group.get(factor.place).map(|group| group.text.to_owned()),
        Sort::Helped | Sort::Need => {
            let question = answers(factor.sort.key());
            question.and_then(|question| question.answers.get(factor.place)).map(|choice| choice.text.to_owned())
        }
        Sort::Moment => Some(String::new()),
    }?;
    Some(words.insights_before_what(factor.sort.key(), text))
}

/// The sentence of a case, and what stands under it.
pub(super) fn said(scope: &Reading<'_>, case: &Case) -> Option<(String, String)> {
    let words = scope.words();
    let ((so, all), (so_else, all_else)) = (case.with, case.without);
    let text = words.insights_before_line(case.way.key(), name(scope, case.factor)?, so, all);
    let else_text = words.insights_before_else(so_else, all_else);
    let doubt = match case.ratio.filter(|_| case.is_clear()) {
        Some(ratio) => words.insights_before_clear(times(ratio.low), times(ratio.high)),
        None => words.insights_before_unclear(),
    };
    Some((text, format!("{else_text} {doubt}")))
}

/// "1.4"; near one with a decimal more, without one from ten on.
fn times(ratio: f64) -> String {
    match ratio {
        0.9..1.1 => format!("{ratio:.2}"),
        ..9.95 => format!("{ratio:.1}"),
        _ => format!("{ratio:.0}"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TIRED: Factor = Factor { sort: Sort::Feeling, place: 4 };

    /// A book in which on each day a word was chosen or not, and on the day after grains went in or not; `None` is no entry.
    fn book(days: &[Option<(bool, Option<i8>)>]) -> Book {
        let mut book = Book::default();
        for (n, day) in (0..).zip(days) {
            let (Some((tired, grains)), day) = (day, LocalDay::from_epoch_days(20_000 + n)) else { continue };
            book.days.push(day);
            book.answered.push((Sort::Feeling, day));
            book.said.push((0, day));
            if *tired {
                book.factors.push((day, TIRED));
            }
            if let Some(grains) = grains {
                book.moves.push((0, day, Some(*grains)));
            }
        }
        book
    }

    #[test]
    fn known_days_after_are_counted_by_hand() {
        // Twelve times: a day with the word, then one on which grains were taken, then one without either.
        let days: Vec<_> = (0..36).map(|n| Some((n % 3 == 0, (n % 3 == 1).then_some(-1)))).collect();
        let cases = cases(&book(&days));
        let taken = cases.iter().find(|case| case.way == Way::Taken).unwrap();
        assert_eq!((taken.with, taken.without), ((12, 12), (0, 23)));
        // Never without it: there is nothing to divide by, and no number is said.
        assert_eq!(taken.ratio, None);
        let added = cases.iter().find(|case| case.way == Way::Added).unwrap();
        assert_eq!((added.with.0, added.without.0, added.is_clear()), (0, 0, false));
    }

    #[test]
    fn a_day_after_which_nothing_was_written_is_no_case() {
        let mut days: Vec<_> = (0..60).map(|n| Some((n % 3 == 0, (n % 3 == 1).then_some(1)))).collect();
        let all = cases(&book(&days))[0].with.1;
        days[1] = None;
        assert_eq!(cases(&book(&days))[0].with.1, all - 1);
    }

    #[test]
    fn below_eight_cases_a_pattern_is_not_said() {
        let days = |many: i32| (0..many * 3).map(|n| Some((n % 3 == 0, (n % 3 == 1).then_some(1)))).collect::<Vec<_>>();
        assert_eq!(cases(&book(&days(7))), []);
        assert_eq!(cases(&book(&days(8))).len(), 2);
    }

    proptest! {
        #[test]
        fn the_order_of_rows_decides_nothing_and_no_days_are_made_up(
            days in proptest::collection::vec(
                proptest::option::weighted(0.8, (any::<bool>(), proptest::option::of(prop_oneof![Just(-1_i8), Just(1)]))),
                0..120,
            ),
            turn in 0..40usize,
        ) {
            let whole = book(&days);
            let mut turned = book(&days);
            let by = |len: usize| turn % len.max(1);
            let days_by = by(turned.days.len());
            turned.days.rotate_left(days_by);
            let (a, b, c, d) = (by(turned.said.len()), by(turned.moves.len()), by(turned.factors.len()), by(turned.answered.len()));
            turned.said.rotate_left(a);
            turned.moves.rotate_left(b);
            turned.factors.rotate_left(c);
            turned.answered.rotate_left(d);
            let cases = cases(&whole);
            prop_assert_eq!(&super::cases(&turned), &cases);
            for case in &cases {
                prop_assert!(case.with.1 >= FEWEST_CASES && case.without.1 >= FEWEST_CASES);
                prop_assert!(case.with.0 <= case.with.1 && case.without.0 <= case.without.1);
                let written = days.iter().flatten().count();
                prop_assert!((case.with.1 + case.without.1) as usize <= written);
            }
        }
    }
}
