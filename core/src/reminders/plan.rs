//! The plan: what comes when, from rules and facts. A pure function, so that planning twice gives the same.
//!
//! An occurrence waits for the end of quiet hours, is silent when its day has its answer, on a hard day, during a pause
//! and on dates the person marked, and never comes twice. What should have come while the phone could not show it comes
//! once, as one, if it is not older than twelve hours and still of use; otherwise it is passed over in silence.

use std::collections::HashSet;

use super::caps::Caps;
use super::merge::{self, Group};
use super::occurrences::{self, Occurrence};
use super::quiet::{LATEST, QuietHours};
use super::rhythm::ReminderRhythm;
use super::{ReminderKind, Rule, SlotId, When};
use crate::clock::{LocalDay, Shown, Timestamp, WallTime, Zone};
use crate::moments::HardDate;

/// Everything beside the rules that decides what comes.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The present instant.
    pub now: Timestamp,
    /// The zone the person is in.
    pub zone: Zone,
    /// The hour at which the person's day begins.
    pub rollover_hour: u8,
    /// Quiet hours.
    pub quiet: QuietHours,
    /// Most a day of what Grain offers: 1 or 2.
    pub at_most: u8,
    /// How often what Grain offers may come.
    pub rhythm: ReminderRhythm,
    /// Nothing comes before this day of the person.
    pub paused_until: Option<LocalDay>,
    /// Nothing comes before this instant.
    pub hard_day_until: Option<Timestamp>,
    /// Nothing comes on these dates (N13).
    pub quiet_dates: Vec<HardDate>,
    /// Days of the person that have their answer, by kind.
    pub silent: Vec<(ReminderKind, LocalDay)>,
    /// Nothing due before is caught up: a pause or a hard day leaves no backlog.
    pub resumed_at: Timestamp,
    /// Nothing due until then fires again: what the log no longer knows.
    pub forgotten_until: Timestamp,
    /// What came in the last thirty days.
    pub log: Vec<Logged>,
}

impl Facts {
    /// A person of whom nothing else is known than where and when they are.
    pub fn new(now: Timestamp, zone: Zone) -> Self {
        Self {
            now,
            zone,
            rollover_hour: crate::clock::DEFAULT_ROLLOVER_HOUR,
            quiet: QuietHours::default(),
            at_most: 1,
            rhythm: ReminderRhythm::Chosen,
            paused_until: None,
            hard_day_until: None,
            quiet_dates: Vec::new(),
            silent: Vec::new(),
            resumed_at: Timestamp(0),
            forgotten_until: Timestamp(0),
            log: Vec::new(),
        }
    }
}

/// One line of the log (N14): no content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Logged {
    /// What it was.
    pub id: SlotId,
    /// When it should have come.
    pub planned_at: Timestamp,
    /// When it came; `None` for one that came as part of another, or could not be shown.
    pub delivered_at: Option<Timestamp>,
    /// It got a reply of any sort.
    pub replied: bool,
    /// It was put off until then and has not come again.
    pub later_at: Option<Timestamp>,
    /// How often it was put off.
    pub laters: u8,
}

/// One notification that is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// What it is.
    pub id: SlotId,
    /// What else it stands for.
    pub with: Vec<SlotId>,
    /// When it comes, on the person's own clock.
    pub at: Shown,
    /// The zone its time belongs to: its rule's, or the person's.
    pub zone: Zone,
    /// It comes late, as the phone could not show it in time.
    pub catch_up: bool,
}

/// An occurrence on its way into the plan.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub(super) rule: u32,
    day: LocalDay,
    time: WallTime,
    /// When its rule wants it.
    due: Shown,
    /// When it comes.
    pub(super) at: Shown,
}

impl Candidate {
    /// The same day and time of the same rule, whenever it comes.
    fn is(&self, other: &Self) -> bool {
        (self.rule, self.day, self.time) == (other.rule, other.day, other.time)
    }
}

/// The slots from now until the same time of day `days` days ahead, in the order of their instants.
pub fn plan(rules: &[Rule], facts: &Facts, days: u16) -> Vec<Slot> {
    let now = facts.zone.shown(facts.now);
    let until = facts.zone.instant(now.day.plus(days.into()), now.time);
    let until = until.unwrap_or_else(|| facts.now.plus(i64::from(days) * Timestamp::DAY));
    let planner = Planner { rules, facts, now };
    // The whole last day is looked at, so that what comes on it does not depend on where the plan is cut.
    let last = facts.zone.shown(until).day;
    let end = facts.zone.instant(last.plus(1), WallTime::from_minute(30)).unwrap_or(until).max(until);
    let (late, mut ahead): (Vec<_>, Vec<_>) =
        planner.candidates(end).into_iter().partition(|candidate| candidate.at.at <= facts.now);
    let caught_up = planner.catch_up(late);
    if let Some((first, _)) = &caught_up {
        let place = ahead.partition_point(|candidate| candidate.at.at <= first.at.at);
        ahead.insert(place, *first);
    }
    let (offered, set) = ahead.into_iter().partition(|candidate| planner.kind(candidate).is_offered());
    let mut groups = merge::set(rules, set);
    let offered = merge::offered(&mut groups, offered);
    let chosen = Caps::new(facts).choose(offered, |candidate| planner.kind(candidate));
    groups.extend(chosen.into_iter().map(Group::of));
    groups.retain(|group| group.at.at <= until);
    groups.sort_by_key(|group| group.at.at);
    groups.into_iter().map(|group| planner.slot(group, caught_up.as_ref())).collect()
}

/// When a slot should come, or should have come: the instant its rule names, after quiet hours. `None` when no rule of
/// its schedule is there.
pub fn planned_at(rules: &[Rule], facts: &Facts, id: SlotId) -> Option<Timestamp> {
    let place = rules.iter().position(|rule| rule.schedule == id.schedule && rule.kind == id.kind)?;
    let rule = &rules[place];
    let due = match rule.when {
        When::At { instant } => instant,
        When::Weekly { .. } | When::On { .. } => rule.zone.unwrap_or(facts.zone).instant(id.day, id.time)?,
    };
    let due = facts.zone.shown(due);
    let mut candidate = Candidate { rule: u32::try_from(place).ok()?, day: id.day, time: id.time, due, at: due };
    Planner { rules, facts, now: due }.wait(&mut candidate, &mut None);
    Some(candidate.at.at)
}

struct Planner<'a> {
    rules: &'a [Rule],
    facts: &'a Facts,
    now: Shown,
}

impl Planner<'_> {
    /// What may come, by the instant at which it comes: what is ahead, and what is at most twelve hours late.
    fn candidates(&self, until: Timestamp) -> Vec<Candidate> {
        let facts = self.facts;
        // What waits for the end of quiet hours was due up to a day earlier.
        let from = facts.now.plus(-LATEST - Timestamp::DAY).max(facts.forgotten_until);
        let came: HashSet<_> =
            facts.log.iter().map(|logged| (logged.id.schedule, logged.id.day, logged.id.time)).collect();
        let last_came = facts.log.iter().map(|logged| logged.id.day).max();
        let is_new = |candidate: &Candidate| {
            let rule = self.rule(candidate);
            candidate.due.at > rule.since
                && (last_came.is_none_or(|last| candidate.day > last)
                    || !came.contains(&(rule.schedule, candidate.day, candidate.time)))
        };
        let mut quiet_end = None;
        let occurrences = occurrences::between(self.rules, facts.zone, from, until).into_iter();
        let planned =
            occurrences.map(|Occurrence { rule, day, time, due }| Candidate { rule, day, time, due, at: due });
        let mut candidates: Vec<_> = planned.filter(is_new).chain(self.put_off(until)).collect();
        candidates.retain_mut(|candidate| {
            self.wait(candidate, &mut quiet_end);
            candidate.at.at <= until && self.now.at.since(candidate.at.at) < LATEST && self.may_come(candidate)
        });
        candidates.sort_by_key(|candidate| (candidate.at.at, candidate.rule));
        candidates
    }

    /// What the person put off.
    fn put_off(&self, until: Timestamp) -> impl Iterator<Item = Candidate> {
        self.facts.log.iter().filter_map(move |logged| {
            let due = self.facts.zone.shown(logged.later_at.filter(|at| *at <= until)?);
            let is_its = |rule: &Rule| rule.schedule == logged.id.schedule && rule.kind == logged.id.kind;
            let rule = u32::try_from(self.rules.iter().position(is_its)?).ok()?;
            Some(Candidate { rule, day: logged.id.day, time: logged.id.time, due, at: due })
        })
    }

    /// Puts it to the end of quiet hours unless it comes at its time anyway. `known` keeps the end of the last night.
    fn wait(&self, candidate: &mut Candidate, known: &mut Option<(LocalDay, Shown)>) {
        let Facts { quiet, zone, .. } = *self.facts;
        if self.rule(candidate).anyway || !quiet.holds(candidate.at.time) {
            return;
        }
        let Shown { at, day, time } = candidate.at;
        let night = if time < quiet.until { day } else { day.plus(1) };
        let end = match *known {
            Some((of, end)) if of == night && end.at > at => end,
            _ => zone.shown(quiet.end(at, day, time, zone)),
        };
        *known = Some((night, end));
        candidate.at = end;
    }

    fn may_come(&self, candidate: &Candidate) -> bool {
        let kind = self.kind(candidate);
        // The person asked for it minutes or hours ago, for this very hour.
        if kind == ReminderKind::Timer {
            return true;
        }
        let facts = self.facts;
        let day = self.person_day(candidate.at);
        let is_marked = |date: LocalDay| {
            let (day, month, _) = date.parts();
            facts.quiet_dates.contains(&HardDate { month, day })
        };
        facts.hard_day_until.is_none_or(|until| candidate.at.at >= until)
            && facts.paused_until.is_none_or(|until| day >= until)
            && (facts.quiet_dates.is_empty() || !is_marked(day) && !is_marked(candidate.at.day))
            && (!kind.is_offered() || self.may_be_offered(candidate, kind, day))
    }

    /// Not too late, not from before a pause ended, and neither the day it is for nor the day it comes has its answer.
    fn may_be_offered(&self, candidate: &Candidate, kind: ReminderKind, day: LocalDay) -> bool {
        let facts = self.facts;
        candidate.at.at.since(candidate.due.at) <= LATEST
            && candidate.due.at > facts.resumed_at
            && (facts.silent.is_empty()
                || ![day, self.person_day(candidate.due)].into_iter().any(|day| facts.silent.contains(&(kind, day))))
    }

    /// The one that comes now for all that could not come in time, and what it stands for: everything that is late, so
    /// that nothing of it comes after it. A missed card or question is passed over, as another comes tomorrow.
    fn catch_up(&self, late: Vec<Candidate>) -> Option<(Candidate, Vec<Candidate>)> {
        // In quiet hours it waits once more, and must still be of use then.
        let now = |late: &Candidate| {
            let mut moved = Candidate { at: self.now, ..*late };
            self.wait(&mut moved, &mut None);
            (moved.at.at.since(late.at.at) < LATEST && self.may_come(&moved)).then_some(moved)
        };
        let set =
            late.iter().copied().filter(|late| !self.kind(late).is_offered() && late.at.at > self.facts.resumed_at);
        let is_check_in = |late: &Candidate| self.kind(late) == ReminderKind::CheckIn;
        let check_ins = late.iter().copied().filter(|late| is_check_in(late) && now(late).is_some()).collect();
        // What the caps would not have let through in its time was not missed.
        let missed = Caps::new(self.facts).choose(check_ins, |_| ReminderKind::CheckIn);
        let order = |late: &Candidate| (self.kind(late).is_offered(), self.kind(late), late.at.at);
        let chosen = set.chain(missed).filter(|late| now(late).is_some()).min_by_key(order)?;
        let first = now(&chosen)?;
        Some((first, late.into_iter().filter(|late| !late.is(&chosen)).collect()))
    }

    fn slot(&self, group: Group, caught_up: Option<&(Candidate, Vec<Candidate>)>) -> Slot {
        let is_late = |first: &Candidate| caught_up.filter(|(late, _)| late.is(first));
        let late = is_late(&group.first);
        let stands_for = group.with.iter().filter_map(is_late).chain(late).flat_map(|(_, with)| with);
        Slot {
            id: self.id(&group.first),
            with: group.with.iter().chain(stands_for).map(|candidate| self.id(candidate)).collect(),
            at: group.at,
            zone: self.rule(&group.first).zone.unwrap_or(self.facts.zone),
            catch_up: late.is_some(),
        }
    }

    fn id(&self, candidate: &Candidate) -> SlotId {
        let rule = self.rule(candidate);
        SlotId { kind: rule.kind, schedule: rule.schedule, day: candidate.day, time: candidate.time }
    }

    fn rule(&self, candidate: &Candidate) -> &Rule {
        &self.rules[candidate.rule as usize]
    }

    fn kind(&self, candidate: &Candidate) -> ReminderKind {
        self.rule(candidate).kind
    }

    /// The person's day, which begins at their rollover hour.
    fn person_day(&self, shown: Shown) -> LocalDay {
        let is_night = shown.time.minute_of_day() < u16::from(self.facts.rollover_hour) * 60;
        shown.day.plus(-i32::from(is_night))
    }
}
