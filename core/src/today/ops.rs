use super::{TodayView, views};
use crate::app::App;
use crate::clock::LocalDay;
use crate::error::Result;

impl App {
    /// The day's page. One call, bounded work however long the history is.
    pub fn today(&self) -> Result<TodayView> {
        let recovery_notice = self.recovery_notice()?;
        Ok(TodayView { recovery_notice, ..self.read_seeded(views::of)? })
    }

    /// The person's day now.
    pub fn day(&self) -> Result<LocalDay> {
        self.read(|scope| Ok(scope.today))
    }
}
