//! What was begun of forms and not saved. It stands there again, also after Exit: then it lies sealed beside the notes.

use std::collections::{BTreeSet, HashMap};

use grain_core::app::App;
use grain_core::error::Result;
use grain_core::page::{FieldValue, Value};

/// What was filled in, by the key of its form.
#[derive(Default)]
pub struct Drafts {
    begun: HashMap<String, Vec<FieldValue>>,
    /// Those that lie there by this one's hand, or did from the start; another terminal may have kept others since.
    before: BTreeSet<String>,
}

impl Drafts {
    /// Those that an earlier Exit left. One that this version cannot read is none.
    pub fn of(app: &App) -> Result<Self> {
        let kept = app.drafts()?.into_iter();
        let begun: HashMap<_, _> =
            kept.filter_map(|(form, values)| Some((form, serde_json::from_str(&values).ok()?))).collect();
        Ok(Self { before: begun.keys().cloned().collect(), begun })
    }

    /// Keeps them past the end of the process, however it ends.
    pub fn keep(&mut self, app: &App) -> Result<()> {
        if self.begun.is_empty() && self.before.is_empty() {
            return Ok(());
        }
        let mut all = app.drafts()?;
        all.retain(|(form, _)| !self.before.contains(form) && !self.begun.contains_key(form));
        let begun = self.begun.iter();
        all.extend(begun.filter_map(|(form, values)| Some((form.clone(), serde_json::to_string(values).ok()?))));
        app.keep_drafts(&all)?;
        self.before = self.begun.keys().cloned().collect();
        Ok(())
    }

    /// What was begun of a form, which is now being filled in.
    pub fn take(&mut self, form: &str) -> Vec<FieldValue> {
        self.begun.remove(form).unwrap_or_default()
    }

    /// It was left before it was saved.
    pub fn put(&mut self, form: &str, values: Vec<FieldValue>) {
        self.begun.insert(form.to_owned(), values);
    }

    /// The text that was begun in a field; empty where there is none.
    pub fn text(&self, form: &str, field: &str) -> &str {
        let mut values = self.begun.get(form).into_iter().flatten();
        match values.find(|value| value.key == field).map(|value| &value.value) {
            Some(Value::Text { text }) => text,
            _ => "",
        }
    }
}
