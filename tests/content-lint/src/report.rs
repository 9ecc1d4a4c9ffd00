//! What the lint found, and what it looked at, in words for a person.

use std::collections::BTreeMap;
use std::fmt;

use super::finding::Finding;
use super::load::{Library, Shelved};
use super::record::{Faith, Form, Record};

/// The whole report; its Display is what content-report prints.
pub struct Report {
    /// Title of a table, and its rows of word and count.
    pub counts: Vec<(String, BTreeMap<&'static str, usize>)>,
    /// Plain facts about what ran and what did not.
    pub notes: Vec<String>,
    /// Errors first.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Counts the library and sorts the findings.
    #[must_use]
    pub fn new(library: &Library, notes: Vec<String>, mut findings: Vec<Finding>) -> Self {
        findings.sort();
        findings.dedup();
        let mut counts = Vec::new();
        let faithful = |shelved: &&Shelved| shelved.record.faith != Faith::None;
        let plain: Vec<&Shelved> = library.cards.iter().filter(|shelved| !faithful(shelved)).collect();
        let faith: Vec<&Shelved> = library.cards.iter().filter(faithful).collect();
        let prompts: Vec<&Shelved> = library.prompts.iter().collect();
        for (name, shelf) in [("cards", plain), ("faith cards", faith), ("prompts", prompts)] {
            counts.extend(tables(name, &shelf));
        }
        Self { counts, notes, findings }
    }

    /// The findings that fail the tests.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.is_error())
    }
}

fn tables(name: &str, shelf: &[&Shelved]) -> Vec<(String, BTreeMap<&'static str, usize>)> {
    type Word = fn(&Record) -> &'static str;
    let words: [(&str, Word); 7] = [
        ("role", |record| record.role.word()),
        ("stage", |record| record.stage.word()),
        ("kind", |record| record.kind.word()),
        ("form", |record| record.form.map_or("question", Form::word)),
        ("area", |record| record.area.word()),
        ("when", |record| record.when.word()),
        ("review", |record| record.review.word()),
    ];
    words
        .into_iter()
        .map(|(by, word)| {
            let mut table = BTreeMap::new();
            for shelved in shelf {
                *table.entry(word(&shelved.record)).or_insert(0) += 1;
            }
            (format!("{name} ({}) by {by}", shelf.len()), table)
        })
        .collect()
}

impl fmt::Display for Report {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (title, table) in &self.counts {
            let rows: Vec<String> = table.iter().map(|(word, count)| format!("{word} {count}")).collect();
            writeln!(to, "{title}: {}", rows.join(" · "))?;
        }
        writeln!(to)?;
        for note in &self.notes {
            writeln!(to, "{note}")?;
        }
        let errors = self.errors().count();
        writeln!(to, "\n{errors} errors, {} warnings", self.findings.len() - errors)?;
        self.findings.iter().try_for_each(|finding| writeln!(to, "{finding}"))
    }
}
