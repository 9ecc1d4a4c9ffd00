use super::store::Found;
use super::{MOST_HITS, NoteKind, SearchHit, SearchView, query, store};
use crate::app::{App, Reading};
use crate::areas;
use crate::cards::views::area_name;
use crate::error::Result;

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
            Ok(SearchView { hits: found.into_iter().map(|found| hit(scope, &areas, found)).collect(), line })
        })
    }
}

fn hit(scope: &Reading<'_>, areas: &[areas::Area], found: Found) -> SearchHit {
    let words = scope.words();
    let area = found.area.unwrap_or_default();
    let kind_text = match found.kind {
        NoteKind::Grain => words.search_grain(&*area_name(scope, areas, &area)),
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
    };
    let (snippet, matches) = query::spans(&found.marked);
    SearchHit {
        kind: found.kind,
        kind_text,
        id: found.id,
        area,
        day: found.day,
        day_text: found.day.map(|day| words.day_heading(day, scope.today)).unwrap_or_default(),
        snippet,
        matches,
    }
}
