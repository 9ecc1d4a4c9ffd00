//! Guides for a talk (voice.md 6): read page by page, at one phone or without it. So far there is the one that a low bowl
//! offers. Nothing is stored: not that it was opened, not how far it was read.

pub(crate) mod page;

use crate::app::{App, Reading};
use crate::areas;
use crate::content::{GuideText, GuideTurn};
use crate::error::{Error, Result};

/// The guide that a low bowl offers.
const LOW_BOWL: &str = "not_safe_here";

/// A guide, page by page.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GuideView {
    /// Such as "I don't feel safe here".
    pub title: String,
    /// From when not to use it, with the line for couples who both feel safe first (S6), to the end. Each can be the last
    /// one read.
    pub pages: Vec<GuidePageView>,
    /// Reached from every turn. It leads back to the turn, or out.
    pub time_out: GuidePageView,
}

/// One page of a guide.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GuidePageView {
    /// Such as "Turn 3 of 5".
    pub title: String,
    /// Who speaks; empty where nobody does.
    pub who: String,
    /// To read, or to say.
    pub lines: Vec<String>,
    /// A word beside the lines, or empty.
    pub note: String,
    /// What is better left out; only on turns.
    pub avoid: Vec<String>,
    /// It is a turn of the talk: "Time-out" stands beside "Next".
    pub turn: bool,
    /// What a screen reader says.
    pub spoken: String,
}

impl App {
    /// The guide that the low bowl of an area offers.
    ///
    /// # Errors
    /// An area that is not there.
    pub fn low_bowl_guide(&self, area: String) -> Result<GuideView> {
        self.read(|scope| of_low_bowl(scope, &area))
    }
}

fn of_low_bowl(scope: &Reading<'_>, area: &str) -> Result<GuideView> {
    let name = areas::store::by_key(scope.sql, area)?.name(scope.content());
    let guide = scope.content().guides.iter().find(|guide| guide.id == LOW_BOWL);
    Ok(view(scope, guide.ok_or(Error::NotFound("guide"))?, &name))
}

fn view(scope: &Reading<'_>, guide: &GuideText, area: &str) -> GuideView {
    let words = scope.words();
    let said = |lines: &[&str]| lines.iter().map(|line| line.replace("{area}", area)).collect::<Vec<_>>();
    let page = |title: String, lines: &[&str]| page(title, said(lines));
    let of = guide.turn.len();
    let turn = |(n, turn): (usize, &GuideTurn)| {
        let title = words.guide_turn(n, of);
        let (who, note, lines) = (turn.who.to_owned(), turn.note.to_owned(), said(turn.lines));
        let spoken = format!("{title}. {who}: {} {note}", lines.join(" ")).trim_end().to_owned();
        GuidePageView { title, who, lines, note, avoid: said(guide.avoid), turn: true, spoken }
    };
    let mut pages = vec![
        page(words.guide_before(), &[&[scope.content().safety.both_safe], guide.before].concat()),
        page(words.guide_alone(), guide.alone),
        page(words.guide_openings(), guide.openings),
    ];
    pages.extend((1..).zip(guide.turn).map(turn));
    pages.push(page(words.guide_end(), guide.end));
    GuideView { title: guide.title.to_owned(), pages, time_out: page(words.guide_time_out(), guide.time_out) }
}

fn page(title: String, lines: Vec<String>) -> GuidePageView {
    let spoken = format!("{title}. {}", lines.join(" "));
    GuidePageView { title, who: String::new(), lines, note: String::new(), avoid: Vec::new(), turn: false, spoken }
}
