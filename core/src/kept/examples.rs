//! Examples and phrases of a practice, from the content.

use crate::app::Reading;
use crate::areas::Area;
use crate::content::{KeptExample, KeptPhrases, KeptText};
use crate::settings::Situation;
use crate::text::fold;

use super::Practice;

fn texts(scope: &Reading<'_>, id: &str) -> Option<&'static KeptText> {
    scope.content().kept.iter().find(|texts| texts.id == id)
}

/// The person pauses or parts.
pub(crate) fn apart(scope: &Reading<'_>) -> bool {
    matches!(scope.settings.situation, Situation::Pausing | Situation::Parting)
}

/// What needs both of them has its place: they are together, and the person did not ask for a pace of their own (S17).
pub(crate) fn for_two(scope: &Reading<'_>) -> bool {
    fits_two(scope.settings.situation, scope.settings.just_for_me)
}

/// The same, of what is known.
pub(crate) fn fits_two(situation: Situation, just_for_me: bool) -> bool {
    !matches!(situation, Situation::Pausing | Situation::Parting | Situation::OnMyOwn) && !just_for_me
}

/// The examples of a practice that fit the person's side (in the area they are about, where there is one) and situation.
pub(crate) fn fitting(
    scope: &Reading<'_>,
    practice: Practice,
    area: Option<&Area>,
) -> impl Iterator<Item = &'static KeptExample> + use<> {
    let side = area.map_or_else(|| scope.settings.side.unwrap_or_default(), |area| area.side);
    let (apart, faith) = (apart(scope), scope.settings.faith);
    let together = !apart && scope.settings.situation != Situation::OnMyOwn;
    let fits = move |example: &&KeptExample| {
        let of_side = match example.side {
            "healing" => side.has_bowl(),
            "rebuilding" => side.has_deeds(),
            _ => true,
        };
        let of_time = match example.when {
            "apart" => apart,
            "together" => together,
            "faith" => faith,
            _ => true,
        };
        of_side && of_time
    };
    let key = area.map(|area| area.key.clone()).unwrap_or_default();
    let all = texts(scope, practice.as_str()).map_or(&[][..], |texts| texts.example);
    all.iter().filter(move |example| example.area == key).filter(fits)
}

/// Which of these phrases stand in a text, by their name: case, accents and marks do not matter.
fn standing(all: &'static [KeptPhrases], text: &str) -> impl Iterator<Item = &'static str> {
    let text = format!(" {} ", fold::indexed(text));
    let stands = move |phrase: &&str| text.contains(&format!(" {} ", fold::indexed(phrase)));
    all.iter().filter(move |phrases| phrases.any.iter().any(&stands)).map(|phrases| phrases.id)
}

/// Which of the practice's phrases stand in a text.
pub(crate) fn phrases(scope: &Reading<'_>, practice: Practice, text: &str) -> impl Iterator<Item = &'static str> {
    standing(texts(scope, practice.as_str()).map_or(&[][..], |texts| texts.phrases), text)
}

/// Whether a text calls for a kind word with the way to Help, in whatever practice it was written: `heavy` or `harmed`.
pub(crate) fn care(scope: &Reading<'_>, text: &str) -> Option<&'static str> {
    standing(texts(scope, "all").map_or(&[][..], |texts| texts.phrases), text).next()
}
