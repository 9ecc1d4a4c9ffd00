//! A hard moment: two scripts, the plan, people, the ground, and a note in two keys.

use std::time::Duration;

use grain_core::moments::{BreathingView, MomentKind, MomentPlace, MomentScreenView, MomentScriptView, ReturnTimeView};
use grain_core::page::Route;

use super::keys::Key;
use super::page::{Page, Tone, span};
use super::{Shell, Step, blank, digit, help, place, screen};

/// The first page of a hard moment.
pub fn moment(shell: &mut Shell) -> Step {
    loop {
        let view = shell.app.hard_moment()?;
        let words = shell.words;
        let mut page = blank(words.app_hard_moment());
        page.strong(&words.moments_title());
        page.gap();
        for (place, way) in view.ways.iter().enumerate() {
            page.choice(digit(place), &way.text, &way.line, false);
        }
        page.gap();
        page.quiet(&words.moments_straight_to());
        for (place, row) in view.straight.iter().enumerate() {
            page.choice(digit(view.ways.len() + place), &row.text, &row.line, false);
        }
        page.key("n", words.moments_only_note());
        page.key("o", words.settings_look_back());
        page.key("\u{2190}", words.app_back());
        let count = view.ways.len() + view.straight.len();
        match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            Key::Char('o') => shell.open(&Route::to("moments"))?,
            Key::Char('n') => only_note(shell, &view.ways.iter().map(|way| way.text.clone()).collect::<Vec<_>>())?,
            key => match place(&key, count) {
                Some(place) if place < view.ways.len() => script(shell, view.ways[place].kind)?,
                Some(place) => lead(shell, view.straight[place - view.ways.len()].leads_to)?,
                None => {}
            },
        }
    }
}

/// Two keys: this one, and which it was.
fn only_note(shell: &mut Shell, ways: &[String]) -> Step {
    let words = shell.words;
    match shell.choose(&words.app_hard_moment(), &words.moments_only_note(), ways)? {
        Some(0) => note(shell, MomentKind::Triggered),
        Some(_) => note(shell, MomentKind::Defensive),
        None => Ok(()),
    }
}

fn note(shell: &mut Shell, kind: MomentKind) -> Step {
    let noted = shell.app.note_moment(kind, String::new())?;
    let mut page = blank(shell.words.app_hard_moment());
    page.strong(&noted.text);
    page.quiet(&noted.hint);
    shell.write_saved(&page, "", |shell, line| {
        let changed = shell.app.change_moment_note(noted.id, line.to_owned());
        Ok(shell.said(changed)?.is_some())
    })
}

fn lead(shell: &mut Shell, to: MomentPlace) -> Step {
    match to {
        MomentPlace::Plan => shell.open(&Route::to("plan")),
        MomentPlace::People => shell.open(&Route::to("circle")),
        MomentPlace::Help => help::help(shell),
        MomentPlace::Ground => {
            let ground = shell.app.grounding()?;
            run(shell, &ground).map(|_| ())
        }
        MomentPlace::Again | MomentPlace::Close | MomentPlace::Back { .. } => Ok(()),
    }
}

/// A script from its start, once more as often as it is asked for, and the offer of a note.
pub fn script(shell: &mut Shell, kind: MomentKind) -> Step {
    loop {
        let view = shell.app.moment_script(kind, false)?;
        match run(shell, &view)? {
            Some(MomentPlace::Again) => {}
            Some(to) => {
                lead(shell, to)?;
                break offer_note(shell, &view);
            }
            None => break offer_note(shell, &view),
        }
    }
}

fn offer_note(shell: &mut Shell, view: &MomentScriptView) -> Step {
    let answers = [view.note_yes.clone(), view.note_no.clone()];
    match shell.choose(&view.title, &view.note_question, &answers)? {
        Some(0) => note(shell, view.kind),
        _ => Ok(()),
    }
}

/// Screen by screen; `None` when it was stopped or came to its end without a choice.
fn run(shell: &mut Shell, view: &MomentScriptView) -> Step<Option<MomentPlace>> {
    let mut back: Option<ReturnTimeView> = None;
    let mut at = 0;
    while let Some(screen) = view.screens.get(at) {
        if screen.breathes
            && let Some(breathing) = &view.breathing
        {
            if !breathe(shell, &view.title, (&view.skip, &view.stop), breathing)? {
                return Ok(None);
            }
            at += 1;
            continue;
        }
        let page = draw(shell, view, screen, back.as_ref());
        match shell.ask(&page)? {
            Key::Char('x') => return Ok(None),
            Key::Enter | Key::Char(' ') => at += 1,
            // One screen back: so a time of return can be moved.
            Key::Left | Key::Backspace => at = at.saturating_sub(1),
            Key::Char('e') if back.is_some() => {
                shell.app.forget_return()?;
                back = None;
            }
            key => match place(&key, screen.choices.len()).map(|place| screen.choices[place].leads_to) {
                Some(MomentPlace::Back { choice }) => {
                    let chosen = shell.app.pause_until(choice)?;
                    shell.app.remind_of_return(chosen.at, false)?;
                    back = Some(chosen);
                    at += 1;
                }
                Some(to) => return Ok(Some(to)),
                None => {}
            },
        }
    }
    Ok(None)
}

fn draw(shell: &Shell, view: &MomentScriptView, screen: &MomentScreenView, back: Option<&ReturnTimeView>) -> Page {
    let mut page = blank(view.title.clone());
    for line in &screen.lines {
        page.strong(line);
        page.gap();
    }
    let say = back.filter(|_| !screen.say.is_empty()).map_or(&screen.say, |back| &back.say);
    for line in say {
        page.text(line);
        page.gap();
    }
    for (place, choice) in screen.choices.iter().enumerate() {
        page.choice(digit(place), &choice.text, "", false);
    }
    page.key("Enter", if screen.choices.is_empty() { shell.words.app_continue() } else { view.skip.clone() });
    page.key("\u{2190}", shell.words.app_back());
    if let Some(back) = back {
        page.gap();
        page.quiet(&back.pausing);
        page.key("e", shell.words.moments_i_am_back());
    }
    page.key("x", view.stop.clone());
    page
}

/// Slow breathing alone.
pub fn breathing(shell: &mut Shell) -> Step {
    let view = shell.app.breathing(false)?;
    let words = shell.words;
    let keys = (words.app_done(), words.moments_enough());
    breathe(shell, &words.check_in_hard_breathing(), (&keys.0, &keys.1), &view).map(|_| ())
}

/// The breath as a bar that widens and narrows. A key goes on; false when it was stopped.
fn breathe(shell: &mut Shell, title: &str, (on, stop): (&str, &str), breathing: &BreathingView) -> Step<bool> {
    const STEP: Duration = Duration::from_millis(500);
    for _ in 0..breathing.rounds {
        for phase in &breathing.phases {
            let steps = phase.seconds * 2;
            for step in 0..steps {
                let (from, to) = (u32::from(phase.size_from), u32::from(phase.size_to));
                let size = (from * (steps - step) + to * step) / steps.max(1);
                let mut page = blank(title);
                draw_breath(&mut page, &phase.word, size);
                page.gap();
                page.text(&phase.line);
                page.quiet(&breathing.counts);
                page.quiet(&breathing.leave_it);
                page.key("Enter", on);
                page.key("x", stop);
                match shell.ask_by(&page, |_| screen::key(Some(STEP)))? {
                    Some(Key::Char('x')) => return Ok(false),
                    Some(Key::Enter | Key::Char(' ')) => return Ok(true),
                    _ => {}
                }
            }
        }
    }
    Ok(true)
}

fn draw_breath(page: &mut Page, word: &str, size: u32) {
    const FULL: u32 = 50;
    let wide = (FULL * size / 100) as usize;
    let before = " ".repeat((FULL as usize - wide) / 2);
    page.strong(word);
    page.gap();
    for _ in 0..3 {
        page.line(vec![span(Tone::Plain, before.clone()), span(Tone::Rice, "=".repeat(wide))]);
    }
}
