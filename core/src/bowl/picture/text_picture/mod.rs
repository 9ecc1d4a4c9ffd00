//! A bowl for a terminal: cut in section, with a small mark for each grain, from the same places as everywhere.
//!
//! No colours here: every cell says what it shows, and a terminal may colour it. It reads well without any.

mod ascii;
mod blocks;
mod marks;

use super::places::GrainPlace;
use super::shape::BowlShape;

/// Which characters may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextStyle {
    /// Quarter blocks for the bowl and Braille dots for grains.
    Unicode,
    /// Only ASCII.
    Ascii,
}

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The page.
    Outside,
    /// The foot.
    Foot,
    /// The wall.
    Wall,
    /// The inside where no grain lies.
    Glaze,
    /// Room over the rim, where the heap of a full bowl stands.
    Air,
    /// One grain, or parts of several.
    Grain,
    /// The same, and one of them was added today.
    Fresh,
    /// Where a grain lay that was taken today.
    Place,
}

/// Which grains are seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grains {
    /// So many of the places, from the first.
    pub shown: usize,
    /// Of those, the last so many were added today.
    pub added: usize,
    /// So many places after them were taken from today.
    pub taken: usize,
}

/// One character of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The character, one column wide.
    pub ch: char,
    /// What the character shows: its foreground colour.
    pub part: Part,
    /// What lies around it: its background colour, [`Part::Outside`] or [`Part::Glaze`].
    pub behind: Part,
}

/// Narrowest picture that is still a bowl.
pub const NARROWEST: u16 = 14;
/// A width at which a bowl of 100 looks best.
pub const BEST_WIDTH: u16 = 36;

/// The picture as rows of cells, all of the same length. The height follows from the width: 10 rows for 36 columns.
///
/// `places` are those of the shape's form. A grain's mark depends only on the places before it, so that here too adding
/// a grain moves no other. The first row stands over the rim. `width_columns` is at least [`NARROWEST`].
/// From 30 columns on each of 100 grains has a mark of its own; in a narrower picture some share one.
pub fn cells(
    places: &[GrainPlace],
    grains: Grains,
    shape: &BowlShape,
    width_columns: u16,
    style: TextStyle,
) -> Vec<Vec<Cell>> {
    let grid = Grid::of(shape, width_columns.max(NARROWEST));
    let mut cells = match style {
        TextStyle::Unicode => blocks::bowl(&grid, shape),
        TextStyle::Ascii => ascii::bowl(&grid, shape),
    };
    let shown = grains.shown.min(places.len());
    let (lying, free) = places.split_at(shown);
    let fresh = shown - grains.added.min(shown);
    match style {
        TextStyle::Unicode => marks::dots(&mut cells, lying, fresh, &grid),
        TextStyle::Ascii => marks::letters(&mut cells, lying, fresh, &grid),
    }
    let gone = if style == TextStyle::Unicode { '\u{25E6}' } else { '.' };
    marks::gone(&mut cells, &free[..grains.taken.min(free.len())], gone, &grid);
    cells
}

impl Cell {
    const PAGE: Self = Self { ch: ' ', part: Part::Outside, behind: Part::Outside };
    const GLAZE: Self = Self { ch: ' ', part: Part::Glaze, behind: Part::Glaze };
    const AIR: Self = Self { ch: ' ', part: Part::Air, behind: Part::Outside };
}

/// How the box of the shape is laid out in cells twice as high as wide. The rim lies on the edge between two rows.
struct Grid {
    columns: u16,
    rows: u16,
    /// Units in the width of a cell.
    unit: f64,
    /// Height in units of the upper edge of the first row.
    top: f64,
}

impl Grid {
    fn of(shape: &BowlShape, columns: u16) -> Self {
        let unit = shape.width / f64::from(columns);
        let under_rim = ((shape.foot.bottom - shape.rim_y) / (2.0 * unit)).round();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // About a third of the columns.
        let rows = under_rim as u16 + 1;
        Self { columns, rows, unit, top: shape.rim_y - 2.0 * unit }
    }

    fn x(&self, column: f64) -> f64 {
        column * self.unit
    }

    fn y(&self, row: f64) -> f64 {
        self.top + row * 2.0 * self.unit
    }
}

#[cfg(test)]
mod tests;
