//! The top floor: puts the app together from its domains. Nothing in the core imports it.

use std::path::Path;

use crate::app::{App, Domains, Platform};
use crate::clock::Timestamp;
use crate::domains;
use crate::error::Result;
use crate::store::{Key, OpenReport};
use crate::{listening, reminders};

impl App {
    /// Opens the data folder. The report says whether something was made, migrated or restored.
    pub fn open(folder: &Path, key: Key, platform: Platform) -> Result<(Self, OpenReport)> {
        let domains = Domains { before_writing: forget_over, tables: domains::TABLES };
        let (app, report) = Self::over(folder, key, platform, domains)?;
        if report.created {
            // The person's own chance is drawn now, so that no later reading has to write.
            app.read_seeded(|_| Ok(()))?;
        }
        Ok((app, report))
    }
}

/// What each write begins with: what is over is forgotten.
fn forget_over(sql: &rusqlite::Connection, now: Timestamp) -> Result<()> {
    reminders::hard_day::forget_over(sql, now)?;
    listening::store::forget_old(sql, now)
}
