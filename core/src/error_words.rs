//! What an error says to a person: what happened, what is kept, what can be done. No blame, no code.

use crate::content::Words;
use crate::error::{Error, ErrorKind, Problem};

/// A title and the sentences under it, both in the person's language and never empty.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ErrorWords {
    /// What happened, in a few words.
    pub title: String,
    /// What is kept and what can be done.
    pub text: String,
}

/// The words for an error.
pub fn words(error: &Error, words: Words) -> ErrorWords {
    let (title, text) = match error {
        Error::Input { field, problem, limit } => return refused(field, *problem, *limit, words),
        Error::NotGrain => (words.error_not_grain_title(), words.error_not_grain_text()),
        Error::Busy => (words.error_busy_title(), words.error_busy_text()),
        _ => return of_kind(error.kind(), words),
    };
    ErrorWords { title, text }
}

/// The words for a kind of error, when no more is known than what can be done about it.
pub fn of_kind(kind: ErrorKind, words: Words) -> ErrorWords {
    let (title, text) = match kind {
        ErrorKind::BadInput => (words.error_not_allowed_title(), words.error_not_allowed_text()),
        ErrorKind::NotFound => (words.error_not_found_title(), words.error_not_found_text()),
        ErrorKind::WrongKey => (words.error_wrong_key_title(), words.error_wrong_key_text()),
        ErrorKind::NewerVersion => (words.error_newer_file_title(), words.error_newer_file_text()),
        ErrorKind::Damaged => (words.error_damaged_title(), words.error_damaged_text()),
        ErrorKind::NoRoom => (words.error_disk_full_title(), words.error_disk_full_text()),
        ErrorKind::CannotWrite => (words.error_read_only_title(), words.error_read_only_text()),
        ErrorKind::TryAgain => (words.error_other_title(), words.error_other_text()),
    };
    ErrorWords { title, text }
}

fn refused(field: &str, problem: Problem, limit: Option<u32>, words: Words) -> ErrorWords {
    let (title, text) = match (problem, field) {
        (Problem::OutOfRange, "now") => (words.error_clock_title(), words.error_clock_text()),
        (Problem::NotATime, "now") => (words.error_unreadable_moment_title(), words.error_unreadable_moment_text()),
        (Problem::NotAllowed, "number" | "message_number") => {
            (words.error_not_a_number_title(), words.error_not_a_number_text())
        }
        (Problem::NotANumber, "amount") => (words.error_not_a_sum_title(), words.error_not_a_sum_text()),
        (Problem::OutOfRange, "amount") => (words.error_not_a_sum_title(), words.error_sum_out_of_range_text()),
        (Problem::OutOfRange, "rollover_hour") => (words.error_day_start_title(), words.error_day_start_text()),
        (Problem::UnknownKey, "currency") => (words.error_no_currency_title(), words.error_no_currency_text()),
        (Problem::UnknownKey, "direction") => (words.error_no_direction_title(), words.error_no_direction_text()),
        (Problem::UnknownKey | Problem::Duplicate, "id") => {
            (words.error_other_entry_title(), words.error_other_entry_text())
        }
        (Problem::Duplicate, "file") => (words.error_file_there_title(), words.error_file_there_text()),
        (Problem::TooLong, "file") => (words.error_file_too_large_title(), words.error_file_too_large_text()),
        (Problem::NotAllowed, "import") => (words.error_no_import_title(), words.error_no_import_text()),
        (Problem::TooLong | Problem::TooMany, "import") => {
            (words.error_import_too_large_title(), words.error_import_too_large_text())
        }
        (Problem::NotAllowed, "file") => (words.error_no_account_title(), words.error_no_account_text()),
        (Problem::Empty, "code") => (words.error_code_needed_title(), words.error_code_needed_text()),
        (_, "backup" | "secret" | "code") => return of_backup(field, problem, limit, words),
        (Problem::NotAllowed, "word") => {
            (words.error_code_check_title(), words.error_code_check_text(limit.unwrap_or_default()))
        }
        (Problem::OutOfRange, "passphrase") => {
            (words.error_passphrase_short_title(), words.error_passphrase_short_text(limit.unwrap_or_default()))
        }
        (Problem::NotAllowed, "demo") => (words.error_not_empty_title(), words.error_not_empty_text()),
        (Problem::NotAllowed, "area") => (words.error_no_bowl_title(), words.error_no_bowl_text()),
        (Problem::UnknownKey, _) => (words.error_unknown_key_title(), words.error_unknown_key_plain()),
        (Problem::OutOfRange, _) => (words.error_out_of_range_title(), words.error_out_of_range_plain()),
        (Problem::DayInFuture, _) => (words.error_day_in_future_title(), words.error_day_in_future_text()),
        (Problem::DayInPast, _) => (words.error_day_in_past_title(), words.error_day_in_past_text()),
        (Problem::DayTooFarBack, _) => (
            words.error_day_too_far_back_title(),
            limit.map_or_else(|| words.error_day_too_far_back_plain(), |n| words.error_day_too_far_back_text(n)),
        ),
        (Problem::Empty, _) => (words.error_empty_text_title(), words.error_empty_text_text()),
        (Problem::TooLong, _) => (
            words.error_too_long_title(),
            limit.map_or_else(|| words.error_too_long_plain(), |max| words.error_too_long_text(max)),
        ),
        (Problem::TooMany, _) => (
            words.error_too_many_title(),
            limit.map_or_else(|| words.error_too_many_plain(), |max| words.error_too_many_text(max)),
        ),
        (Problem::NotANumber, _) => (words.error_not_a_number_title(), words.error_not_a_number_text()),
        (Problem::UnknownZone, _) => (words.error_unknown_zone_title(), words.error_unknown_zone_plain()),
        (Problem::UnknownArea, _) => (words.error_unknown_area_title(), words.error_unknown_area_plain()),
        (Problem::NotADay, _) => (words.error_unreadable_day_title(), words.error_unreadable_day_text()),
        (Problem::NotATime, _) => (words.error_unreadable_time_title(), words.error_unreadable_time_text()),
        (Problem::AlreadyClosed, _) => (words.error_already_done_title(), words.error_already_done_text()),
        (Problem::NotAllowed, _) => (words.error_not_allowed_title(), words.error_not_allowed_text()),
        (Problem::Duplicate, _) => (words.error_duplicate_title(), words.error_duplicate_text()),
    };
    ErrorWords { title, text }
}

/// What is refused of a backup, and of what opens it.
fn of_backup(field: &str, problem: Problem, limit: Option<u32>, words: Words) -> ErrorWords {
    let limit = limit.unwrap_or_default();
    let (title, text) = match (field, problem) {
        ("secret", _) => (words.error_wrong_secret_title(), words.error_wrong_secret_text()),
        ("code", Problem::TooMany) => (words.error_code_count_title(), words.error_code_count_text(limit)),
        ("code", Problem::UnknownKey) => (words.error_code_word_title(), words.error_code_word_text(limit)),
        ("code", _) => (words.error_code_misread_title(), words.error_code_misread_text()),
        (_, Problem::NotAllowed) => (words.error_no_backup_title(), words.error_no_backup_text()),
        (_, Problem::TooLong) => (words.error_backup_too_large_title(), words.error_backup_too_large_text()),
        (_, Problem::AlreadyClosed) => (words.error_backup_stopped_title(), words.error_backup_stopped_text()),
        (_, Problem::Empty) => (words.error_not_all_title(), words.error_not_all_text()),
        (_, Problem::Duplicate) => (words.error_backup_not_needed_title(), words.error_backup_not_needed_text()),
        _ => (words.error_backup_damaged_title(), words.error_backup_damaged_text()),
    };
    ErrorWords { title, text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;
    use crate::content;

    /// The problem after this one; the compiler asks for every new one here.
    fn after(problem: Problem) -> Option<Problem> {
        Some(match problem {
            Problem::UnknownKey => Problem::OutOfRange,
            Problem::OutOfRange => Problem::DayInFuture,
            Problem::DayInFuture => Problem::DayInPast,
            Problem::DayInPast => Problem::DayTooFarBack,
            Problem::DayTooFarBack => Problem::Empty,
            Problem::Empty => Problem::TooLong,
            Problem::TooLong => Problem::TooMany,
            Problem::TooMany => Problem::NotANumber,
            Problem::NotANumber => Problem::UnknownZone,
            Problem::UnknownZone => Problem::UnknownArea,
            Problem::UnknownArea => Problem::NotADay,
            Problem::NotADay => Problem::NotATime,
            Problem::NotATime => Problem::AlreadyClosed,
            Problem::AlreadyClosed => Problem::NotAllowed,
            Problem::NotAllowed => Problem::Duplicate,
            Problem::Duplicate => return None,
        })
    }

    fn said(error: &Error) -> ErrorWords {
        words(error, content::words("en"))
    }

    #[test]
    fn every_problem_has_its_own_words_with_and_without_a_limit() {
        let problems = std::iter::successors(Some(Problem::UnknownKey), |problem| after(*problem));
        let mut titles = Vec::new();
        for problem in problems {
            for error in [Error::input("text", problem), Error::beyond("text", problem, 40)] {
                let ErrorWords { title, text } = said(&error);
                assert!(!title.is_empty() && !text.is_empty(), "{problem:?}");
                assert!(!text.contains('{'), "{problem:?}: {text}");
            }
            titles.push(said(&Error::input("text", problem)).title);
        }
        let all = titles.len();
        titles.sort();
        titles.dedup();
        assert_eq!(all, titles.len(), "two problems share a title");
    }

    #[test]
    fn every_other_error_has_words() {
        let errors = [
            Error::NotFound("entry"),
            Error::WrongKey,
            Error::NotGrain,
            Error::NewerSchema { found: 9, known: 1 },
            Error::Damaged,
            Error::NoRoom,
            Error::ReadOnly,
            Error::Busy,
            Error::Platform("clock"),
            Error::Sql(rusqlite::Error::InvalidQuery),
            Error::Io(std::io::ErrorKind::Other.into()),
            Error::Stored("settings"),
        ];
        for error in &errors {
            let ErrorWords { title, text } = said(error);
            assert!(!title.is_empty() && !text.is_empty(), "{error:?}");
        }
    }

    #[test]
    fn a_limit_is_told_and_a_wrong_clock_is_named() {
        assert!(said(&Error::beyond("why", Problem::TooLong, 200)).text.contains("200"));
        assert!(said(&Error::input("now", Problem::OutOfRange)).title.contains("date of this phone"));
        let moment = said(&Error::input("now", Problem::NotATime)).text;
        let shown = moment.split_whitespace().find_map(|word| Timestamp::parse(word.trim_end_matches([',', '.'])).ok());
        assert!(shown.is_some(), "the form that is shown can be read: {moment}");
        assert!(said(&Error::input("area", Problem::NotAllowed)).text.contains("rebuilding"));
        assert!(said(&Error::input("number", Problem::NotAllowed)).title.contains("number to call"));
    }
}
