//! Every string that a person may read, wherever it stands: content, helplines, notes for translators, and the words in
//! Kotlin, Swift, XML and the terminal. L8 runs over all of them.

use std::fs;
use std::path::Path;

use regex::Regex;
use toml::{Table, Value};

use super::fluent;
use super::load::{Text, files_in};

/// Where words of ours stand, from the root of the repository.
const PLACES: &[&str] =
    &["core/content", "android/app/src/main", "ios/App", "ios/Shared", "ios/Sources", "ios/Widget", "terminal/src"];

/// All strings below these places, of every language.
pub fn strings(root: &Path) -> Result<Vec<Text>, String> {
    let pattern = |pattern: &str| Regex::new(pattern).map_err(|fault| fault.to_string());
    let (quoted, tagged) = (pattern(r#""((?:[^"\\\n]|\\.)*)""#)?, pattern(r">([^<>]+)<")?);
    let mut found = Vec::new();
    for place in PLACES {
        for path in files_in(&root.join(place))? {
            let file = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("");
            if !["toml", "ftl", "kt", "swift", "rs", "xml", "plist"].contains(&ending) {
                continue;
            }
            let source = fs::read_to_string(&path).map_err(|fault| format!("{file}: {fault}"))?;
            match ending {
                "ftl" => found.extend(fluent::texts(&file, &source)),
                "toml" => {
                    let table = source.parse::<Table>().map_err(|fault| format!("{file}: {}", fault.message()))?;
                    below(&file, "", &Value::Table(table), &mut found);
                }
                "xml" | "plist" => caught(&file, &tagged, &source, &mut found),
                _ => caught(&file, &quoted, &source, &mut found),
            }
        }
    }
    Ok(found)
}

fn caught(file: &str, pattern: &Regex, source: &str, into: &mut Vec<Text>) {
    for hit in pattern.captures_iter(source).filter_map(|captures| captures.get(1)) {
        let line = source[..hit.start()].lines().count();
        into.push(Text { file: file.to_owned(), key: format!("line {line}"), text: hit.as_str().to_owned() });
    }
}

fn below(file: &str, key: &str, value: &Value, into: &mut Vec<Text>) {
    match value {
        Value::String(text) => {
            into.push(Text { file: file.to_owned(), key: key.to_owned(), text: fluent::without_placeholders(text) });
        }
        Value::Array(entries) => entries.iter().for_each(|entry| below(file, key, entry, into)),
        Value::Table(table) => {
            let name = table.get("id").and_then(Value::as_str).unwrap_or(key);
            table.iter().for_each(|(inner, value)| below(file, &format!("{name}.{inner}"), value, into));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures;

    #[test]
    fn every_kind_of_file_gives_its_words() -> Result<(), String> {
        let all = strings(&fixtures::root())?;
        for ending in [".toml", ".ftl", ".kt", ".swift", ".xml", ".plist", ".rs"] {
            assert!(all.iter().any(|text| text.file.ends_with(ending)), "{ending}");
        }
        for (file, part) in [("helplines/GB.toml", "England"), ("cards/hurt.toml", "You may go slowly")] {
            assert!(all.iter().any(|text| text.file.ends_with(file) && text.text.contains(part)), "{file}");
        }
        assert!(all.iter().any(|text| text.key.ends_with("translator_note")), "notes for translators too");
        Ok(())
    }
}
