//! What a rule has to say about a text.

use std::fmt;

/// An error fails the tests; a warning asks a person to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The text does not ship as it is.
    Error,
    /// A person decides.
    Warning,
}

/// One finding: which rule, where, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// The rule, such as "L2", or with its phrase family, such as "L4 F3".
    pub rule: String,
    /// File and id.
    pub place: String,
    /// The message.
    pub says: String,
}

impl Finding {
    /// A finding that fails the tests.
    pub fn error(rule: &str, place: &str, says: impl Into<String>) -> Self {
        Self { severity: Severity::Error, rule: rule.to_owned(), place: place.to_owned(), says: says.into() }
    }

    /// A finding that asks a person to look.
    pub fn warning(rule: &str, place: &str, says: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, place, says) }
    }

    /// True for what fails the tests.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weight = if self.is_error() { "error" } else { "warn " };
        write!(to, "{weight} {:<6} {}: {}", self.rule, self.place, self.says)
    }
}
