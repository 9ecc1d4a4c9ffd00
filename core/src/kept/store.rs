use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{End, Kept, Line, Look, Practice, Stands};
use crate::app::{Subject, Table, fits};
use crate::clock::LocalDay;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::words::WordsIn;

/// Its tables. What is said on the road and of an area decides about cards and questions too.
pub(crate) const TABLES: &[Table] = &[
    Table::of_entries(
        "kept",
        &[Subject::Kept, Subject::Reminders, Subject::Cards, Subject::Prompts],
        &["words", "more", "source"],
    )
    .saying(&[("practice", fits::<Practice>), ("look", fits::<Look>), ("ended", fits::<End>)]),
    Table::of_entries("kept_line", &[Subject::Kept, Subject::Cards, Subject::Prompts], &["words"])
        .saying(&[("about", fits::<LocalDay>)]),
];

/// The words of a thing that is kept.
pub(super) const WORDS: WordsIn = WordsIn { table: "kept", columns: "words, more, source" };
/// The words of a line.
pub(super) const LINE_WORDS: WordsIn = WordsIn { table: "kept_line", columns: "words" };

const COLUMNS: &str = "id, practice, sort, area, words, more, source, written_on, by_day, look, looked_on, ended, ended_on, starts_on, look_on";

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let ended: Option<End> = row.get("ended")?;
    Ok(Kept {
        id: row.get("id")?,
        practice: row.get("practice")?,
        sort: row.get("sort")?,
        area: row.get("area")?,
        words: row.get("words")?,
        more: row.get("more")?,
        source: row.get("source")?,
        written_on: row.get("written_on")?,
        stands: Stands {
            by_day: row.get("by_day")?,
            look: row.get("look")?,
            looked_on: row.get("looked_on")?,
            ended: ended.map(|end| row.get("ended_on").map(|day| (end, day))).transpose()?,
            starts_on: row.get("starts_on")?,
            look_on: row.get("look_on")?,
        },
    })
}

pub(crate) fn find(sql: &Connection, id: Id) -> Result<Kept> {
    let mut statement = sql.prepare_cached(&format!("SELECT {COLUMNS} FROM kept WHERE id = ?1"))?;
    statement.query_row([id], kept).optional()?.ok_or(Error::NotFound("note"))
}

/// All of a practice, the latest first.
pub(crate) fn all(sql: &Connection, practice: Practice) -> Result<Vec<Kept>> {
    let query = format!("SELECT {COLUMNS} FROM kept WHERE practice = ?1 ORDER BY written_on DESC, id DESC");
    let mut statement = sql.prepare_cached(&query)?;
    Ok(statement.query_map([practice], kept)?.collect::<rusqlite::Result<_>>()?)
}

/// The one of a practice and sort that is kept for a day, however many stand beside it.
pub(crate) fn for_day(sql: &Connection, practice: Practice, sort: &str, day: LocalDay) -> Result<Option<Kept>> {
    let query = format!(
        "SELECT {COLUMNS} FROM kept WHERE practice = ?1 AND sort = ?2 AND by_day = ?3 ORDER BY written_on DESC, id DESC"
    );
    let mut statement = sql.prepare_cached(&query)?;
    Ok(statement.query_row(params![practice, sort, day], kept).optional()?)
}

/// Those of [`Practice::WITH_A_DAY`] that may have their day, without their words: what is planned for this day or to be looked at
/// on it, and what has a rhythm.
pub(super) fn waiting(sql: &Connection, today: LocalDay) -> Result<Vec<Kept>> {
    let practices = Practice::WITH_A_DAY.map(Practice::as_str).join("', '");
    let mut statement = sql.prepare_cached(&format!(
        "SELECT id, practice, sort, area, '' AS words, '' AS more, '' AS source, written_on, by_day, look, looked_on,
             ended, ended_on, starts_on, look_on
         FROM kept WHERE practice IN ('{practices}') AND ended IS NULL AND (look <> 'never' OR by_day = ?1 OR look_on = ?1)"
    ))?;
    Ok(statement.query_map([today], kept)?.collect::<rusqlite::Result<_>>()?)
}

/// What stands since when, of lines that are about this day and that nothing was said of yet.
pub(crate) fn lines_about(
    sql: &Connection,
    practice: Practice,
    said: &str,
    day: LocalDay,
) -> Result<Vec<(Id, LocalDay)>> {
    let mut statement = sql.prepare_cached(
        "SELECT kept.id, kept_line.day FROM kept_line JOIN kept ON kept.id = kept_line.kept_id
         WHERE kept.practice = ?1 AND kept.ended IS NULL AND kept_line.said = ?2 AND kept_line.about = ?3
             AND kept_line.then_said = ''",
    )?;
    let rows = statement.query_map(params![practice, said, day], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Rhythm and last look of all that is not put away.
pub(super) fn looks(sql: &Connection) -> Result<Vec<(Look, LocalDay)>> {
    let query = "SELECT look, looked_on FROM kept WHERE look <> 'never' AND ended IS NULL";
    let mut statement = sql.prepare_cached(query)?;
    Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

/// The days from one on that were set for looking at something again, while it stands.
pub(super) fn days_to_look(sql: &Connection, from: LocalDay) -> Result<Vec<LocalDay>> {
    let mut statement = sql.prepare_cached("SELECT look_on FROM kept WHERE look_on >= ?1 AND ended IS NULL")?;
    Ok(statement.query_map([from], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Writes it, new or changed.
pub(super) fn put(sql: &Connection, kept: &Kept) -> Result<()> {
    let Kept { id, practice, sort, area, words, more, source, written_on, stands } = kept;
    let (ended, ended_on) = stands.ended.unzip();
    let mut statement = sql.prepare_cached(&format!(
        "INSERT INTO kept ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
         ON CONFLICT (id) DO UPDATE SET sort = excluded.sort, area = excluded.area, words = excluded.words,
             more = excluded.more, source = excluded.source, by_day = excluded.by_day, look = excluded.look,
             looked_on = excluded.looked_on, ended = excluded.ended, ended_on = excluded.ended_on,
             starts_on = excluded.starts_on, look_on = excluded.look_on"
    ))?;
    let Stands { by_day, look, looked_on, starts_on, look_on, .. } = stands;
    statement.execute(params![
        id, practice, sort, area, words, more, source, written_on, by_day, look, looked_on, ended, ended_on, starts_on,
        look_on
    ])?;
    Ok(())
}

/// Deletes it with its lines.
pub(crate) fn delete(sql: &Connection, id: Id) -> Result<()> {
    sql.execute("DELETE FROM kept WHERE id = ?1", [id])?;
    Ok(())
}

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        id: row.get("id")?,
        of: row.get("kept_id")?,
        day: row.get("day")?,
        said: row.get("said")?,
        then: row.get("then_said")?,
        about: row.get("about")?,
        words: row.get("words")?,
    })
}

/// The lines beside it, the latest first.
pub(crate) fn lines(sql: &Connection, of: Id) -> Result<Vec<Line>> {
    let mut statement = sql.prepare_cached("SELECT * FROM kept_line WHERE kept_id = ?1 ORDER BY day DESC, id DESC")?;
    Ok(statement.query_map([of], line)?.collect::<rusqlite::Result<_>>()?)
}

/// The last of them, at most so many.
pub(crate) fn last_lines(sql: &Connection, of: Id, most: u32) -> Result<Vec<Line>> {
    let query = "SELECT * FROM kept_line WHERE kept_id = ?1 ORDER BY day DESC, id DESC LIMIT ?2";
    Ok(sql.prepare_cached(query)?.query_map(params![of, most], line)?.collect::<rusqlite::Result<_>>()?)
}

/// Deletes the lines of one day.
pub(crate) fn delete_lines_of(sql: &Connection, of: Id, day: LocalDay) -> Result<()> {
    sql.execute("DELETE FROM kept_line WHERE kept_id = ?1 AND day = ?2", params![of, day])?;
    Ok(())
}

/// The words of the line that was written last beside it; empty where there is none.
pub(super) fn newest_words(sql: &Connection, of: Id) -> Result<String> {
    let mut statement =
        sql.prepare_cached("SELECT words FROM kept_line WHERE kept_id = ?1 ORDER BY id DESC LIMIT 1")?;
    Ok(statement.query_row([of], |row| row.get(0)).optional()?.unwrap_or_default())
}

pub(super) fn find_line(sql: &Connection, id: Id) -> Result<Line> {
    let mut statement = sql.prepare_cached("SELECT * FROM kept_line WHERE id = ?1")?;
    statement.query_row([id], line).optional()?.ok_or(Error::NotFound("note"))
}

pub(crate) fn put_line(sql: &Connection, line: &Line) -> Result<()> {
    let Line { id, of, day, said, then, about, words } = line;
    sql.prepare_cached(
        "INSERT INTO kept_line (id, kept_id, day, said, then_said, about, words) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (id) DO UPDATE SET then_said = excluded.then_said, about = excluded.about, words = excluded.words",
    )?
    .execute(params![id, of, day, said, then, about, words])?;
    Ok(())
}

/// Deletes a line; gives how many there were.
pub(crate) fn delete_line(sql: &Connection, id: Id) -> Result<usize> {
    Ok(sql.execute("DELETE FROM kept_line WHERE id = ?1", [id])?)
}
