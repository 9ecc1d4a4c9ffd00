//! How long whoever builds Grain has to wait, now and before Grain was made lighter, turn by turn. Seven rounds take from twenty
//! minutes to an hour, so that they run only where it is said, one or the other: `GRAIN_BUILDS=7` for the terminal,
//! `GRAIN_TEST_BUILDS=7` for every test.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at the first trouble and prints what is missing"
)]

mod common;

use std::path::Path;
use std::process::Command;

use common::{finish, median, number, time};

/// The last commit with SQLCipher over OpenSSL, as in `tests/oracles/before/prepare`.
const BEFORE: &str = "1365b0b";

/// What is built from nothing, with all packages fetched.
struct Built {
    /// Says how many rounds.
    variable: &'static str,
    /// Where its table stands.
    section: &'static str,
    name: &'static str,
    cargo: &'static [&'static str],
    limit: f64,
}

const BUILT: [Built; 2] = [
    Built {
        variable: "GRAIN_BUILDS",
        section: "builds",
        name: "a clean build of the terminal / before Grain was made lighter",
        cargo: &["build"],
        limit: 0.6,
    },
    Built {
        variable: "GRAIN_TEST_BUILDS",
        section: "test_builds",
        name: "a clean build of every test of the workspace / before Grain was made lighter",
        cargo: &["test", "--workspace", "--no-run"],
        limit: 0.75,
    },
];

fn run(command: &mut Command) {
    assert!(command.status().unwrap().success(), "{command:?}");
}

fn build(tree: &Path, cargo: &[&str]) -> f64 {
    let target = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO"));
    command.args(cargo).arg("--quiet").current_dir(tree).env("CARGO_TARGET_DIR", target.path());
    time(|| run(&mut command)).as_secs_f64()
}

fn main() {
    let asked = |built: &'static Built| Some((built, std::env::var(built.variable).ok()?.parse::<usize>().ok()?));
    let Some((Built { section, name, cargo, limit, .. }, rounds)) = BUILT.iter().find_map(asked) else {
        println!("clean builds: not measured; say GRAIN_BUILDS=7 or GRAIN_TEST_BUILDS=7");
        return;
    };
    let (root, old) = (Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), tempfile::tempdir().unwrap());
    let archive = old.path().join("tree.tar");
    run(Command::new("git").arg("-C").arg(&root).args(["archive", BEFORE, "-o"]).arg(&archive));
    run(Command::new("tar").arg("-xf").arg(&archive).arg("-C").arg(old.path()));
    let pairs: Vec<_> = (0..rounds)
        .map(|_| {
            let pair = (build(&root, cargo), build(old.path(), cargo));
            println!("{:.1} s / {:.1} s", pair.0, pair.1);
            pair
        })
        .collect();
    let (now, before) =
        (median(pairs.iter().map(|pair| pair.0).collect()), median(pairs.iter().map(|pair| pair.1).collect()));
    let parts = pairs.iter().map(|(now, before)| now / before).collect();
    number(name, *limit, (now / before, parts), &format!("{now:.1} s / {before:.1} s, {rounds} rounds"));
    finish(section);
}
