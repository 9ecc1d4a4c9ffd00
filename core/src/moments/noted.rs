use crate::ids::Id;

/// After a moment was noted.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MomentNotedView {
    /// Its id, for a line or for taking it back.
    pub id: Id,
    /// "Noted."
    pub text: String,
    /// "A line about it, or nothing".
    pub hint: String,
}
