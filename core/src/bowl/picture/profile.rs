use super::shape::{Curve, MIDDLE};

const STEPS: u32 = 96;

/// How wide a bowl is at each height: its curve cut into 96 pieces, straight between them.
///
/// The curve must fall from the rim to the middle of the bottom.
pub(super) struct Profile {
    /// Distance from the middle and height of each cut, from the rim down.
    cuts: Vec<(f64, f64)>,
}

impl Profile {
    pub(super) fn of(curve: &Curve) -> Self {
        let cuts = (0..=STEPS).map(|step| {
            let point = curve.at(f64::from(step) / f64::from(STEPS));
            (point.x - MIDDLE, point.y)
        });
        Self { cuts: cuts.collect() }
    }

    /// Half the width at height `y`: the rim's above the rim, 0 below the bottom.
    pub(super) fn half_width(&self, y: f64) -> f64 {
        let lower = self.cuts.partition_point(|cut| cut.1 < y);
        let Some(&(x1, y1)) = self.cuts.get(lower) else { return 0.0 };
        let Some(&(x0, y0)) = lower.checked_sub(1).and_then(|upper| self.cuts.get(upper)) else { return x1 };
        // The order of the operations is part of the picture: it decides the last bits.
        x0 + (x1 - x0) * (y - y0) / (y1 - y0)
    }
}
