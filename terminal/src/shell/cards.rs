//! The card and the question of the day.

use grain_core::cards::CardView;
use grain_core::page::Route;
use grain_core::prompts::{AnswerDraft, PromptView};

use super::keys::Key;
use super::page::Page;
use super::{Shell, Step, blank};

/// The card of the day.
pub fn card(shell: &mut Shell) -> Step {
    let words = shell.words;
    loop {
        let today = shell.app.card_today()?;
        let mut page = blank(words.cards_title());
        let Some(card) = today.card else {
            page.text(&today.none);
            page.key("Enter", words.app_continue());
            shell.ask(&page)?;
            return Ok(());
        };
        shell.app.card_seen(card.id.clone())?;
        draw_card(&mut page, &card);
        page.key("Enter", words.app_continue());
        page.key("k", if card.kept { words.cards_kept() } else { words.cards_keep() });
        page.key("x", words.cards_hide());
        if card.can_lower {
            page.key("l", words.cards_less());
        }
        page.key("b", words.cards_all());
        match shell.ask(&page)? {
            Key::Char('b') => shell.open(&Route::to("cards"))?,
            Key::Enter | Key::Left | Key::Backspace => return Ok(()),
            Key::Char('k') => {
                shell.app.keep_card(card.id, !card.kept)?;
            }
            Key::Char('x') => {
                shell.app.hide_card(card.id)?;
                shell.notice = words.cards_hidden();
            }
            Key::Char('l') if card.can_lower => {
                shell.app.less_like_card(card.id)?;
                shell.notice = words.cards_less_said();
            }
            _ => {}
        }
    }
}

/// A card with what stands around it.
pub fn draw_card(page: &mut Page, card: &CardView) {
    if !card.heavy.is_empty() {
        page.quiet(&card.heavy);
        page.gap();
    }
    page.strong(&card.title);
    page.gap();
    page.text(&card.body);
    page.gap();
    page.quiet(&card.step);
}

/// The question of the day.
pub fn prompt(shell: &mut Shell) -> Step {
    let words = shell.words;
    loop {
        let today = shell.app.prompt_today()?;
        let mut page = blank(words.prompts_title());
        let put_off = words.terminal_put_off();
        if let Some(prompt) = &today.prompt {
            shell.app.prompt_seen(prompt.id.clone())?;
            draw(&mut page, prompt);
        } else {
            page.text(if today.put_off { &put_off } else { &today.none });
        }
        page.key("Enter", words.app_continue());
        page.key("w", words.prompts_write());
        page.key("o", words.prompts_all_answers());
        if today.prompt.is_some() {
            page.key("n", words.prompts_another());
            page.key("x", words.prompts_not_today());
        }
        match (shell.ask(&page)?, today.prompt) {
            (Key::Enter | Key::Left | Key::Backspace, _) => return Ok(()),
            (Key::Char('o'), _) => shell.open(&Route::to("answers"))?,
            (Key::Char('w'), prompt) => write(shell, prompt.as_ref())?,
            (Key::Char('n'), Some(prompt)) => {
                shell.app.another_prompt(prompt.id)?;
            }
            (Key::Char('x'), Some(_)) => {
                shell.app.prompt_not_today()?;
                return Ok(());
            }
            _ => {}
        }
    }
}

/// A question with what was written to it.
pub fn draw(page: &mut Page, prompt: &PromptView) {
    page.quiet(&prompt.area_line);
    page.quiet(&prompt.heavy);
    page.gap();
    page.strong(&prompt.question);
    page.gap();
    page.text(&prompt.text);
    page.gap();
    page.quiet(&prompt.answered_before);
    page.quiet(&prompt.come_again);
}

/// A line without a question.
pub fn own_line(shell: &mut Shell) -> Step {
    write(shell, None)
}

fn write(shell: &mut Shell, prompt: Option<&PromptView>) -> Step {
    let mut page = blank(shell.words.prompts_title());
    if let Some(prompt) = prompt {
        page.strong(&prompt.question);
        page.quiet(&shell.words.prompts_hint());
    }
    let before = match prompt {
        Some(prompt) => prompt.text.clone(),
        None => shell.app.prompt_today()?.own_line.map(|line| line.text).unwrap_or_default(),
    };
    let (id, day) = prompt.map(|prompt| (prompt.id.clone(), Some(prompt.day))).unwrap_or_default();
    shell.write_saved(&page, &before, |shell, text| {
        let saved = shell.app.answer_prompt(AnswerDraft { prompt: id.clone(), day, text: text.into() });
        let saved = shell.said(saved)?.map(|_| shell.notice = shell.words.app_saved());
        Ok(saved.is_some())
    })
}
