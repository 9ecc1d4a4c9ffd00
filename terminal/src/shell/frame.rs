//! A page on a window of some size: title and corner above, keys below, and between them as many lines as fit.

use std::ops::Range;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::page::{Line, Page, Span, Tone, columns_of, span, width_of};
use super::screen::MARGIN;

/// What stands at the right of each title: Help and Exit with their keys. Beside them, how "more" is called.
pub struct Corner {
    /// Keys with what they do.
    pub keys: Vec<(String, String)>,
    /// The word for what is below the last line.
    pub more: String,
}

/// What is seen.
pub struct Frame {
    buffer: Buffer,
    /// Column and row of the cursor, while something is written.
    pub cursor: Option<(u16, u16)>,
    /// The first line that is seen.
    pub top: usize,
    /// The last line from which it can be seen.
    pub last: usize,
    /// How many lines are seen.
    pub room: usize,
}

impl Frame {
    /// A page from line `top` on, or as far down as it goes, on a window of so many columns and rows.
    pub fn of(page: &Page, corner: &Corner, top: usize, (columns, rows): (u16, u16), colours: bool) -> Self {
        let width = usize::from(columns).saturating_sub(2 * MARGIN);
        let mut foot = foot(page, None, width);
        let mut room = body_height(rows, foot.len());
        if page.lines.len() > room {
            foot = self::foot(page, Some(&corner.more), width);
            room = body_height(rows, foot.len());
        }
        let last = page.lines.len().saturating_sub(room);
        let top = top.min(last);
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        let mut put = |row: usize, line: &[Span], marked: Option<&Range<usize>>| {
            let Some(row) = u16::try_from(row).ok().filter(|row| *row < rows) else { return };
            let mut column = u16::try_from(MARGIN).unwrap_or(0);
            if marked.is_some() {
                buffer.set_stringn(0, row, "\u{203a}", 1, style(Tone::Key, colours));
            }
            for (place, piece) in line.iter().enumerate() {
                let chosen = marked.is_some_and(|marked| marked.contains(&place));
                let look = style(piece.tone, colours);
                let look = if chosen { look.add_modifier(Modifier::REVERSED) } else { look };
                let room = usize::from(columns.saturating_sub(column));
                column = buffer.set_stringn(column, row, &piece.text, room, look).0;
            }
        };
        put(0, &head(&page.title, &corner.keys, width), None);
        for (row, line) in page.lines.iter().enumerate().skip(top).take(room) {
            let marked = page.marked.as_ref().filter(|(line, _)| *line == row).map(|(_, pieces)| pieces);
            put(row - top + 2, line, marked);
        }
        for (row, line) in foot.iter().enumerate() {
            put(usize::from(rows).saturating_sub(foot.len()) + row, line, None);
        }
        let cursor = page.cursor.filter(|(line, _)| (top..top + room).contains(line)).and_then(|(line, column)| {
            let column = u16::try_from(MARGIN + column).ok()?.min(columns.saturating_sub(1));
            Some((column, u16::try_from(line - top + 2).ok()?))
        });
        Self { buffer, cursor, top, last, room }
    }

    /// Everything that is to be written, from left to right and from top to bottom.
    pub fn cells(&self) -> impl Iterator<Item = (u16, u16, &Cell)> {
        let Rect { width, height, .. } = *self.buffer.area();
        let blank = |cell: &Cell| cell.symbol() == " " && cell.style() == Cell::EMPTY.style();
        (0..height).flat_map(move |y| {
            let cells = move |x| self.buffer.cell((x, y));
            let end = (0..width).rev().find(|x| cells(*x).is_some_and(|cell| !blank(cell))).map_or(0, |x| x + 1);
            let mut beside = 0;
            (0..end).filter_map(move |x| {
                let cell = cells(x)?;
                // A wide sign fills the cells beside it.
                if beside > 0 {
                    beside -= 1;
                    return None;
                }
                beside = columns_of(cell.symbol()).saturating_sub(1);
                Some((x, y, cell))
            })
        })
    }

    /// What is seen, as text.
    #[cfg(test)]
    pub fn text(&self) -> String {
        let Rect { height, .. } = *self.buffer.area();
        let row = |y| {
            let row: String = self.cells().filter(|(_, row, _)| *row == y).map(|(_, _, cell)| cell.symbol()).collect();
            format!("{}\n", row.trim_end())
        };
        (0..height).map(row).collect()
    }
}

/// Mid tones that read on a light ground and on a dark one.
fn style(tone: Tone, colours: bool) -> Style {
    const LEAF: Color = Color::Indexed(65);
    const CLAY: Color = Color::Indexed(130);
    const GLAZE: Color = Color::Indexed(238);
    const RICE: Color = Color::Indexed(230);
    let style = Style::new();
    match tone {
        Tone::Quiet => style.add_modifier(Modifier::DIM),
        Tone::Key if colours => style.add_modifier(Modifier::BOLD).fg(LEAF),
        Tone::Strong | Tone::Key => style.add_modifier(Modifier::BOLD),
        Tone::Clay if colours => style.fg(CLAY),
        Tone::Rice if colours => style.fg(RICE).bg(GLAZE),
        Tone::Squares if colours => style.fg(Color::White).bg(Color::Black),
        Tone::Plain | Tone::Clay | Tone::Rice | Tone::Squares => style,
    }
}

/// How many lines a page's body may have before it scrolls, with this foot.
fn body_height(rows: u16, foot: usize) -> usize {
    usize::from(rows).saturating_sub(3 + foot).max(1)
}

/// The title at the left, Help and Exit at the right.
fn head(title: &str, corner: &[(String, String)], width: usize) -> Line {
    let mut right = Line::new();
    for (key, does) in corner {
        right.extend([span(Tone::Plain, "   "), span(Tone::Key, key), span(Tone::Plain, format!(" {does}"))]);
    }
    let room = width.saturating_sub(width_of(&right) + 1);
    let left = vec![span(Tone::Strong, super::page::cut(title, room))];
    let free = width.saturating_sub(width_of(&left) + width_of(&right));
    left.into_iter().chain([span(Tone::Plain, " ".repeat(free))]).chain(right).collect()
}

/// What was just said, and the keys with what they do, as many in a line as fit.
fn foot(page: &Page, more: Option<&str>, width: usize) -> Vec<Line> {
    let mut lines = page.notice.clone();
    if !lines.is_empty() {
        lines.push(Line::new());
    }
    let first = lines.len();
    let more = more.map(|more| (Tone::Plain, "\u{2193}".to_owned(), more.to_owned()));
    for (tone, key, does) in page.keys.iter().cloned().chain(more) {
        let piece = [span(Tone::Key, key), span(tone, format!(" {does}   "))];
        match lines.get_mut(first..).and_then(<[Line]>::last_mut) {
            Some(line) if width_of(line) + width_of(&piece) <= width + 3 => line.extend(piece),
            _ => lines.push(piece.to_vec()),
        }
    }
    lines
}
