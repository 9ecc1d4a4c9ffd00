//! Everything that is the person's, as files (product.md system 25, S29): JSON Lines for programs, tables for a spreadsheet, and
//! one page that opens in any browser. All three walk the list of tables and the view of notes, so a new domain is in them by
//! itself; the forms are described in `docs/data.md`.
//!
//! Where to start: `page.rs` offers them; how a row is said in a file is in [`crate::rows`].

mod html;
pub(crate) mod page;
