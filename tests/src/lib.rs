//! Tests of the whole app: the content lint and journeys through the facade.

pub mod content_lint;
pub mod everything;
pub mod features;
pub mod pools;
pub mod writer;
