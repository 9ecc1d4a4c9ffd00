//! How long whoever builds Grain has to wait, now and before Grain was made lighter, turn by turn. Seven rounds take twenty minutes
//! to an hour, so that they run only where it is said: `GRAIN_BUILDS=7`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at the first trouble and prints what is missing"
)]

mod common;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use common::{finish, median, number, time};

/// The last commit with SQLCipher over OpenSSL, as in `tests/oracles/before/prepare`.
const BEFORE: &str = "1365b0b";
const LIMIT: f64 = 0.6;

fn run(command: &mut Command) {
    assert!(command.status().unwrap().success(), "{command:?}");
}

/// How long `cargo run` builds before the terminal shows its first page, with nothing built yet and all packages fetched.
fn build(tree: &Path) -> Duration {
    let target = tempfile::tempdir().unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet"]).current_dir(tree).env("CARGO_TARGET_DIR", target.path());
    time(|| run(&mut cargo))
}

fn main() {
    let Some(rounds) = std::env::var("GRAIN_BUILDS").ok().and_then(|rounds| rounds.parse().ok()) else {
        println!("a clean build: not measured; say GRAIN_BUILDS=7");
        return;
    };
    let (root, old) = (Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), tempfile::tempdir().unwrap());
    let archive = old.path().join("tree.tar");
    run(Command::new("git").arg("-C").arg(&root).args(["archive", BEFORE, "-o"]).arg(&archive));
    run(Command::new("tar").arg("-xf").arg(&archive).arg("-C").arg(old.path()));
    let pairs: Vec<_> = (0..rounds)
        .map(|_| {
            let pair = (build(&root).as_secs_f64(), build(old.path()).as_secs_f64());
            println!("{:.1} s / {:.1} s", pair.0, pair.1);
            pair
        })
        .collect();
    let (now, before) =
        (median(pairs.iter().map(|pair| pair.0).collect()), median(pairs.iter().map(|pair| pair.1).collect()));
    let parts = pairs.iter().map(|(now, before)| now / before).collect();
    let name = "a clean build of the terminal / before Grain was made lighter";
    number(name, LIMIT, (now / before, parts), &format!("{now:.1} s / {before:.1} s, {rounds} rounds"));
    finish("builds");
}
