use super::places::SMALL_PLACES;
use super::shape::BowlForm;

/// The word that stands with every bowl. A level shows a feeling: no word is better than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum BowlWord {
    /// No grain.
    Empty,
    /// Under 20 of 100.
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

/// The word for `grains` in a bowl of `capacity`. A bowl of none that holds grains is full.
pub fn word(grains: u32, capacity: u32) -> BowlWord {
    let under = |percent: u64| u64::from(grains) * 100 < percent * u64::from(capacity);
    match () {
        () if grains == 0 => BowlWord::Empty,
        () if under(20) => BowlWord::Low,
        () if under(45) => BowlWord::Filling,
        () if under(65) => BowlWord::Half,
        () if under(95) => BowlWord::NearlyFull,
        () => BowlWord::Full,
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
