//! Which texts may come to a person, asked from outside: for the report on the content and the tests that hold it.

use std::collections::HashMap;

use super::choice::{self, Candidate, Eligibility, Tracked};
use crate::clock::LocalDay;
use crate::content::{CardText, Content, Hour, Surface};
use crate::fit::{Ground, Part};
use crate::kept::{Practice, examples};
use crate::order::InOrder;
use crate::settings::{Side, Since, Situation, Tradition};

/// A person as the choice sees one.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The side as a whole; `None` until it was said.
    pub side: Option<Side>,
    /// Tracked areas by key, each with the side in it.
    pub areas: Vec<(&'static str, Side)>,
    /// State of the whole.
    pub situation: Situation,
    /// Keeps the app just for themselves (S17).
    pub just_for_me: bool,
    /// Faith texts are on.
    pub faith: bool,
    /// The faith that was chosen by its name, beside the general texts.
    pub tradition: Option<Tradition>,
    /// A hard day lasts.
    pub hard_day: bool,
    /// The part of the day.
    pub part: Hour,
    /// Since when.
    pub since: Since,
    /// The first shaky part of the road.
    pub shaky: Option<Part>,
    /// Areas in which "I can't believe it" was said.
    pub disbelief: Vec<&'static str>,
}

/// What may come to a person at one moment.
#[derive(Debug, Clone)]
pub struct PoolOfTexts {
    /// Cards.
    pub cards: Vec<&'static CardText>,
    /// Questions.
    pub prompts: Vec<&'static CardText>,
    /// Cards on a notification, for one who asked for them there.
    pub notifications: Vec<&'static CardText>,
    /// Cards on a widget, for one who asked for them there.
    pub widgets: Vec<&'static CardText>,
}

/// Every text that may come to this person, by the rule of the app.
pub fn of(content: &Content, reader: &Reader) -> PoolOfTexts {
    let fits = fits(reader, LocalDay::from_epoch_days(0));
    let now = |text: &&CardText| fits.draws(text, false) && fits.in_time(text);
    let outside = |surface| content.cards.iter().filter(|text| fits.admits_outside(text, surface)).collect();
    PoolOfTexts {
        cards: content.cards.iter().filter(now).collect(),
        prompts: content.prompts.iter().filter(now).collect(),
        notifications: outside(Surface::Notification),
        widgets: outside(Surface::Widget),
    }
}

/// What is known of this person on a day.
fn fits(reader: &Reader, day: LocalDay) -> Eligibility {
    Eligibility {
        day,
        part: reader.part,
        side: reader.side,
        tracked: reader.areas.iter().map(|(key, side)| Tracked { key: (*key).to_owned(), side: *side }).collect(),
        faith: reader.faith,
        tradition: reader.tradition.map(Tradition::faith),
        situation: reader.situation,
        just_for_me: reader.just_for_me,
        hard_day: reader.hard_day,
        ground: ground(reader),
    }
}

/// On which a life begins, in days since 1970-01-01.
pub const FIRST_DAY: i32 = 20_000;

/// The text of each day of a life, with what was shown kept as the app keeps it: nothing of a hard day. Each day has the person
/// as they are on it. `None` on a day for which nothing fits.
pub fn lived(texts: &'static [CardText], days: &[Reader], seed: u64) -> Vec<Option<&'static str>> {
    let mut shown: HashMap<&str, LocalDay> = HashMap::new();
    let one = |(n, reader): (i32, &Reader)| {
        let day = LocalDay::from_epoch_days(n);
        let fits = fits(reader, day);
        let fitting: Vec<_> = texts.iter().filter(|text| fits.draws(text, false)).collect();
        let candidates = fitting.iter().map(|text| Candidate::new(text, &fits));
        if fits.hard_day {
            return choice::rotate(&candidates.collect::<Vec<_>>(), seed, day);
        }
        let known = candidates.map(|text| Candidate { shown_on: shown.get(text.id).copied(), ..text });
        let chosen = choice::choose(&known.collect::<Vec<_>>(), seed, day)?;
        shown.insert(chosen, day);
        Some(chosen)
    };
    (FIRST_DAY..).zip(days).map(one).collect()
}

/// The ground on which this person stands.
fn ground(reader: &Reader) -> Ground {
    Ground {
        since: reader.since,
        shaky: reader.shaky,
        side: reader.side.unwrap_or_default(),
        disbelief: reader.disbelief.iter().map(|area| (*area).to_owned()).collect(),
        for_two: examples::fits_two(reader.situation, reader.just_for_me),
    }
}

/// The cards that may come, in the order in which they come while none was shown.
pub fn order(content: &Content, reader: &Reader) -> Vec<&'static CardText> {
    let ground = ground(reader);
    let mut cards = of(content, reader).cards;
    cards.in_order_by_key(|text| ground.preference(text));
    cards
}

/// What is offered beside texts, by the rule of the app.
#[derive(Debug, Clone)]
pub struct OfferedNow {
    /// Practices, by the name of their route.
    pub practices: Vec<&'static str>,
    /// Guides for a talk, of all there are.
    pub guides: Vec<&'static str>,
    /// The highest rung that is suggested in each area with a ladder; 0 for none.
    pub rungs: Vec<(&'static str, u8)>,
    /// Small rituals for two are suggested.
    pub rituals_for_two: bool,
}

/// What is offered to this person beside texts.
pub fn offered(content: &Content, reader: &Reader) -> OfferedNow {
    let ground = ground(reader);
    let practices = Practice::ALL.iter().filter(|practice| ground.offers(**practice));
    let guides = content.guides.guide.iter().map(|guide| guide.id);
    OfferedNow {
        practices: practices.map(|practice| practice.as_str()).collect(),
        guides: guides.filter(|id| ground.offers_guide(id)).collect(),
        rungs: reader.areas.iter().map(|(area, _)| (*area, ground.highest_rung(area, 5))).collect(),
        rituals_for_two: ground.suggests_for_two(),
    }
}
