//! Every kind of person the texts are drawn for, and how many texts each of them has.

use std::collections::BTreeMap;
use std::fmt::Write;

use grain_content_lint::form::offers;
use grain_core::cards::pools::{self, Reader};
use grain_core::content::{CardForm, CardText, Hour, content};
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
    /// The form with the largest share of the cards of a usual day, in hundredths, where it is largest.
    pub form: (usize, CardForm),
    /// The same on a hard day.
    pub hard_form: (usize, CardForm),
    /// Cards of a usual day with a sentence that begins "You may" or "You can", in hundredths.
    pub offers: usize,
}

/// No form has more than so many hundredths of anyone's cards, and no more cards hold an offer in the old mould.
pub const SHARE: usize = 25;

/// The form that most of these cards have, and its share in hundredths, rounded up.
#[must_use]
pub fn largest_form(cards: &[&CardText]) -> (usize, CardForm) {
    let mut forms: BTreeMap<CardForm, usize> = BTreeMap::new();
    for card in cards {
        *forms.entry(card.form).or_default() += 1;
    }
    let largest = forms.into_iter().map(|(form, count)| (count, form)).max().unwrap_or((0, CardForm::Observation));
    ((largest.0 * 100).div_ceil(cards.len().max(1)), largest.1)
}

fn offering(cards: &[&CardText]) -> usize {
    let all = cards.iter().filter(|card| offers(card.body) || offers(card.step)).count();
    (all * 100).div_ceil(cards.len().max(1))
}

/// Every row of the matrix.
#[must_use]
pub fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for side in SIDES {
        for since in SINCE {
            for situation in SITUATIONS {
                let named = side.map_or("None said".to_owned(), |side| format!("{side:?}"));
                rows.push(row(
                    &Reader { side, since, situation, ..usual() },
                    format!("{named} · {since:?} · {situation:?}"),
                ));
            }
        }
    }
    rows
}

/// The row of one person, over the hours of the day, for two or for oneself.
fn row(reader: &Reader, who: String) -> Row {
    let mut row = Row {
        who,
        usual: (usize::MAX, usize::MAX),
        hard: (usize::MAX, usize::MAX),
        form: (0, CardForm::Observation),
        hard_form: (0, CardForm::Observation),
        offers: 0,
    };
    for part in PARTS {
        for just_for_me in [false, true] {
            for hard_day in [false, true] {
                let pool = pools::of(content("en"), &Reader { part, just_for_me, hard_day, ..reader.clone() });
                let (fewest, form) =
                    if hard_day { (&mut row.hard, &mut row.hard_form) } else { (&mut row.usual, &mut row.form) };
                *fewest = (fewest.0.min(pool.cards.len()), fewest.1.min(pool.prompts.len()));
                *form = (*form).max(largest_form(&pool.cards));
                if !hard_day {
                    row.offers = row.offers.max(offering(&pool.cards));
                }
            }
        }
    }
    row
}

/// The table of the report.
#[must_use]
pub fn matrix() -> String {
    let mut table =
        String::from("Texts that fit with nothing tracked and faith off, at the hour that has the fewest:\n");
    for Row { who, usual, hard, form, hard_form, offers } in rows() {
        let _ = writeln!(
            table,
            "{who}: {} cards, {} questions · hard day {} cards, {} questions · {:?} {} %, hard day {:?} {} % · offers {offers} %",
            usual.0, usual.1, hard.0, hard.1, form.1, form.0, hard_form.1, hard_form.0
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
