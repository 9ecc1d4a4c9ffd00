//! Reading the content folder: every record that parses, every other text, and a finding for whatever does not.

use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::finding::Finding;
use super::fluent;
use super::neutral::Notices;
use super::record::Record;

/// A card or a prompt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// An encouragement.
    Card,
    /// A question of the day.
    Prompt,
}

impl Shape {
    fn word(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Prompt => "prompt",
        }
    }
}

/// A record and the file it stands in.
#[derive(Debug, Clone)]
pub struct Shelved {
    /// Such as "cards/hurt.toml".
    pub file: String,
    /// Card or prompt.
    pub shape: Shape,
    /// The record itself.
    pub record: Record,
}

impl Shelved {
    /// Where a finding points.
    #[must_use]
    pub fn place(&self) -> String {
        format!("{} {}", self.file, self.record.id)
    }
}

/// Any other text a person may read.
#[derive(Debug, Clone)]
pub struct Text {
    /// Such as `check_in.toml`.
    pub file: String,
    /// The key it stands under.
    pub key: String,
    /// The text, without its placeholders.
    pub text: String,
}

impl Text {
    /// Where a finding points.
    #[must_use]
    pub fn place(&self) -> String {
        format!("{} {}", self.file, self.key)
    }
}

/// All content of the base locale, and what leaves the app in every locale.
#[derive(Default)]
pub struct Library {
    /// Cards that parsed.
    pub cards: Vec<Shelved>,
    /// Prompts that parsed.
    pub prompts: Vec<Shelved>,
    /// Notification texts by locale.
    pub notices: Vec<Notices>,
    /// Everything else.
    pub others: Vec<Text>,
    /// What did not parse.
    pub faults: Vec<Finding>,
}

impl Library {
    /// Reads `content/<base>` whole, and the notification texts of every locale beside it.
    pub fn read(content: &Path, base: &str) -> Result<Self, String> {
        let mut library = Self::default();
        let home = content.join(base);
        for path in files_in(&home)? {
            let name = path.strip_prefix(&home).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).map_err(|fault| format!("{name}: {fault}"))?;
            library.shelve(&name, &text);
        }
        for locale in folders_in(content)? {
            let path = content.join(&locale).join("notifications.toml");
            if let Ok(text) = fs::read_to_string(&path) {
                match Notices::parse(&locale, &text) {
                    Ok(notices) => library.notices.push(notices),
                    Err(says) => {
                        library.faults.push(Finding::error("L9", &format!("{locale}/notifications.toml"), says));
                    }
                }
            }
        }
        Ok(library)
    }

    /// Cards and prompts together.
    pub fn records(&self) -> impl Iterator<Item = &Shelved> {
        self.cards.iter().chain(&self.prompts)
    }

    fn shelve(&mut self, name: &str, text: &str) {
        let ending = name.rsplit('.').next().unwrap_or("");
        match (name.split('/').next().unwrap_or(""), ending) {
            ("cards", "toml") => self.records_of(name, text, Shape::Card),
            ("prompts", "toml") => self.records_of(name, text, Shape::Prompt),
            // Dialled numbers, addresses and audiences: data with rules of its own (R1 to R10).
            ("helplines" | "notifications.toml", _) => {}
            (_, "ftl") => self.others.extend(fluent::texts(name, text)),
            (_, "toml") => match text.parse::<Table>() {
                Ok(table) => strings(name, "", &Value::Table(table), &mut self.others),
                Err(fault) => self.faults.push(Finding::error("L1", name, format!("not TOML: {}", fault.message()))),
            },
            _ => {}
        }
    }

    fn records_of(&mut self, file: &str, text: &str, shape: Shape) {
        let (records, faults) = parse_records(file, text, shape);
        match shape {
            Shape::Card => self.cards.extend(records),
            Shape::Prompt => self.prompts.extend(records),
        }
        self.faults.extend(faults);
    }
}

/// The records of one file. Each is read by itself, so one bad record hides no other.
pub fn parse_records(file: &str, text: &str, shape: Shape) -> (Vec<Shelved>, Vec<Finding>) {
    let table = match text.parse::<Table>() {
        Ok(table) => table,
        Err(fault) => return (Vec::new(), vec![Finding::error("L1", file, format!("not TOML: {}", fault.message()))]),
    };
    let (mut records, mut faults) = (Vec::new(), Vec::new());
    for (key, value) in table {
        match value {
            Value::Array(entries) if key == shape.word() => {
                for entry in entries {
                    match parse_record(file, entry, shape) {
                        Ok(shelved) => records.push(shelved),
                        Err(fault) => faults.push(fault),
                    }
                }
            }
            _ => faults.push(Finding::error("L1", file, format!("{key} is no [[{}]] table", shape.word()))),
        }
    }
    (records, faults)
}

/// One record, read strictly.
pub fn parse_record(file: &str, entry: Value, shape: Shape) -> Result<Shelved, Finding> {
    let id = entry.get("id").and_then(Value::as_str).unwrap_or("without an id").to_owned();
    entry
        .try_into::<Record>()
        .map(|record| Shelved { file: file.to_owned(), shape, record })
        .map_err(|fault| Finding::error("L1", &format!("{file} {id}"), fault.to_string().trim()))
}

/// Keys whose strings no reader sees.
const UNSEEN: &[&str] =
    &["id", "key", "kind", "use", "role", "translator_note", "source_idea", "icon", "pattern", "patterns"];

fn strings(file: &str, key: &str, value: &Value, into: &mut Vec<Text>) {
    match value {
        Value::String(text) => {
            into.push(Text { file: file.to_owned(), key: key.to_owned(), text: fluent::without_placeholders(text) });
        }
        Value::Array(entries) => entries.iter().for_each(|entry| strings(file, key, entry, into)),
        Value::Table(table) => {
            let name = table.get("id").and_then(Value::as_str).unwrap_or("");
            for (inner, value) in table.iter().filter(|(inner, _)| !UNSEEN.contains(&inner.as_str())) {
                let path: Vec<&str> = [key, name, inner].into_iter().filter(|part| !part.is_empty()).collect();
                strings(file, &path.join("."), value, into);
            }
        }
        _ => {}
    }
}

/// Every file below a folder, in order.
pub fn files_in(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|fault| fault.to_string())?.path();
        if path.is_dir() {
            found.extend(files_in(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn folders_in(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    let mut found: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    found.sort();
    Ok(found)
}
