use super::days::Span;
use super::store::{Kind, Wording};
use super::{PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use crate::clock::{EVERY_DAY, LocalDay, check_coming_day};
use crate::error::{Error, Problem, Result};
use crate::text;

impl PromiseDraft {
    /// What is written of it, without its days; or why it cannot be taken.
    pub(super) fn checked(&self) -> Result<Wording> {
        let to = match &self.to {
            PromisedTo::Someone { name } => {
                PromisedTo::Someone { name: text::required("to", name, text::NAME)?.into() }
            }
            other => other.clone(),
        };
        let day_before = matches!(self.remind, PromiseReminder::DayBefore { .. });
        if day_before && self.schedule == PromiseSchedule::TodaysWord {
            return Err(Error::input("remind", Problem::NotAllowed));
        }
        Ok(Wording {
            text: text::required("text", &self.text, text::SENTENCE)?,
            to,
            due_time: self.due_time,
            remind: self.remind,
        })
    }
}

impl PromiseSchedule {
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Once { .. } => Kind::Once,
            Self::Recurring { .. } | Self::Rarer { .. } => Kind::Recurring,
            Self::TodaysWord => Kind::TodaysWord,
        }
    }

    /// Its days from today on, of a person whose weeks begin on the weekday `begins`; or why it cannot be. There is at least
    /// one.
    pub(super) fn span(self, today: LocalDay, begins: u8) -> Result<Span> {
        match self {
            Self::TodaysWord => Ok(Span::one(today)),
            Self::Once { day } => check_coming_day("day", day, today).map(|()| Span::one(day)),
            Self::Recurring { weekdays, from, until } => {
                if weekdays == 0 || weekdays > EVERY_DAY {
                    return Err(Error::input("weekdays", Problem::OutOfRange));
                }
                running(Span { from, until, weekdays, rarer: None }, today)
            }
            Self::Rarer { rhythm, from, until } => {
                let rarer = Some(rhythm.checked(begins)?);
                running(Span { from, until, weekdays: EVERY_DAY, rarer }, today)
            }
        }
    }
}

/// A form that stood open over the change of day still names the day before: its rhythm begins today.
fn running(span: Span, today: LocalDay) -> Result<Span> {
    let span = Span { from: span.from.max(today), ..span };
    check_coming_day("from", span.from, today)?;
    if let Some(until) = span.until {
        check_coming_day("until", until, today)?;
    }
    if span.next_from(span.from).is_some() { Ok(span) } else { Err(Error::input("until", Problem::OutOfRange)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::MONDAY_TO_FRIDAY;
    use crate::clock::RarerRhythm;

    fn day(text: &str) -> LocalDay {
        text.parse().unwrap()
    }

    fn refused(schedule: PromiseSchedule) -> (String, Problem) {
        match schedule.span(day("2026-11-24"), 0) {
            Err(Error::Input { field, problem, .. }) => (field, problem),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_rhythm_without_a_single_day_is_refused() {
        let recurring = |weekdays, from, until: Option<&str>| PromiseSchedule::Recurring {
            weekdays,
            from: day(from),
            until: until.map(day),
        };
        assert_eq!(refused(recurring(0, "2026-11-24", None)).0, "weekdays");
        assert_eq!(refused(recurring(128, "2026-11-24", None)).0, "weekdays");
        // Saturday and Sunday alone, for each weekday.
        assert_eq!(refused(recurring(MONDAY_TO_FRIDAY, "2026-11-28", Some("2026-11-29"))).0, "until");
        assert_eq!(refused(recurring(MONDAY_TO_FRIDAY, "2026-12-01", Some("2026-11-30"))).0, "until");
        assert!(recurring(MONDAY_TO_FRIDAY, "2026-11-28", Some("2026-11-30")).span(day("2026-11-24"), 0).is_ok());
    }

    #[test]
    fn a_rhythm_of_a_form_that_stood_open_over_midnight_begins_today() {
        let (today, until) = (day("2026-11-25"), Some(day("2026-12-31")));
        let recurring = |from| PromiseSchedule::Recurring { weekdays: EVERY_DAY, from: day(from), until };
        let rhythm = RarerRhythm::MonthDay { day: 29 };
        let rarer = |from| PromiseSchedule::Rarer { rhythm, from: day(from), until };
        for schedule in [recurring("2026-11-24"), rarer("2026-11-24"), recurring("2026-11-25")] {
            assert_eq!(schedule.span(today, 0).unwrap().from, today);
        }
        assert_eq!(recurring("2026-11-30").span(today, 0).unwrap().from, day("2026-11-30"));
        // One day that has passed is not another day.
        assert!(PromiseSchedule::Once { day: day("2026-11-24") }.span(today, 0).is_err());
    }

    #[test]
    fn a_single_day_lies_between_today_and_ten_years_ahead() {
        let once = |text| PromiseSchedule::Once { day: day(text) };
        assert_eq!(refused(once("2026-11-23")), ("day".into(), Problem::DayInPast));
        assert_eq!(refused(once("2036-11-25")), ("day".into(), Problem::OutOfRange));
        assert!(once("2036-11-24").span(day("2026-11-24"), 0).is_ok());
    }
}
