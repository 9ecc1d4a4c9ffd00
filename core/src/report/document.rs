//! What a report says, before it is a file: headings, paragraphs, entries, tables and pictures in their order.

use super::figure;
use super::fonts::{Fonts, Unpacked};
use super::lines::{Line, Missing};
use super::sheet::{BODY, HAIR, HEADING, LEAF, RICE, SIDE, SMALL, SMALL_HEADING, Sheet, Style, TITLE, tall};
use super::tags::Role;
use super::{Paper, pdf};
use crate::error::Result;
use crate::page::Chart;

/// One thing on the pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading of a part, or under one.
    Heading(u8, String),
    /// A paragraph.
    Text(String),
    /// A quiet paragraph.
    Quiet(String),
    /// What was written, under the day and the matter it belongs to.
    Entry(String, String),
    /// Rows of cells under the names of their columns; the first cell of a row says what it is about.
    Table(Vec<String>, Vec<Vec<String>>),
    /// A picture with what a reader says instead.
    Picture(Chart, String),
}

/// A whole report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Document {
    /// Its language, such as `en`.
    pub language: String,
    pub paper: Paper,
    pub title: String,
    /// Lines under the title.
    pub lead: Vec<String>,
    /// What it is and is not, on the first page.
    pub said: String,
    pub blocks: Vec<Block>,
    /// What stands at the foot of each page.
    pub foot: String,
}

/// Says, for the signs that no font has, what stands at the end: a heading and its lines; nothing where there are none.
pub(super) type OfMissing<'a> = &'a dyn Fn(&Missing) -> Vec<Block>;

/// Room inside a table and between columns, in points.
const CELL: f32 = 10.0;
/// The least of an entry: of what it is, and two lines.
const ENTRY: f32 = SMALL.line + 2.0 * BODY.line;
/// A table of no more rows is not divided.
const MOST_WHOLE: usize = 6;
/// Share of the width that the first column of two has.
const FIRST: f32 = 0.4;

impl Document {
    /// The file.
    pub(super) fn written(
        &self,
        of_missing: OfMissing<'_>,
        number: impl Fn(usize, usize) -> String,
    ) -> Result<Vec<u8>> {
        let unpacked = Unpacked::read()?;
        let mut sheet = Sheet::new(Fonts::of(&unpacked)?, self.paper);
        sheet.paragraph(0, Role::Heading(1), &self.title, TITLE);
        sheet.space(4.0);
        for line in &self.lead {
            sheet.paragraph(0, Role::Paragraph, line, Style { size: 10.5, line: 16.0, ..SMALL });
        }
        sheet.space(14.0);
        boxed(&mut sheet, &self.said);
        all_drawn(&mut sheet, &self.blocks);
        let missing = std::mem::take(&mut sheet.missing);
        all_drawn(&mut sheet, &of_missing(&missing));
        sheet.feet(&self.foot, number);
        pdf::written(sheet, &self.language, &self.title)
    }
}

fn all_drawn(sheet: &mut Sheet<'_>, blocks: &[Block]) {
    for (at, block) in blocks.iter().enumerate() {
        let from = blocks.get(at..).unwrap_or_default();
        if leads(from) {
            // What is only measured misses no sign.
            let missing = sheet.missing.clone();
            let height = together(sheet, from);
            sheet.missing = missing;
            sheet.need(height.min(sheet.whole()));
        }
        drawn(sheet, block);
    }
}

/// The first block stands over another that belongs to it: a heading over what it is about, words over their picture.
fn leads(blocks: &[Block]) -> bool {
    match blocks {
        [Block::Heading(..), ..] | [Block::Text(_) | Block::Quiet(_), Block::Picture(..), ..] => true,
        [Block::Text(_) | Block::Quiet(_), rest @ ..] if !matches!(rest, [Block::Heading(..), ..]) => leads(rest),
        _ => false,
    }
}

/// The height up to where a page may end at the earliest.
fn together(sheet: &mut Sheet<'_>, blocks: &[Block]) -> f32 {
    let Some((block, rest)) = blocks.split_first() else { return 0.0 };
    let mut lines = |text: &str, style: Style| sheet.lines(text, style, sheet.width()).len();
    match block {
        Block::Heading(1 | 2, text) => 38.0 + tall(lines(text, HEADING), HEADING) + together(sheet, rest),
        Block::Heading(_, text) => 15.0 + tall(lines(text, SMALL_HEADING), SMALL_HEADING) + together(sheet, rest),
        Block::Text(text) | Block::Quiet(text) => {
            let style = if matches!(block, Block::Text(_)) { BODY } else { SMALL };
            let many = lines(text, style);
            if leads(blocks) { tall(many, style) + 5.0 + together(sheet, rest) } else { tall(many.min(2), style) }
        }
        Block::Entry(..) => ENTRY,
        Block::Table(names, rows) => {
            let places = columns(sheet, names.len());
            let head = head_of(sheet, names, &places).1;
            let rows: Vec<_> = rows.iter().take(MOST_WHOLE + 1).map(|cells| cells_of(sheet, cells, &places)).collect();
            4.0 + head + begins(sheet, &rows)
        }
        Block::Picture(chart, _) => figure::whole(chart),
    }
}

fn drawn(sheet: &mut Sheet<'_>, block: &Block) {
    match block {
        Block::Heading(1 | 2, text) => {
            sheet.space(26.0);
            sheet.parts.push((text.clone(), sheet.pages.len() - 1, sheet.y));
            sheet.paragraph(0, Role::Heading(2), text, HEADING);
            sheet.rule(sheet.y - 3.0, HAIR);
            sheet.y -= 12.0;
        }
        Block::Heading(_, text) => {
            sheet.space(12.0);
            sheet.paragraph(0, Role::Heading(3), text, SMALL_HEADING);
            sheet.y -= 3.0;
        }
        Block::Text(text) => {
            sheet.paragraph(0, Role::Paragraph, text, BODY);
            sheet.y -= 5.0;
        }
        Block::Quiet(text) => {
            sheet.paragraph(0, Role::Paragraph, text, SMALL);
            sheet.y -= 5.0;
        }
        Block::Entry(of, text) => {
            sheet.need(ENTRY);
            sheet.paragraph(0, Role::Paragraph, of, SMALL);
            sheet.paragraph(0, Role::Paragraph, text, BODY);
            sheet.y -= 9.0;
        }
        Block::Table(names, rows) => table(sheet, names, rows),
        Block::Picture(chart, alt) => figure::drawn(sheet, chart, alt),
    }
}

/// A paragraph on a field of its own.
fn boxed(sheet: &mut Sheet<'_>, text: &str) {
    let (left, width) = (SIDE, sheet.width());
    let lines = sheet.lines(text, BODY, width - 32.0);
    let height = tall(lines.len(), BODY) + 24.0;
    let top = sheet.y;
    sheet.ornament(|content| {
        content.set_fill_rgb(RICE[0], RICE[1], RICE[2]).rect(left, top - height, width, height).fill_nonzero();
        content.set_fill_rgb(LEAF[0], LEAF[1], LEAF[2]).rect(left, top - height, 3.0, height).fill_nonzero();
    });
    let piece = sheet.tags.piece(0, Role::Paragraph);
    sheet.y -= 12.0;
    sheet.marked(piece, |sheet| {
        for line in &lines {
            sheet.line(line, (left + 18.0, width - 32.0), sheet.y, BODY);
            sheet.y -= BODY.line;
        }
    });
    sheet.y -= 12.0;
}

/// Where each column begins, and how wide it is.
fn columns(sheet: &Sheet<'_>, many: usize) -> Vec<(f32, f32)> {
    let (left, width) = (SIDE, sheet.width());
    if many < 2 {
        return vec![(left, width)];
    }
    let first = width * FIRST;
    #[allow(clippy::cast_precision_loss, reason = "columns of a page are few")]
    let each = (width - first) / (many - 1) as f32;
    let others = std::iter::successors(Some(left + first), |x| Some(x + each)).take(many - 1);
    std::iter::once((left, first - CELL)).chain(others.map(|x| (x, each - CELL))).collect()
}

fn table(sheet: &mut Sheet<'_>, names: &[String], rows: &[Vec<String>]) {
    let places = columns(sheet, names.len());
    sheet.space(4.0);
    let piece = sheet.tags.piece(0, Role::Table);
    let head = sheet.tags.piece(piece, Role::TableHead);
    let (name_lines, head_height) = head_of(sheet, names, &places);
    let rows: Vec<_> = rows.iter().map(|cells| cells_of(sheet, cells, &places)).collect();
    let first = begins(sheet, &rows);
    sheet.need(head_height + first);
    let row = sheet.tags.piece(head, Role::Row);
    for (lines, place) in name_lines.iter().zip(&places) {
        let cell = sheet.tags.piece(row, Role::ColumnName);
        cell_lines(sheet, cell, lines, *place, SMALL);
    }
    sheet.y -= head_height;
    sheet.rule(sheet.y, HAIR);
    let body = sheet.tags.piece(piece, Role::TableBody);
    for (at, lines) in rows.iter().enumerate() {
        // The last row is not alone on its page.
        let with = rows.get(at + 1).filter(|_| at > 0 && at + 2 == rows.len()).map_or(0.0, |last| height_of(last));
        let height = height_of(lines) + with;
        if height < sheet.whole() - head_height && sheet.need(height) {
            again(sheet, &name_lines, &places, head_height);
        }
        let row = sheet.tags.piece(body, Role::Row);
        row_lines(sheet, row, lines, &places);
        sheet.rule(sheet.y, RICE);
    }
    sheet.y -= 12.0;
}

/// The names of the columns, and their height with the room under them.
fn head_of(sheet: &mut Sheet<'_>, names: &[String], places: &[(f32, f32)]) -> (Vec<Vec<Line>>, f32) {
    let names: Vec<_> = names.iter().zip(places).map(|(name, (_, width))| sheet.lines(name, SMALL, *width)).collect();
    let height = tall(names.iter().map(Vec::len).max().unwrap_or(1), SMALL) + 3.0;
    (names, height)
}

/// The height of the rows that no page parts from their head: all of a short table, three of a long one.
fn begins(sheet: &Sheet<'_>, rows: &[Vec<Vec<Line>>]) -> f32 {
    let first = if rows.len() > MOST_WHOLE { 3 } else { rows.len() };
    rows.iter().take(first).map(|row| height_of(row)).sum::<f32>().min(sheet.whole() / 2.0)
}

fn cells_of(sheet: &mut Sheet<'_>, cells: &[String], places: &[(f32, f32)]) -> Vec<Vec<Line>> {
    cells.iter().zip(places).map(|(cell, (_, width))| sheet.lines(cell, BODY, *width)).collect()
}

/// The height of a row, with the room above and below.
fn height_of(cells: &[Vec<Line>]) -> f32 {
    tall(cells.iter().map(Vec::len).max().unwrap_or(1), BODY) + 6.0
}

/// The names of the columns once more at the top of the next page, for the eye alone: a reader knows them.
fn again(sheet: &mut Sheet<'_>, names: &[Vec<Line>], places: &[(f32, f32)], height: f32) {
    for (lines, place) in names.iter().zip(places) {
        let mut top = sheet.y;
        for line in lines {
            sheet.unmarked_line(line, *place, top, SMALL);
            top -= SMALL.line;
        }
    }
    sheet.y -= height;
    sheet.rule(sheet.y, HAIR);
}

/// The cells of a row beside each other; one that is longer than a page goes on on the next.
fn row_lines(sheet: &mut Sheet<'_>, row: usize, cells: &[Vec<Line>], places: &[(f32, f32)]) {
    let pieces: Vec<_> =
        (0..cells.len()).map(|n| sheet.tags.piece(row, if n == 0 { Role::RowName } else { Role::Cell })).collect();
    let most = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut from = 0;
    sheet.y -= 3.0;
    while from < most {
        if sheet.need(BODY.line) {
            continue;
        }
        let room = (1..=most - from).take_while(|n| sheet.has(tall(*n, BODY))).count().max(1);
        for ((lines, place), piece) in cells.iter().zip(places).zip(&pieces) {
            let these = lines.get(from..lines.len().min(from + room)).unwrap_or_default();
            cell_lines(sheet, *piece, these, *place, BODY);
        }
        sheet.y -= tall(room, BODY);
        from += room;
    }
    sheet.y -= 3.0;
}

fn cell_lines(sheet: &mut Sheet<'_>, piece: usize, lines: &[Line], place: (f32, f32), style: Style) {
    if lines.is_empty() {
        return;
    }
    sheet.marked(piece, |sheet| {
        let mut top = sheet.y;
        for line in lines {
            sheet.line(line, place, top, style);
            top -= style.line;
        }
    });
}
