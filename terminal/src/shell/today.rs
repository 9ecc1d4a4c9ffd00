//! The day's page, and the way through a day: check-in, bowls, card, question.

use grain_core::app::App;
use grain_core::check_in::ChoiceView;
use grain_core::clock::Timestamp;
use grain_core::content::Words;
use grain_core::error::Error;
use grain_core::hard_day::{HardDayPlace, HardDayView};
use grain_core::page::{Confirm, Route};
use grain_core::promises::PromiseMark;
use grain_core::today::{DoneBowl, SaidAndDone, TodayCheckIn, TodayChoice, TodayDone, TodayView};

use super::check_in::{self, Ended};
use super::keys::Key;
use super::page::{Line, Page, Tone, span, wrapped};
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
    // What was said is seen after a key, and folded again when one comes back to the page.
    let (mut said, mut closed) = (false, None);
    loop {
        let view = shell.app.today()?;
        let seen = Seen { said: std::mem::take(&mut said), closed: closed == Some(until(&view)) };
        let page = draw(&shell.app, shell.words, &view, seen)?;
        let is_old = |shell: &Shell| shell.app.today().is_ok_and(|now| now != view);
        match shell.ask_by(&page, |shell| shell.key_while_new(is_old).map(Some))?.unwrap_or(Key::Resize) {
            Key::Resize => said = seen.said,
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
            Key::Char('g') if view.yesterday.is_some() => {
                check_in::check_in(shell, view.yesterday.as_ref().map(|yesterday| yesterday.day))?;
            }
            Key::Char('w') => said = !seen.said,
            Key::Char('n') => next(shell, &view)?,
            Key::Char('h') => rest(shell, &view)?,
            Key::Char('l') if view.hard_day.is_some() => {
                shell.app.extend_hard_day()?;
            }
            key => match &view.hard_day {
                Some(_) if seen.closed => {}
                Some(rest) => {
                    if lead(shell, rest, &key)? {
                        closed = Some(until(&view));
                    }
                }
                None => first_answer(shell, &view, &key)?,
            },
        }
    }
}

/// What the person opened or closed on the page.
#[derive(Debug, Clone, Copy, Default)]
pub struct Seen {
    /// What was said is seen.
    said: bool,
    /// The one question of this hard day was closed: "Nothing, thanks". It is kept nowhere (S18).
    closed: bool,
}

fn until(view: &TodayView) -> Option<Timestamp> {
    view.hard_day.as_ref().and_then(|rest| rest.until)
}

/// What comes next for one who rebuilds.
fn next(shell: &mut Shell, view: &TodayView) -> Step {
    let TodayCheckIn::Done { done } = &view.check_in else { return Ok(()) };
    done.week.as_ref().map_or(Ok(()), |week| shell.open(&week.next.route))
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
    let Some(place) = place(key, first.choices.len()) else { return Ok(()) };
    // On a journey west the day that stands here may be tomorrow by now.
    let answered = shell.app.answer_check_in(Some(view.day), vec![first.choices[place].answer.clone()]);
    if shell.said(answered)?.is_none() {
        return Ok(());
    }
    if check_in::go_on(shell, view.day)? == Ended::Done { onward(shell) } else { Ok(()) }
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

/// The one question of a hard day: each answer opens something, and none is kept (S18). Whether it closes its card.
fn lead(shell: &mut Shell, rest: &HardDayView, key: &Key) -> Step<bool> {
    let Some(place) = place(key, rest.choices.len()) else { return Ok(false) };
    match rest.choices[place].leads_to {
        HardDayPlace::Card => cards::card(shell),
        HardDayPlace::Breathing => moment::breathing(shell),
        HardDayPlace::People => shell.open(&Route::to("circle")),
        HardDayPlace::Help => help::help(shell),
        HardDayPlace::BlankLine => cards::own_line(shell),
        HardDayPlace::Close => return Ok(true),
    }?;
    Ok(false)
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
pub fn draw(app: &App, words: Words, view: &TodayView, seen: Seen) -> Result<Page, Error> {
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
        if !seen.closed {
            page.strong(&rest.question);
            for (place, choice) in rest.choices.iter().enumerate() {
                page.choice(super::digit(place), &choice.text, "", false);
            }
        }
    } else {
        draw_check_in(words, &mut page, view, seen);
    }
    page.gap();
    let is_done = matches!(view.check_in, TodayCheckIn::Done { .. });
    if !view.bowls.rows.is_empty() && view.hard_day.is_none() && !is_done {
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

fn draw_check_in(words: Words, page: &mut Page, view: &TodayView, seen: Seen) {
    match &view.check_in {
        TodayCheckIn::Due { first } => {
            page.quiet(&first.label);
            page.strong(&first.text);
            let cell =
                |choice: &TodayChoice| ChoiceView { id: String::new(), text: choice.text.clone(), chosen: false };
            check_in::choices(page, &first.choices.iter().map(cell).collect::<Vec<_>>());
        }
        TodayCheckIn::Begun { text } => page.text(text),
        TodayCheckIn::Done { done } => draw_done(words, page, done, seen),
    }
}

/// The page after "Done": the bowls that changed, or what was said and done this week; what was said only after a key.
fn draw_done(words: Words, page: &mut Page, done: &TodayDone, seen: Seen) {
    page.strong(&words.terminal_row(words.today_checked_in(), &done.text));
    if seen.said {
        page.text(&done.said);
    }
    page.gap();
    draw_bowls(page, &done.bowls);
    page.strong(&done.quiet);
    for line in done.bowls.iter().filter(|bowl| !bowl.text.is_empty()).map(|bowl| &bowl.line).chain(&done.more) {
        page.text(line);
    }
    page.quiet(&done.under);
    if let Some(week) = &done.week {
        page.gap();
        draw_week(words, page, week);
    }
    page.gap();
    page.quiet(&done.closing);
}

/// Bowls side by side, as many as the window has room for; the sentences name all of them.
fn draw_bowls(page: &mut Page, all: &[DoneBowl]) {
    let mut rows: Vec<Line> = Vec::new();
    for (place, bowl) in all.iter().enumerate() {
        if (place + 1) * usize::from(BOWL + 3) > page.width() {
            break;
        }
        for (at, mut line) in bowls::picture_of(&bowl.area, bowl.level, BOWL).into_iter().enumerate() {
            line.push(span(Tone::Plain, " ".repeat(3)));
            match rows.get_mut(at) {
                Some(row) => row.extend(line),
                None => rows.push(line),
            }
        }
    }
    for row in rows {
        page.line(row);
    }
}

/// Seven days with a mark for each promise of which something was said, and the words of the marks.
fn draw_week(words: Words, page: &mut Page, week: &SaidAndDone) {
    page.strong(&week.title);
    let cell = |text: String| format!("{text:5}");
    let names =
        week.days.iter().map(|day| span(if day.is_today { Tone::Strong } else { Tone::Quiet }, cell(day.name.clone())));
    page.line(names.collect());
    let marks = week.days.iter().map(|day| cell(day.marks.iter().map(|mark| mark_of(*mark)).collect()));
    page.line(marks.map(|marks| span(Tone::Plain, marks)).collect());
    let legend: Vec<_> = week.legend.iter().map(|word| format!("{} {}", mark_of(word.mark), word.text)).collect();
    page.quiet(&legend.join("   "));
    page.quiet(&week.none);
    page.line(vec![span(Tone::Key, "n  "), span(Tone::Plain, words.terminal_row(&week.next.text, &week.next.second))]);
}

/// A mark as one sign; the words stand under the row.
fn mark_of(mark: PromiseMark) -> char {
    match mark {
        PromiseMark::Full => '\u{25cf}',
        PromiseMark::Half => '\u{25d0}',
        PromiseMark::Hollow => '\u{25cb}',
        PromiseMark::Dot => '\u{b7}',
    }
}

/// What of the practices has its day: a line each, and nothing to answer.
fn draw_due(words: Words, page: &mut Page, view: &TodayView) {
    if let Some(yesterday) = view.yesterday.as_ref().filter(|_| view.hard_day.is_none()) {
        page.line(vec![span(Tone::Key, "g  "), span(Tone::Plain, yesterday.text.clone())]);
        page.gap();
    }
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
        TodayCheckIn::Done { done } => {
            page.key("Enter", words.app_change());
            if !done.said.is_empty() {
                page.key("w", words.today_said_show());
            }
        }
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
