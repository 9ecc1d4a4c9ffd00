//! What the colours of a bowl promise: rice stands out of every glaze, the areas' glazes can be told apart by
//! everybody, the inside darkens a little, and no glaze is louder than before.

// A colour is read in its six digits.
#![allow(clippy::unreadable_literal)]

use super::{colors, glaze};

/// Machado 2009, severity 1, in linear light.
const SIGHTS: [(&str, [[f64; 3]; 3]); 4] = [
    ("all colours", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protan",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deutan",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_82, 0.042_94, 0.968_881]],
    ),
    (
        "tritan",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_9]],
    ),
];

/// The glazes as they were, for what they must not be louder than.
const BEFORE: [u32; 8] = [0x2B5A8C, 0x8A3D52, 0x376F6B, 0x7E6238, 0x4F3154, 0x545A1C, 0x655D9C, 0x1F4E3B];

fn linear(colour: u32) -> [f64; 3] {
    [16, 8, 0].map(|shift| {
        let part = f64::from((colour >> shift) & 0xFF) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

fn luminance(colour: u32) -> f64 {
    let [red, green, blue] = linear(colour);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(a: u32, b: u32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn lab(colour: u32, sight: &[[f64; 3]; 3]) -> [f64; 3] {
    let light = linear(colour);
    let rgb = sight.map(|row| row.iter().zip(light).map(|(a, b)| a * b).sum::<f64>().clamp(0.0, 1.0));
    let sum = |a: f64, b: f64, c: f64| a * rgb[0] + b * rgb[1] + c * rgb[2];
    let curve = |t: f64| if t > 216.0 / 24389.0 { t.cbrt() } else { (24389.0 / 27.0 * t + 16.0) / 116.0 };
    let x = curve(sum(0.412_456_4, 0.357_576_1, 0.180_437_5) / 0.950_47);
    let y = curve(sum(0.212_672_9, 0.715_152_2, 0.072_175));
    let z = curve(sum(0.019_333_9, 0.119_192, 0.950_304_1) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// CIEDE2000.
fn difference(one: [f64; 3], other: [f64; 3]) -> f64 {
    let chroma = f64::midpoint(one[1].hypot(one[2]), other[1].hypot(other[2]));
    let seventh = |c: f64| (c.powi(7) / (c.powi(7) + 25_f64.powi(7))).sqrt();
    let grey = 1.5 - 0.5 * seventh(chroma);
    let polar = |lab: [f64; 3]| {
        let a = lab[1] * grey;
        (lab[0], a.hypot(lab[2]), lab[2].atan2(a).to_degrees().rem_euclid(360.0))
    };
    let ((l1, c1, h1), (l2, c2, h2)) = (polar(one), polar(other));
    let turn = if c1 * c2 == 0.0 { 0.0 } else { (h2 - h1 + 180.0).rem_euclid(360.0) - 180.0 };
    let hue_step = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin();
    let (light, chroma, hue) = (f64::midpoint(l1, l2), f64::midpoint(c1, c2), h1 + turn / 2.0);
    let cos = |factor: f64, shift: f64| (factor * hue + shift).to_radians().cos();
    let weight = 1.0 - 0.17 * cos(1.0, -30.0) + 0.24 * cos(2.0, 0.0) + 0.32 * cos(3.0, 6.0) - 0.2 * cos(4.0, -63.0);
    let off = (light - 50.0).powi(2);
    let by_light = (l2 - l1) / (1.0 + 0.015 * off / (20.0 + off).sqrt());
    let by_chroma = (c2 - c1) / (1.0 + 0.045 * chroma);
    let by_hue = hue_step / (1.0 + 0.015 * chroma * weight);
    let around = ((hue.rem_euclid(360.0) - 275.0) / 25.0).powi(2);
    let rotated = -2.0 * seventh(chroma) * (60.0 * (-around).exp()).to_radians().sin();
    (by_light * by_light + by_chroma * by_chroma + by_hue * by_hue + rotated * by_chroma * by_hue).sqrt()
}

fn saturation(colour: u32) -> f64 {
    let parts = [16, 8, 0].map(|shift| f64::from((colour >> shift) & 0xFF) / 255.0);
    let (most, least) = (parts.iter().copied().fold(0.0, f64::max), parts.iter().copied().fold(1.0, f64::min));
    (most - least) / (1.0 - (most + least - 1.0).abs())
}

#[test]
fn rice_stands_out_of_every_glaze_in_light_and_dark() {
    for series in 0..=8 {
        for dark in [false, true] {
            let bowl = colors(series, dark);
            for rice in bowl.rice.iter().chain([&bowl.fresh]) {
                for inside in [bowl.inside, bowl.inside_low] {
                    let contrast = contrast(*rice, inside);
                    assert!(
                        contrast >= 4.0,
                        "series {series} dark {dark}: {rice:08X} on {inside:08X} is {contrast:.2}"
                    );
                }
            }
        }
    }
}

#[test]
fn todays_grains_are_told_by_a_ring_that_is_seen_and_a_taken_ones_place_by_dashes_that_are() {
    for series in 0..=8 {
        let bowl = colors(series, false);
        assert!(contrast(bowl.ring, bowl.fresh) >= 7.0, "series {series}");
        assert!(contrast(bowl.place, bowl.inside) >= 4.5, "series {series}");
    }
}

#[test]
fn the_bowl_stands_out_of_page_and_card() {
    for (dark, grounds) in [(false, [0xF5F3EE, 0xFFFFFF]), (true, [0x121618, 0x1A1F21])] {
        for ground in grounds {
            assert!(contrast(colors(0, dark).wall, ground) >= 3.0, "{ground:06X}");
        }
    }
}

#[test]
fn everybody_can_tell_the_glazes_of_two_areas_apart() {
    for (name, sight) in SIGHTS {
        for one in 1..=8 {
            for other in one + 1..=8 {
                let found = difference(lab(glaze(one), &sight), lab(glaze(other), &sight));
                assert!(found >= 6.5, "{name}: {one} and {other} differ by {found:.1}");
            }
        }
    }
}

#[test]
fn no_glaze_is_louder_than_four_fifths_of_what_it_was() {
    for (series, before) in (1..).zip(BEFORE) {
        let part = saturation(glaze(series)) / saturation(before);
        assert!(part <= 0.81, "series {series} has {part:.2} of its saturation");
    }
}

#[test]
fn the_inside_darkens_towards_the_floor() {
    for series in 0..=8 {
        let bowl = colors(series, false);
        let part = luminance(bowl.inside_low).powf(1.0 / 2.2) / luminance(bowl.inside).powf(1.0 / 2.2);
        assert!((0.78..0.93).contains(&part), "series {series}: {part:.2}");
    }
}

#[test]
fn a_ninth_area_has_the_glaze_of_the_first() {
    assert_eq!(glaze(9), glaze(1));
    assert_ne!(glaze(0), glaze(8));
}

#[test]
fn the_glazes_and_the_wall_are_those_of_the_design() {
    let tokens: serde_json::Value = serde_json::from_str(include_str!("../../../../docs/design/tokens.json")).unwrap();
    for (number, series) in (1..).zip(tokens["series"].as_array().unwrap()) {
        assert_eq!(format!("#{:06X}", glaze(number)), series["glaze"].as_str().unwrap(), "{number}");
    }
    for (dark, theme) in [(false, "light"), (true, "dark")] {
        let wall = colors(0, dark).wall & 0xFF_FFFF;
        assert_eq!(format!("#{wall:06X}"), tokens["own"]["bowlWall"][theme].as_str().unwrap());
    }
}
