//! A place of peace (product.md system 21): small rituals on a rhythm, and one word a week for how home felt. Nothing is
//! scored, a ritual left out is not written down anywhere, and many tense weeks set nothing off.

pub(crate) mod home;
pub(crate) mod page;
