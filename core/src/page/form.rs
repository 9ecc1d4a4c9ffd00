//! A form as a value, and what comes back of it. What is typed lives in the shell until it is saved (S26: the keyboard
//! learns nothing).

use super::Act;
use crate::clock::{LocalDay, WallTime};
use crate::error::{Error, Problem, Result};
use crate::written::Written;

/// Something to fill in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Form {
    /// Stable for what it is about: a shell keeps what is typed under it, through lock, Exit and the end of the process, until
    /// it is saved. Nothing but the person saves it: what was begun, or refused, stands there again.
    pub key: String,
    /// Its title; empty where it stands on a page under a heading.
    pub title: Written,
    /// A quiet line under the title, or empty.
    pub lead: String,
    /// From top to bottom.
    pub fields: Vec<Field>,
    /// The button's words.
    pub save: String,
    /// It is done as it is typed, a moment after the last key, and the page of its outcome takes the place of the one before;
    /// so it is where the page is read again. What was typed stays in its field, and none of it is kept when the page is left.
    /// A shell that reads whole lines has the button.
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub live: bool,
    /// What saving does. A refused value comes back as an error whose field is the key of one here.
    pub does: Act,
    /// What is typed is held in memory while the page is there, and is no draft: names for one talk stand in no file.
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub fleeting: bool,
}

/// One thing to fill in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Field {
    /// The field's name in the product's words; what is refused is named by it.
    pub key: String,
    /// Its label.
    pub label: String,
    /// What stands in it while it is empty, or empty.
    pub hint: String,
    /// A quiet line under it, or empty.
    pub note: String,
    /// How it is filled in.
    pub input: Input,
    /// What stands in it at first.
    pub value: Value,
    /// It is seen only while another field says so.
    pub only_if: Option<OnlyIf>,
}

/// Another field of the same form, and what it has to say.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OnlyIf {
    /// The key of the other field, which is one of several.
    pub field: String,
    /// One of these options is chosen there.
    pub is: Vec<String>,
}

/// How a field is filled in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Input {
    /// By writing.
    Text {
        /// Lines that are seen at once.
        lines: u8,
        /// Most characters.
        most: u32,
        /// Which keyboard.
        keyboard: Keyboard,
    },
    /// By choosing one.
    OneOf {
        /// In their order.
        options: Vec<FormOption>,
    },
    /// By choosing several.
    SomeOf {
        /// In their order.
        options: Vec<FormOption>,
        /// Most that can be chosen.
        most: u32,
    },
    /// A day.
    Day {
        /// First day that can be chosen.
        from: Option<LocalDay>,
        /// Last day that can be chosen.
        until: Option<LocalDay>,
        /// What is said while no day is set, where it may be left open; empty where a day is needed.
        open: String,
        /// The weekday with which a week begins: 0 for Monday to 6 for Sunday.
        week_begins: u8,
    },
    /// A clock time.
    Time {
        /// What is said while no time is set, where it may be left open; empty where a time is needed.
        open: String,
    },
    /// Days of the week.
    Weekdays {
        /// Seven short names from Monday.
        names: Vec<String>,
        /// The weekday with which a week begins: 0 for Monday to 6 for Sunday.
        week_begins: u8,
    },
    /// On or off.
    Switch,
    /// A number.
    Number {
        /// Least.
        from: i64,
        /// Most.
        until: i64,
    },
    /// How many grains are left in a bowl, over the bowl as it is drawn: a number.
    Grains {
        /// The area, seed of its places.
        area: String,
        /// Series 1 to 8.
        series: u8,
        /// Most: those that lie in it now.
        most: u8,
        /// What each number from 0 to `most` is called, in their order.
        words: Vec<String>,
    },
}

/// Which keyboard is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Keyboard {
    /// For sentences.
    Sentences,
    /// For a telephone number.
    Phone,
}

/// One of several.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FormOption {
    /// Stable among its own.
    pub key: String,
    /// Its words.
    pub text: Written,
    /// A second line, or empty.
    pub second: String,
    /// So many grains stand beside its words: -5, -1, 1 or 5, those that were taken hollow.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub grains: Option<i8>,
}

/// What stands in a field.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Value {
    /// What is written.
    Text {
        /// The text.
        text: Written,
    },
    /// The option that is chosen; empty for none yet.
    Chosen {
        /// Its key.
        key: String,
    },
    /// The options that are chosen.
    AllChosen {
        /// Their keys.
        keys: Vec<String>,
    },
    /// A day, or none.
    Day {
        /// The day.
        day: Option<LocalDay>,
    },
    /// A clock time, or none.
    Time {
        /// The time.
        time: Option<WallTime>,
    },
    /// Days of the week: bit 0 for Monday to bit 6 for Sunday.
    Weekdays {
        /// The bits.
        days: u8,
    },
    /// On or off.
    Switch {
        /// On.
        on: bool,
    },
    /// A number, or none.
    Number {
        /// The number.
        number: Option<i64>,
    },
}

/// A field as it was filled in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FieldValue {
    /// The key of the field.
    pub key: String,
    /// What stands in it.
    pub value: Value,
}

/// What came back of a form, asked by the names of its fields.
#[derive(Debug, Default)]
pub struct Values(Vec<FieldValue>);

impl From<Vec<FieldValue>> for Values {
    fn from(values: Vec<FieldValue>) -> Self {
        Self(values)
    }
}

impl Values {
    fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().find(|given| given.key == key).map(|given| &given.value)
    }

    /// The field was seen, and came back.
    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    fn refused(key: &str) -> Error {
        Error::input(key, Problem::UnknownKey)
    }

    /// What was written; empty where the field was not seen.
    ///
    /// # Errors
    /// The field holds something else than a text.
    pub fn text(&self, key: &str) -> Result<Written> {
        match self.get(key) {
            None => Ok(Written::new()),
            Some(Value::Text { text }) => Ok(text.clone()),
            Some(_) => Err(Self::refused(key)),
        }
    }

    /// The option that is chosen; `None` for none, or where the field was not seen.
    ///
    /// # Errors
    /// The field holds something else than an option.
    pub fn chosen(&self, key: &str) -> Result<Option<&str>> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Chosen { key }) => Ok(Some(key.as_str()).filter(|key| !key.is_empty())),
            Some(_) => Err(Self::refused(key)),
        }
    }

    /// The options that are chosen.
    ///
    /// # Errors
    /// The field holds something else than options.
    pub fn all_chosen(&self, key: &str) -> Result<&[String]> {
        match self.get(key) {
            None => Ok(&[]),
            Some(Value::AllChosen { keys }) => Ok(keys),
            Some(_) => Err(Self::refused(key)),
        }
    }

    /// The day; `None` for none, or where the field was not seen.
    ///
    /// # Errors
    /// The field holds something else than a day.
    pub fn day(&self, key: &str) -> Result<Option<LocalDay>> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Day { day }) => Ok(*day),
            Some(_) => Err(Self::refused(key)),
        }
    }

    /// The clock time; `None` for none, or where the field was not seen.
    ///
    /// # Errors
    /// The field holds something else than a time.
    pub fn time(&self, key: &str) -> Result<Option<WallTime>> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Time { time }) => Ok(*time),
            Some(_) => Err(Self::refused(key)),
        }
    }

    /// The days of the week; none where the field was not seen.
    ///
    /// # Errors
    /// The field holds something else, or more than seven days.
    pub fn weekdays(&self, key: &str) -> Result<u8> {
        match self.get(key) {
            None => Ok(0),
            Some(Value::Weekdays { days }) if *days < 128 => Ok(*days),
            Some(_) => Err(Self::refused(key)),
        }
    }

    /// On or off; off where the field was not seen.
    ///
    /// # Errors
    /// The field holds something else.
    pub fn on(&self, key: &str) -> Result<bool> {
        match self.get(key) {
            None => Ok(false),
            Some(Value::Switch { on }) => Ok(*on),
            Some(_) => Err(Self::refused(key)),
        }
    }

    /// The number; `None` for none, or where the field was not seen.
    ///
    /// # Errors
    /// The field holds something else.
    pub fn number(&self, key: &str) -> Result<Option<i64>> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Number { number }) => Ok(*number),
            Some(_) => Err(Self::refused(key)),
        }
    }
}
