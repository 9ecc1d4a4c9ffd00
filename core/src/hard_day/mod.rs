//! A hard day (product.md system 1, N6): one tap, no reminders for 24 hours, rest cards and one question. Only the end is
//! stored, and not even that once it is over. No answer and no reason can be stored: no operation takes one (S18).

pub(crate) mod ops;
pub(crate) mod store;
mod views;

use crate::clock::Timestamp;

/// How long a hard day is, and how much a tap adds: 24 hours in milliseconds.
pub(crate) const HARD_DAY: i64 = Timestamp::DAY;

/// The furthest that an end can lie ahead, however often it was put off: one that lies further was set under a clock that was
/// wrong, and would keep every reminder silent until the clock has come round to it.
pub(crate) const FURTHEST: i64 = 14 * HARD_DAY;

/// A hard day as it is shown, or what to show when there is none.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HardDayView {
    /// Reminders are quiet until then; `None` when it is no hard day.
    pub until: Option<Timestamp>,
    /// "Reminders are quiet until tomorrow, 20:39." Empty when it is no hard day.
    pub text: String,
    /// "What would help now?" The answer is not stored anywhere (D1 of voice.md 4).
    pub question: String,
    /// What may be tapped, each with the place it leads to. Nothing is sent back to the core.
    pub choices: Vec<HardDayChoiceView>,
}

/// One answer to the one question of a hard day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HardDayChoiceView {
    /// The words.
    pub text: String,
    /// What the tap opens.
    pub leads_to: HardDayPlace,
}

/// What an answer of a hard day opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum HardDayPlace {
    /// A rest card.
    Card,
    /// Slow breathing.
    Breathing,
    /// The people to call.
    People,
    /// Help, as nobody with a number is saved.
    Help,
    /// A blank line.
    BlankLine,
    /// Nothing: it closes.
    Close,
}

/// The end of a hard day that begins or is begun again now: 24 hours from now, or the later end already set.
fn begun(end: Option<Timestamp>, now: Timestamp) -> Timestamp {
    let fresh = now.plus(HARD_DAY);
    end.map_or(fresh, |end| end.max(fresh))
}

/// A day longer: 24 hours after the end, or from now when the end has passed in the meantime; at most a fortnight ahead.
fn extended(end: Option<Timestamp>, now: Timestamp) -> Timestamp {
    end.map_or(now, |end| end.max(now)).plus(HARD_DAY).min(now.plus(FURTHEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_000_000_000);

    #[test]
    fn beginning_again_never_shortens_a_hard_day() {
        let tomorrow = NOW.plus(HARD_DAY);
        assert_eq!(begun(None, NOW), tomorrow);
        assert_eq!(begun(Some(NOW.plus(Timestamp::HOUR)), NOW), tomorrow);
        let longer = tomorrow.plus(HARD_DAY);
        assert_eq!(begun(Some(longer), NOW), longer);
    }

    #[test]
    fn a_day_longer_counts_from_the_end_or_from_now_when_it_is_over() {
        let end = NOW.plus(Timestamp::HOUR);
        assert_eq!(extended(Some(end), NOW), end.plus(HARD_DAY));
        assert_eq!(extended(Some(NOW.plus(-1)), NOW), NOW.plus(HARD_DAY));
        assert_eq!(extended(None, NOW), NOW.plus(HARD_DAY));
    }

    #[test]
    fn however_often_it_is_put_off_it_ends_within_a_fortnight() {
        let end = (0..40).fold(NOW, |end, _| extended(Some(end), NOW));
        assert_eq!(end, NOW.plus(FURTHEST));
    }
}
