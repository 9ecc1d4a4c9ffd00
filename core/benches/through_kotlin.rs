//! Calls through the Kotlin of the binding, beside those of the build before Grain was made lighter, turn by turn in one JVM
//! (`tests/oracles/before/prepare` builds both). Cold is the first such call of a process, warm is after two thousand.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at the first trouble and prints what is missing"
)]

mod common;

use std::fs;
use std::process::Command;

use common::warmed::Warmed;
use common::{BLOCKS, cache, finish, median, number};

const CALLS: [(&str, &str); 4] = [
    ("today", "today"),
    ("tap", "a tap in the check-in"),
    ("bowl", "a bowl's page"),
    ("check_in", "the check-in's page"),
];
const LIMIT: f64 = 0.6;

fn beside(name: &str) -> Option<Command> {
    let built = cache().join("before");
    let jars = fs::read_to_string(built.join("jars.path")).ok()?;
    let mut command = Command::new("java");
    command.arg("-cp").arg(format!("{}:{}", built.display(), jars.trim())).arg("Beside").arg(built).arg(name);
    Some(command)
}

/// Nanoseconds of now and before.
fn pair(line: &str) -> (f64, f64) {
    let mut parts = line.split_whitespace().map(|part| part.parse::<f64>().unwrap());
    (parts.next().unwrap(), parts.next().unwrap())
}

fn noted(name: &str, pairs: &[(f64, f64)]) {
    let (now, before) =
        (median(pairs.iter().map(|pair| pair.0).collect()), median(pairs.iter().map(|pair| pair.1).collect()));
    let parts = pairs.iter().map(|(now, before)| now / before).collect();
    number(name, LIMIT, (now / before, parts), &format!("{:.1} µs / {:.1} µs", now / 1e3, before / 1e3));
}

fn main() {
    for (call, said) in CALLS {
        let Some(command) = beside(call) else {
            println!("{said} through Kotlin: not measured; run tests/oracles/before/prepare");
            continue;
        };
        let mut jvm = Warmed::start(command).unwrap();
        let pairs: Vec<_> = (0..BLOCKS).map(|_| pair(&jvm.turn())).collect();
        drop(jvm);
        noted(&format!("{said} through Kotlin, warm / before Grain was made lighter"), &pairs);
        let first = |n: usize| {
            let order = if n.is_multiple_of(2) { "now" } else { "before" };
            let told = beside(call).unwrap().arg("first").env("FIRST", order).output().unwrap();
            pair(&String::from_utf8(told.stdout).unwrap())
        };
        let pairs: Vec<_> = (0..2 * BLOCKS).map(first).collect();
        noted(&format!("{said} through Kotlin, the first call of a process / before Grain was made lighter"), &pairs);
    }
    finish("through_kotlin");
}
