use super::plan::{self, Logged};
use super::store::{self, ReminderPreferences};
use super::{ReminderKind, SlotId, delivery, facts, ops};
use crate::app::{App, Reading, Writing};
use crate::clock::{LocalDay, Timestamp, WallTime, Zone};
use crate::error::{Error, Problem, Result};
use crate::promises::PromiseAnswer;
use crate::{disclosures, promises};

/// How often one reminder can be put off.
const LATERS: u8 = 3;
/// Days ahead in which the longest delay comes, with the end of quiet hours after it.
const AHEAD: u16 = 3;
/// "This evening".
const EVENING: WallTime = WallTime::from_minute(19 * 60);

/// What is said to a notification without opening the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReminderAction {
    /// It was tapped: the app opens.
    Open,
    /// A promise: kept. A thing to tell: told. Of a check-in nothing is made up: it is a reply and nothing else.
    Done,
    /// Put off, at most three times.
    Later {
        /// Until when.
        until: ReminderLater,
    },
    /// No more of it today. What Grain offers is silent for the day.
    NotToday,
    /// What Grain offers comes less often from now on.
    Fewer,
    /// All of them rest.
    Pause {
        /// For how long.
        length: ReminderPause,
    },
}

/// Until when a reminder is put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReminderLater {
    /// Ten minutes.
    TenMinutes,
    /// An hour.
    OneHour,
    /// This evening at seven; from six on, an hour.
    ThisEvening,
    /// Tomorrow at its time.
    Tomorrow,
}

/// For how long reminders rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReminderPause {
    /// Until tomorrow.
    OneDay,
    /// Three days.
    ThreeDays,
    /// A week.
    SevenDays,
    /// Thirty days.
    ThirtyDays,
    /// Until a day, on which they come again.
    UntilDate {
        /// Tomorrow or later, at most a year ahead.
        day: LocalDay,
    },
}

impl ReminderPause {
    /// The first day on which they come again. `today` is the date of the calendar: at one at night a day of rest is the day
    /// that begins, not the one that ends.
    pub(super) fn until(self, today: LocalDay) -> LocalDay {
        self.days()
            .map_or_else(|| if let Self::UntilDate { day } = self { day } else { today }, |n| today.plus(n.into()))
    }

    /// How many days, where it is a number of days.
    fn days(self) -> Option<u8> {
        match self {
            Self::OneDay => Some(1),
            Self::ThreeDays => Some(3),
            Self::SevenDays => Some(7),
            Self::ThirtyDays => Some(30),
            Self::UntilDate { .. } => None,
        }
    }
}

/// What a reply led to.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderActed {
    /// What it was about: where to open the app.
    pub kind: ReminderKind,
    /// The app is to open.
    pub opens: bool,
    /// It comes again then.
    pub again_at: Option<Timestamp>,
    /// What happened, in flat sentences. For inside the app, never for a notification.
    pub text: String,
}

impl App {
    /// A reply to a notification. The plan has changed afterwards: the listeners hear of it.
    ///
    /// # Errors
    /// No such reminder; an action that its kind does not have; put off for the fourth time, or when it would not
    /// come again; a promise whose day does not take the answer.
    pub fn act_on_reminder(&self, id: String, action: ReminderAction) -> Result<ReminderActed> {
        let id: SlotId = id.parse()?;
        self.transact(|scope| {
            let id = as_it_was_shown(scope, id)?;
            let mut logged = match store::logged_as(scope.sql, id, scope.settings.rollover_hour)? {
                Some(logged) => logged,
                None => delivery::replied_to(scope, id)?,
            };
            logged.replied = true;
            let mut acted = ReminderActed { kind: id.kind, opens: false, again_at: None, text: String::new() };
            match action {
                ReminderAction::Open => {
                    acted.opens = true;
                    acted.text = scope.words().reminders_open_said();
                }
                ReminderAction::Done => acted.text = done(scope, id)?,
                ReminderAction::Later { until } => {
                    acted.again_at = Some(put_off(scope, &mut logged, until)?);
                }
                ReminderAction::NotToday => acted.text = not_today(scope, id)?,
                ReminderAction::Fewer if id.kind.is_offered() => {
                    change(scope, |choice| ops::fewer(scope, choice))?;
                    acted.text = scope.words().reminders_fewer_said();
                }
                ReminderAction::Fewer => return Err(Error::input("action", Problem::NotAllowed)),
                ReminderAction::Pause { length } => {
                    change(scope, |choice| ops::paused(scope, choice, length))?;
                    acted.text = paused_text(scope, length);
                }
            }
            store::put_log(scope.sql, &logged, scope.at, scope.settings.rollover_hour)?;
            if let Some(asked) = acted.again_at {
                let at = comes_at(scope, id)?.unwrap_or(asked);
                acted.again_at = Some(at);
                acted.text = again_text(scope, at);
            }
            Ok(acted)
        })
    }
}

/// An earlier version named a night reminder by the date of the calendar, a day later than now. One that still stands on the
/// screen is known by the log: it came, and under the new name it would lie ahead.
fn as_it_was_shown(scope: &Reading<'_>, id: SlotId) -> Result<SlotId> {
    let rollover_hour = scope.settings.rollover_hour;
    let ahead = scope.zone.instant(id.day.date_of(id.time, rollover_hour), id.time).is_some_and(|at| at > scope.at);
    let before = SlotId { day: id.day.plus(-1), ..id };
    if id.day.date_of(id.time, rollover_hour) == id.day || !ahead {
        return Ok(id);
    }
    let came = |id| Ok::<_, Error>(store::logged_as(scope.sql, id, rollover_hour)?.is_some());
    Ok(if !came(id)? && came(before)? { before } else { id })
}

/// Only what the product lets be recorded by one tap: the person's own word, kept, and their own line, told. Says
/// what happened.
fn done(scope: &Writing<'_>, id: SlotId) -> Result<String> {
    match id.kind {
        ReminderKind::Promise => {
            promises::ops::answer(scope, id.schedule, facts::due_day(id), PromiseAnswer::Kept)?;
            Ok(scope.words().promises_said_kept())
        }
        ReminderKind::Disclosure => disclosures::ops::told(scope, id.schedule, scope.today).map(|told| told.said),
        ReminderKind::PromiseBefore => Err(Error::input("action", Problem::NotAllowed)),
        _ => not_today(scope, id),
    }
}

/// What Grain offers is silent on the day; on a list of one's own it is a reply and nothing else. Says
/// what happened.
fn not_today(scope: &Writing<'_>, id: SlotId) -> Result<String> {
    let words = scope.words();
    if !id.kind.is_offered() {
        return Ok(words.reminders_reply_said());
    }
    let day = scope.today.max(day_of(scope, id)?);
    change(scope, |choice| Ok(ReminderPreferences { not_today: Some(day), ..choice }))?;
    Ok(words.reminders_not_today_said(words.day(day, scope.today)))
}

fn put_off(scope: &Reading<'_>, logged: &mut Logged, until: ReminderLater) -> Result<Timestamp> {
    if matches!(logged.id.kind, ReminderKind::Test | ReminderKind::TopUp) {
        return Err(Error::input("action", Problem::NotAllowed));
    }
    if !facts::waits(scope, logged.id)? {
        // Answered, told or taken away in the meantime: it would not come.
        let known = facts::is_known(scope, logged.id)? && !logged.id.kind.is_offered();
        return Err(if known { Error::input("later", Problem::AlreadyClosed) } else { Error::NotFound("reminder") });
    }
    if logged.laters >= LATERS {
        return Err(Error::beyond("later", Problem::TooMany, LATERS.into()));
    }
    let at = again_at(scope, logged.id, until)?;
    logged.laters += 1;
    logged.later_at = Some(at);
    Ok(at)
}

/// The zone to which the times of its rule belong, where they belong to one.
fn anchor(scope: &Reading<'_>, id: SlotId) -> Result<Option<Zone>> {
    let anchor = store::zone_of_rule(scope.sql, id.schedule)?;
    Ok(anchor.map(|zone| scope.renew_zones([zone].into_iter()).of(zone)))
}

/// The person's day on which it comes. The day in its id is that of the place to which its rule belongs.
fn day_of(scope: &Reading<'_>, id: SlotId) -> Result<LocalDay> {
    let date = id.day.date_of(id.time, scope.settings.rollover_hour);
    let there = anchor(scope, id)?.and_then(|anchor| anchor.instant(date, id.time));
    Ok(there.map_or(id.day, |at| scope.day_of(at)))
}

/// When the plan has it again: quiet hours may put it off further.
fn comes_at(scope: &Reading<'_>, id: SlotId) -> Result<Option<Timestamp>> {
    let (rules, facts) = facts::gather(scope)?;
    let slots = plan::plan(&rules, &facts, AHEAD);
    Ok(slots.iter().find(|slot| slot.id == id || slot.with.contains(&id)).map(|slot| slot.at.at))
}

fn again_at(scope: &Reading<'_>, id: SlotId, until: ReminderLater) -> Result<Timestamp> {
    let in_an_hour = scope.at.plus(Timestamp::HOUR);
    let today = scope.date();
    Ok(match until {
        ReminderLater::TenMinutes => scope.at.plus(10 * Timestamp::MINUTE),
        ReminderLater::OneHour => in_an_hour,
        ReminderLater::ThisEvening => {
            scope.zone.instant(today, EVENING).map_or(in_an_hour, |evening| evening.max(in_an_hour))
        }
        // A date that the zone leaves out has no such time: a day from now stands in for it.
        ReminderLater::Tomorrow => {
            // After midnight tomorrow is the day that the person has not begun yet: no evening is left out.
            let tomorrow = scope.day_of(scope.at).plus(1);
            let at = match anchor(scope, id)? {
                // Its time there, on whichever date of that place falls into the person's tomorrow.
                Some(anchor) => (-1..=2)
                    .filter_map(|days| anchor.instant(tomorrow.plus(days), id.time))
                    .find(|at| scope.day_of(*at) == tomorrow),
                None => scope.zone.instant(tomorrow.date_of(id.time, scope.settings.rollover_hour), id.time),
            };
            at.unwrap_or_else(|| scope.at.plus(Timestamp::DAY))
        }
    })
}

/// "It comes again tomorrow at 20:30", by the calendar, as its time is.
fn again_text(scope: &Reading<'_>, at: Timestamp) -> String {
    let (words, shown) = (scope.words(), scope.zone.shown(at));
    words.reminders_again_said(words.day(shown.day(), scope.date()), words.clock(shown.time()))
}

fn change(scope: &Writing<'_>, change: impl FnOnce(ReminderPreferences) -> Result<ReminderPreferences>) -> Result<()> {
    store::choose(scope.sql, &change(store::choice(scope.sql)?)?)
}

fn paused_text(scope: &Reading<'_>, length: ReminderPause) -> String {
    let words = scope.words();
    match length.days() {
        Some(days) => words.reminders_pause_days(days),
        None => words.reminders_paused(words.date(length.until(scope.date()), scope.today)),
    }
}
