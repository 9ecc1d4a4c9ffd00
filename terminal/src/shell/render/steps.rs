//! Something that is read step by step, with a way out on each.

use grain_core::page::Step as OneStep;

use super::lay;
use crate::shell::keys::Key;
use crate::shell::{Shell, Step, blank};

/// Reads it. Any step can be the last.
pub fn read(shell: &mut Shell, title: &str, steps: &[OneStep], aside: Option<&OneStep>) -> Step {
    let (words, mut place) = (shell.words, 0);
    while let Some(step) = steps.get(place) {
        let aside = aside.filter(|_| step.aside);
        let mut page = blank(title);
        lay::step(&mut page, step, words);
        let last = place + 1 == steps.len();
        page.key("Enter", if last { words.guide_close() } else { words.guide_next() });
        if let Some(aside) = aside {
            page.key("t", &*aside.title);
        }
        page.key("\u{2190}", words.app_back());
        page.key("c", words.app_close());
        match (shell.ask(&page)?, aside) {
            (Key::Enter, _) => place += 1,
            (Key::Left | Key::Backspace, _) if place == 0 => return Ok(()),
            (Key::Left | Key::Backspace, _) => place -= 1,
            (Key::Char('t'), Some(aside)) => {
                let mut page = blank(title);
                lay::step(&mut page, aside, words);
                page.key("\u{2190}", words.app_back());
                shell.ask(&page)?;
            }
            (Key::Char('c'), _) => return Ok(()),
            _ => {}
        }
    }
    Ok(())
}
