//! What a damaged file still shows comes over into the copy that takes its place (R7): every page of a file in turn is
//! scrambled, and no row on any other page may be lost.
//!
//! Every seventh page; every one with `GRAIN_FULL=1`.

#![allow(clippy::print_stdout, reason = "what the tests share is no test function")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use grain_core::app::App;
use grain_core::clock::LocalDay;
use grain_core::content::words;
use grain_core::error::ErrorKind;
use grain_core::page::Body;
use grain_core::store::{DATABASE, Rescued};
use grain_tests::everything::{self, WRITTEN_AT};
use grain_tests::files::{copy_folder, database};
use rusqlite::types::Value;

const PAGE: usize = 4096;
/// What of an area does not follow from its grains.
const OF_AN_AREA: &str = "id, key, own_name, tracked, side, series, position, starting_level, low_answered";
const THE_DAY_AFTER: &str = "2026-11-27T09:00:00Z";

/// Every row of every table, as text. What Grain keeps at hand, the levels of bowls and the search index follow from the others.
fn rows(folder: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let conn = database(folder).unwrap();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'note_index%'
               AND name NOT IN ('at_hand', 'bowl_level')";
    let names: Vec<String> =
        conn.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let rows_of = |table: &String| {
        let columns = if table == "area" { OF_AN_AREA } else { "*" };
        let mut statement = conn.prepare(&format!("SELECT {columns} FROM \"{table}\"")).unwrap();
        let columns = statement.column_count();
        let row = |row: &rusqlite::Row<'_>| {
            (0..columns).map(|at| row.get::<_, Value>(at)).collect::<rusqlite::Result<Vec<_>>>()
        };
        statement.query_map([], row).unwrap().map(|row| format!("{:?}", row.unwrap())).collect()
    };
    names.into_iter().map(|table| (table.clone(), rows_of(&table))).collect()
}

/// A life of which the only copy is from before its first word.
fn life(folder: &Path) {
    let app = everything::open_at(folder, WRITTEN_AT).unwrap();
    app.upkeep().unwrap();
    let today: LocalDay = WRITTEN_AT[..10].parse().unwrap();
    everything::write(&app, today).unwrap();
    for n in 0..400 {
        let draft = grain_core::bowl::GrainDraft {
            area: "money".to_owned(),
            change: grain_core::bowl::GrainChange::LittleAdded,
            day: Some(today.plus(n / 80 - 4)),
            source: grain_core::bowl::GrainSource::ByHand,
            reason: None,
            why: format!("line {n} of many").as_str().into(),
        };
        app.add_grains(draft).unwrap();
    }
    drop(app);
    database(folder).unwrap().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
}

/// The days of all grains by their ids.
fn grains(folder: &Path) -> BTreeMap<Vec<u8>, LocalDay> {
    let conn = database(folder).unwrap();
    let mut statement = conn.prepare("SELECT id, day FROM grain").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, LocalDay::from_epoch_days(row.get(1)?)))).unwrap();
    rows.map(Result::unwrap).collect()
}

/// What the page of a damaged file says of each table: those in part, and those that are whole.
fn told(app: &App) -> BTreeMap<String, String> {
    let page = app.page(&"recovery".parse().unwrap()).unwrap();
    let rows = page.sections.into_iter().filter(|section| ["part", "whole"].contains(&section.key.as_str()));
    let rows = rows.flat_map(|section| match section.body {
        Body::Rows { rows, .. } => rows,
        other => panic!("{other:?}"),
    });
    rows.map(|row| (row.key, row.second.to_string())).collect()
}

/// How many are missing by these words; `None` where nobody can count them.
fn missing(said: &str) -> Option<usize> {
    if said.contains("cannot be counted") {
        return None;
    }
    let before = said.split(" are missing.").next().filter(|_| said.contains(" are missing."));
    let number = before.and_then(|before| before.rsplit(' ').next()).map(|number| number.replace(',', ""));
    Some(number.map_or_else(|| usize::from(said.contains("One is missing.")), |number| number.parse().unwrap()))
}

fn pages(folder: &Path) -> usize {
    fs::read(folder.join(DATABASE)).unwrap().len() / PAGE
}

fn step() -> usize {
    if std::env::var_os("GRAIN_FULL").is_some() { 1 } else { 7 }
}

fn scramble(path: &Path, page: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[page * PAGE..(page + 1) * PAGE].iter_mut().for_each(|byte| *byte ^= 0x5a);
    fs::write(path, bytes).unwrap();
}

#[test]
fn only_rows_of_the_damaged_page_are_lost_and_the_person_is_told_which_kinds() {
    let whole = tempfile::tempdir().unwrap();
    life(whole.path());
    let before = rows(whole.path());
    let total: usize = before.values().map(BTreeSet::len).sum();
    let (pages, step) = (pages(whole.path()), step());
    let (mut looked_at, mut without_any, mut nothing_read, mut lost_in_all) = (0, 0, 0, 0);
    let (mut counted, mut uncounted, mut days_told) = (0, 0, 0);
    let grains_before = grains(whole.path());
    for page in (0..pages).step_by(step) {
        let folder = tempfile::tempdir().unwrap();
        copy_folder(whole.path(), folder.path()).unwrap();
        let path = folder.path().join(DATABASE);
        scramble(&path, page);
        // An unclean end makes the opening look at every page.
        fs::write(folder.path().join("grain.lock"), b"1").unwrap();
        let (app, report) = everything::opened_at(folder.path(), THE_DAY_AFTER).unwrap();
        looked_at += 1;
        let Some(restored) = report.restored else {
            // A page that nothing uses.
            assert_eq!(rows(folder.path()), before, "page {page}");
            continue;
        };
        let said = app.recovery_notice().unwrap().unwrap();
        assert!(app.check().unwrap().0, "page {page}");
        let told = told(&app);
        drop(app);
        let after = rows(folder.path());
        let lost: BTreeMap<&String, usize> = before
            .iter()
            .map(|(table, rows)| (table, rows.difference(&after[table]).count()))
            .filter(|(_, lost)| *lost > 0)
            .collect();
        let invented: usize = after.iter().map(|(table, rows)| rows.difference(&before[table]).count()).sum();
        match &restored.rescued {
            Rescued::All => {
                assert_eq!((lost.len(), invented), (0, 0), "page {page}: {lost:?}");
                assert!(!said.text.contains("may be missing"), "page {page}: {}", said.text);
                assert!(told.len() > 20 && told.values().all(|one| one.contains("here.")), "page {page}: {told:?}");
                without_any += 1;
            }
            Rescued::AllBut(tables) => {
                assert!(lost.keys().all(|table| tables.contains(table)), "page {page}: {lost:?} {tables:?}");
                assert!(said.text.contains("of these kinds: "), "page {page}: {}", said.text);
                lost_in_all += lost.values().sum::<usize>();
                // What Grain notes for itself stands in one row for several tables.
                for (table, said) in told.iter().filter(|(table, _)| *table != "itself") {
                    let lost = lost.get(table).copied().unwrap_or_default();
                    match missing(said) {
                        // What stands as the copy had it differs at most.
                        Some(missing) => {
                            let or_older = if said.contains(" here as ") { before[table].len() } else { missing };
                            assert!((missing..=or_older).contains(&lost), "page {page}, {table}: {lost} lost, {said}");
                            counted += usize::from(lost > 0);
                        }
                        None => uncounted += 1,
                    }
                }
                let here = grains(folder.path());
                let mut days: Vec<_> =
                    grains_before.iter().filter(|(id, _)| !here.contains_key(*id)).map(|(_, day)| *day).collect();
                days.sort_unstable();
                if let (Some(said), Some(from), Some(until)) = (told.get("grain"), days.first(), days.last()) {
                    let today: LocalDay = THE_DAY_AFTER[..10].parse().unwrap();
                    let date = |day: &LocalDay| words("").date(*day, today);
                    if said.contains(&format!("from {} to {}", date(from), date(until)))
                        || said.contains(&format!("is from {}.", date(from)))
                    {
                        days_told += 1;
                    } else {
                        assert!(said.contains("cannot be counted"), "page {page}: {days:?}: {said}");
                    }
                }
            }
            Rescued::Nothing => {
                assert!(said.text.contains("may be missing"), "page {page}: {}", said.text);
                nothing_read += 1;
            }
        }
    }
    println!(
        "{looked_at} of {pages} pages scrambled one by one, {total} rows: {without_any} times all came back, {nothing_read} times \
         nothing could be read, {lost_in_all} rows lost in all the other files together; what is missing of a table was counted \
         {counted} times and could not be {uncounted} times, the days of grains were told {days_told} times"
    );
    assert!(counted > 0 && uncounted > 0);
    assert!(days_told > 0 || step > 1);
    // A row lies on one page, and is reached through the root of its table: over all files it goes hardly more than twice.
    assert!(lost_in_all <= 2 * total / step, "{lost_in_all} of {total}");
    assert!(without_any * 4 > looked_at, "{without_any} of {looked_at}");
    assert!(nothing_read * 2 < looked_at, "{nothing_read} of {looked_at}");
}

#[test]
fn a_page_that_cannot_be_read_takes_no_sound_one_with_it() {
    let whole = tempfile::tempdir().unwrap();
    life(whole.path());
    let (mut met, mut went_on) = (0, 0);
    for page in (1..pages(whole.path())).step_by(step()) {
        let folder = tempfile::tempdir().unwrap();
        copy_folder(whole.path(), folder.path()).unwrap();
        scramble(&folder.path().join(DATABASE), page);
        // The end was clean, so nobody has looked at the pages before.
        let (app, report) = everything::opened_at(folder.path(), THE_DAY_AFTER).unwrap();
        // What the opening itself meets is put back at once.
        if report.restored.is_some() {
            continue;
        }
        let asked: Vec<Result<(), ErrorKind>> =
            ["practice", "you", "answers", "promises", "circle", "goals", "disclosures", "cards"]
                .iter()
                .map(|route| app.page(&route.parse().unwrap()).map(|_| ()).map_err(|error| error.kind()))
                .chain([app.bowl("money".to_owned()).map(|_| ()).map_err(|error| error.kind())])
                .collect();
        let Some(first) = asked.iter().position(Result::is_err) else { continue };
        met += 1;
        for said in &asked[first..] {
            assert!(matches!(said, Ok(()) | Err(ErrorKind::Damaged)), "page {page}: {asked:?}");
        }
        went_on += usize::from(asked[first..].iter().any(Result::is_ok));
    }
    println!("{met} damaged pages were met, after {went_on} of them other pages could be read");
    assert!(met > 0 && went_on > 0);
}
