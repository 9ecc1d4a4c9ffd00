//! The report for a therapist (product.md system 25, design.md 20): a PDF of a period and of the parts that the person chose,
//! with nothing of any other part. It says that it is self-reported and no test, and nothing of who made it but what the person
//! types. Nothing is written anywhere: its bytes go where the person says.
//!
//! Where to start: [`told`] says what is in it as a [`document::Document`], [`document`] puts that on pages, [`pdf`] writes
//! them as PDF/UA-1. docs/report.md has what a reader may count on.

mod arabic;
mod document;
mod figure;
mod fonts;
mod lines;
mod notes;
pub(crate) mod page;
mod pdf;
mod sheet;
mod signs;
mod store;
mod tags;
mod told;

use std::fmt;

use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::page::key_of;
use serde::{Deserialize, Serialize};

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Paper {
    /// 210 by 297 millimetres.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    const EVERY: [Self; 2] = [Self::A4, Self::Letter];

    /// Width and height in points.
    fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }

    /// Where paper comes in inches it is Letter (CLDR, measurement data).
    fn of_country(country: &str) -> Self {
        const LETTER: [&str; 18] = [
            "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE", "DO", "GU", "AS", "VI",
        ];
        if LETTER.contains(&country) { Self::Letter } else { Self::A4 }
    }
}

/// What can be in a report. Their order is that of their bits in a route: a new one comes last. Forgiveness is none of them
/// (design.md 20), nor is a talk of two or an offer of openness, in which words of the other one may stand (S10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Part {
    /// Days with an entry.
    Calendar,
    /// Said and done.
    Promises,
    /// The seven behaviours.
    Behaviours,
    /// Feelings over the weeks.
    Feelings,
    /// The level of each bowl.
    Bowls,
    /// What was said in check-ins.
    Said,
    /// The words of promises.
    Promised,
    /// Lines beside grains.
    Why,
    /// Answers to questions of the day.
    Answers,
    /// Hard moments, with what was noted.
    Moments,
    /// What was noted to tell.
    Told,
    /// Boundaries.
    Boundaries,
    /// Goals.
    Goals,
    /// Commitments.
    Commitments,
    /// Small measures of trust.
    Measures,
    /// Lessons.
    Lessons,
    /// Repairs.
    Repairs,
    /// Questions for the next session.
    Questions,
    /// Notes after sessions.
    Sessions,
    /// The plan for hard moments.
    Plan,
}

impl Part {
    /// What shows numbers and pictures.
    const PICTURES: [Self; 5] = [Self::Calendar, Self::Promises, Self::Behaviours, Self::Feelings, Self::Bowls];
    /// What shows words that were written.
    const WORDS: [Self; 15] = [
        Self::Questions,
        Self::Said,
        Self::Moments,
        Self::Promised,
        Self::Why,
        Self::Answers,
        Self::Goals,
        Self::Commitments,
        Self::Boundaries,
        Self::Measures,
        Self::Lessons,
        Self::Repairs,
        Self::Told,
        Self::Sessions,
        Self::Plan,
    ];
    /// What is chosen until something else is: no bowl, and no word that was written.
    const AT_FIRST: [Self; 4] = [Self::Calendar, Self::Promises, Self::Behaviours, Self::Feelings];

    fn every() -> impl Iterator<Item = Self> {
        Self::PICTURES.into_iter().chain(Self::WORDS)
    }

    fn key(self) -> String {
        key_of(&self)
    }

    fn bit(self) -> u32 {
        1 << (self as u32)
    }
}

/// Most days of a period: ten years.
const MOST_DAYS: i32 = 3_660;

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The first day.
    pub from: LocalDay,
    /// The last day, which is in it.
    pub until: LocalDay,
    /// The paper.
    pub paper: Paper,
    /// The parts, as a set of their bits.
    parts: u32,
    /// Those of them of which only single notes go in, which the memory of the process knows: without it none of them does.
    single: u32,
}

impl Choice {
    /// What is chosen until something else is: thirteen weeks, of which this is the last.
    fn at_first(today: LocalDay, week_begins: u8, country: &str) -> Self {
        let from = today.week_begins(week_begins).plus(-12 * 7);
        Self { from, until: today, paper: Paper::of_country(country), parts: 0, single: 0 }.with(Part::AT_FIRST)
    }

    /// With these parts and no others.
    fn with(mut self, parts: impl IntoIterator<Item = Part>) -> Self {
        self.parts = parts.into_iter().fold(0, |set, part| set | part.bit());
        self
    }

    /// With single notes of these of its parts.
    fn single(mut self, parts: impl IntoIterator<Item = Part>) -> Self {
        self.single = parts.into_iter().fold(0, |set, part| set | part.bit()) & self.parts;
        self
    }

    fn has_single(&self, part: Part) -> bool {
        self.single & part.bit() != 0
    }

    fn has(&self, part: Part) -> bool {
        self.parts & part.bit() != 0
    }

    /// The parts in the order of the report.
    fn parts(&self) -> impl Iterator<Item = Part> {
        Part::every().filter(|part| self.has(*part))
    }

    /// Reads what [`fmt::Display`] wrote.
    ///
    /// # Errors
    /// It is none.
    fn read(text: &str, today: LocalDay) -> Result<Self> {
        let read = || {
            let mut pieces = text.split('_');
            let mut day = || Some(LocalDay::from_epoch_days(pieces.next()?.parse().ok()?));
            let (from, until) = (day()?, day()?);
            let (paper, parts) = (pieces.next()?, pieces.next()?);
            let paper = Paper::EVERY.into_iter().find(|known| key_of(known) == paper)?;
            let set = u32::from_str_radix(parts, 16).ok()?;
            let single = pieces.next().map_or(Some(0), |single| u32::from_str_radix(single, 16).ok())?;
            let known = Part::every().fold(0, |all, part| all | part.bit());
            let sound = pieces.next().is_none() && set & !known == 0 && single & !set == 0;
            sound.then_some(Self { from, until, paper, parts: set, single })
        };
        read().ok_or_else(|| Error::input("report", Problem::UnknownKey))?.checked(today)
    }

    /// A period that can be looked at.
    ///
    /// # Errors
    /// It ends before it begins, or after today, or is longer than ten years.
    fn checked(self, today: LocalDay) -> Result<Self> {
        if self.until > today {
            return Err(Error::input("until", Problem::DayInFuture));
        }
        if self.from > self.until || self.until.since(self.from) > MOST_DAYS {
            return Err(Error::input("from", Problem::OutOfRange));
        }
        Ok(self)
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, until) = (self.from.epoch_days(), self.until.epoch_days());
        write!(f, "{from}_{until}_{}_{:x}", key_of(&self.paper), self.parts)?;
        if self.single == 0 { Ok(()) } else { write!(f, "_{:x}", self.single) }
    }
}
