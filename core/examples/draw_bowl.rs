//! Draws a bowl, to look at it: `cargo run -p grain-core --example draw_bowl -- 29 money large light > bowl.svg`.
//!
//! Arguments: grains of 100, stable id of an area, large or small, and light, dark, unicode or ascii.
use std::fmt::Write as _;
use std::io::Write as _;

use grain_core::bowl::picture::text_picture::{BEST_WIDTH, TextStyle, draw};
use grain_core::bowl::picture::{BowlForm, BowlShape, Place, grain_transform, places, shape};
use grain_core::bowl::{BowlWord, shown};

const CAPACITY: u32 = 100;

/// The bowl's colours of the design's tokens.
struct Theme {
    wall: &'static str,
    foot: &'static str,
    glaze: &'static str,
    rice: [&'static str; 3],
    shadow: &'static str,
    shadow_opacity: f64,
}

const LIGHT: Theme = Theme {
    wall: "#A8694B",
    foot: "#8E5238",
    glaze: "#37444A",
    rice: ["#FFFFFF", "#FAF6EC", "#F1EADB"],
    shadow: "#23282B",
    shadow_opacity: 0.07,
};
const DARK: Theme = Theme {
    wall: "#B07455",
    foot: "#94593C",
    glaze: "#37444A",
    rice: ["#F6F2E8", "#EDE7D9", "#E1D9C8"],
    shadow: "#000000",
    shadow_opacity: 0.35,
};

fn svg(grains: &[Place], shape: &BowlShape, theme: &Theme, label: &str) -> Result<String, std::fmt::Error> {
    let Theme { wall, foot, glaze, rice, shadow, shadow_opacity } = theme;
    let width = if shape.form == BowlForm::Small { 56.0 } else { shape.width };
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}" width="{width}" height="{:.2}" role="img" aria-label="{label}">"#,
        shape.width,
        shape.height,
        width * shape.height / shape.width
    );
    if let Some(table) = shape.shadow {
        let (x, y, across, down) = (table.centre.x, table.centre.y, table.radius_x, table.radius_y);
        write!(
            svg,
            r#"<ellipse cx="{x}" cy="{y}" rx="{across}" ry="{down}" fill="{shadow}" opacity="{shadow_opacity}"/>"#
        )?;
    }
    let paths = &shape.paths;
    write!(svg, r#"<path d="{}" fill="{foot}"/>"#, paths.foot)?;
    write!(svg, r#"<path d="{}" fill="{glaze}" stroke="{glaze}" stroke-width="2"/>"#, paths.inside)?;
    write!(svg, r#"<path d="{}" fill="{wall}"/>"#, paths.wall)?;
    let edge = shape.grain_edge;
    write!(svg, r#"<g stroke="{glaze}" stroke-width="{edge}" stroke-opacity=".6" stroke-linejoin="round">"#)?;
    for grain in grains {
        let fill = rice[usize::from(grain.tint) % rice.len()];
        let matrix = grain_transform(grain).map(|number| format!("{number:.2}")).join(" ");
        write!(svg, r#"<path d="{}" transform="matrix({matrix})" fill="{fill}"/>"#, paths.grain)?;
    }
    svg.push_str("</g></svg>");
    Ok(svg)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [grains, key, form, look] = arguments.as_slice() else {
        return Err("wanted: GRAINS AREA large|small light|dark|unicode|ascii".into());
    };
    let grains: u32 = grains.parse()?;
    let form = if form == "small" { BowlForm::Small } else { BowlForm::Large };
    let (shape, all) = (shape(form), places(key, CAPACITY, form));
    let seen = shown(grains, CAPACITY, form) as usize;
    let text =
        |style| draw(&all, seen, &shape, if form == BowlForm::Small { 16 } else { BEST_WIDTH }, style).join("\n");
    let picture = match look.as_str() {
        "unicode" => text(TextStyle::Unicode),
        "ascii" => text(TextStyle::Ascii),
        look => {
            let theme = if look == "dark" { &DARK } else { &LIGHT };
            svg(&all[..seen], &shape, theme, &format!("{:?}", BowlWord::of(grains, CAPACITY)))?
        }
    };
    writeln!(std::io::stdout(), "{picture}")?;
    Ok(())
}
