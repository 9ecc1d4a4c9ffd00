use super::helplines::{kind_of, of_young};
use super::{
    BeforeLineView, SafetyLinesView, SafetyListView, SafetyPageView, SafetyTopicView, YoungHelpView, countries,
    helplines,
};
use crate::clock::LocalDay;
use crate::content::{self, HelpTopic, LineKind, TitledLines};
use crate::page::Icon;

/// The Help page in a language, with the numbers of a country (ISO 3166-1 alpha-2, empty when it is not known). `today`
/// decides which numbers have expired. Reads the content and nothing else: no setting, no clock, no store (S14).
pub fn safety_page(language: &str, country: &str, today: LocalDay) -> SafetyPageView {
    let (content, words) = (content::content(language), content::words(language));
    let text = content.safety;
    SafetyPageView {
        title: words.safety_title(),
        heading: text.title.to_owned(),
        intro: text.intro.to_owned(),
        lines: owned(text.lines),
        fault_line: text.fault_line.to_owned(),
        after_fear: titled(text.after_fear),
        helplines: helplines(language, country, today),
        countries: countries(language),
        other_side: titled(text.other_side),
        other_side_helplines: kind_of(LineKind::Perpetrator, content, words, country),
        young: titled(text.young),
        young_helplines: kind_of(LineKind::Child, content, words, country),
        leaving: vec![
            list(words.safety_leaving_does(), text.leaving.does),
            list(words.safety_leaving_does_not(), text.leaving.does_not),
            list(words.safety_hiding(), text.leaving.hiding),
        ],
        professional: titled(text.professional),
        legal: list(words.safety_legal(), &[text.legal]),
        topics: text.topic.iter().map(topic).collect(),
        not_therapy: text.not_therapy.to_owned(),
        audio_hint: text.audio_hint.to_owned(),
    }
}

/// What someone under 18 sees in place of the first run (C8). As [`safety_page`], it reads the content and nothing else.
pub fn young_help(language: &str, country: &str, today: LocalDay) -> YoungHelpView {
    let words = content::words(language);
    let of_country = helplines(language, country, today);
    let (helplines, check_note) = of_young(language, country, today);
    YoungHelpView {
        text: words.setup_age_under(),
        lines: titled(content::content(language).safety.young),
        helplines,
        unknown: of_country.unknown,
        call_note: of_country.call_note,
        check_note,
    }
}

/// The fixed lines that other screens carry as they stand.
pub fn safety_lines(language: &str) -> SafetyLinesView {
    let (text, words) = (content::content(language).safety, content::words(language));
    let before = |icon, title, text: &str| BeforeLineView { icon, title, text: text.to_owned() };
    SafetyLinesView {
        both_safe: text.both_safe.to_owned(),
        not_therapy: text.not_therapy.to_owned(),
        legal: text.legal.to_owned(),
        before_download: text.before_download.to_owned(),
        audio_hint: text.audio_hint.to_owned(),
        call_note: text.call_note.to_owned(),
        after_fear: titled(text.after_fear),
        before: vec![
            before(Icon::People, words.setup_honest_seen(), text.before_download),
            before(Icon::About, words.setup_honest_not(), text.not_therapy),
            before(Icon::Openness, words.safety_legal(), text.legal),
        ],
    }
}

fn topic(text: &HelpTopic) -> SafetyTopicView {
    SafetyTopicView {
        title: text.title.to_owned(),
        lead: text.lead.to_owned(),
        lists: text.list.iter().map(|list| titled(*list)).collect(),
    }
}

fn titled(text: TitledLines) -> SafetyListView {
    list(text.title.to_owned(), text.lines)
}

fn list(title: String, lines: &[&str]) -> SafetyListView {
    SafetyListView { title, lines: owned(lines) }
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}
