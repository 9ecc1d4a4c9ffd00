use super::picture::{BowlForm, SMALL_PLACES};
use crate::store::sql::stored_as_text;

/// The word for a bowl's level; it stands under or beside every bowl (design.md 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum BowlWord {
    /// No grains.
    Empty,
    /// Under a fifth.
    Low,
    /// Under 45 of 100.
    Filling,
    /// Under 65 of 100.
    Half,
    /// Under 95 of 100.
    NearlyFull,
    /// The rest.
    Full,
}
stored_as_text!(BowlWord {
    Empty = "empty",
    Low = "low",
    Filling = "filling",
    Half = "half",
    NearlyFull = "nearly_full",
    Full = "full",
});

impl BowlWord {
    /// The word for `grains` in a bowl of `capacity`.
    pub fn of(grains: u32, capacity: u32) -> Self {
        let hundredths = u64::from(grains) * 100;
        let below = |percent: u64| hundredths < percent * u64::from(capacity);
        match grains {
            0 => Self::Empty,
            _ if below(20) => Self::Low,
            _ if below(45) => Self::Filling,
            _ if below(65) => Self::Half,
            _ if below(95) => Self::NearlyFull,
            _ => Self::Full,
        }
    }

    /// Low or empty: the guide "I don't feel safe here" is offered once for each fall (product.md system 6).
    pub fn is_low(self) -> bool {
        self <= Self::Low
    }
}

/// How many of the 24 grains of the small form are seen: none only when empty, all only when truly full, and never
/// fewer than for a lower level.
pub fn small_count(grains: u32, capacity: u32) -> u32 {
    if grains == 0 {
        return 0;
    }
    if grains >= capacity {
        return SMALL_PLACES;
    }
    // Rounded half up in whole numbers: floor(share × 24 + 1/2).
    let (grains, capacity) = (u64::from(grains), u64::from(capacity));
    let rounded = (2 * grains * u64::from(SMALL_PLACES) + capacity) / (2 * capacity);
    u32::try_from(rounded).unwrap_or(SMALL_PLACES).clamp(1, SMALL_PLACES - 1)
}

/// How many places of a form are seen: places 0 to this, not including it.
pub fn shown(grains: u32, capacity: u32, form: BowlForm) -> u32 {
    match form {
        BowlForm::Large => grains.min(capacity),
        BowlForm::Small => small_count(grains, capacity),
    }
}
