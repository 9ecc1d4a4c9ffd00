use super::super::profile::Profile;
use super::super::shape::{BowlShape, MIDDLE};
use super::{Cell, Grid, Part};

/// Quarter blocks by the quarters they fill: 1 upper left, 2 upper right, 4 lower left, 8 lower right.
const QUARTERS: [char; 16] = [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];

/// The empty bowl in quarter blocks.
pub(super) fn bowl(grid: &Grid, shape: &BowlShape) -> Vec<Vec<Cell>> {
    let section = Section { shape, outer: Profile::of(&shape.outer), inner: Profile::of(&shape.inner) };
    let cell = |row: u16, column: u16| {
        let quarter =
            |down: f64, right: f64| section.part(grid.x(f64::from(column) + right), grid.y(f64::from(row) + down));
        cell([quarter(0.25, 0.25), quarter(0.25, 0.75), quarter(0.75, 0.25), quarter(0.75, 0.75)])
    };
    (0..grid.rows).map(|row| (0..grid.columns).map(|column| cell(row, column)).collect()).collect()
}

fn cell(quarters: [Part; 4]) -> Cell {
    let count = |part| quarters.iter().filter(|quarter| **quarter == part).count();
    let behind = if count(Part::Glaze) > 0 && count(Part::Glaze) >= count(Part::Outside) + count(Part::Air) {
        Part::Glaze
    } else {
        Part::Outside
    };
    let (wall, foot) = (count(Part::Wall), count(Part::Foot));
    if wall + foot == 0 {
        return match behind {
            Part::Glaze => Cell::GLAZE,
            _ if count(Part::Air) == 4 => Cell::AIR,
            _ => Cell::PAGE,
        };
    }
    let solid = |quarter: &Part| matches!(quarter, Part::Wall | Part::Foot);
    let filled = quarters.iter().rev().fold(0, |filled, quarter| filled * 2 + usize::from(solid(quarter)));
    Cell { ch: QUARTERS[filled], part: if wall > foot { Part::Wall } else { Part::Foot }, behind }
}

struct Section<'a> {
    shape: &'a BowlShape,
    outer: Profile,
    inner: Profile,
}

impl Section<'_> {
    fn part(&self, x: f64, y: f64) -> Part {
        let (aside, shape) = ((x - MIDDLE).abs(), self.shape);
        let foot = &shape.foot;
        if y < shape.rim_y {
            let lip = f64::midpoint(shape.inner.start.x, shape.outer.start.x) - MIDDLE;
            return if (aside - lip).hypot(y - shape.rim_y) < shape.lip {
                Part::Wall
            } else if aside < shape.inner.start.x - MIDDLE {
                Part::Air
            } else {
                Part::Outside
            };
        }
        if aside < self.inner.half_width(y) {
            return Part::Glaze;
        }
        if aside < self.outer.half_width(y) {
            return Part::Wall;
        }
        let down = (y - foot.top) / (foot.bottom - foot.top);
        let half = foot.half_top + (foot.half_bottom - foot.half_top) * down;
        if (0.0..=1.0).contains(&down) && aside < half { Part::Foot } else { Part::Outside }
    }
}
