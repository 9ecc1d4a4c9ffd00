//! The rice bowl: how much trust an area holds today, as its owner feels it (product.md system 6).
//!
//! This part is the picture: where grains lie, the shape they lie in, and the word for a level. It is pure and the
//! same on every device, so that a person finds every grain again where it was.

mod chance;
mod lattice;
mod paths;
mod places;
mod profile;
mod settle;
mod shape;
pub mod text_picture;
mod words;

pub use paths::{BowlPaths, grain_transform};
pub use places::{MOST_PLACES, Place, SMALL_PLACES, places};
pub use shape::{BowlForm, BowlShape, Curve, Ellipse, Foot, Point, shape};
pub use words::{BowlWord, shown, small_count, word};

#[cfg(test)]
mod picture_tests;
