use super::{ops, store};
use crate::app::Reading;
use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::order::InOrder;
use crate::text;
use crate::written::Written;

/// Most characters of one part of the plan.
pub const PLAN_PART: usize = 2_000;
/// Most hard dates.
pub const MOST_DATES: usize = 60;

/// A day of the year that may be hard. What it is about is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HardDate {
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31; 29 February is one.
    pub day: u32,
}

impl HardDate {
    /// Whether the day is this date. It holds in every year: 29 February is the last day of February in a year that has no
    /// other.
    pub fn falls_on(self, date: LocalDay) -> bool {
        let (day, month, year) = date.parts();
        let last_of_february = || self.month == 2 && self.day == 29 && month == 2 && day == 28;
        (self.month, self.day) == (month, day) || last_of_february() && LocalDay::from_ymd(year, 2, 29).is_none()
    }

    /// Some year has this date.
    fn exists(self) -> bool {
        const LEAP: i32 = 2024;
        LocalDay::from_ymd(LEAP, self.month, self.day).is_some()
    }
}

/// The plan as it is written, on a calm day. Any part may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MomentPlanDraft {
    /// What can set me off; each text at most 2000 characters.
    pub sets_off: Written,
    /// What helps me.
    pub helps: Written,
    /// What does not help.
    pub not_helps: Written,
    /// Whom I can call, in words.
    pub whom_to_call: Written,
    /// Whom I can call, from the circle, in order.
    pub people: Vec<Id>,
    /// Days that may be hard: nothing is sent on them (N13). At most 60.
    pub dates: Vec<HardDate>,
}

/// A plan that may be stored.
pub(super) struct CheckedPlan {
    pub sets_off: Option<String>,
    pub helps: Option<String>,
    pub not_helps: Option<String>,
    pub whom_to_call: Option<String>,
    pub people: Vec<Id>,
    pub dates: Vec<HardDate>,
}

pub(super) fn checked(draft: MomentPlanDraft) -> Result<CheckedPlan> {
    if draft.dates.len() > MOST_DATES {
        return Err(Error::input("dates", Problem::TooMany));
    }
    if !draft.dates.iter().all(|date| date.exists()) {
        return Err(Error::input("dates", Problem::NotADay));
    }
    if has_twice(&draft.dates) {
        return Err(Error::input("dates", Problem::Duplicate));
    }
    if has_twice(&draft.people) {
        return Err(Error::input("people", Problem::Duplicate));
    }
    Ok(CheckedPlan {
        sets_off: text::optional("sets_off", &draft.sets_off, PLAN_PART)?,
        helps: text::optional("helps", &draft.helps, PLAN_PART)?,
        not_helps: text::optional("not_helps", &draft.not_helps, PLAN_PART)?,
        whom_to_call: text::optional("whom_to_call", &draft.whom_to_call, PLAN_PART)?,
        people: draft.people,
        dates: draft.dates,
    })
}

fn has_twice<T: Ord + Clone>(items: &[T]) -> bool {
    let mut sorted = items.to_vec();
    sorted.in_order();
    sorted.windows(2).any(|pair| pair[0] == pair[1])
}

/// The plan as it is written, and nothing in it before that.
pub(super) fn written(scope: &Reading<'_>) -> Result<MomentPlanDraft> {
    Ok(MomentPlanDraft { dates: ops::quiet_dates(scope)?, ..store::plan(scope.sql)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hard_date_holds_once_in_every_year() {
        let days = |year: i32| (1..=366).map(move |n| LocalDay::from_ymd(year - 1, 12, 31).unwrap().plus(n));
        for (month, day) in [(2, 29), (2, 28), (1, 1), (12, 31), (3, 1)] {
            for year in 2023..2105 {
                let date = HardDate { month, day };
                let is_in_year = |day: &LocalDay| day.parts().2 == year;
                assert_eq!(
                    days(year).filter(is_in_year).filter(|day| date.falls_on(*day)).count(),
                    1,
                    "{day}.{month}. {year}"
                );
            }
        }
        let leap = HardDate { month: 2, day: 29 };
        assert!(leap.falls_on(LocalDay::from_ymd(2027, 2, 28).unwrap()), "the last day of February");
        assert!(!leap.falls_on(LocalDay::from_ymd(2028, 2, 28).unwrap()));
    }
}
