//! Help: for every country, without an app, changing nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{NOON, app_at, day, fingerprint};
use grain_core::clock::LocalDay;
use grain_core::content::{Audience, LineKind, content};
use grain_core::safety::{
    FIRST_ROWS, HelplineView, HelplinesView, SafetyPageView, countries, helplines, safety_lines, safety_page,
    young_help,
};

fn today() -> LocalDay {
    day("2026-11-24")
}

fn of(country: &str) -> HelplinesView {
    helplines("en", country, today())
}

fn all(view: &HelplinesView) -> impl Iterator<Item = &HelplineView> {
    view.first.iter().chain(&view.more)
}

fn page(country: &str) -> SafetyPageView {
    safety_page("en", country, today())
}

/// Every line of the page, in all its places.
fn on_page(page: &SafetyPageView) -> impl Iterator<Item = &HelplineView> {
    all(&page.helplines).chain(&page.other_side_helplines).chain(&page.young_helplines)
}

/// The codes of all countries.
fn codes() -> Vec<String> {
    countries("en").into_iter().map(|country| country.code).collect()
}

fn line_of(country: &str, number: &str) -> HelplineView {
    on_page(&page(country)).find(|line| line.number == number).unwrap().clone()
}

fn meaning(country: &str, number: &str) -> Option<LineKind> {
    all(&of(country)).find(|line| line.number == number).map(|line| line.kind)
}

#[test]
fn every_country_shows_its_lines_in_order_and_at_most_five_before_more() {
    let order = [LineKind::Emergency, LineKind::Dv, LineKind::Crisis];
    for country in countries("en") {
        let view = of(&country.code);
        assert_eq!(view.country.as_ref(), Some(&country));
        assert!(view.unknown.is_empty());
        for rows in [&view.first, &view.more] {
            let places: Vec<_> = rows.iter().map(|row| order.iter().position(|kind| *kind == row.kind)).collect();
            assert!(places.is_sorted() && places.iter().all(Option::is_some), "{}", country.code);
        }
        assert!((1..=FIRST_ROWS).contains(&view.first.len()), "{}", country.code);
        assert!(view.more.is_empty() || view.first.len() == FIRST_ROWS, "{}", country.code);
        assert_eq!(view.first[0].kind, LineKind::Emergency, "{}", country.code);
        for kind in [LineKind::Dv, LineKind::Crisis] {
            let among = |rows: &[HelplineView]| rows.iter().any(|row| row.kind == kind);
            assert!(among(&view.first), "{}: {kind:?}", country.code);
        }
    }
    assert_eq!(countries("en").len(), 45);
}

#[test]
fn no_line_of_any_country_is_lost_or_shown_twice() {
    for known in content("en").helplines {
        let mut file: Vec<_> = known.line.iter().map(|line| (line.name, line.number)).collect();
        let page = page(known.country);
        let mut shown: Vec<_> = on_page(&page).map(|line| (line.name.as_str(), line.number.as_str())).collect();
        file.sort_unstable();
        shown.sort_unstable();
        assert_eq!(shown, file, "{}", known.country);
    }
}

#[test]
fn every_line_can_be_reached_and_says_only_what_is_known() {
    for code in codes() {
        for line in on_page(&page(&code)) {
            let here = format!("{code} {}", line.name);
            assert!(!line.number.is_empty() || line.details.iter().any(|detail| detail.contains(": ")), "{here}");
            assert_eq!(line.call.is_some(), !line.number.is_empty(), "{here}");
            if let Some(call) = &line.call {
                let dialled = call.strip_prefix("tel:").unwrap().replace("%23", "#");
                assert!(dialled.chars().all(|c| c.is_ascii_digit() || "+*#".contains(c)), "{here}: {dialled}");
                let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
                assert_eq!(digits(&dialled), digits(&line.number), "{here}");
            }
            assert!(!line.name.is_empty() && line.spoken.contains(&line.name), "{here}");
            // Only an emergency number says with its name alone what it is for.
            assert!(line.kind == LineKind::Emergency || !line.line.is_empty(), "{here}");
            assert!(line.details.iter().all(|detail| !detail.is_empty()), "{here}");
            for text in line.details.iter().chain([&line.name, &line.line, &line.spoken]) {
                assert!(!text.contains('{'), "{here}: {text}");
                for doubt in ["not known", "unknown", "heck this", "For everyone"] {
                    assert!(!text.contains(doubt), "{here}: {text}");
                }
            }
        }
    }
}

#[test]
fn one_note_under_the_list_says_that_nobody_has_checked_the_lines_yet() {
    for code in codes() {
        let note = of(&code).check_note;
        assert_eq!(note, content("en").safety.check_note, "{code}");
        assert!(note.ends_with("call the emergency number."), "{code}");
    }
    assert_eq!(of("XX").check_note, "");
}

#[test]
fn hours_stand_only_where_they_are_known() {
    let always = [
        ("US", "1-800-799-7233"),
        ("US", "988"),
        ("CA", "988"),
        ("AU", "1800 737 732"),
        ("AU", "13 11 14"),
        ("GB", "116 123"),
        ("IE", "116 123"),
        ("DE", "116 123"),
        ("NO", "116 123"),
        ("ES", "016"),
        ("DK", "1888"),
        ("FR", "3114"),
        ("PT", "1411"),
    ];
    let known = content("en").helplines.iter().flat_map(|c| c.line.iter().map(move |line| (c.country, line)));
    let stated: Vec<_> = known.filter(|(_, line)| !line.hours.is_empty()).map(|(c, line)| (c, line.number)).collect();
    for (country, number) in always {
        assert!(stated.contains(&(country, number)), "{country} {number}");
        assert!(line_of(country, number).line.ends_with("Day and night"), "{country} {number}");
    }
    assert!(line_of("DE", "0800 123 9900").line.ends_with("Weekdays"));
    assert_eq!(stated.len(), always.len() + 1, "{stated:?}");
}

#[test]
fn every_country_file_is_well_formed() {
    let mut seen = BTreeMap::new();
    for known in content("en").helplines {
        let code = known.country;
        assert!(code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()), "{code}");
        assert_eq!(seen.insert(code, known.name), None, "{code} twice");
        for line in known.line {
            assert!(["A", "B", "C"].contains(&line.grade), "{code} {}", line.name);
            assert!(line.languages.iter().all(|l| l.len() == 2), "{code} {}", line.name);
            // Signed in full or not at all: a day of expiry on a number that nobody checked would say more than is known.
            let signature = [line.source_url, line.verified_on, line.verified_by, line.expires_on];
            let signed = signature.iter().filter(|field| !field.is_empty()).count();
            assert!(signed == 0 || signed == signature.len(), "{code} {}", line.name);
            if signed > 0 {
                let expires: LocalDay = line.expires_on.parse().unwrap();
                assert!(expires.since(line.verified_on.parse().unwrap()) <= 180, "{code} {}", line.name);
            }
        }
    }
}

#[test]
fn the_same_digits_mean_another_thing_in_another_country() {
    assert_eq!(meaning("AT", "142"), Some(LineKind::Crisis));
    assert_eq!(meaning("CH", "142"), Some(LineKind::Dv));
    assert_eq!(meaning("DE", "142"), None);
    let name = |country: &str| all(&of(country)).find(|l| l.number == "116 006").map(|l| l.name.clone());
    assert!(name("NO").unwrap().starts_with("VO-linjen"));
    assert!(name("PT").unwrap().starts_with("APAV"));
    assert!(name("FR").unwrap().starts_with("France Victimes"));
    assert!(name("CZ").unwrap().starts_with("Line for victims"));
    assert_eq!(name("AT"), None);
    // 137 and 147 stand for violence in one country, for children or for nothing in the next.
    let young = |country: &str| page(country).young_helplines.iter().any(|line| line.number == "147");
    assert!(young("AT") && young("CH") && young("CL") && !young("AR"));
}

#[test]
fn an_unknown_country_borrows_no_number_of_another() {
    for country in ["", " ", "XX", "LI", "A", "ATT", "A T", "UK", "Austria", "142", "*"] {
        let view = of(country);
        assert_eq!(view.country, None, "{country}");
        assert_eq!(all(&view).count(), 0, "{country}");
        assert!(safety_page("en", country, today()).other_side_helplines.is_empty(), "{country}");
        let text = view.unknown.join(" ");
        assert!(text.contains("112 works on many mobile networks"), "{country}");
        assert!(text.contains("findahelpline.com"), "{country}");
        let digits: Vec<_> = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        assert_eq!(digits, ["112"], "{country}");
    }
}

#[test]
fn the_code_of_a_country_may_be_written_small() {
    assert_eq!(of(" at "), of("AT"));
}

#[test]
fn whom_a_line_is_for_is_said_where_it_is_not_for_everyone() {
    let said = |country: &str, number: &str| line_of(country, number).line;
    assert_eq!(said("US", "1-844-762-8483"), "Violence at home \u{b7} For Native and Indigenous people");
    assert_eq!(said("GB", "0808 801 0327"), "Violence at home \u{b7} For men");
    assert_eq!(said("GB", "0800 999 5428"), "Violence at home \u{b7} For LGBTQ+ people");
    assert_eq!(said("ES", "016"), "Violence at home \u{b7} For women \u{b7} Day and night");
    assert_eq!(said("IT", "1522"), "Violence at home \u{b7} For women");
    assert_eq!(said("BE", "1712"), "Violence at home \u{b7} In Dutch");
    assert_eq!(line_of("CA", "988").details, ["Message: 988"]);
}

#[test]
fn deaf_people_men_and_lgbtq_people_find_lines_where_they_are_known() {
    let has = |audience: Audience| {
        let pages = codes().into_iter().filter(|code| on_page(&page(code)).any(|line| line.audience == audience));
        pages.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(has(Audience::Deaf), "AU AT FR IE NZ ZA ES SE GB US");
    assert_eq!(has(Audience::Men), "AU AT DE IE SE GB");
    assert_eq!(has(Audience::Lgbtq), "AU IE NZ SE GB US");
    assert_eq!(has(Audience::Indigenous), "AU CA US");
}

#[test]
fn numbers_that_were_wrong_or_unsure_are_mended() {
    assert_eq!(meaning("KE", "1199"), Some(LineKind::Crisis));
    assert_eq!(meaning("KE", "1190"), None);
    // Twice delayed: the address comes before the number.
    let victims: Vec<_> = all(&of("CH")).filter(|line| line.kind == LineKind::Dv).cloned().collect();
    assert_eq!(victims[0].details, ["Address to type in: opferhilfe-schweiz.ch"]);
    assert_eq!((victims[0].number.as_str(), victims[1].number.as_str()), ("", "142"));
}

#[test]
fn children_and_teenagers_have_lines_of_their_own() {
    for (country, number) in [
        ("US", "1-800-422-4453"),
        ("GB", "0800 1111"),
        ("DE", "116 111"),
        ("AU", "1800 55 1800"),
        ("FR", "119"),
        ("NL", "0800 0432"),
    ] {
        assert_eq!(line_of(country, number).kind, LineKind::Child, "{country}");
        let young = young_help("en", country, today());
        assert_eq!(young.helplines[0].kind, LineKind::Emergency, "{country}");
        assert!(young.helplines.iter().any(|line| line.number == number), "{country}");
    }
    assert!(page("US").young_helplines.iter().all(|line| line.kind == LineKind::Child));
}

#[test]
fn what_someone_under_age_is_told_is_true_in_every_country_and_nowhere() {
    for code in codes() {
        let young = young_help("en", &code, today());
        assert!((2..=FIRST_ROWS).contains(&young.helplines.len()), "{code}: somebody to talk to beside the police");
        assert!(young.unknown.is_empty() && young.text.contains("Help is open"), "{code}");
        assert_eq!(young.check_note, content("en").safety.check_note, "{code}");
        assert_eq!(young.call_note, "This call may show in your call list.");
    }
    let nowhere = young_help("en", "", today());
    assert!(nowhere.helplines.is_empty() && nowhere.unknown.join(" ").contains("findahelpline.com"));
    assert_eq!(nowhere.lines.lines.len(), 3);
}

#[test]
fn a_person_who_fears_what_they_may_do_finds_words_everywhere_and_a_line_where_one_is_known() {
    for code in codes() {
        let view = page(&code);
        assert_eq!(view.other_side.title, "If you worry about how you act");
        assert!(view.other_side.lines.iter().any(|line| line.contains("before anything happens")));
        assert!(all(&view.helplines).all(|line| line.kind != LineKind::Perpetrator), "{code}: only in its own place");
    }
    let known: Vec<_> = codes().into_iter().filter(|code| !page(code).other_side_helplines.is_empty()).collect();
    assert_eq!(known, ["AU", "AT", "FR", "NZ", "SE", "GB", "US"]);
}

#[test]
fn a_line_without_a_number_says_how_else_it_is_reached() {
    let shelters = |view: &HelplinesView| all(view).find(|line| line.number.is_empty()).cloned().unwrap();
    let canada = shelters(&of("CA"));
    assert_eq!(canada.details, ["Address to type in: sheltersafe.ca"]);
    assert_eq!(canada.spoken, "List of shelters by region. Address to type in: sheltersafe.ca");
    let uk = all(&of("GB")).find(|line| line.name.starts_with("SHOUT")).cloned().unwrap();
    assert_eq!(uk.spoken, "SHOUT, by text message. Message: SHOUT to 85258");
    assert_eq!(uk.call, None);
}

#[test]
fn the_page_is_a_list_to_read_with_the_numbers_of_the_country() {
    let page = safety_page("en", "GB", today());
    assert_eq!((page.title.as_str(), page.heading.as_str()), ("Help", "When it does not feel safe"));
    assert_eq!(page.lines.len(), 8);
    assert!(page.fault_line.starts_with("If any of this is so, it is not your fault"));
    assert_eq!(page.helplines, of("GB"));
    assert_eq!(page.helplines.call_note, "This call may show in your call list.");
    assert_eq!(page.other_side_helplines[0].name, "Respect");
    let titles: Vec<_> = page.leaving.iter().map(|list| list.title.as_str()).collect();
    assert_eq!(titles, ["What Exit does", "What Exit does not do", "What else you can do"]);
    let lists =
        page.leaving.iter().chain([&page.after_fear, &page.young, &page.other_side, &page.professional, &page.legal]);
    assert!(lists.into_iter().all(|list| !list.title.is_empty() && !list.lines.is_empty()));
    let names: Vec<_> = page.countries.iter().map(|country| country.name.clone()).collect();
    assert!(names.is_sorted());
}

#[test]
fn the_fixed_lines_are_there_in_every_language_asked_for() {
    let lines = safety_lines("en");
    assert!(lines.both_safe.starts_with("This app is for couples who both feel safe."));
    assert!(lines.both_safe.ends_with("Help is for you, and it is open now."), "someone afraid is not sent away");
    assert!(!lines.not_therapy.contains("Nobody reads"), "someone who knows the code can");
    assert_eq!(lines.after_fear, page("").after_fear, "what stands in Help for everyone");
    assert_eq!(safety_lines("xx"), lines);
    assert_eq!(safety_page("xx", "AT", today()), safety_page("en", "AT", today()));
}

#[test]
fn before_the_first_entry_stand_who_may_see_it_what_it_is_not_and_the_law() {
    let lines = safety_lines("en");
    let texts: Vec<_> = lines.before.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(texts, [&lines.before_download, &lines.not_therapy, &lines.legal]);
    assert!(lines.before.iter().all(|line| !line.title.is_empty()));
    let words = grain_core::content::words("en");
    assert_eq!(words.setup_honest_title(), "Your notes stay on this phone");
    assert!(
        words.setup_private().contains("Someone who can open it could still read your notes."),
        "no more is promised"
    );
}

#[test]
fn after_fear_come_trust_numbers_another_phone_exit_and_one_choice_and_no_advice() {
    let lines = page("GB").after_fear.lines;
    for (line, word) in
        lines.iter().zip(["You know", "emergency numbers", "phone they cannot reach", "Exit", "just for you"])
    {
        assert!(line.contains(word), "{line}");
    }
    assert_eq!(lines.len(), 5);
    for advice in ["leave", "stay", "confront", "tell them"] {
        assert!(lines.iter().all(|line| !line.contains(advice)), "{advice}");
    }
}

#[test]
fn what_exit_cannot_do_names_the_browser_and_what_was_sent() {
    let does_not = page("GB").leaving[1].lines.join(" ");
    for trace in ["browser", "Messages you send", "call list", "app store", "keyboard", "Screenshots", "Backups"] {
        assert!(does_not.contains(trace), "{trace}");
    }
}

#[test]
fn looking_at_help_leaves_the_data_folder_as_it_was_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.begin_hard_day().unwrap();
    let (rest, before) = (app.hard_day().unwrap(), fingerprint(folder.path()));
    assert!(before.keys().any(|path| path.to_string_lossy().ends_with("-wal")), "{:?}", before.keys());

    for country in ["", "XX", "AT", "GB", "ZA"] {
        let _ = safety_page("en", country, today());
        let _ = helplines("en", country, today());
        let _ = young_help("en", country, today());
    }
    let _ = (countries("en"), safety_lines("en"));

    assert_eq!(fingerprint(folder.path()), before);
    assert_eq!(app.hard_day().unwrap(), rest);
    // The measure itself can see a change.
    app.end_hard_day().unwrap();
    assert_ne!(fingerprint(folder.path()), before);
}

#[test]
fn a_country_is_kept_only_when_asked_for_and_forgotten_in_the_same_way() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let before = app.settings().unwrap();
    let _ = safety_page("en", "IE", today());
    assert_eq!(app.settings().unwrap().country, "", "looked at, and not kept");
    assert_eq!(app.keep_country("IE").unwrap().country, "IE");
    assert_eq!(app.settings().unwrap().country, "IE");
    for wrong in ["ie", "IRL", "I", "1E"] {
        assert!(app.keep_country(wrong).is_err(), "{wrong}");
    }
    assert_eq!(app.settings().unwrap().country, "IE", "what is no country changes nothing");
    assert_eq!(app.keep_country("").unwrap(), before);
}

/// Source of a module's folder, without what only its tests say.
fn source(module: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(module);
    let files = fingerprint(&folder);
    assert!(!files.is_empty(), "{module}");
    let text = |path: &PathBuf| fs::read_to_string(path).unwrap();
    let own = |text: String| text.split("#[cfg(test)]").next().unwrap_or("").to_owned();
    files.keys().map(text).map(own).collect()
}

fn logs(source: &str) -> Option<&'static str> {
    const MACROS: [&str; 13] = [
        "println!",
        "print!",
        "eprintln!",
        "eprint!",
        "dbg!",
        "log::",
        "tracing::",
        "trace!",
        "debug!",
        "info!",
        "warn!",
        "error!",
        "write_to_log",
    ];
    MACROS.into_iter().find(|word| source.contains(word))
}

#[test]
fn nothing_of_help_rest_moments_or_the_circle_can_be_logged() {
    for module in ["safety", "hard_day", "moments", "circle"] {
        assert_eq!(logs(&source(module)), None, "{module}");
    }
    assert_eq!(logs("fn a() { log::info!(\"x\") }"), Some("log::"));
}

#[test]
fn help_has_no_way_to_the_store() {
    let source = source("safety");
    for word in ["crate::app", "crate::store", "crate::settings", "rusqlite", "std::fs", "static mut", "Mutex", "Cell"]
    {
        assert!(!source.contains(word), "{word}");
    }
}
