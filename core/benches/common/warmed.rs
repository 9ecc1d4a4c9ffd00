use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A peer in a process of its own, which was warmed up and said "ready": for each line that it reads it times a turn and prints what
/// it took.
pub struct Warmed {
    asked: Option<ChildStdin>,
    says: BufReader<ChildStdout>,
    child: Child,
}

impl Warmed {
    /// `None` where it cannot be started or did not get ready.
    pub fn start(mut command: Command) -> Option<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
        let (asked, says) = (child.stdin.take(), BufReader::new(child.stdout.take()?));
        let mut peer = Self { asked, says, child };
        (peer.line() == "ready").then_some(peer)
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.says.read_line(&mut line).unwrap();
        line.trim().to_owned()
    }

    /// What it printed of one turn.
    pub fn turn(&mut self) -> String {
        writeln!(self.asked.as_ref().unwrap()).unwrap();
        self.line()
    }
}

/// It ends with what it reads, and nothing is timed beside what still runs.
impl Drop for Warmed {
    fn drop(&mut self) {
        drop(self.asked.take());
        let _ = self.child.wait();
    }
}
