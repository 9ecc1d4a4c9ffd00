//! The feature table of the README, written from `docs/features.toml` and held to what is there.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// The line before the table in the README.
pub const BEGIN: &str = "<!-- features: written by `cargo run -p grain-tests --bin feature-table` -->";
/// The line after it.
pub const END: &str = "<!-- features end -->";

/// `docs/features.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Features {
    /// One for each system of product.md.
    pub system: Vec<System>,
    /// Calls of the core that a shell does without.
    pub without: Vec<Without>,
}

/// Calls that a shell does without, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Without {
    /// `android`, `ios` or `terminal`.
    pub shells: Vec<String>,
    /// Their names in Rust.
    pub calls: Vec<String>,
    /// Why.
    pub why: String,
}

/// One system and the path that it stands on in each place; `None` where it is not there yet.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct System {
    /// Its number in product.md.
    pub number: u32,
    /// Its name.
    pub name: String,
    /// In the core.
    pub core: Option<String>,
    /// In the terminal.
    pub terminal: Option<String>,
    /// On Android.
    pub android: Option<String>,
    /// On iOS.
    pub ios: Option<String>,
}

impl System {
    /// The paths of core, terminal, Android and iOS.
    pub fn paths(&self) -> [Option<&String>; 4] {
        [&self.core, &self.terminal, &self.android, &self.ios].map(Option::as_ref)
    }
}

/// The folder of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Reads the list.
pub fn read() -> Result<Features, String> {
    let path = root().join("docs/features.toml");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The table in Markdown.
pub fn table(features: &Features) -> String {
    let mut table =
        String::from("| | system | core | terminal | Android | iOS |\n| --- | --- | --- | --- | --- | --- |\n");
    for system in &features.system {
        let [core, terminal, android, ios] = system.paths().map(|path| if path.is_some() { "yes" } else { "–" });
        let (number, name) = (system.number, &system.name);
        let _ = writeln!(table, "| {number} | {name} | {core} | {terminal} | {android} | {ios} |");
    }
    table
}

/// The README with the table of today in it, or why it has no place for one.
pub fn readme_with_table(readme: &str, table: &str) -> Result<String, String> {
    let (before, rest) = readme.split_once(BEGIN).ok_or("the README has no line where the feature table begins")?;
    let (_, after) = rest.split_once(END).ok_or("the README has no line where the feature table ends")?;
    Ok(format!("{before}{BEGIN}\n{table}{END}{after}"))
}
