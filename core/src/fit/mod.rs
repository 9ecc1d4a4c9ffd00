//! What fits a person as things stand: what is offered, and what is not.
//!
//! Where to start: [`parts`] has the road and what was said of it.

pub(crate) mod parts;

pub use parts::Part;
