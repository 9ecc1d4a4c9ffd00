//! A file of Grain that somebody else wrote: whatever a column says, the row is named or every page still opens.
//!
//! Every 40th of the values; all of them with `GRAIN_FULL=1`.

#![allow(clippy::print_stdout, reason = "what the tests share is no test function")]

use std::collections::BTreeSet;

use grain_core::app::App;
use grain_core::error::Error;
use grain_core::page::Route;
use grain_tests::backups::life;
use grain_tests::everything::open_at;
use grain_tests::exchange::{look, said, save};
use serde_json::{Value, json};

const NEXT_DAY: &str = "2026-11-25T12:00:00Z";
/// Pages from which all others are reached.
const BEGIN: [&str; 8] = ["practice", "you", "circle", "cards", "side", "areas", "reminders", "settings"];

/// Every route that stands anywhere in a page.
fn routes(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if key == "route"
                    && let Some(route) = value.as_str()
                {
                    found.insert(route.to_owned());
                }
                routes(value, found);
            }
        }
        Value::Array(all) => all.iter().for_each(|value| routes(value, found)),
        _ => {}
    }
}

/// Opens every page that can be reached, and everything that reads all rows. Gives how many pages there were.
fn every_page(app: &App, at: &str) -> usize {
    let mut open: Vec<String> = BEGIN.map(str::to_owned).to_vec();
    let mut seen: BTreeSet<String> = open.iter().cloned().collect();
    while let Some(route) = open.pop() {
        let page = match route.parse::<Route>().and_then(|route| app.page(&route)) {
            Ok(page) => page,
            Err(Error::NotFound(_) | Error::Input { .. }) => continue,
            Err(error) => panic!("{at}: {route}: {error:?}"),
        };
        let mut found = BTreeSet::new();
        routes(&serde_json::to_value(&page).unwrap(), &mut found);
        open.extend(found.into_iter().filter(|route| seen.insert(route.clone())));
    }
    app.today().unwrap_or_else(|error| panic!("{at}: today: {error:?}"));
    app.check_in(None).unwrap_or_else(|error| panic!("{at}: check-in: {error:?}"));
    app.plan_reminders(3).unwrap_or_else(|error| panic!("{at}: reminders: {error:?}"));
    for file in ["export_page", "export_lines", "export_tables"] {
        app.file_bytes(file).unwrap_or_else(|error| panic!("{at}: {file}: {error:?}"));
    }
    seen.len()
}

#[test]
fn whatever_a_column_says_the_row_is_named_or_every_page_opens() {
    let here = tempfile::tempdir().unwrap();
    let lines = String::from_utf8(life(here.path()).unwrap().file_bytes("export_lines").unwrap()).unwrap();
    let lines: Vec<&str> = lines.lines().collect();
    let step = if std::env::var_os("GRAIN_FULL").is_some() { 1 } else { 40 };
    let says = [
        json!("?!"),
        json!(""),
        json!("x".repeat(30_000)),
        json!(-1),
        json!(0),
        json!(300),
        json!(70_000),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(null),
    ];
    let mut failed: Vec<String> = Vec::new();
    let (mut tables, mut values, mut named, mut n) = (BTreeSet::new(), 0, 0, 0);
    for (at, line) in lines.iter().enumerate().skip(1) {
        let row: Value = serde_json::from_str(line).unwrap();
        let table = row["table"].as_str().unwrap().to_owned();
        if !tables.insert(table.clone()) {
            continue;
        }
        for (column, before) in row["row"].as_object().unwrap() {
            for say in &says {
                if before == say {
                    continue;
                }
                n += 1;
                if n % step != 0 {
                    continue;
                }
                let mut changed = row.clone();
                changed["row"][column] = say.clone();
                let mut file = lines.clone();
                let changed = changed.to_string();
                file[at] = &changed;
                let what = format!("{n} {table}.{column} = {}", say.to_string().chars().take(24).collect::<String>());
                let tried = std::panic::catch_unwind(|| {
                    let there = tempfile::tempdir().unwrap();
                    let app = open_at(there.path(), NEXT_DAY).unwrap();
                    let shown =
                        look(&app, file.join("\n").as_bytes()).unwrap_or_else(|error| panic!("{what}: {error:?}"));
                    if !said(&shown, "unread").is_empty() {
                        return true;
                    }
                    save(&app).unwrap_or_else(|error| panic!("{what}: {error:?}"));
                    assert!(every_page(&app, &what) > 60);
                    false
                });
                match tried {
                    Ok(refused) => named += usize::from(refused),
                    Err(_) => failed.push(what),
                }
                values += 1;
            }
        }
    }
    println!("{} tables, {values} values, {named} named", tables.len());
    assert!(failed.is_empty(), "{failed:#?}");
    assert!(values > 20 && named > 5);
}
