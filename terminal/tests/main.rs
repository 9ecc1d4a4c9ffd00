//! What a person does in the terminal, in one program: it is linked once, and all of it runs side by side.
#![allow(clippy::unwrap_used, reason = "what the tests share is no test function")]

mod backup;
mod bad_input;
mod check_in_keys;
mod commands;
mod common;
mod help;
mod keys;
mod page_keys;
mod pages;
mod test_domain;
mod together;
mod zones;

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
