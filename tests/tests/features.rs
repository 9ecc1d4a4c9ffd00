//! The README says of each system where it is, and is right.

#![allow(clippy::unwrap_used)] // what the tests share is no test function

use std::fs;

use grain_tests::features::{self, System};

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

#[test]
fn no_shell_has_what_the_core_has_not() {
    for system in systems() {
        let in_a_shell = system.paths()[1..].iter().any(Option::is_some);
        assert!(system.core.is_some() || !in_a_shell, "{} {}", system.number, system.name);
    }
}
