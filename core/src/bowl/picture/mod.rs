//! The picture of the bowl (design.md 7): where grains lie, and the shape they lie in. Pure and the same on every
//! device, so that a person finds every grain again where it was.

mod grain;
mod lattice;
mod palette;
mod paths;
mod places;
mod profile;
mod rng;
mod settle;
mod shape;
pub mod text_picture;

pub use palette::{BowlColors, colors, glaze};
pub use paths::{BowlPaths, grain_transform};
pub use places::{GrainPlace, MOST_PLACES, SMALL_PLACES, places};
pub use shape::{BowlForm, BowlShape, BowlStrokes, Curve, Ellipse, Foot, Point, shape};

#[cfg(test)]
mod heap_tests;
#[cfg(test)]
mod palette_tests;
#[cfg(test)]
mod tests;
