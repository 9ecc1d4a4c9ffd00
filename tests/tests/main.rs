//! What holds for Grain as a whole, in one program: it is linked once, and all of it runs side by side.
#![allow(clippy::unwrap_used, reason = "what the tests share is no test function")]

mod any_tap;
mod backup;
mod backup_faults;
mod damage;
mod durability;
mod exchange;
mod exchange_hostile;
mod exchange_lives;
mod export;
mod faults;
mod features;
mod fit;
mod oracles;
mod outside;
mod pages;
mod pools;
mod power;
mod recovery;
mod report;
mod salvage;
mod schemas;
mod sealed;
mod sentinel;
mod shapes;
mod shells;
mod taps;
mod zone_data;

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
