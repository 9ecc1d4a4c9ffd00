//! What was written, newest first: answers to questions, and noted moments. Any of it can be deleted (S27).

use grain_core::clock::LocalDay;

use super::keys::Key;
use super::{Shell, Step, blank, letters, pressed};

/// Entries on one page; earlier ones come with Enter.
const ON_A_PAGE: usize = 20;

/// All answers.
pub fn answers(shell: &mut Shell) -> Step {
    let mut before: Option<LocalDay> = None;
    let mut from = 0;
    loop {
        let words = shell.words;
        let view = shell.app.prompt_history(before)?;
        let mut page = blank(words.prompts_all_answers());
        page.text(&view.none);
        let keyed: Vec<_> = view.answers.iter().skip(from).take(ON_A_PAGE).zip(letters()).collect();
        for (answer, key) in &keyed {
            page.choice(*key, &answer.question, &answer.day_text, false);
            page.quiet(&answer.text);
        }
        let on_this_page = from + ON_A_PAGE < view.answers.len();
        if on_this_page || view.more_before.is_some() {
            page.key("Enter", words.app_more());
        }
        if !keyed.is_empty() {
            page.key("a-t", words.app_delete());
        }
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Enter if on_this_page => from += ON_A_PAGE,
            Key::Enter if view.more_before.is_some() => (before, from) = (view.more_before, 0),
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            key => {
                if let Some(answer) = pressed(&keyed, &key) {
                    shell.delete(&answer.question, |app| app.delete_answer(answer.id))?;
                }
            }
        }
    }
}

/// The noted moments of the month of a day, this month first.
pub fn moments(shell: &mut Shell, day: Option<LocalDay>) -> Step {
    let mut month = day;
    loop {
        let words = shell.words;
        let view = shell.app.moments(month)?;
        let mut page = blank(words.app_hard_moment());
        page.strong(&view.title);
        page.quiet(&view.line);
        page.gap();
        let keyed: Vec<_> = view.moments.iter().zip(letters()).collect();
        for (moment, key) in &keyed {
            page.choice(*key, &moment.text, &moment.when, false);
            page.quiet(&moment.note);
        }
        if !keyed.is_empty() {
            page.key("a-z", words.app_delete());
        }
        if view.earlier.is_some() {
            page.key("Enter", words.app_more());
        }
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Enter if view.earlier.is_some() => month = view.earlier,
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            key => {
                if let Some(moment) = pressed(&keyed, &key) {
                    shell.delete(&moment.text, |app| app.delete_moment(moment.id))?;
                }
            }
        }
    }
}
