use super::super::profile::Profile;
use super::super::shape::{BowlShape, MIDDLE};
use super::{Cell, Grid, Part};

/// The empty bowl in ASCII.
pub(super) fn bowl(grid: &Grid, shape: &BowlShape) -> Vec<Vec<Cell>> {
    let outer = Profile::of(&shape.outer);
    // Columns from the left edge to the outer curve, as a fraction.
    let edge = |row: u16| (MIDDLE - outer.half_width(grid.y(f64::from(row)))) / grid.unit;
    let mut bowl = vec![vec![Cell::PAGE; usize::from(grid.columns)]; usize::from(grid.rows)];
    let room = 1..usize::from(grid.columns) - 1;
    if let Some(over_rim) = bowl.first_mut() {
        over_rim[room].fill(Cell::AIR);
    }
    for row in 1..grid.rows {
        let cells = &mut bowl[usize::from(row)];
        let (above, below) = (edge(row), edge(row + 1));
        let middle = f64::from(grid.columns) / 2.0;
        if below < middle {
            let (start, wall) = side(above, below);
            put(cells, start, &wall, Part::Wall);
            let inside = start + wall.len();
            let end = cells.len() - inside;
            cells[inside..end].fill(Cell::GLAZE);
        } else if above < middle {
            let (start, foot) = (column(above), column(middle - shape.foot.half_top / grid.unit));
            let wall: Vec<char> = (start..column(middle + 0.5))
                .map(|at| {
                    if at == start {
                        '\''
                    } else if at < foot {
                        '-'
                    } else {
                        '_'
                    }
                })
                .collect();
            put(cells, start, &wall, Part::Wall);
        } else {
            let start = column(middle - shape.foot.half_top / grid.unit);
            let foot: Vec<char> =
                (start..column(middle + 0.5)).map(|at| if at == start { '\\' } else { '_' }).collect();
            put(cells, start, &foot, Part::Foot);
        }
    }
    bowl
}

/// The wall of one row on the left: where it begins and its characters, steeper or flatter as the curve is.
fn side(above: f64, below: f64) -> (usize, Vec<char>) {
    let across = below - above;
    if across < 0.35 {
        (column(above), vec!['|'])
    } else if across < 1.5 {
        (column(f64::midpoint(above, below)), vec!['\\'])
    } else {
        let (start, end) = (column(above), column(below).max(column(above) + 1));
        let mut wall = vec!['-'; end - start + 1];
        wall[0] = '\'';
        wall[end - start] = '.';
        (start, wall)
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Between 0 and the number of columns.
fn column(from_left: f64) -> usize {
    from_left.max(0.0) as usize
}

/// Puts characters at the left and their mirror image at the right.
fn put(cells: &mut [Cell], start: usize, chars: &[char], part: Part) {
    let last = cells.len() - 1;
    for (at, &ch) in (start..).zip(chars) {
        cells[at] = Cell { ch, part, behind: Part::Outside };
        let mirrored = if ch == '\\' { '/' } else { ch };
        cells[last - at] = Cell { ch: mirrored, part, behind: Part::Outside };
    }
}
