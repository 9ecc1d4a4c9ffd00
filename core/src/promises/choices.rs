//! What can be said of a day, as buttons of one rank.

use super::{DisclosureStatus, PromiseAnswer, PromiseChoice, PromisedTo};
use crate::app::Reading;
use crate::content::Words;

/// The answers a day can take `back` days after it (negative: before it), by the rules of [`super::rules`].
pub(super) fn of_day(words: Words, back: i32, said: Option<PromiseAnswer>) -> Vec<PromiseChoice> {
    let (kept, late) = (PromiseAnswer::Kept, PromiseAnswer::KeptLate);
    let not_kept = PromiseAnswer::NotKept { known: None };
    let changed = PromiseAnswer::Changed { new_day: None };
    let said_not_kept = matches!(said, Some(PromiseAnswer::NotKept { .. }));
    let said_changed = matches!(said, Some(PromiseAnswer::Changed { .. }));
    let all = [
        (back >= 0, kept, words.promises_answer_kept(), said == Some(kept)),
        (back > 0, late, words.promises_kept_late(), said == Some(late)),
        (back >= 0, not_kept, words.promises_answer_not_kept(), said_not_kept),
        // What was said before the day can still be seen after it, and cannot be said any more.
        (back <= 0 || said_changed, changed, words.promises_answer_changed(), said_changed),
    ];
    let shown = all.into_iter().filter(|(can, ..)| *can);
    shown.map(|(_, answer, text, chosen)| PromiseChoice { answer, text, chosen }).collect()
}

/// How a promise that was not kept came out, in the words of the check-in (voice.md 4, R3).
pub(super) fn after_not_kept(scope: &Reading<'_>, to: &PromisedTo, said: Option<PromiseAnswer>) -> Vec<PromiseChoice> {
    let Some(PromiseAnswer::NotKept { known: said }) = said.filter(|_| *to != PromisedTo::Myself) else {
        return Vec::new();
    };
    let asked = scope.content().check_in.question.iter().flat_map(|question| question.after_not_kept);
    let choices = asked.filter_map(|choice| {
        let known = match choice.id {
            "told" => DisclosureStatus::Told,
            "found_out" => DisclosureStatus::FoundOut,
            "not_told" => DisclosureStatus::NotToldYet,
            _ => return None,
        };
        let text = match (known, to) {
            // It was not the partner to whom it was promised.
            (DisclosureStatus::Told, PromisedTo::Someone { .. }) => scope.words().disclosures_mark_told(),
            _ => scope.with_partner(choice.text),
        };
        let answer = PromiseAnswer::NotKept { known: Some(known) };
        Some(PromiseChoice { answer, text, chosen: said == Some(known) })
    });
    choices.collect()
}
