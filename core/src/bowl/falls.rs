//! Which grains fall: those that came or went since "Done" was tapped the time before, once for each "Done".
//!
//! What is to fall is held while the process lives and stands in no file, so nothing ever falls because a page was merely
//! opened: not after a start, not when one comes back to the page, not by grains that were added by hand.

use super::ledger::{LedgerEntry, levels};
use super::store;
use crate::app::{App, Reading};
use crate::areas::Area;
use crate::error::Result;

/// The newest entry at the last "Done".
const SEEN: &str = "bowl.seen";
/// The newest entry at the "Done" before, while the fall of the last one was not shown yet.
const FALLS: &str = "bowl.falls";

impl App {
    /// The fall of today's grains has begun on a screen: it plays once for each "Done". A shell says so the moment it begins.
    pub fn grains_fell(&self) -> Result<()> {
        self.read(|scope| {
            scope.memory().put(FALLS, String::new().into());
            Ok(())
        })
    }
}

/// "Done" was tapped for today: what came since the time before falls as soon as the bowls are shown.
pub(crate) fn done(scope: &Reading<'_>) -> Result<()> {
    let memory = scope.memory();
    // A second "Done" before the first one was shown leaves what was to fall then.
    if memory.get(FALLS).is_empty() {
        let before = memory.get(SEEN);
        memory.put(FALLS, if before.is_empty() { "0".to_owned().into() } else { before });
    }
    memory.put(SEEN, store::newest_seq(scope.sql)?.to_string().into());
    Ok(())
}

/// The newest entry that had been shown when what now falls was written; `None` when nothing is to fall.
pub(crate) fn since(scope: &Reading<'_>) -> Option<i64> {
    scope.memory().get(FALLS).parse().ok()
}

/// The level of a bowl before everything of today that was written after the entry `since`. `entries` are today's of that bowl.
pub(crate) fn level_before(scope: &Reading<'_>, area: &Area, entries: &[LedgerEntry], since: i64) -> Result<u8> {
    let day = store::level_before(scope.sql, area.id, scope.today)?;
    let start = day.or(area.starting_level).unwrap_or(0);
    let shown: Vec<_> = entries.iter().filter(|entry| entry.seq <= since).copied().collect();
    Ok(levels(start, &shown).last().map_or(start, |(_, level)| *level))
}
