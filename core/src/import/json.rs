//! JSON: Day One, which is an object with entries, and Pixels, which is a list of days. One entry is held at a time.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{Found, Left, Source, Staged, Why, beside, dates, lines, unknown};
use crate::clock::{Timestamp, Zone};
use crate::error::{Error, Result};

/// Reads a file of one of these apps.
pub(super) fn read(bytes: &[u8]) -> Result<Staged> {
    let is_list = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'[');
    let mut staged = Staged::new(if is_list { Source::Pixels } else { Source::DayOne });
    add("", bytes, &mut staged)?;
    Ok(staged)
}

/// Adds the entries of a file.
pub(super) fn add(file: &str, bytes: &[u8], staged: &mut Staged) -> Result<()> {
    let mut reader = Entries { file, number: 0, staged, refused: None };
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let read = json.deserialize_any(&mut reader).and_then(|known| json.end().map(|()| known));
    match (reader.refused, read) {
        (Some(error), _) => Err(error),
        (None, Ok(true)) => Ok(()),
        (None, _) => Err(unknown()),
    }
}

/// Takes one entry after the other.
struct Entries<'a> {
    file: &'a str,
    number: usize,
    staged: &'a mut Staged,
    refused: Option<Error>,
}

impl<'de> Visitor<'de> for &mut Entries<'_> {
    /// Whether entries were there.
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("entries")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<bool, A::Error> {
        while let Some(entry) = list.next_element::<Value>()? {
            self.number += 1;
            let place = (self.file, self.number);
            let taken = match self.staged.source {
                Source::Pixels => pixels(entry, place, self.staged),
                _ => day_one(entry, place, self.staged),
            };
            if let Err(error) = taken {
                self.refused = Some(error);
                return Err(serde::de::Error::custom("refused"));
            }
        }
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<bool, A::Error> {
        let mut known = false;
        while let Some(name) = map.next_key::<String>()? {
            if name == "entries" && self.staged.source == Source::DayOne {
                known = map.next_value_seed(&mut *self)?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(known)
    }
}

impl<'de> DeserializeSeed<'de> for &mut Entries<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> std::result::Result<bool, D::Error> {
        json.deserialize_seq(self)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DayOneEntry {
    creation_date: String,
    #[serde(default)]
    time_zone: Option<String>,
    #[serde(default)]
    is_all_day: bool,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    rich_text: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    photos: Vec<IgnoredAny>,
    #[serde(default)]
    audios: Vec<IgnoredAny>,
    #[serde(default)]
    videos: Vec<IgnoredAny>,
    #[serde(default)]
    pdf_attachments: Vec<IgnoredAny>,
    #[serde(default)]
    location: Option<IgnoredAny>,
    #[serde(default)]
    weather: Option<IgnoredAny>,
}

/// The newer form of the text: pieces, one after the other.
#[derive(Deserialize)]
struct RichText {
    #[serde(default)]
    contents: Vec<Piece>,
}

#[derive(Deserialize)]
struct Piece {
    #[serde(default)]
    text: String,
}

fn day_one(entry: Value, place: (&str, usize), staged: &mut Staged) -> Result<()> {
    let Ok(entry) = serde_json::from_value::<DayOneEntry>(entry) else { return staged.refuse(place, Why::Form) };
    let Ok(at) = Timestamp::parse(&entry.creation_date) else { return staged.refuse(place, Why::Day) };
    let Ok(at) = at.checked() else { return staged.refuse(place, Why::Day) };
    // The instant is in UTC, and its zone says which day it was.
    let zone = entry.time_zone.as_deref().and_then(|id| Zone::parse(id).ok()).unwrap_or(Zone::UTC);
    let local = zone.shown(at);
    let media = [&entry.photos, &entry.audios, &entry.videos, &entry.pdf_attachments];
    staged.leave(Left::Media, media.into_iter().map(Vec::len).sum());
    staged.leave(Left::Places, usize::from(entry.location.is_some() || entry.weather.is_some()));
    let plain = entry.text.filter(|text| !text.trim().is_empty());
    let rich = || serde_json::from_str::<RichText>(&entry.rich_text.unwrap_or_default()).ok();
    let text = plain.or_else(|| rich().map(|rich| rich.contents.into_iter().map(|piece| piece.text).collect()));
    let text = text.unwrap_or_default();
    // Where a picture stood nothing is left to see.
    let kept = text.lines().filter(|line| !line.trim_start().starts_with("![](dayone-moment:")).collect::<Vec<_>>();
    let text = lines([kept.join("\n").as_str(), &beside(entry.tags.iter().map(String::as_str))]);
    let minute = (!entry.is_all_day).then(|| local.time().minute_of_day());
    staged.take(place, Found { date: super::Date::On(local.day()), minute, zone: Some(zone.id()), text })
}

/// A day of Pixels in any of its forms: `mood` and `emotions`, `entries` with a `value`, or `scores`.
#[derive(Deserialize)]
struct Pixel {
    date: String,
    #[serde(default, rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    scores: Vec<Value>,
    #[serde(default)]
    mood: Option<Value>,
    #[serde(default)]
    value: Option<Value>,
    #[serde(default)]
    emotions: Vec<String>,
    #[serde(default)]
    notes: Option<String>,
    #[serde(default)]
    tags: Vec<Tags>,
    #[serde(default)]
    entries: Vec<PixelEntry>,
}

#[derive(Deserialize)]
struct PixelEntry {
    #[serde(default, rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    value: Option<Value>,
    #[serde(default)]
    notes: Option<String>,
    #[serde(default)]
    tags: Vec<Tags>,
}

#[derive(Deserialize)]
struct Tags {
    #[serde(default, rename = "type")]
    kind: String,
    #[serde(default)]
    entries: Vec<String>,
}

fn pixels(entry: Value, place: (&str, usize), staged: &mut Staged) -> Result<()> {
    let Ok(day) = serde_json::from_value::<Pixel>(entry) else { return staged.refuse(place, Why::Form) };
    let Some((date, _)) = dates::day(&day.date) else { return staged.refuse(place, Why::Day) };
    let numbers = day.scores.iter().chain(&day.mood).chain(&day.value);
    let mut text = vec![
        day.notes.unwrap_or_default(),
        number(day.kind.as_deref(), numbers),
        beside(day.emotions.iter().map(String::as_str)),
    ];
    text.extend(day.tags.iter().map(tagged));
    for entry in &day.entries {
        text.push(entry.notes.clone().unwrap_or_default());
        text.push(number(entry.kind.as_deref(), entry.value.iter()));
        text.extend(entry.tags.iter().map(tagged));
    }
    let text = lines(text.iter().map(String::as_str));
    staged.take(place, Found { date, minute: None, zone: None, text })
}

/// A mood as Pixels has it: a number.
fn number<'a>(kind: Option<&str>, values: impl Iterator<Item = &'a Value>) -> String {
    let values = values.filter(|value| value.is_number() || value.is_string());
    let values: Vec<String> =
        values.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect();
    if values.is_empty() { String::new() } else { format!("{}: {}", kind.unwrap_or("Mood"), values.join(", ")) }
}

fn tagged(tags: &Tags) -> String {
    let entries = beside(tags.entries.iter().map(String::as_str));
    if tags.kind.is_empty() || entries.is_empty() { entries } else { format!("{}: {entries}", tags.kind) }
}
