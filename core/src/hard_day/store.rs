use rusqlite::Connection;

use super::FURTHEST;
use crate::app::{AtHand, Subject, Table};
use crate::clock::Timestamp;
use crate::error::Result;

/// Its tables.
pub(crate) const TABLES: &[Table] =
    &[Table::of_notes("hard_day", &[Subject::HardDay, Subject::Reminders, Subject::Cards, Subject::CheckIn])];

pub(super) fn set(sql: &Connection, until: Timestamp) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO hard_day (id, hard_day_until) VALUES (1, ?1)
         ON CONFLICT (id) DO UPDATE SET hard_day_until = excluded.hard_day_until",
    )?;
    statement.execute([until])?;
    Ok(())
}

/// Ends it early.
pub(crate) fn clear(sql: &Connection) -> Result<()> {
    sql.prepare_cached("DELETE FROM hard_day")?.execute([])?;
    Ok(())
}

/// Forgets an end that is over (N6) or that no tap under this clock can have set, and says whether there was one.
pub(crate) fn clear_over(sql: &Connection, now: Timestamp) -> Result<bool> {
    // Every write asks: what is at hand says where there is none, and the table is left alone.
    if AtHand::read(sql)?.hard_day_until.is_none() {
        return Ok(false);
    }
    let mut statement = sql.prepare_cached("DELETE FROM hard_day WHERE hard_day_until <= ?1 OR hard_day_until > ?2")?;
    Ok(statement.execute([now, now.plus(FURTHEST)])? > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Key, Store};

    #[test]
    fn an_end_that_is_over_is_forgotten_and_one_that_is_ahead_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (mut store, _) = Store::open(folder.path(), Key::new(&[7; 32]).unwrap(), Timestamp(0)).unwrap();
        let mut cleared = |until: Option<i64>, now: i64| {
            let both = store.write(|tx| {
                until.map_or(Ok(()), |until| set(tx, Timestamp(until)))?;
                let was_over = clear_over(tx, Timestamp(now))?;
                Ok((was_over, tx.query_row("SELECT count(*) FROM hard_day", [], |row| row.get::<_, i64>(0))?))
            });
            both.unwrap()
        };
        assert_eq!(cleared(None, 1_000), (false, 0));
        assert_eq!(cleared(Some(1_000), 999), (false, 1));
        assert_eq!(cleared(None, 1_000), (true, 0));
        assert_eq!(cleared(None, 1_000), (false, 0));
        assert_eq!(cleared(Some(FURTHEST + 1), 0), (true, 0), "no tap under this clock can have set it");
    }
}
