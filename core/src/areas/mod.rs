//! Areas of trust (product.md system 7): which are tracked, the person's side in each, and "not yet".

pub(crate) mod not_yet;
pub(crate) mod ops;
pub(crate) mod page;
pub(crate) mod store;

use crate::clock::{LocalDay, Timestamp};
use crate::content::Content;
use crate::ids::Id;
use crate::settings::Side;
use crate::written::Written;

/// Most areas a person may have.
pub const MOST_AREAS: usize = 24;

/// One area with what the person chose for it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AreaView {
    /// Stable name: `money`, `emotions` …, or the id of an area of one's own. Also the seed of its bowl.
    pub key: String,
    /// The label.
    pub name: Written,
    /// A line that stands with it on every screen, or empty.
    pub note: String,
    /// Shown in check-in and bowls.
    pub tracked: bool,
    /// The person's side in it.
    pub side: Side,
    /// Series 1 to 8 for colour, marker and line (design.md 2).
    pub series: u8,
    /// One's own area, which can be renamed and deleted.
    pub own: bool,
    /// "I do not trust yet, in this area", named on this day and not released.
    pub not_yet_since: Option<LocalDay>,
}

/// One stored area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Area {
    pub id: Id,
    pub key: String,
    pub own_name: Option<Written>,
    pub tracked: bool,
    pub side: Side,
    pub series: u8,
    pub starting_level: Option<u8>,
    /// Grains in its bowl; `None` while nobody has spoken about it.
    pub level: Option<u8>,
    pub low_since: Option<Timestamp>,
    pub low_answered: Option<Timestamp>,
}

impl Area {
    /// The label in the person's language.
    pub(crate) fn name(&self, content: &Content) -> Written {
        let default = || content.areas.area.iter().find(|area| area.id == self.key).map(|area| area.text.into());
        self.own_name.clone().or_else(default).unwrap_or_else(|| self.key.as_str().into())
    }

    /// The line that stands with it, or empty.
    pub(crate) fn note(&self, content: &Content) -> String {
        content.areas.area.iter().find(|area| area.id == self.key).map_or("", |area| area.note).to_owned()
    }
}

/// The number an area keeps for life: its default if free, else the first free one, else 1 to 8 in turn (design.md 2).
fn free_series(wanted: u8, taken: &[u8]) -> u8 {
    let free = |n: &u8| !taken.contains(n);
    let turn = u8::try_from(taken.len() % 8).unwrap_or(0) + 1;
    Some(wanted).filter(|n| *n > 0 && free(n)).or_else(|| (1..=8).find(free)).unwrap_or(turn)
}

#[cfg(test)]
mod tests {
    use super::free_series;

    #[test]
    fn an_area_gets_its_own_series_else_the_first_free_one() {
        assert_eq!(free_series(5, &[1, 2]), 5);
        assert_eq!(free_series(5, &[1, 5]), 2);
        assert_eq!(free_series(0, &[1, 2, 3, 4, 5, 6, 7, 8, 1]), 2);
    }
}
