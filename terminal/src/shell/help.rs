//! Help: the same for everyone, read-only, and nothing of it is stored unless the country is to be kept (S13, S14, R3).

use grain_core::clock::LocalDay;
use grain_core::content::Words;
use grain_core::safety::{self, HelplineView, SafetyListView, SafetyPageView, SafetyTopicView};

use super::figures::figures;
use super::frame::Corner;
use super::keys::Key;
use super::page::{Page, Tone, span};
use super::{Left, Shell, Step, blank, screen};
use crate::platform::region;

/// What is open on the page, gone when it is left.
#[derive(Default)]
struct Open {
    /// What stands behind "More" (R9).
    more: bool,
    /// The numbers in large figures, for another phone (R6).
    large: bool,
    /// The page of its own that is read.
    topic: Option<usize>,
}

/// The Help page. Only Exit stands above it, in its place.
pub fn help(shell: &mut Shell) -> Step {
    let settings = shell.app.settings()?;
    let mut kept = settings.country;
    let mut country = if kept.is_empty() { region() } else { kept.clone() };
    let (mut open, mut top) = (Open::default(), 0);
    loop {
        let view = safety::safety_page(&settings.language, &country, day(shell)?);
        // Someone who has not begun leaves no trace, so there is nowhere to keep a country yet.
        let code = view.helplines.country.as_ref().map(|country| country.code.clone());
        let keep = if shell.app.is_new()? { None } else { code };
        let page = match open.topic.and_then(|at| view.topics.get(at)) {
            Some(read) => topic(shell.words, &view, read),
            None if open.large => large(shell.words, &view),
            None => draw(shell.words, &view, &open, keep.as_deref(), &kept),
        };
        let deeper = open.large || open.topic.is_some();
        let corner = Corner { keys: vec![shell.exit_key()], more: shell.words.app_more() };
        let last = shell.screen.show(&page, &corner, top)?.last;
        match screen::key(None)? {
            Some(Key::Exit) => return Err(Left::Exit),
            Some(Key::Left | Key::Backspace | Key::Enter) if deeper => {
                (open.large, open.topic, top) = (false, None, 0);
            }
            Some(Key::Left | Key::Backspace | Key::Enter | Key::Char('?') | Key::Help) => return Ok(()),
            Some(Key::Char('c')) if !deeper => {
                if let Some(other) = other_country(shell, &view)? {
                    (country, open, top) = (other, Open::default(), 0);
                }
            }
            Some(Key::Char('l')) if open.topic.is_none() && !dialled(&view).is_empty() => {
                (open.large, top) = (!open.large, 0);
            }
            Some(Key::Char('m')) if !deeper => open.more = !open.more,
            Some(Key::Char(digit @ '1'..='9')) if !deeper && topic_of(digit) < view.topics.len() => {
                (open.topic, top) = (Some(topic_of(digit)), 0);
            }
            Some(Key::Char('k')) if !deeper => {
                if let Some(code) = keep {
                    kept = shell.app.keep_country(if kept == code { "" } else { &code })?.country;
                }
            }
            Some(Key::Down) => top = (top + 1).min(last),
            Some(Key::PageDown | Key::Char(' ')) => top = (top + 10).min(last),
            Some(Key::Up) => top = top.min(last).saturating_sub(1),
            Some(Key::PageUp) => top = top.min(last).saturating_sub(10),
            _ => {}
        }
    }
}

/// All of the page at once.
pub fn whole(words: Words, view: &SafetyPageView) -> Page {
    let mut page = draw(words, view, &Open { more: true, ..Open::default() }, None, "");
    for read in &view.topics {
        page.gap();
        written(words, &mut page, read);
    }
    page
}

/// What someone under 18 sees in place of the first run: whom to talk to. Help and Exit stand above it; any key leads back
/// to the question (C8).
pub fn young(shell: &mut Shell) -> Step {
    let words = shell.words;
    let view = safety::young_help(&shell.app.settings()?.language, &region(), day(shell)?);
    let mut page = blank(words.app_name());
    page.strong(&words.safety_title());
    page.gap();
    page.text(&view.text);
    page.gap();
    for line in &view.unknown {
        page.text(line);
    }
    if !view.helplines.is_empty() {
        page.quiet(&view.call_note);
        page.gap();
    }
    lines(words, &mut page, &view.helplines);
    page.quiet(&view.check_note);
    titled(words, &mut page, &view.lines);
    page.key("\u{2190}", words.app_back());
    while !matches!(shell.ask(&page)?, Key::Left | Key::Backspace | Key::Enter) {}
    Ok(())
}

/// The calendar's day; it only decides which lines were not checked lately.
fn day(shell: &Shell) -> Step<LocalDay> {
    let moment = shell.app.moment()?;
    Ok(LocalDay::at(moment.at, moment.zone, 0))
}

/// Another country, for now. Choosing one stores nothing (R3).
fn other_country(shell: &mut Shell, view: &SafetyPageView) -> Step<Option<String>> {
    let mut page = blank(shell.words.safety_title());
    page.strong(&shell.words.safety_country());
    let known: Vec<_> = view.countries.iter().map(|country| format!("{} {}", country.code, country.name)).collect();
    page.quiet(&known.join(" \u{b7} "));
    Ok(shell.write(&page, "")?.map(|code| code.trim().to_uppercase()))
}

fn draw(words: Words, view: &SafetyPageView, open: &Open, keep: Option<&str>, kept: &str) -> Page {
    let mut page = blank(view.title.clone());
    let numbers = &view.helplines;
    if let Some(country) = &numbers.country {
        page.strong(&country.name);
    }
    for line in &numbers.unknown {
        page.text(line);
    }
    if !numbers.first.is_empty() {
        page.quiet(&numbers.call_note);
        page.gap();
    }
    lines(words, &mut page, &numbers.first);
    if open.more && !numbers.more.is_empty() {
        page.gap();
        page.strong(&words.safety_more());
        lines(words, &mut page, &numbers.more);
    } else if !numbers.more.is_empty() {
        page.choice('m', &words.safety_more(), "", false);
    }
    page.quiet(&numbers.check_note);
    if let Some(code) = keep {
        page.gap();
        page.choice('k', &words.safety_country_keep(), &words.safety_country_keep_text(), kept == code);
    }
    page.gap();
    page.strong(&view.heading);
    page.text(&view.intro);
    for line in &view.lines {
        page.bullet(&words.terminal_bullet(line));
    }
    page.text(&view.fault_line);
    titled(words, &mut page, &view.after_fear);
    for (list, theirs) in [(&view.other_side, &view.other_side_helplines), (&view.young, &view.young_helplines)] {
        titled(words, &mut page, list);
        lines(words, &mut page, theirs);
    }
    if !view.topics.is_empty() {
        page.gap();
    }
    for (digit, read) in ('1'..='9').zip(&view.topics) {
        page.choice(digit, &read.title, "", false);
    }
    for list in view.leaving.iter().chain([&view.professional, &view.legal]) {
        titled(words, &mut page, list);
    }
    page.gap();
    page.quiet(&view.not_therapy);
    page.key("c", words.safety_country());
    if !dialled(view).is_empty() {
        page.key("l", words.safety_show_large());
    }
    page.key("\u{2190}", words.app_back());
    page
}

/// The place of a page under Help by its key.
fn topic_of(digit: char) -> usize {
    usize::try_from(u32::from(digit) - u32::from('1')).unwrap_or(usize::MAX)
}

/// A page under Help.
fn topic(words: Words, view: &SafetyPageView, read: &SafetyTopicView) -> Page {
    let mut page = blank(view.title.clone());
    written(words, &mut page, read);
    page.key("\u{2190}", words.app_back());
    page
}

fn written(words: Words, page: &mut Page, read: &SafetyTopicView) {
    page.strong(&read.title);
    page.text(&read.lead);
    for list in &read.lists {
        titled(words, page, list);
    }
}

/// Every line with a number to dial, in the order of the page.
fn dialled(view: &SafetyPageView) -> Vec<&HelplineView> {
    let numbers = view.helplines.first.iter().chain(&view.helplines.more);
    let all = numbers.chain(&view.other_side_helplines).chain(&view.young_helplines);
    all.filter(|line| !line.number.is_empty()).collect()
}

/// The numbers in large figures, to be dialled from another phone (R6).
fn large(words: Words, view: &SafetyPageView) -> Page {
    let mut page = blank(view.title.clone());
    page.strong(&words.safety_other_phone());
    for line in dialled(view) {
        page.gap();
        page.strong(&words.terminal_row(&line.name, &line.number));
        page.quiet(&line.line);
        for row in figures(&line.number, page.width()) {
            page.line(vec![span(Tone::Plain, row)]);
        }
    }
    page.key("\u{2190}", words.app_back());
    page
}

/// Each line with all that is known of it.
fn lines(words: Words, page: &mut Page, lines: &[HelplineView]) {
    for line in lines {
        let reach =
            if line.number.is_empty() { line.name.clone() } else { words.terminal_row(&line.number, &line.name) };
        page.text(&reach);
        for known in [&line.line].into_iter().chain(&line.details).filter(|known| !known.is_empty()) {
            page.quiet(&format!("  {known}"));
        }
    }
}

fn titled(words: Words, page: &mut Page, list: &SafetyListView) {
    page.gap();
    page.strong(&list.title);
    for line in &list.lines {
        page.bullet(&words.terminal_bullet(line));
    }
}
