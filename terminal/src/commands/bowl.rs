use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::content::Words;
use grain_core::error::Result;
use serde_json::json;

use super::Output;
use crate::cli::{Grains, With};
use crate::shell::bowls;

pub fn bowl(app: &App, words: Words, area: Option<&str>) -> Result<Output> {
    Ok(if let Some(area) = area {
        let view = app.bowl(area.to_owned())?;
        Output::new(&view, bowls::draw_one(words, &view).plain())
    } else {
        let view = app.bowls()?;
        Output::new(&view, bowls::draw_all(words, &view).plain())
    })
}

pub fn grains(app: &App, words: Words, grains: &Grains) -> Result<Output> {
    match grains {
        Grains::Add { area, amount, with } => add(app, words, area, *amount, with),
        Grains::Tip { area, left, with } => add(app, words, area, GrainChange::Tipped { left: *left }, with),
        Grains::Back { id } => {
            app.take_back_grains(*id)?;
            Ok(Output::new(json!({ "taken_back": id.to_string() }), [words.app_undone()]))
        }
    }
}

fn add(app: &App, words: Words, area: &str, change: GrainChange, with: &With) -> Result<Output> {
    let written = app.add_grains(GrainDraft {
        area: area.to_owned(),
        change,
        day: with.day,
        source: GrainSource::ByHand,
        reason: with.reason,
        why: with.why.clone().unwrap_or_default().into(),
    })?;
    let mut said = Output::new(&written.bowl, bowls::draw_one(words, &written.bowl).plain());
    // For `grains back`.
    said.json["entry"] = written.entry.to_string().into();
    Ok(said)
}
