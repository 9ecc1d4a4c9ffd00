//! The top floor: puts the app together from its domains. Nothing in the core imports it.

use std::path::Path;

use crate::app::{App, Domains, Platform};
use crate::clock::Timestamp;
use crate::domains;
use crate::error::Result;
use crate::store::{Key, OpenReport};
use crate::{bowl, listening, reminders};

impl App {
    /// Opens the data folder. The report says whether something was made, migrated or restored.
    pub fn open(folder: &Path, key: Key, platform: Platform) -> Result<(Self, OpenReport)> {
        let domains = Domains { before_writing: forget_over, tables: domains::TABLES };
        let (app, report) = Self::over(folder, key, platform, domains)?;
        if report.created {
            // The person's own chance is drawn now, so that no later reading has to write.
            app.read_seeded(|_| Ok(()))?;
        }
        if app.recovery_notice()?.is_some() {
            // What came over from a damaged file came row by row: of the levels between, any may be missing. Nothing else is written
            // before the person was told. A disk that takes no writing keeps nobody from reading, and as long as the notice stands
            // it is tried again.
            let _ = app.transact_over([app.moment()?], app.random(), bowl::ops::replay_all);
        }
        Ok((app, report))
    }
}

/// What each write begins with: what is over is forgotten.
fn forget_over(sql: &rusqlite::Connection, now: Timestamp) -> Result<()> {
    reminders::hard_day::forget_over(sql, now)?;
    listening::store::forget_old(sql, now)
}
