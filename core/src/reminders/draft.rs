use super::{ReminderKind, When};
use crate::clock::{RarerRhythm, WallTime, Zone};
use crate::error::{Error, Problem, Result};
use crate::order::InOrder;

/// Most times of one rule.
const TIMES: usize = 8;

/// Something that Grain may offer at times the person chooses (N12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderDraft {
    /// Check-in, card, prompt or week. A promise, a thing to tell and a time of return carry their own reminder.
    pub kind: ReminderKind,
    /// When, 1 to 8 times a day.
    pub times: Vec<WallTime>,
    /// Bit 0 is Monday, bit 6 Sunday; at least one, for the week just one. They hold where no rarer rhythm is chosen.
    pub weekdays: u8,
    /// The zone to which the times belong; `None` for times that travel with the person.
    pub zone: Option<Zone>,
    /// In quiet hours too.
    pub at_this_time_anyway: bool,
    /// The switch of its row. Off, it keeps its times.
    pub on: bool,
    /// A rhythm that weekdays alone do not say, instead of them.
    pub rarer: Option<RarerRhythm>,
}

impl ReminderDraft {
    /// The draft with its times in order, for a person whose weeks begin on the weekday `week_begins`, or why it cannot be taken.
    pub(super) fn checked(mut self, week_begins: u8) -> Result<Self> {
        if !self.kind.is_set_by_hand() {
            return Err(Error::input("kind", Problem::NotAllowed));
        }
        let is_week = self.kind == ReminderKind::Week;
        if !(1..=127).contains(&self.weekdays) || is_week && self.weekdays.count_ones() > 1 {
            return Err(Error::input("weekdays", Problem::OutOfRange));
        }
        if self.times.is_empty() {
            return Err(Error::input("times", Problem::Empty));
        }
        if self.times.len() > TIMES {
            return Err(Error::beyond("times", Problem::TooMany, TIMES));
        }
        if is_week && self.rarer.is_some() {
            return Err(Error::input("rhythm", Problem::NotAllowed));
        }
        self.rarer = self.rarer.map(|rhythm| rhythm.checked(week_begins)).transpose()?;
        self.times.in_order();
        if self.times.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Error::input("times", Problem::Duplicate));
        }
        Ok(self)
    }

    pub(super) fn when(&self) -> When {
        let times = self.times.clone();
        match self.rarer {
            Some(rhythm) => When::Rarer { rhythm, times },
            None => When::Weekly { weekdays: self.weekdays, times },
        }
    }
}
