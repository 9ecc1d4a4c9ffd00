//! What a fuzzer begins with.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;
use zip::CompressionMethod;

use super::Way;
use super::phone::Phone;
use crate::backup::fuzzed as backup;
use crate::error::Result;
use crate::import::samples;
use crate::page::Route;

/// Most of one kind.
const MOST: usize = 300;
/// Rows of the largest table whose lines are taken.
const MOST_ROWS: i64 = 6;

/// Some beginnings.
type Seeds = Vec<Vec<u8>>;

/// Those of a way in.
pub(super) fn of(way: Way) -> Result<Seeds> {
    let words = |texts: &[&str]| texts.iter().map(|text| text.as_bytes().to_vec()).collect::<Vec<_>>();
    Ok(match way {
        Way::BackupHeader => backup::headers()?.into(),
        Way::BackupManifest => {
            let text = text()?;
            vec![text.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default().to_vec()]
        }
        Way::BackupRows => vec![text()?],
        Way::ImportCsv => words(&[samples::DAYLIO, samples::DAYLIO_BEFORE, samples::BEARABLE, samples::HOW_WE_FEEL]),
        Way::ImportJson => words(&[samples::DAY_ONE, samples::PIXELS]),
        Way::ImportZip => [CompressionMethod::Stored, CompressionMethod::Deflated].map(samples::loop_zip).into(),
        Way::MoneyCsv => words(&[
            "id,day,direction,amount,currency,category,note\n,2026-11-20,out,12.50,EUR,home,'=1+1\n",
            "day,direction,amount,currency\n2026-11-21,in,1000,JPY\n2026-11-21,in,1000,JPY\n2026-02-30,in,x,EUR\n",
        ]),
        Way::Ids => {
            let mut texts = words(&["2026-11-24", "20:30", "Europe/Berlin", "circle", r#"import:"save""#]);
            for slot in Phone::new()?.app().plan_reminders(3)?.slots {
                texts.push(slot.id.into_bytes());
            }
            texts
        }
        Way::Search => words(&["promise", "\"a b\" OR c*", "e\u{301}t\u{e9}", "\u{5e74}\u{672c}", "NEAR(a b)", "-x:y"]),
        Way::Routes => walked()?.0,
        Way::Acts => walked()?.1,
    })
}

fn text() -> Result<Vec<u8>> {
    Phone::new()?.app().read(|scope| backup::text(scope, MOST_ROWS))
}

/// The routes and acts that stand on the pages of a sample life, one of each shape.
fn walked() -> Result<(Seeds, Seeds)> {
    let phone = Phone::new()?;
    let mut routes = BTreeMap::new();
    let mut acts = BTreeMap::new();
    let mut waiting: VecDeque<String> = ["practice", "you", "bowl/money", "search"].map(str::to_owned).into();
    let mut seen = BTreeSet::new();
    while let Some(route) = waiting.pop_front() {
        if seen.len() >= MOST || !seen.insert(route.clone()) {
            continue;
        }
        let Ok(page) = route.parse::<Route>().and_then(|route| phone.app().page(&route)) else { continue };
        let mut found = BTreeSet::new();
        collect(&serde_json::to_value(&page).unwrap_or_default(), &mut found, &mut acts);
        for route in found {
            // Of pages of many things, one.
            let shape = route.split_once('/').map_or(route.as_str(), |(domain, _)| domain).to_owned();
            if routes.insert(shape, route.clone()).is_none() {
                waiting.push_back(route);
            }
        }
    }
    let bytes = |texts: BTreeMap<String, String>| texts.into_values().map(String::into_bytes).take(MOST).collect();
    Ok((bytes(routes), bytes(acts)))
}

/// Every route, and every act with the fields of its form, by its shape: the act without digits.
fn collect(value: &Value, routes: &mut BTreeSet<String>, acts: &mut BTreeMap<String, String>) {
    match value {
        Value::Array(all) => all.iter().for_each(|one| collect(one, routes, acts)),
        Value::Object(fields) => {
            if let Some(route) = fields.get("route").and_then(Value::as_str) {
                routes.insert(route.to_owned());
            }
            for key in ["act", "does"] {
                if let Some(act) = fields.get(key).and_then(Value::as_str) {
                    let keys = fields.get("fields").and_then(Value::as_array).into_iter().flatten();
                    let lines = keys.filter_map(|field| field["key"].as_str()).map(|key| format!("\n{key}=a word"));
                    let shape = act.chars().filter(|letter| !letter.is_ascii_hexdigit()).collect();
                    acts.insert(shape, format!("{act}{}", lines.collect::<String>()));
                }
            }
            fields.values().for_each(|one| collect(one, routes, acts));
        }
        _ => (),
    }
}
