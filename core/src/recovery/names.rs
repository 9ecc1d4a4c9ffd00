//! What the person calls what is in a table.

use crate::content::Words;

/// The words for a table of entries; `None` for one in which Grain notes something for itself.
pub(super) fn of(table: &str, words: Words) -> Option<String> {
    Some(match table {
        "settings" => words.recovery_of_settings(),
        "area" => words.recovery_of_area(),
        "not_yet" => words.recovery_of_not_yet(),
        "grain" => words.recovery_of_grain(),
        "card" => words.recovery_of_card(),
        "card_lowered" => words.recovery_of_card_lowered(),
        "own_card" => words.recovery_of_own_card(),
        "check_in" => words.recovery_of_check_in(),
        "answer" => words.recovery_of_answer(),
        "circle_person" => words.recovery_of_circle_person(),
        "session_question" => words.recovery_of_session_question(),
        "session_note" => words.recovery_of_session_note(),
        "disclosure" => words.recovery_of_disclosure(),
        "imported_note" => words.recovery_of_imported_note(),
        "kept" => words.recovery_of_kept(),
        "kept_line" => words.recovery_of_kept_line(),
        "moment" => words.recovery_of_moment(),
        "moment_plan" => words.recovery_of_moment_plan(),
        "moment_hard_date" => words.recovery_of_moment_hard_date(),
        "moment_plan_person" => words.recovery_of_moment_plan_person(),
        "moment_words" => words.recovery_of_moment_words(),
        "money_entry" => words.recovery_of_money_entry(),
        "promise" => words.recovery_of_promise(),
        "promise_span" => words.recovery_of_promise_span(),
        "promise_answer" => words.recovery_of_promise_answer(),
        "promise_words" => words.recovery_of_promise_words(),
        "prompt_answer" => words.recovery_of_prompt_answer(),
        "reminder_rule" => words.recovery_of_reminder_rule(),
        "reminder_time" => words.recovery_of_reminder_time(),
        "reminder_preferences" => words.recovery_of_reminder_preferences(),
        "slip_plan" => words.recovery_of_slip_plan(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::content::words;
    use crate::domains::TABLES;

    #[test]
    fn every_table_of_entries_has_words_of_its_own() {
        let mut all = Vec::new();
        for table in TABLES.iter().copied().flatten().filter(|table| table.exported && table.name != "pebble") {
            all.push(super::of(table.name, words("")).unwrap_or_else(|| panic!("{} has no words", table.name)));
        }
        let named = all.len();
        all.sort_unstable();
        all.dedup();
        assert!(all.len() == named && named > 25, "{all:?}");
    }
}
