use super::{Answer, CheckInDayView, CheckInView, answers, store, views};
use crate::app::{App, Reading, Writing};
use crate::bowl;
use crate::clock::{LocalDay, OPEN_DAYS, check_entry_day};
use crate::error::Result;
use crate::settings::Side;

impl App {
    /// The check-in of a day: today (`None`) or one of the seven days before.
    pub fn check_in(&self, day: Option<LocalDay>) -> Result<CheckInView> {
        self.read(|scope| {
            let day = day.unwrap_or(scope.today);
            check_entry_day(day, scope.today)?;
            views::of(scope, day)
        })
    }

    /// Saves answers as they are tapped, all of them or none.
    ///
    /// # Errors
    /// A day beyond the last seven, an unknown question, word or answer, more than five words, an area that is not
    /// tracked or has no bowl, a promise that is not due. Nothing is changed then.
    pub fn answer_check_in(&self, day: Option<LocalDay>, answers: Vec<Answer>) -> Result<()> {
        self.transact(|scope| save_answers(scope, day.unwrap_or(scope.today), &answers))
    }

    /// "Done". The check-in stays open to changes.
    pub fn finish_check_in(&self, day: Option<LocalDay>) -> Result<()> {
        self.transact(|scope| finish(scope, day.unwrap_or(scope.today)))
    }

    /// Deletes the check-in of a day, out of the copies too (S27). Its grains stay in the ledger: they are taken back
    /// there, one by one.
    pub fn delete_check_in(&self, day: LocalDay) -> Result<()> {
        self.erase(|sql| store::delete(sql, day))
    }

    /// The days whose check-in can be written, empty ones too: today, then the seven days before.
    pub fn check_in_days(&self) -> Result<Vec<CheckInDayView>> {
        self.read(|scope| {
            let first = scope.today.plus(-i32::from(OPEN_DAYS));
            let written = store::days_between(scope.sql, first, scope.today)?;
            let days = (0..=i32::from(OPEN_DAYS)).map(|back| scope.today.plus(-back));
            Ok(days
                .map(|day| {
                    let begun = written.contains(&day);
                    let line = if begun { scope.words().today_checked_in() } else { String::new() };
                    CheckInDayView { day, text: scope.words().day_heading(day, scope.today), begun, line }
                })
                .collect())
        })
    }
}

/// Saves answers of a day.
pub(crate) fn save_answers(scope: &Writing<'_>, day: LocalDay, answers: &[Answer]) -> Result<()> {
    check_entry_day(day, scope.today)?;
    store::begin(scope, day, form(scope))?;
    answers.iter().try_for_each(|answer| answers::write(scope, day, answer))
}

/// Says that the check-in of a day is done.
pub(crate) fn finish(scope: &Writing<'_>, day: LocalDay) -> Result<()> {
    save_answers(scope, day, &[])?;
    if day == scope.today {
        bowl::falls::done(scope)?;
    }
    store::finish(scope, day)
}

/// The form follows the person's side; who has not said it is asked what a healing person is.
pub(super) fn form(scope: &Reading<'_>) -> Side {
    scope.settings.side.unwrap_or_default()
}
