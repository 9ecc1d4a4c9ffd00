//! Which text comes on which day: one pure rule for cards and questions, seeded by person and day.
//!
//! `fits` says which texts may come at all; among them [`choose`] takes the one with the smallest of
//! (not shown today, lowered, shown last, chance of the day). So a text seen today stays today's, none comes again
//! before every fitting one was shown, and a repeat is as far from its first showing as it can be.

#[cfg(test)]
mod tests;

use super::store;
use crate::app::Reading;
use crate::areas::{self, Area};
use crate::clock::LocalDay;
use crate::content::{CardText, Faith, Kind, NotWhen, Role, Sensitivity, Surface, When};
use crate::error::Result;
use crate::rest;
use crate::settings::{Side, Situation};

/// Days during which "less like this" holds, beginning on the day after it was said.
pub(crate) const LOWERED_DAYS: i32 = 14;

/// What is known of the person when a text is chosen.
#[derive(Debug, Clone)]
pub(crate) struct Fits {
    pub day: LocalDay,
    pub side: Option<Side>,
    /// Keys of the tracked areas.
    pub tracked: Vec<String>,
    pub faith: bool,
    pub situation: Situation,
    /// Hides what is for two (S17).
    pub just_for_me: bool,
    pub hard_day: bool,
}

/// What cards and prompts are chosen by at one moment, read once.
#[derive(Debug, Clone)]
pub(crate) struct Basis {
    pub fits: Fits,
    /// The person's chance; 0 before it is drawn.
    pub seed: u64,
    pub areas: Vec<Area>,
}

impl Basis {
    pub(crate) fn now(scope: &Reading<'_>) -> Result<Self> {
        Self::with(scope, areas::store::all(scope.sql)?)
    }

    /// For one who has read the areas.
    pub(crate) fn with(scope: &Reading<'_>, areas: Vec<Area>) -> Result<Self> {
        let hard_day = rest::ops::hard_day_until(scope)?.is_some();
        Ok(Self { fits: Fits::now(scope, &areas, hard_day), seed: store::seed(scope.sql)?.unwrap_or(0), areas })
    }
}

impl Fits {
    /// As things stand at this moment.
    fn now(scope: &Reading<'_>, areas: &[Area], hard_day: bool) -> Self {
        let tracked = areas.iter().filter(|area| area.tracked).map(|area| area.key.clone());
        Self {
            day: scope.today,
            side: scope.settings.side,
            tracked: tracked.collect(),
            faith: scope.settings.faith,
            situation: scope.settings.situation,
            just_for_me: scope.settings.just_for_me,
            hard_day,
        }
    }

    /// Whether a text may come. `kept`: the person keeps it.
    pub(crate) fn admits(&self, text: &CardText, kept: bool) -> bool {
        self.role(text.role)
            && self.area(text)
            && self.tradition(text.faith, kept)
            && self.made_for(text)
            && !text.not_when.iter().any(|not_when| self.is_now(*not_when))
            && !expired(text, self.day)
    }

    /// A text for one side is never shown to the other alone; who has not said a side gets what suits everyone.
    fn role(&self, role: Role) -> bool {
        match role {
            Role::Either | Role::Solo => true,
            Role::Hurt => self.side.is_some_and(Side::has_bowl),
            Role::Hurter => self.side.is_some_and(Side::has_deeds),
        }
    }

    /// Faith texts all stand in the area of faith: the switch decides about them, not the tracking of the area.
    fn area(&self, text: &CardText) -> bool {
        text.area == "none" || text.faith != Faith::None || self.tracked.iter().any(|key| key == text.area)
    }

    /// Faith texts exist only with the switch on (W10). The switch names no tradition: a text of one tradition comes by
    /// itself only when the person kept it; it can be found under the theme of faith.
    fn tradition(&self, faith: Faith, kept: bool) -> bool {
        match faith {
            Faith::None => true,
            Faith::General => self.faith,
            Faith::Christian => self.faith && kept,
        }
    }

    fn made_for(&self, text: &CardText) -> bool {
        let deciding = matches!(self.situation, Situation::StillDeciding | Situation::Pausing | Situation::Parting);
        match text.when {
            When::Hard => self.hard_day,
            When::Any => !self.hard_day || text.kind == Kind::Rest,
            When::Deciding => deciding && (!self.hard_day || text.kind == Kind::Rest),
        }
    }

    fn is_now(&self, not_when: NotWhen) -> bool {
        match not_when {
            // A hard day is a rest from reminders, and the only one that a text can know of.
            NotWhen::HardDay | NotWhen::Paused => self.hard_day,
            NotWhen::Separated => {
                self.just_for_me
                    || matches!(self.situation, Situation::Pausing | Situation::Parting | Situation::OnMyOwn)
            }
        }
    }

    /// Whether a text may stand outside the app (S47, S48): beside what fits, nothing sensitive, no faith, and nothing
    /// by which a passer-by could tell a hard day or a parting. The same on a hard day as on any other.
    pub(crate) fn admits_outside(&self, text: &CardText, surface: Surface) -> bool {
        let usual = Self { hard_day: false, faith: false, ..self.clone() };
        surface != Surface::App
            && text.surfaces.contains(&surface)
            && text.sensitivity == Sensitivity::None
            && text.faith == Faith::None
            && text.when == When::Any
            && !text.not_when.contains(&NotWhen::HardDay)
            && usual.admits(text, false)
    }
}

fn expired(text: &CardText, day: LocalDay) -> bool {
    text.expires_on.parse().is_ok_and(|last: LocalDay| day > last)
}

/// A text that fits, with what became of it so far.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate<'a> {
    pub id: &'a str,
    /// The last day it was shown.
    pub shown_on: Option<LocalDay>,
    /// "Less like this" was said of its kind and area, and still holds.
    pub lowered: bool,
}

/// The text of `day`. The same for the same arguments; `None` when nothing fits.
pub(crate) fn choose<'a>(fitting: &[Candidate<'a>], seed: u64, day: LocalDay) -> Option<&'a str> {
    let order = |c: &&Candidate<'a>| (c.shown_on != Some(day), c.lowered, c.shown_on, rank(seed, day, c.id), c.id);
    fitting.iter().min_by_key(order).map(|chosen| chosen.id)
}

/// The text of `day` without any history, for hard days (nothing of them is kept) and for what is planned ahead: the
/// fitting ones in the person's own order, each again only after all the others.
pub(crate) fn rotate<'a>(fitting: &[&'a str], seed: u64, day: LocalDay) -> Option<&'a str> {
    let order = in_order(fitting, seed);
    let place = usize::try_from(day.epoch_days().rem_euclid(i32::try_from(order.len()).ok()?.max(1))).ok()?;
    order.get(place).copied()
}

/// The text after `current` in the order of [`rotate`].
pub(crate) fn after<'a>(fitting: &[&'a str], seed: u64, current: &str) -> Option<&'a str> {
    let order = in_order(fitting, seed);
    let place = order.iter().position(|id| *id == current).map_or(0, |place| place + 1);
    order.get(place).or(order.first()).copied()
}

fn in_order<'a>(fitting: &[&'a str], seed: u64) -> Vec<&'a str> {
    let mut order = fitting.to_vec();
    order.sort_by_key(|id| (rank(seed, LocalDay::from_epoch_days(0), id), *id));
    order
}

/// Chance that is the same everywhere: FNV-1a of the id, mixed with seed and day (`SplitMix64`).
fn rank(seed: u64, day: LocalDay, id: &str) -> u64 {
    let id = id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, b| (hash ^ u64::from(b)).wrapping_mul(0x100_0000_01b3));
    let day = u64::from(day.epoch_days().unsigned_abs()).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut bits = seed ^ id.wrapping_add(day);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
