use grain_core::content::{self, Words};
use grain_core::safety::{self, HelplineView, SafetyListView};

use super::Said;
use crate::cli::Place;
use crate::platform;

/// The language before any setting is known.
const LANGUAGE: &str = "";

/// Numbers and the Help page, of the country that was typed or else of the machine's region. The day only decides which
/// lines were not checked lately: a clock that cannot be read keeps nobody from them.
pub fn helplines(country: Option<&str>, place: &Place) -> Said {
    let words = content::words(LANGUAGE);
    let country = country.map_or_else(platform::region, str::to_owned);
    let page = safety::safety_page(LANGUAGE, &country, platform::calendar_day(place));
    let lines = &page.helplines;
    let mut out: Vec<String> = lines.country.iter().map(|country| country.name.clone()).collect();
    out.extend(lines.unknown.iter().cloned());
    if !lines.first.is_empty() {
        out.extend([lines.call_note.clone(), String::new()]);
    }
    out.extend(lines.first.iter().flat_map(|line| helpline(line, words)));
    if !lines.more.is_empty() {
        out.extend([String::new(), words.safety_more()]);
        out.extend(lines.more.iter().flat_map(|line| helpline(line, words)));
    }
    out.extend([String::new(), lines.check_note.clone(), String::new()]);
    out.extend([page.heading.clone(), page.intro.clone()]);
    out.extend(page.lines.iter().map(|line| words.terminal_bullet(line)));
    out.extend([page.fault_line.clone(), String::new()]);
    out.extend(titled(&page.after_fear, words));
    for (list, lines) in [(&page.other_side, &page.other_side_helplines), (&page.young, &page.young_helplines)] {
        out.extend(titled(list, words));
        out.extend(lines.iter().flat_map(|line| helpline(line, words)));
        out.push(String::new());
    }
    for list in page.leaving.iter().chain([&page.professional, &page.legal]) {
        out.extend(titled(list, words));
    }
    out.push(page.not_therapy.clone());
    Said::new(&page, out)
}

/// One line with all that is known of it.
pub fn helpline(line: &HelplineView, words: Words) -> Vec<String> {
    let reach = if line.number.is_empty() { line.name.clone() } else { words.terminal_row(&line.number, &line.name) };
    let known = [&line.line].into_iter().chain(&line.details).filter(|text| !text.is_empty());
    std::iter::once(reach).chain(known.map(|text| format!("  {text}"))).collect()
}

fn titled(list: &SafetyListView, words: Words) -> Vec<String> {
    let lines = list.lines.iter().map(|line| words.terminal_bullet(line));
    std::iter::once(list.title.clone()).chain(lines).chain([String::new()]).collect()
}
