use super::grain::{Grain, least_seen};
use super::lattice::{self, Room};
use super::settle::{relax, settle};
use super::shape::BowlForm;
use crate::order::InOrder;

/// Places of the small form, whatever the capacity.
pub const SMALL_PLACES: u32 = 24;
/// More places than this are never made: grains would be too small to see.
pub const MOST_PLACES: u32 = 1000;
/// So many heaps are tried until one is good.
const TRIES: u32 = 12;
/// Of each grain at least this share is seen in a good heap, so that all can be counted.
const SEEN: f64 = 0.45;

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
    /// Length of the grain in units; it is 0.45 as wide.
    pub length: f64,
    /// 0 behind, 1 in front. All grains behind are drawn before any in front, each layer in the order of places.
    pub layer: u8,
    /// Which colour of rice: 0 to 2 in front, 3 to 5 behind.
    pub tint: u8,
}

/// The fixed places of a bowl in the order in which they are filled: N grains are places 0 to N − 1. Adding a grain
/// shows one more place, taking one hides the last, and nothing else moves.
///
/// `area_key` is the stable id of the area; it alone decides the arrangement. `capacity` is held at [`MOST_PLACES`];
/// the small form always has [`SMALL_PLACES`]. Same result on every device: only `+ - * / sqrt` and 32-bit integers
/// decide. Takes a few milliseconds: compute off the main thread and keep it per area and form.
pub fn places(area_key: &str, capacity: u32, form: BowlForm) -> Vec<GrainPlace> {
    let wanted = match form {
        BowlForm::Large => capacity.min(MOST_PLACES) as usize,
        BowlForm::Small => SMALL_PLACES as usize,
    };
    let mut best: Option<(f64, Vec<GrainPlace>)> = None;
    for turn in 0..TRIES {
        let Some((worth, places)) = heap(&Room::of(area_key, turn, form), wanted) else { break };
        if best.as_ref().is_none_or(|(most, _)| worth > *most) {
            best = Some((worth, places));
        }
        // A heap of very many grains takes long, and nobody counts it.
        if worth >= SEEN || wanted > 120 {
            break;
        }
    }
    best.map(|(_, places)| places).unwrap_or_default()
}

/// One try at a heap, and its worth: the share seen of its least seen grain, less what came to lie alone; 0 and more only where nothing did.
fn heap(room: &Room, wanted: usize) -> Option<(f64, Vec<GrainPlace>)> {
    let (pitch, mut spots) = room.widest(wanted)?;
    lattice::sort(&mut spots);
    spots.truncate(wanted);
    let mut grains: Vec<Grain> = spots.into_iter().map(|spot| Grain::lay(spot, pitch, room)).collect();
    relax(&mut grains, pitch, room);
    for grain in &mut grains {
        grain.spot.fill = room.fill(&grain.spot);
    }
    grains.in_order_by(|a, b| a.spot.fill.total_cmp(&b.spot.fill).then(a.spot.number.cmp(&b.spot.number)));
    let (settled, alone) = settle(&grains, pitch);
    let worth = least_seen(&settled) - if alone > 0 { 1.0 } else { 0.0 };
    Some((worth, settled.iter().map(|grain| place(grain, room)).collect()))
}

fn place(grain: &Grain, room: &Room) -> GrainPlace {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Below 3, since chance is below 1.
    let tint = (room.chance.at(grain.spot.number, 4) * 3.0) as u8;
    GrainPlace {
        x: thousandths(grain.spot.x),
        y: thousandths(grain.spot.y),
        angle: thousandths(grain.angle),
        length: thousandths(grain.length),
        layer: u8::from(!grain.behind),
        tint: tint + if grain.behind { 3 } else { 0 },
    }
}

/// Rounded to thousandths, halves upwards also below zero.
fn thousandths(value: f64) -> f64 {
    let scaled = value * 1000.0;
    let whole = scaled.floor();
    (if scaled - whole >= 0.5 { whole + 1.0 } else { whole }) / 1000.0
}
