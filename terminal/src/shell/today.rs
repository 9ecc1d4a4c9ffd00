//! The day's page, and the way through a day: check-in, bowls, card, question.

use grain_core::app::App;
use grain_core::check_in::QuestionView;
use grain_core::clock::LocalDay;
use grain_core::content::Words;
use grain_core::error::Error;
use grain_core::hard_day::{HardDayPlace, HardDayView};
use grain_core::page::{Confirm, Route};
use grain_core::today::{TodayCheckIn, TodayView};

use super::check_in::{self, Ended, SheetLine, sheets};
use super::keys::Key;
use super::page::{Page, Tone, span, wrapped};
use super::{Shell, Step, blank, bowls, cards, help, moment, place};

/// How wide the small bowl is drawn beside its areas.
const BOWL: u16 = 24;

/// The check-in and what comes after it.
pub fn check_in_and_on(shell: &mut Shell) -> Step {
    if check_in::check_in(shell, None)? == Ended::Done { onward(shell) } else { Ok(()) }
}

/// Bowls, card and question, one key each.
fn onward(shell: &mut Shell) -> Step {
    bowls::after_check_in(shell)?;
    cards::card(shell)?;
    cards::prompt(shell)
}

/// Today, until Exit.
pub fn today(shell: &mut Shell) -> Step {
    loop {
        let view = shell.app.today()?;
        let page = draw(&shell.app, shell.words, &view)?;
        let is_old = |shell: &Shell| shell.app.today().is_ok_and(|now| now != view);
        match shell.ask_by(&page, |shell| shell.key_while_new(is_old).map(Some))?.unwrap_or(Key::Resize) {
            Key::Resize => {}
            Key::Enter => check_in_and_on(shell)?,
            Key::Char('q') => return Ok(()),
            Key::Char('b') => bowls::bowls(shell)?,
            Key::Char('c') => cards::card(shell)?,
            Key::Char('a') => cards::prompt(shell)?,
            Key::Char('m') => moment::moment(shell)?,
            Key::Char(letter) if led(letter).is_some() => led(letter).map_or(Ok(()), |route| shell.open(&route))?,
            Key::Char(letter) if due_at(letter, &view).is_some() => {
                due_at(letter, &view).map_or(Ok(()), |route| shell.open(&route))?;
            }
            Key::Char('d') => earlier_day(shell)?,
            Key::Char('h') => rest(shell, &view)?,
            Key::Char('l') if view.hard_day.is_some() => {
                shell.app.extend_hard_day()?;
            }
            key => match &view.hard_day {
                Some(rest) => lead(shell, rest, &key)?,
                None => first_answer(shell, &view, &key)?,
            },
        }
    }
}

/// The keys of what has its day, in its order; the digits answer the check-in.
const DUE_KEYS: [char; 3] = ['i', 'j', 'k'];

/// Where a line of a practice that has its day leads.
fn due_at(letter: char, view: &TodayView) -> Option<Route> {
    let place = DUE_KEYS.iter().position(|key| *key == letter)?;
    view.due.get(place).map(|due| due.route.clone())
}

/// Pages that have a key of their own.
fn led(letter: char) -> Option<Route> {
    const PAGES: [(char, &str); 8] = [
        ('p', "promises"),
        ('t', "disclosures"),
        ('o', "circle"),
        ('v', "practice"),
        ('y', "you"),
        ('s', "search"),
        ('r', "reminders"),
        ('e', "settings"),
    ];
    PAGES.iter().find(|(key, _)| *key == letter).map(|(_, route)| Route::to(route))
}

/// The first question stands on the page itself: a digit answers it and goes on with what is open.
fn first_answer(shell: &mut Shell, view: &TodayView, key: &Key) -> Step {
    let TodayCheckIn::Due { first } = &view.check_in else { return Ok(()) };
    // On a journey west the day that stands here may be tomorrow by now.
    let line = first_line(&shell.app, view.day, first);
    let Some(line) = shell.said(line)?.flatten() else { return Ok(()) };
    let Some(place) = place(key, line.choices.len()) else { return Ok(()) };
    let answer = line.answer(Some(&line.choices[place].id), String::new());
    let answered = shell.app.answer_check_in(Some(view.day), vec![answer]);
    if shell.said(answered)?.is_none() {
        return Ok(());
    }
    if check_in::go_on(shell, view.day)? == Ended::Done { onward(shell) } else { Ok(()) }
}

/// The line that a digit on Today answers.
fn first_line(app: &App, day: LocalDay, first: &QuestionView) -> Result<Option<SheetLine>, Error> {
    let sheets = sheets(&app.check_in(Some(day))?, false);
    Ok(sheets.iter().find_map(|sheet| sheet.first_line(&first.id)).cloned())
}

/// A hard day begins with one key and ends with the same.
fn rest(shell: &mut Shell, view: &TodayView) -> Step {
    if view.hard_day.is_some() {
        shell.app.end_hard_day()?;
    } else {
        shell.app.begin_hard_day()?;
        shell.notice = shell.words.check_in_hard_day_said();
    }
    Ok(())
}

/// The one question of a hard day: each answer opens something, and none is kept (S18).
fn lead(shell: &mut Shell, rest: &HardDayView, key: &Key) -> Step {
    let Some(place) = place(key, rest.choices.len()) else { return Ok(()) };
    match rest.choices[place].leads_to {
        HardDayPlace::Card => cards::card(shell),
        HardDayPlace::Breathing => moment::breathing(shell),
        HardDayPlace::People => shell.open(&Route::to("circle")),
        HardDayPlace::Help => help::help(shell),
        HardDayPlace::BlankLine => cards::own_line(shell),
        HardDayPlace::Close => Ok(()),
    }
}

/// One of the seven days before: to be written, or deleted once something stands there.
fn earlier_day(shell: &mut Shell) -> Step {
    let days = shell.app.check_in_days()?.split_off(1);
    let mut page = blank(shell.words.check_in_earlier_days());
    for (place, day) in days.iter().enumerate() {
        page.choice(super::digit(place), &day.text, &day.line, false);
    }
    page.key(super::digits(days.len()), shell.words.terminal_choose());
    page.key("\u{2190}", shell.words.app_back());
    let key = shell.ask(&page)?;
    let Some(place) = place(&key, days.len()) else { return Ok(()) };
    let day = &days[place];
    if day.begun {
        let words = shell.words;
        match shell.choose(&day.text, &day.line, &[words.app_open(), words.app_delete()])? {
            Some(0) => {}
            Some(_) => {
                // It is gone for good, out of the copies too (S27).
                let (title, text) = (day.text.as_str().into(), String::new());
                let ask = Confirm { title, text, keep: words.app_keep(), go_on: words.app_delete() };
                if shell.may(&ask)? {
                    shell.app.delete_check_in(day.day)?;
                    shell.notice = words.app_deleted();
                }
                return Ok(());
            }
            None => return Ok(()),
        }
    }
    check_in::check_in(shell, Some(day.day)).map(|_| ())
}

/// The day's page.
pub fn draw(app: &App, words: Words, view: &TodayView) -> Result<Page, Error> {
    let mut page = blank(words.terminal_title(words.app_place_today(), &view.date));
    page.toned(Tone::Clay, &view.made_up);
    page.quiet(&view.greeting);
    page.quiet(&view.paused);
    page.gap();
    if let Some(rest) = &view.hard_day {
        page.strong(&words.today_hard_title());
        page.text(&words.today_hard_text());
        page.quiet(&rest.text);
        page.gap();
        page.strong(&rest.question);
        for (place, choice) in rest.choices.iter().enumerate() {
            page.choice(super::digit(place), &choice.text, "", false);
        }
    } else {
        draw_check_in(app, words, &mut page, view)?;
        page.quiet(&view.yesterday);
    }
    page.gap();
    if !view.bowls.rows.is_empty() && view.hard_day.is_none() {
        let picture = bowls::picture_of_all(&view.bowls, BOWL);
        let room = page.width().saturating_sub(usize::from(BOWL) + 3);
        page.beside(picture, bowls::rows(words, &view.bowls, room));
        page.gap();
    }
    draw_due(words, &mut page, view);
    draw_rows(app, words, &mut page, view)?;
    foot(words, &mut page, view);
    Ok(page)
}

fn draw_check_in(app: &App, words: Words, page: &mut Page, view: &TodayView) -> Result<(), Error> {
    match &view.check_in {
        TodayCheckIn::Due { first } => {
            page.strong(&first.text);
            if let Some(line) = first_line(app, view.day, first)? {
                page.text(if line.text == first.text { "" } else { &line.text });
                check_in::choices(page, &line.choices);
            }
        }
        TodayCheckIn::Begun { text } => page.text(text),
        TodayCheckIn::Done { text, grains, closing, .. } => {
            page.strong(&words.terminal_row(words.today_checked_in(), text));
            page.text(&grains.join(" "));
            page.quiet(closing);
        }
    }
    Ok(())
}

/// What of the practices has its day: a line each, and nothing to answer.
fn draw_due(words: Words, page: &mut Page, view: &TodayView) {
    page.strong(&view.due_line);
    for (key, due) in DUE_KEYS.iter().zip(&view.due) {
        let line = words.terminal_row(&due.text, &due.second);
        for (place, piece) in wrapped(&line, page.width().min(76).saturating_sub(3)).into_iter().enumerate() {
            let key = if place == 0 { key.to_string() } else { String::new() };
            page.line(vec![span(Tone::Key, format!("{key:3}")), span(Tone::Plain, piece)]);
        }
    }
    page.gap();
}

/// What else the day holds: promises, the card, the question, and what comes next.
fn draw_rows(app: &App, words: Words, page: &mut Page, view: &TodayView) -> Result<(), Error> {
    let card = view.card.card.as_ref().map_or(view.card.none.as_str(), |card| card.title.as_str());
    let question = view.prompt.prompt.as_ref().map_or(&view.prompt.none, |prompt| &prompt.question);
    let rows = [
        ("p", words.promises_title(), view.promises_line.clone()),
        ("c", words.terminal_card(), card.to_owned()),
        ("a", words.prompts_title(), question.clone()),
        ("r", words.reminders_title(), app.reminders()?.next),
    ];
    let wide = rows.iter().map(|(_, label, _)| label.chars().count()).max().unwrap_or(0) + 2;
    for (key, label, text) in rows.iter().filter(|(_, _, text)| !text.is_empty()) {
        let room = page.width().min(76).saturating_sub(3 + wide);
        for (place, piece) in wrapped(text, room).into_iter().enumerate() {
            let (key, label) = if place == 0 { (*key, label.as_str()) } else { ("", "") };
            page.line(vec![
                span(Tone::Key, format!("{key:3}")),
                span(Tone::Quiet, format!("{label:wide$}")),
                span(Tone::Plain, piece),
            ]);
        }
    }
    Ok(())
}

fn foot(words: Words, page: &mut Page, view: &TodayView) {
    let resting = view.hard_day.is_some();
    match &view.check_in {
        _ if resting => page.key("Enter", words.check_in_hard_full()),
        TodayCheckIn::Due { .. } => page.key("Enter", words.check_in_title()),
        TodayCheckIn::Begun { .. } => page.key("Enter", words.app_go_on()),
        TodayCheckIn::Done { .. } => page.key("Enter", words.app_change()),
    }
    page.key("m", words.app_hard_moment());
    page.key("b", words.app_place_bowls());
    page.key("p", words.promises_title());
    page.key("t", words.disclosures_waiting());
    page.key("o", words.terminal_people());
    page.key("d", words.check_in_earlier_days());
    page.key("h", if resting { words.today_hard_end() } else { words.check_in_hard_day() });
    if resting {
        page.key("l", words.check_in_hard_longer());
    }
    page.key("s", words.terminal_search());
    page.key("r", words.reminders_title());
    page.key("e", words.settings_title());
    page.key("v", words.app_place_practice());
    page.key("y", words.app_place_you());
}
