//! The road (product.md system 8): honesty, safety, trust, connection, being close. A short look at a few statements of each,
//! said by the person; the first part that is shaky puts the later ones away. Never a score, and nothing summed.
//!
//! Where to start: [`crate::fit::parts`] has what was said and which part is shaky, [`page`] its pages.

pub(crate) mod page;
mod say;
