//! What fits a person as things stand: what is offered, and what is not.
//!
//! Where to start: [`ground`] has the rules with their reasons, [`parts`] the road and what was said of it.

pub(crate) mod ground;
pub(crate) mod parts;

pub(crate) use ground::Ground;
pub use parts::Part;
