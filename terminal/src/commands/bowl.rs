use grain_core::app::App;
use grain_core::bowl::{BowlView, BowlsView, GrainChange, GrainDraft, GrainSource, LedgerEntryView};
use grain_core::content::Words;
use grain_core::error::Result;
use serde_json::json;

use super::Said;
use crate::cli::{Grains, With};
use crate::picture;

pub fn bowl(app: &App, words: Words, area: Option<&str>) -> Result<Said> {
    if let Some(area) = area {
        return Ok(one(words, &app.bowl(area.to_owned())?));
    }
    let view = app.bowls()?;
    let mut lines = match &view.overall {
        Some(overall) => picture::overall(overall),
        None => view.rows.first().map(picture::area).unwrap_or_default(),
    };
    lines.push(String::new());
    lines.extend(rows(words, &view));
    if view.rows.is_empty() {
        lines.push(words.empty_areas());
    }
    Ok(Said::new(&view, lines))
}

/// A line for each bowl, the pooled one first.
pub(super) fn rows(words: Words, view: &BowlsView) -> Vec<String> {
    let overall = view.overall.iter().map(|overall| words.terminal_row(words.bowl_overall(), &overall.word_text));
    let rows = view.rows.iter().map(|row| {
        let said = words.terminal_row(&row.name, &row.word_text);
        if row.line.is_empty() { said } else { words.terminal_aside(said, &row.line) }
    });
    let rebuilding = view.rebuilding.iter().map(|name| words.terminal_row(name, words.bowl_rebuilding_area()));
    overall.chain(rows).chain(rebuilding).collect()
}

fn one(words: Words, view: &BowlView) -> Said {
    let mut lines = picture::area(&view.bowl);
    lines.extend([
        String::new(),
        words.terminal_row(&view.bowl.name, &view.bowl.word_text),
        view.word_line.clone(),
        view.count.clone(),
        view.note.clone(),
        String::new(),
    ]);
    lines.extend(view.ledger.iter().map(|entry| ledger_line(words, entry)));
    Said::new(view, lines)
}

/// "24 November: A little taken (I was told, A line why)".
pub fn ledger_line(words: Words, entry: &LedgerEntryView) -> String {
    let taken_back = if entry.taken_back { entry.source.as_str() } else { "" };
    let beside = [taken_back, entry.reason.as_str(), entry.why.as_str()];
    let beside: Vec<_> = beside.into_iter().filter(|text| !text.is_empty()).collect();
    let line = words.terminal_row(&entry.day_text, &entry.text);
    if beside.is_empty() { line } else { words.terminal_aside(line, beside.join(", ")) }
}

pub fn grains(app: &App, words: Words, grains: &Grains) -> Result<Said> {
    match grains {
        Grains::Add { area, amount, with } => add(app, words, area, *amount, with),
        Grains::Tip { area, left, with } => add(app, words, area, GrainChange::Tipped { left: *left }, with),
        Grains::Back { id } => {
            app.take_back_grains(*id)?;
            Ok(Said::new(json!({ "taken_back": id.to_string() }), [words.app_undone()]))
        }
    }
}

fn add(app: &App, words: Words, area: &str, change: GrainChange, with: &With) -> Result<Said> {
    let written = app.add_grains(GrainDraft {
        area: area.to_owned(),
        change,
        day: with.day,
        source: GrainSource::ByHand,
        reason: with.reason,
        why: with.why.clone().unwrap_or_default().into(),
    })?;
    let mut said = one(words, &written.bowl);
    // For `grains back`.
    said.json["entry"] = written.entry.to_string().into();
    Ok(said)
}
