use super::store::{self, Note};
use super::{MOST_HITS, NoteKind, NotePlace, NoteView, SearchHit, SearchView, query};
use crate::app::{App, Reading};
use crate::areas::{self, Area};
use crate::cards::views::area_name;
use crate::error::{Error, Result};
use crate::ids::Id;

impl App {
    /// Finds notes that hold all these words, the last one as a beginning, with or without accents. Any text may be
    /// typed; fewer than two letters find nothing.
    pub fn search(&self, text: String) -> Result<SearchView> {
        let Some(expression) = query::expression(&text) else {
            return Ok(SearchView { hits: Vec::new(), line: String::new() });
        };
        self.read(|scope| {
            let mut found = store::newest(scope.sql, &expression, MOST_HITS + 1)?;
            let more = found.len() > MOST_HITS as usize;
            found.truncate(MOST_HITS as usize);
            let words = scope.words();
            let line = match u32::try_from(found.len()).unwrap_or(MOST_HITS) {
                0 => words.empty_search(),
                n if more => words.search_newest(n),
                n => words.app_search_found(n),
            };
            let areas = areas::store::all(scope.sql)?;
            let hits = found.into_iter().map(|(note, marked)| hit(scope, &areas, &note, &marked)).collect();
            Ok(SearchView { hits, line })
        })
    }

    /// A note that was found, whole, and the place where it can be changed.
    ///
    /// # Errors
    /// It is not there any more.
    pub fn note(&self, kind: NoteKind, id: Id) -> Result<NoteView> {
        self.read(|scope| {
            let (note, text) = store::one(scope.sql, kind, id)?.ok_or(Error::NotFound("note"))?;
            let areas = areas::store::all(scope.sql)?;
            Ok(NoteView {
                kind,
                kind_text: kind_text(scope, &areas, &note).into(),
                day_text: day_text(scope, &note),
                text: text.into(),
                place: place(&areas, &note),
            })
        })
    }
}

fn hit(scope: &Reading<'_>, areas: &[Area], note: &Note, marked: &str) -> SearchHit {
    SearchHit {
        kind: note.kind,
        kind_text: kind_text(scope, areas, note).into(),
        id: note.id,
        day: note.day,
        day_text: day_text(scope, note),
        snippet: query::parts(marked),
    }
}

fn kind_text(scope: &Reading<'_>, areas: &[Area], note: &Note) -> String {
    let words = scope.words();
    match note.kind {
        NoteKind::Grain => words.search_grain(&*area_name(scope, areas, note.area.as_deref().unwrap_or_default())),
        NoteKind::Answer => words.search_answer(),
        NoteKind::OwnCard => words.search_own_card(),
        NoteKind::Promise => words.search_promise(),
        NoteKind::Tell => words.search_tell(),
        NoteKind::Moment => words.search_moment(),
        NoteKind::Plan => words.search_plan(),
        NoteKind::PauseWords => words.search_pause_words(),
        NoteKind::Person => words.search_person(),
        NoteKind::Question => words.search_question(),
        NoteKind::SessionNote => words.search_session_note(),
    }
}

fn day_text(scope: &Reading<'_>, note: &Note) -> String {
    note.day.map(|day| scope.words().day_heading(day, scope.today)).unwrap_or_default()
}

fn place(areas: &[Area], note: &Note) -> Option<NotePlace> {
    Some(match note.kind {
        NoteKind::Grain => {
            let area = areas.iter().find(|area| Some(&area.key) == note.area.as_ref() && area.side.has_bowl())?;
            NotePlace::Bowl { area: area.key.clone() }
        }
        NoteKind::Answer => NotePlace::Answers,
        NoteKind::OwnCard => NotePlace::Card { card: note.id.to_string() },
        NoteKind::Promise => NotePlace::Promise { promise: note.id },
        NoteKind::Tell => NotePlace::Tell,
        NoteKind::Moment => NotePlace::Moments { day: note.day? },
        NoteKind::Plan => NotePlace::Plan,
        NoteKind::PauseWords => NotePlace::Pause,
        NoteKind::Person | NoteKind::Question | NoteKind::SessionNote => NotePlace::Circle,
    })
}
