use super::{CountryView, HelplineView, HelplinesView};
use crate::clock::LocalDay;
use crate::content::{self, Audience, Content, Helpline, Helplines, LineKind, Words};
use crate::order::InOrder;
use crate::phone_number;

/// Rows that stand before "More" (R9).
pub const FIRST_ROWS: usize = 5;

/// The kinds that stand in the list, in order, each with a row of its own among the first (R9). The other kinds have their
/// own places on the page.
const ORDER: [LineKind; 3] = [LineKind::Emergency, LineKind::Dv, LineKind::Crisis];

/// Every country with numbers, by name.
pub fn countries(language: &str) -> Vec<CountryView> {
    let mut countries: Vec<_> = content::content(language).helplines.iter().map(country_view).collect();
    countries.in_order_by(|a, b| a.name.cmp(&b.name));
    countries
}

/// The helplines of a country (ISO 3166-1 alpha-2). For one that is unknown or empty: what to do without a number (R4).
/// `today` decides what has expired.
pub fn helplines(language: &str, country: &str, today: LocalDay) -> HelplinesView {
    let (content, words) = (content::content(language), content::words(language));
    let call_note = content.safety.call_note.to_owned();
    let Some(of_country) = find(content, country) else {
        let lines = content.safety.unknown_country.iter().map(|line| (*line).to_owned());
        let unknown = std::iter::once(words.safety_country_unknown()).chain(lines).collect();
        let (first, more, check_note) = (Vec::new(), Vec::new(), String::new());
        return HelplinesView { country: None, first, more, unknown, call_note, check_note };
    };
    let (first, more) = ordered(of_country.line);
    let check_note = check_note(first.iter().chain(&more).copied(), content, today);
    let views = |lines: Vec<&Helpline>| lines.into_iter().map(|line| view(line, words)).collect();
    HelplinesView {
        country: Some(country_view(of_country)),
        first: views(first),
        more: views(more),
        unknown: Vec::new(),
        call_note,
        check_note,
    }
}

/// The lines of one kind in a country: those for people who worry about how they act (S19), or for children (C8).
pub(super) fn kind_of(kind: LineKind, content: &Content, words: Words, country: &str) -> Vec<HelplineView> {
    all(content, country).iter().filter(|line| line.kind == kind).map(|line| view(line, words)).collect()
}

/// At most five lines for someone under 18, and the note on checking: the first emergency number and the lines for
/// children; where the country has none for them, its first lines.
pub(super) fn of_young(language: &str, country: &str, today: LocalDay) -> (Vec<HelplineView>, String) {
    let (content, words) = (content::content(language), content::words(language));
    let lines = all(content, country);
    let young: Vec<_> = lines.iter().filter(|line| line.kind == LineKind::Child).take(FIRST_ROWS - 1).collect();
    let chosen = if young.is_empty() {
        ordered(lines).0
    } else {
        lines.iter().filter(|line| line.kind == LineKind::Emergency).take(1).chain(young).collect()
    };
    let note = check_note(chosen.iter().copied(), content, today);
    (chosen.into_iter().map(|line| view(line, words)).collect(), note)
}

fn all(content: &Content, country: &str) -> &'static [Helpline] {
    find(content, country).map_or(&[][..], |of_country| of_country.line)
}

fn find(content: &Content, country: &str) -> Option<&'static Helplines> {
    content.helplines.iter().find(|known| known.country.eq_ignore_ascii_case(country.trim()))
}

fn country_view(of_country: &Helplines) -> CountryView {
    CountryView { code: of_country.country.to_owned(), name: of_country.name.to_owned() }
}

/// At most five lines and the rest, both by kind and then as in the file, lines for deaf people after the others of their
/// kind. Each kind gives its first line; the rows that are left go to the lines that come next, those for deaf people last:
/// a second way to the police never pushes a line on violence behind "More".
fn ordered(lines: &[Helpline]) -> (Vec<&Helpline>, Vec<&Helpline>) {
    let place = |line: &Helpline| ORDER.iter().position(|kind| *kind == line.kind);
    let deaf = |line: &Helpline| line.audience == Audience::Deaf;
    let mut sorted: Vec<&Helpline> = lines.iter().filter(|line| place(line).is_some()).collect();
    sorted.in_order_by_key(|line| (place(line), deaf(line)));
    let leads = |index: &usize| *index == 0 || sorted[*index - 1].kind != sorted[*index].kind;
    let (mut chosen, mut rest): (Vec<usize>, Vec<usize>) = (0..sorted.len()).partition(leads);
    rest.in_order_by_key(|index| deaf(sorted[*index]));
    let mut more = rest.split_off(rest.len().min(FIRST_ROWS.saturating_sub(chosen.len())));
    chosen.extend(rest);
    chosen.in_order();
    more.in_order();
    let lines = |indices: Vec<usize>| indices.into_iter().map(|index| sorted[index]).collect();
    (lines(chosen), lines(more))
}

/// Two named people, a source and a day that has not passed (R1, R2).
fn is_checked(line: &Helpline, today: LocalDay) -> bool {
    let signed = [line.source_url, line.verified_on, line.verified_by].iter().all(|field| !field.is_empty());
    signed && line.expires_on.parse::<LocalDay>().is_ok_and(|expires_on| today < expires_on)
}

/// One note for a whole list. The emergency number is what the note sends people to, so it is never doubted.
fn check_note<'a>(lines: impl IntoIterator<Item = &'a Helpline>, content: &Content, today: LocalDay) -> String {
    let doubtful = |line: &Helpline| line.kind != LineKind::Emergency && !is_checked(line, today);
    let any = lines.into_iter().any(doubtful);
    if any { content.safety.check_note.to_owned() } else { String::new() }
}

fn view(line: &Helpline, words: Words) -> HelplineView {
    let unless_empty = |text: &str, say: &dyn Fn() -> String| if text.is_empty() { String::new() } else { say() };
    let message = unless_empty(line.text, &|| words.safety_message(line.text));
    let web = unless_empty(line.web, &|| words.safety_web(line.web));
    let languages: Vec<_> = line.languages.iter().map(|code| language(code, words)).collect();
    let languages = if languages.is_empty() { String::new() } else { words.safety_languages(languages.join(", ")) };
    let about = [kind(line.kind, words), audience(line.audience, words), languages, line.hours.to_owned()];
    let spoken = match (line.number.is_empty(), web.is_empty()) {
        (false, _) => words.safety_spoken(line.name, line.number),
        (true, false) => words.safety_spoken_other(line.name, &web),
        (true, true) => words.safety_spoken_other(line.name, &message),
    };
    let details = [line.note.to_owned(), message, web, line.cost.to_owned(), line.bill_note.to_owned()];
    HelplineView {
        name: line.name.to_owned(),
        kind: line.kind,
        audience: line.audience,
        line: said(about).join(" \u{b7} "),
        details: said(details),
        number: line.number.to_owned(),
        call: (!line.number.is_empty()).then(|| phone_number::tel(line.number)),
        spoken,
    }
}

/// What is not empty.
fn said<const N: usize>(texts: [String; N]) -> Vec<String> {
    texts.into_iter().filter(|text| !text.is_empty()).collect()
}

/// What a line is for; the names of emergency numbers say it themselves.
fn kind(kind: LineKind, words: Words) -> String {
    match kind {
        LineKind::Emergency => String::new(),
        LineKind::Dv => words.safety_kind_dv(),
        LineKind::Crisis => words.safety_kind_crisis(),
        LineKind::Perpetrator => words.safety_kind_perpetrator(),
        LineKind::Child => words.safety_kind_child(),
    }
}

/// Whom a line is for; for everyone is not said.
fn audience(audience: Audience, words: Words) -> String {
    match audience {
        Audience::All => String::new(),
        Audience::Women => words.safety_for_women(),
        Audience::Men => words.safety_for_men(),
        Audience::Lgbtq => words.safety_for_lgbtq(),
        Audience::Deaf => words.safety_for_deaf(),
        Audience::Indigenous => words.safety_for_indigenous(),
    }
}

/// The name of a language, or its code when the messages have none.
fn language(code: &str, words: Words) -> String {
    match code {
        "ar" => words.safety_language_ar(),
        "de" => words.safety_language_de(),
        "en" => words.safety_language_en(),
        "es" => words.safety_language_es(),
        "fi" => words.safety_language_fi(),
        "fr" => words.safety_language_fr(),
        "nl" => words.safety_language_nl(),
        "sv" => words.safety_language_sv(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &'static str, kind: LineKind) -> Helpline {
        Helpline {
            number: "1",
            name,
            kind,
            audience: Audience::All,
            hours: "",
            languages: &[],
            text: "",
            cost: "",
            bill_note: "",
            web: "",
            note: "",
            source_url: "example.org",
            verified_on: "2026-11-01",
            verified_by: "A and B",
            expires_on: "2027-04-30",
            grade: "A",
        }
    }

    fn names(lines: &[&Helpline]) -> String {
        lines.iter().map(|line| line.name).collect::<Vec<_>>().join(" ")
    }

    fn day(text: &str) -> LocalDay {
        text.parse().unwrap()
    }

    #[test]
    fn six_lines_on_violence_do_not_push_the_crisis_line_behind_more() {
        let mut lines = vec![line("crisis", LineKind::Crisis)];
        lines.extend(["d1", "d2", "d3", "d4", "d5", "d6"].map(|name| line(name, LineKind::Dv)));
        lines.push(line("police", LineKind::Emergency));
        let (first, more) = ordered(&lines);
        assert_eq!(names(&first), "police d1 d2 d3 crisis");
        assert_eq!(names(&more), "d4 d5 d6");
    }

    #[test]
    fn a_second_way_to_the_police_for_deaf_people_pushes_no_line_on_violence_behind_more() {
        let deaf = |name, kind| Helpline { audience: Audience::Deaf, ..line(name, kind) };
        let mut lines = vec![deaf("text", LineKind::Emergency), line("police", LineKind::Emergency)];
        lines.extend(["d1", "d2", "d3"].map(|name| line(name, LineKind::Dv)));
        lines.push(line("crisis", LineKind::Crisis));
        assert_eq!(names(&ordered(&lines).0), "police d1 d2 d3 crisis");
        assert_eq!(names(&ordered(&lines).1), "text");
        assert_eq!(names(&ordered(&lines[..3]).0), "police text d1", "where there is room it stands with the others");
    }

    #[test]
    fn a_country_without_a_crisis_line_shows_what_it_has_and_no_line_with_a_place_of_its_own() {
        let lines = [
            line("respect", LineKind::Perpetrator),
            line("child", LineKind::Child),
            line("police", LineKind::Emergency),
        ];
        assert_eq!(names(&ordered(&lines).0), "police");
        assert!(ordered(&lines).1.is_empty() && ordered(&[]).0.is_empty());
    }

    #[test]
    fn a_number_is_unchecked_from_its_day_of_expiry_or_while_nobody_signed_it() {
        let signed = line("a", LineKind::Crisis);
        assert!(is_checked(&signed, day("2027-04-29")));
        assert!(!is_checked(&signed, day("2027-04-30")));
        for unsigned in [
            Helpline { source_url: "", ..signed },
            Helpline { verified_on: "", ..signed },
            Helpline { verified_by: "", ..signed },
            Helpline { expires_on: "", ..signed },
        ] {
            assert!(!is_checked(&unsigned, day("2026-11-24")), "{unsigned:?}");
        }
    }

    #[test]
    fn one_note_stands_for_all_lines_and_the_emergency_number_is_never_doubted() {
        let content = content::content("en");
        let note = |kinds: &[LineKind], today| {
            let lines: Vec<_> = kinds.iter().map(|kind| line("a", *kind)).collect();
            check_note(&lines, content, day(today))
        };
        let (checked, expired) = ("2026-11-24", "2027-05-01");
        assert_eq!(note(&[LineKind::Dv, LineKind::Crisis], checked), "");
        assert_eq!(note(&[LineKind::Dv, LineKind::Crisis], expired), content.safety.check_note);
        assert_eq!(note(&[LineKind::Emergency], expired), "");
    }

    #[test]
    fn one_line_says_what_is_known_and_nothing_of_what_is_not() {
        let words = content::words("en");
        let shown = |line: Helpline| view(&line, words).line;
        let dv = line("a", LineKind::Dv);
        assert_eq!(shown(dv), "Violence at home");
        let full = Helpline { audience: Audience::Women, hours: "Day and night", languages: &["nl", "fr"], ..dv };
        assert_eq!(shown(full), "Violence at home \u{b7} For women \u{b7} In Dutch, French \u{b7} Day and night");
        assert_eq!(shown(line("police", LineKind::Emergency)), "");
    }

    #[test]
    fn the_bill_and_what_to_know_before_a_call_stand_with_the_line() {
        let note = Helpline { note: "Option one.", text: "123", bill_note: "Not on it.", ..line("a", LineKind::Dv) };
        assert_eq!(view(&note, content::words("en")).details, ["Option one.", "Message: 123", "Not on it."]);
    }

    #[test]
    fn every_language_of_a_line_has_a_name() {
        let words = content::words("en");
        for code in content::content("en").helplines.iter().flat_map(|c| c.line).flat_map(|line| line.languages) {
            assert_ne!(language(code, words), *code);
        }
        assert_eq!(language("xx", words), "xx");
    }
}
