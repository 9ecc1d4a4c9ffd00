//! Lessons learned from hurt (product.md system 19): the message that was taken in, where it comes from, what is true now, what
//! speaks for it, and how strong the old line is. What speaks for it can be a note that stands elsewhere: it is tied by its
//! name, never copied, so that deleting it there leaves nothing here (S27). No lesson is offered on a hard day.

pub(crate) mod page;

/// Examples that are shown at a time.
const SHOWN: usize = 2;
/// Notes that can be chosen from.
const LATEST: u32 = 12;
/// Letters of a note in a list.
const LETTERS: usize = 120;
