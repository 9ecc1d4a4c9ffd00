use crate::ids::SeededRandom;

/// Rng that fall the same way for the same seed.
pub(super) struct Rng<'a>(pub &'a SeededRandom);

impl Rng<'_> {
    /// 0 to `sides` - 1.
    pub(super) fn roll(&self, sides: u32) -> u32 {
        u32::try_from(self.0.next() % u64::from(sides.max(1))).unwrap_or(0)
    }

    /// True so many times out of a hundred.
    pub(super) fn percent(&self, percent: u32) -> bool {
        self.roll(100) < percent
    }

    /// One of them.
    pub(super) fn pick<'t, T>(&self, items: &'t [T]) -> Option<&'t T> {
        items.get(self.roll(u32::try_from(items.len()).unwrap_or(0)) as usize)
    }

    /// One line of a message that has several.
    pub(super) fn line(&self, message: &str) -> String {
        let lines: Vec<_> = message.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        self.pick(&lines).map(|line| (*line).to_owned()).unwrap_or_default()
    }
}
