//! A grain as a body that can touch others: a spot, how long it is and how it lies.

use super::lattice::{Room, Spot};
use super::shape::MIDDLE;

/// Length of a grain in pitches.
const LENGTH: f64 = 1.64;
/// Width of a grain in its lengths.
pub(super) const WIDTH: f64 = 0.45;
/// Points along a grain from its middle, in lengths, and half the width there in widths.
const GIRTH: [(f64, f64); 5] = [(-0.4, 0.28), (-0.2, 0.43), (0.0, 0.5), (0.2, 0.43), (0.4, 0.28)];
/// Radians in a degree.
const RADIANS: f64 = std::f64::consts::PI / 180.0;

#[derive(Clone, Copy)]
pub(super) struct Grain {
    pub spot: Spot,
    pub length: f64,
    /// Degrees clockwise from lying along x.
    pub angle: f64,
    pub cos: f64,
    pub sin: f64,
    /// Behind the others.
    pub behind: bool,
}

impl Grain {
    /// A grain lies flat by nature, along the wall when near it, with some freedom.
    pub(super) fn lay(spot: Spot, pitch: f64, room: &Room) -> Self {
        let chance = |turn| room.chance.at(spot.number, turn);
        let half = room.profile.half_width(spot.y);
        let near = if half > 0.0 { ((spot.x - MIDDLE).abs() / half).min(1.0) } else { 1.0 };
        let by_wall = near * near * near;
        let closing = (room.profile.half_width(spot.y - 2.0) - room.profile.half_width(spot.y + 2.0)) / 4.0;
        let wall = (62.0 / (0.35 + closing)).min(62.0) * if spot.x < MIDDLE { 1.0 } else { -1.0 };
        let way = chance(3) * 2.0 - 1.0;
        let angle = wall * by_wall * 0.85 + way * (0.45 + 0.55 * way * way) * (45.0 - 22.0 * by_wall);
        let (sin, cos) = sin_cos(angle * RADIANS);
        let length = pitch * LENGTH * (0.9 + 0.14 * chance(5));
        Self { spot, length, angle, cos, sin, behind: chance(6) < 0.4 }
    }

    /// The point this far along the grain from its middle, in lengths.
    pub(super) fn along(&self, part: f64) -> (f64, f64) {
        (self.spot.x + self.cos * self.length * part, self.spot.y + self.sin * self.length * part)
    }

    /// Room between two grains, units; below 0 where they overlap.
    pub(super) fn gap(&self, other: &Self) -> f64 {
        let mut least = f64::INFINITY;
        for (part, girth) in GIRTH {
            let (x, y) = self.along(part);
            for (other_part, other_girth) in GIRTH {
                let (other_x, other_y) = other.along(other_part);
                let (dx, dy) = (x - other_x, y - other_y);
                let radii = (self.length * girth + other.length * other_girth) * WIDTH;
                least = least.min((dx * dx + dy * dy).sqrt() - radii);
            }
        }
        least
    }

    /// Whether the grain covers a point.
    fn covers(&self, x: f64, y: f64) -> bool {
        let (dx, dy) = (x - self.spot.x, y - self.spot.y);
        let along = (dx * self.cos + dy * self.sin) / (self.length * 0.5);
        let across = (dy * self.cos - dx * self.sin) / (self.length * WIDTH * 0.5);
        along * along + across * across < 1.0
    }

    /// Of points spread over the grain the share that none of the grains drawn after it covers.
    fn seen(&self, after: &[&Self]) -> f64 {
        let over: Vec<_> = after
            .iter()
            .filter(|other| {
                let (dx, dy) = (other.spot.x - self.spot.x, other.spot.y - self.spot.y);
                dx * dx + dy * dy < self.length * other.length
            })
            .collect();
        let (mut all, mut free) = (0.0, 0.0);
        for column in -4..=4 {
            for row in -3..=3 {
                let (along, across) = (f64::from(column) * 0.11, f64::from(row) * 0.06);
                if along * along * 4.0 + across * across * 20.0 > 1.0 {
                    continue;
                }
                let (along, across) = (along * self.length, across * self.length);
                let (x, y) = (
                    self.spot.x + along * self.cos - across * self.sin,
                    self.spot.y + along * self.sin + across * self.cos,
                );
                all += 1.0;
                if !over.iter().any(|other| other.covers(x, y)) {
                    free += 1.0;
                }
            }
        }
        free / all
    }
}

/// The share that is seen of the grain that is seen least when all lie in the bowl: those behind are drawn first, and
/// in each layer the earlier before the later.
pub(super) fn least_seen(grains: &[Grain]) -> f64 {
    let drawn: Vec<&Grain> =
        grains.iter().filter(|grain| grain.behind).chain(grains.iter().filter(|grain| !grain.behind)).collect();
    drawn.iter().enumerate().map(|(at, grain)| grain.seen(&drawn[at + 1..])).fold(1.0, f64::min)
}

/// Sine and cosine up to about 120 degrees, from multiplying and adding alone: the same bits on every device.
fn sin_cos(angle: f64) -> (f64, f64) {
    let square = angle * angle;
    let (mut sin, mut cos) = (0.0, 0.0);
    // The series of both, the smallest terms first.
    for term in (0..12).rev() {
        let two = f64::from(2 * term);
        sin = 1.0 - square / ((two + 2.0) * (two + 3.0)) * sin;
        cos = 1.0 - square / ((two + 1.0) * (two + 2.0)) * cos;
    }
    (angle * sin, cos)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_sine_is_the_sine() {
        for degrees in -120..=120 {
            let angle = f64::from(degrees) * RADIANS;
            let (sin, cos) = sin_cos(angle);
            assert!((sin - angle.sin()).abs() < 1e-12 && (cos - angle.cos()).abs() < 1e-12, "{degrees}");
        }
    }
}
