//! Small measures of trust (product.md system 16): a ladder for each area, with rungs from low to high stakes, one at a time:
//! plan, try, how it went, again, next or a step back. Vulnerability in small steps uses the same ladder. It opens low: only
//! a rung that went all right opens the one above it, and every rung can be reached, left and skipped by hand.

pub(crate) mod page;

/// The highest stake.
const MOST: u8 = 5;
/// From here on a rung is high.
const HIGH: u8 = 4;

/// Where a ladder opens, from the rungs that were tried with how they last went: one above the highest that went all right.
fn opens_at(tried: impl Iterator<Item = (u8, bool)>) -> u8 {
    tried.filter(|(_, well)| *well).map(|(stake, _)| stake).max().map_or(1, |stake| (stake + 1).min(MOST))
}

#[cfg(test)]
mod tests {
    use super::opens_at;

    #[test]
    fn a_ladder_opens_low_and_never_more_than_one_rung_above_what_went_all_right() {
        for (tried, opens) in [(&[][..], 1), (&[(3, false)], 1), (&[(1, true), (4, false)], 2), (&[(5, true)], 5)] {
            assert_eq!(opens_at(tried.iter().copied()), opens, "{tried:?}");
        }
    }
}
