//! The ledger as it is read: what happened last, and a month at a time.

use super::store::{self, Line};
use super::views::change_text;
use super::{GrainReason, GrainSource, LedgerEntryView, MonthRow, pages};
use crate::app::Reading;
use crate::areas::Area;
use crate::clock::LocalDay;
use crate::error::Result;

/// Lines that stand on the page of a bowl.
const NEWEST: usize = 10;
/// Lines that are read for them: some may have been taken back.
const READ: u32 = 60;
/// Months that are listed under them.
const MONTHS: usize = 12;
/// Most lines of one month.
const IN_A_MONTH: u32 = 400;

/// The newest lines up to the tenth that stands.
pub(super) fn newest(scope: &Reading<'_>, area: &Area) -> Result<Vec<Line>> {
    let (from, before) = (LocalDay::from_epoch_days(i32::MIN), LocalDay::from_epoch_days(i32::MAX));
    let mut lines = store::lines(scope.sql, area.id, from, before, READ)?;
    let mut standing = 0;
    lines.retain(|line| {
        let room = standing < NEWEST;
        standing += usize::from(!line.taken_back);
        room
    });
    Ok(lines)
}

/// The lines of a month.
pub(super) fn of_month(scope: &Reading<'_>, area: &Area, day: LocalDay) -> Result<Vec<LedgerEntryView>> {
    let (first, next) = day.month();
    Ok(views(scope, &store::lines(scope.sql, area.id, first, next, IN_A_MONTH)?))
}

/// The months in which there is more than these newest lines, by steps from one to the one before: the price does not grow with
/// the years.
pub(super) fn months(scope: &Reading<'_>, area: &Area, newest: &[Line]) -> Result<Vec<MonthRow>> {
    let mut rows = Vec::new();
    let Some(last) = newest.last().filter(|_| newest.len() >= NEWEST) else { return Ok(rows) };
    let within = |day: LocalDay| {
        let (first, next) = day.month();
        let all = store::lines(scope.sql, area.id, first, next, READ)?;
        Ok::<_, crate::error::Error>(all.iter().any(|line| newest.iter().all(|shown| shown.entry.id != line.entry.id)))
    };
    let mut next = if within(last.entry.day)? { Some(last.entry.day) } else { before(scope, area, last.entry.day)? };
    while let Some(day) = next.filter(|_| rows.len() < MONTHS) {
        rows.push(MonthRow { text: scope.words().month_year(day), route: pages::month(&area.key, day) });
        next = before(scope, area, day)?;
    }
    Ok(rows)
}

/// A day of the last month before that of `day` for which something was written.
pub(super) fn before(scope: &Reading<'_>, area: &Area, day: LocalDay) -> Result<Option<LocalDay>> {
    store::last_day_before(scope.sql, area.id, day.month().0)
}

/// A day of the first month after that of `day` for which something was written.
pub(super) fn after(scope: &Reading<'_>, area: &Area, day: LocalDay) -> Result<Option<LocalDay>> {
    store::first_day_from(scope.sql, area.id, day.month().1)
}

pub(super) fn views(scope: &Reading<'_>, lines: &[Line]) -> Vec<LedgerEntryView> {
    lines.iter().filter_map(|line| view(scope, line)).collect()
}

fn view(scope: &Reading<'_>, line: &Line) -> Option<LedgerEntryView> {
    let words = scope.words();
    let change = line.entry.change?;
    let text = change_text(words, change);
    let source = match line.source {
        _ if line.taken_back => words.bowl_entry_correction(),
        GrainSource::CheckIn => words.bowl_source_check_in(),
        GrainSource::Promise => words.bowl_source_promise(),
        GrainSource::Moment => words.bowl_source_moment(),
        GrainSource::ByHand => words.bowl_source_by_hand(),
    };
    let reason = match line.reason {
        Some(GrainReason::Told) => words.bowl_why_told(),
        Some(GrainReason::FoundOut) => words.bowl_why_found_out(),
        None => String::new(),
    };
    let why = line.why.clone().unwrap_or_default();
    let day = words.near(line.entry.day, scope.today);
    let said: Vec<_> =
        [reason.as_str(), why.as_str()].into_iter().filter(|one| !one.is_empty()).map(sentence).collect();
    let spoken = if said.is_empty() {
        words.bowl_spoken_entry_plain(&day, sentence(&text), &source)
    } else {
        words.bowl_spoken_entry(&day, sentence(&text), said.join(" "), &source)
    };
    Some(LedgerEntryView {
        id: line.entry.id,
        day: line.entry.day,
        day_text: words.near_heading(line.entry.day, scope.today),
        written_at: line.written_at,
        change,
        text,
        source,
        reason,
        why,
        taken_back: line.taken_back,
        spoken: spoken.into(),
    })
}

/// With a stop, for a screen reader, where it has none of its own.
fn sentence(text: &str) -> String {
    let ends = text.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟']);
    if ends { text.to_owned() } else { format!("{text}.") }
}
