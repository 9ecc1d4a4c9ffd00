use super::{MomentKind, store};
use crate::app::Reading;
use crate::clock::LocalDay;
use crate::content::Words;
use crate::error::Result;
use crate::ids::Id;
use crate::written::Written;

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

/// The noted moments of one month.
pub(crate) struct MomentsView {
    /// "November 2026".
    pub title: String,
    /// For this month "Moments noted this month", "No moments noted." when there are none, else empty.
    pub line: String,
    /// Newest first.
    pub moments: Vec<MomentView>,
    /// A day of the nearest earlier month that has any.
    pub earlier: Option<LocalDay>,
    /// A day of the nearest later month that has any.
    pub later: Option<LocalDay>,
}

/// One noted moment: what it was, when, and the person's line. Nothing else is known of it.
pub(crate) struct MomentView {
    /// Its id.
    pub id: Id,
    /// "I am triggered".
    pub text: String,
    /// "yesterday, 21:42".
    pub when: String,
    /// The person's line, or empty.
    pub note: Written,
}

/// The month in which the day lies.
pub(super) fn month(scope: &Reading<'_>, day: LocalDay) -> Result<MomentsView> {
    let words = scope.words();
    let (first, next) = bounds(day);
    let stored = store::between(scope.sql, first, next)?;
    let this_month = (first..next).contains(&scope.today);
    let line = match stored.len() {
        0 => words.empty_moments(),
        _ if this_month => words.moments_list(),
        _ => String::new(),
    };
    // Beside a clock time stands the calendar's day.
    let when = |at| {
        let shown = scope.zone.shown(at);
        words.days_day_time(words.day(shown.day, scope.date()), words.clock(shown.time))
    };
    let moments = stored.into_iter().map(|moment| MomentView {
        id: moment.id,
        text: called(moment.kind, words),
        when: when(moment.at),
        note: moment.note.unwrap_or_default().into(),
    });
    Ok(MomentsView {
        title: words.month_year(first),
        line,
        moments: moments.collect(),
        earlier: store::last_before(scope.sql, first)?,
        later: store::first_from(scope.sql, next)?,
    })
}

/// First day of the month of a day, and of the next one.
fn bounds(day: LocalDay) -> (LocalDay, LocalDay) {
    let first = |day: LocalDay| day.plus(1 - i32::try_from(day.parts().0).unwrap_or(1));
    let begin = first(day);
    (begin, first(begin.plus(31)))
}

fn called(kind: MomentKind, words: Words) -> String {
    match kind {
        MomentKind::Triggered => words.moments_triggered(),
        MomentKind::Defensive => words.moments_defensive(),
    }
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
