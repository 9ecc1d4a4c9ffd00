//! Turns the content files into Rust.
fn main() {}
