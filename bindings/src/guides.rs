use grain_core::guides::GuideView;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The guide that the low bowl of an area offers. Nothing is stored of its reading.
    pub fn low_bowl_guide(&self, area: String) -> Result<GuideView> {
        self.said(self.app.low_bowl_guide(area))
    }
}
