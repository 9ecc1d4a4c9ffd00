//! How an answer is stored: a word, how it came out, and the new day.

use super::{DisclosureStatus, PromiseAnswer};
use crate::clock::LocalDay;

/// The columns of an answer; an open day has none.
pub(super) fn to_columns(answer: PromiseAnswer) -> Option<(&'static str, Option<&'static str>, Option<LocalDay>)> {
    Some(match answer {
        PromiseAnswer::Kept => ("kept", None, None),
        PromiseAnswer::KeptLate => ("kept_late", None, None),
        PromiseAnswer::NotKept { known } => ("not_kept", known.map(word), None),
        PromiseAnswer::Changed { new_day } => ("changed", None, new_day),
        PromiseAnswer::Open => return None,
    })
}

fn word(known: DisclosureStatus) -> &'static str {
    match known {
        DisclosureStatus::Told => "told",
        DisclosureStatus::FoundOut => "found_out",
        DisclosureStatus::NotToldYet => "not_told_yet",
    }
}

/// Reads what [`to_columns`] gave.
pub(super) fn from_columns(answer: &str, known: Option<&str>, new_day: Option<LocalDay>) -> Option<PromiseAnswer> {
    let known = match known {
        None => None,
        Some("told") => Some(DisclosureStatus::Told),
        Some("found_out") => Some(DisclosureStatus::FoundOut),
        Some("not_told_yet") => Some(DisclosureStatus::NotToldYet),
        Some(_) => return None,
    };
    Some(match answer {
        "kept" => PromiseAnswer::Kept,
        "kept_late" => PromiseAnswer::KeptLate,
        "not_kept" => PromiseAnswer::NotKept { known },
        "changed" => PromiseAnswer::Changed { new_day },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_read_back_as_it_was_said() {
        let knowns =
            [None, Some(DisclosureStatus::Told), Some(DisclosureStatus::FoundOut), Some(DisclosureStatus::NotToldYet)];
        let mut answers = vec![PromiseAnswer::Kept, PromiseAnswer::KeptLate];
        answers.extend(knowns.map(|known| PromiseAnswer::NotKept { known }));
        let days = [None, Some(LocalDay::from_epoch_days(20_000))];
        answers.extend(days.map(|new_day| PromiseAnswer::Changed { new_day }));
        for answer in answers {
            let (word, known, new_day) = to_columns(answer).unwrap();
            assert_eq!(from_columns(word, known, new_day), Some(answer));
        }
        assert_eq!(to_columns(PromiseAnswer::Open), None);
        assert_eq!(from_columns("open", None, None), None);
    }
}
