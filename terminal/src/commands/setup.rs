use grain_core::app::App;
use grain_core::content::Words;
use grain_core::error::{Error, Problem, Result};
use grain_core::settings::{ClockForm, WeekBegins};
use grain_core::setup::{AreaSide, SetUpDraft, StartingLevel};
use serde_json::json;

use super::{Said, pair};
use crate::cli::Setup;

pub fn setup(app: &App, words: Words, wanted: &Setup) -> Result<Said> {
    let mut settings = app.settings()?;
    if let Some(role) = &wanted.role {
        settings.side = Some(role.parse()?);
    }
    if let Some(partner) = &wanted.partner {
        settings.partner = partner.as_str().into();
    }
    if let Some(hour) = wanted.day_starts {
        settings.rollover_hour = hour;
    }
    if let Some(begins) = &wanted.week_begins {
        settings.week_begins = match begins.as_str() {
            "monday" => WeekBegins::Monday,
            "saturday" => WeekBegins::Saturday,
            "sunday" => WeekBegins::Sunday,
            _ => WeekBegins::AsThePhone,
        };
    }
    if let Some(clock) = &wanted.clock {
        settings.clock_form = match clock.as_str() {
            "12" => ClockForm::TwelveHours,
            "24" => ClockForm::TwentyFourHours,
            _ => ClockForm::AsThePhone,
        };
    }
    if let Some(faith) = &wanted.faith {
        settings.faith = faith == "on";
    }
    if let Some(country) = &wanted.country {
        settings.country.clone_from(country);
    }
    let levels: Vec<_> = wanted.level.iter().map(|typed| level(typed)).collect::<Result<_>>()?;
    let sides: Vec<_> = wanted.side.iter().map(|typed| side(typed)).collect::<Result<_>>()?;
    let areas = (!wanted.areas.is_empty()).then(|| wanted.areas.clone());
    let settings = app.set_up(SetUpDraft { settings, areas, sides, levels })?;
    let areas = app.areas()?;
    let tracked: Vec<_> = areas.iter().filter(|area| area.tracked).collect();
    let names: Vec<_> = tracked.iter().map(|area| area.name.clone()).collect();
    let lines = [words.setup_areas_count(tracked.len()), names.join(", "), words.setup_finished()];
    Ok(Said::new(json!({ "settings": settings, "areas": areas }), lines))
}

/// `emotions=30`.
fn level(typed: &str) -> Result<StartingLevel> {
    let (area, level) = pair("level", typed)?;
    let level = level.parse().map_err(|_| Error::input("level", Problem::OutOfRange))?;
    Ok(StartingLevel { area: area.to_owned(), level })
}

/// `money=rebuilding`.
fn side(typed: &str) -> Result<AreaSide> {
    let (area, side) = pair("side", typed)?;
    Ok(AreaSide { area: area.to_owned(), side: side.parse()? })
}
