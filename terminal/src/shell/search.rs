use super::page::{Tone, span, wrapped};
use super::{Shell, Step, blank};

/// Searching one's own notes. What is typed is kept nowhere.
pub fn search(shell: &mut Shell) -> Step {
    let words = shell.words;
    loop {
        let page = blank(words.app_search());
        let Some(text) = shell.write(&page, "")? else { return Ok(()) };
        let view = shell.app.search(text)?;
        let mut page = blank(words.app_search());
        page.strong(&view.line);
        for hit in &view.hits {
            page.gap();
            let head = [hit.kind_text.as_str(), &hit.day_text];
            page.quiet(&head.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "));
            for line in wrapped(&hit.snippet, page.width().min(70)) {
                page.line(vec![span(Tone::Plain, "  "), span(Tone::Plain, line)]);
            }
        }
        page.key("Enter", words.app_back());
        shell.ask(&page)?;
    }
}
