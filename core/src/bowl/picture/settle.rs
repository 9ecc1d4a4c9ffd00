//! Brings spots into their final place and order.

use super::lattice::{Room, Spot};
use super::shape::MIDDLE;

/// Eight rounds of pushing close neighbours apart, in fixed order, holding all of them inside.
pub(super) fn relax(spots: &mut [Spot], pitch: f64, room: &Room) {
    let want = pitch * 0.93;
    for _ in 0..8 {
        for first in 0..spots.len() {
            let (before, after) = spots.split_at_mut(first + 1);
            let Some(a) = before.last_mut() else { continue };
            for b in after {
                push_apart(a, b, want);
            }
        }
        for spot in &mut *spots {
            let half = (room.profile.half_width(spot.y) - pitch * 0.42).max(0.0);
            spot.x = spot.x.clamp(MIDDLE - half, MIDDLE + half);
            spot.y = spot.y.min(room.floor - pitch * 0.34);
        }
    }
}

fn push_apart(a: &mut Spot, b: &mut Spot, want: f64) {
    let (dx, dy) = (b.x - a.x, (b.y - a.y) * 1.12);
    let square = dx * dx + dy * dy;
    if square >= want * want || square == 0.0 {
        return;
    }
    let distance = square.sqrt();
    let push = (want - distance) / distance * 0.25;
    a.x -= dx * push;
    b.x += dx * push;
    a.y -= dy * push * 0.8;
    b.y += dy * push * 0.8;
}

/// Nothing floats: a place opens once all places below it are taken. Expects spots sorted by fill.
pub(super) fn settle(spots: &[Spot], pitch: f64) -> Vec<Spot> {
    let holds = |upper: &Spot, lower: &Spot| {
        lower.y > upper.y + pitch * 0.3 && lower.y < upper.y + pitch * 1.35 && (lower.x - upper.x).abs() < pitch * 0.85
    };
    let below: Vec<Vec<usize>> =
        spots.iter().map(|upper| (0..spots.len()).filter(|&lower| holds(upper, &spots[lower])).collect()).collect();
    let mut taken = vec![false; spots.len()];
    let mut settled = Vec::with_capacity(spots.len());
    // The deepest place left has nothing below it, so one is always found.
    while let Some(next) = (0..spots.len()).find(|&spot| !taken[spot] && below[spot].iter().all(|&it| taken[it])) {
        taken[next] = true;
        settled.push(spots[next]);
    }
    settled
}
