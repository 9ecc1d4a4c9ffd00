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

/// The table of the report: for each side and situation the fewest and the most cards and questions on a usual day and
/// on a hard one, over all sets of areas and hours, with faith off.
#[must_use]
pub fn matrix() -> String {
    let mut table = String::from("Texts that fit, fewest to most over all sets of areas and hours, faith off:\n");
    let everyone = everyone();
    for side in [None, Some(Side::Healing), Some(Side::Rebuilding), Some(Side::Both)] {
        for situation in SITUATIONS {
            let counts = |hard_day: bool| {
                let persons = everyone.iter().filter(|reader| {
                    (reader.side, reader.situation, reader.hard_day, reader.faith) == (side, situation, hard_day, false)
                });
                let mut most_and_fewest = [(usize::MAX, 0); 2];
                for reader in persons {
                    let pool = pools::of(content("en"), reader);
                    for (range, count) in most_and_fewest.iter_mut().zip([pool.cards.len(), pool.prompts.len()]) {
                        *range = (range.0.min(count), range.1.max(count));
                    }
                }
                let [cards, prompts] = most_and_fewest;
                format!("{} to {} cards, {} to {} questions", cards.0, cards.1, prompts.0, prompts.1)
            };
            let side = side.map_or("None said".to_owned(), |side| format!("{side:?}"));
            let _ = writeln!(table, "{side} · {situation:?}: {} · hard day {}", counts(false), counts(true));
        }
    }
    table
}
