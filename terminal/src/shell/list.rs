//! Choosing from a list of any length: by arrows each item, by its letter those that have one.

use std::io;
use std::ops::Range;

use super::keys::Key;
use super::page::Page;
use super::{Left, Shell, Step, help, screen};

/// Something on a page that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its lines on the page; the mark stands at the first.
    pub lines: Range<usize>,
    /// The pieces of that line which are the item; all after the first where it has the line for itself.
    pub pieces: Range<usize>,
    /// The key that chooses it, if one is left for it.
    pub key: Option<char>,
}

impl Item {
    /// An item with lines of its own.
    pub fn new(lines: Range<usize>, key: Option<char>) -> Self {
        Self { lines, pieces: 1..usize::MAX, key }
    }
}

/// Where one is in a list.
#[derive(Debug, Clone, Copy, Default)]
pub struct At {
    /// The item with the mark.
    pub item: usize,
    /// The first line that is seen.
    pub top: usize,
}

/// What was pressed.
#[derive(Debug, PartialEq, Eq)]
pub enum Picked {
    /// This item.
    Item(usize),
    /// A key that is none of the list's own; [`Key::Resize`] when the page is to be drawn anew.
    Key(Key),
}

/// Letters for as many items as there are letters.
pub fn letters() -> impl Iterator<Item = char> {
    ('a'..='z').chain('A'..='Z')
}

impl Shell {
    /// Shows a page with its list and waits until something is chosen or another key is pressed. Help and Exit are answered
    /// here.
    pub(super) fn pick(&mut self, page: &Page, items: &[Item], at: &mut At) -> Step<Picked> {
        self.pick_by(page, items, at, |_| Ok(screen::key(None)?.unwrap_or(Key::Resize)))
    }

    /// The same, with the keys from `key`.
    pub(super) fn pick_by(
        &mut self,
        page: &Page,
        items: &[Item],
        at: &mut At,
        key: impl Fn(&Self) -> io::Result<Key>,
    ) -> Step<Picked> {
        let corner = self.corner();
        at.item = at.item.min(items.len().saturating_sub(1));
        let mut room = usize::MAX;
        loop {
            let mut page = page.clone();
            page.marked = items.get(at.item).map(|item| (item.lines.start, item.pieces.clone()));
            let frame = self.screen.show(&page, &corner, at.top)?;
            // As soon as it is known how much is seen, the mark is brought into sight.
            if room != frame.room {
                room = frame.room;
                bring_into_sight(items, at, room);
                if at.top != frame.top {
                    continue;
                }
            }
            at.top = frame.top;
            match key(self)? {
                Key::Exit => return Err(Left::Exit),
                Key::Char('?') | Key::Help => {
                    help::help(self)?;
                    return Ok(Picked::Key(Key::Resize));
                }
                Key::Enter if !items.is_empty() => return Ok(Picked::Item(at.item)),
                Key::Char(letter) if letter != ' ' => match items.iter().position(|item| item.key == Some(letter)) {
                    Some(item) => {
                        at.item = item;
                        return Ok(Picked::Item(item));
                    }
                    None => return Ok(Picked::Key(Key::Char(letter))),
                },
                key if !at.moved(&key, items, frame.last, room) => return Ok(Picked::Key(key)),
                _ => {}
            }
        }
    }
}

impl At {
    /// Moves the mark, or the page where the next item is out of sight. False when the key moves nothing.
    fn moved(&mut self, key: &Key, items: &[Item], last: usize, room: usize) -> bool {
        match key {
            Key::Down | Key::Right => match items.get(self.item + 1) {
                Some(next) if next.lines.start < self.top + room => self.mark(self.item + 1, items, room),
                _ => self.top = (self.top + 1).min(last),
            },
            Key::Up => match self.item.checked_sub(1).and_then(|before| items.get(before)) {
                Some(before) if before.lines.start >= self.top => self.mark(self.item - 1, items, room),
                Some(_) if self.top == 0 => self.mark(self.item - 1, items, room),
                _ => self.top = self.top.saturating_sub(1),
            },
            Key::PageDown | Key::Char(' ') => self.page(self.top.saturating_add(room).min(last), items, room, last),
            Key::PageUp => self.page(self.top.saturating_sub(room), items, room, last),
            Key::Home => self.page(0, items, room, last),
            Key::End => self.page(last, items, room, last),
            _ => return false,
        }
        true
    }

    fn mark(&mut self, item: usize, items: &[Item], room: usize) {
        self.item = item;
        bring_into_sight(items, self, room);
    }

    /// Another part of the page, with the mark on the first of its items; at the end on the last.
    fn page(&mut self, top: usize, items: &[Item], room: usize, last: usize) {
        self.top = top;
        let mut seen = items.iter().enumerate().filter(|(_, item)| (top..top + room).contains(&item.lines.start));
        let found = if top == last && last > 0 { seen.next_back() } else { seen.next() };
        if let Some((item, _)) = found {
            self.item = item;
        }
    }
}

fn bring_into_sight(items: &[Item], at: &mut At, room: usize) {
    let Some(Item { lines, .. }) = items.get(at.item) else { return };
    if at.top.saturating_add(room) < lines.end {
        at.top = lines.end.saturating_sub(room);
    }
    at.top = at.top.min(lines.start);
    // What stands above the first item belongs to it.
    if at.item == 0 && lines.end <= room {
        at.top = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(count: usize) -> Vec<Item> {
        (0..count).map(|place| Item::new(2 + place * 2..4 + place * 2, None)).collect()
    }

    #[test]
    fn arrows_reach_every_item_of_a_list_of_any_length_and_come_back() {
        let (items, room) = (items(500), 10);
        let last = items.last().unwrap().lines.end - room;
        let mut at = At::default();
        let mut seen = vec![0];
        for _ in 0..2_000 {
            at.moved(&Key::Down, &items, last, room);
            seen.push(at.item);
            let lines = &items[at.item].lines;
            assert!(lines.start >= at.top && lines.end <= at.top + room, "the mark is in sight");
        }
        seen.dedup();
        assert_eq!(seen, (0..500).collect::<Vec<_>>());
        for _ in 0..2_000 {
            at.moved(&Key::Up, &items, last, room);
        }
        assert_eq!((at.item, at.top), (0, 0));
    }

    #[test]
    fn a_page_at_a_time_takes_the_mark_along() {
        let (items, room) = (items(50), 10);
        let last = items.last().unwrap().lines.end - room;
        let mut at = At::default();
        at.moved(&Key::PageDown, &items, last, room);
        assert_eq!((at.top, at.item), (10, 4));
        at.moved(&Key::End, &items, last, room);
        assert_eq!((at.top, at.item), (last, 49));
        at.moved(&Key::Home, &items, last, room);
        assert_eq!((at.top, at.item), (0, 0));
    }

    #[test]
    fn a_long_text_below_the_last_item_is_scrolled_to_its_end() {
        let items = vec![Item::new(2..3, None)];
        let mut at = At::default();
        for _ in 0..100 {
            at.moved(&Key::Down, &items, 40, 10);
        }
        assert_eq!(at.top, 40);
        for _ in 0..100 {
            at.moved(&Key::Up, &items, 40, 10);
        }
        assert_eq!(at.top, 0);
    }
}
