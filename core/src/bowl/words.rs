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
