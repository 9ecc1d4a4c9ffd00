use rusqlite::Connection;
use rustc_hash::FxHashMap;

use super::{AnswerOfDay, AnswersOfDays, LevelsOfArea};
use crate::clock::LocalDay;
use crate::error::{Error, Result};

/// Gives each word one place.
#[derive(Default)]
struct Dictionary {
    places: FxHashMap<String, u32>,
    words: Vec<String>,
}

impl Dictionary {
    fn place(&mut self, word: &str) -> u32 {
        if let Some(place) = self.places.get(word) {
            return *place;
        }
        let place = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.push(word.to_owned());
        self.places.insert(word.to_owned(), place);
        place
    }
}

pub(super) fn answers(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<AnswersOfDays> {
    let mut statement = sql.prepare_cached(
        "SELECT day, question, item, value, said_on FROM answer WHERE day BETWEEN ?1 AND ?2 ORDER BY day, question, item",
    )?;
    let mut rows = statement.query([from, until])?;
    let mut dictionary = Dictionary::default();
    let mut answers = Vec::new();
    while let Some(row) = rows.next()? {
        let word = |column| row.get_ref(column)?.as_str().map_err(|_| Error::Stored("answer"));
        let (day, said_on): (i32, i32) = (row.get(0)?, row.get(4)?);
        answers.push(AnswerOfDay {
            day,
            question: dictionary.place(word(1)?),
            item: dictionary.place(word(2)?),
            value: row.get(3)?,
            said_later: said_on > day,
        });
    }
    Ok(AnswersOfDays { words: dictionary.words, answers })
}

pub(super) fn levels(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<Vec<LevelsOfArea>> {
    let mut statement = sql.prepare_cached(
        "SELECT a.key, l.day, l.level FROM bowl_level l JOIN area a ON a.id = l.area_id
         WHERE l.day BETWEEN ?1 AND ?2 ORDER BY a.position, a.key, l.day",
    )?;
    let mut rows = statement.query([from, until])?;
    let mut areas: Vec<LevelsOfArea> = Vec::new();
    while let Some(row) = rows.next()? {
        let area: String = row.get(0)?;
        if areas.last().is_none_or(|last| last.area != area) {
            areas.push(LevelsOfArea { area, days: Vec::new(), levels: Vec::new() });
        }
        if let Some(last) = areas.last_mut() {
            last.days.push(row.get(1)?);
            last.levels.push(row.get(2)?);
        }
    }
    Ok(areas)
}
