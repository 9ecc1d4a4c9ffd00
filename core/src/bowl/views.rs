use std::collections::HashMap;

use super::ledger::{LedgerEntry, moved};
use super::store::{self, Line};
use super::{
    BowlOverall, BowlRow, BowlView, BowlWord, BowlsView, CAPACITY, GrainChange, GrainReason, GrainSource,
    LedgerEntryView,
};
use crate::app::Reading;
use crate::areas::{self, Area};
use crate::clock::LocalDay;
use crate::content::Words;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;

/// Lines of the ledger a screen shows.
const LEDGER_LINES: u32 = 200;

pub(crate) fn all(scope: &Reading<'_>) -> Result<BowlsView> {
    all_with(scope, &areas::store::all(scope.sql)?, &moved_today(scope)?)
}

/// All bowls for one who has read the areas and what moved today.
pub(crate) fn all_with(scope: &Reading<'_>, areas: &[Area], moved: &Moved) -> Result<BowlsView> {
    let tracked = areas.iter().filter(|area| area.tracked);
    let (with_bowl, without): (Vec<&Area>, Vec<_>) = tracked.partition(|area| area.side.has_bowl());
    let named = areas::store::not_yet(scope.sql)?;
    let rows: Vec<_> = with_bowl.iter().map(|area| row(scope, area, &named, moved)).collect();
    Ok(BowlsView {
        overall: overall(scope, &rows),
        rows,
        rebuilding: without.iter().map(|area| area.name(scope.content())).collect(),
    })
}

pub(super) fn one(scope: &Reading<'_>, key: &str) -> Result<BowlView> {
    let area = areas::store::by_key(scope.sql, key)?;
    if !area.side.has_bowl() {
        return Err(Error::input("area", Problem::NotAllowed));
    }
    let named = areas::store::not_yet(scope.sql)?;
    let moved = moved_today(scope)?;
    let bowl = row(scope, &area, &named, &moved);
    let words = scope.words();
    let texts = scope.content().areas.bowl_word;
    let line = texts.iter().find(|text| text.id == bowl.word.as_str()).map_or("", |text| text.line);
    let count = if scope.settings.words_only { String::new() } else { words.bowl_count(area.level, CAPACITY) };
    let lines = store::newest(scope.sql, area.id, LEDGER_LINES)?;
    let ledger = ledger(scope, &lines);
    let low_unanswered = area.low_since.is_some_and(|since| area.low_answered.is_none_or(|answered| answered < since));
    let added = of_area(&moved, &area).0;
    Ok(BowlView {
        word_line: line.to_owned(),
        count,
        note: [area.note(scope.content()), told_today(scope, &lines)]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join("\n"),
        ask_starting_level: area.starting_level.is_none() && ledger.is_empty(),
        offer_guide: low_unanswered,
        not_yet_since: not_yet(&named, &area),
        added_today: u8::try_from(added).unwrap_or(u8::MAX),
        ledger,
        bowl,
    })
}

/// What is said to one who was told something today and wrote so beside their grains: no answer is due.
fn told_today(scope: &Reading<'_>, lines: &[Line]) -> String {
    let taken_back = |id| lines.iter().any(|line| line.entry.counters == Some(id));
    let told = |line: &Line| {
        line.reason == Some(GrainReason::Told) && line.entry.day == scope.today && !taken_back(line.entry.id)
    };
    if lines.iter().any(told) { scope.words().bowl_told() } else { String::new() }
}

/// Grains added to each area and taken from it on a day.
pub(crate) type Moved = HashMap<Id, (u32, u32)>;

pub(crate) fn moved_today(scope: &Reading<'_>) -> Result<Moved> {
    Ok(moved_by(&entries_today(scope)?))
}

/// What the ledgers say of a day, area by area.
pub(crate) type Entries = HashMap<Id, Vec<LedgerEntry>>;

pub(crate) fn entries_today(scope: &Reading<'_>) -> Result<Entries> {
    let mut entries = Entries::new();
    for (area, entry) in store::entries_between(scope.sql, scope.today, scope.today)? {
        entries.entry(area).or_default().push(entry);
    }
    Ok(entries)
}

pub(crate) fn moved_by(entries: &Entries) -> Moved {
    entries.iter().map(|(area, entries)| (*area, moved(entries))).collect()
}

fn of_area(moved: &Moved, area: &Area) -> (u32, u32) {
    moved.get(&area.id).copied().unwrap_or_default()
}

fn not_yet(named: &[(Id, LocalDay)], area: &Area) -> Option<LocalDay> {
    named.iter().find(|(id, _)| *id == area.id).map(|(_, day)| *day)
}

fn row(scope: &Reading<'_>, area: &Area, named: &[(Id, LocalDay)], moved: &Moved) -> BowlRow {
    let words = scope.words();
    let word = BowlWord::of(area.level.into(), CAPACITY.into());
    let (added, taken) = of_area(moved, area);
    let name = area.name(scope.content());
    let line = match (not_yet(named, area), added, taken) {
        (Some(since), ..) => words.bowl_not_yet_since(words.near(since, scope.today)),
        (None, 0, 0) => String::new(),
        (None, added, 0) => words.bowl_row_added(added),
        (None, 0, taken) => words.bowl_row_taken(taken),
        (None, ..) => words.bowl_row_changed(),
    };
    let spoken = if scope.settings.words_only {
        words.bowl_spoken_words(&name, word.as_str())
    } else if added + taken == 0 {
        words.bowl_spoken_still(&name, word.as_str(), area.level, CAPACITY)
    } else {
        words.bowl_spoken(&name, word.as_str(), area.level, CAPACITY, added, taken)
    };
    BowlRow {
        area: area.key.clone(),
        name,
        level: area.level,
        word,
        word_text: word_text(words, word),
        small_shown: small_shown(area.level),
        line,
        series: area.series,
        added_today: u8::try_from(added).unwrap_or(CAPACITY).min(area.level),
        taken_today: u8::try_from(taken).unwrap_or(CAPACITY).min(CAPACITY - area.level.min(CAPACITY)),
        spoken: spoken.into(),
    }
}

/// Mean share of the tracked areas, said as a word only (design.md 07).
fn overall(scope: &Reading<'_>, rows: &[BowlRow]) -> Option<BowlOverall> {
    let count = u32::try_from(rows.len()).ok().filter(|count| *count > 1)?;
    let sum: u32 = rows.iter().map(|row| u32::from(row.level)).sum();
    let shown = (sum + count / 2) / count;
    let word = BowlWord::of(shown, CAPACITY.into());
    let words = scope.words();
    let shown = u8::try_from(shown).unwrap_or(CAPACITY);
    Some(BowlOverall {
        shown,
        small_shown: small_shown(shown),
        line: words.today_overall(word.as_str()),
        word,
        word_text: word_text(words, word),
        spoken: words.bowl_spoken_overall(count, word.as_str()),
    })
}

pub(super) fn word_text(words: Words, word: BowlWord) -> String {
    match word {
        BowlWord::Empty => words.bowl_word_empty(),
        BowlWord::Low => words.bowl_word_low(),
        BowlWord::Filling => words.bowl_word_filling(),
        BowlWord::Half => words.bowl_word_half(),
        BowlWord::NearlyFull => words.bowl_word_nearly_full(),
        BowlWord::Full => words.bowl_word_full(),
    }
}

/// Places shown in the small form.
pub(crate) fn small_shown(level: u8) -> u8 {
    u8::try_from(super::small_count(level.into(), CAPACITY.into())).unwrap_or(0)
}

/// "A little taken".
pub(crate) fn change_text(words: Words, change: GrainChange) -> String {
    match change {
        GrainChange::LotTaken => words.bowl_entry_lot_taken(),
        GrainChange::LittleTaken => words.bowl_entry_little_taken(),
        GrainChange::LittleAdded => words.bowl_entry_little_added(),
        GrainChange::LotAdded => words.bowl_entry_lot_added(),
        GrainChange::Tipped { left } => words.bowl_entry_tipped(left),
    }
}

fn ledger(scope: &Reading<'_>, lines: &[Line]) -> Vec<LedgerEntryView> {
    let words = scope.words();
    let countered: Vec<_> = lines.iter().filter_map(|line| line.entry.counters).collect();
    let shown = lines.iter().filter_map(|line| {
        let change = line.entry.change?;
        let text = change_text(words, change);
        let taken_back = countered.contains(&line.entry.id);
        let source = match line.source {
            _ if taken_back => words.bowl_entry_correction(),
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
        let said = if why.is_empty() { reason.as_str() } else { why.as_str() };
        let spoken = if said.is_empty() {
            words.bowl_spoken_entry_plain(&day, sentence(&text), &source)
        } else {
            words.bowl_spoken_entry(&day, sentence(&text), sentence(said), &source)
        };
        Some(LedgerEntryView {
            id: line.entry.id,
            day: line.entry.day,
            day_text: day,
            written_at: line.written_at,
            change,
            text,
            source,
            reason,
            why,
            taken_back,
            spoken: spoken.into(),
        })
    });
    shown.collect()
}

/// With a stop, for a screen reader, where it has none of its own.
fn sentence(text: &str) -> String {
    let ends = text.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟']);
    if ends { text.to_owned() } else { format!("{text}.") }
}
