use grain_core::app::App;
use grain_core::content::Words;
use grain_core::error::{Error, Result};
use serde_json::json;

use super::Said;
use crate::cli::Place;
use crate::platform;

pub fn demo(app: &App, years: u8, seed: u64) -> Result<Said> {
    let made = app.make_demo(years, seed)?;
    let json = json!({
        "made_up": made.made_up, "days": made.days, "check_ins": made.check_ins, "text": made.text,
        "years": years, "seed": seed,
    });
    Ok(Said::new(json, [made.text, made.made_up]))
}

pub fn check(app: &App, words: Words) -> Result<Said> {
    let (sound, good, all) = app.check()?;
    if !sound {
        return Err(Error::Damaged);
    }
    let json = json!({ "sound": sound, "copies": all, "sound_copies": good });
    Ok(Said::new(json, [words.terminal_sound(), words.terminal_copies(all, good)]))
}

/// Notes, copies and key.
pub fn delete(app: App, words: Words, place: &Place) -> Result<Said> {
    app.delete_everything()?;
    drop(app);
    platform::forget_key(&platform::data_folder(place)?)?;
    Ok(Said::new(json!({ "deleted": true }), [words.settings_deleted()]))
}
