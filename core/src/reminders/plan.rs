//! The plan: what comes when, from rules and facts. A pure function, so that planning twice gives the same.
//!
//! An occurrence waits for the end of quiet hours, is silent when its day has its answer, on a hard day, during a pause
//! and on dates the person marked, and never comes twice. What should have come while the phone could not show it comes
//! once, as one, if it is not older than twelve hours and still of use; otherwise it is passed over in silence.

use std::collections::HashSet;

use super::caps::Caps;
use super::merge::{self, ALONE, TOGETHER};
use super::occurrences::{self, Occurrence, Wall};
use super::quiet::{LATEST, QuietHours};
use super::rhythm::ReminderRhythm;
use super::{ReminderKind, Rule, SlotId, When};
use crate::clock::{LocalDateTime, LocalDay, Timestamp, WallTime, Zone};
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

impl Facts {
    /// The person's clock.
    pub fn wall(&self) -> Wall {
        Wall { zone: self.zone, rollover_hour: self.rollover_hour }
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
    pub at: LocalDateTime,
    /// The zone its time belongs to: its rule's, or the person's.
    pub zone: Zone,
    /// It comes late, as the phone could not show it in time.
    pub catch_up: bool,
}

/// An occurrence on its way into the plan.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    rule: u32,
    pub(super) kind: ReminderKind,
    day: LocalDay,
    time: WallTime,
    /// When its rule wants it.
    due: Timestamp,
    /// When it comes, on the person's clock.
    pub(super) at: LocalDateTime,
    /// The notification that it comes with.
    pub(super) group: u32,
}

/// The one that comes now for all that could not come in time.
struct Late {
    first: Candidate,
    rest: Vec<Candidate>,
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
    let until = facts.zone.instant(now.day().plus(days.into()), now.time());
    let until = until.unwrap_or_else(|| facts.now.plus(i64::from(days) * Timestamp::DAY));
    let planner = Planner { rules, facts, now };
    // The whole last day is looked at, so that what comes on it does not depend on where the plan is cut.
    let last = facts.zone.shown(until).day();
    let end = facts.zone.instant(last.plus(1), WallTime::from_minute(30)).unwrap_or(until).max(until);
    let mut candidates = planner.candidates(end);
    let mut ahead = candidates.partition_point(|candidate| candidate.at.at <= facts.now);
    let caught_up = planner.catch_up(&candidates[..ahead]);
    if let Some(Late { first, .. }) = caught_up {
        // Of what is late only this one comes: it takes the place of one of them.
        let place = candidates.partition_point(|candidate| candidate.at.at <= first.at.at);
        ahead -= 1;
        candidates[ahead] = first;
        candidates[ahead..place].rotate_left(1);
    }
    let coming = &mut candidates[ahead..];
    let mut groups = merge::set(coming);
    merge::offered(&mut groups, coming);
    let alone = coming.iter_mut().filter(|candidate| candidate.group == ALONE);
    let chosen = Caps::new(facts).choose(alone);
    let mut slots = Vec::with_capacity(groups.len() + chosen.len());
    // What comes by itself has a number of its own, beyond those of the groups.
    for (number, one) in (0..).skip(groups.len()).zip(chosen) {
        one.group = number;
    }
    // In the order of those that come first, so that no slot is moved afterwards.
    for (place, first) in coming.iter().enumerate().filter(|(_, candidate)| candidate.group != ALONE) {
        let others = match groups.get_mut(first.group as usize) {
            Some(group) if group.first != place => continue,
            Some(group) => {
                group.slot = slots.len();
                group.others
            }
            None => 0,
        };
        slots.push(planner.slot(first, others, caught_up.as_ref()));
    }
    for (place, other) in coming.iter().enumerate() {
        if let Some(group) = groups.get(other.group as usize).filter(|group| group.first != place) {
            planner.join(&mut slots[group.slot], other, caught_up.as_ref());
        }
    }
    slots.truncate(slots.partition_point(|slot| slot.at.at <= until));
    slots
}

/// When a slot should come, or should have come: the instant its rule names, after quiet hours. `None` when no rule of
/// its schedule is there.
pub fn planned_at(rules: &[Rule], facts: &Facts, id: SlotId) -> Option<Timestamp> {
    let place = rules.iter().position(|rule| rule.schedule == id.schedule && rule.kind == id.kind)?;
    let rule = &rules[place];
    let due = match rule.when {
        When::At { instant } => instant,
        When::Weekly { .. } | When::Rarer { .. } | When::On { .. } => {
            rule.zone.unwrap_or(facts.zone).instant(id.day.date_of(id.time, facts.rollover_hour), id.time)?
        }
    };
    let due = facts.zone.shown(due);
    Some(Planner { rules, facts, now: due }.wait(rule, due, &mut None).at)
}

struct Planner<'a> {
    rules: &'a [Rule],
    facts: &'a Facts,
    now: LocalDateTime,
}

impl Planner<'_> {
    /// What may come, by the instant at which it comes: what is at most twelve hours late, and what is ahead.
    fn candidates(&self, until: Timestamp) -> Vec<Candidate> {
        let facts = self.facts;
        // What waits for the end of quiet hours was due up to a day earlier.
        let from = facts.now.plus(-LATEST - Timestamp::DAY).max(self.forgotten_until());
        let came: HashSet<_> =
            facts.log.iter().map(|logged| (logged.id.schedule, logged.id.day, logged.id.time)).collect();
        let last_came = facts.log.iter().map(|logged| logged.id.day).max();
        let mut night = None;
        let mut add = |to: &mut Vec<Candidate>, Occurrence { rule: place, day, time, due }| {
            let rule = &self.rules[place as usize];
            let at = self.wait(rule, due, &mut night);
            if at.at <= until && self.now.at.since(at.at) < LATEST && self.may_come(rule.kind, due.at, at) {
                to.push(Candidate { rule: place, kind: rule.kind, day, time, due: due.at, at, group: ALONE });
            }
        };
        let mut candidates = Vec::new();
        occurrences::each(self.rules, facts.wall(), from, until, |one| {
            let rule = &self.rules[one.rule as usize];
            let had_come = || came.contains(&(rule.schedule, one.day, one.time));
            let is_new = last_came.is_none_or(|last| one.day > last) || !had_come();
            if is_new && (one.due.at > rule.since || self.is_of_a_wrong_clock(rule.since)) {
                add(&mut candidates, one);
                settle(&mut candidates, |one| (one.at.at, one.due, one.rule));
            }
        });
        candidates.dedup_by_key(|candidate| (candidate.due, candidate.rule));
        for one in self.put_off(until) {
            add(&mut candidates, one);
            settle(&mut candidates, |one| one.at.at);
        }
        candidates
    }

    /// An instant that was written and is still to come: the clock was set back since. What it says would be silence until
    /// the clock has come round to it, which may be years.
    fn is_of_a_wrong_clock(&self, written: Timestamp) -> bool {
        written > self.facts.now
    }

    /// What the log no longer knows is a month old, so this lies ahead only where the clock was set back. By a day or less
    /// it still holds, as what came then would come twice. What was due soon after the last of it came together with that.
    fn forgotten_until(&self) -> Timestamp {
        let Facts { now, forgotten_until, .. } = *self.facts;
        if forgotten_until.since(now) > Timestamp::DAY { Timestamp(0) } else { forgotten_until.plus(TOGETHER) }
    }

    /// Nothing due before is caught up.
    fn is_from_before_a_pause(&self, due: Timestamp) -> bool {
        due <= self.facts.resumed_at && !self.is_of_a_wrong_clock(self.facts.resumed_at)
    }

    /// What the person put off.
    fn put_off(&self, until: Timestamp) -> impl Iterator<Item = Occurrence> {
        self.facts.log.iter().filter_map(move |logged| {
            let due = self.facts.zone.shown(logged.later_at.filter(|at| *at <= until)?);
            let is_its = |rule: &Rule| rule.schedule == logged.id.schedule && rule.kind == logged.id.kind;
            let rule = u32::try_from(self.rules.iter().position(is_its)?).ok()?;
            Some(Occurrence { rule, day: logged.id.day, time: logged.id.time, due })
        })
    }

    /// When what is due comes: at the end of quiet hours, unless its rule has it come anyway. `known` keeps an instant in
    /// quiet hours with their end, which is the end for all between.
    fn wait(&self, rule: &Rule, due: LocalDateTime, known: &mut Option<(Timestamp, LocalDateTime)>) -> LocalDateTime {
        let Facts { quiet, zone, .. } = *self.facts;
        if rule.anyway || !quiet.holds(due.time()) {
            return due;
        }
        match *known {
            Some((since, end)) if since <= due.at && due.at < end.at => end,
            _ => {
                let end = zone.shown(quiet.end(due.at, due.day(), due.time(), zone));
                *known = Some((due.at, end));
                end
            }
        }
    }

    fn may_come(&self, kind: ReminderKind, due: Timestamp, at: LocalDateTime) -> bool {
        // The person asked for it minutes or hours ago, for this very hour.
        if kind == ReminderKind::Timer {
            return true;
        }
        let facts = self.facts;
        let day = self.person_day(at);
        let is_marked = |date: LocalDay| facts.quiet_dates.iter().any(|marked| marked.falls_on(date));
        facts.hard_day_until.is_none_or(|until| at.at >= until)
            && facts.paused_until.is_none_or(|until| day >= until)
            && (facts.quiet_dates.is_empty() || !is_marked(day) && !is_marked(at.day()))
            && (!kind.is_offered() || self.may_be_offered(kind, due, at.at, day))
    }

    /// Not too late, not from before a pause ended, and neither the day it is for nor the day it comes has its answer.
    fn may_be_offered(&self, kind: ReminderKind, due: Timestamp, at: Timestamp, day: LocalDay) -> bool {
        let facts = self.facts;
        let is_silent = |day| facts.silent.contains(&(kind, day));
        at.since(due) <= LATEST
            && !self.is_from_before_a_pause(due)
            && (facts.silent.is_empty() || !is_silent(day) && !is_silent(self.person_day(facts.zone.shown(due))))
    }

    /// The one that comes now for all that could not come in time, and what it stands for: everything that is late, so
    /// that nothing of it comes after it. A missed card or question is passed over, as another comes tomorrow; the week comes
    /// in a week only.
    fn catch_up(&self, late: &[Candidate]) -> Option<Late> {
        // In quiet hours it waits once more, and must still be of use then.
        let now = |late: &Candidate| {
            let at = self.wait(self.rule(late), self.now, &mut None);
            let comes = at.at.since(late.at.at) < LATEST && self.may_come(late.kind, late.due, at);
            comes.then_some(Candidate { at, ..*late })
        };
        let set =
            late.iter().copied().filter(|late| !late.kind.is_offered() && !self.is_from_before_a_pause(late.at.at));
        let is_missed = |late: &Candidate| matches!(late.kind, ReminderKind::CheckIn | ReminderKind::Week);
        let missed = late.iter().filter(|late| is_missed(late) && now(late).is_some());
        // What the caps would not have let through in its time was not missed.
        let missed = Caps::new(self.facts).choose(missed).into_iter().copied();
        let order = |late: &Candidate| (late.kind.is_offered(), late.kind, late.at.at);
        let chosen = set.chain(missed).filter(|late| now(late).is_some()).min_by_key(order)?;
        let first = now(&chosen)?;
        Some(Late { first, rest: late.iter().copied().filter(|late| !late.is(&chosen)).collect() })
    }

    fn slot(&self, first: &Candidate, others: usize, late: Option<&Late>) -> Slot {
        let zone = self.rule(first).zone.unwrap_or(self.facts.zone);
        let mut with = Vec::with_capacity(others);
        let catch_up = self.stand_for(&mut with, first, late);
        Slot { id: self.id(first), with, at: first.at, zone, catch_up }
    }

    /// Lets one come with a slot.
    fn join(&self, slot: &mut Slot, other: &Candidate, late: Option<&Late>) {
        slot.with.push(self.id(other));
        self.stand_for(&mut slot.with, other, late);
    }

    /// What a late one stands for comes with it.
    fn stand_for(&self, with: &mut Vec<SlotId>, one: &Candidate, late: Option<&Late>) -> bool {
        let late = late.filter(|late| late.first.is(one));
        with.extend(late.iter().flat_map(|late| &late.rest).map(|late| self.id(late)));
        late.is_some()
    }

    fn id(&self, candidate: &Candidate) -> SlotId {
        let rule = self.rule(candidate);
        SlotId { kind: rule.kind, schedule: rule.schedule, day: candidate.day, time: candidate.time }
    }

    fn rule(&self, candidate: &Candidate) -> &Rule {
        &self.rules[candidate.rule as usize]
    }

    /// The person's day, which begins at their rollover hour.
    fn person_day(&self, shown: LocalDateTime) -> LocalDay {
        LocalDay::of_date(shown.day(), shown.time(), self.facts.rollover_hour)
    }
}

/// Puts the last one in its place in an order. They come nearly in order, so that is a few places back at most.
fn settle<K: Ord>(candidates: &mut [Candidate], order: impl Fn(&Candidate) -> K) {
    if let [before @ .., last] = candidates {
        let place = before.iter().rposition(|one| order(one) <= order(last)).map_or(0, |place| place + 1);
        candidates[place..].rotate_right(1);
    }
}
