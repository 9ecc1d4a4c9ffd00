use super::breathing::{self, BreathingView};
use super::returns::{self, ReturnChoice, ReturnTimeView};
use super::{MomentKind, store};
use crate::app::Reading;
use crate::circle;
use crate::content::{MomentScreen, MomentScript};
use crate::error::{Error, Result};
use crate::written::Written;

/// A script, screen by screen. Big text, one tap to go on; Skip, Stop, Help and Exit always there; nothing is counted.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MomentScriptView {
    /// What a note of it says it was.
    pub kind: MomentKind,
    /// "I am triggered".
    pub title: String,
    /// The screens in order.
    pub screens: Vec<MomentScreenView>,
    /// The breathing of the screen that says so; `None` when no screen does.
    pub breathing: Option<BreathingView>,
    /// Times at which a pause may end, each with its words; empty when the script is no pause.
    pub returns: Vec<ReturnTimeView>,
    /// "Skip": on from this screen.
    pub skip: String,
    /// "Stop": to the end.
    pub stop: String,
    /// "Note this moment?", asked at the end.
    pub note_question: String,
    /// "Yes".
    pub note_yes: String,
    /// "No".
    pub note_no: String,
}

/// One screen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MomentScreenView {
    /// How long it stands, in seconds; 0 for until tapped.
    pub seconds: u32,
    /// Lines to read.
    pub lines: Vec<String>,
    /// Words to say, with the first time of return; `returns` has them for the others.
    pub say: Vec<Written>,
    /// The breathing runs here.
    pub breathes: bool,
    /// What may be tapped.
    pub choices: Vec<MomentChoiceView>,
}

/// Something to tap in a script.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MomentChoiceView {
    /// The words.
    pub text: String,
    /// Where it leads.
    pub leads_to: MomentPlace,
}

/// Where a tap in a hard moment leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum MomentPlace {
    /// The plan.
    Plan,
    /// The people to call.
    People,
    /// Help, as nobody with a number is saved.
    Help,
    /// Feeling the ground.
    Ground,
    /// The script from its start.
    Again,
    /// The end of it.
    Close,
    /// On, with this time of return.
    Back {
        /// The choice.
        choice: ReturnChoice,
    },
}

/// The script of a kind, as of now.
pub(super) fn script(scope: &Reading<'_>, kind: MomentKind, reduced_motion: bool) -> Result<MomentScriptView> {
    let moments = scope.content().moments;
    let script = find(scope, kind)?;
    let own = store::own_words(scope.sql)?;
    let pauses = script.screen.iter().any(|screen| !screen.say.is_empty());
    let times = if pauses { &ReturnChoice::ALL[..] } else { &[] };
    let returns: Vec<_> = times.iter().map(|choice| returns::view(scope, *choice, own.as_deref())).collect();
    let callable = circle::store::anyone_to_call(scope.sql)?;
    let screens: Vec<_> = script.screen.iter().map(|text| screen(scope, text, &returns, callable)).collect();
    let breathes = screens.iter().any(|screen| screen.breathes);
    Ok(MomentScriptView {
        kind,
        title: script.title.to_owned(),
        breathing: breathes.then(|| breathing::of(scope.content(), scope.words(), reduced_motion)),
        screens,
        returns,
        skip: moments.skip.to_owned(),
        stop: moments.stop.to_owned(),
        note_question: moments.note_question.to_owned(),
        note_yes: moments.note_yes.to_owned(),
        note_no: moments.note_no.to_owned(),
    })
}

/// The script for being triggered without the breath, which is not right for everyone.
pub(super) fn grounding(scope: &Reading<'_>) -> Result<MomentScriptView> {
    let mut script = script(scope, MomentKind::Triggered, true)?;
    script.screens.retain(|screen| !screen.breathes);
    Ok(MomentScriptView { title: scope.words().moments_ground(), breathing: None, ..script })
}

fn find(scope: &Reading<'_>, kind: MomentKind) -> Result<&'static MomentScript> {
    let wanted = |script: &&MomentScript| script.id == kind.as_str();
    scope.content().moments.script.iter().find(wanted).ok_or(Error::NotFound("script"))
}

fn screen(
    scope: &Reading<'_>,
    text: &'static MomentScreen,
    returns: &[ReturnTimeView],
    callable: bool,
) -> MomentScreenView {
    let choice = |choice: &crate::content::Choice| {
        let back = |chosen: ReturnChoice| returns.iter().find(|time| time.choice == chosen);
        let chosen = ReturnChoice::of_id(choice.id);
        let leads_to = match (choice.id, chosen) {
            (_, Some(choice)) => MomentPlace::Back { choice },
            ("my_plan", _) => MomentPlace::Plan,
            ("call_someone", _) if callable => MomentPlace::People,
            ("call_someone", _) => MomentPlace::Help,
            ("once_more", _) => MomentPlace::Again,
            _ => MomentPlace::Close,
        };
        let text = chosen.and_then(back).map_or_else(|| choice.text.to_owned(), |time| time.text.clone());
        MomentChoiceView { text, leads_to }
    };
    MomentScreenView {
        seconds: text.seconds,
        lines: text.lines.iter().map(|line| (*line).to_owned()).collect(),
        say: if text.say.is_empty() {
            Vec::new()
        } else {
            returns.first().map(|time| time.say.clone()).unwrap_or_default()
        },
        breathes: text.lines.contains(&scope.content().moments.breathing.in_line),
        choices: text.choices.iter().map(choice).collect(),
    }
}
