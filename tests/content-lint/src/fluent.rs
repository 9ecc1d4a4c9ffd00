//! The readable text of a Fluent file. Placeholders and selectors go; variants and attributes stay.

use super::load::Text;

/// Every value, attribute and variant of a file, one entry a line of it.
#[must_use]
pub fn texts(file: &str, source: &str) -> Vec<Text> {
    let mut key = String::new();
    let mut found = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let inner = line.trim_start();
        let mut text = inner;
        let starts = inner.len() == line.len() || inner.starts_with('.');
        if let Some((name, value)) = inner.split_once('=').filter(|_| starts) {
            let name = name.trim();
            key = if let Some(attribute) = name.strip_prefix('.') {
                format!("{}.{attribute}", key.split('.').next().unwrap_or(""))
            } else {
                name.to_owned()
            };
            text = value;
        } else if let Some((_, value)) =
            inner.split_once(']').filter(|_| inner.starts_with('[') || inner.starts_with("*["))
        {
            text = value;
        }
        let text = without_placeholders(text);
        if !text.trim().is_empty() {
            found.push(Text { file: file.to_owned(), key: key.clone(), text: text.trim().to_owned() });
        }
    }
    found
}

/// The text with everything in braces cut out, and the open half of a selector too.
#[must_use]
pub fn without_placeholders(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_usize;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_attributes_and_variants_are_read_and_code_is_not() {
        let source = "# SHOUTED COMMENT!\nsaved = Saved in { $area }.\n    .label = Save it\ndays = { $n ->\n    [one] One day\n   *[other] { $n } days\n}\nlong =\n    First line\n    and more";
        let found: Vec<(String, String)> =
            texts("x.ftl", source).into_iter().map(|text| (text.key, text.text)).collect();
        let wanted = [
            ("saved", "Saved in ."),
            ("saved.label", "Save it"),
            ("days", "One day"),
            ("days", "days"),
            ("long", "First line"),
            ("long", "and more"),
        ];
        assert_eq!(found, wanted.map(|(key, text)| (key.to_owned(), text.to_owned())));
    }
}
