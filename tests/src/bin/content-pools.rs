//! Prints how many texts fit whom: `cargo run -p grain-tests --bin content-pools`.

use std::io::{self, Write};

fn main() -> io::Result<()> {
    writeln!(io::stdout().lock(), "{}", grain_tests::pools::matrix())
}
