use std::collections::HashMap;

use super::ledger::{LedgerEntry, moved};
use super::store::{self, Line};
use super::{
    BowlOverall, BowlRow, BowlView, BowlWord, BowlsView, CAPACITY, GrainChange, GrainReason, entries, falls, pages,
    year,
};
use crate::app::{Held, Reading};
use crate::areas::{self, Area};
use crate::clock::LocalDay;
use crate::content::Words;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;

pub(crate) fn all(scope: &Reading<'_>) -> Result<BowlsView> {
    all_with(scope, &areas::store::all(scope.sql)?, &moved_today(scope)?)
}

/// All bowls for one who has read the areas and what moved today.
pub(crate) fn all_with(scope: &Reading<'_>, areas: &[Area], moved: &Moved) -> Result<BowlsView> {
    let tracked = areas.iter().filter(|area| area.tracked);
    let (with_bowl, without): (Vec<&Area>, Vec<_>) = tracked.partition(|area| area.side.has_bowl());
    let named = scope.where_held(Held::NotYet, areas::not_yet::standing)?;
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
    let named = areas::not_yet::standing(scope.sql)?;
    let entries = entries_today(scope)?;
    let bowl = row(scope, &area, &named, &moved_by(&entries));
    let words = scope.words();
    let texts = scope.content().areas.bowl_word;
    let line = bowl.word.and_then(|word| texts.iter().find(|text| text.id == word.as_str())).map(|text| text.line);
    let count = area.level.filter(|_| !scope.settings.words_only).map(|level| words.bowl_count(level, CAPACITY));
    let lines = entries::newest(scope, &area)?;
    let low_unanswered = area.low_since.is_some_and(|since| area.low_answered.is_none_or(|answered| answered < since));
    let notes = [area.note(scope.content()), told_today(scope, &lines)];
    Ok(BowlView {
        word_line: line.map_or_else(|| words.bowl_unsaid_line(), str::to_owned),
        count: count.unwrap_or_default(),
        note: notes.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"),
        before: falls::on_page_before(scope, &area, entries.get(&area.id).map_or(&[], Vec::as_slice))?,
        ask_starting_level: area.level.is_none(),
        offer_guide: low_unanswered && area.level.is_some(),
        can_take: area.level != Some(0),
        can_add: area.level != Some(CAPACITY),
        more: pages::more(&area.key),
        not_yet: pages::not_yet_row(scope, &area)?,
        ledger_empty: match (lines.iter().any(|line| !line.taken_back), area.starting_level) {
            (true, _) => String::new(),
            (false, Some(_)) => words.bowl_ledger_empty(),
            (false, None) => words.bowl_ledger_none(),
        },
        months: entries::months(scope, &area, &lines)?,
        ledger: entries::views(scope, &lines),
        year: year::of(scope, &area)?,
        bowl,
    })
}

/// What is said to one who was told something today and wrote so beside their grains: no answer is due.
fn told_today(scope: &Reading<'_>, lines: &[Line]) -> String {
    let told =
        |line: &Line| line.reason == Some(GrainReason::Told) && line.entry.day == scope.today && !line.taken_back;
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
    let (added, taken) = of_area(moved, area);
    let name = area.name(scope.content());
    let line = match (not_yet(named, area), added, taken) {
        (Some(since), ..) => words.bowl_not_yet_since(words.near(since, scope.today)),
        (None, 0, 0) => String::new(),
        _ if scope.settings.words_only => words.bowl_row_changed(),
        (None, added, 0) => words.bowl_row_added(added),
        (None, 0, taken) => words.bowl_row_taken(taken),
        (None, ..) => words.bowl_row_changed(),
    };
    let said = area.level.map(|level| (level, BowlWord::of(level.into(), CAPACITY.into())));
    let spoken = match said {
        None => words.bowl_spoken_unsaid(&name),
        Some((_, word)) if scope.settings.words_only => words.bowl_spoken_words(&name, word.as_str()),
        Some((level, word)) if added + taken == 0 => words.bowl_spoken_still(&name, word.as_str(), level, CAPACITY),
        Some((level, word)) => words.bowl_spoken(&name, word.as_str(), level, CAPACITY, added, taken),
    };
    let shown = area.level.unwrap_or(0);
    BowlRow {
        area: area.key.clone(),
        name,
        level: area.level,
        word: said.map(|(_, word)| word),
        word_text: said.map_or_else(|| words.bowl_unsaid(), |(_, word)| word_text(words, word)),
        shown,
        small_shown: small_shown(shown),
        line,
        series: area.series,
        added_today: u8::try_from(added).unwrap_or(CAPACITY).min(area.level.unwrap_or(0)),
        taken_today: u8::try_from(taken).unwrap_or(CAPACITY).min(CAPACITY - area.level.unwrap_or(0).min(CAPACITY)),
        spoken: spoken.into(),
    }
}

/// Mean share of the bowls that have a level, said as a word only (design.md 07).
fn overall(scope: &Reading<'_>, rows: &[BowlRow]) -> Option<BowlOverall> {
    let levels: Vec<u32> = rows.iter().filter_map(|row| row.level).map(u32::from).collect();
    let count = u32::try_from(levels.len()).ok().filter(|count| *count > 1)?;
    let shown = (levels.iter().sum::<u32>() + count / 2) / count;
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

pub(crate) fn word_text(words: Words, word: BowlWord) -> String {
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
