//! Grain in a terminal.
fn main() {}
