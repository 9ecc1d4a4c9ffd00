//! The content lint of safety 3.4, L1 to L11, over cards, prompts, notification texts and every other text of the app.
//!
//! Where to start: [`lint`] runs everything; one file holds one rule: `structure` L1, `length` L2, `surfaces` L3,
//! `families` L4 (its phrases are data, families.toml), `orders` L5, `style` L6 and L7, `overlap` L8, `neutral` L9,
//! `balance` L10, `form` L13, `variety` L14. L11 is the fixtures beside the tests, read by `fixtures`.
//!
//! A text that passes is not thereby safe. On lines it was not tuned on, a phrase lint catches few (safety 3.5):
//! it is a tripwire for careless reuse, and people decide what ships.

pub mod balance;
pub mod ban_words;
pub mod families;
pub mod finding;
pub mod fixtures;
pub mod fluent;
pub mod form;
pub mod length;
pub mod load;
pub mod neutral;
pub mod orders;
pub mod overlap;
pub mod reading;
pub mod record;
pub mod report;
pub mod structure;
pub mod style;
pub mod surfaces;
pub mod variety;
pub mod visible;
pub mod words;

use ban_words::BanWords;
use families::Families;
use finding::Finding;
use load::{Library, Shelved, Text};
use overlap::Seeds;
use report::Report;

/// The locale the cards are written in.
pub const BASE: &str = "en";

/// The rules that need more than the record itself, read once.
pub struct Rules {
    families: Families,
    banned: BanWords,
}

impl Rules {
    /// Reads the phrase families and the ban list of the base locale.
    pub fn read() -> Result<Self, String> {
        Ok(Self { families: Families::read()?, banned: BanWords::of(BASE)? })
    }

    /// L1 to L7 and L13 over one card or prompt.
    #[must_use]
    pub fn record(&self, shelved: &Shelved) -> Vec<Finding> {
        let mut found = structure::check(shelved);
        found.extend(length::check(shelved));
        found.extend(surfaces::check(shelved, &self.banned));
        found.extend(self.families.check(shelved));
        found.extend(orders::check(shelved));
        found.extend(style::check(shelved));
        found.extend(form::check(shelved));
        found
    }

    /// L4, L6 and L7 over any other text, as far as they hold for it.
    #[must_use]
    pub fn other(&self, text: &Text) -> Vec<Finding> {
        let mut found = style::check_other(text);
        found.extend(self.families.check_other(text));
        found
    }
}

/// Everything, over everything.
pub fn lint(library: &Library) -> Result<Report, String> {
    let (rules, seeds) = (Rules::read()?, Seeds::read()?);
    let visible = visible::strings(&fixtures::root())?;
    let records: Vec<&Shelved> = library.records().collect();
    let mut findings = library.faults.clone();
    findings.extend(structure::twice_used_ids(library.records()));
    findings.extend(records.iter().flat_map(|shelved| rules.record(shelved)));
    findings.extend(library.others.iter().flat_map(|text| rules.other(text)));
    findings.extend(overlap::with_seeds(&visible, &seeds));
    findings.extend(overlap::among_themselves(&records));
    findings.extend(library.notices.iter().flat_map(neutral::Notices::check));
    findings.extend(neutral::outside(library.others.iter(), &BanWords::outside(BASE)?));
    findings.extend(balance::check(&library.cards, &library.prompts, &balance::TARGETS));
    let variety = variety::Variety::of(&library.cards);
    findings.extend(variety.check());
    let mut notes: Vec<String> =
        library.notices.iter().map(|notices| format!("L9 leaves the app, {}", notices.line())).collect();
    notes.push(format!(
        "L4 (as warnings), L6 and L7 also ran over {} other texts; helplines are data and were left out.",
        library.others.len()
    ));
    notes.push(format!(
        "L8 seed overlap: run over {} strings of content, Kotlin, Swift, XML and terminal, against {} hashed runs.",
        visible.len(),
        seeds.len()
    ));
    notes.push(variety.line());
    notes.push(format!("lint_allow in use: {}", excuses(&records)));
    notes.push("This lint is a tripwire for careless reuse. A text that passes is not thereby safe: people decide (safety 3.5).".to_owned());
    Ok(Report::new(library, notes, findings))
}

fn excuses(records: &[&Shelved]) -> String {
    let all: Vec<String> =
        records
            .iter()
            .flat_map(|shelved| {
                shelved.record.lint_allow.iter().map(|allow| {
                    format!("{} {} ({}; {})", shelved.record.id, allow.family, allow.reason, allow.reviewer)
                })
            })
            .collect();
    if all.is_empty() { "none".to_owned() } else { all.join(" · ") }
}
