use super::plan::{self, Facts, Logged};
use super::rhythm::{BackOff, ReminderRhythm};
use super::store::{self, ReminderPreferences};
use super::{ReminderKind, Rule, SlotId, When};
use crate::app::Reading;
use crate::clock::{LocalDay, Timestamp, Zone};
use crate::error::Result;
use crate::ids::Id;
use crate::order::InOrder;
use crate::{cards, check_in, disclosures, hard_day, kept, moments, promises, prompts, week};

/// The schedule of all looks again.
const LOOKS: Id = Id::from_bytes([0; 16]);

/// Rules and facts as they stand now.
pub(super) fn gather(scope: &Reading<'_>) -> Result<(Vec<Rule>, Facts)> {
    let mut facts = facts(scope)?;
    let (rules, zone) = rules_beside(scope, &mut facts.log)?;
    Ok((rules, Facts { zone, ..facts }))
}

/// When a slot should come, or should have come; `None` when no rule of its schedule is there. Of all facts only those are read
/// that decide about it.
pub(super) fn planned_at(scope: &Reading<'_>, id: SlotId) -> Result<Option<Timestamp>> {
    let rollover_hour = scope.settings.rollover_hour;
    let (rules, zone) = rules_beside(scope, &mut store::log(scope.sql, rollover_hour)?)?;
    let quiet = store::choice(scope.sql)?.quiet;
    Ok(plan::planned_at(&rules, &Facts { rollover_hour, quiet, ..Facts::new(scope.at, zone) }, id))
}

/// The rules beside the log, which forgets what does not wait any more, and the person's zone.
fn rules_beside(scope: &Reading<'_>, log: &mut [Logged]) -> Result<(Vec<Rule>, Zone)> {
    let mut rules = rules(scope)?;
    for logged in log.iter_mut().filter(|logged| logged.later_at.is_some()) {
        let SlotId { kind, schedule, .. } = logged.id;
        if kind.is_offered() {
            continue;
        }
        if !waits(scope, logged.id)? {
            logged.later_at = None;
        } else if !rules.iter().any(|rule| rule.schedule == schedule && rule.kind == kind) {
            // Put off beyond its last day, it has no other days any more.
            let when = When::On { days: Vec::new(), time: logged.id.time };
            rules.push(Rule { schedule, kind, when, zone: None, anyway: false, since: scope.at });
        }
    }
    // What the person reads is the phone's own clock: its zone data decides.
    let zones = scope.renew_zones(rules.iter().filter_map(|rule| rule.zone));
    for rule in &mut rules {
        rule.zone = rule.zone.map(|zone| zones.of(zone));
    }
    Ok((rules, zones.of(scope.zone)))
}

/// All rules there are: what Grain may offer, and what the person tied to something of theirs.
fn rules(scope: &Reading<'_>) -> Result<Vec<Rule>> {
    let mut rules = Vec::new();
    for stored in store::rules(scope.sql)?.into_iter().filter(|stored| stored.draft.on) {
        let (when, draft) = (stored.draft.when(), stored.draft);
        let (zone, anyway) = (draft.zone, draft.at_this_time_anyway);
        rules.push(Rule { schedule: stored.id, kind: draft.kind, when, zone, anyway, since: stored.since });
    }
    for promise in promises::ops::reminded(scope)? {
        let kind = if promise.day_before { ReminderKind::PromiseBefore } else { ReminderKind::Promise };
        let days = promise.days.iter().map(|day| day.plus(-i32::from(promise.day_before))).collect();
        let when = When::On { days, time: promise.time };
        let (anyway, since) = (promise.at_this_time_anyway, promise.since);
        rules.push(Rule { schedule: promise.id, kind, when, zone: None, anyway, since });
    }
    for thing in disclosures::ops::reminded(scope)? {
        let when = When::On { days: vec![thing.day], time: thing.time };
        let (kind, since, anyway) = (ReminderKind::Disclosure, thing.since, thing.anyway);
        rules.push(Rule { schedule: thing.id, kind, when, zone: None, anyway, since });
    }
    let looks = kept::looks(scope)?;
    if !looks.is_empty() {
        // One for all that is to be looked at on a day.
        let (kind, when) = (ReminderKind::Look, When::On { days: looks, time: kept::REMIND_AT });
        rules.push(Rule { schedule: LOOKS, kind, when, zone: None, anyway: false, since: Timestamp(0) });
    }
    if let Some(timer) = store::timer(scope.sql)? {
        let when = When::At { instant: timer.due_at };
        let (kind, anyway, since) = (ReminderKind::Timer, timer.anyway, timer.since);
        rules.push(Rule { schedule: timer.id, kind, when, zone: None, anyway, since });
    }
    Ok(rules)
}

/// Everything beside the rules, as it stands now.
fn facts(scope: &Reading<'_>) -> Result<Facts> {
    let choice = store::choice(scope.sql)?;
    let log = store::log(scope.sql, scope.settings.rollover_hour)?;
    Ok(Facts {
        now: scope.at,
        zone: scope.zone,
        rollover_hour: scope.settings.rollover_hour,
        quiet: choice.quiet,
        at_most: choice.at_most,
        rhythm: rhythm(scope, &choice, &log)?,
        paused_until: choice.paused_until,
        // An end that has just passed still says what was not missed.
        hard_day_until: hard_day::ops::last_end(scope)?,
        quiet_dates: moments::ops::quiet_dates(scope)?,
        silent: silent(scope, &choice)?,
        resumed_at: choice.resumed_at,
        forgotten_until: choice.forgotten_until,
        log,
    })
}

/// How often what Grain offers may come, after what was ignored in a row. A day that has its check-in was not ignored.
pub(super) fn rhythm(scope: &Reading<'_>, choice: &ReminderPreferences, log: &[Logged]) -> Result<ReminderRhythm> {
    Ok(choice.back_off.after(ignored(scope, choice.back_off, log)?))
}

/// What was offered since the step began and got no reply by the end of its day, counted back to the last reply.
pub(super) fn ignored(scope: &Reading<'_>, back_off: BackOff, log: &[Logged]) -> Result<usize> {
    // What the clock has yet to come round to was written while it was wrong: it says nothing of the days since.
    let since = if back_off.since > scope.at { Timestamp(0) } else { back_off.since };
    let mut came: Vec<(Timestamp, bool, LocalDay)> = log
        .iter()
        .filter(|logged| logged.id.kind.is_offered())
        .filter_map(|logged| Some((logged.delivered_at.filter(|at| since < *at && *at <= scope.at)?, logged.replied)))
        .map(|(at, replied)| (at, replied, LocalDay::at(at, scope.zone, scope.settings.rollover_hour)))
        .filter(|(_, replied, day)| *replied || *day < scope.today)
        .collect();
    came.in_order();
    let mut ignored = 0;
    for (_, replied, day) in came.into_iter().rev() {
        if replied || check_in::store::head(scope.sql, day)?.is_some() {
            break;
        }
        ignored += 1;
    }
    Ok(ignored)
}

/// Days around today that have their answer: a check-in begun, a card opened, a question answered or put aside for the
/// day, a week that was closed. "Not today" holds for all of them.
fn silent(scope: &Reading<'_>, choice: &ReminderPreferences) -> Result<Vec<(ReminderKind, LocalDay)>> {
    let today = scope.today;
    // The device may have travelled: what was said "tomorrow" counts as well.
    let check_ins = check_in::store::days_between(scope.sql, today.plus(-2), today.plus(2))?;
    let mut silent: Vec<_> = check_ins.into_iter().map(|day| (ReminderKind::CheckIn, day)).collect();
    if cards::store::shown_on(scope.sql, today)? {
        silent.push((ReminderKind::Card, today));
    }
    if prompts::store::answered_on(scope.sql, today)? {
        silent.push((ReminderKind::Prompt, today));
    }
    if let Some(closed) = week::page::closed(scope)? {
        silent.extend((0..7).map(|n| (ReminderKind::Week, closed.plus(n))));
    }
    let offered = ReminderKind::ALL.iter().copied().filter(|kind| kind.is_offered());
    silent.extend(choice.not_today.into_iter().flat_map(|day| offered.clone().map(move |kind| (kind, day))));
    Ok(silent)
}

/// The day on which a promise is due for which this reminder comes.
pub(super) fn due_day(id: SlotId) -> LocalDay {
    id.day.plus(i32::from(id.kind == ReminderKind::PromiseBefore))
}

/// Whether what it is about still waits: put off, it comes again.
pub(super) fn waits(scope: &Reading<'_>, id: SlotId) -> Result<bool> {
    Ok(match id.kind {
        ReminderKind::CheckIn | ReminderKind::Card | ReminderKind::Prompt | ReminderKind::Week => {
            store::rules(scope.sql)?.iter().any(|rule| rule.id == id.schedule && rule.draft.on)
        }
        ReminderKind::Promise | ReminderKind::PromiseBefore => promises::ops::is_open(scope, id.schedule, due_day(id))?,
        ReminderKind::Disclosure => disclosures::ops::waits(scope, id.schedule)? == Some(true),
        ReminderKind::Timer => true,
        ReminderKind::Look => !kept::looks(scope)?.is_empty(),
        ReminderKind::Test | ReminderKind::TopUp => false,
    })
}

/// Whether there is, or may have been, a reminder of this schedule.
pub(super) fn is_known(scope: &Reading<'_>, id: SlotId) -> Result<bool> {
    Ok(match id.kind {
        ReminderKind::CheckIn | ReminderKind::Card | ReminderKind::Prompt | ReminderKind::Week => {
            store::rules(scope.sql)?.iter().any(|rule| rule.id == id.schedule)
        }
        ReminderKind::Promise | ReminderKind::PromiseBefore => promises::ops::known(scope, id.schedule)?.is_some(),
        ReminderKind::Disclosure => disclosures::ops::waits(scope, id.schedule)?.is_some(),
        ReminderKind::Look => !kept::looks(scope)?.is_empty(),
        ReminderKind::Timer | ReminderKind::Test | ReminderKind::TopUp => false,
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::app::{App, Platform};
    use crate::clock::{EVERY_DAY, FixedClock, FixedZone, WallTime};
    use crate::ids::SeededRandom;
    use crate::reminders::ReminderDraft;
    use crate::store::Key;

    #[test]
    fn when_a_slot_was_planned_follows_from_few_facts_as_from_all_of_them() {
        let folder = tempfile::tempdir().unwrap();
        let zone = |id| Zone::parse(id).unwrap();
        let platform = Platform {
            clock: Arc::new(FixedClock(Timestamp::parse("2026-11-24T12:00:00Z").unwrap())),
            zone: Arc::new(FixedZone(zone("Europe/Berlin"))),
            random: Arc::new(SeededRandom::new(1)),
        };
        let (app, _) = App::open(folder.path(), Key::new(&[7; 32]).unwrap(), platform).unwrap();
        let times = [30, 8 * 60 + 30, 12 * 60, 20 * 60 + 30].map(WallTime::from_minute);
        // Other quiet hours than those that stand from the start.
        let morning = WallTime::from_minute(10 * 60);
        app.set_quiet_hours(WallTime::from_minute(20 * 60), morning).unwrap();
        for zone in [None, Some(zone("America/New_York"))] {
            let (kind, times, weekdays) = (ReminderKind::CheckIn, times.to_vec(), EVERY_DAY);
            let draft =
                ReminderDraft { kind, times, weekdays, rarer: None, zone, at_this_time_anyway: false, on: true };
            app.set_reminder(None, draft).unwrap();
        }
        let waited = app.read(|scope| {
            let (rules, facts) = gather(scope)?;
            let mut waited = 0;
            for (rule, n) in rules.iter().flat_map(|rule| (-1..3).map(move |n| (rule, n))) {
                for time in times {
                    let id = SlotId { kind: rule.kind, schedule: rule.schedule, day: scope.today.plus(n), time };
                    let planned = planned_at(scope, id)?;
                    assert_eq!(planned, plan::planned_at(&rules, &facts, id), "{id}");
                    waited += usize::from(planned.is_some_and(|at| WallTime::of(scope.zone.local(at)) == morning));
                }
            }
            Ok((rules.len(), waited))
        });
        let (rules, waited) = waited.unwrap();
        assert!(rules == 2 && waited > 0, "{waited} of {rules} rules wait for the morning");
    }
}
