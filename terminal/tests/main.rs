//! What a person does in the terminal, in one program: it is linked once, and all of it runs side by side.
#![allow(clippy::unwrap_used, reason = "what the tests share is no test function")]

mod backup;
mod bad_input;
mod check_in_keys;
mod commands;
mod common;
mod help;
mod keys;
mod page_keys;
mod pages;
mod test_domain;
mod together;
mod zones;
