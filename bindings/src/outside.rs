use grain_core::outside::OutsideView;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// What stands outside the app today and on the days after it, 1 to 14 days in all: quick ways in, and what a widget shows.
    pub fn outside(&self, days: u8) -> Result<OutsideView> {
        self.to_ffi(self.app.outside(days))
    }
}
