//! The core of Grain: every rule, all data, SQL and texts. No platform, no ambient clock.
//!
//! Where to start: [`app::App`] holds the store, the clock and the zone; each domain is a module with its types and
//! rules in `mod.rs`, its operations in `ops.rs` and its rows in `store.rs`. Modules stand in floors and none leads back
//! to itself; `open.rs`, on top, puts the app together.
#![forbid(unsafe_code)]

use grain_sqlite as _;

pub mod app;
pub mod areas;
pub mod backup;
mod boundaries;
pub mod bowl;
pub mod calendar;
pub mod cards;
pub mod check_in;
pub mod circle;
pub mod clock;
mod commitments;
pub mod content;
pub mod demo;
pub mod disclosures;
pub mod domains;
pub mod error;
pub mod error_words;
mod export;
#[cfg(feature = "uniffi")]
pub mod ffi;
pub mod fit;
mod forgiveness;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzed;
mod goals;
pub mod guides;
pub mod hard_day;
pub mod ids;
mod import;
mod insights;
mod kept;
mod lessons;
mod listening;
pub mod lock;
mod measures;
mod menu;
pub mod moments;
mod money;
mod offers;
mod open;
mod order;
pub mod outside;
pub mod page;
mod path;
pub mod pause;
mod peace;
#[cfg(feature = "test-domain")]
#[path = "../tests/domain/mod.rs"]
mod pebbles;
mod phone_number;
pub mod promises;
pub mod prompts;
pub mod recovery;
pub mod reminders;
mod repair;
mod report;
mod road;
mod rows;
pub mod safety;
pub mod search;
pub mod settings;
pub mod setup;
mod slips;
mod stages;
pub mod store;
mod text;
pub mod today;
mod week;
pub mod written;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
