use grain_core::clock::{LocalDay, Timestamp, WallTime};
use grain_core::ids::Id;
use grain_core::reminders::{
    AndroidPlan, IosPlan, ReminderActed, ReminderAction, ReminderDraft, ReminderHealthFacts, ReminderHealthView,
    ReminderLabelsView, ReminderPause, ReminderPlanView, ReminderSlot, RemindersView,
};

use crate::{Grain, Result};

/// What the person sets.
#[uniffi::export]
impl Grain {
    /// The page of reminders.
    pub fn reminders(&self) -> Result<RemindersView> {
        self.said(self.app.reminders())
    }

    /// Sets a reminder: a new one (none given), or one with its new times. Check-in, card or prompt; one for a promise
    /// is set with the promise.
    #[uniffi::method(default(id = None))]
    pub fn set_reminder(&self, id: Option<Id>, draft: ReminderDraft) -> Result<RemindersView> {
        self.said(self.app.set_reminder(id, draft))
    }

    /// Takes a reminder away.
    pub fn remove_reminder(&self, id: Id) -> Result<RemindersView> {
        self.said(self.app.remove_reminder(id))
    }

    /// Sets quiet hours: nothing comes in them. The same time twice means none.
    pub fn set_quiet_hours(&self, from: WallTime, until: WallTime) -> Result<RemindersView> {
        self.said(self.app.set_quiet_hours(from, until))
    }

    /// How many a day Grain may offer: 1 or 2.
    pub fn set_reminders_a_day(&self, at_most: u8) -> Result<RemindersView> {
        self.said(self.app.set_reminders_a_day(at_most))
    }

    /// Rests all reminders. Nothing waits afterwards.
    pub fn pause_reminders(&self, length: ReminderPause) -> Result<RemindersView> {
        self.said(self.app.pause_reminders(length))
    }

    /// Ends the pause. What was due meanwhile does not come.
    pub fn end_reminder_pause(&self) -> Result<RemindersView> {
        self.said(self.app.end_reminder_pause())
    }

    /// They come one step less often: every second day, once a week, not at all.
    pub fn fewer_reminders(&self) -> Result<RemindersView> {
        self.said(self.app.fewer_reminders())
    }

    /// Back to the days the person chose.
    pub fn full_reminder_rhythm(&self) -> Result<RemindersView> {
        self.said(self.app.full_reminder_rhythm())
    }

    /// "Later" on the day's page: nothing more is offered today.
    pub fn no_more_reminders_today(&self) -> Result<()> {
        self.said(self.app.no_more_reminders_today())
    }

    /// One reminder at the end of a pause of a hard moment: `at` is that of a `ReturnTimeView`. None comes back when it
    /// would fall outside the plan.
    #[uniffi::method(default(at_this_time_anyway = false))]
    pub fn remind_of_return(&self, at: Timestamp, at_this_time_anyway: bool) -> Result<Option<ReminderSlot>> {
        self.said(self.app.remind_of_return(at, at_this_time_anyway))
    }

    /// Takes the reminder of a pause back.
    pub fn forget_return(&self) -> Result<()> {
        self.said(self.app.forget_return())
    }
}

/// What the shell performs.
#[uniffi::export]
impl Grain {
    /// What comes in the next 1 to 400 days. Plan again when a listener hears of reminders, after a start and when clock
    /// or zone changed; the plan replaces everything that is pending, by the ids of its slots.
    pub fn plan_reminders(&self, days: u16) -> Result<ReminderPlanView> {
        self.said(self.app.plan_reminders(days))
    }

    /// The plan as Android arms it.
    pub fn plan_reminders_android(&self) -> Result<AndroidPlan> {
        self.said(self.app.plan_reminders_android())
    }

    /// The plan as iOS is asked for it, at most 60 requests.
    pub fn plan_reminders_ios(&self) -> Result<IosPlan> {
        self.said(self.app.plan_reminders_ios())
    }

    /// The id of a repeating reminder on the day on which iOS showed it, to act on it or to say that it came.
    pub fn reminder_on_day(&self, id: String, day: LocalDay) -> Result<String> {
        self.said(self.app.reminder_on_day(id, day))
    }

    /// A reply to a notification, without opening the app unless the answer says so.
    pub fn act_on_reminder(&self, id: String, action: ReminderAction) -> Result<ReminderActed> {
        self.said(self.app.act_on_reminder(id, action))
    }

    /// A notification was shown: its slot's `id` and `with`. Told twice, it counts once.
    pub fn reminder_delivered(&self, id: String, with: Vec<String>) -> Result<()> {
        self.said(self.app.reminder_delivered(id, with))
    }

    /// A notification could not be shown, as the system did not allow it.
    pub fn reminder_missed(&self, id: String, with: Vec<String>) -> Result<()> {
        self.said(self.app.reminder_missed(id, with))
    }

    /// The app came to the front, for whatever reason.
    pub fn app_opened(&self) -> Result<()> {
        self.said(self.app.app_opened())
    }

    /// One to try, now, by the person's own tap.
    pub fn test_reminder(&self) -> Result<ReminderSlot> {
        self.said(self.app.test_reminder())
    }

    /// Whether reminders can arrive, from what the shell sees and what the log knows.
    pub fn reminder_health(&self, facts: ReminderHealthFacts) -> Result<ReminderHealthView> {
        self.said(self.app.reminder_health(facts))
    }

    /// The names of channels and buttons. Show them as they are: they stand outside the app.
    pub fn reminder_labels(&self) -> Result<ReminderLabelsView> {
        self.said(self.app.reminder_labels())
    }
}
