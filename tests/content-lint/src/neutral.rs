//! L9: the fixed list of what may leave the app holds no word of S45, no count and nobody's name, in every locale.

use serde::Deserialize;

use super::ban_words::BanWords;
use super::finding::Finding;
use super::load::Text;
use super::words::length;

const RULE: &str = "L9";
const TITLE: usize = 30;
const BODY: usize = 90;
const TITLE_OUTSIDE: usize = 40;
const BODY_TRANSLATED: usize = 120;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    text: Vec<Notice>,
    channel: Vec<Label>,
    action: Vec<Label>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Notice {
    number: u32,
    #[serde(rename = "use")]
    _for: String,
    #[serde(default, rename = "since")]
    _since: Vec<String>,
    title: String,
    body: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    id: String,
    text: String,
}

/// What may leave the app in one locale.
pub struct Notices {
    locale: String,
    file: File,
}

impl Notices {
    /// Reads a notifications.toml strictly.
    pub fn parse(locale: &str, text: &str) -> Result<Self, String> {
        let file = toml::from_str(text).map_err(|fault| fault.message().to_owned())?;
        Ok(Self { locale: locale.to_owned(), file })
    }

    /// Locale and number of texts, for the report.
    #[must_use]
    pub fn line(&self) -> String {
        let File { text, channel, action } = &self.file;
        format!("{}: {} texts, {} channels, {} actions", self.locale, text.len(), channel.len(), action.len())
    }

    /// Everything L9 asks of one locale.
    pub fn check(&self) -> Vec<Finding> {
        let place = |what: &str, which: &str| format!("{}/notifications.toml {what} {which}", self.locale);
        let banned = match BanWords::of(&self.locale) {
            Ok(banned) => banned,
            Err(says) => return vec![Finding::error(RULE, &place("", ""), says)],
        };
        let body_limit = if self.locale == "en" { BODY } else { BODY_TRANSLATED };
        let mut found = Vec::new();
        for notice in &self.file.text {
            let place = place("text", &notice.number.to_string());
            found.extend(
                faults(&notice.title, TITLE, &Digits::Barred, &banned).map(|says| Finding::error(RULE, &place, says)),
            );
            found.extend(
                faults(&notice.body, body_limit, &Digits::Barred, &banned)
                    .map(|says| Finding::error(RULE, &place, says)),
            );
        }
        for (what, labels) in [("channel", &self.file.channel), ("action", &self.file.action)] {
            for label in labels {
                let place = place(what, &label.id);
                found.extend(
                    faults(&label.text, TITLE, &Digits::Fine, &banned).map(|says| Finding::error(RULE, &place, says)),
                );
            }
        }
        found
    }
}

/// The messages of this file stand outside the app all day.
const OUTSIDE: &str = "outside.ftl";

/// L9 over the words of widgets, tiles and quick ways in.
pub fn outside<'a>(others: impl Iterator<Item = &'a Text>, banned: &BanWords) -> Vec<Finding> {
    let of = |text: &&Text| text.file == OUTSIDE;
    let found = others.filter(of).flat_map(|text| {
        faults(&text.text, TITLE_OUTSIDE, &Digits::Barred, banned)
            .map(|says| Finding::error(RULE, &text.place(), says))
            .collect::<Vec<_>>()
    });
    found.collect()
}

/// "10 minutes" is a label; a number in a text would be a count of something (S47).
#[derive(PartialEq)]
enum Digits {
    Fine,
    Barred,
}

fn faults(text: &str, limit: usize, digits: &Digits, banned: &BanWords) -> impl Iterator<Item = String> {
    let mut faults: Vec<String> =
        banned.found_in(text).map(|word| format!("\"{word}\" never leaves the app (S45)")).collect();
    if text.trim().is_empty() {
        faults.push("an empty text".to_owned());
    }
    if length(text) > limit {
        faults.push(format!("{} characters, {limit} at most: {text}", length(text)));
    }
    if text.contains(['{', '}']) {
        faults.push("a placeholder would carry a written word or a count out (S47)".to_owned());
    }
    if text.contains(['!', '¡']) {
        faults.push("an exclamation mark".to_owned());
    }
    if *digits == Digits::Barred && text.chars().any(|c| c.is_ascii_digit()) {
        faults.push("a digit".to_owned());
    }
    faults.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(locale: &str, title: &str, body: &str, action: &str) -> Result<Vec<String>, String> {
        let text = format!(
            "[[text]]\nnumber = 1\nuse = \"card\"\ntitle = \"{title}\"\nbody = \"{body}\"\n\
             [[channel]]\nid = \"daily\"\ntext = \"Daily\"\n[[action]]\nid = \"later\"\ntext = \"{action}\"\n"
        );
        Ok(Notices::parse(locale, &text)?.check().into_iter().map(|finding| finding.says).collect())
    }

    #[test]
    fn a_neutral_text_passes_and_a_label_may_hold_a_number() -> Result<(), String> {
        assert!(findings("en", "Reminder", "Your note for today is ready.", "10 minutes")?.is_empty());
        Ok(())
    }

    #[test]
    fn ban_words_counts_placeholders_and_shouting_are_found_wherever_they_stand() -> Result<(), String> {
        assert_eq!(findings("en", "For your partner", "Trust is low.", "Get help")?.len(), 3);
        assert_eq!(findings("en", "Reminder", "You have 3 notes, {name}!", "Later")?.len(), 3);
        assert_eq!(findings("es", "Recordatorio", "Tu pareja espera.", "Luego")?.len(), 1);
        assert_eq!(findings("xx", "Note", "Note.", "Later")?.len(), 1);
        let long = "a ".repeat(50);
        assert_eq!(findings("en", "Reminder", &long, "Later")?.len(), 1);
        assert!(findings("es", "Nota", &long, "Luego")?.is_empty());
        Ok(())
    }

    #[test]
    fn an_unknown_field_is_a_fault() {
        let text = "channel = []\naction = []\n[[text]]\nnumber = 1\nuse = \"card\"\ntitle = \"A\"\nbody = \"B\"\nsubtitle = \"C\"\n";
        assert!(Notices::parse("en", text).is_err());
    }
}
