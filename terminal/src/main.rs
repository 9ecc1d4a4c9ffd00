//! Grain in a terminal: the third shell on the same core. Where to start: `cli` is what can be typed, `commands` does
//! it, `shell` lives a day by single keys. Every rule is the core's.

mod cli;
mod commands;
mod failure;
mod fill;
mod platform;
mod shell;
mod typed;
mod zone;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::Parser;

use cli::Cli;
use commands::Output;
use failure::{Failure, Outcome};

fn main() -> ExitCode {
    let wants_json = std::env::args_os().any(|argument| argument == "--json");
    match Cli::try_parse() {
        Ok(cli) => end(run(&cli), cli.place.json),
        Err(asked) if !asked.use_stderr() => {
            // Help and version are no failures.
            let _ = asked.print();
            ExitCode::SUCCESS
        }
        Err(error) => end(Err(Failure::of_command_line(&error)), wants_json),
    }
}

fn run(cli: &Cli) -> Outcome<Output> {
    match &cli.command {
        Some(command) => commands::run(command, &cli.place),
        None if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() => shell::live(&cli.place),
        None => Err(Failure::no_terminal()),
    }
}

/// Says it, and how it ended. A reader that has gone away is no failure of ours.
fn end(outcome: Outcome<Output>, json: bool) -> ExitCode {
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    match outcome {
        Ok(said) => {
            let _ = if json { writeln!(out, "{:#}", said.json) } else { write!(out, "{}", said.text()) };
            ExitCode::SUCCESS
        }
        Err(failure) => {
            if json {
                let _ = writeln!(out, "{:#}", failure.json());
            }
            let _ = writeln!(err, "{}", failure.line());
            ExitCode::from(failure.exit())
        }
    }
}
