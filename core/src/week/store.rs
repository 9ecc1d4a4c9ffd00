//! What the tables say of some days, for the sentences about a week.

use rusqlite::{Connection, params};

use crate::clock::LocalDay;
use crate::error::Result;

/// Days between two, both included, on which something was written: a check-in, a grain, an answer.
pub(super) fn days_written(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<u32> {
    let mut statement = sql.prepare_cached(
        "SELECT count(*) FROM (
             SELECT day FROM check_in WHERE day BETWEEN ?1 AND ?2
             UNION SELECT day FROM grain WHERE day BETWEEN ?1 AND ?2
             UNION SELECT day FROM prompt_answer WHERE day BETWEEN ?1 AND ?2)",
    )?;
    Ok(statement.query_row([from, until], |row| row.get(0))?)
}

/// Whether there is such a day: it ends with the first that is found.
pub(super) fn is_written(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<bool> {
    let mut statement = sql.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM check_in WHERE day BETWEEN ?1 AND ?2)
             OR EXISTS (SELECT 1 FROM grain WHERE day BETWEEN ?1 AND ?2)
             OR EXISTS (SELECT 1 FROM prompt_answer WHERE day BETWEEN ?1 AND ?2)",
    )?;
    Ok(statement.query_row([from, until], |row| row.get(0))?)
}

/// The feelings that were chosen between two days, the most frequent first, with how often.
pub(super) fn feelings(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<Vec<(String, u32)>> {
    let mut statement = sql.prepare_cached(
        "SELECT item, count(*) AS times FROM answer WHERE question = 'feelings' AND day BETWEEN ?1 AND ?2
         GROUP BY item ORDER BY times DESC, item",
    )?;
    let rows = statement.query_map([from, until], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Lines of a practice that say something, between two days.
pub(super) fn noted(sql: &Connection, practice: &str, said: &str, from: LocalDay, until: LocalDay) -> Result<u32> {
    let mut statement = sql.prepare_cached(
        "SELECT count(*) FROM kept_line JOIN kept ON kept.id = kept_line.kept_id
         WHERE kept.practice = ?1 AND kept_line.said = ?2 AND kept_line.day BETWEEN ?3 AND ?4",
    )?;
    Ok(statement.query_row(params![practice, said, from, until], |row| row.get(0))?)
}

/// Things that were told between two days before they were asked for, as the one who told them says.
pub(super) fn told(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<u32> {
    let mut statement =
        sql.prepare_cached("SELECT count(*) FROM disclosure WHERE how = 'before' AND told_on BETWEEN ?1 AND ?2")?;
    Ok(statement.query_row([from, until], |row| row.get(0))?)
}
