//! The README says of each system where it is, and is right.

use std::collections::BTreeSet;
use std::fs;

use grain_content_lint::load::files_in;
use grain_tests::features::{self, System, Without};

fn systems() -> Vec<System> {
    features::read().unwrap().system
}

#[test]
fn the_readme_has_the_table_of_today() {
    let readme = fs::read_to_string(features::root().join("README.md")).unwrap();
    let table = features::table(&features::read().unwrap());
    let message = "run `cargo run -p grain-tests --bin feature-table`";
    assert!(features::readme_with_table(&readme, &table).unwrap() == readme, "{message}");
}

#[test]
fn what_a_system_is_said_to_stand_on_exists() {
    for system in systems() {
        for path in system.paths().into_iter().flatten() {
            assert!(features::root().join(path).exists(), "{} {}: {path} is not there", system.number, system.name);
        }
    }
}

#[test]
fn every_system_of_the_product_has_its_row() {
    let numbers: Vec<_> = systems().iter().map(|system| system.number).collect();
    assert_eq!(numbers, (1..=30).collect::<Vec<_>>());
}

/// What a person can do today on their own phone: all but looking back, reports, copies, other languages and pairing.
fn is_whole(number: u32) -> bool {
    matches!(number, 1..=23 | 27 | 28)
}

#[test]
fn every_practice_is_in_the_core_and_in_each_shell() {
    for system in systems().into_iter().filter(|system| is_whole(system.number)) {
        assert!(system.paths().iter().all(Option::is_some), "{} {} has a dash", system.number, system.name);
    }
}

#[test]
fn no_shell_has_what_the_core_has_not() {
    for system in systems() {
        let in_a_shell = system.paths()[1..].iter().any(Option::is_some);
        assert!(system.core.is_some() || !in_a_shell, "{} {}", system.number, system.name);
    }
}

/// The sources below some folders, all in one text.
fn sources(folders: &[&str], ending: &str) -> String {
    let files = folders.iter().flat_map(|folder| files_in(&features::root().join(folder)).unwrap());
    let wanted = files.filter(|file| file.extension().is_some_and(|found| found == ending));
    wanted.map(|file| fs::read_to_string(file).unwrap()).collect()
}

/// `add_area` as Kotlin and Swift call it: `addArea`.
fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |whole, part| whole + &part[..1].to_uppercase() + &part[1..])
}

/// True when `name(` stands there as a whole word.
fn calls(text: &str, name: &str) -> bool {
    let whole = |at: usize| !text[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_');
    text.match_indices(&format!("{name}(")).any(|(at, _)| whole(at))
}

/// Calls whose names are words of too many other things to be looked for: pages as values, drawn in each shell's own tests.
const TOO_COMMON: [&str; 3] = ["act", "page", "place"];

#[test]
fn what_the_core_can_do_every_shell_does_or_says_why_not() {
    let bindings = sources(&["bindings/src"], "rs");
    let functions = bindings.split("pub fn ").skip(1).filter_map(|text| text.split_once('('));
    let methods = functions.filter(|(_, rest)| rest.trim_start().starts_with("&self"));
    let names: BTreeSet<_> = methods.map(|(name, _)| name).filter(|name| !TOO_COMMON.contains(name)).collect();
    assert!(names.len() > 50, "the calls were found: {}", names.len());
    let without = features::read().unwrap().without;
    let shells: [(&str, &[&str], &str); 3] = [
        ("android", &["android/app/src/main"], "kt"),
        ("ios", &["ios/Sources", "ios/App"], "swift"),
        ("terminal", &["terminal/src"], "rs"),
    ];
    for (shell, folders, ending) in shells {
        let text = sources(folders, ending);
        for name in &names {
            let called = calls(&text, &if shell == "terminal" { (*name).to_owned() } else { camel(name) });
            let listed =
                |list: &&Without| list.shells.iter().any(|of| of == shell) && list.calls.iter().any(|of| of == name);
            let excused = without.iter().filter(listed).count();
            assert!(
                called || excused > 0,
                "{shell} does not call {name}: build it, or say why not in docs/features.toml"
            );
            assert!(!called || excused == 0, "{shell} calls {name} now: take it out of docs/features.toml");
        }
    }
    for name in without.iter().flat_map(|list| &list.calls) {
        assert!(names.contains(name.as_str()), "docs/features.toml names {name}, which is no call");
    }
}
