use super::super::places::GrainPlace;
use super::{Cell, Grid, Part};

/// Dots of a Braille character by row and column.
const BRAILLE: [[u32; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];
const BLANK_BRAILLE: u32 = 0x2800;
/// Distance between neighbours in lengths of a grain.
const SPACING: f64 = 1.0 / 1.59;
/// What it costs to lie on another mark, dot by dot; distance costs its square in dots.
const OVERLAP: f64 = 500.0;

/// Dots of one grain, as columns and rows.
type Mark = &'static [(i32, i32)];

const SQUARE: Mark = &[(0, 0), (1, 0), (0, 1), (1, 1)];
const RISING: Mark = &[(0, 1), (1, 1), (1, 0), (2, 0)];
const FALLING: Mark = &[(0, 0), (1, 0), (1, 1), (2, 1)];
const SMALL_FLAT: Mark = &[(0, 0), (1, 0)];
const SMALL_RISING: Mark = &[(0, 1), (1, 0)];
const SMALL_FALLING: Mark = &[(0, 0), (1, 1)];
const SMALL_STEEP: Mark = &[(0, 0), (0, 1)];
const SINGLE: Mark = &[(0, 0)];

/// Grains as groups of Braille dots that keep apart where they can; those from `fresh` on are today's.
pub(super) fn dots(cells: &mut [Vec<Cell>], grains: &[GrainPlace], fresh: usize, grid: &Grid) {
    let mut board = Board::of(cells, grid, 2, 4);
    for (index, grain) in grains.iter().enumerate() {
        for (x, y) in board.take(grain, mark(grain, grain.length * SPACING / board.dot_width)) {
            let cell = &mut cells[y / 4][x / 2];
            let lies = matches!(cell.part, Part::Grain | Part::Fresh);
            let dots = if lies { u32::from(cell.ch) } else { BLANK_BRAILLE };
            if index >= fresh {
                cell.part = Part::Fresh;
            } else if !lies {
                cell.part = Part::Grain;
            }
            cell.ch = char::from_u32(dots | BRAILLE[y % 4][x % 2]).unwrap_or(cell.ch);
        }
    }
}

/// Grains as one letter each, those from `fresh` on as a capital.
pub(super) fn letters(cells: &mut [Vec<Cell>], grains: &[GrainPlace], fresh: usize, grid: &Grid) {
    let mut board = Board::of(cells, grid, 1, 1);
    for (index, grain) in grains.iter().enumerate() {
        for (x, y) in board.take(grain, SINGLE) {
            let (ch, part) = if index >= fresh { ('O', Part::Fresh) } else { ('o', Part::Grain) };
            cells[y][x] = Cell { ch, part, behind: cells[y][x].behind };
        }
    }
}

/// A sign in the nearest free cell for each grain that was taken today.
pub(super) fn gone(cells: &mut [Vec<Cell>], places: &[GrainPlace], sign: char, grid: &Grid) {
    let mut board = Board::of(cells, grid, 1, 1);
    for place in places {
        for (x, y) in board.take(place, SINGLE) {
            if matches!(cells[y][x].part, Part::Glaze | Part::Air) {
                cells[y][x] = Cell { ch: sign, part: Part::Place, behind: cells[y][x].behind };
            }
        }
    }
}

/// The mark for a grain that has `room` dots to each side of it: larger where there is more, and lying as it lies.
fn mark(grain: &GrainPlace, room: f64) -> Mark {
    let lies = grain.angle;
    if room >= 3.8 {
        match lies {
            20.0..58.0 => FALLING,
            -58.0..-20.0 => RISING,
            _ => SQUARE,
        }
    } else if room >= 2.2 {
        match lies {
            -20.0..20.0 => SMALL_FLAT,
            20.0..58.0 => SMALL_FALLING,
            -58.0..-20.0 => SMALL_RISING,
            _ => SMALL_STEEP,
        }
    } else {
        SINGLE
    }
}

/// The dots on which grains can lie, and those that are taken.
struct Board {
    width: i32,
    height: i32,
    /// Units.
    dot_width: f64,
    /// Units.
    dot_height: f64,
    top: f64,
    states: Vec<Dot>,
    /// Whether marks keep a gap.
    apart: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Dot {
    Closed,
    Free,
    Taken,
}

impl Board {
    fn of(cells: &[Vec<Cell>], grid: &Grid, across: u16, down: u16) -> Self {
        let (width, height) = (grid.columns * across, grid.rows * down);
        let state = |x: u16, y: u16| match cells[usize::from(y / down)][usize::from(x / across)].part {
            Part::Glaze | Part::Air => Dot::Free,
            _ => Dot::Closed,
        };
        Self {
            width: i32::from(width),
            height: i32::from(height),
            dot_width: grid.unit / f64::from(across),
            dot_height: 2.0 * grid.unit / f64::from(down),
            top: grid.top,
            states: (0..height).flat_map(|y| (0..width).map(move |x| state(x, y))).collect(),
            apart: across > 1,
        }
    }

    fn index(&self, x: i32, y: i32) -> Option<usize> {
        let inside = (0..self.width).contains(&x) && (0..self.height).contains(&y);
        inside.then(|| usize::try_from(y * self.width + x).ok()).flatten()
    }

    fn state(&self, x: i32, y: i32) -> Dot {
        self.index(x, y).map_or(Dot::Closed, |index| self.states[index])
    }

    /// Takes the best dots for a mark near the grain's place. None when there is nowhere to lie.
    fn take(&mut self, grain: &GrainPlace, mark: Mark) -> Vec<(usize, usize)> {
        let extent = |size: fn(&(i32, i32)) -> i32| f64::from(mark.iter().map(size).max().unwrap_or(0) + 1) / 2.0;
        let x = grain.x / self.dot_width - extent(|dot| dot.0);
        let y = (grain.y - self.top) / self.dot_height - extent(|dot| dot.1);
        let tall = self.dot_height / self.dot_width;
        let mut best: Option<(f64, i32, i32)> = None;
        for reach in [3, 8, self.width] {
            for (at_x, at_y) in around(x, y, reach) {
                let away = (f64::from(at_x) - x).powi(2) + ((f64::from(at_y) - y) * tall).powi(2);
                let limit = best.map_or(f64::INFINITY, |best| best.0) - away;
                if let Some(crowd) = (limit > 0.0).then(|| self.crowd(mark, at_x, at_y)).flatten()
                    && crowd < limit
                {
                    best = Some((away + crowd, at_x, at_y));
                }
            }
            if best.is_some_and(|best| best.0 < OVERLAP || reach >= 8) {
                break;
            }
        }
        let Some((_, x, y)) = best else { return Vec::new() };
        mark.iter().filter_map(|dot| self.close(x + dot.0, y + dot.1)).collect()
    }

    fn close(&mut self, x: i32, y: i32) -> Option<(usize, usize)> {
        let index = self.index(x, y)?;
        self.states[index] = Dot::Taken;
        Some((usize::try_from(x).ok()?, usize::try_from(y).ok()?))
    }

    /// How crowded a mark would lie there; nothing where it cannot lie.
    fn crowd(&self, mark: Mark, x: i32, y: i32) -> Option<f64> {
        let mut crowd = 0.0;
        for (right, down) in mark {
            let (x, y) = (x + right, y + down);
            match self.state(x, y) {
                Dot::Closed => return None,
                Dot::Taken => crowd += OVERLAP,
                Dot::Free => {}
            }
            if self.apart {
                for (near_x, near_y) in around(f64::from(x), f64::from(y), 1) {
                    if self.state(near_x, near_y) == Dot::Taken {
                        crowd += if near_x == x || near_y == y { 8.0 } else { 2.0 };
                    }
                }
            }
        }
        Some(crowd)
    }
}

/// The whole numbers around a point, row by row.
fn around(x: f64, y: f64, reach: i32) -> impl Iterator<Item = (i32, i32)> {
    #[allow(clippy::cast_possible_truncation)] // Within the picture.
    let (x, y) = (x.round() as i32, y.round() as i32);
    (-reach..=reach).flat_map(move |down| (-reach..=reach).map(move |right| (x + right, y + down)))
}
