//! Rows of spots inside a bowl and its mound, as wide apart as there is room for.

use super::profile::Profile;
use super::rng::Rng;
use super::shape::{BowlForm, MIDDLE, RIM_Y, inner};
use crate::order::InOrder;

/// How steeply the surface of a heap falls towards the wall, units down for a unit aside.
const SLOPE: f64 = 0.52;
/// The same for a full bowl, which the walls hold.
const FULL_SLOPE: f64 = 0.38;
/// How far from the middle the surface is still round before it falls straight.
const ROUND: f64 = 30.0;
/// How high the crown of a full bowl stands above the rim.
const MOUND: f64 = 22.0;
/// Distance of two rows in pitches.
const ROW: f64 = 0.74;
/// Numbers of one row; a column counts from its middle.
const ROW_NUMBERS: u32 = 256;
const MIDDLE_COLUMN: i32 = 128;

/// A place on its way: moved by the relaxing, ordered by its fill.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    /// Row and column as one number, under which chance is drawn.
    pub number: u32,
    pub x: f64,
    pub y: f64,
    /// 0 at the deepest place, growing upwards, heaped in the middle.
    pub fill: f64,
}

/// The inside of one bowl and its chances.
pub(super) struct Room {
    pub profile: Profile,
    /// Height of the deepest point inside.
    pub floor: f64,
    pub chance: Rng,
}

/// How much further a surface of slope 1 has sunk this far from the middle: round above, straight further out.
fn sinking(aside: f64) -> f64 {
    (aside * aside + ROUND * ROUND).sqrt() - ROUND
}

/// Height of the surface of a full bowl this far from the middle.
pub(super) fn crown(aside: f64) -> f64 {
    RIM_Y - MOUND + FULL_SLOPE * sinking(aside)
}

impl Room {
    pub(super) fn of(area_key: &str, turn: u32, form: BowlForm) -> Self {
        let curve = inner(form);
        Self { profile: Profile::of(&curve), floor: curve.end.y, chance: Rng::of(area_key, turn) }
    }

    /// How early a spot is filled: by its height over the floor, and later towards the walls.
    pub(super) fn fill(&self, spot: &Spot) -> f64 {
        (self.floor - spot.y) + SLOPE * sinking(spot.x - MIDDLE)
    }

    /// The pitch that gives at least `wanted` spots with the fewest to spare, among those up to 15 % narrower than the
    /// first that gives enough; and all its spots. Nothing when there is no room for so many.
    pub(super) fn widest(&self, wanted: usize) -> Option<(f64, Vec<Spot>)> {
        let mut best: Option<(f64, Vec<Spot>)> = None;
        let (mut pitch, mut first) = (64.0, 0.0);
        while pitch > 4.0 && pitch > first * 0.85 {
            if self.at_most(pitch) >= wanted {
                let spots = self.spots(pitch);
                if spots.len() >= wanted {
                    if first == 0.0 {
                        first = pitch;
                    }
                    if best.as_ref().is_none_or(|(_, fewest)| spots.len() < fewest.len()) {
                        best = Some((pitch, spots));
                    }
                }
            }
            pitch -= 0.125;
        }
        best
    }

    /// Heights of the rows, from the floor up.
    fn rows(&self, pitch: f64) -> impl Iterator<Item = f64> {
        let next = move |y: &f64| Some(*y - pitch * ROW);
        std::iter::successors(Some(self.floor - pitch * 0.4), next)
            .take_while(move |y| *y > RIM_Y - MOUND - pitch * ROW)
    }

    /// How far from the middle a point of the row at `y` can lie before chance moves it, generously: what lies beyond
    /// is outside whatever chance says. Only saves work.
    fn reach(&self, y: f64, pitch: f64) -> f64 {
        self.profile.half_width(y - pitch * 0.14) - pitch * 0.31
    }

    /// No fewer spots than the pitch gives, without drawing any chance. Only saves work.
    fn at_most(&self, pitch: f64) -> usize {
        let columns = |(row, y): (usize, f64)| {
            let (reach, shift) = (self.reach(y, pitch) / pitch, if row % 2 == 1 { 0.5 } else { 0.0 });
            let right = (reach - shift).floor() + 1.0;
            let left = (reach + shift).floor();
            (right + left).max(0.0)
        };
        let count: f64 = self.rows(pitch).enumerate().map(columns).sum();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // A whole number from 0 to a few thousand.
        let count = count as usize;
        count
    }

    fn spots(&self, pitch: f64) -> Vec<Spot> {
        let rim = self.profile.half_width(RIM_Y);
        #[allow(clippy::cast_possible_truncation)] // At most 34: the pitch is wider than 4.
        let columns = (rim / pitch).ceil() as i32 + 1;
        let mut spots = Vec::new();
        for (row, y) in (0_u32..).zip(self.rows(pitch)) {
            let reach = self.reach(y, pitch);
            for column in -columns..=columns {
                let base = f64::from(column) + if row % 2 == 1 { 0.5 } else { 0.0 };
                if (base * pitch).abs() > reach {
                    continue;
                }
                let number = row * ROW_NUMBERS + (column + MIDDLE_COLUMN).unsigned_abs();
                let x = base * pitch + (self.chance.at(number, 0) - 0.5) * pitch * 0.36;
                let y = y + (self.chance.at(number, 1) - 0.5) * pitch * ROW * 0.36;
                let inside = x.abs() <= self.profile.half_width(y) - pitch * 0.5 && y <= self.floor - pitch * 0.34;
                if inside && y >= crown(x) {
                    let mut spot = Spot { number, x: MIDDLE + x, y, fill: 0.0 };
                    spot.fill = self.fill(&spot);
                    spots.push(spot);
                }
            }
        }
        spots
    }
}

/// From the deepest place up; among equals the earlier number.
pub(super) fn sort(spots: &mut [Spot]) {
    spots.in_order_by(|a, b| a.fill.total_cmp(&b.fill).then(a.number.cmp(&b.number)));
}
