//! Tests of the whole app, and journeys through the facade.

pub mod backups;
pub mod disk;
pub mod everything;
pub mod exchange;
pub mod features;
pub mod files;
pub mod hand;
pub mod lives;
pub mod pools;
pub mod power;
pub mod writer;
