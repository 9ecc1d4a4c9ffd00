//! A text that is being written. What is one character to a person is one here: an accent put on a letter, a family made
//! of four signs, or a flag is passed, rubbed out and wrapped whole.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::page::columns_of;

/// A text with the place at which the next letter goes in.
#[derive(Debug, Clone, Default)]
pub struct TextArea {
    text: String,
    /// Always where a character begins, or at the end.
    at: usize,
}

impl TextArea {
    /// A text with the cursor behind it.
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), at: text.len() }
    }

    /// The text as it stands.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Puts something in. What is pasted may end its lines in any way.
    pub fn put(&mut self, more: &str) {
        let more = more.replace("\r\n", "\n").replace('\r', "\n");
        self.text.insert_str(self.at, &more);
        // An accent joins the letter before it: then the character ends behind both.
        let after = self.at + more.len();
        let start = self.text.grapheme_indices(true).map(|(start, _)| start).find(|start| *start >= after);
        self.at = start.unwrap_or(self.text.len());
    }

    /// Rubs out the character before the cursor.
    pub fn backspace(&mut self) {
        let before = self.before();
        self.text.replace_range(before..self.at, "");
        self.at = before;
    }

    /// Rubs out the character behind the cursor.
    pub fn delete(&mut self) {
        let after = self.after();
        self.text.replace_range(self.at..after, "");
    }

    /// Rubs out everything.
    pub fn clear(&mut self) {
        self.text.clear();
        self.at = 0;
    }

    /// One character to the left.
    pub fn left(&mut self) {
        self.at = self.before();
    }

    /// One character to the right.
    pub fn right(&mut self) {
        self.at = self.after();
    }

    /// To the beginning of the row.
    pub fn home(&mut self, width: usize) {
        let rows = self.rows(width);
        self.at = rows[self.row(&rows)].start;
    }

    /// To the end of the row.
    pub fn end(&mut self, width: usize) {
        let rows = self.rows(width);
        self.at = self.last_in(&rows, self.row(&rows));
    }

    /// One row up; from the first to the beginning.
    pub fn up(&mut self, width: usize) {
        let rows = self.rows(width);
        let (row, column) = self.cursor(width);
        match row.checked_sub(1) {
            Some(above) => self.at = self.near(&rows, above, column),
            None => self.at = 0,
        }
    }

    /// One row down; from the last to the end.
    pub fn down(&mut self, width: usize) {
        let rows = self.rows(width);
        let (row, column) = self.cursor(width);
        let more = row + 1 < rows.len();
        self.at = if more { self.near(&rows, row + 1, column) } else { self.text.len() };
    }

    /// The text in rows of at most `width` columns, cut between words where that can be. A line feed ends a row.
    pub fn lines(&self, width: usize) -> Vec<&str> {
        self.rows(width).into_iter().map(|row| self.text[row].trim_end_matches('\n')).collect()
    }

    /// Row and column of the cursor.
    pub fn cursor(&self, width: usize) -> (usize, usize) {
        let rows = self.rows(width);
        let row = self.row(&rows);
        (row, columns_of(&self.text[rows[row].start..self.at]).min(width))
    }

    fn before(&self) -> usize {
        self.text[..self.at].grapheme_indices(true).next_back().map_or(0, |(start, _)| start)
    }

    fn after(&self) -> usize {
        self.text[self.at..].graphemes(true).next().map_or(self.at, |letter| self.at + letter.len())
    }

    fn rows(&self, width: usize) -> Vec<Range<usize>> {
        let mut rows = Vec::new();
        let mut start = 0;
        for line in self.text.split('\n') {
            let (mut from, mut wide, mut space) = (start, 0, None);
            for (place, letter) in line.grapheme_indices(true) {
                let (place, columns) = (start + place, columns_of(letter));
                let blank = letter.trim().is_empty();
                // A blank may stand beyond the edge: it is not seen there.
                if wide + columns > width && place > from && !blank {
                    let cut = space.filter(|space| *space > from).unwrap_or(place);
                    rows.push(from..cut);
                    (from, wide, space) = (cut, columns_of(&self.text[cut..place]), None);
                }
                wide += columns;
                if blank {
                    space = Some(place + letter.len());
                }
            }
            rows.push(from..start + line.len());
            start += line.len() + 1;
        }
        rows
    }

    fn row(&self, rows: &[Range<usize>]) -> usize {
        rows.iter().rposition(|row| row.start <= self.at).unwrap_or(0)
    }

    /// The last place that still belongs to a row: what was cut for width ends before its last character.
    fn last_in(&self, rows: &[Range<usize>], row: usize) -> usize {
        let Range { start, end } = rows[row].clone();
        let cut = rows.get(row + 1).is_some_and(|next| next.start == end);
        let last = self.text[start..end].grapheme_indices(true).next_back();
        last.filter(|_| cut).map_or(end, |(place, _)| start + place)
    }

    fn near(&self, rows: &[Range<usize>], row: usize, column: usize) -> usize {
        let Range { start, end } = rows[row].clone();
        let mut wide = 0;
        for (place, letter) in self.text[start..end].grapheme_indices(true) {
            if wide >= column {
                return start + place;
            }
            wide += columns_of(letter);
        }
        self.last_in(rows, row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_one_character_to_a_person_is_passed_and_rubbed_out_whole() {
        for letter in ["e\u{301}", "👩‍👩‍👧‍👦", "🇩🇪", "👍🏽", "한", "\u{1112}\u{1161}\u{11ab}"]
        {
            let mut text = TextArea::new(&format!("a{letter}b"));
            text.left();
            text.backspace();
            assert_eq!(text.text(), "ab", "{letter}");
            let mut text = TextArea::new(&format!("a{letter}b"));
            text.left();
            text.left();
            text.delete();
            assert_eq!(text.text(), "ab", "{letter}");
            text.put(letter);
            text.right();
            text.backspace();
            assert_eq!(text.text(), format!("a{letter}"), "{letter}");
        }
    }

    #[test]
    fn an_accent_that_is_typed_behind_its_letter_joins_it() {
        let mut text = TextArea::new("ex");
        text.left();
        text.put("\u{301}");
        text.put("t");
        assert_eq!(text.text(), "e\u{301}tx");
        text.left();
        text.backspace();
        assert_eq!(text.text(), "tx");
    }

    #[test]
    fn nothing_happens_at_the_ends() {
        let mut text = TextArea::default();
        for step in [TextArea::left, TextArea::right, TextArea::backspace, TextArea::delete] {
            step(&mut text);
        }
        text.up(10);
        text.down(10);
        assert_eq!((text.text(), text.cursor(10)), ("", (0, 0)));
    }

    #[test]
    fn rows_are_cut_between_words_and_the_cursor_goes_up_and_down_in_them() {
        let mut text = TextArea::new("one two three\nfour");
        assert_eq!(text.lines(8), ["one two ", "three", "four"]);
        assert_eq!(text.cursor(8), (2, 4));
        text.up(8);
        assert_eq!(text.cursor(8), (1, 4));
        text.up(8);
        text.end(8);
        assert_eq!(text.cursor(8), (0, 7), "before the blank at which the row was cut");
        text.put("X");
        assert_eq!(text.text(), "one twoX three\nfour");
        text.down(8);
        text.down(8);
        text.down(8);
        text.home(8);
        assert_eq!(text.cursor(8), (2, 0));
        assert_eq!(TextArea::new("a\u{3042}\u{3042}b").lines(3), ["a\u{3042}", "\u{3042}b"], "wide signs take two");
        assert_eq!(TextArea::new("abcdef").lines(4), ["abcd", "ef"]);
        assert_eq!(TextArea::new("a\n").cursor(4), (1, 0));
    }

    #[test]
    fn pasted_lines_end_as_ours_do() {
        let mut text = TextArea::default();
        text.put("one\r\ntwo\rthree");
        assert_eq!(text.text(), "one\ntwo\nthree");
    }

    #[test]
    fn every_place_can_be_reached_and_drawn_at_any_width() {
        let mut text = TextArea::new("Für Jo: e\u{301}a 👩‍👩‍👧‍👦 über\n\n  lang und \u{3042}\u{3042}\u{3042} ");
        let whole = text.text().to_owned();
        for width in 1..20 {
            let lines: String = text.lines(width).concat();
            assert_eq!(lines, whole.replace('\n', ""), "{width}: nothing is lost");
            text.at = text.text.len();
            for _ in 0..whole.len() {
                let (row, column) = text.cursor(width);
                assert!(row < text.lines(width).len() && column <= width.max(2), "{width}");
                text.left();
            }
            assert_eq!(text.at, 0);
        }
    }
}
