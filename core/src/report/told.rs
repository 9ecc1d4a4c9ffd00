//! What is in a report: each part that was chosen, and nothing of any other.

use std::collections::BTreeMap;

use super::document::{Block, Document};
use super::lines::Missing;
use super::store::{self, Written};
use super::{Choice, Part, notes};
use crate::app::Reading;
use crate::cards::views::area_name;
use crate::error::Result;
use crate::insights::told::{Of, OverTime, Told};
use crate::kept::Practice;
use crate::{areas, check_in};

/// The whole of it, as a file.
pub(super) fn written(scope: &Reading<'_>, choice: &Choice, by: &str) -> Result<Vec<u8>> {
    let words = scope.words();
    let missing = |missing: &Missing| of_missing(scope, missing);
    document(scope, choice, by)?.written(&missing, |page, all| words.report_file_page(page, all))
}

/// The whole of it, before it is a file.
pub(super) fn document(scope: &Reading<'_>, choice: &Choice, by: &str) -> Result<Document> {
    let words = scope.words();
    // Dates with their year: paper is read in another one too.
    let date = |day| words.date_with_year(day);
    let mut lead = vec![words.report_file_period(date(choice.from), date(choice.until))];
    lead.push(words.report_file_made(date(scope.today)));
    if !by.is_empty() {
        lead.push(words.report_file_by(by));
    }
    let over_time = OverTime::read(scope, choice.from, choice.until)?;
    let mut blocks = Vec::new();
    for part in choice.parts() {
        blocks.push(Block::Heading(2, words.report_part(part.key())));
        let before = blocks.len();
        match over_time_of(part) {
            Some(of) => {
                for told in over_time.told(scope, of) {
                    pictures(scope, &mut blocks, part, told);
                }
            }
            None => blocks.extend(entries(scope, choice, part)?),
        }
        if blocks.len() == before {
            blocks.push(Block::Quiet(words.report_file_none()));
        }
    }
    Ok(Document {
        language: scope.content().language.to_owned(),
        paper: choice.paper,
        title: words.report_file_title(),
        lead,
        said: words.report_file_self(),
        blocks,
        foot: words.report_file_foot(),
    })
}

/// How much there is of each part: days with something, or entries.
pub(super) fn counts(scope: &Reading<'_>, choice: &Choice) -> Result<Vec<(Part, String)>> {
    let words = scope.words();
    let over_time = OverTime::read(scope, choice.from, choice.until)?;
    let count = |part| {
        let count = match over_time_of(part) {
            Some(of) => words.report_days(over_time.days(of)),
            None if choice.has_single(part) => {
                let (every, picked) = (notes(scope, choice, part)?, notes::of(scope, part));
                words.report_single(every.iter().filter(|note| picked.contains(&note.id)).count(), every.len())
            }
            None if part == Part::Said => words.report_days(said(scope, choice)?.len()),
            None => words.report_entries(texts(scope, choice, part)?.len()),
        };
        Ok((part, count))
    };
    choice.parts().map(count).collect()
}

fn over_time_of(part: Part) -> Option<Of> {
    Some(match part {
        Part::Calendar => Of::Calendar,
        Part::Promises => Of::Promises,
        Part::Behaviours => Of::Behaviours,
        Part::Feelings => Of::Feelings,
        Part::Bowls => Of::Bowls,
        _ => return None,
    })
}

/// A thing over time: what its picture shows in words, the picture, and the same as a list.
fn pictures(scope: &Reading<'_>, blocks: &mut Vec<Block>, part: Part, told: Told) {
    let words = scope.words();
    if part == Part::Bowls {
        blocks.push(Block::Heading(3, told.name.to_string()));
    }
    if told.charts.is_empty() {
        blocks.push(Block::Quiet(words.insights_missing(told.days.0, told.days.1)));
        return;
    }
    for chart in told.charts {
        blocks.push(Block::Text(chart.words.to_string()));
        if !chart.note.is_empty() {
            blocks.push(Block::Quiet(chart.note.clone()));
        }
        let alt = words.report_file_picture(chart.title.to_string());
        blocks.push(Block::Picture(chart, alt));
    }
    if !told.rows.is_empty() {
        let first = if told.by_time { words.report_file_when() } else { words.report_file_which() };
        let rows = told.rows.into_iter().map(|(of, said)| vec![of, said]).collect();
        blocks.push(Block::Table(vec![first, words.report_file_noted()], rows));
    }
}

type Said = BTreeMap<crate::clock::LocalDay, Vec<check_in::said::Said>>;

fn said(scope: &Reading<'_>, choice: &Choice) -> Result<Said> {
    let mut days = check_in::said::of_days(scope, &areas::store::all(scope.sql)?, choice.from, choice.until)?;
    let picked = choice.has_single(Part::Said).then(|| notes::of(scope, Part::Said));
    days.retain(|day, said| {
        if picked.as_ref().is_some_and(|picked| !picked.contains(&day.to_string())) {
            return false;
        }
        // What belongs to another part is in that one's hands.
        said.retain(|said| part_of(said.id).is_none_or(|part| choice.has(part)));
        !said.is_empty()
    });
    Ok(days)
}

/// The part that decides of a question of the check-in, where there is one.
fn part_of(question: &str) -> Option<Part> {
    match question {
        "grains" => Some(Part::Bowls),
        "feelings" => Some(Part::Feelings),
        "behaviours" => Some(Part::Behaviours),
        _ => None,
    }
}

/// What was written of a part.
fn entries(scope: &Reading<'_>, choice: &Choice, part: Part) -> Result<Vec<Block>> {
    let words = scope.words();
    if part == Part::Said {
        let columns = || vec![words.report_file_which(), words.report_file_noted()];
        let day = |(day, said): (_, Vec<check_in::said::Said>)| {
            let rows = said.into_iter().map(|said| vec![said.question, said.answer]).collect();
            [Block::Heading(3, words.date_with_year(day)), Block::Table(columns(), rows)]
        };
        return Ok(said(scope, choice)?.into_iter().flat_map(day).collect());
    }
    let entry = |written: Written| {
        let day = written.day.map(|day| words.date_with_year(day));
        let of = match (day, written.beside.is_empty()) {
            (Some(day), true) => day,
            (Some(day), false) => words.report_file_beside(day, written.beside),
            (None, _) => written.beside,
        };
        if of.is_empty() { Block::Text(written.text) } else { Block::Entry(of, written.text) }
    };
    Ok(texts(scope, choice, part)?.into_iter().map(entry).collect())
}

/// Every note of a part, whichever were picked: what was said on a day of check-ins is one.
pub(super) fn notes(scope: &Reading<'_>, choice: &Choice, part: Part) -> Result<Vec<Written>> {
    let every = choice.clone().single([]);
    if part != Part::Said {
        return texts(scope, &every, part);
    }
    let note = |(day, said): (crate::clock::LocalDay, Vec<check_in::said::Said>)| Written {
        id: day.to_string(),
        day: Some(day),
        beside: String::new(),
        text: said.into_iter().map(|said| said.answer).collect::<Vec<_>>().join(" · "),
    };
    Ok(said(scope, &every)?.into_iter().map(note).collect())
}

/// What was written of a part, as far as it goes in.
fn texts(scope: &Reading<'_>, choice: &Choice, part: Part) -> Result<Vec<Written>> {
    let mut texts = all_texts(scope, choice, part)?;
    if choice.has_single(part) {
        let picked = notes::of(scope, part);
        texts.retain(|text| picked.contains(&text.id));
    }
    Ok(texts)
}

fn all_texts(scope: &Reading<'_>, choice: &Choice, part: Part) -> Result<Vec<Written>> {
    let (sql, period) = (scope.sql, (choice.from, choice.until));
    let kept = |practice: Practice| store::kept(sql, practice.as_str(), period);
    match part {
        Part::Promised => store::promised(sql, period),
        Part::Why => {
            let areas = areas::store::all(sql)?;
            let mut lines = store::why(sql, period)?;
            for line in &mut lines {
                line.beside = area_name(scope, &areas, &line.beside).to_string();
            }
            Ok(lines)
        }
        Part::Answers => store::answers(sql, period),
        Part::Moments => {
            let mut moments = store::moments(sql, period)?;
            for moment in &mut moments {
                let kind = scope.words().report_file_moment(std::mem::take(&mut moment.beside));
                if moment.text.is_empty() { moment.text = kind } else { moment.beside = kind }
            }
            Ok(moments)
        }
        Part::Told => store::told(sql, period),
        Part::Boundaries => kept(Practice::Boundaries),
        Part::Goals => kept(Practice::Goals),
        Part::Commitments => kept(Practice::Commitments),
        Part::Measures => kept(Practice::Measures),
        Part::Lessons => kept(Practice::Lessons),
        Part::Repairs => kept(Practice::Repair),
        Part::Questions => store::questions(sql, period),
        Part::Sessions => store::sessions(sql, period),
        Part::Plan => store::plan(sql, period),
        Part::Calendar | Part::Promises | Part::Behaviours | Part::Feelings | Part::Bowls | Part::Said => {
            Ok(Vec::new())
        }
    }
}

/// Which signs could not be drawn, at the end: no empty box stands for them anywhere.
fn of_missing(scope: &Reading<'_>, missing: &Missing) -> Vec<Block> {
    let words = scope.words();
    let mut scripts: BTreeMap<&str, usize> = BTreeMap::new();
    for (letter, times) in missing {
        *scripts.entry(script(*letter)).or_default() += times;
    }
    if scripts.is_empty() {
        return Vec::new();
    }
    let line = |(script, times)| Block::Text(words.report_file_missing_line(words.report_file_script(script), times));
    std::iter::once(Block::Heading(2, words.report_file_missing())).chain(scripts.into_iter().map(line)).collect()
}

/// The script of a letter, as a key.
fn script(letter: char) -> &'static str {
    match letter {
        '\u{2e80}'..='\u{2fdf}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
            "han"
        }
        '\u{3000}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' => "kana",
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7ff}' => "hangul",
        '\u{900}'..='\u{97f}' => "devanagari",
        '\u{980}'..='\u{9ff}' => "bengali",
        '\u{b80}'..='\u{bff}' => "tamil",
        '\u{e00}'..='\u{e7f}' => "thai",
        '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' => "emoji",
        _ => "other",
    }
}
