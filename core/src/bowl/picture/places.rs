use super::lattice::{self, Room, Spot};
use super::settle::{relax, settle};
use super::shape::{BowlForm, MIDDLE};

/// Places of the small form, whatever the capacity.
pub const SMALL_PLACES: u32 = 24;
/// More places than this are never made: grains would be too small to see.
pub const MOST_PLACES: u32 = 1000;
/// Length of a grain in pitches.
const GRAIN_LENGTH: f64 = 1.44;

/// Where one grain lies, in units of the box of [`super::BowlShape`].
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrainPlace {
    /// Middle of the grain, units from the left edge.
    pub x: f64,
    /// Middle of the grain, units from the upper edge.
    pub y: f64,
    /// Degrees clockwise from lying along x.
    pub angle: f64,
    /// Length of the grain in units; it is 0.47 as wide.
    pub length: f64,
    /// Which of the three colours of rice: 0, 1 or 2.
    pub tint: u8,
}

/// The fixed places of a bowl in the order in which they are filled: N grains are places 0 to N − 1. Adding a grain
/// shows one more place, taking one hides the last, and nothing else moves.
///
/// `area_key` is the stable id of the area; it alone decides the arrangement. `capacity` is held at [`MOST_PLACES`];
/// the small form always has [`SMALL_PLACES`]. Same result on every device: only `+ - * / sqrt` and 32-bit integers
/// decide. Takes about a millisecond: compute off the main thread and keep it per area and form.
pub fn places(area_key: &str, capacity: u32, form: BowlForm) -> Vec<GrainPlace> {
    let wanted = match form {
        BowlForm::Large => capacity.min(MOST_PLACES) as usize,
        BowlForm::Small => SMALL_PLACES as usize,
    };
    let room = Room::of(area_key, form);
    let Some((pitch, mut spots)) = room.widest(wanted) else { return Vec::new() };
    lattice::sort(&mut spots);
    spots.truncate(wanted);
    relax(&mut spots, pitch, &room);
    for spot in &mut spots {
        spot.fill = room.fill(spot, pitch);
    }
    lattice::sort(&mut spots);
    settle(&spots, pitch).iter().map(|spot| lay(spot, pitch, &room)).collect()
}

/// A grain lies flat by nature, along the wall when near it, with some freedom.
fn lay(spot: &Spot, pitch: f64, room: &Room) -> GrainPlace {
    let half = room.profile.half_width(spot.y);
    let near = if half > 0.0 { ((spot.x - MIDDLE).abs() / half).min(1.0) } else { 1.0 };
    let by_wall = near * near * near;
    let closing = (room.profile.half_width(spot.y - 2.0) - room.profile.half_width(spot.y + 2.0)) / 4.0;
    let wall = (62.0 / (0.35 + closing)).min(62.0) * if spot.x < MIDDLE { 1.0 } else { -1.0 };
    let chance = |turn| room.chance.at(spot.number, turn);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Below 3, since chance is below 1.
    let tint = (chance(4) * 3.0) as u8;
    GrainPlace {
        x: thousandths(spot.x),
        y: thousandths(spot.y),
        angle: thousandths(wall * by_wall * 0.8 + (chance(3) * 2.0 - 1.0) * (52.0 - 22.0 * by_wall)),
        length: thousandths(pitch * GRAIN_LENGTH * (0.94 + 0.12 * chance(5))),
        tint,
    }
}

/// Rounded to thousandths, halves upwards also below zero.
fn thousandths(value: f64) -> f64 {
    let scaled = value * 1000.0;
    let whole = scaled.floor();
    (if scaled - whole >= 0.5 { whole + 1.0 } else { whole }) / 1000.0
}
