//! The first run: who I am, in one step. Every part may be left out, and each can be changed later in its own place; the
//! settings are changed here too, in `settings.rs`.

pub(crate) mod about;
pub(crate) mod faith_page;
mod ops;
pub(crate) mod settings;
pub(crate) mod settings_page;
pub(crate) mod side;

use crate::settings::{Settings, Side};

/// What a person says about themselves. All of it is saved, or nothing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SetUpDraft {
    /// Role and the rest of the settings.
    pub settings: Settings,
    /// Areas to track, in this order; `None` leaves them as they are.
    pub areas: Option<Vec<String>>,
    /// The side in single areas.
    pub sides: Vec<AreaSide>,
    /// Where bowls stand at the start.
    pub levels: Vec<StartingLevel>,
}

/// The side in one area.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AreaSide {
    /// The area's key.
    pub area: String,
    /// The side.
    pub side: Side,
}

/// Where one bowl stands at the start.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StartingLevel {
    /// The area's key.
    pub area: String,
    /// 0 to 100.
    pub level: u8,
}
