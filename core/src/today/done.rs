//! The page after "Done" (design.md 03), for each side.
//!
//! - One who heals sees the bowls that changed today, at most three in the person's own order, and the others in words. A bowl that
//!   tipped over has changed, and a day on which grains came and went in equal number too.
//! - One who rebuilds sees their own promises of this week and what is next, and no bowl.
//! - What was said of feelings, and above all how safe it felt, is read only after a tap (docs/product.md, system 1): who looks
//!   over a shoulder may be the one who is feared, and a setting cannot be asked of someone in danger.

use super::{DoneBowl, TodayDone, said_and_done};
use crate::app::Reading;
use crate::areas::Area;
use crate::bowl::ledger::{self, LedgerEntry};
use crate::bowl::views::Entries;
use crate::bowl::{self, BowlsView};
use crate::check_in;
use crate::check_in::store::Head;
use crate::clock::{Timestamp, WallTime};
use crate::error::Result;
use crate::settings::Side;
use crate::written::Written;

/// Bowls side by side.
const BOWLS: usize = 3;

/// What is known already when the page is made.
pub(super) struct Known<'a> {
    pub areas: &'a [Area],
    /// Today's entries of their ledgers.
    pub entries: &'a Entries,
    pub bowls: &'a BowlsView,
    /// Something else on the page is open.
    pub waits: bool,
}

pub(super) fn of(scope: &Reading<'_>, head: Head, at: Timestamp, known: &Known<'_>) -> Result<TodayDone> {
    let words = scope.words();
    let (heals, rebuilds) = (head.form != Side::Rebuilding, head.form != Side::Healing);
    let since = bowl::falls::since(scope);
    let mut changed = if heals { changed(scope, known, since)? } else { Vec::new() };
    let more = changed.split_off(changed.len().min(BOWLS)).into_iter().map(|bowl| bowl.line).collect();
    let is_quiet = heals && changed.is_empty();
    // Beside the week of one who rebuilds as well, a quiet day needs no picture.
    if is_quiet && !rebuilds {
        changed.extend(still(scope, known.bowls));
    }
    let first = known.bowls.rows.iter().find(|row| row.level.is_some()).filter(|_| heals);
    // Its name stands in the sentence above, when it changed.
    let alone = |row: &bowl::BowlRow| {
        if is_quiet { words.today_bowl_word(&row.name, row.word_text.to_lowercase()) } else { row.word_text.clone() }
    };
    let together = known.bowls.overall.as_ref().filter(|_| heals).map(|overall| overall.line.clone());
    Ok(TodayDone {
        at,
        text: words.clock(WallTime::of(scope.zone.local(at))),
        said: said(scope)?,
        bowls: changed,
        more,
        quiet: if is_quiet { words.today_quiet_day(known.bowls.rows.len()) } else { String::new() },
        under: together.or_else(|| first.map(alone)).unwrap_or_default(),
        falls: since.is_some(),
        week: if rebuilds { Some(said_and_done::of(scope)?) } else { None },
        closing: if known.waits { String::new() } else { words.today_nothing_waiting() },
    })
}

/// The bowls that changed today, in the person's order.
fn changed(scope: &Reading<'_>, known: &Known<'_>, since: Option<i64>) -> Result<Vec<DoneBowl>> {
    let mut all = Vec::new();
    for row in &known.bowls.rows {
        let Some(area) = known.areas.iter().find(|area| area.key == row.area) else { continue };
        let Some(entries) = known.entries.get(&area.id) else { continue };
        let Some((text, line)) = moved(scope, &row.name, entries) else { continue };
        let before = since.map(|since| bowl::falls::level_before(scope, area, entries, since)).transpose()?;
        all.push(DoneBowl {
            area: row.area.clone(),
            series: row.series,
            level: row.shown,
            before: before.unwrap_or(row.shown),
            name: row.name.clone(),
            text,
            line,
        });
    }
    Ok(all)
}

/// What became of a bowl today, under its name and as a sentence; `None` when nothing stands of today.
fn moved(scope: &Reading<'_>, name: &Written, entries: &[LedgerEntry]) -> Option<(String, Written)> {
    let words = scope.words();
    let (added, taken) = ledger::moved(entries);
    let (text, line) = match (ledger::tipped(entries), added, taken) {
        (false, 0, 0) => return None,
        _ if scope.settings.words_only => (words.today_bowl_changed(), words.today_grains_words(name)),
        (true, ..) => (words.today_bowl_tipped(), words.today_grains_tipped(name)),
        (false, added, 0) => (words.today_bowl_added(added), words.today_grains_added(added, name)),
        (false, 0, taken) => (words.today_bowl_taken(taken), words.today_grains_taken(taken, name)),
        (false, added, taken) => (words.today_bowl_both(added, taken), words.today_grains_both(name, added, taken)),
    };
    Some((text, line.into()))
}

/// On a quiet day: all bowls pooled, or the only one.
fn still(scope: &Reading<'_>, bowls: &BowlsView) -> Option<DoneBowl> {
    let bowl = |area: &str, series, level, name: Written, line: Written| DoneBowl {
        area: area.to_owned(),
        series,
        level,
        before: level,
        name,
        text: String::new(),
        line,
    };
    if let Some(all) = &bowls.overall {
        return Some(bowl("", 0, all.shown, scope.words().bowl_overall().into(), all.line.as_str().into()));
    }
    let first = bowls.rows.iter().find(|row| row.level.is_some());
    first.map(|row| bowl(&row.area, row.series, row.shown, row.name.clone(), row.spoken.clone()))
}

/// What a tap on the row shows: how safe it felt and the feelings, as they were said.
fn said(scope: &Reading<'_>) -> Result<Written> {
    let words = scope.words();
    let check_in::views::Said { safe, feelings } = check_in::views::said(scope)?;
    let safe = safe.map(|safe| words.today_said_safe(safe.to_lowercase()));
    let feelings = feelings.into_iter().map(str::to_owned).reduce(|first, next| words.days_list(first, next));
    let said = safe.into_iter().chain(feelings).reduce(|first, next| words.today_said_both(first, next));
    Ok(said.unwrap_or_default().into())
}
