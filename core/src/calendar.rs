//! Sentences and clock times in the person's words, for pickers of a shell.

use crate::app::App;
use crate::clock::WallTime;
use crate::content::Words;
use crate::error::Result;

impl App {
    /// The sentences in the person's language, with their clock.
    pub fn words(&self) -> Result<Words> {
        self.read(|scope| Ok(scope.words()))
    }

    /// A clock time as the person's clock shows it: "20:30" or "8:30 pm".
    pub fn clock_text(&self, time: WallTime) -> Result<String> {
        self.read(|scope| Ok(scope.words().clock(time)))
    }
}
