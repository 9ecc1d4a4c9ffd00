use grain_core::clock::LocalDay;
use grain_core::history::{AnswersOfDays, LevelsOfArea};

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// Everything said from one day to another, both included, by day: one call for a whole chart.
    pub fn answers_between(&self, from: LocalDay, until: LocalDay) -> Result<AnswersOfDays> {
        self.said(self.app.answers_between(from, until))
    }

    /// Levels of all bowls from one day to another, both included, by area and day.
    pub fn levels_between(&self, from: LocalDay, until: LocalDay) -> Result<Vec<LevelsOfArea>> {
        self.said(self.app.levels_between(from, until))
    }
}
