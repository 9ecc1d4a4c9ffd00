//! The person's own code before the app (S23, S24). The shells keep it sealed; what follows from wrong tries is decided
//! here.

/// The shortest code, in digits or letters (S23).
pub const SHORTEST_CODE: u32 = 6;

/// Wrong tries that cost nothing.
const FREE: u32 = 4;
/// The first wait, in seconds. Each further one is twice as long.
const FIRST: u32 = 30;
/// The longest wait: a quarter of an hour, in seconds. Help stands before the lock all the while.
const LONGEST: u32 = 900;

/// Seconds until the next try after `wrong` tries in a row. It grows, and nothing else ever happens: nothing is deleted,
/// and no list of tries is kept (S24).
#[must_use]
pub fn wait_after(wrong: u32) -> u32 {
    match wrong.checked_sub(FREE + 1) {
        None => 0,
        Some(doubled) => FIRST.saturating_mul(1 << doubled.min(10)).min(LONGEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_tries_are_free_then_the_wait_doubles_up_to_a_quarter_of_an_hour() {
        assert_eq!([0, 4, 5, 6, 7, 8, 9, 10, 11].map(wait_after), [0, 0, 30, 60, 120, 240, 480, 900, 900]);
        assert_eq!(wait_after(u32::MAX), LONGEST, "whatever was counted");
    }
}
