//! Rows of any table as text, out and in again: lines of JSON and cells of a spreadsheet. Export, import and backup share it, so
//! that a value has one form in all of them.
//!
//! Where to start: `tables.rs` reads any table in an order that stays; `values.rs` is the way back.

pub(crate) mod json_lines;
pub(crate) mod spreadsheet;
pub(crate) mod tables;
pub(crate) mod values;

/// The number of the form of [`json_lines`]. It rises when a reader of the one before could not read it any more.
pub const FORMAT: u32 = 1;
