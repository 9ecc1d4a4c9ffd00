//! What the picture promises, and that it is the same picture everywhere: `golden.json` holds it as every shell has to
//! draw it. `cargo run -p grain-tests --bin bowl-samples -- --golden` writes it anew; look at the samples first.

use serde::Deserialize;

use super::profile::Profile;
use super::*;
use crate::bowl::{BowlWord, shown, small_count};

fn word(grains: u32, capacity: u32) -> BowlWord {
    BowlWord::of(grains, capacity)
}

#[derive(Deserialize)]
struct Golden {
    shapes: Vec<serde_json::Value>,
    colors: Vec<Painted>,
    tables: Vec<Table>,
    levels: Vec<Level>,
}

#[derive(Deserialize)]
struct Painted {
    series: u8,
    dark: bool,
    colors: serde_json::Value,
}

#[derive(Deserialize)]
struct Table {
    area: String,
    capacity: u32,
    form: String,
    places: Vec<(f64, f64, f64, f64, u8, u8)>,
}

#[derive(Deserialize)]
struct Level {
    grains: u32,
    word: String,
    small: u32,
}

fn golden() -> Golden {
    serde_json::from_str(include_str!("golden.json")).unwrap()
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

/// Bowls of several areas and sizes, also of an area that has no id and of one with letters beyond ASCII.
fn bowls() -> impl Iterator<Item = (String, u32, BowlForm, Vec<GrainPlace>)> {
    let sizes = [(100, BowlForm::Large), (24, BowlForm::Small), (40, BowlForm::Large), (250, BowlForm::Large)];
    let keys = ["overall", "money", "closeness", "my own area", "", "Nähe 🌾"];
    sizes.into_iter().flat_map(move |(capacity, form)| {
        keys.into_iter().map(move |key| (key.to_owned(), capacity, form, places(key, capacity, form)))
    })
}

#[test]
fn every_grain_lies_where_the_golden_file_lays_it() {
    let tables = golden().tables;
    assert_eq!(tables.len(), 6);
    for table in tables {
        let form = if table.form == "small" { BowlForm::Small } else { BowlForm::Large };
        let places = places(&table.area, table.capacity, form);
        assert_eq!(places.len(), table.places.len());
        for (place, (x, y, angle, length, layer, tint)) in places.iter().zip(table.places) {
            let same = near(place.x, x) && near(place.y, y) && near(place.angle, angle) && near(place.length, length);
            assert!(
                same && (place.layer, place.tint) == (layer, tint),
                "{} {form:?}: {place:?} is not {x} {y} {angle} {length} {layer} {tint}",
                table.area
            );
        }
    }
}

#[test]
fn every_shape_and_colour_is_that_of_the_golden_file() {
    let golden = golden();
    for (form, expected) in [BowlForm::Large, BowlForm::Small].into_iter().zip(&golden.shapes) {
        assert_eq!(&serde_json::json!(shape(form)), expected);
    }
    assert_eq!(golden.colors.len(), 18);
    for Painted { series, dark, colors: expected } in golden.colors {
        assert_eq!(serde_json::json!(colors(series, dark)), expected, "series {series}");
    }
}

#[test]
fn every_word_and_small_count_is_that_of_the_golden_file() {
    for Level { grains, word: expected, small } in golden().levels {
        assert_eq!((word(grains, 100).as_str(), small_count(grains, 100)), (expected.as_str(), small), "{grains}");
    }
}

#[test]
fn a_bowl_has_as_many_places_as_its_capacity_and_the_same_each_time() {
    for (key, capacity, form, found) in bowls() {
        assert_eq!(found.len(), capacity as usize, "{key}");
        assert_eq!(found, places(&key, capacity, form), "{key}");
    }
    for capacity in [0, 1, 2, 5, 12, 60, 400, MOST_PLACES] {
        assert_eq!(places("money", capacity, BowlForm::Large).len(), capacity as usize);
    }
    assert_eq!(places("money", u32::MAX, BowlForm::Large).len(), MOST_PLACES as usize);
    assert_eq!(places("money", 7, BowlForm::Small), places("money", 300, BowlForm::Small));
}

#[test]
fn every_area_has_an_arrangement_of_its_own() {
    assert_ne!(places("money", 100, BowlForm::Large), places("overall", 100, BowlForm::Large));
}

#[test]
fn every_grain_lies_inside_the_bowl() {
    for (key, capacity, form, places) in bowls() {
        let shape = shape(form);
        let profile = Profile::of(&shape.inner);
        for place in places {
            let aside = (place.x - 150.0).abs();
            assert!(place.y > 3.0 && place.y < shape.inner.end.y, "{key} {capacity}: {place:?} is above or below");
            assert!(aside < profile.half_width(place.y), "{key} {capacity}: {place:?} is in the wall");
            assert!(place.layer < 2 && (place.tint > 2) == (place.layer == 0) && place.tint < 6, "{place:?}");
        }
    }
}

#[test]
fn no_grain_floats() {
    for (key, capacity, _, places) in bowls() {
        for (index, place) in places.iter().enumerate() {
            let on_wall = 159.0 - place.y < place.length * 1.1 || (place.x - 150.0).abs() > 60.0;
            let held = places[..index]
                .iter()
                .any(|under| under.y > place.y + 2.0 && (under.x - place.x).hypot(under.y - place.y) < place.length);
            assert!(on_wall || held, "{key} {capacity}: grain {index} floats");
        }
    }
}

#[test]
fn one_grain_more_or_less_moves_no_other() {
    let all = places("closeness", 100, BowlForm::Large);
    for grains in 1..=100 {
        let seen = |level| &all[..shown(level, 100, BowlForm::Large) as usize];
        let (more, fewer) = (seen(grains), seen(grains - 1));
        assert_eq!(more.len(), fewer.len() + 1);
        assert_eq!(&more[..fewer.len()], fewer);
    }
}

#[test]
fn the_small_form_never_contradicts_the_large_one() {
    for capacity in [1, 2, 24, 40, 100, 250, 1000] {
        for grains in 1..=capacity {
            let (now, before) = (small_count(grains, capacity), small_count(grains - 1, capacity));
            assert!(now >= before, "{grains} of {capacity} goes the other way");
            assert!(now >= 1, "a grain shows");
            assert_eq!(now == SMALL_PLACES, grains == capacity, "only a full bowl looks full: {grains} of {capacity}");
        }
    }
}

#[test]
fn a_level_beyond_the_bowl_is_a_full_bowl() {
    assert_eq!((word(130, 100), small_count(130, 100)), (BowlWord::Full, SMALL_PLACES));
    assert_eq!(shown(130, 100, BowlForm::Large), 100);
    assert_eq!((word(0, 0), word(3, 0)), (BowlWord::Empty, BowlWord::Full));
}

#[test]
fn the_paths_draw_the_same_bowl_as_the_numbers() {
    let paths = shape(BowlForm::Large).paths;
    assert_eq!(
        paths.inside,
        "M279 34C275 109 224 159 150 159C76 159 25 109 21 34L14.5 34C65.99 19.333 234.01 19.333 285.5 34Z"
    );
    assert!(paths.wall.starts_with("M292 34C288 116 232 172 150 172C68 172 12 116 8 34C8 30.41 10.91 27.5 14.5 27.5C"));
    assert_eq!(
        paths.foot,
        "M106 166L111 184C111 186.667 112.333 188 115 188L185 188C187.667 188 189 186.667 189 184L194 166Z"
    );
    assert!(paths.grain.starts_with("M-0.5 0.012C-0.5 -0.09 -0.33 -0.205 -0.07 -0.22C"));
    let place = GrainPlace { x: 10.0, y: 20.0, angle: 90.0, length: 24.0, layer: 1, tint: 0 };
    let quarter_turn = [0.0, 24.0, -24.0, 0.0, 10.0, 20.0];
    assert!(grain_transform(&place).into_iter().zip(quarter_turn).all(|(found, expected)| near(found, expected)));
}

#[test]
fn a_shell_needs_only_four_commands_to_draw_the_paths() {
    for form in [BowlForm::Large, BowlForm::Small] {
        let paths = serde_json::json!(shape(form).paths);
        for path in paths.as_object().unwrap().values() {
            let path = path.as_str().unwrap();
            let known = |ch: char| "MLCZ -.".contains(ch) || ch.is_ascii_digit();
            assert!(path.starts_with('M') && path.chars().all(known), "{path}");
        }
    }
}
