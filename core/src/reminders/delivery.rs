use super::plan::{self, Logged};
use super::rhythm::BackOff;
use super::store::{self, ReminderPreferences};
use super::{ReminderKind, ReminderSlot, SlotId, facts, slots, texts};
use crate::app::{App, Writing};
use crate::clock::{LocalDay, Timestamp};
use crate::error::{Error, Result};
use crate::ids::Id;

/// How long the log is kept (N14).
const KEPT: i64 = 30 * Timestamp::DAY;

impl App {
    /// A notification was shown: its slot's `id` and `with`. Told twice, it counts once. The log keeps when it was planned
    /// and when it came, for thirty days and without content (N14).
    pub fn reminder_delivered(&self, id: String, with: Vec<String>) -> Result<()> {
        self.log_reminder(&id, &with, true)
    }

    /// A notification could not be shown, as the system did not allow it. It is not caught up.
    pub fn reminder_missed(&self, id: String, with: Vec<String>) -> Result<()> {
        self.log_reminder(&id, &with, false)
    }

    /// One to try, now, by the person's own tap. It is neither capped nor logged.
    pub fn test_reminder(&self) -> Result<ReminderSlot> {
        self.read_seeded(|scope| {
            let at = scope.zone.shown(scope.at);
            let id = SlotId {
                kind: ReminderKind::Test,
                schedule: Id::from_bytes([0; 16]),
                day: LocalDay::of_date(at.day(), at.time(), scope.settings.rollover_hour),
                time: at.time(),
            };
            let slot = plan::Slot { id, with: Vec::new(), at, zone: scope.zone, catch_up: false };
            slots::shown(scope, &slot, texts::Reader::now(scope)?)
        })
    }

    fn log_reminder(&self, id: &str, with: &[String], came: bool) -> Result<()> {
        let id: SlotId = id.parse()?;
        let with: Vec<SlotId> = with.iter().map(|id| id.parse()).collect::<Result<_>>()?;
        if matches!(id.kind, ReminderKind::Test | ReminderKind::TopUp) {
            return Ok(());
        }
        self.transact(|scope| {
            note(scope, id, came.then_some(scope.at))?;
            with.iter().try_for_each(|id| note(scope, *id, None))?;
            if store::timer(scope.sql)?.is_some_and(|timer| timer.id == id.schedule) {
                store::clear_timer(scope.sql)?;
            }
            settle(scope)
        })
    }
}

/// Writes that it came. One that was put off and comes again is open for a reply again.
fn note(scope: &Writing<'_>, id: SlotId, delivered_at: Option<Timestamp>) -> Result<()> {
    let logged = match store::logged_as(scope.sql, id, scope.settings.rollover_hour)? {
        Some(Logged { later_at: Some(later), laters, .. }) if later <= scope.at => {
            Logged { id, planned_at: later, delivered_at, replied: false, later_at: None, laters }
        }
        // Told once more, or told late.
        Some(_) => return Ok(()),
        None => Logged { delivered_at, ..not_yet(scope, id)? },
    };
    store::put_log(scope.sql, &logged, scope.at, scope.settings.rollover_hour)
}

/// A line for what was replied to before anyone told that it came. A reply to one that is still ahead does not make it
/// come now.
pub(super) fn replied_to(scope: &Writing<'_>, id: SlotId) -> Result<Logged> {
    let logged = not_yet(scope, id)?;
    Ok(Logged { delivered_at: Some(scope.at).filter(|now| logged.planned_at <= *now), ..logged })
}

fn not_yet(scope: &Writing<'_>, id: SlotId) -> Result<Logged> {
    let planned_at = match facts::planned_at(scope, id)? {
        Some(planned_at) => planned_at,
        // Answered, moved or switched off in the meantime: it can still have come.
        None if facts::is_known(scope, id)? => {
            let date = id.day.date_of(id.time, scope.settings.rollover_hour);
            scope.zone.instant(date, id.time).unwrap_or(scope.at)
        }
        None => return Err(Error::NotFound("reminder")),
    };
    Ok(Logged { id, planned_at, delivered_at: None, replied: false, later_at: None, laters: 0 })
}

/// Keeps the step that was reached, and forgets what is older than thirty days.
fn settle(scope: &Writing<'_>) -> Result<()> {
    let mut choice = store::choice(scope.sql)?;
    let rhythm = facts::rhythm(scope, &choice, &store::log(scope.sql, scope.settings.rollover_hour)?)?;
    if rhythm != choice.back_off.rhythm {
        // What came just now counts towards the next step.
        choice.back_off = BackOff { rhythm, since: scope.at.plus(-1) };
    }
    if let Some(last) = store::forget_log(scope.sql, scope.at.plus(-KEPT))? {
        choice.forgotten_until = last;
    }
    store::choose(scope.sql, &ReminderPreferences { ..choice })
}
