use std::fmt::{self, Write};
use std::str::FromStr;

use super::ReminderKind;
use crate::clock::{LocalDay, WallTime};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;

/// What one slot is: the same for the same schedule, civil day and time, however often it is planned, so that a shell
/// replaces a pending notification by it. To be handed back, not to be read; it holds no word of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlotId {
    /// What it is about.
    pub kind: ReminderKind,
    /// The schedule.
    pub schedule: Id,
    /// The person's day that its rule names; a time before the day's beginning comes on the calendar's next morning.
    pub day: LocalDay,
    /// The time that its rule names.
    pub time: WallTime,
}

impl fmt::Display for SlotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = ReminderKind::ALL.iter().position(|kind| *kind == self.kind).unwrap_or(0);
        for byte in self.schedule.bytes() {
            write!(f, "{byte:02x}")?;
        }
        write!(f, "{:08x}{:04x}{kind:02x}", self.day.epoch_days().cast_unsigned(), self.time.minute_of_day())
    }
}

impl FromStr for SlotId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        read(text).filter(|id| same_text(id, text)).ok_or_else(|| Error::input("id", Problem::UnknownKey))
    }
}

fn read(text: &str) -> Option<SlotId> {
    let hex = |from: usize, until: usize| u32::from_str_radix(text.get(from..until)?, 16).ok();
    let mut schedule = [0; 16];
    for (place, byte) in schedule.iter_mut().enumerate() {
        *byte = u8::try_from(hex(place * 2, place * 2 + 2)?).ok()?;
    }
    let time = u16::try_from(hex(40, 44)?).ok()?;
    Some(SlotId {
        kind: *ReminderKind::ALL.get(usize::try_from(hex(44, 46)?).ok()?)?,
        schedule: Id::from_bytes(schedule),
        day: LocalDay::from_epoch_days(hex(32, 40)?.cast_signed()),
        time: WallTime::from_minute(time),
    })
}

fn same_text(id: &SlotId, text: &str) -> bool {
    let mut own = String::with_capacity(text.len());
    write!(own, "{id}").is_ok() && own == text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn an_id_is_read_back(bytes in any::<[u8; 16]>(), day in 0..50_000i32, minute in 0..1_440u16, kind in 0..ReminderKind::ALL.len()) {
            let id = SlotId {
                kind: ReminderKind::ALL[kind],
                schedule: Id::from_bytes(bytes),
                day: LocalDay::from_epoch_days(day),
                time: WallTime::from_minute(minute),
            };
            prop_assert_eq!(id.to_string().parse::<SlotId>().unwrap(), id);
        }

        #[test]
        fn anything_else_is_refused_and_never_a_panic(text in "\\PC{0,60}|[0-9a-f]{44,48}|[+-][0-9a-f]{45}") {
            if let Ok(id) = text.parse::<SlotId>() {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }
}
