use rusqlite::{Connection, OptionalExtension, Row, params};

use super::plan::Logged;
use super::quiet::QuietHours;
use super::rhythm::{BackOff, ReminderRhythm};
use super::{ReminderDraft, SlotId};
use crate::app::{Subject, Table, fits};
use crate::clock::{LocalDay, RarerRhythm, Timestamp, WallTime, Zone};
use crate::error::{Error, Result};
use crate::ids::Id;

/// Its tables.
pub(crate) const TABLES: &[Table] = &[
    Table::of_entries("reminder_rule", &[Subject::Reminders], &[]).saying(&[("rarer", fits::<RarerRhythm>)]),
    Table::of_entries("reminder_time", &[Subject::Reminders], &[]),
    Table::of_notes("reminder_timer", &[Subject::Reminders]),
    Table::of_entries("reminder_preferences", &[Subject::Reminders], &[])
        .saying(&[("paused_until", fits::<LocalDay>), ("not_today", fits::<LocalDay>)]),
    Table::of_notes("reminder_log", &[Subject::Reminders]),
];

/// One stored rule.
pub(super) struct StoredRule {
    pub id: Id,
    pub draft: ReminderDraft,
    pub since: Timestamp,
}

/// How reminders may come.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReminderPreferences {
    pub quiet: QuietHours,
    pub at_most: u8,
    pub paused_until: Option<LocalDay>,
    /// What Grain offers is silent on this day.
    pub not_today: Option<LocalDay>,
    pub back_off: BackOff,
    /// As rare as the person asked for: opening the app makes them no more frequent than that.
    pub fewer: ReminderRhythm,
    /// The last day on which the app was opened.
    pub opened_on: Option<LocalDay>,
    pub resumed_at: Timestamp,
    pub forgotten_until: Timestamp,
}

/// The one stored time of return.
#[derive(Debug, Clone, Copy)]
pub(super) struct Timer {
    pub id: Id,
    pub due_at: Timestamp,
    pub anyway: bool,
    pub since: Timestamp,
}

/// All rules, oldest first.
pub(super) fn rules(sql: &Connection) -> Result<Vec<StoredRule>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, kind, weekdays, rarer, zone, anyway, is_on, since FROM reminder_rule ORDER BY id",
    )?;
    let mut rules = statement
        .query_map([], |row| {
            let draft = ReminderDraft {
                kind: row.get("kind")?,
                times: Vec::new(),
                weekdays: row.get("weekdays")?,
                rarer: row.get("rarer")?,
                zone: zone(row)?,
                at_this_time_anyway: row.get("anyway")?,
                on: row.get("is_on")?,
            };
            Ok(StoredRule { id: row.get("id")?, draft, since: row.get("since")? })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut times = sql.prepare_cached("SELECT minute FROM reminder_time WHERE rule_id = ?1 ORDER BY minute")?;
    for rule in &mut rules {
        rule.draft.times = times.query_map([rule.id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    }
    Ok(rules)
}

/// A zone that this version does not know floats rather than being lost.
fn zone(row: &Row<'_>) -> rusqlite::Result<Option<Zone>> {
    Ok(row.get::<_, Option<String>>("zone")?.and_then(|zone| zone.parse().ok()))
}

/// The zone to which the times of a rule belong, where there is such a rule and they belong to one.
pub(super) fn zone_of_rule(sql: &Connection, id: Id) -> Result<Option<Zone>> {
    let mut statement = sql.prepare_cached("SELECT zone FROM reminder_rule WHERE id = ?1")?;
    Ok(statement.query_row([id], zone).optional()?.flatten())
}

/// Writes a rule, new or changed.
pub(super) fn put_rule(sql: &Connection, rule: &StoredRule) -> Result<()> {
    let StoredRule { id, draft, since } = rule;
    sql.prepare_cached(
        "INSERT INTO reminder_rule (id, kind, weekdays, zone, anyway, is_on, since, rarer)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, weekdays = excluded.weekdays, zone = excluded.zone,
             anyway = excluded.anyway, is_on = excluded.is_on, since = excluded.since,
             rarer = excluded.rarer",
    )?
    .execute(params![
        id,
        draft.kind,
        draft.weekdays,
        draft.zone.map(|zone: Zone| zone.id()),
        draft.at_this_time_anyway,
        draft.on,
        since,
        draft.rarer
    ])?;
    sql.prepare_cached("DELETE FROM reminder_time WHERE rule_id = ?1")?.execute([id])?;
    let mut times = sql.prepare_cached("INSERT INTO reminder_time (rule_id, minute) VALUES (?1, ?2)")?;
    draft.times.iter().try_for_each(|time: &WallTime| times.execute(params![id, time]).map(|_| ()))?;
    Ok(())
}

pub(super) fn delete_rule(sql: &Connection, id: Id) -> Result<()> {
    match sql.prepare_cached("DELETE FROM reminder_rule WHERE id = ?1")?.execute([id])? {
        0 => Err(Error::NotFound("reminder")),
        _ => Ok(()),
    }
}

pub(super) fn choice(sql: &Connection) -> Result<ReminderPreferences> {
    let mut statement = sql.prepare_cached(
        "SELECT quiet_from, quiet_until, at_most, paused_until, not_today, step, step_since, fewer, opened_on,
             resumed_at, forgotten_until FROM reminder_preferences WHERE id = 1",
    )?;
    Ok(statement.query_row([], |row| {
        Ok(ReminderPreferences {
            quiet: QuietHours { from: row.get("quiet_from")?, until: row.get("quiet_until")? },
            at_most: row.get("at_most")?,
            paused_until: row.get("paused_until")?,
            not_today: row.get("not_today")?,
            back_off: BackOff { rhythm: row.get("step")?, since: row.get("step_since")? },
            fewer: row.get("fewer")?,
            opened_on: row.get("opened_on")?,
            resumed_at: row.get("resumed_at")?,
            forgotten_until: row.get("forgotten_until")?,
        })
    })?)
}

pub(super) fn choose(sql: &Connection, choice: &ReminderPreferences) -> Result<()> {
    sql.prepare_cached(
        "UPDATE reminder_preferences SET quiet_from = ?1, quiet_until = ?2, at_most = ?3, paused_until = ?4, not_today = ?5,
             step = ?6, step_since = ?7, fewer = ?8, opened_on = ?9, resumed_at = ?10, forgotten_until = ?11 WHERE id = 1",
    )?
    .execute(params![
        choice.quiet.from,
        choice.quiet.until,
        choice.at_most,
        choice.paused_until,
        choice.not_today,
        choice.back_off.rhythm,
        choice.back_off.since,
        choice.fewer,
        choice.opened_on,
        choice.resumed_at,
        choice.forgotten_until
    ])?;
    Ok(())
}

/// Nothing due before `now` is caught up: a rest is over.
pub(super) fn resume(sql: &Connection, now: Timestamp) -> Result<()> {
    sql.prepare_cached("UPDATE reminder_preferences SET resumed_at = ?1 WHERE id = 1")?.execute([now])?;
    Ok(())
}

pub(super) fn timer(sql: &Connection) -> Result<Option<Timer>> {
    let mut statement = sql.prepare_cached("SELECT id, due_at, anyway, since FROM reminder_timer WHERE only = 1")?;
    let read = |row: &Row<'_>| {
        Ok(Timer {
            id: row.get("id")?,
            due_at: row.get("due_at")?,
            anyway: row.get("anyway")?,
            since: row.get("since")?,
        })
    };
    Ok(statement.query_row([], read).optional()?)
}

/// Sets the one time of return, over an earlier one.
pub(super) fn set_timer(sql: &Connection, timer: &Timer) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO reminder_timer (only, id, due_at, anyway, since) VALUES (1, ?1, ?2, ?3, ?4)
         ON CONFLICT (only) DO UPDATE SET id = excluded.id, due_at = excluded.due_at, anyway = excluded.anyway,
             since = excluded.since",
    )?;
    statement.execute(params![timer.id, timer.due_at, timer.anyway, timer.since])?;
    Ok(())
}

pub(super) fn clear_timer(sql: &Connection) -> Result<()> {
    sql.prepare_cached("DELETE FROM reminder_timer")?.execute([])?;
    Ok(())
}

// The log keeps dates of the calendar: they stay what they were when the hour at which a day begins is changed. A slot has
// the person's day, so it is turned on the way in and out.

const LOGGED: &str =
    "SELECT schedule, day, minute, kind, planned_at, delivered_at, replied_at, later_at, laters FROM reminder_log";

/// The whole log: thirty days of it.
pub(super) fn log(sql: &Connection, rollover_hour: u8) -> Result<Vec<Logged>> {
    let mut statement = sql.prepare_cached(&format!("{LOGGED} ORDER BY planned_at"))?;
    Ok(statement.query_map([], |row| logged(row, rollover_hour))?.collect::<rusqlite::Result<_>>()?)
}

/// One line of the log.
pub(super) fn logged_as(sql: &Connection, id: SlotId, rollover_hour: u8) -> Result<Option<Logged>> {
    let mut statement = sql.prepare_cached(&format!("{LOGGED} WHERE schedule = ?1 AND day = ?2 AND minute = ?3"))?;
    let date = id.day.date_of(id.time, rollover_hour);
    let line = statement.query_row(params![id.schedule, date, id.time], |row| logged(row, rollover_hour));
    Ok(line.optional()?)
}

/// A row of [`LOGGED`], by the places of its columns: a plan reads thirty days of them.
fn logged(row: &Row<'_>, rollover_hour: u8) -> rusqlite::Result<Logged> {
    let (schedule, time, kind) = (row.get(0)?, row.get(2)?, row.get(3)?);
    let day = LocalDay::of_date(row.get(1)?, time, rollover_hour);
    Ok(Logged {
        id: SlotId { kind, schedule, day, time },
        planned_at: row.get(4)?,
        delivered_at: row.get(5)?,
        replied: row.get::<_, Option<Timestamp>>(6)?.is_some(),
        later_at: row.get(7)?,
        laters: row.get(8)?,
    })
}

/// Writes a line of the log, new or changed. A reply keeps its first instant.
pub(super) fn put_log(sql: &Connection, logged: &Logged, now: Timestamp, rollover_hour: u8) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO reminder_log
             (schedule, day, minute, kind, planned_at, delivered_at, replied_at, later_at, laters, seq)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, (SELECT coalesce(max(seq), 0) + 1 FROM reminder_log))
         ON CONFLICT (schedule, day, minute) DO UPDATE SET planned_at = excluded.planned_at,
             delivered_at = excluded.delivered_at, later_at = excluded.later_at, laters = excluded.laters,
             seq = excluded.seq,
             replied_at = CASE WHEN excluded.replied_at IS NULL THEN NULL
                 ELSE coalesce(replied_at, excluded.replied_at) END",
    )?;
    let replied_at = logged.replied.then_some(now);
    let SlotId { kind, schedule, day, time } = logged.id;
    statement.execute(params![
        schedule,
        day.date_of(time, rollover_hour),
        time,
        kind,
        logged.planned_at,
        logged.delivered_at,
        replied_at,
        logged.later_at,
        logged.laters
    ])?;
    Ok(())
}

/// Deletes what was planned before `before` and gives the instant for which the last of it was planned, if there was any:
/// the last that came, whatever the clock showed.
pub(super) fn forget_log(sql: &Connection, before: Timestamp) -> Result<Option<Timestamp>> {
    let mut last =
        sql.prepare_cached("SELECT planned_at FROM reminder_log WHERE planned_at < ?1 ORDER BY seq DESC LIMIT 1")?;
    let last: Option<Timestamp> = last.query_row([before], |row| row.get(0)).optional()?;
    if last.is_some() {
        sql.prepare_cached("DELETE FROM reminder_log WHERE planned_at < ?1")?.execute([before])?;
    }
    Ok(last)
}

#[cfg(test)]
mod tests {
    use super::super::ReminderKind;
    use super::*;
    use crate::store::{Key, Store};

    #[test]
    fn of_what_is_forgotten_the_last_that_came_counts_whatever_the_clock_showed() {
        let folder = tempfile::tempdir().unwrap();
        let at = |day: i64| Timestamp(1_795_521_600_000 + day * Timestamp::DAY);
        let (mut store, _) = Store::open(folder.path(), Key::new(&[7; 32]).unwrap(), at(0)).unwrap();
        let line = |n: u8, planned_at: Timestamp| Logged {
            id: SlotId {
                kind: ReminderKind::Card,
                schedule: Id::from_bytes([n; 16]),
                day: LocalDay::from_epoch_days(20_000),
                time: WallTime::from_minute(540),
            },
            planned_at,
            delivered_at: None,
            replied: false,
            later_at: None,
            laters: 0,
        };
        let forgotten = store.write(|tx| {
            // Under a clock that ran ahead, and under the right one afterwards.
            for (n, day) in [(1, 900), (2, 3), (3, 1_990)] {
                put_log(tx, &line(n, at(day)), at(day), 3)?;
            }
            Ok([forget_log(tx, at(1_000))?, forget_log(tx, at(1_000))?, forget_log(tx, at(2_000))?])
        });
        assert_eq!(forgotten.unwrap(), [Some(at(3)), None, Some(at(1_990))]);
    }

    #[test]
    fn what_runs_with_every_plan_and_reply_uses_an_index() {
        let folder = tempfile::tempdir().unwrap();
        let now = Timestamp::parse("2026-11-24T12:00:00Z").unwrap();
        let (mut store, _) = Store::open(folder.path(), Key::new(&[7; 32]).unwrap(), now).unwrap();
        let hot = [
            "SELECT minute FROM reminder_time WHERE rule_id = ?1 ORDER BY minute",
            "SELECT laters FROM reminder_log WHERE schedule = ?1 AND day = ?2 AND minute = ?3",
            "SELECT planned_at FROM reminder_log WHERE planned_at < ?1 ORDER BY seq DESC LIMIT 1",
            "DELETE FROM reminder_log WHERE planned_at < ?1",
        ];
        for sql in hot {
            let plan: String = store
                .read(|tx| {
                    let mut statement = tx.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
                    let lines = statement.raw_query();
                    let lines: Vec<String> = lines.mapped(|row| row.get("detail")).collect::<rusqlite::Result<_>>()?;
                    Ok(lines.join("; "))
                })
                .unwrap();
            assert!(plan.contains("SEARCH") && !plan.contains("SCAN"), "{sql}: {plan}");
        }
    }
}
