use grain_core::app::App;
use grain_core::content::Words;
use grain_core::error::Result;
use grain_core::setup::SetUpDraft;
use serde_json::json;

use super::Said;
use crate::cli::Setup;

pub fn setup(app: &App, words: Words, wanted: &Setup) -> Result<Said> {
    let mut settings = app.settings()?;
    settings.side = wanted.role.or(settings.side);
    if let Some(country) = &wanted.country {
        settings.country.clone_from(country);
    }
    let areas = (!wanted.areas.is_empty()).then(|| wanted.areas.clone());
    let settings =
        app.set_up(SetUpDraft { settings, areas, sides: wanted.side.clone(), levels: wanted.level.clone() })?;
    let areas = app.areas()?;
    let tracked: Vec<_> = areas.iter().filter(|area| area.tracked).collect();
    let names: Vec<_> = tracked.iter().map(|area| area.name.clone()).collect();
    let lines = [words.setup_areas_count(tracked.len()), names.join(", "), words.setup_finished()];
    Ok(Said::new(json!({ "settings": settings, "areas": areas }), lines))
}
