use super::{CountryView, HelplineView, HelplinesView};
use crate::clock::LocalDay;
use crate::content::{self, Audience, Content, Helpline, Helplines, LineKind, Words};
use crate::dial;

/// Rows that stand before "More" (R9).
pub const FIRST_ROWS: usize = 5;

/// The order of kinds, and the kinds that always have a row of their own among the first (R9).
const ORDER: [LineKind; 5] =
    [LineKind::Emergency, LineKind::Dv, LineKind::Crisis, LineKind::Perpetrator, LineKind::Child];
const ALWAYS_FIRST: [LineKind; 3] = [LineKind::Emergency, LineKind::Dv, LineKind::Crisis];

/// Every country with numbers, by name.
pub fn countries(language: &str) -> Vec<CountryView> {
    let mut countries: Vec<_> = content::content(language).helplines.iter().map(country_view).collect();
    countries.sort_by(|a, b| a.name.cmp(&b.name));
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
        return HelplinesView { country: None, first: Vec::new(), more: Vec::new(), unknown, call_note };
    };
    let (first, more) = ordered(of_country.line);
    let views = |lines: Vec<&Helpline>| lines.into_iter().map(|line| view(line, content, words, today)).collect();
    HelplinesView {
        country: Some(country_view(of_country)),
        first: views(first),
        more: views(more),
        unknown: Vec::new(),
        call_note,
    }
}

/// The lines of a country for those who worry about how they act (S19).
pub(super) fn other_side(content: &Content, words: Words, country: &str, today: LocalDay) -> Vec<HelplineView> {
    let lines = find(content, country).map_or(&[][..], |of_country| of_country.line);
    let theirs = lines.iter().filter(|line| line.kind == LineKind::Perpetrator);
    theirs.map(|line| view(line, content, words, today)).collect()
}

fn find(content: &Content, country: &str) -> Option<&'static Helplines> {
    content.helplines.iter().find(|known| known.country.eq_ignore_ascii_case(country.trim()))
}

fn country_view(of_country: &Helplines) -> CountryView {
    CountryView { code: of_country.country.to_owned(), name: of_country.name.to_owned() }
}

fn place(kind: LineKind) -> usize {
    ORDER.iter().position(|known| *known == kind).unwrap_or(ORDER.len())
}

/// At most five lines and the rest, both by kind and then as in the file. Each kind that always stands first gives its
/// first line, and the rows that are left go to the lines that come next in order.
fn ordered(lines: &[Helpline]) -> (Vec<&Helpline>, Vec<&Helpline>) {
    let mut sorted: Vec<&Helpline> = lines.iter().collect();
    sorted.sort_by_key(|line| place(line.kind));
    let reserved = |index: usize| {
        let kind = sorted[index].kind;
        ALWAYS_FIRST.contains(&kind) && (index == 0 || sorted[index - 1].kind != kind)
    };
    let mut free = FIRST_ROWS - (0..sorted.len()).filter(|index| reserved(*index)).count();
    let (mut first, mut more) = (Vec::new(), Vec::new());
    for (index, line) in sorted.iter().enumerate() {
        if reserved(index) {
            first.push(*line);
        } else if free > 0 {
            free -= 1;
            first.push(*line);
        } else {
            more.push(*line);
        }
    }
    (first, more)
}

/// Two named people, a source and a day that has not passed: until then the number says to check it (R1, R2).
fn must_be_checked(line: &Helpline, today: LocalDay) -> bool {
    let unsigned = [line.source_url, line.verified_on, line.verified_by].iter().any(|field| field.is_empty());
    unsigned || line.expires_on.parse::<LocalDay>().map_or(true, |expires_on| expires_on <= today)
}

fn view(line: &Helpline, content: &Content, words: Words, today: LocalDay) -> HelplineView {
    let unless_empty = |text: &str, say: &dyn Fn() -> String| if text.is_empty() { String::new() } else { say() };
    let message = unless_empty(line.text, &|| words.safety_message(line.text));
    let web = unless_empty(line.web, &|| words.safety_web(line.web));
    let check = if must_be_checked(line, today) { content.safety.check_number } else { "" };
    let languages: Vec<_> = line.languages.iter().map(|code| language(code, words)).collect();
    HelplineView {
        name: line.name.to_owned(),
        kind: line.kind,
        kind_text: kind(line.kind, words),
        audience: line.audience,
        audience_text: audience(line.audience, words),
        number: line.number.to_owned(),
        call: (!line.number.is_empty()).then(|| dial::tel(line.number)),
        check: check.to_owned(),
        hours: if line.hours.is_empty() { words.safety_hours_unknown() } else { words.safety_hours(line.hours) },
        languages: if languages.is_empty() { String::new() } else { words.safety_languages(languages.join(", ")) },
        spoken: match (line.number.is_empty(), web.is_empty()) {
            (false, _) => words.safety_spoken(line.name, line.number),
            (true, false) => words.safety_spoken_other(line.name, &web),
            (true, true) => words.safety_spoken_other(line.name, &message),
        },
        message,
        web,
        cost: line.cost.to_owned(),
        bill_note: line.bill_note.to_owned(),
    }
}

fn kind(kind: LineKind, words: Words) -> String {
    match kind {
        LineKind::Emergency => words.safety_kind_emergency(),
        LineKind::Dv => words.safety_kind_dv(),
        LineKind::Crisis => words.safety_kind_crisis(),
        LineKind::Perpetrator => words.safety_kind_perpetrator(),
        LineKind::Child => words.safety_kind_child(),
    }
}

fn audience(audience: Audience, words: Words) -> String {
    match audience {
        Audience::All => words.safety_for_all(),
        Audience::Women => words.safety_for_women(),
        Audience::Men => words.safety_for_men(),
        Audience::Lgbtq => words.safety_for_lgbtq(),
        Audience::Deaf => words.safety_for_deaf(),
    }
}

/// The name of a language, or its code when the messages have none.
fn language(code: &str, words: Words) -> String {
    match code {
        "ar" => words.safety_language_ar(),
        "de" => words.safety_language_de(),
        "en" => words.safety_language_en(),
        "es" => words.safety_language_es(),
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
        let mut lines = vec![line("child", LineKind::Child), line("crisis", LineKind::Crisis)];
        lines.extend(["d1", "d2", "d3", "d4", "d5", "d6"].map(|name| line(name, LineKind::Dv)));
        lines.push(line("police", LineKind::Emergency));
        let (first, more) = ordered(&lines);
        assert_eq!(names(&first), "police d1 d2 d3 crisis");
        assert_eq!(names(&more), "d4 d5 d6 child");
    }

    #[test]
    fn a_country_without_a_crisis_line_shows_what_it_has() {
        let lines = [line("respect", LineKind::Perpetrator), line("police", LineKind::Emergency)];
        assert_eq!(names(&ordered(&lines).0), "police respect");
        assert!(ordered(&[]).0.is_empty());
    }

    #[test]
    fn a_number_is_to_be_checked_from_its_day_of_expiry_or_while_nobody_signed_it() {
        let signed = line("a", LineKind::Crisis);
        assert!(!must_be_checked(&signed, day("2027-04-29")));
        assert!(must_be_checked(&signed, day("2027-04-30")));
        for unsigned in [
            Helpline { source_url: "", ..signed },
            Helpline { verified_on: "", ..signed },
            Helpline { verified_by: "", ..signed },
            Helpline { expires_on: "", ..signed },
        ] {
            assert!(must_be_checked(&unsigned, day("2026-11-24")), "{unsigned:?}");
        }
    }

    #[test]
    fn a_confirmed_number_says_nothing_about_checking() {
        let (content, words) = (content::content("en"), content::words("en"));
        let shown = |today| view(&line("a", LineKind::Crisis), content, words, day(today)).check;
        assert_eq!(shown("2026-11-24"), "");
        assert_eq!(shown("2027-05-01"), "Check this number");
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
