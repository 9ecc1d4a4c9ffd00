use super::{TodayView, views};
use crate::app::App;
use crate::error::Result;

impl App {
    /// The day's page. One call, bounded work however long the history is.
    pub fn today(&self) -> Result<TodayView> {
        self.chosen(views::of)
    }
}
