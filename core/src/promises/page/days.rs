//! One day of a promise as rows of a page.

use super::{answer, facts, form, route_of};
use crate::app::Reading;
use crate::error::Result;
use crate::hard_day;
use crate::page::{Button, Choice, Route, Row, Weight};
use crate::promises::{DisclosureStatus, PromiseAnswer, PromiseChoice, PromiseRow, PromiseState, store};
use crate::settings::Side;

/// A day that opens its promise, with a second line of where it stands.
pub(super) fn line(row: &PromiseRow) -> Row {
    let stands = row.state_text.to_lowercase().contains(&row.day_text.to_lowercase());
    let second = facts([row.state_text.as_str(), if stands { "" } else { &row.day_text }]);
    // A rhythm can be answered and ended on one day.
    let ended = if row.state == PromiseState::Ended { " ended" } else { "" };
    Row::new(format!("{}{ended}", key(row)), row.text.clone())
        .second(second)
        .spoken(row.spoken.clone())
        .go(route_of(row.promise))
}

/// Stable for one day of one promise.
pub(super) fn key(row: &PromiseRow) -> String {
    format!("{} {}", row.promise, row.day)
}

/// A day with what can be said of it under `head`, and after "Not kept" a row of its own for how it came out.
pub(super) fn with_choices(scope: &Reading<'_>, row: &PromiseRow, head: Row) -> Result<Vec<Row>> {
    if is_moved_and_answered(scope, row)? {
        return Ok(vec![head]);
    }
    let words = scope.words();
    let mut first = head.choices(choices(row, &row.choices));
    let can_move = row.choices.iter().any(|choice| matches!(choice.answer, PromiseAnswer::Changed { .. }));
    if can_move && row.day >= scope.today {
        let move_it = Button::sheet(words.promises_another_day(), form::move_form(scope, row));
        first = first.menu(move_it.weight(Weight::Word));
    }
    let mut rows = vec![first];
    if !row.after_not_kept.is_empty() {
        let after = Row::new(format!("{} after", key(row)), words.check_in_after_not_kept());
        rows.push(with_repair(scope, row, after.choices(choices(row, &row.after_not_kept)))?);
    }
    Ok(rows)
}

/// A promise to someone else that was not kept opens a repair (product.md system 11), where one may be written: by the one
/// who did it, and not on a hard day.
pub(super) fn with_repair(scope: &Reading<'_>, day: &PromiseRow, row: Row) -> Result<Row> {
    let can_mend = scope.settings.side.is_some_and(Side::has_deeds) && !day.after_not_kept.is_empty();
    if !can_mend || hard_day::ops::hard_day_until(scope)?.is_some() {
        return Ok(row);
    }
    // By its name: the repairs know the promises, and not the other way round.
    Ok(row.button(Button::go(scope.words().promises_repair(), Route::to("repair"))))
}

/// Each with its act; a second tap on the chosen one takes it back.
fn choices(row: &PromiseRow, choices: &[PromiseChoice]) -> Vec<Choice> {
    let choice = |choice: &PromiseChoice| {
        // How it came out is taken back, and "Not kept" stays.
        let back = match choice.answer {
            PromiseAnswer::NotKept { known: Some(_) } => PromiseAnswer::NotKept { known: None },
            _ => PromiseAnswer::Open,
        };
        let does = if choice.chosen { back } else { choice.answer };
        Choice::new(word(choice.answer), choice.text.clone(), choice.chosen, Some(answer(row, does)))
    };
    choices.iter().map(choice).collect()
}

/// The key of an answer.
pub(super) fn word(answer: PromiseAnswer) -> &'static str {
    match answer {
        PromiseAnswer::Kept => "kept",
        PromiseAnswer::KeptLate => "kept_late",
        PromiseAnswer::NotKept { known: None } => "not_kept",
        PromiseAnswer::NotKept { known: Some(known) } => known_word(known),
        PromiseAnswer::Changed { .. } => "changed",
        PromiseAnswer::Open => "open",
    }
}

/// The key of how it came out.
pub(super) fn known_word(known: DisclosureStatus) -> &'static str {
    match known {
        DisclosureStatus::Told => "told",
        DisclosureStatus::FoundOut => "found_out",
        DisclosureStatus::NotToldYet => "not_told_yet",
    }
}

/// It was put off to a day that has an answer of its own: both stay as they are, until that answer is taken back.
pub(super) fn is_moved_and_answered(scope: &Reading<'_>, row: &PromiseRow) -> Result<bool> {
    match row.state {
        PromiseState::Answered { answer: PromiseAnswer::Changed { new_day: Some(next) } } => {
            Ok(store::answer_on(scope.sql, row.promise, next)?.is_some())
        }
        _ => Ok(false),
    }
}
