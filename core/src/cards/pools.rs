//! Which texts may come to a person, asked from outside: for the report on the content and the tests that hold it.

use super::choice::{Eligibility, Tracked};
use crate::clock::LocalDay;
use crate::content::{CardText, Content, Hour, Surface};
use crate::settings::{Side, Situation};

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
    /// A hard day lasts.
    pub hard_day: bool,
    /// The part of the day.
    pub part: Hour,
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
    let fits = Eligibility {
        day: LocalDay::from_epoch_days(0),
        part: reader.part,
        side: reader.side,
        tracked: reader.areas.iter().map(|(key, side)| Tracked { key: (*key).to_owned(), side: *side }).collect(),
        faith: reader.faith,
        situation: reader.situation,
        just_for_me: reader.just_for_me,
        hard_day: reader.hard_day,
    };
    let now = |text: &&CardText| fits.admits(text, false) && fits.in_time(text);
    let outside = |surface| content.cards.iter().filter(|text| fits.admits_outside(text, surface)).collect();
    PoolOfTexts {
        cards: content.cards.iter().filter(now).collect(),
        prompts: content.prompts.iter().filter(now).collect(),
        notifications: outside(Surface::Notification),
        widgets: outside(Surface::Widget),
    }
}
