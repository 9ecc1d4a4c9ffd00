//! No release is built with old zone data: reminders would come at the wrong hour.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use grain_core::clock::ZONE_DATA;

fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What the check says when this is the newest release, and whether it lets a release be built.
fn check(newest: &str, arguments: &[&str]) -> (String, bool) {
    let mut command = Command::new(top().join("tests/zone-data"));
    let output = command.env("GRAIN_NEWEST_ZONE_DATA", newest).args(arguments).output().unwrap();
    (String::from_utf8(output.stdout).unwrap().trim().to_owned(), output.status.success())
}

#[test]
fn the_newest_zone_data_may_be_released() {
    let said = format!("zone data: {ZONE_DATA} is built in, {ZONE_DATA} is out: the newest");
    assert_eq!(check(ZONE_DATA, &["--release"]), (said, true));
    assert!(check("2020a", &["--release"]).1, "and so may what nobody has heard of yet");
}

#[test]
fn older_zone_data_may_not() {
    let (said, may) = check("2099b", &["--release"]);
    assert!(!may);
    assert_eq!(said, format!("zone data: {ZONE_DATA} is built in, 2099b is out: behind, of an earlier year"));
    assert!(check("2099b", &[]).1, "it is only said where nothing is released");
}

#[test]
fn nobody_may_release_what_was_not_compared() {
    let (said, may) = check("no release", &["--release"]);
    assert!(!may && said.starts_with("not run: zone data"), "{said}");
}

#[test]
fn the_builds_for_both_phones_ask_first() {
    let gradle = fs::read_to_string(top().join("android/app/build.gradle.kts")).unwrap();
    assert!(gradle.contains(r#"commandLine("tests/zone-data", "--release")"#));
    assert!(gradle.contains(r#"if (name == "mergeReleaseJniLibFolders") dependsOn(zoneDataIsNewest)"#));
    let ios = fs::read_to_string(top().join("ios/build-xcframework.sh")).unwrap();
    let (asks, builds) = (ios.find("tests/zone-data --release").unwrap(), ios.find("cargo rustc --release").unwrap());
    assert!(asks < builds);
}

/// What gives a zone's short name: it differs by library ("MST", "PST" and "PDT" for the same hour), and nobody lives by it.
const SHORT_NAMES: &[&str] = &[
    "abbreviation(",
    ".abbreviation",
    "designation(",
    "timeZoneName",
    "time_zone_designation",
    "zone.getDisplayName",
    "appendZoneText",
    "localizedName(for:",
    "specificName",
    "genericName",
    "%Z",
    "zzz",
    ":ss z",
    ":mm z",
];

fn sources(folder: PathBuf, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(path, found);
        } else if path
            .extension()
            .is_some_and(|ending| ["rs", "kt", "swift", "ftl", "toml"].contains(&&*ending.to_string_lossy()))
        {
            found.push((path.clone(), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn no_zone_is_ever_shown_by_its_short_name() {
    let mut all = Vec::new();
    for folder in [
        "core/src",
        "core/content",
        "bindings/src",
        "terminal/src",
        "android/app/src/main",
        "ios/Sources",
        "ios/App",
        "ios/Widget",
    ] {
        sources(top().join(folder), &mut all);
    }
    assert!(all.len() > 300, "the sources are not read as they should be: {}", all.len());
    let shown: Vec<_> = all
        .iter()
        .flat_map(|(path, text)| SHORT_NAMES.iter().filter(|name| text.contains(**name)).map(move |name| (path, name)))
        .collect();
    assert!(shown.is_empty(), "{shown:?}");
}
