use super::rhythm::ReminderRhythm;
use super::store::{self, StoredRule};
use super::{ReminderDraft, ReminderKind, facts, ops, slots, texts};
use crate::app::Reading;
use crate::clock::{EVERY_DAY, LocalDay, MONDAY_TO_FRIDAY, Timestamp, WallTime};
use crate::content::Words;
use crate::error::Result;
use crate::ids::Id;
use crate::order::InOrder;

/// Days of "Coming up".
const COMING_DAYS: u16 = 14;
/// Rows of "Coming up".
const COMING: usize = 20;

/// The page of reminders (design.md 15).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemindersView {
    /// "Reminders are off.", or empty. Nothing comes by itself before the person turned something on (N1).
    pub off: String,
    /// What a form for a new one starts with. The person chooses the time (N12).
    pub start: ReminderDraft,
    /// What Grain may offer, by kind, then as it was set.
    pub rows: Vec<ReminderRowView>,
    /// The first quiet minute.
    pub quiet_from: WallTime,
    /// The first minute after them; equal to `quiet_from` when there are none.
    pub quiet_until: WallTime,
    /// "21:00 to 08:00", or empty.
    pub quiet: String,
    /// At most so many a day: 1 or 2.
    pub at_most: u8,
    /// Reminders rest until this day.
    pub paused_until: Option<LocalDay>,
    /// "Resting until Monday, 30 November", or empty.
    pub paused: String,
    /// How often what Grain offers comes.
    pub rhythm: ReminderRhythm,
    /// "At most every second day", or empty in the full rhythm. Beside it stands the way back.
    pub rhythm_text: String,
    /// The next days.
    pub coming: Vec<ComingReminderView>,
    /// "Next: today at 20:30", or "Nothing is planned."
    pub next: String,
}

/// One reminder that was set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderRowView {
    /// Its id.
    pub id: Id,
    /// As it can be changed.
    pub draft: ReminderDraft,
    /// "Check-in".
    pub name: String,
    /// "20:30, Monday to Friday".
    pub when: String,
    /// The exact title the phone shows next time.
    pub preview_title: String,
    /// The exact body.
    pub preview_body: String,
    /// The row as a screen reader says it, without the switch.
    pub spoken: String,
}

/// One line of "Coming up".
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ComingReminderView {
    /// What it is about.
    pub kind: ReminderKind,
    /// When.
    pub instant: Timestamp,
    /// "tomorrow, 20:30: Check-in": the row as a screen reader says it.
    pub text: String,
    /// "Tomorrow · Check-in".
    pub what: String,
    /// "20:30".
    pub time: String,
}

pub(super) fn of(scope: &Reading<'_>) -> Result<RemindersView> {
    let words = scope.words();
    let choice = store::choice(scope.sql)?;
    let mut rules = store::rules(scope.sql)?;
    rules.in_order_by_key(|rule| (rule.draft.kind, rule.id));
    let rhythm = facts::rhythm(scope, &choice, &store::log(scope.sql, scope.settings.rollover_hour)?)?;
    let paused_until = ops::paused_until(scope)?;
    let quiet = choice.quiet;
    let coming = coming(scope)?;
    let next = coming.first().map(|next| {
        let shown = scope.zone.shown(next.instant);
        words.reminders_next(words.day(shown.day(), scope.date()), words.clock(shown.time()))
    });
    let span = || words.reminders_quiet_span(words.clock(quiet.from), words.clock(quiet.until));
    let anything = rules.iter().any(|rule| rule.draft.on) || !coming.is_empty();
    Ok(RemindersView {
        off: if anything { String::new() } else { words.reminders_are_off() },
        start: start(),
        rows: rules.into_iter().map(|rule| row(scope, rule)).collect::<Result<_>>()?,
        quiet_from: quiet.from,
        quiet_until: quiet.until,
        quiet: if quiet.from == quiet.until { String::new() } else { span() },
        at_most: choice.at_most,
        paused_until,
        paused: paused_until.map(|day| words.reminders_paused(words.date(day, scope.today))).unwrap_or_default(),
        rhythm,
        rhythm_text: match rhythm {
            ReminderRhythm::Chosen => String::new(),
            ReminderRhythm::EverySecondDay => words.reminders_every_second_day(),
            ReminderRhythm::Weekly => words.reminders_once_a_week(),
            ReminderRhythm::None => words.reminders_none_for_now(),
        },
        next: next.unwrap_or_else(|| words.reminders_none_planned()),
        coming,
    })
}

/// The check-in in the evening, before the usual quiet hours, every day.
pub(super) fn start() -> ReminderDraft {
    ReminderDraft {
        kind: ReminderKind::CheckIn,
        times: vec![WallTime::from_minute(20 * 60 + 30)],
        weekdays: 127,
        rarer: None,
        zone: None,
        at_this_time_anyway: false,
        on: true,
    }
}

/// One of a kind as it is switched on: the week on its last day at five in the afternoon, everything else as in [`start`].
pub(super) fn start_of(scope: &Reading<'_>, kind: ReminderKind) -> ReminderDraft {
    if kind == ReminderKind::Week {
        let last = (scope.week_begins() + 6) % 7;
        return ReminderDraft { kind, times: vec![WallTime::from_minute(17 * 60)], weekdays: 1 << last, ..start() };
    }
    ReminderDraft { kind, ..start() }
}

fn row(scope: &Reading<'_>, rule: StoredRule) -> Result<ReminderRowView> {
    let words = scope.words();
    let reader = texts::Reader::now(scope)?;
    let text = texts::of(scope.content(), rule.draft.kind, reader, scope.today);
    let (name, when) = (name(words, rule.draft.kind), when(words, &rule.draft, scope.week_begins()));
    Ok(ReminderRowView {
        id: rule.id,
        spoken: words.reminders_row_spoken(&name, &when),
        draft: rule.draft,
        name,
        when,
        preview_title: text.title.to_owned(),
        preview_body: text.body.to_owned(),
    })
}

/// What is planned for the next days.
pub(super) fn coming(scope: &Reading<'_>) -> Result<Vec<ComingReminderView>> {
    let words = scope.words();
    let slots = slots::plan(scope, COMING_DAYS)?.slots.into_iter().take(COMING);
    let line = slots.map(|slot| {
        let shown = scope.zone.shown(slot.instant);
        let (day, time, name) =
            (words.day(shown.day(), scope.date()), words.clock(shown.time()), name(words, slot.kind));
        let what = words.reminders_planned_what(words.day_heading(shown.day(), scope.date()), &*name);
        let text = words.reminders_planned(day, &*time, name);
        ComingReminderView { kind: slot.kind, instant: slot.instant, text, what, time }
    });
    Ok(line.collect())
}

pub(super) fn name(words: Words, kind: ReminderKind) -> String {
    match kind {
        ReminderKind::CheckIn => words.reminders_check_in(),
        ReminderKind::Card => words.reminders_card(),
        ReminderKind::Prompt => words.reminders_prompt(),
        ReminderKind::Promise | ReminderKind::PromiseBefore => words.reminders_promise(),
        ReminderKind::Disclosure => words.reminders_disclosures(),
        ReminderKind::Timer => words.reminders_timer(),
        ReminderKind::Look => words.kept_look_again(),
        ReminderKind::Week => words.week_title(),
        ReminderKind::Test | ReminderKind::TopUp => words.reminders_title(),
    }
}

/// "20:30, Monday to Friday".
fn when(words: Words, draft: &ReminderDraft, begins: u8) -> String {
    let times = list(words, draft.times.iter().map(|time| words.clock(*time)));
    let when = words.reminders_when(times, days(words, draft, begins));
    draft.zone.map_or(when.clone(), |zone| words.reminders_when_zone(when, zone.id()))
}

fn days(words: Words, draft: &ReminderDraft, begins: u8) -> String {
    match (draft.rarer, draft.weekdays) {
        (Some(rhythm), _) => words.rarer(rhythm, begins),
        (None, EVERY_DAY) => words.days_every_day(),
        (None, MONDAY_TO_FRIDAY) => words.days_weekdays(),
        (None, 0b110_0000) => words.days_weekends(),
        (None, some) => list(words, words.weekdays_of(some, begins).into_iter()),
    }
}

fn list(words: Words, parts: impl Iterator<Item = String>) -> String {
    parts.reduce(|first, next| words.reminders_list(first, next)).unwrap_or_default()
}
