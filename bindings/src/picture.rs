//! The picture of a bowl: the same numbers on every device.

use grain_core::bowl::picture::{self, BowlForm, BowlShape, GrainPlace};

/// The fixed places of a bowl's grains in the order they are filled: a bowl of N grains shows the first N. It takes
/// about a millisecond: keep the list for each area and form.
#[uniffi::export]
pub fn bowl_places(area: String, capacity: u32, form: BowlForm) -> Vec<GrainPlace> {
    picture::places(&area, capacity, form)
}

/// Everything needed to draw an empty bowl, as numbers and as paths.
#[uniffi::export]
pub fn bowl_shape(form: BowlForm) -> BowlShape {
    picture::shape(form)
}

/// Grains a bowl holds.
#[uniffi::export]
pub fn bowl_capacity() -> u8 {
    grain_core::bowl::CAPACITY
}
