//! The rules of what is offered, with the reason of each in one place. `tests/tests/fit.rs` holds all content to them.
//!
//! What is not offered can still be reached by the person's own tap: a page, a card in the library, one's own words.

use super::parts::{self, Part};
use crate::app::{Held, Reading};
use crate::areas::Area;
use crate::content::{CardText, Kind, Role, Stage};
use crate::error::Result;
use crate::kept::{Practice, examples, store};
use crate::settings::{Side, Since};

/// Parts whose texts are never put away: safety goes before the relationship, also before honesty (never-bends 9, S13).
const NEVER_AWAY: [Part; 1] = [Part::Safety];

/// Steps of these parts are not offered while it is new: nothing vulnerable, no trial of trust, no effort at being near (W1, W4,
/// W7). For the one who broke trust a kept promise is a step of trust that does good from the first day on; after something new
/// came out even that waits, as honesty comes first (product.md system 8).
const NOT_WHILE_NEW: [(Since, Side, &[Part]); 4] = [
    (Since::FirstWeeks, Side::Healing, &[Part::Trust, Part::Connection, Part::Close]),
    (Since::FirstWeeks, Side::Rebuilding, &[Part::Connection, Part::Close]),
    (Since::Again, Side::Healing, &[Part::Trust, Part::Connection, Part::Close]),
    (Since::Again, Side::Rebuilding, &[Part::Trust, Part::Connection, Part::Close]),
];

/// The highest rung that is suggested while it is new, and where "I can't believe it" was said of an area: low before high
/// (never-bends 8), and where nothing can be believed only the lowest.
const RUNG_WHILE_NEW: u8 = 2;
const RUNG_IN_DISBELIEF: u8 = 1;

/// When a practice is offered: its row stands in the lists of Practice and not under "More".
#[derive(Debug, Clone, Copy)]
pub(crate) struct Offered {
    practice: Practice,
    /// The part of the road it belongs to: not while an earlier one is shaky.
    of: Option<Part>,
    /// Not in the first weeks, and not after something new came out, to one who stands on such a side.
    not_while_new: fn(Side) -> bool,
    /// It needs both: not to one who is alone, apart, or keeps the app for themselves (S7, S17).
    for_two: bool,
    why: &'static str,
}

/// Every practice for which something decides; the others are offered to everyone whose side they are for.
const PRACTICES: [Offered; 4] = [
    Offered {
        practice: Practice::Measures,
        of: Some(Part::Trust),
        not_while_new: |_| false,
        for_two: true,
        why: "a trial of trust rests on honesty and safety (product.md 8); while it is new only low rungs are suggested (8)",
    },
    Offered {
        practice: Practice::Lessons,
        of: None,
        not_while_new: Side::has_bowl,
        for_two: false,
        why: "a look at the hard message while the hurt is new goes back to the scene (W7)",
    },
    Offered {
        practice: Practice::Forgiveness,
        of: None,
        not_while_new: Side::has_bowl,
        for_two: false,
        why: "forgiving is never asked for or timed, and least of all in the first weeks (W1)",
    },
    Offered {
        practice: Practice::Listening,
        of: Some(Part::Connection),
        not_while_new: Side::has_bowl,
        for_two: true,
        why: "a talk in turns is a step of connection (product.md 8), and hearing it all is much while the hurt is new (W7)",
    },
];

/// Guides for a talk that are steps of connection: two people near each other with something to share. Not while an earlier part
/// is shaky (product.md system 8), and not while the hurt is new (W7; the guides say so themselves). Those about a no, time, help,
/// a boundary, money, children or what has to be told are there for everyone whom they fit.
const GUIDES_OF_CONNECTION: [&str; 5] = ["weekly_talk", "four_lines", "ordinary_days", "feelings", "faith"];

/// On what ground a person stands: all of what they said that decides about what is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ground {
    pub since: Since,
    /// The first shaky part of the road.
    pub shaky: Option<Part>,
    /// The side as a whole; where none was said, the healing one, which is asked less.
    pub side: Side,
    /// The areas in which they said "I can't believe it".
    pub disbelief: Vec<String>,
    /// What needs both has its place.
    pub for_two: bool,
}

impl Ground {
    /// As things stand.
    pub(crate) fn now(scope: &Reading<'_>, areas: &[Area]) -> Result<Self> {
        let mut disbelief = Vec::new();
        for kept in scope.where_held(Held::Kept, |sql| store::all(sql, Practice::Stages))? {
            if store::last_lines(scope.sql, kept.id, 1)?.iter().any(|line| line.said == "disbelief") {
                disbelief.push(kept.area);
            }
        }
        Ok(Self {
            since: scope.settings.since,
            shaky: parts::shaky(scope, areas)?,
            side: scope.settings.side.unwrap_or_default(),
            disbelief,
            for_two: examples::for_two(scope),
        })
    }

    /// As one stands of whom nothing is known: what the person looks for by their own tap is not held back.
    pub(crate) fn open(&self) -> Self {
        Self { since: Since::NotSaid, shaky: None, disbelief: Vec::new(), ..self.clone() }
    }

    /// It is new: the first weeks, or something new came out.
    pub(crate) fn is_new(&self) -> bool {
        matches!(self.since, Since::FirstWeeks | Since::Again)
    }

    /// A part is put away, as an earlier one is shaky.
    pub(crate) fn is_away(&self, part: Part) -> bool {
        self.shaky.is_some_and(|shaky| part > shaky)
    }

    /// Whether a step of a part may be offered to one who stands on this side.
    pub(crate) fn admits_step(&self, part: Part, side: Side) -> bool {
        let of = |on: Side| match on {
            Side::Healing => side.has_bowl(),
            Side::Rebuilding => side.has_deeds(),
            Side::Both => false,
        };
        let new =
            NOT_WHILE_NEW.iter().any(|(since, on, parts)| *since == self.since && of(*on) && parts.contains(&part));
        !self.is_away(part) && !new
    }

    /// Whether a card or a question may come, as far as the road, the time and the stages decide.
    pub(crate) fn admits(&self, text: &CardText) -> bool {
        let Some(part) = part_of(text.stage) else { return true };
        // A text of rest asks for nothing, whatever part it stands in.
        if text.kind != Kind::Rest && !NEVER_AWAY.contains(&part) && self.is_away(part) {
            return false;
        }
        if text.kind != Kind::Practice || NEVER_AWAY.contains(&part) {
            return true;
        }
        let believes = part < Part::Trust || !self.disbelief.iter().any(|area| area == text.area);
        believes && self.admits_step(part, self.side_of(text))
    }

    /// How early a text comes while it is new: what was made for it first, and for the one who broke trust honesty before all.
    pub(crate) fn preference(&self, text: &CardText) -> u8 {
        let honesty = self.since == Since::Again && self.side_of(text) == Side::Rebuilding;
        u8::from(self.is_new() && !text.first_days && !(honesty && text.stage == Stage::Honesty))
    }

    fn side_of(&self, text: &CardText) -> Side {
        match text.role {
            Role::Hurt => Side::Healing,
            Role::Hurter => Side::Rebuilding,
            Role::Either | Role::Solo => self.side,
        }
    }

    /// Whether a practice is offered; why not stands in [`PRACTICES`].
    pub(crate) fn offers(&self, practice: Practice) -> bool {
        let Some(of) = PRACTICES.iter().find(|offered| offered.practice == practice) else { return true };
        debug_assert!(!of.why.is_empty());
        let on_the_road = of.of.is_none_or(|part| !self.is_away(part));
        let too_new = self.is_new() && (of.not_while_new)(self.side);
        on_the_road && !too_new && (!of.for_two || self.for_two)
    }

    /// Whether a guide for a talk is offered.
    pub(crate) fn offers_guide(&self, id: &str) -> bool {
        !GUIDES_OF_CONNECTION.contains(&id) || self.admits_step(Part::Connection, self.side)
    }

    /// The highest rung of the ladder of an area that is suggested; 0 for none.
    pub(crate) fn highest_rung(&self, area: &str, most: u8) -> u8 {
        if !self.offers(Practice::Measures) {
            return 0;
        }
        let new = if self.is_new() { RUNG_WHILE_NEW } else { most };
        let disbelief = if self.disbelief.iter().any(|known| known == area) { RUNG_IN_DISBELIEF } else { most };
        most.min(new).min(disbelief)
    }

    /// Whether small rituals for two are suggested: they are steps of connection.
    pub(crate) fn suggests_for_two(&self) -> bool {
        self.for_two && self.admits_step(Part::Connection, self.side)
    }
}

/// The part of the road in which a text stands; `None` for any.
fn part_of(stage: Stage) -> Option<Part> {
    match stage {
        Stage::Honesty => Some(Part::Honesty),
        Stage::Safety => Some(Part::Safety),
        Stage::Trust => Some(Part::Trust),
        Stage::Connection => Some(Part::Connection),
        Stage::Any => None,
    }
}
