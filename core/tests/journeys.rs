//! Journeys: what someone does day by day, through pages and check-ins, on one folder with the clock moved on. Each begins at
//! set-up and ends with a search for all that was written.
#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "journeys/both.rs"]
mod both;
mod common;
#[path = "journeys/crossed.rs"]
mod crossed;
#[path = "journeys/healing.rs"]
mod healing;
#[path = "journeys/person.rs"]
mod person;
#[path = "journeys/rebuilding.rs"]
mod rebuilding;
#[path = "journeys/solo.rs"]
mod solo;
