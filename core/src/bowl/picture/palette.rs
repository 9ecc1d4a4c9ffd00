//! The colours of a bowl, the same on every device. An area keeps its glaze in light and dark.

// A colour is read in its six digits.
#![allow(clippy::unreadable_literal)]

/// Colours of one bowl in one theme, each `0xAARRGGBB`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlColors {
    /// The shadow on the table at its middle.
    pub shadow: u32,
    /// The foot.
    pub foot: u32,
    /// The wall above, and down to where it darkens.
    pub wall: u32,
    /// The wall at the bottom.
    pub wall_low: u32,
    /// The far rim.
    pub rim: u32,
    /// The light on the far rim.
    pub rim_light: u32,
    /// The light on the lips.
    pub lip_light: u32,
    /// The inside at the far rim.
    pub inside: u32,
    /// The inside at the floor.
    pub inside_low: u32,
    /// What lies over the inside at both sides and fades towards the middle.
    pub inside_side: u32,
    /// Rice by the tint of a place: 0 to 2 in front, 3 to 5 behind.
    pub rice: Vec<u32>,
    /// The edge around a grain.
    pub edge: u32,
    /// The shade a grain casts.
    pub shade: u32,
    /// The lower side of a grain.
    pub belly: u32,
    /// A grain that was added today.
    pub fresh: u32,
    /// Its ring.
    pub ring: u32,
    /// The dashes where a grain lay that was taken today.
    pub place: u32,
    /// The line under them.
    pub place_under: u32,
}

/// The glaze of the bowl of all areas, then of series 1 to 8.
const GLAZES: [u32; 9] = [0x37444A, 0x3A5A8C, 0x743F4C, 0x45605C, 0x675638, 0x412F45, 0x3F4420, 0x4F4A68, 0x20392F];

struct Theme {
    shadow: u32,
    foot: u32,
    wall: u32,
    wall_low: u32,
    light: u32,
    rice: [u32; 6],
}

const LIGHT: Theme = Theme {
    shadow: argb(0.16, 0x23282B),
    foot: 0x8E5C41,
    wall: 0xAD7355,
    wall_low: 0x96603F,
    light: 0xCF9C7C,
    rice: [0xFDFAF4, 0xF9F4EA, 0xF4EDDF, 0xEBE4D5, 0xE6DECD, 0xE1D8C5],
};

const DARK: Theme = Theme {
    shadow: argb(0.5, 0x000000),
    foot: 0x84543A,
    wall: 0xA8714F,
    wall_low: 0x8E5B3E,
    light: 0xC9987A,
    rice: [0xEFEADF, 0xEAE4D7, 0xE4DCCC, 0xDED7C7, 0xDCD4C3, 0xDAD2C0],
};

const BLACK: u32 = 0x000000;
const WHITE: u32 = 0xFFFFFF;
/// The brown in which rice shades.
const HUSK: u32 = 0x7C6B54;

/// The colours of a bowl of a series, 1 to 8 and again from 1, or 0 for all areas together.
pub fn colors(series: u8, dark: bool) -> BowlColors {
    let theme = if dark { DARK } else { LIGHT };
    let glaze = glaze(series);
    let contact = mix(glaze, BLACK, 0.45);
    BowlColors {
        shadow: theme.shadow,
        foot: argb(1.0, theme.foot),
        wall: argb(1.0, theme.wall),
        wall_low: argb(1.0, theme.wall_low),
        rim: argb(1.0, mix(theme.wall, theme.wall_low, 0.6)),
        rim_light: argb(0.55, theme.light),
        lip_light: argb(0.85, theme.light),
        inside: argb(1.0, mix(glaze, WHITE, 0.03)),
        inside_low: argb(1.0, mix(glaze, BLACK, 0.14)),
        inside_side: argb(0.16, BLACK),
        rice: theme.rice.iter().map(|rice| argb(1.0, *rice)).collect(),
        edge: argb(0.38, HUSK),
        shade: argb(0.32, contact),
        belly: argb(0.09, HUSK),
        fresh: argb(1.0, WHITE),
        ring: argb(1.0, contact),
        place: argb(1.0, WHITE),
        place_under: argb(0.5, contact),
    }
}

/// The glaze of a series as `0xRRGGBB`, in the middle between its two tones.
pub fn glaze(series: u8) -> u32 {
    GLAZES[if series == 0 { 0 } else { usize::from(series - 1) % 8 + 1 }]
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // From 0 to 255.
const fn argb(alpha: f64, rgb: u32) -> u32 {
    ((alpha * 255.0 + 0.5) as u32) << 24 | rgb
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // From 0 to 255.
fn mix(a: u32, b: u32, part: f64) -> u32 {
    let channel = |shift: u32| {
        let of = |colour: u32| f64::from((colour >> shift) & 0xFF);
        ((of(a) + (of(b) - of(a)) * part).round() as u32) << shift
    };
    channel(16) | channel(8) | channel(0)
}
