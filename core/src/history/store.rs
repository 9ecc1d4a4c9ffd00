use rusqlite::Connection;

use super::{AnswerOfDay, LevelOfDay};
use crate::clock::LocalDay;
use crate::error::Result;

pub(super) fn answers(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<Vec<AnswerOfDay>> {
    let mut statement = sql.prepare_cached(
        "SELECT day, question, item, value, said_on FROM answer WHERE day BETWEEN ?1 AND ?2 ORDER BY day, question, item",
    )?;
    let mut rows = statement.query([from, until])?;
    let mut answers = Vec::new();
    while let Some(row) = rows.next()? {
        let day: LocalDay = row.get(0)?;
        let said_on: LocalDay = row.get(4)?;
        answers.push(AnswerOfDay {
            day,
            question: row.get(1)?,
            item: row.get(2)?,
            value: row.get(3)?,
            said_later: said_on > day,
        });
    }
    Ok(answers)
}

pub(super) fn levels(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<Vec<LevelOfDay>> {
    let mut statement = sql.prepare_cached(
        "SELECT a.key, l.day, l.level FROM bowl_level l JOIN area a ON a.id = l.area_id
         WHERE l.day BETWEEN ?1 AND ?2 ORDER BY a.position, a.key, l.day",
    )?;
    let level = |row: &rusqlite::Row<'_>| Ok(LevelOfDay { area: row.get(0)?, day: row.get(1)?, level: row.get(2)? });
    let levels = statement.query_map([from, until], level)?.collect::<rusqlite::Result<_>>()?;
    Ok(levels)
}
