//! `marker FOLDER`: saves and reads, and says on stderr which it does, so that a trace of system calls can be cut there.

#![allow(clippy::print_stderr, reason = "the marks are read in the trace")]

use std::path::PathBuf;

use grain_core::check_in::{Answer, FeltWord, GrainsSaid};
use grain_core::error::Result;
use grain_tests::writer;

fn main() -> Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_default());
    let app = writer::open(&folder, 1)?;
    writer::save(&app, "the first save makes the log")?;
    eprintln!("mark whole check-in");
    app.answer_check_in(None, whole())?;
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

/// A check-in of a day that has none yet.
fn whole() -> Vec<Answer> {
    let felt = |word: &str| FeltWord { word: word.to_owned(), strength: Some("clearly".to_owned()) };
    let one = |text: &str| vec![text.to_owned()];
    let (area, grains) = ("money".to_owned(), Some(GrainsSaid::LittleAdded));
    vec![
        Answer::One { question: "safe".to_owned(), choice: Some("mostly".to_owned()) },
        Answer::Feelings { words: ["tired", "hopeful", "wary"].map(felt).to_vec() },
        Answer::Several { question: "helped".to_owned(), choices: one("sleep") },
        Answer::Several { question: "need".to_owned(), choices: one("rest") },
        Answer::Grains { area, grains, why: "a plain line".to_owned().into() },
    ]
}
