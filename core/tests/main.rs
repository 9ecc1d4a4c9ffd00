//! What the core does, through its public face. One program for all: it is linked once, and all of it runs side by side.
#![allow(clippy::unwrap_used, reason = "what the tests share is no test function")]

mod any_clock;
mod backup_page;
mod bowl;
mod cards;
mod cards_page;
mod check_in;
mod check_in_form;
mod check_in_taps;
mod circle;
mod closeness;
mod common;
mod copies;
mod disclosures;
mod due;
mod guides;
mod insights;
mod journeys;
mod kept;
mod kind_words;
mod listening;
mod menu;
mod modules;
mod moments;
mod money;
mod names;
mod notes_pages;
mod opening_at_once;
mod openness;
mod outside;
mod path;
mod promises;
mod promises_page;
mod release;
mod reminders;
mod reminders_hard_cases;
mod reminders_properties;
mod reminders_timelines;
mod repair_and_peace;
mod right_day;
mod road;
mod safety;
mod search;
mod search_page;
mod settings_page;
mod since;
mod slip;
mod store;
mod today;
mod today_done;
mod week;
mod wrong_clock;
mod zones;
mod zones_of_the_phone;

use std::fs;
use std::path::Path;

#[test]
fn every_file_beside_this_one_is_run() {
    let listed = include_str!("main.rs");
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let run = listed.contains(&format!("\nmod {name};\n"));
        assert!(run || path.is_dir() || name == "main", "{name} is in no program: name it in main.rs");
    }
}
