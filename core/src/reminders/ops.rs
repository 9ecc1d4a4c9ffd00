use super::merge::TOGETHER;
use super::quiet::QuietHours;
use super::rhythm::{BackOff, ReminderRhythm};
use super::store::{self, ReminderPreferences, StoredRule};
use super::{
    ReminderDraft, ReminderLabelsView, ReminderPause, ReminderPlanView, RemindersView, facts, labels, slots, views,
};
use crate::app::{App, Reading, Writing};
use crate::clock::{LocalDay, WallTime};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;

/// Most rules of one person.
const RULES: usize = 50;
/// A pause ends at the latest so many days ahead.
pub(super) const PAUSE: i32 = 366;

impl App {
    /// The page of reminders.
    pub fn reminders(&self) -> Result<RemindersView> {
        self.read_seeded(views::of)
    }

    /// The names of channels and buttons, all neutral: they show outside the app (S46).
    pub fn reminder_labels(&self) -> Result<ReminderLabelsView> {
        self.read(|scope| Ok(labels::of(scope.content(), scope.words())))
    }

    /// What comes in the next 1 to 400 days. Planned again it is the same: the shell replaces everything pending by it.
    pub fn plan_reminders(&self, days: u16) -> Result<ReminderPlanView> {
        self.read_seeded(|scope| slots::plan(scope, days))
    }

    /// Sets a reminder: a new one (`None`), or one with its new times.
    ///
    /// # Errors
    /// A kind that is not check-in, card, prompt or week; no time, more than eight, one twice; no day of the week, or more than one for the week; more than 50.
    pub fn set_reminder(&self, id: Option<Id>, draft: ReminderDraft) -> Result<()> {
        self.transact(|scope| {
            let draft = draft.checked(scope.week_begins())?;
            let rules = store::rules(scope.sql)?;
            let id = match id {
                Some(id) if rules.iter().any(|rule| rule.id == id) => id,
                Some(_) => return Err(Error::NotFound("reminder")),
                None if rules.len() >= RULES => return Err(Error::beyond("reminders", Problem::TooMany, RULES)),
                None => scope.new_id()?,
            };
            store::put_rule(scope.sql, &StoredRule { id, draft, since: scope.at })?;
            // Set by hand, it counts from now, whatever the clock was before.
            let choice = store::choice(scope.sql)?;
            store::choose(
                scope.sql,
                &ReminderPreferences {
                    forgotten_until: choice.forgotten_until.min(scope.at.plus(-TOGETHER)),
                    ..choice
                },
            )
        })
    }

    /// Takes a reminder away.
    pub fn remove_reminder(&self, id: Id) -> Result<()> {
        self.transact(|scope| store::delete_rule(scope.sql, id))
    }

    /// Sets quiet hours: nothing comes in them. The same time twice means none.
    pub fn set_quiet_hours(&self, from: WallTime, until: WallTime) -> Result<()> {
        self.change_choice(|_, choice| Ok(ReminderPreferences { quiet: QuietHours { from, until }, ..choice }))
    }

    /// How many a day Grain may offer: 1 or 2 (N2).
    pub fn set_reminders_a_day(&self, at_most: u8) -> Result<()> {
        if !(1..=2).contains(&at_most) {
            return Err(Error::input("at_most", Problem::OutOfRange));
        }
        self.change_choice(|_, choice| Ok(ReminderPreferences { at_most, ..choice }))
    }

    /// Rests all reminders. No reason is asked, and nothing waits afterwards (N5).
    ///
    /// # Errors
    /// A day that is not ahead, or more than a year ahead.
    pub fn pause_reminders(&self, length: ReminderPause) -> Result<()> {
        self.change_choice(|scope, choice| paused(scope, choice, length))
    }

    /// Ends the pause. What was due meanwhile does not come.
    pub fn end_reminder_pause(&self) -> Result<()> {
        self.change_choice(|scope, choice| {
            Ok(ReminderPreferences { paused_until: None, resumed_at: scope.at, ..choice })
        })
    }

    /// They come one step less often: every second day, once a week, not at all.
    pub fn fewer_reminders(&self) -> Result<()> {
        self.change_choice(fewer)
    }

    /// Back to the days the person chose (N4: by choice only).
    pub fn full_reminder_rhythm(&self) -> Result<()> {
        self.change_choice(|scope, choice| {
            let rhythm = ReminderRhythm::Chosen;
            let back_off = BackOff { rhythm, since: scope.at };
            Ok(ReminderPreferences { back_off, fewer: rhythm, resumed_at: scope.at, ..choice })
        })
    }

    /// "Later" on the day's page: nothing more is offered today. A reply (N10).
    pub fn no_more_reminders_today(&self) -> Result<()> {
        self.transact(|scope| {
            let choice = store::choice(scope.sql)?;
            store::choose(scope.sql, &ReminderPreferences { not_today: Some(scope.today), ..choice })
        })
    }

    /// The app came to the front, for whatever reason: ignored ones count no more, and what had become rare comes one
    /// step more often, once a day (N4). Writes nothing when there is nothing to change. The phone is asked whether its zone data
    /// is another one.
    pub fn app_opened(&self) -> Result<()> {
        let changed = |scope: &Reading<'_>| -> Result<Option<ReminderPreferences>> {
            let (choice, log) = (store::choice(scope.sql)?, store::log(scope.sql, scope.settings.rollover_hour)?);
            let rhythm = facts::rhythm(scope, &choice, &log)?;
            let waits = log.iter().any(|logged| {
                logged.id.kind.is_offered()
                    && !logged.replied
                    && logged.delivered_at.is_some_and(|at| at > choice.back_off.since)
            });
            let first_today = choice.opened_on != Some(scope.today);
            // Counted from an instant that is still to come, this opening would be forgotten.
            let of_a_wrong_clock = choice.back_off.since > scope.at;
            if !waits && !of_a_wrong_clock && (rhythm == ReminderRhythm::Chosen || !first_today) {
                return Ok(None);
            }
            let rhythm = if first_today { rhythm.opened().max(choice.fewer) } else { rhythm };
            let back_off = BackOff { rhythm, since: scope.at };
            Ok(Some(ReminderPreferences { back_off, opened_on: Some(scope.today), ..choice }))
        };
        self.doubt_zones();
        match self.read(changed)? {
            None => Ok(()),
            Some(_) => {
                self.transact(|scope| changed(scope)?.map_or(Ok(()), |choice| store::choose(scope.sql, &choice)))
            }
        }
    }

    fn change_choice(
        &self,
        change: impl FnOnce(&Writing<'_>, ReminderPreferences) -> Result<ReminderPreferences>,
    ) -> Result<()> {
        self.transact(|scope| {
            let choice = change(scope, store::choice(scope.sql)?)?;
            store::choose(scope.sql, &choice)
        })
    }
}

/// The day until which reminders rest, while they do.
pub(crate) fn paused_until(scope: &Reading<'_>) -> Result<Option<LocalDay>> {
    Ok(scope.at_hand()?.paused_until.filter(|until| *until > scope.today))
}

pub(super) fn fewer(scope: &Writing<'_>, choice: ReminderPreferences) -> Result<ReminderPreferences> {
    let rhythm = facts::rhythm(scope, &choice, &store::log(scope.sql, scope.settings.rollover_hour)?)?.fewer();
    Ok(ReminderPreferences { back_off: BackOff { rhythm, since: scope.at }, fewer: rhythm, ..choice })
}

pub(super) fn paused(
    scope: &Reading<'_>,
    choice: ReminderPreferences,
    length: ReminderPause,
) -> Result<ReminderPreferences> {
    // The day that has begun by the calendar, and the later one after a journey to the west: nothing would rest until it.
    let today = scope.date().max(scope.today);
    let until = length.until(today);
    match until.since(today) {
        ..1 => Err(Error::input("day", Problem::DayInPast)),
        1..=PAUSE => Ok(ReminderPreferences { paused_until: Some(until), ..choice }),
        _ => Err(Error::input("day", Problem::OutOfRange)),
    }
}
