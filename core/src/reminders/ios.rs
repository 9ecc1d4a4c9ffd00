use super::occurrences::{self, Occurrence};
use super::plan::{self, Facts, Slot};
use super::rhythm::ReminderRhythm;
use super::{ReminderActionKind, ReminderChannel, ReminderKind, Rule, SlotId, When, facts, slots, texts};
use crate::app::{App, Reading};
use crate::clock::{LocalDay, Timestamp, WallTime, Zone};
use crate::error::Result;
use crate::ids::Id;

/// Requests in all: the system keeps 64 and drops others without a word (reliability 1.2).
const MOST: usize = 60;
/// Requests that repeat, at most.
const REPEATING: usize = 20;
/// Days ahead that are looked at.
const DAYS: u16 = 60;
/// Days for which what Grain offers is asked for one by one.
const OFFERED_DAYS: i32 = 14;

/// What iOS is asked to show: everything pending is replaced by it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct IosPlan {
    /// At most 60, the repeating ones first, then by instant. Add them in this order.
    pub requests: Vec<IosRequest>,
    /// The zone for which it was planned.
    pub zone: Zone,
}

/// One request.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct IosRequest {
    /// Its identifier. A repeating one has the id of its next day: see [`App::reminder_on_day`].
    pub id: String,
    /// Ids of what comes with it.
    pub with: Vec<String>,
    /// What it is about.
    pub kind: ReminderKind,
    /// When.
    pub trigger: IosTrigger,
    /// Title, neutral.
    pub title: String,
    /// Body, neutral.
    pub body: String,
    /// Its thread.
    pub channel: ReminderChannel,
    /// Buttons.
    pub actions: Vec<ReminderActionKind>,
}

/// When a request fires.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum IosTrigger {
    /// A repeating calendar trigger with no zone set: it follows travel and clock changes by itself.
    Repeating {
        /// As the calendar counts them, 1 for Sunday; `None` for every day.
        weekday: Option<u8>,
        /// When.
        time: WallTime,
    },
    /// Once.
    Once {
        /// The date.
        day: LocalDay,
        /// The time.
        time: WallTime,
        /// Set it only where there is one: without, the time travels with the person.
        zone: Option<Zone>,
        /// The instant that is meant.
        instant: Timestamp,
    },
}

impl App {
    /// The plan as iOS is asked for it.
    pub fn plan_reminders_ios(&self) -> Result<IosPlan> {
        self.read_seeded(plan)
    }

    /// The id of a repeating reminder on the date of the calendar on which it was shown, for [`App::act_on_reminder`] and
    /// [`App::reminder_delivered`].
    pub fn reminder_on_day(&self, id: String, day: LocalDay) -> Result<String> {
        let id: SlotId = id.parse()?;
        let rollover_hour = self.read(|scope| Ok(scope.settings.rollover_hour))?;
        Ok(SlotId { day: LocalDay::of_date(day, id.time, rollover_hour), ..id }.to_string())
    }
}

fn plan(scope: &Reading<'_>) -> Result<IosPlan> {
    let (rules, facts) = facts::gather(scope)?;
    let mut all = plan::plan(&rules, &facts, DAYS);
    // The system shows by itself what was due, also after a restart.
    all.retain(|slot| !slot.catch_up);
    let reader = texts::Reader::now(scope)?;
    let repeating = repeating(scope, &rules, &facts, &all);
    let repeats = |slot: &Slot| repeating.iter().any(|repeat| repeat.shows(slot, &facts));
    let mut requests = Vec::new();
    for repeat in &repeating {
        requests.extend(triggers(scope, repeat, &facts, &all, reader)?);
    }
    let last_offered = facts.zone.shown(facts.now).day().plus(OFFERED_DAYS);
    let room = MOST - 1 - requests.len();
    let (mut kept, mut cut) = (0, None);
    for slot in all.iter().filter(|slot| !repeats(slot)) {
        if kept == room || slot.id.kind.is_offered() && slot.at.day() > last_offered {
            cut = cut.or(Some(slot));
        } else {
            requests.push(once(scope, slot, &rules, reader)?);
            kept += 1;
        }
    }
    if let Some(slot) = cut {
        let id = SlotId { kind: ReminderKind::TopUp, ..slot.id };
        requests.push(once(scope, &Slot { id, with: Vec::new(), ..slot.clone() }, &rules, reader)?);
    }
    Ok(IosPlan { requests, zone: scope.zone })
}

/// A rule's time that can repeat by the calendar alone.
struct Repeat {
    schedule: Id,
    weekdays: u8,
    time: WallTime,
}

impl Repeat {
    /// A repeating trigger shows it. What was put off comes by itself: it has the id of the day it was put off from.
    fn shows(&self, slot: &Slot, facts: &Facts) -> bool {
        let put_off = || facts.log.iter().any(|logged| logged.id == slot.id && logged.later_at.is_some());
        self.schedule == slot.id.schedule && self.time == slot.id.time && !put_off()
    }
}

/// Times whose every day ahead stands in the plan just as the rule says, so that no day has to be left out. A marked date,
/// a pause, a hard day or an answered today leave days out.
fn repeating(scope: &Reading<'_>, rules: &[Rule], facts: &Facts, planned: &[Slot]) -> Vec<Repeat> {
    let is_plain = facts.rhythm == ReminderRhythm::Chosen && facts.quiet_dates.is_empty();
    let Some(last) = planned.last().filter(|_| is_plain) else { return Vec::new() };
    let shows_card = |rule: &Rule| rule.kind == ReminderKind::Card && scope.settings.card_on_notification;
    let may_repeat = |rule: &&Rule| rule.kind.is_offered() && rule.zone.is_none() && !shows_card(rule);
    let ahead = occurrences::between(rules, facts.wall(), facts.now, last.at.at);
    let mut found = Vec::new();
    for rule in rules.iter().filter(may_repeat) {
        let When::Weekly { weekdays, times } = &rule.when else { continue };
        for time in times {
            let is_its = |of: &&Occurrence| rules[of.rule as usize].schedule == rule.schedule && of.time == *time;
            let mut days = ahead.iter().filter(is_its).peekable();
            let stands = |of: &Occurrence| {
                let is_it = |slot: &Slot| slot.id.schedule == rule.schedule && slot.id.day == of.day;
                planned
                    .iter()
                    .any(|slot| is_it(slot) && slot.id.time == *time && slot.at == of.due && slot.with.is_empty())
            };
            if days.peek().is_some() && days.all(stands) {
                found.push(Repeat { schedule: rule.schedule, weekdays: *weekdays, time: *time });
            }
        }
    }
    let requests: usize = found.iter().map(|repeat| weekdays(repeat.weekdays).len()).sum();
    if requests > REPEATING { Vec::new() } else { found }
}

/// The days that a repeating trigger needs: one for every day, or one for each.
fn weekdays(mask: u8) -> Vec<Option<u8>> {
    if mask == 127 { vec![None] } else { (0..7).filter(|day| mask >> day & 1 == 1).map(Some).collect() }
}

fn triggers(
    scope: &Reading<'_>,
    repeat: &Repeat,
    facts: &Facts,
    planned: &[Slot],
    reader: texts::Reader,
) -> Result<Vec<IosRequest>> {
    let its = |slot: &&Slot| repeat.shows(slot, facts);
    let on = |weekday: Option<u8>| {
        let next = planned.iter().filter(its).find(|slot| weekday.is_none_or(|day| slot.id.day.weekday() == day));
        next.map(|slot| {
            // The calendar counts from Sunday, which is 1, and has a night time on the morning after its day.
            let weekday = weekday.map(|_| (slot.at.day().weekday() + 1) % 7 + 1);
            request(scope, slot, IosTrigger::Repeating { weekday, time: repeat.time }, reader)
        })
    };
    weekdays(repeat.weekdays).into_iter().filter_map(on).collect()
}

fn once(scope: &Reading<'_>, slot: &Slot, rules: &[Rule], reader: texts::Reader) -> Result<IosRequest> {
    let zone = rules.iter().find(|rule| rule.schedule == slot.id.schedule).and_then(|rule| rule.zone);
    let shown = zone.unwrap_or(scope.zone).shown(slot.at.at);
    request(scope, slot, IosTrigger::Once { day: shown.day(), time: shown.time(), zone, instant: shown.at }, reader)
}

fn request(scope: &Reading<'_>, slot: &Slot, trigger: IosTrigger, reader: texts::Reader) -> Result<IosRequest> {
    let slot = slots::shown(scope, slot, reader)?;
    Ok(IosRequest {
        id: slot.id,
        with: slot.with,
        kind: slot.kind,
        trigger,
        title: slot.title,
        body: slot.body,
        channel: slot.channel,
        actions: slot.actions,
    })
}
