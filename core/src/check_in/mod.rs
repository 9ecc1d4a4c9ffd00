//! The daily check-in (product.md system 1): taps only, every question may be skipped, saved as you go.
//!
//! Where to start: [`Answer`] is one tap, [`CheckInView`] is the screen. The questions are data in
//! `content/<lang>/check_in.toml`; to add one of a known kind, edit only that file.

mod answers;
pub(crate) mod ops;
mod rest;
pub(crate) mod said;
pub(crate) mod store;
pub(crate) mod views;

use std::fmt;

use crate::bowl::GrainChange;
use crate::clock::{LocalDay, Timestamp};
use crate::promises::PromiseAnswer;
use crate::settings::Side;
use crate::written::Written;

/// One answer, as a tap gives it. Leaving out the value takes an answer back: it is then "not said" again.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Answer {
    /// One of a list: a step of a scale, a single choice.
    One {
        /// The question's id.
        question: String,
        /// The answer's id, `None` to take it back.
        choice: Option<String>,
    },
    /// Several of a list.
    Several {
        /// The question's id.
        question: String,
        /// The answers' ids.
        choices: Vec<String>,
    },
    /// Feeling words, at most five.
    Feelings {
        /// The words.
        words: Vec<FeltWord>,
    },
    /// The grains of today in one area.
    Grains {
        /// The area's key.
        area: String,
        /// What changed, `None` to take it back.
        grains: Option<GrainsSaid>,
        /// A line why, or empty.
        why: Written,
    },
    /// One of the seven behaviours.
    Behaviour {
        /// The behaviour's id.
        line: String,
        /// `kept`, `partly`, `missed` or `no_occasion`; `None` to take it back.
        choice: Option<String>,
    },
    /// A promise due that day.
    Promise {
        /// The promise's id.
        promise: String,
        /// What became of it.
        answer: PromiseAnswer,
    },
    /// Whether there is something to tell.
    Tell {
        /// `None` to take it back.
        anything: Option<bool>,
        /// What it is: one private note for each check-in, among the things to tell. Said again, it changes, so that a
        /// screen can save as the person types. `None` leaves what is there, an empty text takes it away.
        note: Option<Written>,
    },
}

/// A feeling word with its strength.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FeltWord {
    /// The word's id.
    pub word: String,
    /// `a_little`, `clearly` or `strongly`; `None` when not said.
    pub strength: Option<String>,
}

/// What a check-in says about the grains of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum GrainsSaid {
    /// A lot taken: five.
    LotTaken,
    /// A little taken: one.
    LittleTaken,
    /// No change, which is something else than not said.
    NoChange,
    /// A little added: one.
    LittleAdded,
    /// A lot added: five.
    LotAdded,
}

impl GrainsSaid {
    const ALL: [Self; 5] = [Self::LotTaken, Self::LittleTaken, Self::NoChange, Self::LittleAdded, Self::LotAdded];

    /// Its number of grains: -5, -1, 0, 1 or 5.
    pub fn grains(self) -> i8 {
        self.change().and_then(GrainChange::grains).unwrap_or(0)
    }

    fn change(self) -> Option<GrainChange> {
        match self {
            Self::LotTaken => Some(GrainChange::LotTaken),
            Self::LittleTaken => Some(GrainChange::LittleTaken),
            Self::NoChange => None,
            Self::LittleAdded => Some(GrainChange::LittleAdded),
            Self::LotAdded => Some(GrainChange::LotAdded),
        }
    }

    /// The value of this many grains, if there is one.
    pub fn of_grains(grains: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|said| i64::from(said.grains()) == grains)
    }
}

/// A day whose check-in can be written: today or one of the seven before (product.md system 1).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CheckInDayView {
    /// The day.
    pub day: LocalDay,
    /// "Today", "Yesterday", else the date.
    pub text: String,
    /// It has a check-in, done or not.
    pub begun: bool,
    /// "Checked in" on a day that has one, else empty.
    pub line: String,
}

/// The check-in of one day, as a screen shows it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CheckInView {
    /// The civil day.
    pub day: LocalDay,
    /// The day as the head says it: "Today", "Yesterday", else the date.
    pub day_text: String,
    /// The day before, while it can be written; `None` seven days back.
    pub earlier: Option<LocalDay>,
    /// The day after; `None` on today.
    pub later: Option<LocalDay>,
    /// "For Monday, written today.", or empty for today.
    pub past_day: String,
    /// Which form is asked.
    pub form: Side,
    /// The one line before the first question: the same for everyone, and it points to Help (S12).
    pub opening: String,
    /// Last line: "Saved. You can change it any time." Empty while nothing was said.
    pub closing: String,
    /// Something was said.
    pub begun: bool,
    /// When "Done" was last tapped.
    pub done_at: Option<Timestamp>,
    /// A hard day rests until then.
    pub hard_day_until: Option<Timestamp>,
    /// The questions in order.
    pub questions: Vec<QuestionView>,
}

/// One question with what was said.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct QuestionView {
    /// Its id.
    pub id: String,
    /// The heading it stands under in the merged form, or empty.
    pub heading: String,
    /// The words.
    pub text: String,
    /// Another way to answer the question before it, still closed: a tap on "Line by line" opens it. One in which something
    /// was said is not folded.
    pub folded: bool,
    /// It is such another way, open or closed, and no question of its own.
    pub instead: bool,
    /// Changed on this later day, if it was.
    pub changed_on: Option<LocalDay>,
    /// "Changed on Tuesday, 24 November", or empty.
    pub changed_text: String,
    /// How it is answered, and what was said.
    pub body: QuestionBody,
}

/// How a question is answered, and what was said.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum QuestionBody {
    /// One of five steps.
    Scale {
        /// The steps.
        choices: Vec<ChoiceView>,
    },
    /// One of a list.
    One {
        /// The list.
        choices: Vec<ChoiceView>,
    },
    /// Several of a list.
    Several {
        /// The list.
        choices: Vec<ChoiceView>,
    },
    /// Feeling words.
    Feelings {
        /// Groups of words.
        groups: Vec<FeelingGroupView>,
        /// Strengths in order.
        strengths: Vec<ChoiceView>,
        /// Most words.
        max: u32,
    },
    /// Grains for each area of one's own healing.
    Grains {
        /// The areas.
        areas: Vec<AreaQuestionView>,
        /// The word of each of the five cells, in their order: "Taken", "No change", "Added".
        columns: Vec<String>,
        /// One tap for those not answered yet.
        rest: RestView,
    },
    /// The seven behaviours.
    Behaviours {
        /// One line each.
        lines: Vec<LineQuestionView>,
        /// One tap for those not answered yet.
        rest: RestView,
    },
    /// Promises due that day.
    Promises {
        /// One line each; empty when none is due.
        due: Vec<DuePromiseView>,
    },
    /// Something to tell.
    Tell {
        /// No, and yes.
        choices: Vec<ChoiceView>,
        /// The note of this check-in, while it is not told yet; else empty.
        note: Written,
    },
}

/// The button at the end of a list of lines: one answer for all that have none yet, and never for one that was not seen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RestView {
    /// "No change in the rest", "No occasion for the rest".
    pub text: String,
    /// There is something left to answer; without that it rests in its place.
    pub open: bool,
}

/// What a tap on the rest did.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RestSaid {
    /// "No change in 3 areas.", or empty when all had an answer.
    pub text: String,
}

/// Something to choose.
#[derive(Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ChoiceView {
    /// Its id.
    pub id: String,
    /// The words.
    pub text: String,
    /// It was chosen.
    pub chosen: bool,
}

/// The words may hold the person's own word for the other one.
impl fmt::Debug for ChoiceView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, chosen, .. } = self;
        write!(f, "ChoiceView({id:?}, {chosen})")
    }
}

/// A group of feeling words.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FeelingGroupView {
    /// The name.
    pub text: String,
    /// The words.
    pub words: Vec<FeelingView>,
}

/// A feeling word.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FeelingView {
    /// Its id.
    pub id: String,
    /// The word.
    pub text: String,
    /// It was chosen.
    pub chosen: bool,
    /// Its strength, if said.
    pub strength: Option<String>,
}

/// The grains question of one area.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AreaQuestionView {
    /// The area's key.
    pub area: String,
    /// Its name.
    pub name: Written,
    /// A line that stands with it, or empty.
    pub note: String,
    /// Series 1 to 8.
    pub series: u8,
    /// Places of the small bowl. It does not move before "Done".
    pub small_shown: u8,
    /// The five answers.
    pub choices: Vec<ChoiceView>,
    /// The line why, or empty.
    pub why: Written,
}

/// One behaviour.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LineQuestionView {
    /// Its id.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// The four answers.
    pub choices: Vec<ChoiceView>,
}

/// A promise due that day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DuePromiseView {
    /// Its id.
    pub promise: String,
    /// "Due today: …".
    pub text: Written,
    /// Kept, not kept, changed before the day.
    pub choices: Vec<ChoiceView>,
    /// After "Not kept": told, found out, not told yet. Empty before.
    pub after_not_kept: Vec<ChoiceView>,
}
