use grain_core::ids::Id;
use grain_core::moments::MomentKind;
use grain_core::page::Route;
use grain_core::search::{NoteKind, NotePlace, SearchHit};

use super::keys::Key;
use super::page::{Tone, span, wrapped};
use super::{Shell, Step, answers, blank, bowls, letters, moment, pressed, promises};

/// Searching one's own notes. What is typed is kept nowhere.
pub fn search(shell: &mut Shell) -> Step {
    loop {
        let page = blank(shell.words.app_search());
        let Some(text) = shell.write(&page, "")? else { return Ok(()) };
        found(shell, &text)?;
    }
}

/// The notes that were found, each with the key that opens it.
fn found(shell: &mut Shell, text: &str) -> Step {
    loop {
        let words = shell.words;
        let view = shell.app.search(text.to_owned())?;
        let mut page = blank(words.app_search());
        page.strong(&view.line);
        let keyed: Vec<_> = view.hits.iter().zip(letters()).collect();
        for (hit, key) in &keyed {
            page.gap();
            page.choice(*key, &head(hit), "", false);
            for line in wrapped(&hit.text(), page.width().min(70)) {
                page.line(vec![span(Tone::Plain, "    "), span(Tone::Plain, line)]);
            }
        }
        if !keyed.is_empty() {
            page.key("a-z", words.app_open());
        }
        page.key("Enter", words.app_back());
        let key = shell.ask(&page)?;
        match pressed(&keyed, &key) {
            Some(hit) => note(shell, hit.kind, hit.id)?,
            None if matches!(key, Key::Enter | Key::Left) => return Ok(()),
            None => {}
        }
    }
}

fn head(hit: &SearchHit) -> String {
    let head = [hit.kind_text.as_str(), &hit.day_text];
    head.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// One note, whole. Enter goes to where it can be changed.
fn note(shell: &mut Shell, kind: NoteKind, id: Id) -> Step {
    let read = shell.app.note(kind, id);
    let Some(note) = shell.said(read)? else { return Ok(()) };
    let words = shell.words;
    let mut page = blank(note.kind_text);
    page.quiet(&note.day_text);
    page.gap();
    for line in note.text.lines() {
        page.text(line);
    }
    if note.place.is_some() {
        page.key("Enter", words.app_open());
    }
    page.key("\u{2190}", words.app_back());
    match (shell.ask(&page)?, note.place) {
        (Key::Enter, Some(place)) => open(shell, place),
        _ => Ok(()),
    }
}

fn open(shell: &mut Shell, place: NotePlace) -> Step {
    match place {
        NotePlace::Bowl { area } => bowls::bowl(shell, &area),
        NotePlace::Answers => answers::answers(shell),
        NotePlace::Card { card } => shell.open(&Route::of("card", card)),
        NotePlace::Promise { .. } => promises::promises(shell),
        NotePlace::Tell => shell.open(&Route::to("tell")),
        NotePlace::Moments { day } => answers::moments(shell, Some(day)),
        NotePlace::Plan => moment::plan(shell),
        NotePlace::Pause => moment::script(shell, MomentKind::Defensive),
        NotePlace::Circle => shell.open(&Route::to("circle")),
    }
}
