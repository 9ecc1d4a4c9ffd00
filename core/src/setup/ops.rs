use super::SetUpDraft;
use super::settings::{checked, save};
use crate::app::{App, Writing};
use crate::error::Result;
use crate::settings::Settings;
use crate::{areas, bowl, store};

impl App {
    /// Nothing was chosen or written yet: a first run.
    pub fn is_new(&self) -> Result<bool> {
        self.read(|scope| store::is_untouched(scope.sql))
    }

    /// Saves who the person is, all of it or nothing.
    ///
    /// # Errors
    /// As of each part: an area that is not there, a level above 100 or of a bowl that has grains already, a bowl that is
    /// not theirs.
    pub fn set_up(&self, draft: SetUpDraft) -> Result<Settings> {
        let settings = checked(draft.settings.clone())?;
        self.transact(|scope| {
            save(scope, &settings)?;
            set_up(scope, &draft, &settings)?;
            Ok(settings)
        })
    }
}

fn set_up(scope: &Writing<'_>, draft: &SetUpDraft, settings: &Settings) -> Result<()> {
    if let Some(keys) = &draft.areas {
        let known: Vec<_> = areas::store::all(scope.sql)?.into_iter().map(|area| area.key).collect();
        areas::ops::track(scope, keys)?;
        for key in keys.iter().filter(|key| !known.contains(key)) {
            areas::ops::set_side(scope, key, settings.side.unwrap_or_default())?;
        }
    }
    for one in &draft.sides {
        areas::ops::set_side(scope, &one.area, one.side)?;
    }
    for one in &draft.levels {
        bowl::ops::begin_at(scope, &one.area, one.level)?;
    }
    Ok(())
}
