//! Tests of the whole app.
