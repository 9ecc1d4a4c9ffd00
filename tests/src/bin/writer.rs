//! `writer FOLDER SEED [COUNT]`: saves until it is killed or refused, or COUNT times; prints every durable line, and at
//! the end why it stopped.

#![allow(clippy::print_stderr, reason = "the parent reads what it says")]

use std::io::stdout;
use std::path::PathBuf;

fn main() {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().unwrap_or_default());
    let seed = args.next().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    let count = args.next().and_then(|count| count.parse().ok()).unwrap_or(u64::MAX);
    if let Some(stopped) = grain_tests::writer::save_for(&folder, seed, count, stdout()) {
        eprintln!("{:?}", stopped.kind());
    }
}
