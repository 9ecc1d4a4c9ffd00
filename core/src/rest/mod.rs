//! s
pub(crate) mod ops;
