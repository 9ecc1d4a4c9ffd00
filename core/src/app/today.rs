//! Which day it is for a person, once they have written something.
//!
//! The clock gives the day. After a journey to the west, or with another hour at which a day begins, the clock can fall back
//! into a day before one that was already written on. That later day then stays today until the clock has come round to
//! it: so nothing that was written lies in the future, the newest entry is the last one of the ledger, and the check-in
//! that was begun is the one that is open (ADR 10).

use rusqlite::Connection;

use super::at_hand::AtHand;
use crate::clock::LocalDay;
use crate::error::Result;

/// Days by which a journey and another hour of the day's beginning can turn a day back: zones differ by up to 26 hours and
/// the hours by eleven. What lies further ahead is of a clock that was wrong, and makes no day today.
const MOST: i32 = 2;

/// The day by the clock, or the later one on which something was written already.
pub(super) fn of(sql: &Connection, hand: &AtHand, by_the_clock: LocalDay) -> Result<LocalDay> {
    if hand.newest_day <= by_the_clock {
        return Ok(by_the_clock);
    }
    let mut statement = sql.prepare_cached(
        "SELECT max(day) FROM (
             SELECT day FROM check_in WHERE day BETWEEN ?1 AND ?2
             UNION ALL SELECT day FROM grain WHERE day BETWEEN ?1 AND ?2
             UNION ALL SELECT day FROM prompt_answer WHERE day BETWEEN ?1 AND ?2
             UNION ALL SELECT day FROM moment WHERE day BETWEEN ?1 AND ?2
             UNION ALL SELECT day FROM promise_answer
                 WHERE replaced_on IS NULL AND answer <> 'changed' AND day BETWEEN ?1 AND ?2)",
    )?;
    let later: Option<LocalDay> =
        statement.query_row([by_the_clock.plus(1), by_the_clock.plus(MOST)], |row| row.get(0))?;
    Ok(later.unwrap_or(by_the_clock))
}

#[cfg(test)]
mod tests {
    use crate::clock::Timestamp;
    use crate::store::{Key, Store};

    #[test]
    fn the_newest_day_is_kept_and_nothing_of_a_deleted_day_is_left_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let (mut store, _) = Store::open(folder.path(), Key::new(&[7; 32]).unwrap(), Timestamp(0)).unwrap();
        let mut newest = |sql: &str| -> (i32, i32) {
            store.write(|tx| Ok(tx.execute_batch(sql)?)).unwrap();
            let both = "SELECT newest_day, day FROM at_hand, newest_written";
            store.read(|tx| Ok(tx.query_row(both, [], |row| Ok((row.get(0)?, row.get(1)?)))?)).unwrap()
        };
        assert_eq!(newest("SELECT 1"), (-700_000, -700_000), "nothing was written yet");
        let check_in =
            |day: i32| format!("INSERT INTO check_in (day, form, zone, begun_at) VALUES ({day}, 'healing', 'UTC', 0)");
        assert_eq!(newest(&check_in(20_000)), (20_000, 20_000));
        assert_eq!(newest(&check_in(20_002)), (20_002, 20_002));
        assert_eq!(newest(&check_in(19_999)), (20_002, 20_002), "an earlier day is no newer one");
        assert_eq!(newest("DELETE FROM check_in WHERE day = 20002"), (20_000, 20_000));
        assert_eq!(newest("DELETE FROM check_in"), (-700_000, -700_000));
    }

    #[test]
    fn what_is_at_hand_follows_each_of_its_tables() {
        let folder = tempfile::tempdir().unwrap();
        let (mut store, _) = Store::open(folder.path(), Key::new(&[7; 32]).unwrap(), Timestamp(0)).unwrap();
        let mut at_hand = |sql: &str| -> [Option<i64>; 5] {
            store.write(|tx| Ok(tx.execute_batch(sql)?)).unwrap();
            let row = "SELECT hard_day_until, seed, paused_until, prompt_not_today, made_up FROM at_hand";
            let read = |row: &rusqlite::Row<'_>| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?]);
            store.read(|tx| Ok(tx.query_row(row, [], read)?)).unwrap()
        };
        let none: [Option<i64>; 5] = [None, None, None, None, Some(0)];
        assert_eq!(at_hand("SELECT 1"), none);
        let written = at_hand(
            "INSERT INTO hard_day VALUES (1, 1000); INSERT INTO chance VALUES (1, -5); INSERT INTO prompt_not_today VALUES (1, 20000);
             UPDATE reminder_preferences SET paused_until = 20010; INSERT INTO made_up VALUES (1, 7);",
        );
        assert_eq!(written, [Some(1_000), Some(-5), Some(20_010), Some(20_000), Some(1)]);
        let changed = at_hand(
            "INSERT INTO hard_day VALUES (1, 2000) ON CONFLICT (id) DO UPDATE SET hard_day_until = excluded.hard_day_until;
             UPDATE chance SET seed = 6; UPDATE prompt_not_today SET not_today = 20001; UPDATE reminder_preferences SET paused_until = NULL;",
        );
        assert_eq!(changed, [Some(2_000), Some(6), None, Some(20_001), Some(1)]);
        let gone = "DELETE FROM hard_day; DELETE FROM chance; DELETE FROM prompt_not_today; DELETE FROM made_up;";
        assert_eq!(at_hand(gone), none);
    }
}
