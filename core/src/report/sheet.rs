//! Pages as they are filled, from top to bottom. What is drawn here is either marked as a piece of the document or as a mere
//! ornament; there is no third way.

use pdf_writer::types::ArtifactType;
use pdf_writer::{Content, Name, Str};

use super::Paper;
use super::fonts::Fonts;
use super::lines::{self, Line, Missing};
use super::tags::{Role, Tags};

/// A colour: red, green, blue.
pub(super) type Colour = [f32; 3];

/// Colours of paper (design.md 2).
pub(super) const INK: Colour = [0.133, 0.157, 0.169];
pub(super) const QUIET: Colour = [0.329, 0.357, 0.369];
pub(super) const LEAF: Colour = [0.173, 0.361, 0.298];
pub(super) const HAIR: Colour = [0.839, 0.820, 0.769];
pub(super) const RICE: Colour = [0.961, 0.953, 0.933];

/// How a text is set: size and line in points, colour.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    pub size: f32,
    pub line: f32,
    pub colour: Colour,
}

const fn style(size: f32, line: f32, colour: Colour) -> Style {
    Style { size, line, colour }
}

pub(super) const TITLE: Style = style(24.0, 31.0, LEAF);
pub(super) const HEADING: Style = style(16.0, 22.0, LEAF);
pub(super) const SMALL_HEADING: Style = style(11.5, 17.0, INK);
pub(super) const BODY: Style = style(10.5, 16.0, INK);
pub(super) const SMALL: Style = style(9.0, 13.0, QUIET);
pub(super) const TINY: Style = style(7.5, 10.0, QUIET);

/// Room at the sides, above and below, in points.
pub(super) const SIDE: f32 = 68.0;
const ABOVE: f32 = 64.0;
const BELOW: f32 = 76.0;
/// Where the line at the foot of a page stands.
const FOOT: f32 = 40.0;

/// Everything that is drawn so far.
pub(super) struct Sheet<'a> {
    pub fonts: Fonts<'a>,
    pub missing: Missing,
    pub tags: Tags,
    pub pages: Vec<Content>,
    pub paper: Paper,
    /// Where each part begins, for a reader's list: its heading, its page, and the upper edge there.
    pub parts: Vec<(String, usize, f32)>,
    /// The upper edge of what comes next.
    pub y: f32,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(fonts: Fonts<'a>, paper: Paper) -> Self {
        let mut sheet = Self {
            fonts,
            missing: Missing::new(),
            tags: Tags::new(),
            pages: Vec::new(),
            paper,
            parts: Vec::new(),
            y: 0.0,
        };
        sheet.turn();
        sheet
    }

    pub(super) fn width(&self) -> f32 {
        self.paper.size().0 - 2.0 * SIDE
    }

    /// Begins a page.
    pub(super) fn turn(&mut self) {
        self.pages.push(Content::new());
        self.y = self.paper.size().1 - ABOVE;
    }

    /// The height that a whole page has.
    pub(super) fn whole(&self) -> f32 {
        self.paper.size().1 - ABOVE - BELOW
    }

    /// Begins a page where there is not so much room left, and there would be on a new one.
    pub(super) fn need(&mut self, height: f32) -> bool {
        let turns = self.y - height < BELOW && self.y < self.paper.size().1 - ABOVE;
        if turns {
            self.turn();
        }
        turns
    }

    /// Room before what comes next, but none at the top of a page.
    pub(super) fn space(&mut self, height: f32) {
        if self.y < self.paper.size().1 - ABOVE {
            self.y -= height;
        }
    }

    fn page(&mut self) -> (usize, &mut Content) {
        let last = self.pages.len().saturating_sub(1);
        (last, &mut self.pages[last])
    }

    /// Draws a piece of the document.
    pub(super) fn marked(&mut self, piece: usize, draw: impl FnOnce(&mut Self)) {
        let role = self.tags.pieces.get(piece).map_or(Role::Paragraph, |piece| piece.role);
        let number = self.tags.mark(self.pages.len().saturating_sub(1), piece);
        let (_, content) = self.page();
        let number = i32::try_from(number).unwrap_or(i32::MAX);
        content.begin_marked_content_with_properties(Name(role.name())).properties().identify(number);
        draw(self);
        self.page().1.end_marked_content();
    }

    /// Draws an ornament, of which no reader speaks.
    pub(super) fn ornament(&mut self, draw: impl FnOnce(&mut Content)) {
        let (_, content) = self.page();
        content
            .begin_marked_content_with_properties(Name(b"Artifact"))
            .properties()
            .artifact()
            .kind(ArtifactType::Layout);
        draw(content);
        content.end_marked_content();
    }

    /// Draws shapes inside a piece, and leaves nothing of how they were drawn behind.
    pub(super) fn shapes(&mut self, draw: impl FnOnce(&mut Content)) {
        let (_, content) = self.page();
        content.save_state();
        draw(content);
        content.restore_state();
    }

    /// A hairline over a width.
    pub(super) fn rule(&mut self, y: f32, colour: Colour) {
        let (left, right) = (SIDE, SIDE + self.width());
        self.ornament(|content| {
            content.set_stroke_rgb(colour[0], colour[1], colour[2]).set_line_width(0.6);
            content.move_to(left, y).line_to(right, y).stroke();
        });
    }

    /// There is so much room left on the page.
    pub(super) fn has(&self, height: f32) -> bool {
        self.y - height >= BELOW
    }

    /// Draws a line as an ornament.
    pub(super) fn unmarked_line(&mut self, line: &Line, place: (f32, f32), top: f32, style: Style) {
        let (_, content) = self.page();
        content
            .begin_marked_content_with_properties(Name(b"Artifact"))
            .properties()
            .artifact()
            .kind(ArtifactType::Pagination);
        self.line(line, place, top, style);
        self.page().1.end_marked_content();
    }

    /// The lines of a text in a width.
    pub(super) fn lines(&mut self, text: &str, style: Style, width: f32) -> Vec<Line> {
        lines::lines(&mut self.fonts, &mut self.missing, text, width * 1_000.0 / style.size)
    }

    /// How long a text is in one line, in points.
    pub(super) fn length(&mut self, text: &str, style: Style) -> f32 {
        let lines = lines::lines(&mut self.fonts, &mut Missing::new(), text, f32::MAX);
        lines.iter().map(|line| line.width).fold(0.0, f32::max) * style.size / 1_000.0
    }

    /// Draws a line under an upper edge, from a left edge on, or up to the right one where it goes from right to left.
    pub(super) fn line(&mut self, line: &Line, (left, width): (f32, f32), top: f32, style: Style) {
        let scale = style.size / 1_000.0;
        let start = if line.from_right { left + width - line.width * scale } else { left };
        // Letters stand on a line a little below the middle of what they have.
        let base = top - style.line / 2.0 - style.size * 0.36;
        let Some((first, _)) = line.signs.first() else { return };
        let (_, content) = self.page();
        content.begin_text().set_fill_rgb(style.colour[0], style.colour[1], style.colour[2]);
        content.set_text_matrix([1.0, 0.0, 0.0, 1.0, start + first * scale, base]);
        let mut at = *first;
        for run in line.signs.chunk_by(|a, b| a.1.font == b.1.font) {
            let font = run.first().map_or(0, |(_, sign)| sign.font);
            content.set_font(Name(format!("F{font}").as_bytes()), style.size);
            let mut shown = content.show_positioned();
            let mut items = shown.items();
            let mut bytes = Vec::new();
            for (x, sign) in run {
                if (x - at).abs() > 0.01 {
                    if !bytes.is_empty() {
                        items.show(Str(&bytes));
                        bytes.clear();
                    }
                    items.adjust(at - x);
                }
                bytes.extend(sign.cid.to_be_bytes());
                at = x + sign.width;
            }
            items.show(Str(&bytes));
        }
        content.end_text();
    }

    /// A paragraph as a piece of its own, over pages where it has to be. No page begins or ends with a single line of it.
    pub(super) fn paragraph(&mut self, parent: usize, role: Role, text: &str, style: Style) {
        let (left, width) = (SIDE, self.width());
        let lines = self.lines(text, style, width);
        let piece = self.tags.piece(parent, role);
        let mut rest = &lines[..];
        while !rest.is_empty() {
            let room = (1..=rest.len()).take_while(|n| self.has(tall(*n, style))).count();
            let full = self.y < self.paper.size().1 - ABOVE;
            let now = match (room, rest.len()) {
                (room, all) if room >= all => all,
                (..=1, _) if full => 0,
                (room, all) if room + 1 == all && room > 2 => room - 1,
                (room, _) => room.max(1),
            };
            if now == 0 {
                self.turn();
                continue;
            }
            let (these, others) = rest.split_at(now);
            self.marked(piece, |sheet| {
                for line in these {
                    sheet.line(line, (left, width), sheet.y, style);
                    sheet.y -= style.line;
                }
            });
            rest = others;
            if !rest.is_empty() {
                self.turn();
            }
        }
    }

    /// What stands at the foot of each page, and beside it which page it is: no piece of the document.
    pub(super) fn feet(&mut self, text: &str, number: impl Fn(usize, usize) -> String) {
        let all = self.pages.len();
        let (left, width) = (SIDE, self.width());
        let said = self.lines(text, SMALL, width * 0.8);
        let numbers: Vec<_> = (0..all).map(|page| self.lines(&number(page + 1, all), SMALL, width)).collect();
        let pages = std::mem::take(&mut self.pages);
        for (mut page, number) in pages.into_iter().zip(numbers) {
            page.begin_marked_content_with_properties(Name(b"Artifact"))
                .properties()
                .artifact()
                .kind(ArtifactType::Pagination);
            self.pages.push(page);
            for line in said.iter().take(1) {
                self.line(line, (left, width), FOOT, SMALL);
            }
            for line in number.iter().take(1) {
                let length = line.width * SMALL.size / 1_000.0;
                self.line(line, (left + width - length, length), FOOT, SMALL);
            }
            self.page().1.end_marked_content();
        }
    }
}

/// The height of so many lines.
#[allow(clippy::cast_precision_loss, reason = "lines of a page are few")]
pub(super) fn tall(lines: usize, style: Style) -> f32 {
    lines as f32 * style.line
}
