//! Guides for a talk (voice.md 6): read step by step, at one phone or without it. So far there is the one that a low bowl
//! offers. Nothing is stored: not that it was opened, not how far it was read.

pub(crate) mod page;
