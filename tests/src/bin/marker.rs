//! `marker FOLDER`: saves and reads, and says on stderr which it does, so that a trace of system calls can be cut there.

#![allow(clippy::print_stderr, reason = "the marks are read in the trace")]

use std::path::PathBuf;

use grain_core::check_in::{Answer, GrainsSaid};
use grain_core::error::Result;
use grain_tests::writer;

fn main() -> Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_default());
    let app = writer::open(&folder, 1)?;
    writer::save(&app, "the first save makes the log")?;
    for n in 0..20 {
        eprintln!("mark save grains");
        writer::save(&app, &format!("line {n}"))?;
        eprintln!("mark save check-in");
        let grains = if n % 2 == 0 { GrainsSaid::LittleAdded } else { GrainsSaid::LotTaken };
        let answer = Answer::Grains { area: "money".to_owned(), grains: Some(grains), why: String::new().into() };
        app.answer_check_in(None, vec![answer])?;
        eprintln!("mark read");
        app.check_in(None)?;
        app.bowls()?;
        app.bowl("money".to_owned())?;
    }
    eprintln!("mark end");
    Ok(())
}
