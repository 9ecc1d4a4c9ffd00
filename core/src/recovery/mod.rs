//! When the notes were damaged, or do not open: what happened, what is there, what is missing, and what can be done (product.md
//! systems 26 and 27; docs/recovery.md). Nothing is lost by any of it, and nothing that cannot be read is deleted unasked.
//!
//! Where to start: [`page`] stands where notes came back from a damaged file; [`closed`] where no notes open.

mod closed;
mod names;
mod notice;
pub(crate) mod page;

pub use closed::{Closed, ClosedView};
pub use notice::RecoveryNoticeView;
