//! A guide for a talk: page by page, with a way out on each.

use grain_core::guides::{GuidePageView, GuideView};

use super::keys::Key;
use super::page::Page;
use super::{Shell, Step, blank};

/// Reads a guide. Any page can be the last.
pub fn guide(shell: &mut Shell, guide: &GuideView) -> Step {
    let mut place = 0;
    while let Some(view) = guide.pages.get(place) {
        let mut page = page_of(shell, guide, view);
        let last = place + 1 == guide.pages.len();
        page.key("Enter", if last { shell.words.guide_close() } else { shell.words.guide_next() });
        if view.turn {
            page.key("t", shell.words.guide_time_out());
        }
        page.key("\u{2190}", shell.words.app_back());
        page.key("c", shell.words.app_close());
        match shell.ask(&page)? {
            Key::Enter => place += 1,
            Key::Left | Key::Backspace if place == 0 => return Ok(()),
            Key::Left | Key::Backspace => place -= 1,
            Key::Char('t') if view.turn => {
                let mut page = page_of(shell, guide, &guide.time_out);
                page.key("\u{2190}", shell.words.app_back());
                shell.ask(&page)?;
            }
            Key::Char('c') => return Ok(()),
            _ => {}
        }
    }
    Ok(())
}

fn page_of(shell: &Shell, guide: &GuideView, view: &GuidePageView) -> Page {
    let mut page = blank(guide.title.clone());
    page.quiet(&view.title);
    page.gap();
    if !view.who.is_empty() {
        page.strong(&view.who);
    }
    for line in &view.lines {
        page.text(line);
    }
    if !view.note.is_empty() {
        page.quiet(&view.note);
    }
    if !view.avoid.is_empty() {
        page.gap();
        page.quiet(&shell.words.guide_avoid());
        for line in &view.avoid {
            page.text(line);
        }
    }
    page.gap();
    page
}
