//! Prints a year of words, to be read from end to end: what someone meets who opens Grain on every day of it.
//! `cargo run -p grain-tests --bin lived-year -- [--side healing|rebuilding|both|none] [--situation on_my_own|…] [--seed 11]`

use std::env;
use std::io::{self, Write};

use grain_core::cards::pools::{self, FIRST_DAY, Reader};
use grain_core::clock::LocalDay;
use grain_core::content::{CardText, content};
use grain_core::reminders::{ReminderKind, wordings};
use grain_core::settings::{Side, Situation};
use grain_tests::pools::{largest_form, year};

fn main() -> Result<(), String> {
    let (side, situation, seed) = asked()?;
    print(side, situation, seed).map_err(|fault| fault.to_string())
}

/// What the arguments ask for; who asks for nothing reads the year of one who is healing and works on it.
fn asked() -> Result<(Option<Side>, Situation, u64), String> {
    let (mut side, mut situation, mut seed) = (Some(Side::Healing), Situation::WorkingOnIt, 11);
    let mut words = env::args().skip(1);
    while let Some(name) = words.next() {
        let value = words.next().ok_or(format!("{name} needs a value"))?;
        match name.as_str() {
            "--side" if value == "none" => side = None,
            "--side" => side = Some(named(&[Side::Healing, Side::Rebuilding, Side::Both], Side::as_str, &value)?),
            "--situation" => situation = named(Situation::ALL, Situation::as_str, &value)?,
            "--seed" => seed = value.parse().map_err(|_| format!("{value} is no number"))?,
            _ => return Err(format!("{name} is not --side, --situation or --seed")),
        }
    }
    Ok((side, situation, seed))
}

fn named<T: Copy>(all: &[T], name: fn(T) -> &'static str, value: &str) -> Result<T, String> {
    let found = all.iter().copied().find(|one| name(*one) == value);
    found.ok_or_else(|| {
        format!("{value} is none of {}", all.iter().map(|one| name(*one)).collect::<Vec<_>>().join(", "))
    })
}

fn print(side: Option<Side>, situation: Situation, seed: u64) -> io::Result<()> {
    let days = with_areas(year(side, situation, seed), side);
    let cards = shown(content("en").cards, &days, seed);
    let prompts = shown(content("en").prompts, &days, seed);
    let mut out = io::stdout().lock();
    let first = LocalDay::from_epoch_days(FIRST_DAY);
    let wordings = wordings(content("en"), ReminderKind::CheckIn, first, days.iter().map(|day| day.since), seed);
    for (n, ((day, reminder), (card, prompt))) in days.iter().zip(wordings).zip(cards.iter().zip(&prompts)).enumerate()
    {
        let hard = if day.hard_day { ", hard day" } else { "" };
        writeln!(out, "Day {} ({:?}, {:?}{hard})", n + 1, day.since, day.part)?;
        writeln!(out, "  {} · {}", reminder.title, reminder.body)?;
        if let Some(card) = card {
            writeln!(out, "  {} [{} {:?}] {} {}", card.title, card.id, card.form, card.body, card.step)?;
        }
        if let Some(prompt) = prompt {
            writeln!(out, "  {} [{}] {}", prompt.title, prompt.id, prompt.body)?;
        }
    }
    let cards: Vec<_> = cards.into_iter().flatten().collect();
    let fullest = cards.windows(30).map(largest_form).max();
    fullest.map_or(Ok(()), |(share, form)| writeln!(out, "In any thirty days at most {share} % of one form: {form:?}"))
}

/// What the demo person tracks.
fn with_areas(days: Vec<Reader>, side: Option<Side>) -> Vec<Reader> {
    let side = side.unwrap_or_default();
    let areas: Vec<_> = ["emotions", "money", "time", "honesty"].map(|area| (area, side)).to_vec();
    days.into_iter().map(|day| Reader { areas: areas.clone(), ..day }).collect()
}

fn shown(texts: &'static [CardText], days: &[Reader], seed: u64) -> Vec<Option<&'static CardText>> {
    let ids = pools::lived(texts, days, seed);
    ids.into_iter().map(|id| texts.iter().find(|text| Some(text.id) == id)).collect()
}
