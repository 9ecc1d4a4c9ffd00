//! Brings grains into their final place and order.

use super::grain::{Grain, WIDTH};
use super::lattice::{Room, crown};
use super::shape::MIDDLE;

/// Rounds of pushing apart.
const ROUNDS: u32 = 40;
/// Three circles along a grain from its middle, in lengths, and their radius in widths: grains may overlap a little.
const BODY: [(f64, f64); 3] = [(-0.3, 0.34), (0.0, 0.425), (0.3, 0.34)];
/// The points of a grain that are held inside, in lengths from its middle, and how far from the wall.
const HELD: [(f64, f64); 3] = [(-0.42, 0.1), (0.0, 0.22), (0.42, 0.1)];
/// Two grains nearer than this many pitches lie against each other.
const TOUCHING: f64 = 0.16;

/// Pushes apart what lies too close, in fixed order, and holds all of it inside and under the crown.
pub(super) fn relax(grains: &mut [Grain], pitch: f64, room: &Room) {
    for _ in 0..ROUNDS {
        for first in 0..grains.len() {
            let (before, after) = grains.split_at_mut(first + 1);
            let Some(a) = before.last_mut() else { continue };
            for b in after {
                push_apart(a, b, pitch);
            }
        }
        for grain in &mut *grains {
            hold(grain, pitch, room);
        }
    }
}

fn push_apart(a: &mut Grain, b: &mut Grain, pitch: f64) {
    let (dx, dy) = (b.spot.x - a.spot.x, b.spot.y - a.spot.y);
    if dx.abs() > pitch * 2.0 || dy.abs() > pitch * 2.0 {
        return;
    }
    let (mut push_x, mut push_y) = (0.0, 0.0);
    let mut add = |dx: f64, dy: f64, want: f64| {
        let square = dx * dx + dy * dy;
        if square < want * want && square > 0.0 {
            let distance = square.sqrt();
            let push = (want - distance) / distance;
            push_x += dx * push;
            push_y += dy * push;
        }
    };
    for (part, radius) in BODY {
        let (x, y) = a.along(part);
        for (other_part, other_radius) in BODY {
            let (other_x, other_y) = b.along(other_part);
            add(other_x - x, other_y - y, (a.length * radius + b.length * other_radius) * WIDTH);
        }
    }
    add(dx, dy * 1.2, pitch * 0.8);
    a.spot.x -= push_x * 0.22;
    b.spot.x += push_x * 0.22;
    a.spot.y -= push_y * 0.22;
    b.spot.y += push_y * 0.22;
}

fn hold(grain: &mut Grain, pitch: f64, room: &Room) {
    for (part, thick) in HELD {
        let (x, y) = grain.along(part);
        let half = (room.profile.half_width(y) - grain.length * thick).max(0.0);
        if x > MIDDLE + half {
            grain.spot.x -= x - (MIDDLE + half);
        }
        if x < MIDDLE - half {
            grain.spot.x += MIDDLE - half - x;
        }
        let lowest = room.floor - grain.length * (thick + 0.02);
        if y > lowest {
            grain.spot.y -= y - lowest;
        }
        if y < 3.0 {
            grain.spot.y += 3.0 - y;
        }
    }
    let highest = crown(grain.spot.x - MIDDLE) - pitch * 0.1;
    if grain.spot.y < highest {
        grain.spot.y += (highest - grain.spot.y) * 0.2;
    }
}

/// The order in which places are filled, and how many grains came to lie alone, touching none before them.
///
/// Nothing floats: a place opens once all places below it are taken. Of the open ones the deepest is next; one that
/// nestles against grains that are there counts as deeper, one that touches none as higher.
pub(super) fn settle(grains: &[Grain], pitch: f64) -> (Vec<Grain>, usize) {
    let others = |holds: &dyn Fn(usize, usize) -> bool| -> Vec<Vec<usize>> {
        (0..grains.len()).map(|it| (0..grains.len()).filter(|&other| holds(it, other)).collect()).collect()
    };
    let below = others(&|upper, lower| {
        let (upper, lower) = (&grains[upper].spot, &grains[lower].spot);
        lower.y > upper.y + pitch * 0.3 && lower.y < upper.y + pitch * 1.35 && (lower.x - upper.x).abs() < pitch * 0.85
    });
    let beside = others(&|it, other| {
        let (it_at, other_at) = (&grains[it].spot, &grains[other].spot);
        it != other
            && (it_at.x - other_at.x).abs() < pitch * 2.0
            && (it_at.y - other_at.y).abs() < pitch * 2.0
            && grains[it].gap(&grains[other]) < pitch * TOUCHING
    });
    let mut taken = vec![false; grains.len()];
    let mut settled = Vec::with_capacity(grains.len());
    let mut alone = 0;
    loop {
        let touching = |it: usize| beside[it].iter().filter(|&&other| taken[other]).count();
        let depth = |it: usize| {
            let nestled = [-0.8, 0.15, 0.3, 0.45][touching(it).min(3)];
            grains[it].spot.fill - nestled * pitch
        };
        let open = (0..grains.len()).filter(|&it| !taken[it] && below[it].iter().all(|&under| taken[under]));
        // The deepest place left has nothing below it, so one is always found.
        let Some((_, next)) = open.map(|it| (depth(it), it)).min_by(|a, b| a.0.total_cmp(&b.0)) else { break };
        if touching(next) == 0 && !settled.is_empty() {
            alone += 1;
        }
        taken[next] = true;
        settled.push(grains[next]);
    }
    (settled, alone)
}
