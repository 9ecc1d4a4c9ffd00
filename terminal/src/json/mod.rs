//! Views of the core as JSON, each in one place. Days are `YYYY-MM-DD`, instants RFC 3339 in UTC, ids text; what is not
//! there is `null`, a text that is empty stays empty.

mod day;
mod deeds;
mod notes;
mod reminders;

pub use day::{areas, bowl, bowls, check_in, settings, today};
pub use deeds::{promise, promise_said, promises, tell, thing};
pub use notes::{card, prompt_today, safety_page, script, search};
pub use reminders::{reminders, slot, slots};

use serde_json::{Value, json};

/// As it is written.
fn text(value: impl ToString) -> Value {
    Value::String(value.to_string())
}

/// As it is written, or `null`.
fn maybe(value: Option<impl ToString>) -> Value {
    value.map_or(Value::Null, text)
}

/// One value each.
fn list<T>(items: &[T], view: impl Fn(&T) -> Value) -> Value {
    items.iter().map(view).collect()
}

/// A choice of any question.
fn choice(choice: &grain_core::check_in::ChoiceView) -> Value {
    json!({ "id": choice.id, "text": choice.text, "chosen": choice.chosen })
}
