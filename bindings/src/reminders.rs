use grain_core::clock::LocalDay;
use grain_core::reminders::{
    AndroidPlan, IosPlan, ReminderActed, ReminderAction, ReminderHealthFacts, ReminderHealthView, ReminderLabelsView,
    ReminderSlot,
};

use crate::{Grain, Result};

/// What the person sets.
#[uniffi::export]
impl Grain {
    /// "Later" on the day's page: nothing more is offered today.
    pub fn no_more_reminders_today(&self) -> Result<()> {
        self.to_ffi(self.app.no_more_reminders_today())
    }

    /// Takes the reminder of a pause back.
    pub fn forget_return(&self) -> Result<()> {
        self.to_ffi(self.app.forget_return())
    }
}

/// What the shell performs.
#[uniffi::export]
impl Grain {
    /// The plan as Android arms it.
    pub fn plan_reminders_android(&self) -> Result<AndroidPlan> {
        self.to_ffi(self.app.plan_reminders_android())
    }

    /// The plan as iOS is asked for it, at most 60 requests.
    pub fn plan_reminders_ios(&self) -> Result<IosPlan> {
        self.to_ffi(self.app.plan_reminders_ios())
    }

    /// The id of a repeating reminder on the day on which iOS showed it, to act on it or to say that it came.
    pub fn reminder_on_day(&self, id: String, day: LocalDay) -> Result<String> {
        self.to_ffi(self.app.reminder_on_day(id, day))
    }

    /// A reply to a notification, without opening the app unless the answer says so.
    pub fn act_on_reminder(&self, id: String, action: ReminderAction) -> Result<ReminderActed> {
        self.to_ffi(self.app.act_on_reminder(id, action))
    }

    /// A notification was shown: its slot's `id` and `with`. Told twice, it counts once.
    pub fn reminder_delivered(&self, id: String, with: Vec<String>) -> Result<()> {
        self.to_ffi(self.app.reminder_delivered(id, with))
    }

    /// A notification could not be shown, as the system did not allow it.
    pub fn reminder_missed(&self, id: String, with: Vec<String>) -> Result<()> {
        self.to_ffi(self.app.reminder_missed(id, with))
    }

    /// The app came to the front, for whatever reason.
    pub fn app_opened(&self) -> Result<()> {
        self.to_ffi(self.app.app_opened())
    }

    /// One to try, now, by the person's own tap.
    pub fn test_reminder(&self) -> Result<ReminderSlot> {
        self.to_ffi(self.app.test_reminder())
    }

    /// Whether reminders can arrive, from what the shell sees and what the log knows.
    pub fn reminder_health(&self, facts: ReminderHealthFacts) -> Result<ReminderHealthView> {
        self.to_ffi(self.app.reminder_health(facts))
    }

    /// The names of channels and buttons. Show them as they are: they stand outside the app.
    pub fn reminder_labels(&self) -> Result<ReminderLabelsView> {
        self.to_ffi(self.app.reminder_labels())
    }
}
