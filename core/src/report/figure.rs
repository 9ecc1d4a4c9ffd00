//! A picture of numbers on paper: the same value that the shells draw, in the same colours and with the same second signs (A7).

use pdf_writer::Content;

use super::sheet::{Colour, HAIR, SIDE, Sheet, TINY};
use super::tags::Role;
use crate::page::chart::TOP;
use crate::page::{Chart, ChartKind, ChartMarker, ChartPattern, ChartSeries};

/// Height of what is drawn by lines and bars, and of a row of a grid, in points.
const TALL: f32 = 108.0;
const ROW: f32 = 15.0;
/// Most room for the names of lines across, and of the rows of a grid.
const NAMES: f32 = 168.0;

/// Where a picture is drawn: its left and lower edge, its width and height.
#[derive(Clone, Copy)]
struct Field {
    left: f32,
    bottom: f32,
    width: f32,
    height: f32,
    columns: usize,
}

#[allow(clippy::cast_precision_loss, reason = "columns and rows of a page are few")]
impl Field {
    fn each(self) -> f32 {
        self.width / self.columns.max(1) as f32
    }

    /// The left edge of a column.
    fn x(self, column: usize) -> f32 {
        self.left + self.each() * column as f32
    }

    /// The middle of a column.
    fn middle(self, column: usize) -> f32 {
        self.x(column) + self.each() / 2.0
    }

    fn y(self, height: i32) -> f32 {
        self.bottom + self.height * height.clamp(0, TOP) as f32 / TOP as f32
    }

    /// The middle of a row of a grid, from the top.
    fn row(self, row: usize) -> f32 {
        self.bottom + self.height - ROW * (row as f32 + 0.5)
    }
}

/// The colour of a series on light ground.
fn colour(series: &ChartSeries) -> Colour {
    let [_, red, green, blue] = series.light.to_be_bytes();
    [red, green, blue].map(|part| f32::from(part) / 255.0)
}

fn stroke_in(content: &mut Content, [red, green, blue]: Colour) {
    content.set_stroke_rgb(red, green, blue);
}

fn fill_in(content: &mut Content, [red, green, blue]: Colour) {
    content.set_fill_rgb(red, green, blue);
}

/// What its series are called stands under it.
fn has_legend(chart: &Chart) -> bool {
    chart.kind != ChartKind::Grid && chart.series.len() > 1
}

/// The height of what is drawn, and of what stands under it.
fn heights(chart: &Chart) -> (f32, f32) {
    let grid = chart.kind == ChartKind::Grid;
    #[allow(clippy::cast_precision_loss, reason = "rows of a page are few")]
    let height = if grid { ROW * chart.series.len() as f32 } else { TALL };
    (height, TINY.line + 6.0 + if has_legend(chart) { 16.0 } else { 0.0 })
}

/// The height of a whole picture with the room around it.
pub(super) fn whole(chart: &Chart) -> f32 {
    let (height, below) = heights(chart);
    height + below + 16.0
}

/// Draws a picture, with its names, as one piece.
pub(super) fn drawn(sheet: &mut Sheet<'_>, chart: &Chart, alt: &str) {
    let grid = chart.kind == ChartKind::Grid;
    let (height, below) = heights(chart);
    sheet.need(whole(chart));
    sheet.y -= 8.0;
    let rows = chart.series.iter().filter(|_| grid).map(|series| &*series.name);
    let beside: Vec<&str> = chart.levels.iter().map(|level| level.text.as_str()).chain(rows).collect();
    let names = beside.iter().map(|name| sheet.length(name, TINY)).fold(0.0, f32::max).min(NAMES) + 10.0;
    let field = Field {
        left: SIDE + names,
        bottom: sheet.y - height,
        width: sheet.width() - names,
        height,
        columns: chart.columns.len(),
    };
    let piece = sheet.tags.piece(0, Role::Figure);
    if let Some(piece) = sheet.tags.pieces.get_mut(piece) {
        alt.clone_into(&mut piece.alt);
        piece.place = Some([field.left - names, field.bottom - below, field.left + field.width, sheet.y]);
    }
    sheet.marked(piece, |sheet| {
        sheet.shapes(|content| {
            gaps(content, chart, field);
            match chart.kind {
                ChartKind::Line => chart.series.iter().for_each(|series| line(content, series, field)),
                ChartKind::Bars => bars(content, chart, field),
                ChartKind::Grid => squares(content, chart, field),
            }
        });
        labels(sheet, chart, field, names);
        if has_legend(chart) {
            legend_of(sheet, chart, field);
        }
    });
    sheet.y -= height + below + 6.0;
}

/// Lines across, and stretches without an entry as fields of their own (N8).
fn gaps(content: &mut Content, chart: &Chart, field: Field) {
    for level in &chart.levels {
        stroke_in(content, HAIR);
        content.set_line_width(0.5).move_to(field.left, field.y(level.at));
        content.line_to(field.left + field.width, field.y(level.at)).stroke();
    }
    if chart.kind == ChartKind::Grid {
        return;
    }
    for gap in &chart.gaps {
        let (from, until) = (usize::try_from(gap.from).unwrap_or(0), usize::try_from(gap.until).unwrap_or(0));
        fill_in(content, super::sheet::RICE);
        let width = field.x(until + 1) - field.x(from);
        content.rect(field.x(from), field.bottom, width, field.height).fill_nonzero();
    }
}

fn line(content: &mut Content, series: &ChartSeries, field: Field) {
    let ink = colour(series);
    stroke_in(content, ink);
    content.set_line_width(1.4);
    let points = |column: usize| Some((field.middle(column), field.y(*series.values.get(column)?.as_ref()?)));
    let mut joined = false;
    for column in 0..series.values.len() {
        match points(column) {
            Some((x, y)) if joined => content.line_to(x, y),
            Some((x, y)) => content.move_to(x, y),
            None if joined => content.stroke(),
            None => continue,
        };
        joined = points(column).is_some();
    }
    if joined {
        content.stroke();
    }
    (0..series.values.len()).filter_map(points).for_each(|point| marker(content, series.marker, ink, point, 2.6));
}

/// The second sign of a line.
fn marker(content: &mut Content, marker: ChartMarker, ink: Colour, (x, y): (f32, f32), r: f32) {
    let mut shape = |points: &[(f32, f32)]| {
        fill_in(content, ink);
        for (n, (dx, dy)) in points.iter().enumerate() {
            let (x, y) = (x + dx * r, y + dy * r);
            if n == 0 {
                content.move_to(x, y)
            } else {
                content.line_to(x, y)
            };
        }
        content.close_path().fill_nonzero();
    };
    match marker {
        ChartMarker::Square => shape(&[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]),
        ChartMarker::Triangle => shape(&[(-1.1, -0.9), (1.1, -0.9), (0.0, 1.1)]),
        ChartMarker::TriangleDown => shape(&[(-1.1, 0.9), (1.1, 0.9), (0.0, -1.1)]),
        ChartMarker::Diamond => shape(&[(0.0, -1.3), (1.3, 0.0), (0.0, 1.3), (-1.3, 0.0)]),
        ChartMarker::Hexagon => {
            shape(&[(-0.6, -1.0), (0.6, -1.0), (1.1, 0.0), (0.6, 1.0), (-0.6, 1.0), (-1.1, 0.0)]);
        }
        ChartMarker::Plus => {
            stroke_in(content, ink);
            content.move_to(x - r * 1.2, y).line_to(x + r * 1.2, y).stroke();
            content.move_to(x, y - r * 1.2).line_to(x, y + r * 1.2).stroke();
        }
        ChartMarker::Circle | ChartMarker::Ring => {
            let ring = marker == ChartMarker::Ring;
            fill_in(content, if ring { [1.0; 3] } else { ink });
            stroke_in(content, ink);
            let c = r * 0.552;
            content.move_to(x + r, y).cubic_to(x + r, y + c, x + c, y + r, x, y + r);
            content.cubic_to(x - c, y + r, x - r, y + c, x - r, y).cubic_to(x - r, y - c, x - c, y - r, x, y - r);
            content.cubic_to(x + c, y - r, x + r, y - c, x + r, y).close_path();
            if ring {
                content.fill_nonzero_and_stroke()
            } else {
                content.fill_nonzero()
            };
        }
    }
}

fn bars(content: &mut Content, chart: &Chart, field: Field) {
    let many = chart.series.len().max(1);
    #[allow(clippy::cast_precision_loss, reason = "bars of a column are few")]
    let width = (field.each() * 0.76 / many as f32).min(12.0);
    for (n, series) in chart.series.iter().enumerate() {
        #[allow(clippy::cast_precision_loss, reason = "bars of a column are few")]
        let aside = (n as f32 - many as f32 / 2.0) * width;
        for (column, value) in series.values.iter().enumerate() {
            let Some(value) = value.filter(|value| *value > 0) else { continue };
            let tall = field.y(value) - field.bottom;
            bar(content, series, [field.middle(column) + aside, field.bottom, width * 0.86, tall]);
        }
    }
}

/// A bar in its filling.
fn bar(content: &mut Content, series: &ChartSeries, [x, y, width, tall]: [f32; 4]) {
    let ink = colour(series);
    fill_in(content, ink);
    stroke_in(content, ink);
    content.set_line_width(0.8);
    if series.pattern == ChartPattern::Plain {
        content.rect(x, y, width, tall).fill_nonzero();
        return;
    }
    content.rect(x + 0.4, y + 0.4, (width - 0.8).max(0.4), (tall - 0.8).max(0.4)).stroke();
    if series.pattern == ChartPattern::Outline {
        return;
    }
    content.save_state().rect(x, y, width, tall).clip_nonzero().end_path();
    let mut up = y - width;
    while up < y + tall {
        let (from, to) = if series.pattern == ChartPattern::Rising { (up, up + width) } else { (up + width, up) };
        content.move_to(x, from).line_to(x + width, to).stroke();
        up += 3.2;
    }
    content.restore_state();
}

fn squares(content: &mut Content, chart: &Chart, field: Field) {
    for (row, series) in chart.series.iter().enumerate() {
        fill_in(content, colour(series));
        for (column, value) in series.values.iter().enumerate() {
            let Some(value) = value else { continue };
            let most = field.each().min(ROW) * 0.82;
            let side = most * [0.16, 0.4, 0.6, 0.8, 1.0][usize::from(Chart::step(*value)).min(4)];
            let (x, y) = (field.middle(column) - side / 2.0, field.row(row) - side / 2.0);
            content.rect(x, y, side, side).fill_nonzero();
        }
    }
}

/// Names beside the lines across or the rows, and under the columns.
fn labels(sheet: &mut Sheet<'_>, chart: &Chart, field: Field, names: f32) {
    let left = field.left - names;
    for level in &chart.levels {
        let top = field.y(level.at) + TINY.line / 2.0;
        one(sheet, &level.text, (left, names - 6.0), top);
    }
    if chart.kind == ChartKind::Grid {
        for (row, series) in chart.series.iter().enumerate() {
            one(sheet, &series.name, (left, names - 6.0), field.row(row) + TINY.line / 2.0);
        }
    }
    for (n, column) in chart.columns.iter().enumerate().filter(|(_, column)| !column.label.is_empty()) {
        let room = (field.left + field.width - field.x(n)).min(80.0);
        one(sheet, &column.label, (field.x(n), room), field.bottom - 4.0);
    }
    for gap in chart.gaps.iter().filter(|gap| !gap.text.is_empty() && chart.kind != ChartKind::Grid) {
        let (from, until) = (usize::try_from(gap.from).unwrap_or(0), usize::try_from(gap.until).unwrap_or(0));
        let room = field.x(until + 1) - field.x(from) - 8.0;
        if sheet.length(&gap.text, TINY) <= room {
            one(sheet, &gap.text, (field.x(from) + 4.0, room), field.bottom + field.height / 2.0 + TINY.line / 2.0);
        }
    }
}

/// The first line of a small text.
fn one(sheet: &mut Sheet<'_>, text: &str, place: (f32, f32), top: f32) {
    if let Some(line) = sheet.lines(text, TINY, place.1).into_iter().next() {
        sheet.line(&line, place, top, TINY);
    }
}

/// What the series are, each with its sign.
fn legend_of(sheet: &mut Sheet<'_>, chart: &Chart, field: Field) {
    let mut x = field.left;
    let y = field.bottom - TINY.line - 13.0;
    for series in &chart.series {
        sheet.shapes(|content| match chart.kind {
            ChartKind::Bars => bar(content, series, [x, y - 3.0, 8.0, 8.0]),
            _ => marker(content, series.marker, colour(series), (x + 4.0, y + 1.0), 3.0),
        });
        let lines = sheet.lines(&series.name, TINY, 160.0);
        if let Some(line) = lines.first() {
            sheet.line(line, (x + 12.0, 160.0), y + TINY.line / 2.0 + 1.0, TINY);
            x += 12.0 + line.width * TINY.size / 1_000.0 + 16.0;
        }
    }
}
