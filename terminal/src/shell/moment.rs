//! A hard moment, one sentence a page: breathing, the ground, a pause, someone to call, and a note in two keys.

use std::time::Duration;

use grain_core::moments::{BreathingView, GroundingView, MomentCallView, MomentKind, MomentPlace, MomentRowView};
use grain_core::page::Route;
use grain_core::pause::{PauseView, PausingView};

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
        put_rows(&mut page, view.ways.len(), &view.straight);
        page.key("n", words.moments_only_note());
        page.key("o", words.settings_look_back());
        page.key("\u{2190}", words.app_back());
        match shell.ask(&page)? {
            Key::Left | Key::Backspace | Key::Enter => return Ok(()),
            Key::Char('o') => shell.open(&Route::to("moments"))?,
            Key::Char('n') => note(shell, None)?,
            key => match place(&key, view.ways.len() + view.straight.len()) {
                Some(place) if place < view.ways.len() => match view.ways[place].kind {
                    MomentKind::Triggered => breathing(shell)?,
                    MomentKind::Defensive => pause(shell)?,
                },
                Some(place) => lead(shell, &view.straight[place - view.ways.len()].leads_to, &view.others)?,
                None => {}
            },
        }
    }
}

fn put_rows(page: &mut Page, before: usize, rows: &[MomentRowView]) {
    for (place, row) in rows.iter().enumerate() {
        page.choice(digit(before + place), &row.text, &row.line, false);
    }
}

/// Notes it at once; a line may follow.
fn note(shell: &mut Shell, kind: Option<MomentKind>) -> Step {
    let noted = shell.app.note_moment(kind, String::new())?;
    let mut page = blank(shell.words.app_hard_moment());
    page.strong(&noted.text);
    page.quiet(&noted.hint);
    shell.write_saved(&page, "", |shell, line| {
        let changed = shell.app.change_moment_note(noted.id, line.to_owned());
        Ok(shell.said(changed)?.is_some())
    })
}

fn lead(shell: &mut Shell, to: &MomentPlace, others: &[MomentCallView]) -> Step {
    match to {
        MomentPlace::Call { address } => shell.number(address),
        MomentPlace::Others => call_others(shell, others),
        MomentPlace::Help => help::help(shell),
        MomentPlace::Plan => shell.open(&Route::to("plan")),
        MomentPlace::Ground => ground(shell),
    }
}

fn call_others(shell: &mut Shell, others: &[MomentCallView]) -> Step {
    let names: Vec<_> = others.iter().map(|call| call.text.to_string()).collect();
    let words = shell.words;
    match shell.choose_with(
        &words.app_hard_moment(),
        &words.moments_call_others(),
        &words.moments_call_note(),
        &names,
    )? {
        Some(chosen) => shell.number(&others[chosen].address),
        None => Ok(()),
    }
}

/// The ground, one sentence a page, gone on from by a key alone.
fn ground(shell: &mut Shell) -> Step {
    let view = shell.app.grounding()?;
    let (mut at, mut way) = (0, 0);
    while let Some(step) = view.steps.get(at) {
        let mut page = blank(view.title.clone());
        page.quiet(&view.safety);
        page.gap();
        page.strong(step.ways.get(way).map_or("", String::as_str));
        page.key("Enter", view.go_on.clone());
        page.key("x", view.stop.clone());
        if step.ways.len() > 1 {
            page.key("w", view.another_way.clone());
        }
        page.key("\u{2190}", shell.words.app_back());
        match shell.ask(&page)? {
            Key::Enter | Key::Char(' ') => (at, way) = (at + 1, 0),
            Key::Char('w') => way = (way + 1) % step.ways.len(),
            Key::Char('x') => break,
            Key::Left | Key::Backspace if at == 0 => return Ok(()),
            Key::Left | Key::Backspace => (at, way) = (at - 1, 0),
            _ => {}
        }
    }
    after_ground(shell, &view)
}

fn after_ground(shell: &mut Shell, view: &GroundingView) -> Step {
    loop {
        let mut page = blank(view.title.clone());
        page.strong(&view.end);
        page.gap();
        put_rows(&mut page, 0, &view.then);
        page.key("n", view.note_it.clone());
        page.key("Enter", view.close.clone());
        match shell.ask(&page)? {
            Key::Enter | Key::Char(' ' | 'x') | Key::Left | Key::Backspace => return Ok(()),
            Key::Char('n') => return note(shell, None),
            key => match place(&key, view.then.len()).map(|place| &view.then[place].leads_to) {
                Some(MomentPlace::Ground) => return ground(shell),
                Some(to) => lead(shell, to, &[])?,
                None => {}
            },
        }
    }
}

/// A pause before an answer: a sentence to say, four times of return, and the pause while it lasts.
fn pause(shell: &mut Shell) -> Step {
    let view = shell.app.pause()?;
    let pausing = match &view.pausing {
        Some(pausing) => Some(pausing.clone()),
        None => set_up(shell, false)?,
    };
    pausing.map_or(Ok(()), |pausing| rest(shell, &view, pausing))
}

/// Chooses the time, and says it; `longer` when the pause that stands is moved.
fn set_up(shell: &mut Shell, longer: bool) -> Step<Option<PausingView>> {
    let mut chosen = None;
    let mut say = 0;
    loop {
        let view = shell.app.pause()?;
        let now = chosen.unwrap_or(usize::from(view.chosen)).min(view.times.len().saturating_sub(1));
        let Some(time) = view.times.get(now) else { return Ok(None) };
        let page = draw_pause(&view, now, say, longer);
        match shell.ask(&page)? {
            Key::Enter | Key::Char(' ') => {
                let started = shell.app.start_pause(time.at);
                // A time that has passed while the page was open is shown anew.
                if let Some(pausing) = shell.said(started)? {
                    return Ok(pausing);
                }
            }
            Key::Char('w') if !longer => say = (say + 1) % time.say.len().max(1),
            Key::Char('e') if !longer => own_words(shell, &view)?,
            Key::Char('n') => note(shell, Some(MomentKind::Defensive))?,
            Key::Char('x') | Key::Left | Key::Backspace => return Ok(None),
            key => chosen = place(&key, view.times.len()).or(chosen),
        }
    }
}

fn draw_pause(view: &PauseView, chosen: usize, say: usize, longer: bool) -> Page {
    let mut page = blank(view.title.clone());
    if !longer {
        page.quiet(&view.first);
    }
    for line in &view.safety {
        page.quiet(line);
    }
    page.gap();
    if let Some(time) = view.times.get(chosen) {
        page.strong(if longer { &time.longer } else { time.say.get(say).map_or("", |line| line.as_str()) });
    }
    page.gap();
    page.quiet(&view.times_heading);
    for (place, time) in view.times.iter().enumerate() {
        page.choice(digit(place), &time.text, "", place == chosen);
    }
    page.key("Enter", view.start.clone());
    if !longer {
        page.key("w", view.other_words.clone());
        page.key("e", view.own_words.clone());
    }
    page.key("n", view.note_it.clone());
    page.key("x", view.close.clone());
    page
}

fn own_words(shell: &mut Shell, view: &PauseView) -> Step {
    let mut page = blank(view.title.clone());
    page.strong(&view.own_words);
    shell.write_saved(&page, &view.own, |shell, words| {
        let kept = shell.app.keep_own_words(words.to_owned());
        Ok(shell.said(kept)?.is_some())
    })
}

/// While the pause lasts. No seconds run.
fn rest(shell: &mut Shell, view: &PauseView, mut pausing: PausingView) -> Step {
    loop {
        let mut page = blank(view.title.clone());
        page.strong(&pausing.back);
        page.gap();
        for line in &view.rest {
            page.text(line);
        }
        page.quiet(&pausing.reminder);
        page.key("Enter", view.i_am_back.clone());
        page.key("l", view.later.clone());
        page.key("t", view.not_today.clone());
        if !pausing.anyway.is_empty() {
            page.key("a", pausing.anyway.clone());
        }
        page.key("\u{2190}", shell.words.app_back());
        match shell.ask(&page)? {
            Key::Enter | Key::Char(' ') => {
                shell.app.forget_return()?;
                return say_and_close(shell, &view.back_words);
            }
            Key::Char('t') => {
                shell.app.forget_return()?;
                return say_and_close(shell, &view.not_today_words);
            }
            Key::Char('l') => pausing = set_up(shell, true)?.unwrap_or(pausing),
            Key::Char('a') => pausing = shell.app.remind_of_pause_anyway()?.unwrap_or(pausing),
            Key::Left | Key::Backspace => return Ok(()),
            _ => {}
        }
    }
}

/// The sentence to say at the end, and the offer of a note.
fn say_and_close(shell: &mut Shell, lines: &[String]) -> Step {
    let words = shell.words;
    loop {
        let mut page = blank(words.moments_defensive());
        for (place, line) in lines.iter().enumerate() {
            if place == 0 {
                page.strong(line);
            } else {
                page.quiet(line);
            }
            page.gap();
        }
        page.key("n", words.moments_note_it());
        page.key("Enter", words.moments_close());
        match shell.ask(&page)? {
            Key::Char('n') => return note(shell, Some(MomentKind::Defensive)),
            Key::Enter | Key::Char(' ' | 'x') | Key::Left | Key::Backspace => return Ok(()),
            _ => {}
        }
    }
}

/// Slow breathing, with the ground, the plan and a call one key away.
pub fn breathing(shell: &mut Shell) -> Step {
    let view = shell.app.breathing(false)?;
    match breathe(shell, &view)? {
        Some(to) => lead(shell, &to, &[]),
        None => Ok(()),
    }
}

/// The breath as a bar that widens and narrows. A key ends it, or leads on.
fn breathe(shell: &mut Shell, breathing: &BreathingView) -> Step<Option<MomentPlace>> {
    const STEP: Duration = Duration::from_millis(500);
    for _ in 0..breathing.rounds {
        for phase in &breathing.phases {
            let steps = phase.seconds * 2;
            for step in 0..steps {
                let (from, to) = (u32::from(phase.size_from), u32::from(phase.size_to));
                let size = (from * (steps - step) + to * step) / steps.max(1);
                let mut page = blank(shell.words.check_in_hard_breathing());
                draw_breath(&mut page, &phase.word, size);
                page.gap();
                page.quiet(&breathing.counts);
                page.gap();
                put_rows(&mut page, 0, &breathing.ways);
                page.key("Enter", breathing.enough.clone());
                match shell.ask_by(&page, |_| screen::key(Some(STEP)))? {
                    Some(Key::Enter | Key::Char(' ' | 'x') | Key::Left | Key::Backspace) => return Ok(None),
                    Some(key) => {
                        if let Some(place) = place(&key, breathing.ways.len()) {
                            return Ok(Some(breathing.ways[place].leads_to.clone()));
                        }
                    }
                    None => {}
                }
            }
        }
    }
    Ok(None)
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
