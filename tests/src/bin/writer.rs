//! `writer FOLDER SEED`: saves until it is killed or refused; prints every durable line, and at the end why it stopped.

#![allow(clippy::print_stderr, reason = "the parent reads what it says")]

use std::io::stdout;
use std::path::PathBuf;

fn main() {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().unwrap_or_default());
    let seed = args.next().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    let stopped = grain_tests::writer::save_for_ever(&folder, seed, stdout());
    eprintln!("{:?}", stopped.kind());
}
