//! The words of promises: flat, the same for every outcome (voice.md rule 7).

use super::days::Span;
use super::store::{Kind, Promise};
use super::{DisclosureStatus, PromiseAnswer, PromiseRecord, PromisedTo};
use crate::app::Reading;
use crate::clock::{EVERY_DAY, LocalDay, MONDAY_TO_FRIDAY};
use crate::content::Words;

/// "To Sam".
pub(super) fn to(scope: &Reading<'_>, to: &PromisedTo) -> String {
    let words = scope.words();
    match to {
        PromisedTo::Myself => words.promises_to_myself(),
        PromisedTo::Someone { name } => words.promises_to_partner(name),
        PromisedTo::Partner => words.promises_to_partner(scope.partner()),
    }
}

/// "Each weekday", "On Monday, Thursday, until 24 December".
pub(super) fn rhythm(scope: &Reading<'_>, promise: &Promise) -> String {
    let words = scope.words();
    match (promise.kind, promise.schedule.spans.last()) {
        (Kind::TodaysWord, _) => words.promises_todays_word(),
        (Kind::Recurring, Some(span)) => {
            let rhythm = weekdays(words, span, scope.week_begins());
            match span.until {
                Some(until) => words.promises_rhythm_until(rhythm, words.date(until, scope.today)),
                None => rhythm,
            }
        }
        _ => words.promises_once(),
    }
}

fn weekdays(words: Words, span: &Span, begins: u8) -> String {
    match (span.rarer, span.weekdays) {
        (Some(rhythm), _) => words.rarer_heading(rhythm, begins),
        (None, EVERY_DAY) => words.promises_each_day(),
        (None, MONDAY_TO_FRIDAY) => words.promises_each_weekday(),
        (None, some) => words.promises_on_days(list(words, words.weekdays_of(some, begins))),
    }
}

/// "Kept, not kept".
pub(super) fn list(words: Words, parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().reduce(|first, next| words.promises_list(first, next)).unwrap_or_default()
}

/// What became of a day: "Not kept, told".
pub(super) fn answer(words: Words, answer: PromiseAnswer, today: LocalDay) -> String {
    match answer {
        PromiseAnswer::Kept => words.promises_kept(),
        PromiseAnswer::KeptLate => words.promises_kept_late(),
        PromiseAnswer::NotKept { known: None } => words.promises_answer_not_kept(),
        PromiseAnswer::NotKept { known: Some(DisclosureStatus::Told) } => words.promises_not_kept_told(),
        PromiseAnswer::NotKept { known: Some(DisclosureStatus::FoundOut) } => words.promises_not_kept_found_out(),
        PromiseAnswer::NotKept { known: Some(DisclosureStatus::NotToldYet) } => words.promises_not_kept_not_told(),
        PromiseAnswer::Changed { new_day: None } => words.promises_changed(),
        PromiseAnswer::Changed { new_day: Some(day) } => words.promises_changed_to(words.near(day, today)),
        PromiseAnswer::Open => String::new(),
    }
}

/// The flat text after an answer (voice.md 8); empty when it was taken back.
pub(super) fn after(words: Words, answer: PromiseAnswer) -> String {
    match answer {
        PromiseAnswer::Kept => words.promises_said_kept(),
        PromiseAnswer::KeptLate => words.promises_said_late(),
        PromiseAnswer::NotKept { known: None } => words.promises_said_not_kept(),
        PromiseAnswer::NotKept { known: Some(DisclosureStatus::Told) } => words.promises_said_told(),
        PromiseAnswer::NotKept { known: Some(DisclosureStatus::FoundOut) } => words.promises_said_found_out(),
        PromiseAnswer::NotKept { known: Some(DisclosureStatus::NotToldYet) } => words.promises_said_not_told(),
        PromiseAnswer::Changed { .. } => words.promises_said_changed(),
        PromiseAnswer::Open => String::new(),
    }
}

/// Eight weeks in one sentence.
pub(super) fn record(words: Words, record: &PromiseRecord) -> String {
    match record {
        record if record.answered() == 0 => String::new(),
        PromiseRecord { kept, kept_late: 0, changed, not_kept, .. } => {
            words.promises_record(*kept, *changed, *not_kept)
        }
        PromiseRecord { kept, kept_late, changed, not_kept, .. } => {
            words.promises_record_late(*kept, *kept_late, *changed, *not_kept)
        }
    }
}

/// Honesty apart from success; empty when nothing was said of it.
pub(super) fn honesty(words: Words, record: &PromiseRecord) -> String {
    if record.answered() == 0 || (record.not_kept > 0 && record.not_kept == record.not_said) {
        return String::new();
    }
    words.promises_record_told(record.not_kept, record.told)
}

/// A question beside very large words, or empty.
pub(super) fn very_large(words: Words, text: &str) -> String {
    let text = text.to_lowercase();
    let large = words.promises_very_large_words();
    let mut large = large.split(',').map(str::trim).filter(|word| !word.is_empty());
    let stands = |word: &str| {
        text.match_indices(word).any(|(at, _)| {
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            !letter(text[..at].chars().next_back()) && !letter(text[at + word.len()..].chars().next())
        })
    };
    if large.any(stands) { words.promises_very_large() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    fn words() -> Words {
        content::words("en")
    }

    #[test]
    fn very_large_words_bring_a_question_and_only_whole_words_do() {
        for text in ["I will never lie again", "Always.", "Home on time, EVERY TIME!"] {
            assert_eq!(very_large(words(), text), words().promises_very_large(), "{text}");
        }
        for text in ["I call by six", "Nevertheless I call", "sideways"] {
            assert_eq!(very_large(words(), text), "", "{text}");
        }
    }

    #[test]
    fn every_outcome_has_its_flat_text() {
        let today = LocalDay::from_epoch_days(20_000);
        let not_kept = |known| PromiseAnswer::NotKept { known };
        let told = not_kept(Some(DisclosureStatus::Told));
        assert!(after(words(), told).starts_with("Not kept, and you told it. Both are true"));
        assert!(after(words(), not_kept(Some(DisclosureStatus::NotToldYet))).contains("If it is safe"));
        assert_eq!(after(words(), PromiseAnswer::Kept), "Promise kept.");
        assert_eq!(after(words(), PromiseAnswer::KeptLate), "Kept, after the day. It is noted as late.");
        assert_eq!(after(words(), PromiseAnswer::Open), "");
        assert_eq!(answer(words(), told, today), "Not kept, told");
    }

    #[test]
    fn honesty_says_nothing_while_nothing_was_said_of_it() {
        let one = |known| PromiseRecord::of([PromiseAnswer::Kept, PromiseAnswer::NotKept { known }]);
        assert_eq!(honesty(words(), &one(None)), "");
        assert_eq!(honesty(words(), &one(Some(DisclosureStatus::Told))), "One was not kept. You told it yourself.");
        assert_eq!(
            honesty(words(), &one(Some(DisclosureStatus::FoundOut))),
            "One was not kept. It was found out, or is not told yet."
        );
        assert_eq!(honesty(words(), &PromiseRecord::default()), "");
    }

    #[test]
    fn late_ones_are_said_apart_and_only_when_there_are_some() {
        let kept = PromiseRecord { kept: 13, changed: 2, not_kept: 2, ..PromiseRecord::default() };
        assert_eq!(record(words(), &kept), "In eight weeks 13 kept, 2 changed before the day, 2 not kept.");
        let late = PromiseRecord { kept_late: 1, ..kept };
        assert_eq!(
            record(words(), &late),
            "In eight weeks 13 kept, 1 kept late, 2 changed before the day, 2 not kept."
        );
    }
}
