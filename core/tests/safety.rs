//! Help: for every country, without an app, changing nothing.
#![allow(clippy::unwrap_used)] // what helps a test is a test

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use common::{NOON, app_at, day, fingerprint};
use grain_core::clock::LocalDay;
use grain_core::content::{Audience, LineKind, content};
use grain_core::safety::{FIRST_ROWS, HelplineView, HelplinesView, countries, helplines, safety_lines, safety_page};

fn today() -> LocalDay {
    day("2026-11-24")
}

fn of(country: &str) -> HelplinesView {
    helplines("en", country, today())
}

fn all(view: &HelplinesView) -> impl Iterator<Item = &HelplineView> {
    view.first.iter().chain(&view.more)
}

fn meaning(country: &str, number: &str) -> Option<LineKind> {
    all(&of(country)).find(|line| line.number == number).map(|line| line.kind)
}

#[test]
fn every_country_shows_its_lines_in_order_and_at_most_five_before_more() {
    let order = [LineKind::Emergency, LineKind::Dv, LineKind::Crisis, LineKind::Perpetrator, LineKind::Child];
    for country in countries("en") {
        let view = of(&country.code);
        assert_eq!(view.country.as_ref(), Some(&country));
        assert!(view.unknown.is_empty());
        for rows in [&view.first, &view.more] {
            let places: Vec<_> = rows.iter().map(|row| order.iter().position(|kind| *kind == row.kind)).collect();
            assert!(places.is_sorted(), "{}", country.code);
        }
        assert!((1..=FIRST_ROWS).contains(&view.first.len()), "{}", country.code);
        assert!(view.more.is_empty() || view.first.len() == FIRST_ROWS, "{}", country.code);
        assert_eq!(view.first[0].kind, LineKind::Emergency, "{}", country.code);
        for kind in [LineKind::Dv, LineKind::Crisis] {
            let among = |rows: &[HelplineView]| rows.iter().any(|row| row.kind == kind);
            assert!(among(&view.first), "{}: {kind:?}", country.code);
        }
    }
    assert_eq!(countries("en").len(), 28);
}

#[test]
fn no_line_of_any_country_is_lost_or_shown_twice() {
    for known in content("en").helplines {
        let mut file: Vec<_> = known.line.iter().map(|line| (line.name, line.number)).collect();
        let view = of(known.country);
        let mut shown: Vec<_> = all(&view).map(|line| (line.name.as_str(), line.number.as_str())).collect();
        file.sort_unstable();
        shown.sort_unstable();
        assert_eq!(shown, file, "{}", known.country);
    }
}

#[test]
fn every_line_can_be_reached_and_says_for_whom_it_is_and_that_it_is_to_be_checked() {
    for country in countries("en") {
        for line in all(&of(&country.code)) {
            let here = format!("{} {}", country.code, line.name);
            assert!(!line.number.is_empty() || !line.web.is_empty() || !line.message.is_empty(), "{here}");
            assert_eq!(line.call.is_some(), !line.number.is_empty(), "{here}");
            if let Some(call) = &line.call {
                let dialled = call.strip_prefix("tel:").unwrap().replace("%23", "#");
                assert!(dialled.chars().all(|c| c.is_ascii_digit() || "+*#".contains(c)), "{here}: {dialled}");
                let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
                assert_eq!(digits(&dialled), digits(&line.number), "{here}");
            }
            // Nobody has signed a number yet.
            assert_eq!(line.check, "Check this number", "{here}");
            for text in [&line.name, &line.kind_text, &line.audience_text, &line.hours, &line.spoken] {
                assert!(!text.is_empty() && !text.contains('{'), "{here}");
            }
            assert!(line.spoken.contains(&line.name), "{here}");
        }
    }
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
            let expires: LocalDay = line.expires_on.parse().unwrap();
            if !line.verified_on.is_empty() {
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
    assert_eq!(name("AT"), None);
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
fn lines_for_men_and_lgbtq_people_are_there_and_labelled() {
    let texts = |country: &str, audience: Audience| {
        let view = of(country);
        all(&view).filter(|line| line.audience == audience).map(|line| line.audience_text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(texts("GB", Audience::Men), ["For men"]);
    assert_eq!(texts("GB", Audience::Lgbtq), ["For LGBTQ+ people"]);
    assert_eq!(texts("ES", Audience::Women), ["For women"]);
}

#[test]
fn a_line_without_a_number_says_how_else_it_is_reached() {
    let shelters = |view: &HelplinesView| all(view).find(|line| line.number.is_empty()).cloned().unwrap();
    let canada = shelters(&of("CA"));
    assert_eq!(canada.web, "Address to type in: sheltersafe.ca");
    assert_eq!(canada.spoken, "List of shelters by region. Address to type in: sheltersafe.ca");
    let uk = shelters(&of("GB"));
    assert_eq!(uk.spoken, "SHOUT, by text message. Message: SHOUT to 85258");
    assert_eq!(uk.call, None);
}

#[test]
fn the_page_is_a_list_to_read_with_the_numbers_of_the_country() {
    let page = safety_page("en", "GB", today());
    assert_eq!((page.title.as_str(), page.heading.as_str()), ("Help", "When it does not feel safe"));
    assert_eq!(page.lines.len(), 6);
    assert!(page.fault_line.starts_with("If any of this is so, it is not your fault"));
    assert_eq!(page.helplines, of("GB"));
    assert_eq!(page.helplines.call_note, "This call may show in your call list.");
    assert_eq!(page.other_side_helplines[0].name, "Respect");
    assert_eq!(page.leaving.len(), 3);
    let lists = page.leaving.iter().chain([&page.other_side, &page.professional, &page.legal]);
    assert!(lists.into_iter().all(|list| !list.title.is_empty() && !list.lines.is_empty()));
    let names: Vec<_> = page.countries.iter().map(|country| country.name.clone()).collect();
    assert!(names.is_sorted());
}

#[test]
fn the_fixed_lines_are_there_in_every_language_asked_for() {
    let lines = safety_lines("en");
    assert!(lines.both_safe.starts_with("This app is for couples who both feel safe."));
    assert_eq!(lines.after_fear[0], "You know your situation best.");
    assert_eq!(safety_lines("xx"), lines);
    assert_eq!(safety_page("xx", "AT", today()), safety_page("en", "AT", today()));
}

#[test]
fn looking_at_help_leaves_the_data_folder_as_it_was_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.begin_hard_day().unwrap();
    let (rest, before) = (app.rest().unwrap(), fingerprint(folder.path()));
    assert!(before.keys().any(|path| path.to_string_lossy().ends_with("-wal")), "{:?}", before.keys());

    for country in ["", "XX", "AT", "GB", "ZA"] {
        let _ = safety_page("en", country, today());
        let _ = helplines("en", country, today());
    }
    let _ = (countries("en"), safety_lines("en"));

    assert_eq!(fingerprint(folder.path()), before);
    assert_eq!(app.rest().unwrap(), rest);
    // The measure itself can see a change.
    app.end_hard_day().unwrap();
    assert_ne!(fingerprint(folder.path()), before);
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
    for module in ["safety", "rest", "moments", "circle"] {
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
