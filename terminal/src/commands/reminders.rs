use std::io::Write;
use std::time::Duration;

use grain_core::app::App;
use grain_core::clock::{Timestamp, Zone};
use grain_core::content::Words;
use grain_core::error::{Error, Problem, Result};
use grain_core::reminders::{ReminderAction, ReminderActionKind, ReminderLater, ReminderSlot};
use serde_json::json;

use super::Output;
use crate::cli::{Place, Reminders};
use crate::typed;

/// No nap is longer: the machine's clock may be set, and another process may change what is planned.
const NAP: Duration = Duration::from_mins(1);
/// Days that the watcher looks ahead.
const AHEAD: u16 = 2;

pub fn reminders(app: &App, words: Words, wanted: &Reminders, place: &Place) -> Result<Output> {
    Ok(match wanted {
        Reminders::Plan { days } => {
            let view = app.plan_reminders(*days)?;
            let lines: Vec<_> = view.slots.iter().map(|slot| line(words, slot, view.zone)).collect();
            let none = if lines.is_empty() { words.reminders_none_planned() } else { String::new() };
            Output::new(&view.slots, lines.into_iter().chain([none]))
        }
        Reminders::Act { id, action, until } => {
            let acted = app.act_on_reminder(id.clone(), self::action(*action, until.as_deref())?)?;
            let json = json!({
                "kind": acted.kind.as_str(), "opens": acted.opens,
                "again_at": acted.again_at.map(|at| at.to_string()), "text": acted.text,
            });
            Output::new(json, [acted.text])
        }
        Reminders::Watch => watch(app, words, place)?,
    })
}

/// By the clock of the person, also where the rule's times belong to another zone.
fn line(words: Words, slot: &ReminderSlot, zone: Zone) -> String {
    let comes = zone.shown(slot.instant);
    let when = words.days_day_time(comes.day().to_string(), words.clock(comes.time()));
    words.terminal_item(words.terminal_row(when, words.terminal_row(&slot.title, &slot.body)), &slot.id)
}

/// The reply; `until` is the time for later and the length of a pause.
fn action(action: ReminderActionKind, until: Option<&str>) -> Result<ReminderAction> {
    Ok(match action {
        ReminderActionKind::Open => ReminderAction::Open,
        ReminderActionKind::Done => ReminderAction::Done,
        ReminderActionKind::NotToday => ReminderAction::NotToday,
        ReminderActionKind::Fewer => ReminderAction::Fewer,
        ReminderActionKind::Pause => {
            let until = until.ok_or_else(|| Error::input("until", Problem::Empty))?;
            ReminderAction::Pause { length: typed::pause(until)? }
        }
        ReminderActionKind::Later => ReminderAction::Later {
            until: match until {
                Some("ten_minutes") => ReminderLater::TenMinutes,
                Some("one_hour") | None => ReminderLater::OneHour,
                Some("this_evening") => ReminderLater::ThisEvening,
                Some("tomorrow") => ReminderLater::Tomorrow,
                Some(_) => return Err(Error::input("until", Problem::UnknownKey)),
            },
        },
    })
}

/// Waits for what comes and shows it here. On each waking it plans anew, so that a clock that was set, another zone and
/// what another process wrote are all seen.
fn watch(app: &App, words: Words, place: &Place) -> Result<Output> {
    let stands_still = place.now.is_some();
    if !stands_still {
        let next = app.reminders()?.next;
        let begin = words.terminal_watching();
        let json = json!({ "watching": true, "next": next }).to_string();
        say(&if place.json { json } else { format!("{begin} {next}") })?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut shown = 0;
        loop {
            let nap = match show_due(app, words, place.json) {
                Ok((now, nap)) => {
                    shown += now;
                    nap
                }
                // Another process writes just now: its turn, then ours.
                Err(Error::Busy) => NAP,
                Err(other) => return Err(other),
            };
            if stands_still {
                return Ok(Output::new(json!({ "shown": shown }), []));
            }
            tokio::select! {
                () = tokio::time::sleep(nap) => {}
                stop = tokio::signal::ctrl_c() => return stop.map_err(Error::Io).map(|()| Output::new(json!({ "shown": shown }), [])),
            }
        }
    })
}

/// Shows what is due, and says how many that were and how long to sleep.
fn show_due(app: &App, words: Words, as_json: bool) -> Result<(usize, Duration)> {
    // A copy a day. One that cannot be made keeps no reminder from coming.
    let _ = app.upkeep();
    let plan = app.plan_reminders(AHEAD)?;
    let (due, coming): (Vec<_>, Vec<_>) = plan.slots.into_iter().partition(|slot| slot.instant <= plan.planned_at);
    for slot in &due {
        let text = if as_json { json!(slot).to_string() } else { line(words, slot, plan.zone) };
        say(&text)?;
        app.reminder_delivered(slot.id.clone(), slot.with.clone())?;
    }
    let next = coming.first().map_or(NAP, |slot| until(plan.planned_at, slot.instant));
    Ok((due.len(), next.min(NAP)))
}

/// A line at once, not when the process ends.
fn say(line: &str) -> Result<()> {
    let mut out = std::io::stdout();
    Ok(writeln!(out, "{line}").and_then(|()| out.flush())?)
}

/// At least a moment, so that a waking just before the instant does not spin.
fn until(now: Timestamp, then: Timestamp) -> Duration {
    Duration::from_millis(u64::try_from(then.since(now)).unwrap_or(0).max(50))
}
