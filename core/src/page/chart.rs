//! A picture of numbers as a value. What it says stands in its words; a shell draws it in the way of its platform and decides
//! nothing: heights, lines across, names, colours by number and the second sign beside each colour (A7) stand here.

use crate::written::Written;

/// The top of a picture: heights go from 0 to this.
pub const TOP: i32 = 1_000;

/// The colours of the eight series in light and in dark, each with 3:1 or more on page and card (`docs/design/tokens.json`).
const COLOURS: [(u32, u32); 8] = [
    (0x03_56_99, 0x71_94_e8),
    (0x9f_42_5b, 0xf6_8b_98),
    (0x46_8f_89, 0x69_dd_ce),
    (0x9d_7e_51, 0xe9_ce_74),
    (0x42_26_47, 0xad_8c_aa),
    (0x51_56_02, 0x86_9f_4c),
    (0x85_7a_c6, 0xcc_c0_ff),
    (0x05_38_26, 0xd4_f4_c6),
];

/// How it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ChartKind {
    /// A point a column, joined by lines; a gap parts them.
    Line,
    /// Bars beside each other in each column.
    Bars,
    /// A row a series: in each column a square that grows with its height. What has no height is left empty.
    Grid,
}

/// The second sign of a line: what stands at its points and its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ChartMarker {
    /// A full circle.
    Circle,
    /// A square.
    Square,
    /// A triangle on its base.
    Triangle,
    /// A square on its corner.
    Diamond,
    /// A plus.
    Plus,
    /// A triangle on its point.
    TriangleDown,
    /// A hexagon.
    Hexagon,
    /// A ring.
    Ring,
}

/// The second sign of a bar: what fills it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ChartPattern {
    /// The colour alone.
    Plain,
    /// Lines that rise.
    Rising,
    /// Lines that fall.
    Falling,
    /// An outline.
    Outline,
}

/// One picture.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Chart {
    /// How it is drawn.
    pub kind: ChartKind,
    /// What it is a picture of.
    pub title: Written,
    /// What it shows, in sentences. They stand above it, and are all that a screen reader says of it (A4).
    pub words: Written,
    /// What it rests on, or empty.
    pub note: String,
    /// From the earliest to the latest, of equal width.
    pub columns: Vec<ChartColumn>,
    /// Lines across, from the lowest; none in a grid.
    pub levels: Vec<ChartLevel>,
    /// What is drawn, at most four of lines and bars.
    pub series: Vec<ChartSeries>,
    /// Stretches for which nothing was written: drawn as a field of their own, never as nothing or as zero (N8).
    pub gaps: Vec<ChartGap>,
}

/// A stretch of time.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ChartColumn {
    /// Its name under the picture, or empty where there is no room for one.
    pub label: String,
}

/// A line across.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ChartLevel {
    /// Its height, from 0 to [`TOP`].
    pub at: i32,
    /// What it is called.
    pub text: String,
}

/// A line, the bars of one kind, or a row of a grid.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ChartSeries {
    /// Its name.
    pub name: Written,
    /// Its colour in light, as `0xRRGGBB` (design.md 2).
    pub light: u32,
    /// Its colour in dark.
    pub dark: u32,
    /// What stands at its points.
    pub marker: ChartMarker,
    /// What fills its bars.
    pub pattern: ChartPattern,
    /// The height in each column, from 0 to [`TOP`]; `None` where nothing was written.
    pub values: Vec<Option<i32>>,
}

/// A stretch for which nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ChartGap {
    /// Its first column.
    pub from: u32,
    /// Its last column.
    pub until: u32,
    /// What stands in it, or empty where it is too narrow for words.
    pub text: String,
}

impl ChartMarker {
    /// The marker of a colour, 1 to 8.
    pub fn of(colour: u8) -> Self {
        match colour.saturating_sub(1) % 8 + 1 {
            2 => Self::Square,
            3 => Self::Triangle,
            4 => Self::Diamond,
            5 => Self::Plus,
            6 => Self::TriangleDown,
            7 => Self::Hexagon,
            8 => Self::Ring,
            _ => Self::Circle,
        }
    }
}

impl ChartSeries {
    /// A series in the colour of a number, 1 to 8 and again from 1.
    pub(crate) fn new(name: impl Into<Written>, colour: u8, values: Vec<Option<i32>>) -> Self {
        let (light, dark) = COLOURS[usize::from(colour.saturating_sub(1)) % COLOURS.len()];
        let (marker, pattern) = (ChartMarker::of(colour), ChartPattern::Plain);
        Self { name: name.into(), light, dark, marker, pattern, values }
    }

    /// With another filling.
    pub(crate) fn pattern(mut self, pattern: ChartPattern) -> Self {
        self.pattern = pattern;
        self
    }
}

impl Chart {
    /// The stretches of columns in which no series has a height. `text` stands in those of several columns.
    pub(crate) fn gaps(series: &[ChartSeries], columns: usize, text: &str) -> Vec<ChartGap> {
        let mut gaps: Vec<ChartGap> = Vec::new();
        for column in 0..columns {
            if series.iter().any(|series| series.values.get(column).is_some_and(Option::is_some)) {
                continue;
            }
            let at = u32::try_from(column).unwrap_or(u32::MAX);
            match gaps.last_mut().filter(|gap| gap.until + 1 == at) {
                Some(gap) => {
                    gap.until = at;
                    text.clone_into(&mut gap.text);
                }
                None => gaps.push(ChartGap { from: at, until: at, text: String::new() }),
            }
        }
        gaps
    }

    /// A series as one line of text: a sign a column, higher where it is higher, a dot where nothing was written.
    pub fn drawn(&self, series: &ChartSeries) -> String {
        const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
        let sign = |height: i32| HEIGHTS[usize::try_from(height.clamp(0, TOP) * 7 / TOP).unwrap_or(0)];
        series.values.iter().map(|value| value.map_or('·', sign)).collect()
    }

    /// The size of a square of a grid, from 0 (a point: something was written, and this was not in it) to 4.
    pub fn step(height: i32) -> u8 {
        u8::try_from((height.clamp(0, TOP) * 4 + TOP - 1) / TOP).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_and_markers_are_those_of_the_design() {
        let tokens: serde_json::Value = serde_json::from_str(include_str!("../../../docs/design/tokens.json")).unwrap();
        let hex = |value: &serde_json::Value| u32::from_str_radix(&value.as_str().unwrap()[1..], 16).unwrap();
        for (n, token) in (1..).zip(tokens["series"].as_array().unwrap()) {
            let series = ChartSeries::new("", n, Vec::new());
            assert_eq!((series.light, series.dark), (hex(&token["light"]), hex(&token["dark"])), "{n}");
            let marker = serde_json::to_value(series.marker).unwrap();
            assert_eq!(marker.as_str().unwrap(), token["marker"].as_str().unwrap().replace('-', "_"));
        }
        assert_eq!(ChartSeries::new("", 9, Vec::new()).light, COLOURS[0].0);
    }

    #[test]
    fn a_gap_is_where_no_series_has_a_height() {
        let one = ChartSeries::new("", 1, vec![None, Some(0), None, None, Some(5), None]);
        let other = ChartSeries::new("", 2, vec![None, None, None, None, None, Some(1)]);
        let gaps = Chart::gaps(&[one, other], 6, "No entry");
        let gaps: Vec<_> = gaps.iter().map(|gap| (gap.from, gap.until, gap.text.as_str())).collect();
        assert_eq!(gaps, [(0, 0, ""), (2, 3, "No entry")]);
    }

    #[test]
    fn the_least_that_was_there_is_more_than_none() {
        assert_eq!([0, 1, 250, 251, 999, TOP].map(Chart::step), [0, 1, 1, 2, 4, 4]);
    }
}
