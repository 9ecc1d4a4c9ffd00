//! L14: the pack is not one mould. How long its cards are, how many offer with the same two words, how many begin alike, lean
//! on the same things, or say nearly the same.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::Finding;
use super::form::offers;
use super::load::Shelved;
use super::overlap::jaccard;
use super::record::Record;
use super::words::{fold, words};

const RULE: &str = "L14";

/// Fifteen seconds at 120 words a minute: someone who is tired, or reads in a second language.
pub const LONG: usize = 30;
/// At most so many cards of a hundred are longer.
pub const LONG_SHARE: usize = 10;
/// At most so many of a hundred hold a sentence that begins "You may" or "You can".
pub const OFFER_SHARE: usize = 25;
/// At most so many of a hundred begin with the same word.
pub const FIRST_WORD_SHARE: usize = 15;
/// At most so many of a hundred lean on one of the things of [`PROPS`].
pub const PROP_SHARE: usize = 15;
/// At most so many hundredths of their content words do two cards share.
pub const TWINS: usize = 35;

/// What a comforting text reaches for too soon.
const PROPS: &[&str] = &["tea", "water", "lamp", "lamps", "food", "walk", "walks", "walking", "chair", "chairs"];

/// Words that say nothing of what a text is about.
const SMALL: &[&str] = &[
    "a", "all", "also", "an", "and", "any", "are", "as", "at", "be", "but", "by", "can", "do", "does", "for", "from",
    "has", "have", "i", "if", "in", "into", "is", "it", "its", "may", "me", "more", "most", "my", "no", "not", "of",
    "on", "one", "or", "out", "so", "some", "still", "than", "that", "the", "their", "them", "then", "there", "they",
    "this", "to", "up", "was", "we", "were", "what", "who", "will", "with", "would", "you", "your",
];

/// What was counted over the cards.
pub struct Variety {
    cards: usize,
    long: usize,
    offers: usize,
    props: usize,
    bodies: (String, usize),
    titles: (String, usize),
    twins: Vec<(usize, String, String)>,
}

impl Variety {
    /// Counts over these cards.
    #[must_use]
    pub fn of(cards: &[Shelved]) -> Self {
        let count = |test: &dyn Fn(&Record) -> bool| cards.iter().filter(|shelved| test(&shelved.record)).count();
        Self {
            cards: cards.len(),
            long: count(&|record| record.texts().map(|(_, text)| words(text).count()).sum::<usize>() > LONG),
            offers: count(&|record| record.texts().any(|(_, text)| offers(text))),
            props: count(&leans),
            bodies: most_used(cards.iter().map(|shelved| shelved.record.body.as_str())),
            titles: most_used(cards.iter().map(|shelved| shelved.record.title.as_str())),
            twins: twins(cards),
        }
    }

    /// What the report says.
    #[must_use]
    pub fn line(&self) -> String {
        let share = |count: usize| format!("{count} ({} %)", percent(count, self.cards));
        let near: Vec<String> = self.twins.iter().take(5).map(|(near, a, b)| format!("{a}/{b} {near}")).collect();
        format!(
            "L14 of {} cards: over {LONG} words {} · \"You may/can\" {} · first word \"{}\" {}, of a title \"{}\" {} · props {} · nearest in hundredths {}",
            self.cards,
            share(self.long),
            share(self.offers),
            self.bodies.0,
            share(self.bodies.1),
            self.titles.0,
            share(self.titles.1),
            share(self.props),
            near.join(", ")
        )
    }

    /// Everything that is above its limit.
    #[must_use]
    pub fn check(&self) -> Vec<Finding> {
        let shares = [
            ("over thirty words", self.long, LONG_SHARE),
            ("\"You may\" or \"You can\"", self.offers, OFFER_SHARE),
            ("the same first word", self.bodies.1, FIRST_WORD_SHARE),
            ("the same first word of a title", self.titles.1, FIRST_WORD_SHARE),
            ("tea, water, lamp, food, walk or chair", self.props, PROP_SHARE),
        ];
        let above = shares.into_iter().filter(|(_, count, most)| count * 100 > self.cards * most);
        let shares = above.map(|(what, count, most)| {
            let says = format!("{what}: {count} of {} cards, {most} % at most", self.cards);
            Finding::error(RULE, "pack", says)
        });
        let twins = self.twins.iter().filter(|(near, ..)| *near > TWINS);
        let twins = twins.map(|(near, one, other)| {
            Finding::error(RULE, one, format!("shares {near} % of its content words with {other}, {TWINS} at most"))
        });
        shares.chain(twins).collect()
    }
}

fn percent(count: usize, of: usize) -> usize {
    (count * 100).checked_div(of).unwrap_or(0)
}

fn leans(record: &Record) -> bool {
    record.texts().any(|(_, text)| words(&fold(text)).any(|word| PROPS.contains(&word)))
}

fn most_used<'a>(texts: impl Iterator<Item = &'a str>) -> (String, usize) {
    let mut firsts: BTreeMap<String, usize> = BTreeMap::new();
    for text in texts {
        if let Some(first) = words(&fold(text)).next() {
            *firsts.entry(first.to_owned()).or_default() += 1;
        }
    }
    firsts.into_iter().max_by_key(|(_, count)| *count).unwrap_or_default()
}

/// Every pair that shares a tenth of its content words and more, nearest first.
fn twins(cards: &[Shelved]) -> Vec<(usize, String, String)> {
    let bags: Vec<BTreeSet<String>> = cards.iter().map(|shelved| content_words(&shelved.record)).collect();
    let mut pairs = Vec::new();
    for (at, shelved) in cards.iter().enumerate() {
        for earlier in 0..at {
            let near = jaccard(&bags[earlier], &bags[at]);
            if near > 0.1 {
                pairs.push((hundredths(near), shelved.record.id.clone(), cards[earlier].record.id.clone()));
            }
        }
    }
    pairs.sort_by(|one, other| other.cmp(one));
    pairs
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between nothing and one")]
fn hundredths(near: f64) -> usize {
    (near * 100.0).round() as usize
}

fn content_words(record: &Record) -> BTreeSet<String> {
    let all = record.texts().flat_map(|(_, text)| words(&fold(text)).map(str::to_owned).collect::<Vec<_>>());
    all.filter(|word| !SMALL.contains(&word.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures;

    fn pack(bodies: &[&str]) -> Result<Vec<Shelved>, String> {
        let right = fixtures::shelved(&fixtures::broken()?.0)?;
        let card = |(n, body): (usize, &&str)| {
            let mut card = right.clone();
            card.record.id = format!("heal-{n}");
            card.record.title = format!("T{n}");
            (*body).clone_into(&mut card.record.body);
            card
        };
        Ok(bodies.iter().enumerate().map(card).collect())
    }

    fn says(bodies: &[&str]) -> Result<String, String> {
        let found = Variety::of(&pack(bodies)?).check();
        Ok(found.iter().map(|finding| finding.says.clone()).collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn a_pack_of_one_mould_is_found() -> Result<(), String> {
        let varied =
            ["Rain.", "Snow fell.", "Bells ring.", "Dust again.", "Paper, pens.", "Late bus.", "Two doors open."];
        assert_eq!(says(&varied)?, "");
        for (what, bodies) in [
            ("You may", ["It rains. You may rest.", "Snow fell. You can wait.", "Bells."]),
            ("same first word", ["Bells ring.", "Bells fell.", "Snow."]),
            ("tea, water", ["A cup of tea.", "Water runs.", "Snow."]),
            ("content words", ["Snow fell on red roofs.", "Bells ring.", "Red roofs, snow fell."]),
        ] {
            assert!(says(&bodies)?.contains(what), "{what}: {}", says(&bodies)?);
        }
        let long = "so ".repeat(LONG);
        assert!(says(&[&long, "Snow.", "Bells."])?.contains("thirty words"));
        Ok(())
    }
}
