//! What makes it a heap of rice: all of it is seen, nothing lies apart, and its top is a mound.

use std::sync::OnceLock;

use super::grain::{Grain, least_seen};
use super::lattice::Spot;
use super::*;

/// Full heaps of the areas of the app and of some that somebody may have named, made once.
fn heaps(form: BowlForm) -> &'static [(String, Vec<Grain>)] {
    static LARGE: OnceLock<Vec<(String, Vec<Grain>)>> = OnceLock::new();
    static SMALL: OnceLock<Vec<(String, Vec<Grain>)>> = OnceLock::new();
    let kept = if form == BowlForm::Large { &LARGE } else { &SMALL };
    kept.get_or_init(|| areas().map(|area| (area.clone(), heap(&area, form))).collect())
}

fn areas() -> impl Iterator<Item = String> {
    let known = ["overall", "money", "faithfulness", "closeness", "children", "emotions", "time", "faith", "honesty"];
    known.map(str::to_owned).into_iter().chain((0..15).map(|number| format!("own-{number}")))
}

fn grain(place: &GrainPlace) -> Grain {
    let (sin, cos) = place.angle.to_radians().sin_cos();
    let spot = Spot { number: 0, x: place.x, y: place.y, fill: 0.0 };
    Grain { spot, length: place.length, angle: place.angle, cos, sin, behind: place.layer == 0 }
}

fn heap(area: &str, form: BowlForm) -> Vec<Grain> {
    places(area, 100, form).iter().map(grain).collect()
}

#[test]
fn every_grain_of_a_full_bowl_can_be_counted() {
    for (area, heap) in heaps(BowlForm::Large) {
        let seen = least_seen(heap);
        assert!(seen >= 0.4, "{area}: of one grain only {seen:.2} is seen");
    }
}

#[test]
fn no_grain_lies_apart_from_the_heap() {
    for form in [BowlForm::Large, BowlForm::Small] {
        for (area, heap) in heaps(form) {
            for (index, grain) in heap.iter().enumerate().skip(1) {
                let apart = heap[..index].iter().map(|other| grain.gap(other)).fold(f64::INFINITY, f64::min);
                assert!(apart < grain.length * 0.35, "{area} {form:?}: grain {index} lies {apart:.1} from the others");
            }
        }
    }
}

/// Height of the highest grain within a part of the bowl's width, from the left wall 0 to the right wall 1.
fn top(heap: &[Grain], from: f64, to: f64) -> f64 {
    let here = heap.iter().filter(|grain| (from..to).contains(&((grain.spot.x - 21.0) / 258.0)));
    here.map(|grain| grain.spot.y).fold(f64::INFINITY, f64::min)
}

#[test]
fn the_top_of_a_heap_is_a_mound_and_no_flat_line() {
    for (area, heap) in heaps(BowlForm::Large) {
        for grains in [30, 55, 80, 100] {
            let seen = &heap[..grains];
            let (middle, sides) = (top(seen, 0.35, 0.65), top(seen, 0.0, 0.25).min(top(seen, 0.75, 1.0)));
            assert!(sides - middle > 4.0, "{area} {grains}: {middle:.0} in the middle, {sides:.0} at the side");
        }
    }
}

#[test]
fn grains_are_a_tenth_longer_than_they_were_and_lie_close() {
    for (area, heap) in heaps(BowlForm::Large) {
        let mean = heap.iter().map(|grain| grain.length).sum::<f64>() / 100.0;
        assert!((27.5..32.0).contains(&mean), "{area}: {mean:.1}");
        let touched = heap.iter().enumerate().filter(|(at, grain)| {
            heap.iter().enumerate().filter(|(other, it)| other != at && grain.gap(it) < 0.0).count() >= 2
        });
        let touched = touched.count();
        assert!(touched >= 70, "{area}: only {touched} overlap two others or more");
    }
}
