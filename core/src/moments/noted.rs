use crate::clock::LocalDay;
use crate::ids::Id;

/// After a moment was noted.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MomentNotedView {
    /// Its id, for a line or for taking it back.
    pub id: Id,
    /// "Noted."
    pub text: String,
    /// "A line about it, or nothing".
    pub hint: String,
}

/// First day of the month of a day, and of the next one.
pub(super) fn bounds(day: LocalDay) -> (LocalDay, LocalDay) {
    let first = |day: LocalDay| day.plus(1 - i32::try_from(day.parts().0).unwrap_or(1));
    let begin = first(day);
    (begin, first(begin.plus(31)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_runs_from_its_first_day_to_the_first_of_the_next() {
        for (day, first, next) in [
            ("2026-11-24", "2026-11-01", "2026-12-01"),
            ("2026-12-31", "2026-12-01", "2027-01-01"),
            ("2028-02-01", "2028-02-01", "2028-03-01"),
            ("2027-02-28", "2027-02-01", "2027-03-01"),
        ] {
            let parsed = |text: &str| text.parse::<LocalDay>().unwrap();
            assert_eq!(bounds(parsed(day)), (parsed(first), parsed(next)), "{day}");
        }
    }
}
