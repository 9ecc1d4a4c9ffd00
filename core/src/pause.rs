//! A pause before an answer (product.md system 5, screen 12): words to say, a time of return, and the one reminder of it. It
//! stands above the hard moments and the reminders, as it needs both.

use crate::app::{App, Reading, Writing};
use crate::clock::Timestamp;
use crate::error::Result;
use crate::moments::{ReturnChoice, ReturnTimeView, returns, store};
use crate::reminders;
use crate::written::Written;

/// So long after its time a pause still stands where it is opened again; then a new one is offered.
const STANDS: i64 = Timestamp::HOUR;

/// A pause before an answer: one sentence to say, four times of return.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PauseView {
    /// "I am getting defensive".
    pub title: String,
    /// "Breathe out once before you speak."
    pub first: String,
    /// Small: who should leave instead.
    pub safety: Vec<String>,
    /// "Words I can say".
    pub say_heading: String,
    /// "Other words": the next sentence of the chosen time.
    pub other_words: String,
    /// "My own words".
    pub own_words: String,
    /// What they are now, or nothing.
    pub own: Written,
    /// "Back at".
    pub times_heading: String,
    /// The four times, each with its words.
    pub times: Vec<ReturnTimeView>,
    /// Place of the time that is chosen at first.
    pub chosen: u8,
    /// "Note it".
    pub note_it: String,
    /// "Start the pause".
    pub start: String,
    /// "Close".
    pub close: String,
    /// While it lasts: what to do meanwhile.
    pub rest: Vec<String>,
    /// "I am back".
    pub i_am_back: String,
    /// "Later": the times again, each with what is to be said first.
    pub later: String,
    /// "Not today".
    pub not_today: String,
    /// After "I am back": words to say, and a line beside them.
    pub back_words: Vec<String>,
    /// After "Not today": words to say, and a line beside them.
    pub not_today_words: Vec<String>,
    /// The pause that stands, when one does.
    pub pausing: Option<PausingView>,
}

/// A pause that lasts. No seconds run.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PausingView {
    /// The time of return, to the minute.
    pub at: Timestamp,
    /// "Back at 21:42".
    pub back: String,
    /// "A quiet reminder is set for 21:42."; empty when none can come.
    pub reminder: String,
    /// In quiet hours: "Remind me at 21:42 anyway"; else empty.
    pub anyway: String,
}

impl App {
    /// A pause before an answer, with its times of return as of now. Nothing is written by opening it.
    pub fn pause(&self) -> Result<PauseView> {
        self.read(of)
    }

    /// Starts a pause, or moves the one that stands, until a time of return as it was shown and said. That time is the
    /// speaker's own promise: it is kept as the one reminder of it and nowhere else, nobody else sees it, and a miss leaves no
    /// trace.
    ///
    /// # Errors
    /// A time that is not ahead, or more than two days ahead.
    pub fn start_pause(&self, at: Timestamp) -> Result<Option<PausingView>> {
        self.transact(|scope| start(scope, at))
    }

    /// The reminder of the pause that stands comes at its time, in quiet hours too (N3: only because the person says so).
    pub fn remind_of_pause_anyway(&self) -> Result<Option<PausingView>> {
        self.transact(remind_anyway)
    }
}

fn of(scope: &Reading<'_>) -> Result<PauseView> {
    let words = scope.words();
    let text = scope.content().moments.pause;
    let own = store::own_words(scope.sql)?;
    let times = ReturnChoice::ALL.map(|choice| returns::view(scope, choice, own.as_deref()));
    let chosen = ReturnChoice::ALL.iter().position(|choice| *choice == ReturnChoice::InTwentyMinutes).unwrap_or(0);
    Ok(PauseView {
        title: words.moments_defensive(),
        first: text.first.to_owned(),
        safety: owned(text.safety),
        say_heading: words.moments_words(),
        other_words: words.moments_other_words(),
        own_words: words.moments_own_words(),
        own: own.unwrap_or_default().into(),
        times_heading: words.moments_back_when(),
        times: times.into(),
        chosen: u8::try_from(chosen).unwrap_or(0),
        note_it: words.moments_note_it(),
        start: words.moments_start_pause(),
        close: words.moments_close(),
        rest: owned(text.rest),
        i_am_back: words.moments_i_am_back(),
        later: words.moments_later(),
        not_today: words.moments_not_today(),
        back_words: owned(&[text.back, text.back_line]),
        not_today_words: owned(&[text.not_today, text.not_today_line]),
        pausing: pausing(scope)?,
    })
}

/// Starts a pause, or moves the one that stands.
fn start(scope: &Writing<'_>, at: Timestamp) -> Result<Option<PausingView>> {
    reminders::timer::set(scope, at, false)?;
    pausing(scope)
}

/// The reminder of the pause that stands comes in quiet hours too.
fn remind_anyway(scope: &Writing<'_>) -> Result<Option<PausingView>> {
    let ahead = reminders::timer::standing(scope)?.filter(|standing| standing.due > scope.at);
    ahead.map_or(Ok(()), |standing| reminders::timer::set(scope, standing.due, true))?;
    pausing(scope)
}

/// The time of return is where its reminder is: once that was delivered, nothing of the pause is left.
fn pausing(scope: &Reading<'_>) -> Result<Option<PausingView>> {
    let stands = |standing: &reminders::timer::Return| scope.at.since(standing.due) < STANDS;
    let Some(standing) = reminders::timer::standing(scope)?.filter(stands) else { return Ok(None) };
    let words = scope.words();
    let clock = |at| words.clock(scope.zone.shown(at).time());
    let due = clock(standing.due);
    let (reminder, anyway) = match standing.comes {
        Some(comes) if comes.since(standing.due) >= Timestamp::MINUTE => {
            (words.moments_reminder_waits(clock(comes)), words.moments_remind_anyway(&due))
        }
        Some(_) => (words.moments_reminder_at(&due), String::new()),
        None => (String::new(), String::new()),
    };
    Ok(Some(PausingView { at: standing.due, back: words.moments_back_at(due), reminder, anyway }))
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}
