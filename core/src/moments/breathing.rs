use super::{MomentPlace, MomentRowView, calls, ops};
use crate::app::Reading;
use crate::content::{self, Content, Words};
use crate::error::Result;

/// How large the picture is at the end of a breath out, in percent of its full size.
const SMALL: u8 = 60;
/// How large it is at the end of a breath in, and all the time when it stands still.
const LARGE: u8 = 100;

/// A slow breathing pattern. The words stay up whether or not the picture moves (A8).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BreathingView {
    /// One round, in order.
    pub phases: Vec<BreathPhaseView>,
    /// How many rounds.
    pub rounds: u32,
    /// All rounds together, in seconds.
    pub seconds: u32,
    /// "In for 4, out for 6".
    pub counts: String,
    /// For those who would rather leave the breath.
    pub leave_it: String,
    /// With reduced motion: that the picture is still and the words go on. Else empty.
    pub still: String,
    /// Three tiles: the ground, the plan, whom to call. None before the lock.
    pub ways: Vec<MomentRowView>,
    /// "Enough for now".
    pub enough: String,
}

/// One turn of the breath.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BreathPhaseView {
    /// In or out.
    pub turn: BreathTurn,
    /// How long, in seconds.
    pub seconds: u32,
    /// Said at the turn, in the picture and by a screen reader.
    pub word: String,
    /// The sentence of the script.
    pub line: String,
    /// Size of the picture at the start, in percent.
    pub size_from: u8,
    /// Size at the end; the same as at the start with reduced motion.
    pub size_to: u8,
}

/// In or out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum BreathTurn {
    /// Breathing in.
    In,
    /// Breathing out.
    Out,
}

/// Slow breathing before the app's lock, asked for from outside: it is told without the notes, so that nothing of anybody's can
/// stand on it (docs/adr/0014). An unknown language is English.
pub fn before_lock(language: &str, reduced_motion: bool) -> BreathingView {
    of(content::content(language), content::words(language), reduced_motion)
}

/// The pattern with the ways on from it.
pub(super) fn with_ways(scope: &Reading<'_>, reduced_motion: bool) -> Result<BreathingView> {
    let ground = scope.words().moments_ground().into();
    let ways = vec![
        MomentRowView { text: ground, line: String::new(), leads_to: MomentPlace::Ground },
        ops::plan_row(scope)?,
        calls::first(scope, &calls::all(scope)?),
    ];
    Ok(BreathingView { ways, ..of(scope.content(), scope.words(), reduced_motion) })
}

/// The pattern of the content. Reduced motion changes the picture alone, never the time or the words.
fn of(content: &Content, words: Words, reduced_motion: bool) -> BreathingView {
    let text = content.moments.breathing;
    let small = if reduced_motion { LARGE } else { SMALL };
    let inward = BreathPhaseView {
        turn: BreathTurn::In,
        seconds: text.in_seconds,
        word: words.moments_breath_in(),
        line: text.in_line.to_owned(),
        size_from: small,
        size_to: LARGE,
    };
    let out = BreathPhaseView {
        turn: BreathTurn::Out,
        seconds: text.out_seconds,
        word: words.moments_breath_out(),
        line: text.out_line.to_owned(),
        size_from: LARGE,
        size_to: small,
    };
    BreathingView {
        phases: vec![inward, out],
        rounds: text.rounds,
        seconds: (text.in_seconds + text.out_seconds) * text.rounds,
        counts: words.moments_breath_counts(text.in_seconds, text.out_seconds),
        leave_it: text.still_line.to_owned(),
        still: if reduced_motion { words.moments_still() } else { String::new() },
        ways: Vec::new(),
        enough: words.moments_enough(),
    }
}
