//! How domains make forms: a form, its fields, and what is chosen from.

use super::{Act, Field, Form, FormOption, Input, Keyboard, OnlyIf, Value};
use crate::app::Reading;
use crate::clock::{LocalDay, WallTime};
use crate::written::Written;

impl Form {
    /// A form about something.
    pub(crate) fn new(key: impl ToString, save: String, does: Act) -> Self {
        Self {
            key: key.to_string(),
            title: Written::new(),
            lead: String::new(),
            fields: Vec::new(),
            save,
            live: false,
            does,
            fleeting: false,
        }
    }

    /// Its title.
    pub(crate) fn title(mut self, title: impl Into<Written>) -> Self {
        self.title = title.into();
        self
    }

    /// The quiet line under the title.
    pub(crate) fn lead(mut self, lead: String) -> Self {
        self.lead = lead;
        self
    }

    /// It is done as it is typed.
    pub(crate) fn live(mut self) -> Self {
        self.live = true;
        self
    }

    /// What is typed is no draft.
    pub(crate) fn fleeting(mut self) -> Self {
        self.fleeting = true;
        self
    }

    /// One more thing to fill in.
    pub(crate) fn field(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }
}

impl Field {
    fn new(key: &str, label: String, input: Input, value: Value) -> Self {
        let (key, hint, note) = (key.to_owned(), String::new(), String::new());
        Self { key, label, hint, note, input, value, only_if: None }
    }

    /// Something to write, of so many lines and at most so many characters.
    pub(crate) fn text(key: &str, label: String, (lines, most): (u8, usize), text: impl Into<Written>) -> Self {
        let most = u32::try_from(most).unwrap_or(u32::MAX);
        let input = Input::Text { lines, most, keyboard: Keyboard::Sentences };
        Self::new(key, label, input, Value::Text { text: text.into() })
    }

    /// A telephone number.
    pub(crate) fn phone(key: &str, label: String, number: impl Into<Written>) -> Self {
        let input = Input::Text { lines: 1, most: 40, keyboard: Keyboard::Phone };
        Self::new(key, label, input, Value::Text { text: number.into() })
    }

    /// One of several.
    pub(crate) fn one_of(key: &str, label: String, options: Vec<FormOption>, chosen: impl ToString) -> Self {
        Self::new(key, label, Input::OneOf { options }, Value::Chosen { key: chosen.to_string() })
    }

    /// A day between two; `open` is said while none is set, empty where one is needed.
    pub(crate) fn day(
        key: &str,
        label: String,
        scope: &Reading<'_>,
        (from, until): (Option<LocalDay>, Option<LocalDay>),
        open: String,
        day: Option<LocalDay>,
    ) -> Self {
        let input = Input::Day { from, until, open, week_begins: scope.week_begins() };
        Self::new(key, label, input, Value::Day { day })
    }

    /// A clock time; `open` is said while none is set, empty where one is needed.
    pub(crate) fn time(key: &str, label: String, open: String, time: Option<WallTime>) -> Self {
        Self::new(key, label, Input::Time { open }, Value::Time { time })
    }

    /// Several of a few.
    pub(crate) fn some_of(key: &str, label: String, options: Vec<FormOption>, keys: Vec<String>) -> Self {
        let most = u32::try_from(options.len()).unwrap_or(u32::MAX);
        Self::new(key, label, Input::SomeOf { options, most }, Value::AllChosen { keys })
    }

    /// Days of the week, bit 0 for Monday.
    pub(crate) fn weekdays(key: &str, label: String, scope: &Reading<'_>, days: u8) -> Self {
        let names = (0..7).map(|weekday| scope.words().weekday_short(weekday)).collect();
        Self::new(key, label, Input::Weekdays { names, week_begins: scope.week_begins() }, Value::Weekdays { days })
    }

    /// On or off.
    pub(crate) fn switch(key: &str, label: String, on: bool) -> Self {
        Self::new(key, label, Input::Switch, Value::Switch { on })
    }

    /// A number between two.
    pub(crate) fn number(key: &str, label: String, (from, until): (i64, i64), number: Option<i64>) -> Self {
        Self::new(key, label, Input::Number { from, until }, Value::Number { number })
    }

    /// How many grains are left in a bowl; `words` has a name for each number, from none on.
    pub(crate) fn grains(key: &str, label: String, (area, series): (&str, u8), words: Vec<String>, left: u8) -> Self {
        let most = u8::try_from(words.len().saturating_sub(1)).unwrap_or(u8::MAX);
        let input = Input::Grains { area: area.to_owned(), series, most, words };
        Self::new(key, label, input, Value::Number { number: Some(left.into()) })
    }

    /// Seen only while one of these options is chosen in another field.
    pub(crate) fn only_if(mut self, field: &str, is: &[&str]) -> Self {
        let is = is.iter().map(|key| (*key).to_owned()).collect();
        self.only_if = Some(OnlyIf { field: field.to_owned(), is });
        self
    }

    /// What stands in it while it is empty.
    pub(crate) fn hint(mut self, hint: String) -> Self {
        self.hint = hint;
        self
    }

    /// The quiet line under it.
    pub(crate) fn note(mut self, note: String) -> Self {
        self.note = note;
        self
    }
}

impl FormOption {
    /// One of several.
    pub(crate) fn new(key: impl ToString, text: impl Into<Written>) -> Self {
        Self { key: key.to_string(), text: text.into(), second: String::new(), grains: None }
    }
}
