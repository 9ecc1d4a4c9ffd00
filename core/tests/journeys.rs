//! Journeys: what someone does day by day, through pages and check-ins, on one folder with the clock moved on. Each begins at
//! set-up and ends with a search for all that was written.

mod both;
mod crossed;
mod healing;
mod person;
mod rebuilding;
mod solo;
