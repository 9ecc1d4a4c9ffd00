//! How a made-up day was: a slow way up, heavy days by chance, and setbacks that take weeks to wear off.

use super::rng::Rng;

/// Days until the way up has reached its height.
const WAY_UP: u32 = 1_100;
/// One day in so many brings a setback.
const SETBACK: u32 = 130;

/// What carries over from one day to the next.
#[derive(Debug, Default)]
pub(super) struct Mood {
    day: u32,
    /// What a setback still weighs, in hundredths of a point.
    weight: u32,
}

/// How one day was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DayMood {
    /// 0 for very heavy to 99 for light.
    pub light: u32,
    /// Something happened today.
    pub setback: bool,
}

impl Mood {
    /// The next day.
    pub(super) fn next(&mut self, dice: &Rng<'_>) -> DayMood {
        let setback = dice.roll(SETBACK) == 0;
        self.weight = if setback { 4_000 } else { self.weight * 96 / 100 };
        let base = 46 + 26 * self.day.min(WAY_UP) / WAY_UP;
        self.day += 1;
        let light = (base + dice.roll(30)).saturating_sub(15 + self.weight / 100);
        DayMood { light: light.min(99), setback }
    }
}
