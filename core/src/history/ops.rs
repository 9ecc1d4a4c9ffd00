use super::{AnswersOfDays, LevelsOfArea, store};
use crate::app::App;
use crate::clock::LocalDay;
use crate::error::Result;

impl App {
    /// Everything said from `from` to `until`, both included, by day.
    pub fn answers_between(&self, from: LocalDay, until: LocalDay) -> Result<AnswersOfDays> {
        self.read(|scope| store::answers(scope.sql, from, until))
    }

    /// Levels of all bowls from `from` to `until`, both included.
    pub fn levels_between(&self, from: LocalDay, until: LocalDay) -> Result<Vec<LevelsOfArea>> {
        self.read(|scope| store::levels(scope.sql, from, until))
    }
}
