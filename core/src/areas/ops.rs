use super::{AreaView, MOST_AREAS, free_series, not_yet, store};
use crate::app::{App, Reading, Writing};
use crate::error::{Error, Problem, Result};
use crate::settings::Side;
use crate::text::{self, fold::as_seen};

impl App {
    /// Every area: the tracked ones in the person's order, then the default ones that are not tracked.
    pub fn areas(&self) -> Result<Vec<AreaView>> {
        self.read(views)
    }

    /// Tracks exactly these areas, in this order. Grains of an area that is left out stay where they are.
    ///
    /// # Errors
    /// A key that is no area, a key twice, more than 24.
    pub fn track_areas(&self, keys: Vec<String>) -> Result<Vec<AreaView>> {
        if keys.len() > MOST_AREAS {
            return Err(Error::beyond("areas", Problem::TooMany, MOST_AREAS));
        }
        self.transact(|scope| {
            track(scope, &keys)?;
            views(scope)
        })
    }

    /// Adds an area of one's own, tracked at the end of the list.
    ///
    /// # Errors
    /// A name that is empty or long, or that another area has as a reader sees it.
    pub fn add_area(&self, name: String) -> Result<Vec<AreaView>> {
        let name = text::required("name", &name, text::NAME)?;
        self.transact(|scope| {
            let all = store::all(scope.sql)?;
            if all.len() >= MOST_AREAS {
                return Err(Error::beyond("areas", Problem::TooMany, MOST_AREAS));
            }
            new_name(scope, &name, None)?;
            let id = scope.new_id()?;
            let taken: Vec<_> = all.iter().map(|area| area.series).collect();
            store::add(scope.sql, id, &id.to_string(), Some(&name), default_side(scope), free_series(0, &taken))?;
            store::track(scope.sql, id, i64::try_from(all.len()).unwrap_or(0))?;
            views(scope)
        })
    }

    /// Gives an area of one's own another name.
    ///
    /// # Errors
    /// As [`Self::add_area`]; an area that is not one's own.
    pub fn rename_area(&self, key: String, name: String) -> Result<Vec<AreaView>> {
        let name = text::required("name", &name, text::NAME)?;
        self.transact(|scope| {
            let area = store::by_key(scope.sql, &key)?;
            if area.own_name.is_none() {
                return Err(Error::input("name", Problem::NotAllowed));
            }
            new_name(scope, &name, Some(&key))?;
            scope.rewords(store::WORDS, Some(area.id), || store::rename(scope.sql, area.id, &name))?;
            views(scope)
        })
    }

    /// Says on which side the person stands in one area.
    pub fn set_area_side(&self, key: String, side: Side) -> Result<Vec<AreaView>> {
        self.transact(|scope| {
            set_side(scope, &key, side)?;
            views(scope)
        })
    }

    /// Deletes an area with its grains and their reasons, out of the copies too (S27).
    pub fn delete_area(&self, key: String) -> Result<()> {
        let id = self.read(|scope| store::by_key(scope.sql, &key).map(|area| area.id))?;
        let delete = |sql: &rusqlite::Connection| store::delete(sql, id, &key);
        self.erase(delete)
    }
}

/// No other area than `own` is called so; those of Grain count, tracked or not.
fn new_name(scope: &Reading<'_>, name: &str, own: Option<&str>) -> Result<()> {
    let seen = as_seen(name);
    let taken = views(scope)?.iter().any(|area| Some(area.key.as_str()) != own && as_seen(&area.name) == seen);
    if taken { Err(Error::input("name", Problem::Duplicate)) } else { Ok(()) }
}

/// Tracks exactly these areas, in this order.
pub(crate) fn track(scope: &Writing<'_>, keys: &[String]) -> Result<()> {
    store::untrack_all(scope.sql)?;
    for (place, key) in (0..).zip(keys) {
        if keys.iter().filter(|other| *other == key).count() > 1 {
            return Err(Error::input("areas", Problem::Duplicate));
        }
        let area = find_or_add(scope, key)?;
        store::track(scope.sql, area, place)?;
    }
    Ok(())
}

/// Says on which side the person stands in one area.
pub(crate) fn set_side(scope: &Writing<'_>, key: &str, side: Side) -> Result<()> {
    let area = find_or_add(scope, key)?;
    store::set_side(scope.sql, area, side)
}

/// The stored area with this key; a default one that was never used is added.
pub(crate) fn find_or_add(scope: &Writing<'_>, key: &str) -> Result<crate::ids::Id> {
    if let Some(area) = store::find(scope.sql, key)? {
        return Ok(area.id);
    }
    let default = scope.content().areas.area.iter().find(|area| area.id == key);
    let default = default.ok_or_else(|| Error::input("area", Problem::UnknownArea))?;
    let taken: Vec<_> = store::all(scope.sql)?.iter().map(|area| area.series).collect();
    let series = free_series(u8::try_from(default.series).unwrap_or(0), &taken);
    let id = scope.new_id()?;
    store::add(scope.sql, id, key, None, default_side(scope), series)?;
    Ok(id)
}

fn default_side(scope: &Reading<'_>) -> Side {
    scope.settings.side.unwrap_or_default()
}

pub(crate) fn views(scope: &Reading<'_>) -> Result<Vec<AreaView>> {
    let stored = store::all(scope.sql)?;
    let not_yet = not_yet::standing(scope.sql)?;
    let content = scope.content();
    let mut views: Vec<AreaView> = Vec::with_capacity(stored.len());
    for area in &stored {
        let since = not_yet.iter().find(|(id, _)| *id == area.id).map(|(_, day)| *day);
        views.push(AreaView {
            key: area.key.clone(),
            name: area.name(content),
            note: area.note(content),
            tracked: area.tracked,
            side: area.side,
            series: area.series,
            own: area.own_name.is_some(),
            not_yet_since: since,
        });
    }
    let unused = content.areas.area.iter().filter(|area| !stored.iter().any(|known| known.key == area.id));
    views.extend(unused.map(|area| AreaView {
        key: area.id.to_owned(),
        name: area.text.to_owned().into(),
        note: area.note.to_owned(),
        tracked: false,
        side: default_side(scope),
        series: u8::try_from(area.series).unwrap_or(0),
        own: false,
        not_yet_since: None,
    }));
    Ok(views)
}
