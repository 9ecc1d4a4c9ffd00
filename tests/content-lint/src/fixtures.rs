//! L11: the fixtures. A line stands in a card that is right in every other way, so only its words can fail it.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::{Table, Value};

use super::Rules;
use super::finding::Finding;
use super::load::{self, Shape, Shelved};
use super::structure::text_hash;

/// One line with the rule that has to catch it, or none.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The words.
    pub text: String,
    /// The rule, such as "L4 F3"; empty for lines that pass or that were never tuned on.
    #[serde(default)]
    pub rule: String,
    /// Who it speaks to; the hurt one when left out.
    #[serde(default = "hurt")]
    pub role: String,
}

fn hurt() -> String {
    "hurt".to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    line: Vec<Line>,
}

/// One fault put into a card that is right, and what the lint has to say about it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Broken {
    /// The rule that has to speak, such as "L1".
    pub rule: String,
    /// Part of what it has to say.
    pub says: String,
    /// Fields to change.
    #[serde(default)]
    pub set: Table,
    /// Fields to leave out.
    #[serde(default)]
    pub drop: Vec<String>,
    /// Leave the hash as it was, so that it is stale.
    #[serde(default)]
    pub keep_hash: bool,
    /// The file it stands in.
    #[serde(default)]
    pub file: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Brokens {
    right: Table,
    bad: Vec<Broken>,
}

/// Where the fixtures of this package stand.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Where the content of the core stands.
#[must_use]
pub fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/content")
}

/// The lines of one fixture file.
pub fn lines(name: &str) -> Result<Vec<Line>, String> {
    read::<Lines>(name).map(|lines| lines.line)
}

/// The right card of bad-records.toml, and the faults to put into it.
pub fn broken() -> Result<(Table, Vec<Broken>), String> {
    read::<Brokens>("bad-records.toml").map(|file| (file.right, file.bad))
}

fn read<T: serde::de::DeserializeOwned>(name: &str) -> Result<T, String> {
    let text = fs::read_to_string(folder().join(name)).map_err(|fault| format!("{name}: {fault}"))?;
    toml::from_str(&text).map_err(|fault| format!("{name}: {fault}"))
}

/// What the lint says about a card whose body is this line.
pub fn findings_on(rules: &Rules, right: &Table, line: &Line) -> Vec<Finding> {
    let id = match line.role.as_str() {
        "hurter" => "reb-01",
        "either" => "eith-01",
        "solo" => "solo-01",
        _ => "heal-01",
    };
    let mut table = right.clone();
    for (field, value) in [("id", id), ("role", &line.role), ("body", &line.text)] {
        table.insert(field.to_owned(), Value::from(value));
    }
    check(rules, &format!("cards/{}.toml", line.role), rehashed(table))
}

/// What the lint says about a card with this fault put into it.
pub fn findings_on_broken(rules: &Rules, right: &Table, broken: &Broken) -> Vec<Finding> {
    let mut table = right.clone();
    table.extend(broken.set.clone());
    broken.drop.iter().for_each(|field| drop(table.remove(field)));
    let table = if broken.keep_hash { table } else { rehashed(table) };
    check(rules, broken.file.as_deref().unwrap_or("cards/hurt.toml"), table)
}

/// What the lint says about one record table.
pub fn check(rules: &Rules, file: &str, table: Table) -> Vec<Finding> {
    let shape = if file.starts_with("prompts") { Shape::Prompt } else { Shape::Card };
    match load::parse_record(file, Value::Table(table), shape) {
        Ok(shelved) => rules.record(&shelved),
        Err(fault) => vec![fault],
    }
}

/// The right card as a shelved record, for tests that build packs of it.
pub fn shelved(right: &Table) -> Result<Shelved, String> {
    load::parse_record("cards/hurt.toml", Value::Table(rehashed(right.clone())), Shape::Card)
        .map_err(|fault| fault.says)
}

fn rehashed(mut table: Table) -> Table {
    let field = |name: &str| table.get(name).and_then(Value::as_str).unwrap_or("").to_owned();
    let hash = text_hash(&field("title"), &field("body"), &field("step"));
    table.insert("text_hash".to_owned(), Value::from(hash));
    table
}
