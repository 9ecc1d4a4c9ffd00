//! All cards by theme, the kept, the own and the hidden ones (product.md system 3).

use grain_core::cards::{CardTheme, CardView, OwnCardDraft};

use super::cards::draw_card;
use super::keys::Key;
use super::{Shell, Step, blank, letters, pressed};

/// Cards on one page; more of them come with Enter.
const ON_A_PAGE: usize = 20;

/// The themes, and a card of one's own.
pub fn all_cards(shell: &mut Shell) -> Step {
    loop {
        let words = shell.words;
        let themes = shell.app.card_themes()?;
        let mut page = blank(words.cards_all());
        let keyed: Vec<_> = themes.iter().zip(letters().filter(|key| *key != 'w')).collect();
        for (theme, key) in &keyed {
            page.choice(*key, &theme.text, "", false);
        }
        page.key("a-z", words.app_open());
        page.key("w", words.cards_own());
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            Key::Char('w') => {
                if write(shell, None)? {
                    shell.notice = words.app_saved();
                }
            }
            key => {
                if let Some(theme) = pressed(&keyed, &key) {
                    of_theme(shell, &theme.text, &theme.theme)?;
                }
            }
        }
    }
}

fn of_theme(shell: &mut Shell, title: &str, theme: &CardTheme) -> Step {
    let mut from = 0;
    loop {
        let view = shell.app.browse_cards(theme.clone())?;
        let words = shell.words;
        let mut page = blank(title);
        page.quiet(&view.line);
        page.gap();
        from = if from < view.cards.len() { from } else { 0 };
        let keyed: Vec<_> = view.cards.iter().skip(from).take(ON_A_PAGE).zip(letters()).collect();
        for (card, key) in &keyed {
            page.choice(*key, &card.title, "", false);
        }
        let more = from + ON_A_PAGE < view.cards.len();
        page.key("a-t", words.app_open());
        if more {
            page.key("Enter", words.app_more());
        }
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Enter if more => from += ON_A_PAGE,
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            key => {
                if let Some(card) = pressed(&keyed, &key) {
                    one(shell, &card.id)?;
                }
            }
        }
    }
}

/// One card, with what can be done with it.
pub fn one(shell: &mut Shell, id: &str) -> Step {
    let words = shell.words;
    loop {
        let card = shell.app.card(id.to_owned())?;
        let mut page = blank(words.cards_all());
        draw_card(&mut page, &card);
        page.key("k", if card.kept { words.cards_kept() } else { words.cards_keep() });
        page.key("h", if card.hidden { words.cards_bring_back() } else { words.cards_hide() });
        if card.own {
            page.key("w", words.app_edit());
            page.key("x", words.app_delete());
        }
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            Key::Char('k') => {
                shell.app.keep_card(card.id, !card.kept)?;
            }
            Key::Char('h') if card.hidden => {
                shell.app.bring_back_card(card.id)?;
            }
            Key::Char('h') => {
                shell.app.hide_card(card.id)?;
                shell.notice = words.cards_hidden();
            }
            Key::Char('w') if card.own => {
                write(shell, Some(card))?;
            }
            Key::Char('x') if card.own && shell.delete(&card.title, |app| app.delete_own_card(card.id))? => {
                return Ok(());
            }
            _ => {}
        }
    }
}

/// Title, then text, again until the card is saved: what is refused stays to be changed. False when one was left empty:
/// what there is of a new card stands there again, and once it has both Exit keeps it.
fn write(shell: &mut Shell, before: Option<CardView>) -> Step<bool> {
    let id = before.as_ref().map(|card| card.id.clone());
    let (mut title, mut body) = match before {
        Some(card) => (card.title.into_string(), card.body.into_string()),
        None => std::mem::take(&mut shell.begun_by_hand.card),
    };
    loop {
        let left = fill(shell, &mut title, &mut body);
        if title.trim().is_empty() || body.trim().is_empty() {
            if id.is_none() {
                shell.begun_by_hand.card = (title, body);
            }
            return left.map(|()| false);
        }
        let draft = OwnCardDraft { title: title.as_str().into(), body: body.as_str().into() };
        let saved = match &id {
            Some(id) => shell.app.change_own_card(id.clone(), draft),
            None => shell.app.write_own_card(draft),
        };
        let saved = shell.said(saved)?.is_some();
        left?;
        if saved {
            return Ok(true);
        }
    }
}

/// Without a title the text is not asked.
fn fill(shell: &mut Shell, title: &mut String, body: &mut String) -> Step {
    let words = shell.words;
    let mut page = blank(words.cards_own());
    page.strong(&words.cards_own_title());
    shell.put_notice(&mut page);
    shell.write_into(&page, title)?;
    if title.trim().is_empty() {
        return Ok(());
    }
    let mut page = blank(words.cards_own());
    page.strong(&words.cards_own_text());
    page.quiet(&words.cards_own_note());
    shell.write_into(&page, body)
}
