//! Saving, opening and loading against raw rusqlite on the same schema with the same key and mode, in memory-backed
//! files where the machine has them, so that the processor is measured and not a disk.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark stops at the first trouble and prints")]

mod common;

use std::path::Path;

use common::life::{AREAS, START, WORDS, answers, fast_folder, history, open_on};
use common::{finish, ratio, time};
use grain_core::clock::{LocalDay, Timestamp};
use grain_core::ids::{Id, SeededRandom};
use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, TransactionBehavior, params};

/// Raw rusqlite with the key and the settings of the core.
fn raw(folder: &Path) -> Connection {
    let conn = common::life::raw(folder);
    conn.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;",
    )
    .unwrap();
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    // The triggers of the search call it; here it folds nothing.
    conn.create_scalar_function(
        "folded_words",
        1,
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS,
        |call| call.get::<Option<String>>(0),
    )
    .unwrap();
    conn.set_prepared_statement_cache_capacity(96);
    conn
}

/// The rows that the core writes for the same check-in, with nothing looked up.
fn raw_save(conn: &mut Connection, areas: &[(Id, u8)], day: LocalDay, chance: &SeededRandom) {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
    let at = Timestamp(i64::from(day.epoch_days()) * Timestamp::DAY);
    tx.prepare_cached("INSERT INTO check_in (day, form, zone, begun_at) VALUES (?1, ?2, ?3, ?4)")
        .unwrap()
        .execute(params![day, "healing", "UTC", at])
        .unwrap();
    let answer = |question: &str, item: &str, value: i64| {
        let sql = "INSERT INTO answer (day, question, item, value, said_on) VALUES (?1, ?2, ?3, ?4, ?5)";
        tx.prepare_cached(sql).unwrap().execute(params![day, question, item, value, day]).unwrap();
    };
    answer("safe", "", 3);
    for word in WORDS {
        answer("feelings", word, 2);
    }
    answer("helped", "sleep", 1);
    answer("need", "rest", 1);
    for ((area, level), key) in areas.iter().zip(AREAS) {
        answer("grains", key, 1);
        tx.prepare_cached(
            "INSERT INTO grain (id, area_id, day, change, tip_left, counters, source, reason, why, written_at)
             VALUES (?1, ?2, ?3, 1, NULL, NULL, 'check_in', NULL, NULL, ?4)",
        )
        .unwrap()
        .execute(params![Id::new(at, chance).unwrap(), area, day, at])
        .unwrap();
        tx.prepare_cached("INSERT INTO bowl_level (area_id, day, level) VALUES (?1, ?2, ?3)")
            .unwrap()
            .execute(params![area, day, level])
            .unwrap();
        tx.prepare_cached("UPDATE area SET level = ?2, low_since = ?3 WHERE id = ?1")
            .unwrap()
            .execute(params![area, level, None::<i64>])
            .unwrap();
    }
    tx.commit().unwrap();
}

fn save() {
    let (ours, peer) = (fast_folder(), fast_folder());
    let (app, clock) = history(ours.path(), 30, "");
    drop(history(peer.path(), 30, ""));
    let mut conn = raw(peer.path());
    let areas: Vec<(Id, u8)> = {
        let mut statement = conn.prepare("SELECT id, level FROM area WHERE tracked = 1 ORDER BY position").unwrap();
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(|row| row.unwrap()).collect()
    };
    let chance = SeededRandom::new(2);
    let answers = answers("");
    let (mut day, mut raw_day) = (30, LocalDay::from_epoch_days(i32::try_from(START / Timestamp::DAY).unwrap() + 31));
    ratio(
        "save a check-in / raw rusqlite, same rows",
        1.5,
        1_500,
        || {
            day += 1;
            clock.go_to_day(day);
            let answers = answers.clone();
            time(|| app.answer_check_in(None, answers).unwrap())
        },
        || {
            raw_day = raw_day.plus(1);
            time(|| raw_save(&mut conn, &areas, raw_day, &chance))
        },
    );
}

fn views_at_ten_years() {
    let (long, short) = (fast_folder(), fast_folder());
    let (old, _clock) = history(long.path(), 3_650, "");
    let (new, _clock2) = history(short.path(), 30, "");
    ratio(
        "today at 10 years / at one month",
        1.2,
        500,
        || time(|| old.today().unwrap()),
        || time(|| new.today().unwrap()),
    );

    drop((old, new));

    ratio(
        "open + today / raw open + one query",
        1.2,
        300,
        || time(|| open_on(long.path(), 3_650).0.today().unwrap()),
        || {
            time(|| {
                let conn = raw(long.path());
                conn.query_row("SELECT count(*) FROM answer WHERE day = 17000", [], |row| row.get::<_, i64>(0)).unwrap()
            })
        },
    );
}

fn main() {
    save();
    views_at_ten_years();
    finish("store");
}
