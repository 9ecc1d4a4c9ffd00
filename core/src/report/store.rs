//! What was written in a period, a query a part.

use rusqlite::{Connection, params};

use crate::clock::LocalDay;
use crate::error::Result;
use crate::ids::Id;

/// Something that was written: its day where it has one, what it is beside, and its words.
pub(super) struct Written {
    /// Names it among those of its part.
    pub id: String,
    pub day: Option<LocalDay>,
    pub beside: String,
    pub text: String,
}

type Period = (LocalDay, LocalDay);

fn read(sql: &Connection, statement: &str, (from, until): Period) -> Result<Vec<Written>> {
    let mut statement = sql.prepare_cached(statement)?;
    let written = statement.query_map(params![from, until], |row| {
        Ok(Written { id: row.get(0)?, day: row.get(1)?, beside: row.get(2)?, text: row.get(3)? })
    })?;
    Ok(written.collect::<rusqlite::Result<_>>()?)
}

/// Lines beside grains that stand, each with the key of its area.
pub(super) fn why(sql: &Connection, period: Period) -> Result<Vec<Written>> {
    read(
        sql,
        "SELECT hex(g.id), g.day, a.key, g.why FROM grain g JOIN area a ON a.id = g.area_id
         WHERE g.day BETWEEN ?1 AND ?2 AND g.why <> '' AND NOT EXISTS (SELECT 1 FROM grain b WHERE b.counters = g.id)
         ORDER BY g.day, g.id",
        period,
    )
}

/// Answers to questions of the day, each with its question.
pub(super) fn answers(sql: &Connection, period: Period) -> Result<Vec<Written>> {
    read(
        sql,
        "SELECT hex(id), day, question, text FROM prompt_answer WHERE day BETWEEN ?1 AND ?2 AND text <> '' ORDER BY day, id",
        period,
    )
}

/// Hard moments, each with its kind, and with what was noted or nothing.
pub(super) fn moments(sql: &Connection, period: Period) -> Result<Vec<Written>> {
    read(
        sql,
        "SELECT hex(id), day, coalesce(kind, ''), coalesce(note, '') FROM moment WHERE day BETWEEN ?1 AND ?2 ORDER BY day, seq",
        period,
    )
}

/// The words of promises made in the period.
pub(super) fn promised(sql: &Connection, period: Period) -> Result<Vec<Written>> {
    read(
        sql,
        "SELECT hex(id), made_on, '', text FROM promise WHERE made_on BETWEEN ?1 AND ?2 AND text <> '' ORDER BY made_on, id",
        period,
    )
}

/// What was noted to tell.
pub(super) fn told(sql: &Connection, period: Period) -> Result<Vec<Written>> {
    read(
        sql,
        "SELECT hex(id), noted_on, '', concat_ws(char(10), nullif(text, ''), nullif(loss, '')) FROM disclosure
         WHERE noted_on BETWEEN ?1 AND ?2 AND (text <> '' OR loss <> '') ORDER BY noted_on, id",
        period,
    )
}

/// Questions for the next session, as they stand now: they have no day, and the period is not asked for.
pub(super) fn questions(sql: &Connection, period: Period) -> Result<Vec<Written>> {
    read(sql, "SELECT hex(id), NULL, '', text FROM session_question WHERE ?1 <= ?2 ORDER BY seq", period)
}

/// Notes after sessions.
pub(super) fn sessions(sql: &Connection, period: Period) -> Result<Vec<Written>> {
    read(
        sql,
        "SELECT hex(id), day, '', concat_ws(char(10), take_with_me, leave_there) FROM session_note
         WHERE day BETWEEN ?1 AND ?2 AND coalesce(take_with_me, leave_there) IS NOT NULL ORDER BY day, id",
        period,
    )
}

/// The plan for hard moments, as it stands now.
pub(super) fn plan(sql: &Connection, period: Period) -> Result<Vec<Written>> {
    read(
        sql,
        "SELECT 'plan', NULL, '', concat_ws(char(10), sets_off, helps, not_helps, whom_to_call) FROM moment_plan
         WHERE ?1 <= ?2 AND coalesce(sets_off, helps, not_helps, whom_to_call) IS NOT NULL",
        period,
    )
}

/// What is kept of a practice and stood in the period, with the lines that were noted beside it in the period.
pub(super) fn kept(sql: &Connection, practice: &str, (from, until): Period) -> Result<Vec<Written>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, written_on, concat_ws(char(10), nullif(words, ''), nullif(more, ''), nullif(source, '')) FROM kept
         WHERE practice = ?1 AND written_on <= ?3 AND coalesce(ended_on, ?2) >= ?2 ORDER BY written_on, id",
    )?;
    let mut lines = sql.prepare_cached(
        "SELECT words FROM kept_line WHERE kept_id = ?1 AND day BETWEEN ?2 AND ?3 AND words <> '' ORDER BY day, id",
    )?;
    let all: Vec<(Id, LocalDay, String)> = statement
        .query_map(params![practice, from, until], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut written = Vec::with_capacity(all.len());
    for (id, day, words) in all {
        let beside = lines.query_map(params![id, from, until], |row| row.get(0))?;
        let texts: Vec<String> = std::iter::once(Ok(words)).chain(beside).collect::<rusqlite::Result<_>>()?;
        let text = texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
        if !text.is_empty() {
            written.push(Written { id: id.to_string(), day: Some(day), beside: String::new(), text });
        }
    }
    Ok(written)
}
