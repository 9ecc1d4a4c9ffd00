//! The parts of the road (product.md system 8), and which of them is shaky: said by the person, or left open with one "Not
//! now". Nothing is counted, summed or worked out from entries.

use crate::app::{Held, Reading};
use crate::areas::Area;
use crate::clock::LocalDay;
use crate::error::Result;
use crate::kept::{Kept, Line, Practice, examples, store};
use crate::settings::Side;
use crate::store::sql::stored_as_text;

/// A part of the road. Each rests on the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Honesty.
    Honesty,
    /// Safety.
    Safety,
    /// Trust.
    Trust,
    /// Connection.
    Connection,
    /// Being close, of heart and mind (D4).
    Close,
}
stored_as_text!(Part {
    Honesty = "honesty",
    Safety = "safety",
    Trust = "trust",
    Connection = "connection",
    Close = "close",
});

impl Part {
    /// The one that rests on it.
    pub(crate) fn next(self) -> Option<Self> {
        Self::ALL.iter().copied().find(|part| *part > self)
    }
}

/// What the person says of a part as a whole, above all answers.
pub(crate) const WHOLE: &str = "part";
/// How that can be said.
pub(crate) const SAID: [&str; 3] = ["stands", "shaky", "cannot_say"];
/// How a statement can be answered.
pub(crate) const ANSWERS: [&str; 4] = ["yes", "in_part", "not_now", "cannot_tell"];
/// The answer that makes a part shaky where the person left it open.
const NOT_NOW: &str = "not_now";
/// So many lines back a part is looked at: several looks, and few to read on Today after ten years.
const LINES: u32 = 80;

/// How a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Stands,
    Shaky,
    Open,
}
stored_as_text!(Standing { Stands = "stands", Shaky = "shaky", Open = "open" });

/// The person's sides on the road: with both, those that the tracked areas have.
pub(crate) fn sides(scope: &Reading<'_>, areas: &[Area]) -> Vec<Side> {
    let whole = scope.settings.side.unwrap_or_default();
    let tracked: Vec<_> = areas.iter().filter(|area| area.tracked).map(|area| area.side).collect();
    let has = |on: fn(Side) -> bool| {
        on(whole) && (whole != Side::Both || tracked.is_empty() || tracked.iter().any(|side| on(*side)))
    };
    let mut sides = Vec::new();
    if has(Side::has_bowl) {
        sides.push(Side::Healing);
    }
    if has(Side::has_deeds) {
        sides.push(Side::Rebuilding);
    }
    sides
}

/// The parts that are there: to one who is alone or apart the first two, as the others need both (design.md 30).
pub(crate) fn there(scope: &Reading<'_>) -> &'static [Part] {
    if examples::for_two(scope) { Part::ALL } else { &Part::ALL[..2] }
}

/// The statements of a part for a side, each with the key under which its answers are kept.
pub(crate) fn statements(scope: &Reading<'_>, part: Part, side: Side) -> Vec<(String, &'static str)> {
    let texts = scope.content().kept.iter().filter(|texts| texts.id == Practice::Road.as_str());
    let of = texts.flat_map(|texts| texts.example);
    let of = of.filter(|example| example.sort == part.as_str() && example.side == side.as_str());
    of.flat_map(|example| (1..).zip(example.lines)).map(|(n, text)| (format!("{}_{n}", side.as_str()), *text)).collect()
}

/// The keys of all statements of a part.
pub(crate) fn keys(scope: &Reading<'_>, part: Part, sides: &[Side]) -> Vec<String> {
    sides.iter().flat_map(|side| statements(scope, part, *side)).map(|(key, _)| key).collect()
}

/// What was said of a part so far, the latest first.
pub(crate) fn said(scope: &Reading<'_>, kept: Option<&Kept>) -> Result<Vec<Line>> {
    kept.map_or(Ok(Vec::new()), |kept| store::last_lines(scope.sql, kept.id, LINES))
}

/// What the person said of a part as a whole, where it still holds: until a later day has an answer to each statement. One tap
/// more takes nothing back.
pub(crate) fn whole<'a>(lines: &'a [Line], keys: &[String]) -> Option<&'a Line> {
    let whole = lines.iter().find(|line| line.said == WHOLE)?;
    let later = || lines.iter().filter(|line| line.day > whole.day);
    let is_full = |day: LocalDay| keys.iter().all(|key| later().any(|line| line.day == day && line.said == *key));
    (!later().any(|line| is_full(line.day))).then_some(whole)
}

/// How a part is, and since which day that is said; `None` where nothing was said. What the person said of it as a whole goes
/// before all answers.
pub(crate) fn standing(lines: &[Line], keys: &[String]) -> Option<(Standing, LocalDay)> {
    if let Some(whole) = whole(lines, keys) {
        let standing = match whole.then.as_str() {
            "stands" => Standing::Stands,
            "shaky" => Standing::Shaky,
            _ => Standing::Open,
        };
        return Some((standing, whole.day));
    }
    let last = |key: &String| lines.iter().find(|line| line.said == *key);
    let last: Vec<_> = keys.iter().filter_map(last).collect();
    let day = last.iter().map(|line| line.day).max()?;
    let shaky = last.iter().any(|line| line.then == NOT_NOW);
    Some((if shaky { Standing::Shaky } else { Standing::Open }, day))
}

/// The first part that is shaky, of those that are there. The ones after it are put away.
pub(crate) fn shaky(scope: &Reading<'_>, areas: &[Area]) -> Result<Option<Part>> {
    let kept = scope.where_held(Held::Kept, |sql| store::all(sql, Practice::Road))?;
    if kept.is_empty() {
        return Ok(None);
    }
    let sides = sides(scope, areas);
    for part in there(scope) {
        let lines = said(scope, kept.iter().find(|kept| kept.sort == part.as_str()))?;
        if matches!(standing(&lines, &keys(scope, *part, &sides)), Some((Standing::Shaky, _))) {
            return Ok(Some(*part));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Id;

    fn line(day: i32, said: &str, then: &str) -> Line {
        let (id, of) = (Id::from_bytes([0; 16]), Id::from_bytes([1; 16]));
        let day = LocalDay::from_epoch_days(20_000 + day);
        Line { id, of, day, said: said.to_owned(), then: then.to_owned(), about: None, words: String::new() }
    }

    fn how(lines: &[Line]) -> Option<Standing> {
        let mut lines = lines.to_vec();
        lines.sort_by_key(|line| std::cmp::Reverse(line.day));
        standing(&lines, &["healing_1".to_owned(), "healing_2".to_owned()]).map(|(standing, _)| standing)
    }

    #[test]
    fn where_nothing_was_said_nothing_is_known() {
        assert_eq!(how(&[]), None);
        assert_eq!(how(&[line(0, "rebuilding_1", "not_now")]), None, "the other side's answers are not this side's");
    }

    #[test]
    fn one_not_now_makes_a_part_shaky_where_it_is_left_open_and_nothing_else_does() {
        for answer in ["yes", "in_part", "cannot_tell"] {
            assert_eq!(how(&[line(0, "healing_1", answer)]), Some(Standing::Open), "{answer}");
        }
        assert_eq!(how(&[line(0, "healing_1", "yes"), line(0, "healing_2", "not_now")]), Some(Standing::Shaky));
    }

    #[test]
    fn what_the_person_says_of_the_part_goes_before_all_answers() {
        let not_now = line(0, "healing_1", "not_now");
        assert_eq!(how(&[not_now.clone(), line(0, WHOLE, "stands")]), Some(Standing::Stands));
        assert_eq!(how(&[not_now, line(0, WHOLE, "cannot_say")]), Some(Standing::Open));
        assert_eq!(how(&[line(0, "healing_1", "yes"), line(0, WHOLE, "shaky")]), Some(Standing::Shaky));
    }

    #[test]
    fn half_a_later_look_takes_nothing_back_and_a_whole_one_speaks_for_itself() {
        let before = [line(0, WHOLE, "shaky"), line(0, "healing_2", "not_now")];
        let half = [&before[..], &[line(14, "healing_1", "yes")]].concat();
        assert_eq!(how(&half), Some(Standing::Shaky));
        let whole = [&half[..], &[line(14, "healing_2", "in_part")]].concat();
        assert_eq!(how(&whole), Some(Standing::Open));
        let shaky = [&before[..1], &[line(14, "healing_1", "yes"), line(14, "healing_2", "not_now")]].concat();
        assert_eq!(how(&shaky), Some(Standing::Shaky));
        // An answer that stands from a look before stays what it was.
        assert_eq!(how(&[line(0, "healing_2", "not_now"), line(14, "healing_1", "yes")]), Some(Standing::Shaky));
    }
}
