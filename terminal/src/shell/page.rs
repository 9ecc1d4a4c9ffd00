//! A page as lines of toned pieces, independent of any terminal.

use std::ops::Range;

use grain_core::bowl::picture::text_picture::{Cell, Part};
use unicode_segmentation::UnicodeSegmentation;

/// How a piece of text looks. Words carry the meaning; tones second it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Text.
    Plain,
    /// A question, a title, what is chosen.
    Strong,
    /// Second lines.
    Quiet,
    /// A key that can be pressed.
    Key,
    /// The wall and foot of a bowl, and the hard moment.
    Clay,
    /// A grain, on the bowl's inside.
    Rice,
    /// Squares for a camera: light ones are drawn.
    Squares,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    pub text: String,
    pub tone: Tone,
}

/// One line.
pub type Line = Vec<Span>;

/// A piece in a tone.
pub fn span(tone: Tone, text: impl Into<String>) -> Span {
    Span { text: text.into(), tone }
}

/// Everything between the frame's first line and its keys.
#[derive(Debug, Clone)]
pub struct Page {
    pub title: String,
    pub lines: Vec<Line>,
    /// Keys with what they do and the look of it, in the order of the foot.
    pub keys: Vec<(Tone, String, String)>,
    /// What was just done, above the keys.
    pub notice: Vec<Line>,
    /// The line on which the mark of a list stands, and which pieces of it are marked.
    pub marked: Option<(usize, Range<usize>)>,
    /// Line and column of the cursor, while something is written.
    pub cursor: Option<(usize, usize)>,
    width: usize,
}

impl Page {
    /// An empty page whose text is at most `width` wide.
    pub fn new(title: impl Into<String>, width: usize) -> Self {
        Self {
            title: title.into(),
            lines: Vec::new(),
            keys: Vec::new(),
            notice: Vec::new(),
            marked: None,
            cursor: None,
            width,
        }
    }

    /// How wide text may be.
    pub fn width(&self) -> usize {
        self.width
    }

    /// An empty line, but never two and none at the top.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(Line::new());
        }
    }

    /// A line of pieces.
    pub fn line(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// Ends a line that is full. Its first piece, the indent, stays for the next; a line of nothing else is not put.
    pub fn break_off(&mut self, line: &mut Line) {
        if line.len() > 1 {
            let rest = line.split_off(1);
            let begun = line.iter().cloned().chain(rest).collect();
            self.lines.push(begun);
        }
    }

    /// Text in a tone, wrapped. An empty text adds nothing.
    pub fn toned(&mut self, tone: Tone, text: &str) {
        for line in wrapped(text, self.width.min(READING)) {
            self.lines.push(vec![span(tone, line)]);
        }
    }

    /// Text.
    pub fn text(&mut self, text: &str) {
        self.toned(Tone::Plain, text);
    }

    /// A question or heading.
    pub fn strong(&mut self, text: &str) {
        self.toned(Tone::Strong, text);
    }

    /// A second line.
    pub fn quiet(&mut self, text: &str) {
        self.toned(Tone::Quiet, text);
    }

    /// A line of a plain list; what does not fit stands under its words.
    pub fn bullet(&mut self, text: &str) {
        let options = textwrap::Options::new(self.width.min(READING)).subsequent_indent("  ");
        for line in textwrap::wrap(text, options) {
            self.lines.push(vec![span(Tone::Plain, line)]);
        }
    }

    /// A key with what it chooses, and something quiet beside it.
    pub fn choice(&mut self, key: char, text: &str, aside: &str, chosen: bool) {
        let indent = 4;
        let lines = wrapped(text, self.width.min(READING).saturating_sub(indent));
        for (place, piece) in lines.into_iter().enumerate() {
            let mut line = if place == 0 { cell(key, chosen) } else { vec![span(Tone::Plain, " ".repeat(indent))] };
            line.push(span(if chosen { Tone::Strong } else { Tone::Plain }, piece));
            self.lines.push(line);
        }
        for piece in wrapped(aside, self.width.min(READING).saturating_sub(indent)) {
            self.lines.push(vec![span(Tone::Quiet, format!("{}{piece}", " ".repeat(indent)))]);
        }
    }

    /// Makes words stand out wherever they stand whole in these lines.
    pub fn stand_out(&mut self, lines: Range<usize>, words: &[&str]) {
        for line in &mut self.lines[lines] {
            *line = line.drain(..).flat_map(|piece| stood_out(piece, words)).collect();
        }
    }

    /// Text in a tone under the words of a choice.
    pub fn indented(&mut self, tone: Tone, text: &str) {
        let indent = 4;
        for piece in wrapped(text, self.width.min(READING).saturating_sub(indent)) {
            self.lines.push(vec![span(Tone::Plain, " ".repeat(indent)), span(tone, piece)]);
        }
    }

    /// Lines beside a picture, both from the top.
    pub fn beside(&mut self, picture: Vec<Line>, text: Vec<Line>) {
        let wide = picture.iter().map(|line| width_of(line)).max().unwrap_or(0);
        let mut text = text.into_iter();
        let rows = picture.len().max(text.len());
        for mut line in picture.into_iter().chain(std::iter::repeat_with(Line::new)).take(rows) {
            if let Some(beside) = text.next() {
                line.push(span(Tone::Plain, " ".repeat(wide + 3 - width_of(&line))));
                line.extend(beside);
            }
            self.lines.push(line);
        }
    }

    /// A key of the foot.
    pub fn key(&mut self, key: impl Into<String>, does: impl Into<String>) {
        self.toned_key(Tone::Plain, key, does);
    }

    /// A key of the foot with another look.
    pub fn toned_key(&mut self, tone: Tone, key: impl Into<String>, does: impl Into<String>) {
        self.keys.push((tone, key.into(), does.into()));
    }

    /// Title and lines as text, without keys: what a command says.
    pub fn plain(self) -> impl Iterator<Item = String> {
        let text = |line: Line| -> String {
            let shown = line.into_iter().filter(|piece| piece.tone != Tone::Key);
            shown.map(|piece| piece.text).collect::<String>().trim_end().to_owned()
        };
        [self.title, String::new()].into_iter().chain(self.lines.into_iter().map(text))
    }

    /// What was just done, said above the keys.
    pub fn say(&mut self, said: &str) {
        let lines = wrapped(said, self.width.min(READING));
        self.notice = lines.into_iter().map(|line| vec![span(Tone::Strong, line)]).collect();
    }
}

/// Lines are read most easily up to here.
pub const READING: usize = 72;

/// ` a  ` or, chosen, `[a] `.
pub fn cell(key: char, chosen: bool) -> Line {
    let (open, close) = if chosen { ("[", "] ") } else { (" ", "  ") };
    vec![span(Tone::Strong, open), span(Tone::Key, key), span(Tone::Strong, close)]
}

/// Columns that a text takes, as the screen counts them.
pub fn columns_of(text: &str) -> usize {
    ratatui::text::Span::raw(text).width()
}

/// Columns of a line.
pub fn width_of(line: &[Span]) -> usize {
    line.iter().map(|span| columns_of(&span.text)).sum()
}

/// As much of a text as there is room for, in whole characters.
pub fn cut(text: &str, room: usize) -> &str {
    let mut wide = 0;
    for (place, letter) in text.grapheme_indices(true) {
        wide += columns_of(letter);
        if wide > room {
            return &text[..place];
        }
    }
    text
}

/// Text in lines of at most `width` columns; line feeds stay.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    textwrap::wrap(text, width.max(10)).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// A plain piece in parts, of which those that are one of the words are strong.
fn stood_out(piece: Span, words: &[&str]) -> Vec<Span> {
    if piece.tone != Tone::Plain {
        return vec![piece];
    }
    let (mut parts, mut rest) = (Vec::new(), piece.text.as_str());
    let next = |rest: &str| {
        let found =
            words.iter().filter(|word| !word.is_empty()).filter_map(|word| Some((rest.find(word)?, word.len())));
        found.min_by_key(|(at, len)| (*at, usize::MAX - len))
    };
    while let Some((at, len)) = next(rest) {
        parts.extend([span(Tone::Plain, &rest[..at]), span(Tone::Strong, &rest[at..at + len])]);
        rest = &rest[at + len..];
    }
    parts.push(span(Tone::Plain, rest));
    parts.retain(|part| !part.text.is_empty());
    parts
}

/// A drawn bowl as lines.
pub fn picture(cells: Vec<Vec<Cell>>) -> Vec<Line> {
    let tone = |cell: &Cell| match (cell.part, cell.behind) {
        (Part::Foot | Part::Wall, _) => Tone::Clay,
        (Part::Glaze | Part::Grain | Part::Place, _) => Tone::Rice,
        (Part::Fresh, _) => Tone::Strong,
        (Part::Outside | Part::Air, _) => Tone::Plain,
    };
    let line = |row: Vec<Cell>| {
        let mut line = Line::new();
        for cell in row {
            match line.last_mut() {
                Some(last) if last.tone == tone(&cell) => last.text.push(cell.ch),
                _ => line.push(span(tone(&cell), cell.ch)),
            }
        }
        line
    };
    cells.into_iter().map(line).collect()
}
