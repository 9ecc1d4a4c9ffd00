//! The picture of a bowl: the same numbers on every device.

use grain_core::bowl::picture::{self, BowlColors, BowlForm, BowlShape, GrainPlace};

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

/// The colours of a bowl of a series, 1 to 8, or 0 for all areas together; the glaze is the same in light and dark.
#[uniffi::export]
pub fn bowl_colors(series: u8, dark: bool) -> BowlColors {
    picture::colors(series, dark)
}

/// Grains a bowl holds.
#[uniffi::export]
pub fn bowl_capacity() -> u8 {
    grain_core::bowl::CAPACITY
}
