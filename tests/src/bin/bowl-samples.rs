//! Draws the bowl as SVG files to look at, and writes the golden file that every device is held to.
//!
//! `bowl-samples FOLDER` writes the samples; `bowl-samples --golden` writes `core/src/bowl/picture/golden.json` anew.

use std::fmt::Write as _;
use std::path::Path;

use grain_core::bowl::picture::{BowlColors, BowlForm, BowlShape, GrainPlace, colors, grain_transform, places, shape};
use grain_core::bowl::{BowlWord, CAPACITY, small_count};
use serde_json::json;

/// Areas whose places the golden file holds; one that no table of the app knows is among them.
const AREAS: [&str; 3] = ["overall", "money", "Nähe 🌾"];

/// What one sample shows.
struct Sample {
    name: &'static str,
    area: &'static str,
    series: u8,
    grains: u32,
    added: u32,
    taken: u32,
}

const SAMPLES: [Sample; 8] = [
    Sample { name: "empty", area: "money", series: 1, grains: 0, added: 0, taken: 0 },
    Sample { name: "3", area: "money", series: 1, grains: 3, added: 1, taken: 0 },
    Sample { name: "7-taken", area: "money", series: 1, grains: 7, added: 0, taken: 2 },
    Sample { name: "30-added", area: "money", series: 1, grains: 30, added: 3, taken: 0 },
    Sample { name: "55", area: "money", series: 1, grains: 55, added: 0, taken: 0 },
    Sample { name: "80-both", area: "money", series: 1, grains: 80, added: 2, taken: 1 },
    Sample { name: "100", area: "money", series: 1, grains: 100, added: 0, taken: 0 },
    Sample { name: "all", area: "overall", series: 0, grains: 47, added: 0, taken: 0 },
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match std::env::args().nth(1).as_deref() {
        Some("--golden") => std::fs::write(root.join("core/src/bowl/picture/golden.json"), golden())?,
        Some(folder) => {
            std::fs::create_dir_all(folder)?;
            for sample in &SAMPLES {
                for dark in [false, true] {
                    for form in [BowlForm::Large, BowlForm::Small] {
                        let theme = if dark { "dark" } else { "light" };
                        let size = if form == BowlForm::Large { "bowl" } else { "small" };
                        let file = Path::new(folder).join(format!("{size}-{}-{theme}.svg", sample.name));
                        std::fs::write(file, svg(sample, form, dark))?;
                    }
                }
            }
        }
        None => return Err("say a folder, or --golden".into()),
    }
    Ok(())
}

fn svg(sample: &Sample, form: BowlForm, dark: bool) -> String {
    let (shape, colors) = (shape(form), colors(sample.series, dark));
    let places = places(sample.area, CAPACITY.into(), form);
    let small = form == BowlForm::Small;
    let shown = if small { small_count(sample.grains, CAPACITY.into()) } else { sample.grains } as usize;
    let (added, taken) = if small { (0, 0) } else { (sample.added as usize, sample.taken as usize) };
    let seen = &places[..shown];
    let mut svg = empty(&shape, &colors);
    for layer in 0..2 {
        for (at, place) in seen.iter().enumerate().filter(|(_, place)| place.layer == layer) {
            grain(&mut svg, &shape, &colors, place, at + added >= shown);
        }
    }
    for place in &seen[shown - added..] {
        fresh(&mut svg, &shape, &colors, place);
    }
    for place in &places[shown..(shown + taken).min(places.len())] {
        gone(&mut svg, &shape, &colors, place);
    }
    svg + "</svg>\n"
}

fn fill(color: u32, name: &str) -> String {
    let alpha = f64::from(color >> 24) / 255.0;
    let opacity = if alpha < 1.0 { format!(" {name}-opacity=\"{alpha:.3}\"") } else { String::new() };
    format!("{name}=\"#{:06X}\"{opacity}", color & 0xFF_FFFF)
}

fn stop(offset: f64, color: u32, alpha: f64) -> String {
    let alpha = f64::from(color >> 24) / 255.0 * alpha;
    format!("<stop offset=\"{offset}\" stop-color=\"#{:06X}\" stop-opacity=\"{alpha:.3}\"/>", color & 0xFF_FFFF)
}

fn empty(shape: &BowlShape, colors: &BowlColors) -> String {
    let (left, right) = (shape.width - shape.inner.start.x, shape.inner.start.x);
    let down = |id: &str, from: f64, to: f64, stops: String| {
        format!(
            "<linearGradient id=\"{id}\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" x2=\"0\" y1=\"{from}\" y2=\"{to}\">{stops}</linearGradient>"
        )
    };
    let mut svg =
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\"><defs>", shape.width, shape.height);
    svg += &down(
        "i",
        shape.far_rim_y,
        shape.inner.end.y,
        stop(0.0, colors.inside, 1.0) + &stop(1.0, colors.inside_low, 1.0),
    );
    svg += &down(
        "w",
        shape.wall_shade_y,
        shape.outer.end.y,
        stop(0.0, colors.wall, 1.0) + &stop(1.0, colors.wall_low, 1.0),
    );
    let side = colors.inside_side;
    let _ = write!(
        svg,
        "<linearGradient id=\"a\" gradientUnits=\"userSpaceOnUse\" x1=\"{left}\" x2=\"{right}\" y1=\"0\" y2=\"0\">{}{}{}{}</linearGradient>",
        stop(0.0, side, 1.0),
        stop(shape.side_part, side, 0.0),
        stop(1.0 - shape.side_part, side, 0.0),
        stop(1.0, side, 1.0)
    );
    let _ = write!(
        svg,
        "<radialGradient id=\"s\">{}{}</radialGradient></defs>",
        stop(shape.shadow_even, colors.shadow, 1.0),
        stop(1.0, colors.shadow, 0.0)
    );
    if let Some(shadow) = &shape.shadow {
        let _ = write!(
            svg,
            "<ellipse cx=\"{}\" cy=\"{}\" rx=\"{}\" ry=\"{}\" fill=\"url(#s)\"/>",
            shadow.centre.x, shadow.centre.y, shadow.radius_x, shadow.radius_y
        );
    }
    let (paths, strokes) = (&shape.paths, &shape.strokes);
    let _ = write!(svg, "<path d=\"{}\" {}/>", paths.foot, fill(colors.foot, "fill"));
    let _ = write!(svg, "<path d=\"{0}\" fill=\"url(#i)\"/><path d=\"{0}\" fill=\"url(#a)\"/>", paths.inside);
    let line = |path: &str, color: u32, width: f64| {
        format!(
            "<path d=\"{path}\" fill=\"none\" {} stroke-width=\"{width}\" stroke-linecap=\"round\"/>",
            fill(color, "stroke")
        )
    };
    svg += &line(&paths.rim, colors.rim, strokes.rim);
    if strokes.rim_light > 0.0 {
        svg += &line(&paths.rim_light, colors.rim_light, strokes.rim_light);
    }
    let _ = write!(svg, "<path d=\"{}\" fill=\"url(#w)\"/>", paths.wall);
    svg + &line(&paths.lip_light, colors.lip_light, strokes.lip_light)
}

fn matrix(place: &GrainPlace, drop: f64) -> String {
    let mut numbers = grain_transform(place);
    numbers[5] += drop * place.length;
    let written: Vec<_> = numbers.iter().map(|number| format!("{number:.3}")).collect();
    format!("matrix({})", written.join(" "))
}

fn grain(svg: &mut String, shape: &BowlShape, colors: &BowlColors, place: &GrainPlace, fresh: bool) {
    let paths = &shape.paths;
    let mut part = |path: &str, drop: f64, color: u32| {
        let _ = write!(svg, "<path d=\"{path}\" transform=\"{}\" {}/>", matrix(place, drop), fill(color, "fill"));
    };
    part(&paths.grain_shade, shape.strokes.shade_drop, colors.shade);
    part(&paths.grain_edge, 0.0, colors.edge);
    if fresh {
        part(&paths.grain, 0.0, colors.fresh);
    } else {
        part(&paths.grain, 0.0, colors.rice[usize::from(place.tint)]);
        part(&paths.grain_belly, 0.0, colors.belly);
    }
}

fn outline(svg: &mut String, shape: &BowlShape, place: &GrainPlace, look: &str, width: f64) {
    let _ = write!(
        svg,
        "<path d=\"{}\" transform=\"{}\" {look} stroke-width=\"{:.4}\"/>",
        shape.paths.grain,
        matrix(place, 0.0),
        width / place.length
    );
}

fn fresh(svg: &mut String, shape: &BowlShape, colors: &BowlColors, place: &GrainPlace) {
    let look = format!("{} {}", fill(colors.fresh, "fill"), fill(colors.ring, "stroke"));
    outline(svg, shape, place, &look, shape.strokes.ring);
}

fn gone(svg: &mut String, shape: &BowlShape, colors: &BowlColors, place: &GrainPlace) {
    let strokes = &shape.strokes;
    for (color, width) in [(colors.place_under, strokes.place_under), (colors.place, strokes.place)] {
        let dashes = format!(
            "fill=\"none\" {} stroke-linecap=\"round\" stroke-dasharray=\"{:.4} {:.4}\"",
            fill(color, "stroke"),
            strokes.dash / place.length,
            strokes.dash_gap / place.length
        );
        outline(svg, shape, place, &dashes, width);
    }
}

/// Shapes, colours, places and levels as every device has to have them.
fn golden() -> String {
    let forms = [BowlForm::Large, BowlForm::Small];
    let rows = |lines: Vec<String>| format!("[\n{}\n]", lines.join(",\n"));
    let colors = (0..=8_u8).flat_map(|series| {
        [false, true].map(|dark| json!({ "series": series, "dark": dark, "colors": colors(series, dark) }).to_string())
    });
    let tables = AREAS.iter().flat_map(|area| {
        forms.map(|form| {
            let places = places(area, CAPACITY.into(), form).iter().map(numbers).collect();
            let head = json!({ "area": area, "capacity": CAPACITY, "form": form }).to_string();
            format!("{},\"places\":{}}}", head.trim_end_matches('}'), rows(places))
        })
    });
    let levels = (0..=u32::from(CAPACITY)).map(|grains| {
        let word = BowlWord::of(grains, CAPACITY.into());
        json!({ "grains": grains, "word": word, "small": small_count(grains, CAPACITY.into()) }).to_string()
    });
    format!(
        "{{\"columns\":[\"x\",\"y\",\"angle\",\"length\",\"layer\",\"tint\"],\n\"shapes\":{},\n\"colors\":{},\n\"tables\":{},\n\"levels\":{}}}\n",
        rows(forms.iter().map(|form| json!(shape(*form)).to_string()).collect()),
        rows(colors.collect()),
        rows(tables.collect()),
        rows(levels.collect())
    )
}

fn numbers(place: &GrainPlace) -> String {
    json!([place.x, place.y, place.angle, place.length, place.layer, place.tint]).to_string()
}
