//! Which answers a day of a promise can take, and when.

use super::PromiseAnswer;
use crate::clock::{LocalDay, check_coming_day};
use crate::error::{Error, Problem, Result};

/// Days back that a day of a rhythm can be answered for the first time (product.md system 1).
pub const DAYS_BACK: i32 = 7;

/// One day of a promise as it stands before an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayStatus {
    /// The day.
    pub day: LocalDay,
    /// The person's today.
    pub today: LocalDay,
    /// It is one of the days of the promise.
    pub due: bool,
    /// One of a rhythm. A promise with a single day can be answered however late: kept late is kept.
    pub recurring: bool,
    /// What was said of it.
    pub answer: Option<PromiseAnswer>,
    /// It was moved to a day that has an answer of its own.
    pub moved_and_answered: bool,
}

impl DayStatus {
    /// Whether the answer can be given: `Ok`, or the reason why not.
    ///
    /// - Kept and not kept: from the day on.
    /// - Kept late: from the day after on.
    /// - Changed: until the day is over, to a day from today on that `is_taken` denies.
    /// - Of a rhythm, a day without an answer is closed after [`DAYS_BACK`] days; an answer can always be changed.
    pub fn check(&self, answer: PromiseAnswer, is_taken: impl Fn(LocalDay) -> bool) -> Result<()> {
        if !self.due && self.answer.is_none() {
            return Err(Error::input("day", Problem::NotAllowed));
        }
        let back = self.today.since(self.day);
        if self.recurring && back > DAYS_BACK && (self.answer.is_none() || answer == PromiseAnswer::Open) {
            return Err(Error::input("day", Problem::DayTooFarBack));
        }
        if self.moved_and_answered {
            return Err(Error::input("answer", Problem::AlreadyClosed));
        }
        match answer {
            PromiseAnswer::Changed { .. } if back > 0 => Err(Error::input("day", Problem::DayInPast)),
            PromiseAnswer::Open | PromiseAnswer::Changed { new_day: None } => Ok(()),
            PromiseAnswer::Changed { new_day: Some(new_day) } => {
                check_coming_day("new_day", new_day, self.today)?;
                if new_day == self.day || is_taken(new_day) {
                    return Err(Error::input("new_day", Problem::Duplicate));
                }
                Ok(())
            }
            _ if back < 0 => Err(Error::input("day", Problem::DayInFuture)),
            PromiseAnswer::KeptLate if back == 0 => Err(Error::input("answer", Problem::NotAllowed)),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::clock::DAYS_AHEAD;
    use crate::promises::DisclosureStatus;

    const TODAY: i32 = 20_000;

    fn standing(ahead: i32) -> DayStatus {
        let today = LocalDay::from_epoch_days(TODAY);
        DayStatus {
            day: today.plus(ahead),
            today,
            due: true,
            recurring: false,
            answer: None,
            moved_and_answered: false,
        }
    }

    fn problem(standing: &DayStatus, answer: PromiseAnswer) -> Option<Problem> {
        match standing.check(answer, |_| false) {
            Err(Error::Input { problem, .. }) => Some(problem),
            _ => None,
        }
    }

    fn moved(ahead: i32) -> PromiseAnswer {
        PromiseAnswer::Changed { new_day: Some(LocalDay::from_epoch_days(TODAY + ahead)) }
    }

    #[test]
    fn a_promise_is_changed_only_until_its_day_is_over() {
        let given_up = PromiseAnswer::Changed { new_day: None };
        for ahead in [0, 1, 30] {
            assert_eq!(problem(&standing(ahead), given_up), None);
            assert_eq!(problem(&standing(ahead), moved(40)), None);
        }
        assert_eq!(problem(&standing(-1), given_up), Some(Problem::DayInPast));
        assert_eq!(problem(&standing(-1), moved(2)), Some(Problem::DayInPast));
    }

    #[test]
    fn the_new_day_is_today_or_later_and_free() {
        assert_eq!(problem(&standing(3), moved(-1)), Some(Problem::DayInPast));
        assert_eq!(problem(&standing(3), moved(3)), Some(Problem::Duplicate));
        assert_eq!(problem(&standing(3), moved(DAYS_AHEAD + 1)), Some(Problem::OutOfRange));
        assert!(standing(3).check(moved(5), |_| true).is_err());
    }

    #[test]
    fn a_promise_counts_when_its_day_has_come() {
        assert_eq!(problem(&standing(1), PromiseAnswer::Kept), Some(Problem::DayInFuture));
        assert_eq!(problem(&standing(1), PromiseAnswer::NotKept { known: None }), Some(Problem::DayInFuture));
        assert_eq!(problem(&standing(0), PromiseAnswer::Kept), None);
    }

    #[test]
    fn kept_late_is_said_from_the_day_after_on_and_however_late() {
        assert_eq!(problem(&standing(0), PromiseAnswer::KeptLate), Some(Problem::NotAllowed));
        assert_eq!(problem(&standing(-1), PromiseAnswer::KeptLate), None);
        assert_eq!(problem(&standing(-400), PromiseAnswer::KeptLate), None);
    }

    #[test]
    fn a_day_of_a_rhythm_closes_after_seven_days_but_what_was_said_of_it_can_change() {
        let told = PromiseAnswer::NotKept { known: Some(DisclosureStatus::Told) };
        let mut old = DayStatus { recurring: true, ..standing(-8) };
        assert_eq!(problem(&DayStatus { recurring: true, ..standing(-7) }, told), None);
        assert_eq!(problem(&old, told), Some(Problem::DayTooFarBack));
        old.answer = Some(PromiseAnswer::NotKept { known: Some(DisclosureStatus::NotToldYet) });
        assert_eq!(problem(&old, told), None);
        assert_eq!(problem(&old, PromiseAnswer::Open), Some(Problem::DayTooFarBack));
    }

    proptest! {
        #[test]
        fn before_its_day_it_can_only_be_changed_and_after_it_never(ahead in -40..40i32) {
            let standing = standing(ahead);
            let kept = problem(&standing, PromiseAnswer::Kept).is_none();
            let changed = problem(&standing, PromiseAnswer::Changed { new_day: None }).is_none();
            let late = problem(&standing, PromiseAnswer::KeptLate).is_none();
            prop_assert_eq!((kept, changed, late), (ahead <= 0, ahead >= 0, ahead < 0));
        }
    }
}
