//! What a person writes down to keep and looks at again: boundaries, goals, commitments, small measures, lessons, repairs,
//! rituals, and where a person says they are, stage by stage. What they have in common is here once: words, days, a rhythm
//! of looking again, dated lines, putting away, deleting, undo.
//!
//! Where to start: [`Kept`] is one of them; [`Stands`] holds all of it that a tap changes, so that one act takes any tap
//! back ([`acts::KeptAct::Stands`]). A practice says with [`page`] what stands on its own pages. Nothing here counts, and
//! nothing here writes a grain (never-bends 12) or says anything of another person (S10).

pub(crate) mod acts;
pub(crate) mod examples;
pub(crate) mod flags;
pub(crate) mod page;
pub(crate) mod store;
#[cfg(test)]
pub(crate) mod tests;

use serde::{Deserialize, Serialize};

use crate::app::{Held, Reading, Writing};
use crate::clock::{LocalDay, WallTime};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::order::InOrder;
use crate::store::sql::stored_as_text;

/// Most that can be kept of one practice.
const MOST: usize = 200;
/// Most lines beside one thing that is kept.
pub(crate) const MOST_LINES: usize = 1_000;
/// The hour at which a look again is reminded of.
pub(crate) const REMIND_AT: WallTime = WallTime::from_minute(12 * 60);
/// How far ahead looks are planned for reminding.
const AHEAD: i32 = 400;

/// Of which practice it is. Its word is also the practice's name in routes and in the search index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Practice {
    Boundaries,
    Goals,
    Commitments,
    Guides,
    Measures,
    Lessons,
    Stages,
    Forgiveness,
    Repair,
    Peace,
    HomeFelt,
    Path,
    Offers,
    Road,
    Week,
    Behaviours,
    Listening,
}
stored_as_text!(Practice {
    Boundaries = "boundaries",
    Goals = "goals",
    Commitments = "commitments",
    Guides = "guides",
    Measures = "measures",
    Lessons = "lessons",
    Stages = "stages",
    Forgiveness = "forgiveness",
    Repair = "repair",
    Peace = "peace",
    HomeFelt = "home_felt",
    Path = "path",
    Offers = "offers",
    Road = "road",
    Week = "week",
    Behaviours = "behaviours",
    Listening = "listening",
});

/// How often the person wants to look at it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Look {
    /// Only when it is opened.
    #[default]
    Never,
    Day,
    Week,
    Fortnight,
    Month,
    ThreeMonths,
}
stored_as_text!(Look {
    Never = "never",
    Day = "day",
    Week = "week",
    Fortnight = "fortnight",
    Month = "month",
    ThreeMonths = "three_months",
});

/// What of all practices may have its day, without its words: read once for all of them.
#[derive(Debug)]
pub(crate) struct Waiting(Vec<Kept>);

impl Waiting {
    pub(crate) fn now(scope: &Reading<'_>) -> Result<Self> {
        Ok(Self(scope.where_held(Held::Kept, |sql| store::waiting(sql, scope.today))?))
    }

    /// What of a practice may.
    pub(crate) fn of(&self, practice: Practice) -> impl Iterator<Item = &Kept> {
        debug_assert!(Practice::WITH_A_DAY.contains(&practice), "nothing of {practice:?} was read");
        self.0.iter().filter(move |kept| kept.practice == practice)
    }
}

/// The rhythms in which anything can be looked at again.
const LOOKS: &[Look] = &[Look::Never, Look::Week, Look::Fortnight, Look::Month, Look::ThreeMonths];

impl Practice {
    /// Those of which something can have its day (`today/due.rs`). The week has its own way to know.
    const WITH_A_DAY: [Self; 10] = [
        Self::Boundaries,
        Self::Goals,
        Self::Commitments,
        Self::Measures,
        Self::Lessons,
        Self::Repair,
        Self::Peace,
        Self::HomeFelt,
        Self::Offers,
        Self::Road,
    ];

    /// The rhythms it can have: a ritual can also be of each day.
    pub(crate) fn looks(self) -> &'static [Look] {
        if self == Self::Peace { Look::ALL } else { LOOKS }
    }
}

impl Look {
    /// The day of the `n`th look after a day; a month that is shorter has it on its last day.
    pub(crate) fn nth(self, after: LocalDay, n: i32) -> Option<LocalDay> {
        let months = match self {
            Self::Never => return None,
            Self::Day => return Some(after.plus(n)),
            Self::Week => return Some(after.plus(7 * n)),
            Self::Fortnight => return Some(after.plus(14 * n)),
            Self::Month => n,
            Self::ThreeMonths => 3 * n,
        };
        let (day, month, year) = after.parts();
        let months = year * 12 + i32::try_from(month).unwrap_or(1) - 1 + months;
        let of = |day| LocalDay::from_ymd(months.div_euclid(12), months.rem_euclid(12).unsigned_abs() + 1, day);
        (1..=day).rev().find_map(of)
    }
}

/// How it ended; it can be taken up again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum End {
    Away,
    Done,
}
stored_as_text!(End { Away = "away", Done = "done" });

/// All of it that taps change: days and choices, never words, so that an undo can carry it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stands {
    /// The day for which it is planned, where it has one.
    pub by_day: Option<LocalDay>,
    pub look: Look,
    /// The last look, or the day it was written.
    pub looked_on: LocalDay,
    pub ended: Option<(End, LocalDay)>,
    /// The day from which it stands, where it has one.
    pub starts_on: Option<LocalDay>,
    /// The day that was set for looking at it again, once.
    pub look_on: Option<LocalDay>,
}

impl Stands {
    /// How something stands that is written down on a day.
    pub(crate) fn new(on: LocalDay) -> Self {
        Self { by_day: None, look: Look::Never, looked_on: on, ended: None, starts_on: None, look_on: None }
    }
}

/// One thing that is kept.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    pub id: Id,
    pub practice: Practice,
    /// Which of the practice's own sorts it is.
    pub sort: String,
    /// The key of an area, or empty.
    pub area: String,
    pub words: String,
    /// A second text, or empty.
    pub more: String,
    /// A third one, or empty.
    pub source: String,
    pub written_on: LocalDay,
    pub stands: Stands,
}

/// Something that was noted beside it on a day.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub id: Id,
    pub of: Id,
    pub day: LocalDay,
    /// What, by a word of the practice's own.
    pub said: String,
    /// What was said of that afterwards, or empty.
    pub then: String,
    /// A day it is about.
    pub about: Option<LocalDay>,
    pub words: String,
}

impl Kept {
    /// A new one of today.
    pub(crate) fn new(scope: &Writing<'_>, practice: Practice, sort: &str, words: String) -> Result<Self> {
        let (id, written_on) = (scope.new_id()?, scope.today);
        let stands = Stands::new(written_on);
        let none = String::new;
        let sort = sort.to_owned();
        Ok(Self { id, practice, sort, area: none(), words, more: none(), source: none(), written_on, stands })
    }

    /// The day of the look that comes next, or is due since then.
    pub(crate) fn next_look(&self) -> Option<LocalDay> {
        let Stands { look, looked_on, ended, .. } = self.stands;
        look.nth(looked_on, 1).filter(|_| ended.is_none())
    }

    /// A look is due, today or since a day before.
    pub(crate) fn is_due(&self, today: LocalDay) -> bool {
        self.next_look().is_some_and(|day| day <= today)
    }

    /// The day of the look that stands: of all whose day has come the latest, as those before it went silently.
    pub(crate) fn look_since(&self, today: LocalDay) -> Option<LocalDay> {
        let Stands { look, looked_on, ended, .. } = self.stands;
        let days = (1..).map_while(|n| look.nth(looked_on, n)).take_while(|day| *day <= today);
        days.last().filter(|_| ended.is_none())
    }

    /// What it is called where there is room for a line: an apology by how it begins, the others by their words.
    pub(crate) fn name(&self) -> &str {
        let begins =
            self.words.lines().next().filter(|_| matches!(self.practice, Practice::Repair | Practice::Listening));
        begins.unwrap_or(&self.words)
    }

    pub(crate) fn is_open(&self) -> bool {
        self.stands.ended.is_none()
    }
}

/// One of a practice.
///
/// # Errors
/// It is gone, or of another practice.
pub(crate) fn of(scope: &Reading<'_>, practice: Practice, id: Id) -> Result<Kept> {
    Some(store::find(scope.sql, id)?).filter(|kept| kept.practice == practice).ok_or(Error::NotFound("note"))
}

/// Writes down a new one.
pub(crate) fn add(scope: &Writing<'_>, kept: &Kept) -> Result<()> {
    if store::all(scope.sql, kept.practice)?.len() >= MOST {
        return Err(Error::beyond("text", Problem::TooMany, MOST));
    }
    acts::put(scope, kept)
}

/// The days from today on for which a look again is wanted, rising. A look that was passed over goes silently, and the
/// next one comes in its turn.
pub(crate) fn looks(scope: &Reading<'_>) -> Result<Vec<LocalDay>> {
    let ahead = |(look, looked_on): (Look, LocalDay)| {
        let days = (1..).map_while(move |n| look.nth(looked_on, n));
        days.skip_while(|day| *day < scope.today).take_while(|day| day.since(scope.today) <= AHEAD)
    };
    let mut days: Vec<_> = store::looks(scope.sql)?.into_iter().flat_map(ahead).collect();
    days.extend(store::days_to_look(scope.sql, scope.today)?);
    days.in_order();
    days.dedup();
    Ok(days)
}
