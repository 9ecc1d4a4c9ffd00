//! Guides for a talk (voice.md 6, voice-practices.md 12): read step by step, alone or together. Nothing is stored of the
//! reading: not that a guide was opened, not how far. A line that is saved afterwards is kept as all practices keep theirs.
//!
//! Where to start: [`fitting`] says which guides a person meets; [`steps`] makes one of them; [`page`] lists them.

pub(crate) mod page;
mod steps;

pub(crate) use steps::{LOW_BOWL as LOW_BOWL_STEPS, TALK};

use crate::app::Reading;
use crate::areas;
use crate::content::GuideText;
use crate::error::{Error, Result};
use crate::hard_day;
use crate::kept::examples::{apart, for_two};
use crate::settings::Situation;

/// The guide that a low bowl offers.
const LOW_BOWL: &str = "not_safe_here";

/// A guide by its name, whether it fits or not.
fn by_id(scope: &Reading<'_>, id: &str) -> Result<&'static GuideText> {
    scope.content().guides.guide.iter().find(|guide| guide.id == id).ok_or(Error::NotFound("guide"))
}

/// The guides that fit: by side, by situation, by what is tracked, faith only where it is on (W10), and on a hard day only
/// those that ask for no work.
fn fitting(scope: &Reading<'_>) -> Result<Vec<&'static GuideText>> {
    let side = scope.settings.side.unwrap_or_default();
    let alone = scope.settings.just_for_me || scope.settings.situation == Situation::OnMyOwn;
    let (apart, resting) = (apart(scope), hard_day::ops::resting(scope)?.is_some());
    let tracked = areas::store::all(scope.sql)?.into_iter().filter(|area| area.tracked);
    let tracked: Vec<_> = tracked.map(|area| (area.key, area.side)).collect();
    let fits = |guide: &&GuideText| {
        let of_side = match guide.side {
            "healing" => side.has_bowl(),
            "rebuilding" => side.has_deeds(),
            _ => true,
        };
        let of_time = match guide.when {
            "together" => for_two(scope),
            "contact" => !alone,
            "apart" => apart && !alone,
            _ => true,
        };
        let of_area = if guide.id == LOW_BOWL {
            tracked.iter().any(|(_, side)| side.has_bowl())
        } else {
            guide.area.is_empty() || tracked.iter().any(|(key, _)| key == guide.area)
        };
        of_side && of_time && of_area && (scope.settings.faith || !guide.faith) && (guide.rest || !resting)
    };
    Ok(scope.content().guides.guide.iter().filter(fits).collect())
}
