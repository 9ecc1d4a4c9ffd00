//! Which grains fall, once.
//!
//! - On the page after "Done": those that came or went since "Done" was tapped the time before. Not because the page is opened
//!   again, and not for grains that were added by hand.
//! - On a bowl's own page: those of today that came since that page was seen last, by whatever way; before it was seen at all,
//!   those of the check-ins. A grain that was taken is not shown going a second time: opening a page never replays a loss.
//!
//! What is to fall is held while the process lives and stands in no file, so nothing falls after a start.

use std::collections::BTreeMap;

use super::ledger::{LedgerEntry, levels};
use super::store;
use crate::app::{App, Reading};
use crate::areas::Area;
use crate::error::Result;

/// The newest entry at the last "Done".
const SEEN: &str = "bowl.seen";
/// The newest entry at the "Done" before, while the fall of the last one was not shown yet.
const FALLS: &str = "bowl.falls";
/// The newest entry when the page of each area's bowl was seen last, as JSON; under [`UNSEEN`] for all other bowls.
const PAGES: &str = "bowl.pages";
/// No key of an area.
const UNSEEN: &str = "";

impl App {
    /// The fall of today's grains has begun on a screen: it plays once for each "Done". A shell says so the moment it begins.
    pub fn grains_fell(&self) -> Result<()> {
        self.read(|scope| {
            scope.memory().put(FALLS, String::new().into());
            Ok(())
        })
    }

    /// The page of a bowl is seen, and what fell on it has begun to: it plays once. A shell says so whenever it has drawn the page
    /// anew. A key of no area is forgotten with the process.
    pub fn bowl_seen(&self, area: String) -> Result<()> {
        self.read(|scope| {
            let mut pages = pages(scope);
            pages.insert(area, store::newest_seq(scope.sql)?);
            keep(scope, &pages);
            Ok(())
        })
    }
}

fn pages(scope: &Reading<'_>) -> BTreeMap<String, i64> {
    serde_json::from_str(scope.memory().get(PAGES).as_str()).unwrap_or_default()
}

fn keep(scope: &Reading<'_>, pages: &BTreeMap<String, i64>) {
    scope.memory().put(PAGES, serde_json::to_string(pages).unwrap_or_default().into());
}

/// The level of a bowl when its own page was seen last, as far as grains came today; never above its level. `entries` are today's of
/// that bowl.
pub(crate) fn on_page_before(scope: &Reading<'_>, area: &Area, entries: &[LedgerEntry]) -> Result<u8> {
    let level = area.level.unwrap_or(0);
    let pages = pages(scope);
    let Some(since) = pages.get(&area.key).or_else(|| pages.get(UNSEEN)) else { return Ok(level) };
    Ok(level_before(scope, area, entries, *since)?.min(level))
}

/// "Done" was tapped for today: what came since the time before falls as soon as the bowls are shown.
pub(crate) fn done(scope: &Reading<'_>) -> Result<()> {
    let memory = scope.memory();
    // A second "Done" before the first one was shown leaves what was to fall then.
    if memory.get(FALLS).is_empty() {
        let before = memory.get(SEEN);
        memory.put(FALLS, if before.is_empty() { "0".to_owned().into() } else { before });
    }
    let mut pages = pages(scope);
    pages.entry(UNSEEN.to_owned()).or_insert_with(|| since(scope).unwrap_or_default());
    keep(scope, &pages);
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
