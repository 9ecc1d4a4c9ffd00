//! The talk of two as a state machine: which step follows which tap. Nothing of it counts how often anything was done, except
//! that one turn goes back to saying back twice at most.

use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;

/// How often one turn goes back to saying back.
const BACK_AT_MOST: u8 = 2;
/// A clock that was put right by less than this is the same clock.
const SAME_CLOCK: i64 = Timestamp::MINUTE;

/// One of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Who {
    /// The one whose phone it is.
    Owner,
    Other,
}

impl Who {
    pub(super) const fn other(self) -> Self {
        match self {
            Self::Owner => Self::Other,
            Self::Other => Self::Owner,
        }
    }
}

/// Where the talk stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Step {
    /// One of the two said yes.
    OneIn,
    /// Both did: how long, and who first.
    Plan,
    /// Ready to start.
    Ready,
    /// One speaks.
    Speak,
    /// The other one says back.
    SayBack,
    /// "Did I get it?"
    GotIt,
    /// The part that matters most.
    Matters,
    /// Close enough for today.
    CloseEnough,
    /// A sentence of the one who listened.
    Closing,
    /// Swap, or enough.
    Swap,
    /// One of the two wants to swap.
    OneSwaps,
    /// How heard the other one felt, which nobody keeps.
    OtherHeard,
    /// How heard the owner felt.
    OwnHeard,
    /// One line to keep, or nothing.
    Line,
}

/// How heard someone felt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Heard {
    Hardly,
    Partly,
    Mostly,
    Fully,
}

impl Heard {
    pub(super) const ALL: [Self; 4] = [Self::Hardly, Self::Partly, Self::Mostly, Self::Fully];

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Hardly => "hardly",
            Self::Partly => "partly",
            Self::Mostly => "mostly",
            Self::Fully => "fully",
        }
    }
}

/// Time to speak: since when, and how much of it was left then. Instants and milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Turn {
    since: i64,
    left: i64,
}

impl Turn {
    /// What is left of it. Under a clock that was put back it is over rather than without end, and never longer than it was.
    pub(super) fn left(self, now: Timestamp) -> i64 {
        let gone = now.since(Timestamp(self.since));
        if gone < -SAME_CLOCK { 0 } else { self.left.saturating_sub(gone.max(0)).max(0) }
    }
}

/// The talk rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pause {
    since: i64,
    /// What was left of a turn.
    left: Option<i64>,
    /// When the one who paused wants to go on.
    go_on_at: Option<i64>,
}

impl Pause {
    pub(super) fn since(self) -> Timestamp {
        Timestamp(self.since)
    }

    pub(super) fn go_on_at(self) -> Option<Timestamp> {
        self.go_on_at.map(Timestamp)
    }
}

/// A talk that runs. No name and no word of it is here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Talk {
    pub step: Step,
    /// How long a turn is, 1 to 3 minutes.
    pub minutes: u8,
    /// Who speaks in this turn.
    pub speaks: Who,
    back: u8,
    turn: Option<Turn>,
    pub pause: Option<Pause>,
    /// How heard the owner felt.
    pub heard: Option<Heard>,
}

/// What can be tapped. Each belongs to a step: one that comes late, such as a second tap on the same button, changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Tap {
    /// The first one is in.
    In,
    /// The second one is in.
    InToo,
    /// So long a turn, and this one first; by a form.
    Plan(u8, Who),
    Start,
    /// What was to be said is said.
    Spoken,
    /// It was said back.
    SaidBack,
    /// Yes, the other one got it.
    Yes,
    /// Partly, or not yet.
    NotQuite,
    /// The part that matters most was said.
    Said,
    /// Close enough.
    GoOn,
    /// The listener closed with a sentence.
    Closed,
    /// One wants to swap.
    Swap,
    /// The other one too.
    SwapToo,
    /// How heard the other one felt: gone with the tap.
    OtherHeard,
    /// How heard the owner felt, or rather not say.
    OwnHeard(Option<Heard>),
    Pause,
    /// Goes on at this instant, in milliseconds.
    PauseUntil(i64),
    /// After a pause.
    Resume,
    /// That is enough.
    Enough,
}

/// What comes of a tap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Next {
    /// It goes on like this.
    On(Talk),
    /// It ends here.
    End,
}

/// What a tap does. `None` stands for a talk to which nobody has agreed yet.
pub(super) fn next(talk: Option<Talk>, tap: Tap, now: Timestamp) -> Option<Next> {
    let Some(talk) = talk else { return (tap == Tap::In).then(|| Next::On(Talk::begun())) };
    Some(talk.after(tap, now))
}

impl Talk {
    fn begun() -> Self {
        Self { step: Step::OneIn, minutes: 2, speaks: Who::Owner, back: 0, turn: None, pause: None, heard: None }
    }

    /// The length of a turn in milliseconds.
    pub(super) fn length(&self) -> i64 {
        i64::from(self.minutes.clamp(1, 3)) * Timestamp::MINUTE
    }

    /// From when on it waits to be gone on with.
    pub(super) fn waits_from(&self, now: Timestamp) -> Timestamp {
        self.pause.and_then(Pause::go_on_at).unwrap_or(now).max(now)
    }

    /// The turn that runs or has run out: when it began and when it ends, as if it had run without a pause. One that a clock
    /// ended which was put back ended long ago.
    pub(super) fn runs(&self, now: Timestamp) -> Option<(Timestamp, Timestamp)> {
        let turn = self.turn.filter(|_| self.step == Step::Speak)?;
        let end = Timestamp(turn.since).plus(turn.left);
        let until = if turn.left(now) == 0 && end > now { Timestamp(0) } else { end };
        Some((until.plus(-self.length()), until))
    }

    fn at(self, step: Step) -> Self {
        Self { step, turn: None, ..self }
    }

    fn speaking(self, speaks: Who, now: Timestamp) -> Self {
        let turn = Some(Turn { since: now.0, left: self.length() });
        Self { step: Step::Speak, speaks, back: 0, turn, ..self }
    }

    fn after(self, tap: Tap, now: Timestamp) -> Next {
        if let Some(pause) = self.pause {
            return self.paused(pause, tap, now);
        }
        let speaks = self.speaks;
        Next::On(match (self.step, tap) {
            (Step::Swap | Step::OneSwaps, Tap::Enough) => self.at(Step::OtherHeard),
            (_, Tap::Enough) => return Next::End,
            (_, Tap::Pause) => {
                let left = self.turn.map(|turn| turn.left(now));
                Self { pause: Some(Pause { since: now.0, left, go_on_at: None }), ..self }
            }
            (Step::OneIn, Tap::InToo) => self.at(Step::Plan),
            (Step::Plan, Tap::Plan(minutes, first)) => {
                Self { minutes: minutes.clamp(1, 3), speaks: first, ..self.at(Step::Ready) }
            }
            (Step::Ready, Tap::Start) => self.speaking(speaks, now),
            (Step::Speak, Tap::Spoken) => self.at(Step::SayBack),
            (Step::SayBack, Tap::SaidBack) => self.at(Step::GotIt),
            (Step::GotIt, Tap::Yes) | (Step::CloseEnough, Tap::GoOn) => self.at(Step::Closing),
            (Step::GotIt, Tap::NotQuite) if self.back >= BACK_AT_MOST => self.at(Step::CloseEnough),
            (Step::GotIt, Tap::NotQuite) => self.at(Step::Matters),
            (Step::Matters, Tap::Said) => Self { back: self.back + 1, ..self.at(Step::SayBack) },
            (Step::Closing, Tap::Closed) => self.at(Step::Swap),
            (Step::Swap, Tap::Swap) => self.at(Step::OneSwaps),
            (Step::OneSwaps, Tap::SwapToo) => self.speaking(speaks.other(), now),
            (Step::OtherHeard, Tap::OtherHeard) => self.at(Step::OwnHeard),
            (Step::OwnHeard, Tap::OwnHeard(heard)) => Self { heard, ..self.at(Step::Line) },
            _ => self,
        })
    }

    fn paused(self, pause: Pause, tap: Tap, now: Timestamp) -> Next {
        Next::On(match tap {
            Tap::Enough => return Next::End,
            Tap::PauseUntil(at) => Self { pause: Some(Pause { go_on_at: Some(at), since: now.0, ..pause }), ..self },
            // A turn goes on with what was left of it.
            Tap::Resume => {
                let turn = pause.left.map(|left| Turn { since: now.0, left: left.clamp(0, self.length()) });
                Self { turn, pause: None, ..self }
            }
            _ => self,
        })
    }
}
