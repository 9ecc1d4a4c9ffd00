use grain_core::areas::AreaView;
use grain_core::settings::Side;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// Every area: the tracked ones in the person's order, then the others.
    pub fn areas(&self) -> Result<Vec<AreaView>> {
        self.to_ffi(self.app.areas())
    }

    /// Tracks exactly these areas, in this order, at most 24. Nothing of an area that is left out is deleted.
    pub fn track_areas(&self, keys: Vec<String>) -> Result<Vec<AreaView>> {
        self.to_ffi(self.app.track_areas(keys))
    }

    /// Adds an area of one's own, tracked at the end of the list. At most 40 characters.
    pub fn add_area(&self, name: String) -> Result<Vec<AreaView>> {
        self.to_ffi(self.app.add_area(name))
    }

    /// Says on which side the person stands in one area.
    pub fn set_area_side(&self, key: String, side: Side) -> Result<Vec<AreaView>> {
        self.to_ffi(self.app.set_area_side(key, side))
    }
}
