//! What holds for Grain as a whole, in one program: it is linked once, and all of it runs side by side.
#![allow(clippy::unwrap_used, reason = "what the tests share is no test function")]

mod any_tap;
mod backup;
mod backup_faults;
mod damage;
mod durability;
mod exchange;
mod exchange_hostile;
mod exchange_lives;
mod export;
mod faults;
mod features;
mod fit;
mod oracles;
mod outside;
mod pages;
mod pools;
mod power;
mod programs;
mod recovery;
mod report;
mod salvage;
mod schemas;
mod sealed;
mod sentinel;
mod shapes;
mod shells;
mod taps;
mod zone_data;
