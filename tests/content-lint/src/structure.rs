//! L1: the record is whole, its id and file agree with its role, and its hash is that of its text.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::finding::Finding;
use super::load::{Shape, Shelved};
use super::record::{Faith, NotWhen, Record, Review, Role, Surface, When};

const RULE: &str = "L1";

/// The faith exemplars of voice.md, which kept their ids; newer ones carry an "f".
const FAITH_EXEMPLARS: &[&str] = &["heal-09", "heal-12", "reb-12", "eith-12", "solo-09", "solo-12", "p-solo-04"];

/// The first 16 hex digits of SHA-256 over title, body and step: what a sign-off is bound to (L12).
#[must_use]
pub fn text_hash(title: &str, body: &str, step: &str) -> String {
    let digest = Sha256::digest(format!("{title}\n{body}\n{step}"));
    let head = digest.iter().take(8).fold(0_u64, |head, byte| head << 8 | u64::from(*byte));
    format!("{head:016x}")
}

/// Texts that were written for one role and now speak to another. An id never changes: what a person keeps or hides is
/// stored under it.
const MOVED: &[&str] = &[
    "eith-24",
    "eith-29",
    "p-eith-05",
    "p-solo-01",
    "p-solo-02",
    "p-solo-03",
    "p-solo-04",
    "p-solo-05",
    "p-solo-06",
    "p-solo-07",
    "p-solo-08",
    "p-solo-09",
    "p-solo-10",
    "p-solo-11",
    "p-solo-12",
    "p-solo-13",
    "p-solo-14",
    "p-solo-15",
    "p-solo-16",
    "p-solo-17",
    "p-solo-18",
    "p-solo-19",
    "p-solo-20",
    "p-solo-21",
    "p-solo-22",
    "p-solo-23",
    "solo-02",
    "solo-03",
    "solo-04",
    "solo-05",
    "solo-07",
    "solo-08",
    "solo-09",
    "solo-10",
    "solo-11",
    "solo-12",
    "solo-13",
    "solo-14",
    "solo-15",
    "solo-18",
    "solo-19",
    "solo-20",
    "solo-21",
    "solo-22",
    "solo-23",
    "solo-24",
    "solo-25",
    "solo-26",
    "solo-28",
    "solo-29",
    "solo-30",
    "solo-31",
    "solo-32",
    "solo-33",
    "solo-34",
    "solo-35",
    "solo-36",
    "solo-37",
    "solo-38",
    "solo-39",
    "solo-f02",
    "solo-f03",
];

/// Everything L1 asks of one record.
pub fn check(shelved: &Shelved) -> Vec<Finding> {
    let record = &shelved.record;
    let mut faults = Vec::new();
    faults.extend(hash_fault(record));
    faults.extend(id_fault(shelved));
    faults.extend(file_fault(shelved));
    for (field, value) in [
        ("title", &record.title),
        ("body", &record.body),
        ("translator_note", &record.translator_note),
        ("source_idea", &record.source_idea),
    ] {
        if value.trim().is_empty() {
            faults.push(format!("{field} is empty"));
        }
    }
    if record.version == 0 {
        faults.push("version starts at 1".to_owned());
    }
    if shelved.shape == Shape::Prompt && !record.body.contains('?') {
        faults.push("the body of a prompt is a question, and this one has none".to_owned());
    }
    faults.extend(places_fault(record));
    faults.extend(date_fault(record));
    faults.extend(
        record.lint_allow.iter().filter_map(|allow| allow_fault(record, &allow.family, &allow.reason, &allow.reviewer)),
    );
    let place = shelved.place();
    faults.into_iter().map(|says| Finding::error(RULE, &place, says)).collect()
}

/// Ids are unique over cards and prompts together.
pub fn twice_used_ids<'a>(all: impl Iterator<Item = &'a Shelved>) -> Vec<Finding> {
    let mut first: HashMap<&str, String> = HashMap::new();
    let mut found = Vec::new();
    for shelved in all {
        if let Some(earlier) = first.get(shelved.record.id.as_str()) {
            found.push(Finding::error(RULE, &shelved.place(), format!("the id is already used in {earlier}")));
        } else {
            first.insert(&shelved.record.id, shelved.file.clone());
        }
    }
    found
}

fn hash_fault(record: &Record) -> Option<String> {
    let right = text_hash(&record.title, &record.body, &record.step);
    if record.text_hash == right {
        return None;
    }
    let back = if record.review == Review::Draft { "" } else { " and review goes back to draft" };
    Some(format!("text_hash is stale: it should be {right}{back}"))
}

fn id_fault(shelved: &Shelved) -> Option<String> {
    let record = &shelved.record;
    let (lead, wanted) = match record.role {
        Role::Hurt => ("heal-", "heal-NN"),
        Role::Hurter => ("reb-", "reb-NN"),
        Role::Either => ("eith-", "eith-NN"),
        Role::Solo => ("solo-", "solo-NN"),
    };
    let id = match shelved.shape {
        Shape::Card => record.id.as_str(),
        Shape::Prompt => record.id.strip_prefix("p-").unwrap_or(""),
    };
    let number = id.strip_prefix(lead).unwrap_or("");
    let digits = number.strip_prefix('f').unwrap_or(number);
    // Two digits, and a third one from the hundredth on.
    let whole = digits.len() == 2 || digits.len() == 3 && !digits.starts_with('0');
    let numbered = whole && digits.bytes().all(|byte| byte.is_ascii_digit());
    if MOVED.contains(&record.id.as_str()) {
        return None;
    }
    let faithful = record.faith != Faith::None;
    let marked = number.starts_with('f') || FAITH_EXEMPLARS.contains(&record.id.as_str());
    let before = if shelved.shape == Shape::Prompt { "p-" } else { "" };
    if !numbered {
        Some(format!("the id of a text for {} reads {before}{wanted}", record.role.word()))
    } else if faithful != marked {
        Some("an id with f belongs to faith texts, and to all but the exemplars among them".to_owned())
    } else {
        None
    }
}

fn file_fault(shelved: &Shelved) -> Option<String> {
    let record = &shelved.record;
    let right = if record.faith == Faith::None { record.role.word() } else { "faith" };
    let stands = shelved.file.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or("");
    // A role may fill several files: hurt.toml, hurt-first-days.toml.
    let fits = stands.strip_prefix(right).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    (!fits).then(|| format!("role and faith put this text into {right}.toml, it stands in {stands}.toml"))
}

fn places_fault(record: &Record) -> Option<String> {
    let repeats = |words: Vec<&str>| {
        let mut sorted = words.clone();
        sorted.sort_unstable();
        sorted.dedup();
        sorted.len() != words.len()
    };
    if !record.surfaces.contains(&Surface::App) {
        Some("surfaces always holds app".to_owned())
    } else if repeats(record.surfaces.iter().map(|surface| surface.word()).collect()) {
        Some("surfaces names one place twice".to_owned())
    } else if repeats(record.not_when.iter().map(|time| time.word()).collect()) {
        Some("not_when names one time twice".to_owned())
    } else if record.when == When::Hard && record.not_when.contains(&NotWhen::HardDay) {
        Some("made for a hard day and held back on one".to_owned())
    } else {
        None
    }
}

fn date_fault(record: &Record) -> Option<String> {
    let date = record.expires_on.as_deref()?;
    let shape: String = date.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    (shape != "0000-00-00").then(|| format!("expires_on reads YYYY-MM-DD, not {date}"))
}

fn allow_fault(record: &Record, family: &str, reason: &str, reviewer: &str) -> Option<String> {
    let number: u32 = family.strip_prefix('F').and_then(|digits| digits.parse().ok()).unwrap_or(0);
    if !(14..=20).contains(&number) {
        Some(format!("lint_allow is for F14 to F20, not for {family}"))
    } else if reason.trim().is_empty() || reviewer.trim().is_empty() {
        Some(format!("lint_allow {family} names a reason and a reviewer"))
    } else if reviewer == "unreviewed" && record.review > Review::LintOk {
        Some(format!("lint_allow {family} is unreviewed, so review stays at draft or lint_ok"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_first_sixteen_digits_over_title_body_and_step() {
        assert_eq!(text_hash("a", "b", "").len(), 16);
        // printf 'a\nb\nc' | sha256sum
        assert_eq!(text_hash("a", "b", "c"), "ea7fb08b7a2dc461");
    }
}
