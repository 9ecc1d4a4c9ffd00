//! A disk that fails once, at every point where it can: strace lets the n-th call of each kind fail with EIO.

use std::fs;
use std::io;
use std::process::{Command, Output, Stdio};

/// What SQLite and the core ask of a disk.
pub const CALLS: [&str; 8] = ["pwrite64", "pread64", "fdatasync", "fsync", "ftruncate", "rename", "mkdir", "unlink"];

/// Runs a program with these arguments while the `n`-th `call` fails: whether there was one, and what came of it.
///
/// # Errors
/// strace is not there.
pub fn fails_once(call: &str, n: usize, program: &[&std::ffi::OsStr]) -> io::Result<(bool, Output)> {
    injected(call, n, "error=EIO", program)
}

/// The same, but the process is killed at that call.
///
/// # Errors
/// strace is not there.
pub fn killed_at(call: &str, n: usize, program: &[&std::ffi::OsStr]) -> io::Result<(bool, Output)> {
    injected(call, n, "signal=SIGKILL", program)
}

fn injected(call: &str, n: usize, what: &str, program: &[&std::ffi::OsStr]) -> io::Result<(bool, Output)> {
    let aside = tempfile::tempdir()?;
    let trace = aside.path().join("trace");
    let output = Command::new("strace")
        .args(["-f", "-qq", "-e", &format!("trace={call}"), "-e", &format!("inject={call}:{what}:when={n}"), "-o"])
        .arg(&trace)
        .args(program)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| io::Error::other(format!("strace is needed: apt-get install strace ({error})")))?;
    let trace = fs::read_to_string(trace)?;
    // What is killed has no call that came back.
    Ok((trace.contains("(INJECTED)") || trace.contains("killed by SIGKILL"), output))
}

/// Before a program begins, the loader reads its libraries: that is no disk of ours.
pub fn is_of_the_loader(said: &str) -> bool {
    said.contains("shared libraries") || said.contains("read file data")
}

/// Lets every `step`-th of each call fail, until `meets` says that there was none any more; gives how many failed.
pub fn everywhere(step: usize, mut meets: impl FnMut(&str, usize) -> bool) -> usize {
    CALLS.iter().map(|call| (1..).step_by(step).take_while(|n| meets(call, *n)).count()).sum()
}
