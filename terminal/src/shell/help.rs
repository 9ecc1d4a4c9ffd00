//! Help: the same for everyone, read-only, and nothing of it is stored (S13, S14).

use grain_core::clock::LocalDay;
use grain_core::safety::{self, SafetyListView, SafetyPageView};

use super::keys::Key;
use super::page::{Page, Tone};
use super::{Left, Shell, Step, blank, screen};
use crate::commands::helpline;

/// The Help page. Only Exit stands above it, in its place.
pub fn help(shell: &mut Shell) -> Step {
    let settings = shell.app.settings()?;
    let moment = shell.app.moment()?;
    let today = LocalDay::at(moment.at, moment.zone, 0);
    let mut country = if settings.country.is_empty() { region() } else { settings.country };
    let mut top = 0;
    loop {
        let view = safety::safety_page(&settings.language, &country, today);
        let page = draw(shell, &view);
        let corner = [shell.exit_key()];
        let last = shell.screen.show(&page, &corner, &shell.words.app_more(), top)?;
        match screen::key(None)? {
            Some(Key::Exit) => return Err(Left::Exit),
            Some(Key::Left | Key::Backspace | Key::Enter | Key::Char('?') | Key::Help) => return Ok(()),
            Some(Key::Char('c')) => country = other_country(shell, &view)?.unwrap_or(country),
            Some(Key::Down) => top = (top + 1).min(last),
            Some(Key::PageDown | Key::Char(' ')) => top = (top + 10).min(last),
            Some(Key::Up) => top = top.min(last).saturating_sub(1),
            Some(Key::PageUp) => top = top.min(last).saturating_sub(10),
            _ => {}
        }
    }
}

/// The region of the machine's locale, such as GB of `en_GB.UTF-8`.
fn region() -> String {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok());
    let region = locale.as_deref().and_then(|locale| locale.split_once('_')).map(|(_, rest)| rest.chars().take(2));
    region.map(Iterator::collect).unwrap_or_default()
}

/// Another country, for now. Choosing one stores nothing (R3).
fn other_country(shell: &mut Shell, view: &SafetyPageView) -> Step<Option<String>> {
    let mut page = blank(shell.words.safety_title());
    page.strong(&shell.words.safety_country());
    let known: Vec<_> = view.countries.iter().map(|country| format!("{} {}", country.code, country.name)).collect();
    page.quiet(&known.join(" \u{b7} "));
    Ok(shell.write(&page, "")?.map(|code| code.trim().to_uppercase()))
}

fn draw(shell: &Shell, view: &SafetyPageView) -> Page {
    let words = shell.words;
    let mut page = blank(view.title.clone());
    let numbers = &view.helplines;
    if let Some(country) = &numbers.country {
        page.strong(&country.name);
    }
    for line in &numbers.unknown {
        page.text(line);
    }
    for line in numbers.first.iter().chain(&numbers.more) {
        for (place, text) in helpline(line).iter().enumerate() {
            page.toned(if place == 0 { Tone::Plain } else { Tone::Quiet }, text);
        }
    }
    page.quiet(&numbers.call_note);
    page.gap();
    page.strong(&view.heading);
    page.text(&view.intro);
    for line in &view.lines {
        page.bullet(&words.terminal_bullet(line));
    }
    page.text(&view.fault_line);
    for list in [&view.other_side, &view.professional].into_iter().chain(&view.leaving).chain([&view.legal]) {
        titled(shell, &mut page, list);
    }
    page.gap();
    page.quiet(&view.not_therapy);
    page.key("c", words.safety_country());
    page.key("\u{2190}", words.app_back());
    page
}

fn titled(shell: &Shell, page: &mut Page, list: &SafetyListView) {
    page.gap();
    page.strong(&list.title);
    for line in &list.lines {
        page.bullet(&shell.words.terminal_bullet(line));
    }
}
