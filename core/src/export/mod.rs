//! Everything that is the person's, as files (product.md system 25, S29): JSON Lines for programs, tables for a spreadsheet, and
//! one page that opens in any browser. All three walk the list of tables and the view of notes, so a new domain is in them by
//! itself; the forms are described in `docs/data.md`.
//!
//! Where to start: `page.rs` offers them, `tables.rs` reads any table in an order that stays.

mod html;
pub(crate) mod json_lines;
pub(crate) mod page;
pub(crate) mod spreadsheet;
pub(crate) mod tables;
pub(crate) mod values;

/// The number of the form of [`json_lines`]. It rises when a reader of the one before could not read it any more.
pub const FORMAT: u32 = 1;
