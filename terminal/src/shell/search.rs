use grain_core::page::Route;
use grain_core::search::SearchHit;

use super::keys::Key;
use super::page::{Tone, span, wrapped};
use super::{Shell, Step, blank, letters, pressed};

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
            Some(hit) => shell.open(&Route::of("note", format_args!("{}-{}", hit.kind.as_str(), hit.id)))?,
            None if matches!(key, Key::Enter | Key::Left) => return Ok(()),
            None => {}
        }
    }
}

fn head(hit: &SearchHit) -> String {
    let head = [hit.kind_text.as_str(), &hit.day_text];
    head.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
