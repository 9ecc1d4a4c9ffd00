//! Every kind of person the texts are drawn for, and how many texts each of them has.

use std::fmt::Write;

use grain_core::cards::pools::{self, Reader};
use grain_core::content::{Hour, content};
use grain_core::settings::{Side, Since, Situation};

/// At least so many cards, and so many questions: on a usual day, and on a hard one. Ten and six are what a person cannot do
/// without; more is held, so that a month passes without a repeat.
pub const FEWEST: (usize, usize) = (25, 12);

const SITUATIONS: [Situation; 5] =
    [Situation::WorkingOnIt, Situation::StillDeciding, Situation::Pausing, Situation::Parting, Situation::OnMyOwn];
const PARTS: [Hour; 3] = [Hour::Morning, Hour::Any, Hour::Evening];
const ALL_AREAS: [&str; 10] =
    ["emotions", "money", "faith", "children", "faithfulness", "closeness", "honesty", "time", "digital", "home"];
/// Nothing tracked, one area that gates, some that do not, and everything.
const AREA_SETS: [&[&str]; 7] = [
    &[],
    &["money"],
    &["children"],
    &["faithfulness", "honesty", "digital"],
    &["emotions", "money", "time"],
    &["faith", "closeness", "home"],
    &ALL_AREAS,
];

/// Someone who is healing and works on it, with nothing tracked, at noon.
#[must_use]
pub fn usual() -> Reader {
    Reader {
        side: Some(Side::Healing),
        areas: Vec::new(),
        situation: Situation::WorkingOnIt,
        just_for_me: false,
        faith: false,
        tradition: None,
        hard_day: false,
        part: Hour::Any,
        since: Since::NotSaid,
        shaky: None,
        disbelief: Vec::new(),
    }
}

/// Every side, side in each area, situation, set of areas, hard day, part of the day and switch.
#[must_use]
pub fn everyone() -> Vec<Reader> {
    let mut all = Vec::new();
    for (side, areas) in sides() {
        for situation in SITUATIONS {
            for part in PARTS {
                for switches in 0..8_u8 {
                    all.push(Reader {
                        side,
                        areas: areas.clone(),
                        situation,
                        part,
                        just_for_me: switches & 1 != 0,
                        faith: switches & 2 != 0,
                        hard_day: switches & 4 != 0,
                        ..usual()
                    });
                }
            }
        }
    }
    all
}

type Areas = Vec<(&'static str, Side)>;

/// Each side with each set of areas. One with both sides says in each area which: one of them, the other, in turn, both.
fn sides() -> Vec<(Option<Side>, Areas)> {
    let mut all = Vec::new();
    for set in AREA_SETS {
        let with = |side: fn(usize) -> Side| set.iter().enumerate().map(|(at, key)| (*key, side(at))).collect();
        all.push((None, with(|_| Side::Healing)));
        all.push((Some(Side::Healing), with(|_| Side::Healing)));
        all.push((Some(Side::Rebuilding), with(|_| Side::Rebuilding)));
        all.push((Some(Side::Both), with(|_| Side::Healing)));
        all.push((Some(Side::Both), with(|_| Side::Rebuilding)));
        all.push((Some(Side::Both), with(|at| if at % 2 == 0 { Side::Healing } else { Side::Rebuilding })));
        all.push((Some(Side::Both), with(|_| Side::Both)));
    }
    all
}

/// With faith off and nothing tracked, so many cards and so many questions fit on a usual day, and on a hard one: a year in
/// which none comes more than three times, and hard days that do not repeat themselves.
pub const OF_A_YEAR: (usize, usize) = (122, 122);
/// The same on a hard day.
pub const OF_HARD_DAYS: (usize, usize) = (30, 25);

/// Since when, as the person says it.
const SINCE: [Since; 4] = [Since::FirstWeeks, Since::FirstYear, Since::Later, Since::Again];
/// Every side, and none said.
pub const SIDES: [Option<Side>; 4] = [None, Some(Side::Healing), Some(Side::Rebuilding), Some(Side::Both)];

/// A row of the matrix: who, and how many cards and questions fit on a usual day and on a hard one, with nothing tracked and
/// faith off, at the hour that has the fewest, for two or for oneself.
pub struct Row {
    /// The side, the situation and since when.
    pub who: String,
    /// Cards and questions on a usual day.
    pub usual: (usize, usize),
    /// Cards and questions on a hard day.
    pub hard: (usize, usize),
}

/// Every row of the matrix.
#[must_use]
pub fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for side in SIDES {
        for since in SINCE {
            for situation in SITUATIONS {
                let fewest = |hard_day: bool| {
                    let persons = PARTS.iter().flat_map(|part| [false, true].map(|alone| (*part, alone)));
                    persons.fold((usize::MAX, usize::MAX), |(cards, prompts), (part, just_for_me)| {
                        let reader = Reader { side, since, situation, part, just_for_me, hard_day, ..usual() };
                        let pool = pools::of(content("en"), &reader);
                        (cards.min(pool.cards.len()), prompts.min(pool.prompts.len()))
                    })
                };
                let named = side.map_or("None said".to_owned(), |side| format!("{side:?}"));
                rows.push(Row {
                    who: format!("{named} · {since:?} · {situation:?}"),
                    usual: fewest(false),
                    hard: fewest(true),
                });
            }
        }
    }
    rows
}

/// The table of the report.
#[must_use]
pub fn matrix() -> String {
    let mut table =
        String::from("Texts that fit with nothing tracked and faith off, at the hour that has the fewest:\n");
    for Row { who, usual, hard } in rows() {
        let (cards, prompts) = usual;
        let _ = writeln!(
            table,
            "{who}: {cards} cards, {prompts} questions · hard day {} cards, {} questions",
            hard.0, hard.1
        );
    }
    table
}

/// The days of a year of someone with nothing tracked, as chance has it: eight first weeks, then the first year; any hour of the
/// day; a hard day now and then.
#[must_use]
pub fn year(side: Option<Side>, situation: Situation, seed: u64) -> Vec<Reader> {
    let mut chance = seed;
    let mut next = |of: u64| {
        chance = chance.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (chance >> 33) % of
    };
    let day = |n: usize| {
        let part = [Hour::Morning, Hour::Any, Hour::Evening][usize::try_from(next(3)).unwrap_or(0)];
        let since = if n < 56 { Since::FirstWeeks } else { Since::FirstYear };
        Reader { side, situation, part, since, hard_day: next(12) == 0, ..usual() }
    };
    (0..365).map(day).collect()
}
