//! Listening without defence (product.md system 15): two at one phone take turns, one speaks and one listens, says back what was
//! heard and asks "did I get it?". Both can say no, pause and stop at every step, and nothing of it is counted.
//!
//! Where to start: [`talk`] is the talk as a state machine; where it stands is one row of its own ([`store`]), without a name or
//! a word, so that a call, a dark screen and the end of the process lose nothing. Names live in [`names`], in memory alone. What
//! somebody prepares alone, or keeps of a talk, is kept as in every practice ([`page`]).

mod acts;
mod names;
pub(crate) mod page;
pub(crate) mod store;
mod talk;
mod talk_page;
#[cfg(test)]
mod tests;
