//! Which text comes on which day: one pure rule for cards and questions, seeded by person and day.
//!
//! [`Eligibility`] says which texts may come at all; among them [`choose`] takes the one with the smallest of
//! (not shown today, lowered, of a form that came often of late, turn, chance of the day). So a text
//! seen today stays today's, none comes again before nearly every fitting one was shown and then in another order, and no form
//! has more than its share of a month. What comes on a hard day comes on no other: nothing of such a day is kept, so
//! a text of both could not know of itself.

#[cfg(test)]
mod tests;

use rustc_hash::FxHashMap;

use crate::app::Reading;
use crate::areas::{self, Area};
use crate::clock::{LocalDay, WallTime};
use crate::content::{CardForm, CardText, Faith, Hour, Kind, NotWhen, Role, Sensitivity, Stage, Surface, When};
use crate::error::Result;
use crate::fit::Ground;
use crate::hard_day;
use crate::order::InOrder;
use crate::settings::{Side, Situation, Tradition};

/// Days during which "less like this" holds, beginning on the day after it was said.
pub(crate) const LOWERED_DAYS: i32 = 14;

/// Areas of which nobody hears who did not choose them. Every other area is a preference: "the dishes can stay" does
/// good also to one who does not track home. Faith has its own switch.
const SPOKEN_OF_ONLY_WHERE_TRACKED: [&str; 3] = ["money", "children", "faithfulness"];

/// What is known of the person when a text is chosen.
#[derive(Debug, Clone)]
pub(crate) struct Eligibility {
    pub day: LocalDay,
    /// By the clock on the wall.
    pub part: Hour,
    pub side: Option<Side>,
    /// The tracked areas.
    pub tracked: Vec<Tracked>,
    pub faith: bool,
    /// The faith that was chosen by its name.
    pub tradition: Option<Faith>,
    pub situation: Situation,
    /// Hides what is for two (S17).
    pub just_for_me: bool,
    pub hard_day: bool,
    /// The road, the time and the stages.
    pub ground: Ground,
}

/// A tracked area, with the person's side in it.
#[derive(Debug, Clone)]
pub(crate) struct Tracked {
    pub key: String,
    pub side: Side,
}

/// What cards and prompts are chosen by at one moment, read once.
#[derive(Debug, Clone)]
pub(crate) struct SelectionInput {
    pub fits: Eligibility,
    /// The person's chance; 0 before it is drawn.
    pub seed: u64,
    pub areas: Vec<Area>,
}

impl SelectionInput {
    pub(crate) fn now(scope: &Reading<'_>) -> Result<Self> {
        Self::with(scope, areas::store::all(scope.sql)?)
    }

    /// For one who has read the areas.
    pub(crate) fn with(scope: &Reading<'_>, areas: Vec<Area>) -> Result<Self> {
        let hard_day = hard_day::ops::hard_day_until(scope)?.is_some();
        Ok(Self { fits: Eligibility::now(scope, &areas, hard_day)?, seed: scope.at_hand()?.seed.unwrap_or(0), areas })
    }
}

impl Eligibility {
    /// As things stand at this moment.
    fn now(scope: &Reading<'_>, areas: &[Area], hard_day: bool) -> Result<Self> {
        let tracked = areas.iter().filter(|area| area.tracked);
        Ok(Self {
            day: scope.today,
            part: part_of_day(WallTime::of(scope.zone.local(scope.at))),
            side: scope.settings.side,
            tracked: tracked.map(|area| Tracked { key: area.key.clone(), side: area.side }).collect(),
            faith: scope.settings.faith,
            tradition: scope.settings.tradition.map(Tradition::faith),
            situation: scope.settings.situation,
            just_for_me: scope.settings.just_for_me,
            hard_day,
            ground: Ground::now(scope, areas)?,
        })
    }

    /// Whether a text may come on this day. `kept`: the person keeps it.
    pub(crate) fn admits(&self, text: &CardText, kept: bool) -> bool {
        self.role(text)
            && self.area(text)
            && self.tradition(text.faith, kept)
            && self.made_for(text)
            && self.ground.admits(text)
            && !text.not_when.iter().any(|not_when| self.is_now(*not_when))
            && !expired(text, self.day)
    }

    /// Whether a text may be drawn for this day. A hard day has texts of its own.
    pub(crate) fn draws(&self, text: &CardText, kept: bool) -> bool {
        self.admits(text, kept) && (text.when == When::Hard || !self.hard_day)
    }

    /// Whether its hour is now. A text that speaks of the night is odd at breakfast.
    pub(crate) fn in_time(&self, text: &CardText) -> bool {
        text.hour == Hour::Any || text.hour == self.part
    }

    /// How early a text comes among those that were never shown: less is earlier. What was made for the first weeks while
    /// they last, what the person tracks, and what lays the ground (honesty and safety before trust and connection: later
    /// parts of the road are not pushed).
    pub(crate) fn preference(&self, text: &CardText) -> u8 {
        let elsewhere = text.area != "none" && text.faith == Faith::None && self.side_in(text.area).is_none();
        let later = matches!(text.stage, Stage::Trust | Stage::Connection);
        4 * self.ground.preference(text) + 2 * u8::from(elsewhere) + u8::from(later)
    }

    /// A text for one side is never shown to the other; who has not said a side gets what suits everyone.
    fn role(&self, text: &CardText) -> bool {
        match text.role {
            Role::Either => true,
            Role::Solo => self.just_for_me || self.situation == Situation::OnMyOwn,
            Role::Hurt => self.stands(text, Side::has_bowl),
            Role::Hurter => self.stands(text, Side::has_deeds),
        }
    }

    /// Whether the person stands on this side: as a whole, and in the area that the text speaks of. With both sides it
    /// is the area that says which. Where it was not said, neither side is supposed.
    fn stands(&self, text: &CardText, on: fn(Side) -> bool) -> bool {
        let Some(whole) = self.side.filter(|side| on(*side)) else { return false };
        match self.side_in(text.area) {
            Some(side) => on(side),
            None => whole != Side::Both || text.area == "none" || text.faith != Faith::None,
        }
    }

    fn side_in(&self, area: &str) -> Option<Side> {
        self.tracked.iter().find(|tracked| tracked.key == area).map(|tracked| tracked.side)
    }

    /// Faith texts all stand in the area of faith: the switch decides about them, not the tracking of the area.
    fn area(&self, text: &CardText) -> bool {
        text.faith != Faith::None
            || !SPOKEN_OF_ONLY_WHERE_TRACKED.contains(&text.area)
            || self.side_in(text.area).is_some()
    }

    /// Faith texts exist only with faith on (W10). A text of one tradition comes by itself only to one who chose that
    /// tradition by its name, or who kept the text.
    fn tradition(&self, faith: Faith, kept: bool) -> bool {
        match faith {
            Faith::None => true,
            Faith::General => self.faith,
            own => self.faith && (kept || self.tradition == Some(own)),
        }
    }

    fn made_for(&self, text: &CardText) -> bool {
        let rests = !self.hard_day || text.kind == Kind::Rest;
        let undecided = matches!(self.situation, Situation::StillDeciding | Situation::Pausing);
        let parting = self.situation == Situation::Parting;
        match text.when {
            When::Hard => self.hard_day,
            When::Any => rests,
            When::Deciding => undecided && rests,
            When::Parting => parting && rests,
            When::Crossroads => (undecided || parting) && rests,
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
            NotWhen::FirstWeeks => self.ground.is_new(),
        }
    }

    /// Whether a text may stand outside the app (S47, S48): beside what fits, only rest for either side, so that a
    /// passer-by learns of no side, no hard day and no parting. The same on a hard day as on any other, and whatever was
    /// said of the road or the time.
    pub(crate) fn admits_outside(&self, text: &CardText, surface: Surface) -> bool {
        let usual = Self { hard_day: false, faith: false, ground: self.ground.open(), ..self.clone() };
        surface != Surface::App
            && text.surfaces.contains(&surface)
            && text.role == Role::Either
            && text.kind == Kind::Rest
            && text.sensitivity == Sensitivity::None
            && text.faith == Faith::None
            && text.when == When::Any
            // The hour at which it will be read there is not known.
            && text.hour == Hour::Any
            && !text.not_when.contains(&NotWhen::HardDay)
            && !text.not_when.contains(&NotWhen::FirstWeeks)
            && usual.admits(text, false)
    }
}

/// Morning until noon, evening from five on and through the night until four. In between it is neither.
pub(crate) fn part_of_day(time: WallTime) -> Hour {
    match time.minute_of_day() / 60 {
        4..=11 => Hour::Morning,
        12..=16 => Hour::Any,
        _ => Hour::Evening,
    }
}

fn expired(text: &CardText, day: LocalDay) -> bool {
    // Most texts have no such day, and all of them are asked.
    !text.expires_on.is_empty() && text.expires_on.parse().is_ok_and(|last: LocalDay| day > last)
}

/// A text that fits the day, with what became of it so far.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate<'a> {
    pub id: &'a str,
    /// The last day it was shown.
    pub shown_on: Option<LocalDay>,
    /// "Less like this" was said of its kind and area, and still holds.
    pub lowered: bool,
    /// Its hour is now ([`Eligibility::in_time`]).
    pub in_time: bool,
    /// It has an hour of its own.
    pub has_hour: bool,
    /// [`Eligibility::preference`].
    pub preference: u8,
    /// `None` for the person's own words.
    pub form: Option<CardForm>,
}

impl<'a> Candidate<'a> {
    /// A text of Grain of which nothing is known yet.
    pub(crate) fn new(text: &'a CardText, fits: &Eligibility) -> Self {
        let (in_time, preference) = (fits.in_time(text), fits.preference(text));
        let (has_hour, form) = (text.hour != Hour::Any, Some(text.form));
        Self { id: text.id, shown_on: None, lowered: false, in_time, has_hour, preference, form }
    }
}

/// The text of `day`. The same for the same arguments; `None` when nothing fits. What was opened today stays, whatever
/// the hour; a text of the evening that was not yet opened waits for its evening, and another has the day until then.
pub(crate) fn choose<'a>(fitting: &[Candidate<'a>], seed: u64, day: LocalDay) -> Option<&'a str> {
    let (forms, rested) = (forms(fitting, day), day.plus(-rest(fitting.len())));
    let order = |c: &&Candidate<'a>| {
        let form = forms.get(&c.form).copied().unwrap_or_default();
        let (is_often, used) = (form.of_late >= OF_A_FORM, form.used());
        (c.shown_on != Some(day), c.lowered, is_often, Turn::of(c, used, rested), rank(seed, day, c.id), c.id)
    };
    let now = fitting.iter().filter(|c| c.in_time || c.shown_on == Some(day));
    now.min_by_key(order).map(|chosen| chosen.id)
}

/// Whose turn it is: what was never shown, by its preference and by how much of its form was shown; then, by chance alone, what
/// has rested long enough, so that nobody knows tomorrow's text from the last round; then the others, as they were shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    New { preference: u8, used: usize },
    Rested,
    Shown { on: LocalDay },
}

impl Turn {
    fn of(text: &Candidate<'_>, used: usize, rested: LocalDay) -> Self {
        match text.shown_on {
            None => Self::New { preference: text.preference, used },
            Some(on) if on <= rested => Self::Rested,
            Some(on) => Self::Shown { on },
        }
    }
}

/// Days for which a text rests where enough others fit: two thirds of a round, and so long that it comes three times in a year
/// at most.
fn rest(fitting: usize) -> i32 {
    const THIRD_OF_A_YEAR: i32 = 122;
    i32::try_from(fitting * 2 / 3).unwrap_or(i32::MAX).max(THIRD_OF_A_YEAR)
}

/// So many texts of one form in thirty days, then others come first. A quarter would be seven, and hard days, of which nothing
/// is kept, have texts too.
const OF_A_FORM: usize = 6;
/// The days before this one that make thirty with it.
const MONTH: i32 = 29;

/// What became of a form before a day. What is opened on the day itself changes nothing of its order.
#[derive(Debug, Clone, Copy, Default)]
struct FormSoFar {
    all: usize,
    shown: usize,
    of_late: usize,
}

impl FormSoFar {
    /// How much of it was shown, in thousandths of all there is.
    fn used(self) -> usize {
        self.shown * 1000 / self.all.max(1)
    }
}

fn forms(fitting: &[Candidate<'_>], day: LocalDay) -> FxHashMap<Option<CardForm>, FormSoFar> {
    let (from, mut forms) = (day.plus(-MONTH), FxHashMap::<_, FormSoFar>::default());
    for text in fitting {
        let form = forms.entry(text.form).or_default();
        form.all += 1;
        if let Some(shown) = text.shown_on.filter(|shown| *shown != day) {
            form.shown += 1;
            form.of_late += usize::from(from <= shown && shown < day);
        }
    }
    forms
}

/// The text of `day` without any history, for hard days (nothing of them is kept) and for what is planned ahead: the
/// fitting ones in the person's own order, each again only after all the others. One that has an hour shares its place with
/// one that has none, so that neither comes oftener than its place does.
pub(crate) fn rotate<'a>(fitting: &[Candidate<'a>], seed: u64, day: LocalDay) -> Option<&'a str> {
    let order = in_order(fitting, seed);
    let (with_hour, open): (Vec<_>, Vec<_>) = order.into_iter().partition(|text| text.has_hour);
    let places = if open.is_empty() { with_hour.len() } else { weekly(open.len()) };
    let place = usize::try_from(day.epoch_days().rem_euclid(i32::try_from(places).ok()?.max(1))).ok()?;
    with_hour.get(place).filter(|text| text.in_time).or_else(|| open.get(place)).map(|text| text.id)
}

/// So many of these texts take turns. Were it whole weeks, then whose every Sunday is hard would meet the same few texts.
fn weekly(texts: usize) -> usize {
    if texts > 7 && texts.is_multiple_of(7) { texts - 1 } else { texts }
}

/// The text after `current` in the order of [`rotate`].
pub(crate) fn after<'a>(fitting: &[Candidate<'a>], seed: u64, current: &str) -> Option<&'a str> {
    let order = in_order(fitting, seed);
    let place = order.iter().position(|c| c.id == current).map_or(0, |place| place + 1);
    from_place(&order, place)
}

fn from_place<'a>(order: &[Candidate<'a>], place: usize) -> Option<&'a str> {
    let round = order.iter().cycle().skip(place).take(order.len());
    round.into_iter().find(|c| c.in_time).map(|c| c.id)
}

fn in_order<'a>(fitting: &[Candidate<'a>], seed: u64) -> Vec<Candidate<'a>> {
    let mut order = fitting.to_vec();
    order.in_order_by_key(|c| (c.has_hour, c.preference, rank(seed, LocalDay::from_epoch_days(0), c.id), c.id));
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
