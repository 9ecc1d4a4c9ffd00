use grain_core::tell::{TellDraft, ToTellView};

use super::keys::Key;
use super::page::Page;
use super::{Shell, Step, blank, letters, pressed};

/// Things to tell, by the one who tells.
pub fn tell(shell: &mut Shell) -> Step {
    loop {
        let view = shell.app.things_to_tell()?;
        let words = shell.words;
        let mut page = blank(words.tell_title());
        page.quiet(&words.tell_text());
        page.quiet(&view.fear);
        if view.open.is_empty() && view.told.is_empty() {
            page.gap();
            page.text(&words.empty_tell());
        }
        let keyed: Vec<_> =
            view.open.iter().chain(view.told.iter().take(8)).zip(letters().filter(|key| *key != 'n')).collect();
        let (open, told) = keyed.split_at(view.open.len().min(keyed.len()));
        section(&mut page, &words.tell_waiting(), open);
        section(&mut page, &words.tell_done(), told);
        page.key("n", words.tell_add());
        if !keyed.is_empty() {
            page.key("a-z", words.app_open());
        }
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            Key::Char('n') => note(shell)?,
            key => {
                if let Some(thing) = pressed(&keyed, &key) {
                    one(shell, thing)?;
                }
            }
        }
    }
}

fn section(page: &mut Page, title: &str, things: &[(&ToTellView, char)]) {
    if !things.is_empty() {
        page.gap();
        page.quiet(title);
        for (thing, key) in things {
            page.choice(*key, &thing.text, &thing.line, false);
        }
    }
}

fn note(shell: &mut Shell) -> Step {
    let mut page = blank(shell.words.tell_title());
    page.strong(&shell.words.tell_what_open());
    page.quiet(&shell.words.tell_what_hint());
    shell.write_saved(&page, "", |shell, text| {
        let added = shell.app.add_thing_to_tell(TellDraft { text: text.into(), day: None });
        let said = shell.said(added)?.map(|thing| shell.notice = thing.said);
        Ok(said.is_some())
    })
}

fn one(shell: &mut Shell, thing: &ToTellView) -> Step {
    let words = shell.words;
    let mut page = blank(words.tell_title());
    page.strong(&thing.text);
    page.quiet(&thing.line);
    let told = thing.told_on.is_some();
    page.key("1", if told { words.app_take_back() } else { words.tell_mark_told() });
    if !told {
        page.key("2", words.tell_by());
    }
    page.key("x", words.tell_let_go());
    page.key("\u{2190}", words.app_back());
    match shell.ask(&page)? {
        Key::Char('1') if told => {
            shell.app.undo_told(thing.id)?;
        }
        Key::Char('1') => shell.notice = shell.app.mark_told(thing.id, None)?.said,
        Key::Char('2') if !told => {
            if let Some(day) = shell.day_typed(&words.tell_by(), &words.tell_by_note())? {
                let changed =
                    shell.app.change_thing_to_tell(thing.id, TellDraft { text: thing.text.clone(), day: Some(day) });
                shell.said(changed)?;
            }
        }
        Key::Char('x') => {
            shell.delete(&words.tell_title(), |app| app.delete_thing_to_tell(thing.id))?;
        }
        _ => {}
    }
    Ok(())
}
