//! What is done with the notes as a whole: who one is, a made-up history, a check, deleting.

use std::path::Path;

use grain_core::app::{App, ZoneDataSource};
use grain_core::content::Words;
use grain_core::error::{Error, Result};
use grain_core::setup::SetUpDraft;
use serde_json::json;

use super::{Output, backup};
use crate::cli::{Place, Setup};
use crate::platform;

pub fn setup(app: &App, words: Words, wanted: &Setup) -> Result<Output> {
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
    Ok(Output::new(json!({ "settings": settings, "areas": areas }), lines))
}

pub fn demo(app: &App, years: u8, seed: u64) -> Result<Output> {
    let made = app.make_demo(years, seed)?;
    let json = json!({
        "made_up": made.made_up, "days": made.days, "check_ins": made.check_ins, "text": made.text,
        "years": years, "seed": seed,
    });
    Ok(Output::new(json, [made.text, made.made_up]))
}

pub fn check(app: &App, words: Words) -> Result<Output> {
    let (sound, good, all) = app.check()?;
    if !sound {
        return Err(Error::Damaged);
    }
    let data = app.zone_data()?;
    let zone = data.zone.id();
    let (source, text) = match (data.source, &data.version) {
        (ZoneDataSource::Phone, Some(version)) => ("machine", words.terminal_zone_machine(&zone, version)),
        (ZoneDataSource::Phone, None) => ("machine", words.terminal_zone_machine_plain(&zone)),
        (ZoneDataSource::BuiltIn, _) => ("built_in", words.terminal_zone_built_in(&zone, &data.built_in)),
        (ZoneDataSource::Offset, _) => ("offset", words.terminal_zone_offset(&zone)),
    };
    let zone = json!({ "zone": zone, "source": source, "version": data.version, "built_in": data.built_in });
    let json = json!({ "sound": sound, "copies": all, "sound_copies": good, "zone_data": zone });
    Ok(Output::new(json, [words.terminal_sound(), words.terminal_copies(all, good), text]))
}

/// Notes, copies and key; with a sealed copy in a file first, where one is wanted (S28).
pub fn delete(app: App, words: Words, place: &Place, copy: Option<&Path>) -> Result<Output> {
    if let Some(file) = copy {
        backup::sealed(&app, words, file)?;
    }
    app.delete_everything()?;
    drop(app);
    platform::forget_key(&platform::data_folder(place)?)?;
    Ok(Output::new(json!({ "deleted": true }), [words.settings_deleted()]))
}
