//! What a person wrote: a text that can be read, stored and shown, but never slips into a log or a panic.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};

/// A text a person wrote, or a sentence of ours that holds one: the name of their area, their promise, the row as a
/// screen reader says it. `Debug` tells its length in characters and nothing else, so that a view or a draft can be
/// logged whole. To Kotlin, Swift and JSON it is a string like any other.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Written(String);

impl Written {
    /// Nothing written.
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// The text as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, given away.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Written({})", self.0.chars().count())
    }
}

/// Prints the text. Whoever writes `{}` means to show it.
impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Deref for Written {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Written {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Written {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<String> for Written {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Written {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<Written> for String {
    fn from(written: Written) -> Self {
        written.0
    }
}

impl PartialEq<str> for Written {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Written {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl PartialEq<Written> for String {
    fn eq(&self, other: &Written) -> bool {
        *self == other.0
    }
}

impl PartialEq<String> for Written {
    fn eq(&self, other: &String) -> bool {
        self.0 == *other
    }
}

#[cfg(test)]
mod tests {
    use super::Written;

    #[test]
    fn a_log_sees_the_length_and_a_screen_the_text() {
        let note = Written::from("Für Jo 🙂");
        assert_eq!(format!("{note:?}"), "Written(8)");
        assert_eq!(format!("{:?}", Some(&note)), "Some(Written(8))");
        assert_eq!(note.to_string(), "Für Jo 🙂");
    }

    #[test]
    fn json_holds_a_plain_string() {
        let json = serde_json::to_string(&Written::from("a \"b\"")).unwrap();
        assert_eq!(json, r#""a \"b\"""#);
        assert_eq!(serde_json::from_str::<Written>(&json).unwrap(), "a \"b\"");
    }
}
