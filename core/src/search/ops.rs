use super::query::Query;
use super::store::{self, Note};
use super::{MOST_HITS, MOST_UNDATED, NoteKind, note, page};
use crate::app::Reading;
use crate::areas::{self, Area};
use crate::cards::views::area_name;
use crate::clock::LocalDay;
use crate::error::Result;
use crate::ids::Id;
use crate::page::Row;

/// What is found of what was typed: notes that hold all these words, the last one as a beginning, with or without accents, in
/// large letters or small ones, within a Chinese, Japanese, Korean or Thai sentence. Any text may be typed; fewer than two
/// letters find nothing, and the line says so. What has no day stands first (people, plans, questions), then the newest.
pub(super) fn search(scope: &Reading<'_>, text: &str) -> Result<(Vec<Row>, String)> {
    let words = scope.words();
    let Some(query) = Query::of(text) else {
        // Nothing typed yet is nothing to speak of.
        let line = if text.trim().is_empty() { String::new() } else { words.search_too_short() };
        return Ok((Vec::new(), line));
    };
    let (notes, more) = found(scope, &query.expression())?;
    let line = match u32::try_from(notes.len()).unwrap_or(u32::MAX) {
        0 => words.empty_search(),
        n if more => words.search_newest(n),
        n => words.app_search_found(n),
    };
    let areas = areas::store::all(scope.sql)?;
    let mut hits = Vec::with_capacity(notes.len());
    for note in notes {
        if let Some((note, text)) = store::one(scope.sql, note.kind, note.id)? {
            let of = [kind_text(scope, &areas, &note)?, day_text(scope, &note)];
            hits.push(page::row(&note, of, query.snippet(&text)));
        }
    }
    Ok((hits, line))
}

/// What a note is, in words, and all its words; `None` when it is gone.
pub(crate) fn whole(scope: &Reading<'_>, kind: NoteKind, id: Id) -> Result<Option<(String, String)>> {
    let Some((note, text)) = store::one(scope.sql, kind, id)? else { return Ok(None) };
    Ok(Some((kind_text(scope, &areas::store::all(scope.sql)?, &note)?, text)))
}

/// The notes to show, and whether there are more. People, plans and questions have no day and come first: many dated notes
/// must not hide them, nor they those.
fn found(scope: &Reading<'_>, expression: &str) -> Result<(Vec<Note>, bool)> {
    let mut undated = store::newest(scope.sql, expression, false, MOST_HITS + 1)?;
    let dated = store::newest(scope.sql, expression, true, MOST_HITS + 1)?;
    let more = undated.len() + dated.len() > MOST_HITS;
    undated.truncate(MOST_UNDATED.max(MOST_HITS.saturating_sub(dated.len())));
    undated.extend(dated);
    undated.truncate(MOST_HITS);
    Ok((undated, more))
}

pub(super) fn kind_text(scope: &Reading<'_>, areas: &[Area], note: &Note) -> Result<String> {
    let words = scope.words();
    Ok(match note.kind {
        NoteKind::Grain => {
            let area = store::area_of_grain(scope.sql, note.id)?.unwrap_or_default();
            words.search_grain(&*area_name(scope, areas, &area))
        }
        NoteKind::Answer => words.search_answer(),
        NoteKind::OwnCard => words.search_own_card(),
        NoteKind::Promise => words.search_promise(),
        NoteKind::Disclosure => words.search_disclosure(),
        NoteKind::Moment => words.search_moment(),
        NoteKind::Plan => words.search_plan(),
        NoteKind::PauseWords => words.search_pause_words(),
        NoteKind::Person => words.search_person(),
        NoteKind::Question => words.search_question(),
        NoteKind::SessionNote => words.search_session_note(),
        NoteKind::Kept => words.search_kept(),
        NoteKind::Money => words.money_title(),
        NoteKind::Imported => words.import_note(),
        NoteKind::SlipPlan => words.slips_plan_title(),
    })
}

pub(super) fn day_text(scope: &Reading<'_>, note: &Note) -> String {
    note.day.map(|day| scope.words().day_heading(day, scope.today)).unwrap_or_default()
}

/// The notes of a day, as rows that lead to each.
pub(crate) fn notes_of(scope: &Reading<'_>, areas: &[Area], day: LocalDay) -> Result<Vec<Row>> {
    let notes = store::of_day(scope.sql, day)?.into_iter();
    notes
        .map(|(found, text)| {
            let row = Row::new(format_args!("{}-{}", found.kind.as_str(), found.id), text);
            Ok(row.second(kind_text(scope, areas, &found)?).go(note::route(found.kind, found.id)))
        })
        .collect()
}

/// Every note but those beside grains: its day, what it is, and its words.
pub(crate) fn every_note(scope: &Reading<'_>, areas: &[Area]) -> Result<Vec<(Option<LocalDay>, String, String)>> {
    let notes = store::every(scope.sql)?.into_iter();
    notes.map(|(note, text)| Ok((note.day, kind_text(scope, areas, &note)?, text))).collect()
}
