//! Back-off (N4): what Grain offers fades out when it is ignored, silently.
//!
//! Three ignored in a row: every second day. Three more: once a week. Three more: none. Any reply ends the row. Opening
//! the app gives one step back, but never the last: the full rhythm comes back by choice only.

use crate::clock::Timestamp;
use crate::store::sql::stored_as_text;

/// Ignored ones in a row that make one step.
const IGNORED: usize = 3;

/// How often what Grain offers may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum ReminderRhythm {
    /// On the days the person chose.
    #[default]
    Chosen,
    /// Every second day at most.
    EverySecondDay,
    /// Once a week at most.
    Weekly,
    /// Not at all.
    None,
}
stored_as_text!(ReminderRhythm {
    Chosen = "chosen",
    EverySecondDay = "every_second_day",
    Weekly = "weekly",
    None = "none",
});

impl ReminderRhythm {
    /// Days from one to the next, at least; `None` when none comes.
    pub const fn gap(self) -> Option<i32> {
        match self {
            Self::Chosen => Some(1),
            Self::EverySecondDay => Some(2),
            Self::Weekly => Some(7),
            Self::None => None,
        }
    }

    /// One step less often.
    #[must_use]
    pub const fn fewer(self) -> Self {
        match self {
            Self::Chosen => Self::EverySecondDay,
            Self::EverySecondDay => Self::Weekly,
            Self::Weekly | Self::None => Self::None,
        }
    }

    /// The app was opened: one step more often, though never back to the full rhythm.
    #[must_use]
    pub const fn opened(self) -> Self {
        match self {
            Self::None => Self::Weekly,
            Self::Weekly | Self::EverySecondDay => Self::EverySecondDay,
            Self::Chosen => Self::Chosen,
        }
    }
}

/// The step that holds, and since when ignored ones count towards the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackOff {
    /// The step as it was at `since`.
    pub rhythm: ReminderRhythm,
    /// What came before it counts no more.
    pub since: Timestamp,
}

impl BackOff {
    /// The step after so many were ignored in a row since [`Self::since`].
    pub fn after(self, ignored: usize) -> ReminderRhythm {
        (0..ignored / IGNORED).fold(self.rhythm, |rhythm, _| rhythm.fewer())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn three_ignored_in_a_row_make_a_step_and_nine_make_an_end() {
        let full = BackOff { rhythm: ReminderRhythm::Chosen, since: Timestamp(0) };
        for (ignored, gap) in
            [(0, Some(1)), (2, Some(1)), (3, Some(2)), (5, Some(2)), (6, Some(7)), (8, Some(7)), (9, None)]
        {
            assert_eq!(full.after(ignored).gap(), gap, "{ignored}");
        }
    }

    proptest! {
        #[test]
        fn opening_the_app_never_makes_them_rarer_and_never_gives_the_full_rhythm(step in 0..4usize, ignored in 0..40usize) {
            let now = BackOff { rhythm: ReminderRhythm::ALL[step], since: Timestamp(0) }.after(ignored);
            prop_assert!(now.opened() <= now);
            prop_assert_eq!(now.opened() == ReminderRhythm::Chosen, now == ReminderRhythm::Chosen);
        }
    }
}
