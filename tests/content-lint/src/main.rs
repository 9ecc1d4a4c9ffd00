//! Prints what the content holds and what the lint found: `cargo run -p grain-content-lint`.

use std::io::Write;
use std::process::ExitCode;

use grain_content_lint::finding::Finding;
use grain_content_lint::load::Library;
use grain_content_lint::{BASE, Rules, fixtures, lint};

fn main() -> ExitCode {
    let mut out = std::io::stdout().lock();
    let (text, code) = match report() {
        Ok((text, clean)) => (text, if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE }),
        Err(fault) => (fault, ExitCode::FAILURE),
    };
    match writeln!(out, "{text}") {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}

fn report() -> Result<(String, bool), String> {
    let library = Library::read(&fixtures::content(), BASE)?;
    let mut report = lint(&library)?;
    report.notes.push(held_out()?);
    let clean = report.errors().next().is_none();
    Ok((report.to_string(), clean))
}

/// The honest number: harmful lines the patterns were never tuned on.
fn held_out() -> Result<String, String> {
    let (rules, (right, _)) = (Rules::read()?, fixtures::broken()?);
    let lines = fixtures::lines("held-out.toml")?;
    let caught =
        lines.iter().filter(|line| fixtures::findings_on(&rules, &right, line).iter().any(Finding::is_error)).count();
    Ok(format!("L11 held-out harmful lines, never tuned on: {caught} of {} caught.", lines.len()))
}
