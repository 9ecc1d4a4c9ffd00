use super::store::StoredRule;
use super::views::{self, ComingReminderView};
use super::{ReminderChannel, store};
use crate::app::{App, Reading, ZoneDataSource};
use crate::clock::Timestamp;
use crate::error::Result;

/// What only the shell can see (reliability 1.1 and 1.2).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderHealthFacts {
    /// Notifications are allowed at all.
    pub allowed: bool,
    /// Channels that were switched off in the system's settings.
    pub channels_off: Vec<ReminderChannel>,
    /// Exact alarms.
    pub exact: ExactAlarms,
    /// Battery saving, a restricted bucket or a background restriction may hold them back.
    pub battery_limits: bool,
    /// When the shell last armed a plan.
    pub last_planned: Option<Timestamp>,
}

/// Whether alarms may be exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ExactAlarms {
    /// They are.
    Allowed,
    /// They could be, and are not. About right is fine too.
    NotAllowed,
    /// The system has no such thing.
    NotNeeded,
}

/// "Can reminders arrive?" (design.md 16).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderHealthView {
    /// "Reminders can arrive on this phone.", "One thing may delay reminders", or "Reminders cannot arrive now." No alarm.
    pub line: String,
    /// False while the phone shows none: the plan stands back.
    pub can_arrive: bool,
    /// The checks.
    pub checks: Vec<HealthCheckView>,
    /// "The last one came yesterday at 20:31.", or empty. Nothing is said of one that was left unread (N4).
    pub last_came: String,
    /// Over the plan while none of it can be shown, or empty.
    pub coming_note: String,
    /// What is planned.
    pub coming: Vec<ComingReminderView>,
    /// "Nothing is planned.", or empty.
    pub none: String,
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HealthCheckView {
    /// Where it stands.
    pub state: HealthCheckState,
    /// What was found.
    pub title: String,
    /// What it means and what can be done, or empty.
    pub text: String,
    /// The page of the system's settings that changes it.
    pub settings: Option<HealthSettings>,
    /// The row as a screen reader says it.
    pub spoken: String,
}

/// Where a check stands. Words stand beside the mark, never colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum HealthCheckState {
    /// All well.
    Well,
    /// Needs a look.
    Look,
    /// Neither well nor bad.
    Plain,
}

/// A page of the system's settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum HealthSettings {
    /// Notifications of the app.
    Notifications,
    /// Battery of the app.
    Battery,
    /// Alarms of the app.
    ExactAlarms,
}

impl App {
    /// Whether reminders can arrive, from what the shell sees and what the log knows.
    pub fn reminder_health(&self, facts: ReminderHealthFacts) -> Result<ReminderHealthView> {
        self.read_seeded(|scope| view(scope, &facts))
    }
}

fn view(scope: &Reading<'_>, facts: &ReminderHealthFacts) -> Result<ReminderHealthView> {
    let words = scope.words();
    let checks = checks(scope, facts)?;
    let can_arrive = facts.allowed;
    let looks = checks.iter().filter(|check| check.state == HealthCheckState::Look).count();
    let log = store::log(scope.sql, scope.settings.rollover_hour)?;
    let last = log.iter().filter_map(|logged| logged.delivered_at).filter(|at| *at <= scope.at).max();
    let coming = views::coming(scope)?;
    Ok(ReminderHealthView {
        line: match looks {
            _ if !can_arrive => words.reminders_health_none(),
            0 => words.reminders_health_well(),
            looks => words.reminders_health_look(looks),
        },
        can_arrive,
        checks,
        last_came: last.map_or(String::new(), |at| {
            let shown = scope.zone.shown(at);
            words.reminders_last_came(words.day(shown.day(), scope.date()), words.clock(shown.time()))
        }),
        coming_note: if can_arrive || coming.is_empty() { String::new() } else { words.reminders_coming_later() },
        none: if coming.is_empty() { words.reminders_none_planned() } else { String::new() },
        coming,
    })
}

fn checks(scope: &Reading<'_>, facts: &ReminderHealthFacts) -> Result<Vec<HealthCheckView>> {
    use HealthCheckState::{Look, Plain, Well};
    let words = scope.words();
    let check = |state, title: String, text: String, settings| {
        let state_text = match state {
            Well => words.reminders_all_well(),
            Look => words.reminders_needs_look(),
            Plain => String::new(),
        };
        let said = [title.clone() + ".", text.clone(), state_text];
        let spoken = said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        HealthCheckView { state, title, text, settings, spoken }
    };
    let (notifications, battery, alarms) =
        (Some(HealthSettings::Notifications), Some(HealthSettings::Battery), Some(HealthSettings::ExactAlarms));
    let mut checks = vec![if facts.allowed {
        check(Well, words.reminders_allowed(), words.reminders_allowed_text(), None)
    } else {
        check(Look, words.reminders_not_allowed(), words.reminders_not_allowed_text(), notifications)
    }];
    if facts.allowed && !facts.channels_off.is_empty() {
        checks.push(check(Look, words.reminders_channel_off(), words.reminders_channel_off_text(), notifications));
    }
    checks.push(if facts.battery_limits {
        check(Look, words.reminders_battery(), words.reminders_battery_text(), battery)
    } else {
        check(Well, words.reminders_battery_well(), String::new(), None)
    });
    match facts.exact {
        ExactAlarms::Allowed => checks.push(check(Well, words.reminders_exact(), words.reminders_exact_text(), None)),
        ExactAlarms::NotAllowed => {
            checks.push(check(Plain, words.reminders_inexact(), words.reminders_inexact_text(), alarms));
        }
        ExactAlarms::NotNeeded => {}
    }
    if let Some(at) = facts.last_planned {
        let time = words.clock(scope.zone.shown(at).time());
        checks.push(check(Well, words.reminders_restart(), words.reminders_restart_text(time), None));
    }
    if zone_matters(scope)? {
        checks.push(check(Plain, words.reminders_zone(scope.zone.id()), zone_data(scope), None));
    }
    Ok(checks)
}

/// Whether the phone's time zone has anything to say: a reminder goes by the clock of another place, or it is not the phone
/// that says when the clock changes.
fn zone_matters(scope: &Reading<'_>) -> Result<bool> {
    if scope.zone_data().source != ZoneDataSource::Phone {
        return Ok(true);
    }
    let elsewhere =
        |rule: &StoredRule| rule.draft.on && rule.draft.zone.is_some_and(|zone| zone.id() != scope.zone.id());
    Ok(store::rules(scope.sql)?.iter().any(elsewhere))
}

/// Whose data about clock changes is used.
fn zone_data(scope: &Reading<'_>) -> String {
    let (words, data) = (scope.words(), scope.zone_data());
    match (data.source, data.version) {
        (ZoneDataSource::Phone, Some(version)) => words.reminders_zone_phone(version),
        (ZoneDataSource::Phone, None) => words.reminders_zone_phone_plain(),
        (ZoneDataSource::BuiltIn, _) => words.reminders_zone_built_in(data.built_in),
        (ZoneDataSource::Offset, _) => words.reminders_zone_offset(),
    }
}
