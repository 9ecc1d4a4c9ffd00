use grain_core::content;
use grain_core::safety::{self, HelplineView, SafetyListView};

use super::Said;
use crate::cli::Place;
use crate::failure::Outcome;
use crate::json;
use crate::platform;

/// The language before any setting is known.
const LANGUAGE: &str = "";

/// Numbers and the Help page. The day only decides which numbers ask to be checked: a clock that cannot be read keeps
/// nobody from them.
pub fn helplines(country: Option<&str>, place: &Place) -> Outcome<Said> {
    let page = safety::safety_page(LANGUAGE, country.unwrap_or_default(), platform::calendar_day(place)?);
    let lines = &page.helplines;
    let mut out = vec![page.heading.clone(), page.intro.clone()];
    out.extend(page.lines.iter().map(|line| content::words(LANGUAGE).terminal_bullet(line)));
    out.extend([page.fault_line.clone(), String::new()]);
    out.extend(lines.country.iter().map(|country| country.name.clone()));
    out.extend(lines.unknown.iter().cloned());
    for line in lines.first.iter().chain(&lines.more) {
        out.extend(helpline(line));
    }
    out.extend([String::new(), lines.call_note.clone(), String::new()]);
    for list in [&page.other_side, &page.professional].into_iter().chain(&page.leaving).chain([&page.legal]) {
        out.extend(titled(list));
    }
    out.push(page.not_therapy.clone());
    Ok(Said::new(json::safety_page(&page), out))
}

/// One line with all that is known of it.
pub fn helpline(line: &HelplineView) -> Vec<String> {
    let words = content::words(LANGUAGE);
    let reach = if line.number.is_empty() { line.name.clone() } else { words.terminal_row(&line.number, &line.name) };
    let details =
        [&line.audience_text, &line.hours, &line.languages, &line.message, &line.web, &line.cost, &line.check];
    let details: Vec<_> = details.into_iter().filter(|detail| !detail.is_empty()).cloned().collect();
    vec![reach, format!("  {}", details.join(". "))]
}

fn titled(list: &SafetyListView) -> Vec<String> {
    let words = content::words(LANGUAGE);
    let lines = list.lines.iter().map(|line| words.terminal_bullet(line));
    std::iter::once(list.title.clone()).chain(lines).chain([String::new()]).collect()
}
