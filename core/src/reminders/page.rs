//! The page of reminders (design.md 15): what Grain may offer and when, its bounds, and a rest from it.

use serde::{Deserialize, Serialize};

use super::store::{self, StoredRule};
use super::views::{self, ReminderRowView, RemindersView};
use super::{ReminderDraft, ReminderKind, ReminderPause, labels, rhythm::ReminderRhythm};
use crate::app::{App, Reading, Subject};
use crate::clock::WallTime;
use crate::content::weekdays_from;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::rhythm::{self, Rhythm};
use crate::page::{
    Acts, Button, Choice, Domain, Field, Form, FormOption, Icon, Island, Outcome, Page, Route, Row, Tab, Values,
};

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RemindersAct {
    /// One that is set is on or off from now on.
    On(Id, bool),
    /// One of a kind of which none is set, at its usual time.
    Offer(ReminderKind),
    /// One as it was filled in.
    Add,
    /// Another kind of day or time for one that is set.
    Change(Id),
    /// Takes one away.
    Delete(Id),
    /// Quiet hours as they were filled in.
    Quiet,
    /// At most so many a day.
    AtMost(u8),
    /// Card text may stand on a notification.
    ShowCard(bool),
    /// Less often.
    Fewer,
    /// As often as was chosen.
    Full,
    /// All of them rest as long as was filled in.
    Pause,
    /// They come again.
    EndPause,
}

impl Acts for RemindersAct {
    const DOMAIN: &'static str = "reminders";
}

/// Reminders.
pub(crate) const DOMAIN: Domain = Domain {
    name: RemindersAct::DOMAIN,
    page: |scope, route| route.plain().and_then(|()| page(scope)),
    act: |app, what, values| act(app, what.read()?, values),
};

/// What can be offered.
const KINDS: [ReminderKind; 4] = [ReminderKind::CheckIn, ReminderKind::Card, ReminderKind::Prompt, ReminderKind::Week];
/// Those of which there can be several.
const SEVERAL: [ReminderKind; 3] = [ReminderKind::CheckIn, ReminderKind::Card, ReminderKind::Prompt];
/// Most times a day, each with a field.
const TIMES: usize = 8;
/// Lines of what comes.
const COMING: usize = 5;

fn page(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let view = views::of(scope)?;
    let page = Page::new(Route::to(RemindersAct::DOMAIN), Tab::You, words.reminders_title())
        .lead(view.off.clone())
        .on(&[
            Subject::Reminders,
            Subject::HardDay,
            Subject::Settings,
            Subject::Promises,
            Subject::Disclosures,
            Subject::CheckIn,
            Subject::Kept,
        ])
        .rows("health", "", vec![health(scope, &view)], String::new())
        .rows_if_any("paused", "", paused(scope, &view))
        .rows("reminders", "", reminders(scope, &view), String::new())
        .rows_if_any("shown", words.reminders_shown(), shown(&view))
        .rows("bounds", "", bounds(scope, &view), String::new())
        .quiet("own", words.reminders_own_come());
    let coming: Vec<_> = view.coming.iter().take(COMING).map(|coming| coming.text.as_str().into()).collect();
    let page = if coming.is_empty() { page } else { page.text("coming", words.reminders_coming_up(), coming) };
    let page = page.foot(Button::sheet(words.app_add(), add_form(scope, &view)).icon(Icon::Add));
    let pause = || Button::sheet(words.reminders_pause(), pause_form(scope));
    Ok(if view.paused_until.is_some() { page } else { page.foot(pause()) })
}

fn act(app: &App, act: RemindersAct, values: &Values) -> Result<Outcome> {
    let mut outcome = Outcome::done();
    match act {
        RemindersAct::On(id, on) => {
            let draft = draft_of(app, id)?;
            app.set_reminder(Some(id), ReminderDraft { on, ..draft })?;
            outcome.wants_to_notify = on;
        }
        RemindersAct::Offer(kind) => {
            let draft = app.read(|scope| Ok(views::start_of(scope, kind)))?;
            app.set_reminder(None, draft)?;
            outcome.wants_to_notify = true;
        }
        RemindersAct::Add => {
            let kind = values.chosen("kind")?.and_then(|kind| kind.parse().ok());
            let kind = kind.ok_or_else(|| Error::input("kind", Problem::UnknownKey))?;
            if !SEVERAL.contains(&kind) {
                return Err(Error::input("kind", Problem::NotAllowed));
            }
            let draft = filled(app, values, ReminderDraft { kind, ..views::start() })?;
            app.set_reminder(None, draft)?;
            outcome.wants_to_notify = true;
        }
        RemindersAct::Change(id) => {
            let draft = filled(app, values, draft_of(app, id)?)?;
            outcome.wants_to_notify = draft.on;
            app.set_reminder(Some(id), draft)?;
        }
        RemindersAct::Delete(id) => app.remove_reminder(id)?,
        RemindersAct::Quiet => {
            let time = |key: &str| values.time(key)?.ok_or_else(|| Error::input(key, Problem::Empty));
            app.set_quiet_hours(time("from")?, time("until")?)?;
        }
        RemindersAct::AtMost(most) => app.set_reminders_a_day(most)?,
        RemindersAct::ShowCard(on) => {
            let settings = app.settings()?;
            app.save_settings(crate::settings::Settings { card_on_notification: on, ..settings })?;
        }
        RemindersAct::Fewer => {
            app.fewer_reminders()?;
            outcome = Outcome::said(app.words()?.reminders_fewer_said(), None);
        }
        RemindersAct::Full => app.full_reminder_rhythm()?,
        RemindersAct::Pause => app.pause_reminders(length(values)?)?,
        RemindersAct::EndPause => app.end_reminder_pause()?,
    }
    Ok(outcome)
}

/// What comes next, and the way to whether it can arrive.
fn health(scope: &Reading<'_>, view: &RemindersView) -> Row {
    let next = if view.off.is_empty() { view.next.as_str() } else { "" };
    Row::new("health", scope.words().reminders_health_title())
        .second(next)
        .icon(Icon::Reminders)
        .go(Island::ReminderHealth.route())
}

/// That they rest, with the end of it.
fn paused(scope: &Reading<'_>, view: &RemindersView) -> Vec<Row> {
    let end = Button::act(scope.words().reminders_pause_end(), RemindersAct::EndPause.token());
    view.paused_until.map(|_| Row::new("paused", view.paused.as_str()).button(end)).into_iter().collect()
}

/// Those that are set, by kind; a kind of which none is set stands among them, off.
fn reminders(scope: &Reading<'_>, view: &RemindersView) -> Vec<Row> {
    let words = scope.words();
    let mut rows = Vec::new();
    for kind in KINDS {
        let before = rows.len();
        rows.extend(view.rows.iter().filter(|row| row.draft.kind == kind).map(|row| set_row(scope, row)));
        if rows.len() == before {
            let offer = RemindersAct::Offer(kind).token();
            rows.push(
                Row::new(kind.as_str(), views::name(words, kind)).second(words.app_off()).switch(words, false, offer),
            );
        }
    }
    rows
}

fn set_row(scope: &Reading<'_>, row: &ReminderRowView) -> Row {
    let words = scope.words();
    let delete = RemindersAct::Delete(row.id).token();
    Row::new(row.id, row.name.as_str())
        .second(row.when.as_str())
        .spoken(row.spoken.as_str())
        .sheet(change_form(scope, row))
        .switch(words, row.draft.on, RemindersAct::On(row.id, !row.draft.on).token())
        .menu(Button::delete(words.app_delete(), row.spoken.as_str(), delete, words))
}

/// The exact texts of those that are on, each once (S45).
fn shown(view: &RemindersView) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for row in view.rows.iter().filter(|row| row.draft.on) {
        let kind = row.draft.kind.as_str();
        if rows.iter().all(|known| known.key != kind) {
            rows.push(Row::new(kind, row.preview_title.as_str()).second(row.preview_body.as_str()));
        }
    }
    rows
}

fn bounds(scope: &Reading<'_>, view: &RemindersView) -> Vec<Row> {
    let words = scope.words();
    let quiet = Row::new("quiet", words.reminders_quiet_hours())
        .second(if view.quiet.is_empty() { words.app_off() } else { view.quiet.clone() })
        .sheet(quiet_form(scope, view));
    let a_day = |most: u8| {
        let chosen = view.at_most == most;
        let act = (!chosen).then(|| RemindersAct::AtMost(most).token());
        Choice::new(most, words.reminders_a_day(most), chosen, act)
    };
    let at_most = Row::new("at_most", words.reminders_at_most()).choices(vec![a_day(1), a_day(2)]);
    let on = scope.settings.card_on_notification;
    let card = Row::new("card", words.reminders_show_card()).second(words.reminders_show_card_text()).switch(
        words,
        on,
        RemindersAct::ShowCard(!on).token(),
    );
    let often = if view.rhythm == ReminderRhythm::Chosen {
        let fewer = Button::act(words.reminders_fewer(), RemindersAct::Fewer.token());
        Row::new("often", words.reminders_as_chosen()).button(fewer)
    } else {
        let full = Button::act(words.reminders_full_rhythm(), RemindersAct::Full.token());
        Row::new("often", view.rhythm_text.as_str()).button(full)
    };
    // How often what was never chosen comes is nothing to choose.
    let often = Some(often).filter(|_| !view.rows.is_empty());
    [quiet, at_most].into_iter().chain(often).chain([card]).collect()
}

fn add_form(scope: &Reading<'_>, view: &RemindersView) -> Form {
    let words = scope.words();
    let kinds = SEVERAL.map(|kind| FormOption::new(kind.as_str(), views::name(words, kind)));
    let form = Form::new("reminder", words.app_save(), RemindersAct::Add.token())
        .title(words.reminders_new())
        .field(Field::one_of("kind", words.reminders_of_what(), kinds.into(), view.start.kind.as_str()));
    when(scope, form, &view.start)
}

fn change_form(scope: &Reading<'_>, row: &ReminderRowView) -> Form {
    let act = RemindersAct::Change(row.id).token();
    let form = Form::new(format!("reminder {}", row.id), scope.words().app_save(), act).title(row.name.as_str());
    when(scope, form, &row.draft)
}

/// The field of each time: the first has the name by which the core refuses them.
fn time_key(place: usize) -> String {
    if place == 0 { "times".to_owned() } else { format!("time_{}", place + 1) }
}

/// One field more than there are times, then the days.
fn when(scope: &Reading<'_>, form: Form, draft: &ReminderDraft) -> Form {
    let words = scope.words();
    let field = |place: usize| {
        let (label, open) = match place {
            0 => (words.reminders_time(), String::new()),
            _ => (words.reminders_one_more_time(), words.reminders_no_more_time()),
        };
        Field::time(&time_key(place), label, open, draft.times.get(place).copied())
    };
    // A week is looked at once.
    let most = if draft.kind == ReminderKind::Week { 1 } else { TIMES };
    let form = (0..=draft.times.len()).take(most).map(field).fold(form, Form::field);
    if draft.kind == ReminderKind::Week {
        return last(scope, form.field(weekday(scope, draft)), draft);
    }
    let rhythm = rhythm_of(draft);
    let often = Field::one_of("rhythm", words.promises_how_often(), rhythm::options(words), rhythm.key());
    last(scope, rhythm::days(scope, form.field(often), Some(rhythm)), draft)
}

/// The one day of the week on which the week comes.
fn weekday(scope: &Reading<'_>, draft: &ReminderDraft) -> Field {
    let words = scope.words();
    let option = |bit: u8| FormOption::new(bit, words.weekdays_of(1 << bit, 0).concat());
    let options = weekdays_from(scope.week_begins()).map(option).collect();
    Field::one_of("weekdays", words.promises_which_weekday(), options, draft.weekdays.trailing_zeros())
}

fn last(scope: &Reading<'_>, form: Form, draft: &ReminderDraft) -> Form {
    let anyway = scope.words().promises_remind_anyway();
    form.field(clock(scope, draft)).field(Field::switch("anyway", anyway, draft.at_this_time_anyway))
}

/// The option for times that travel with the person.
const TRAVELS: &str = "travels";

/// By the clock where one is, or by that of a place: the one where one is now, and the one that was chosen before.
fn clock(scope: &Reading<'_>, draft: &ReminderDraft) -> Field {
    let words = scope.words();
    let mut zones = vec![scope.zone.id()];
    zones.extend(draft.zone.map(|zone| zone.id()).filter(|zone| *zone != zones[0]));
    let place = |zone: &String| FormOption::new(zone, words.reminders_clock_of(zone));
    let travels = FormOption::new(TRAVELS, words.reminders_clock_here());
    let options = std::iter::once(travels).chain(zones.iter().map(place)).collect();
    let chosen = draft.zone.map_or_else(|| TRAVELS.to_owned(), |zone| zone.id());
    Field::one_of("zone", words.reminders_clock(), options, chosen)
}

fn rhythm_of(draft: &ReminderDraft) -> Rhythm {
    draft.rarer.map_or(Rhythm::Weekly(draft.weekdays), Rhythm::Rarer)
}

fn draft_of(app: &App, id: Id) -> Result<ReminderDraft> {
    let rules = app.read(|scope| store::rules(scope.sql))?;
    let rule = rules.into_iter().find(|rule: &StoredRule| rule.id == id);
    rule.map(|rule| rule.draft).ok_or(Error::NotFound("reminder"))
}

/// The draft as it was filled in: what the form does not ask stays as it was.
fn filled(app: &App, values: &Values, before: ReminderDraft) -> Result<ReminderDraft> {
    let mut times = Vec::new();
    for place in 0..TIMES {
        times.extend(values.time(&time_key(place))?);
    }
    let at_this_time_anyway = values.on("anyway")?;
    let zone = match values.chosen("zone")? {
        None => before.zone,
        Some(TRAVELS) => None,
        Some(zone) => Some(zone.parse().map_err(|_| Error::input("zone", Problem::UnknownKey))?),
    };
    let before = ReminderDraft { times, zone, at_this_time_anyway, ..before };
    if before.kind == ReminderKind::Week {
        let weekday =
            values.chosen("weekdays")?.and_then(|weekday| weekday.parse().ok()).filter(|weekday| *weekday < 7);
        let weekday: u8 = weekday.ok_or_else(|| Error::input("weekdays", Problem::UnknownKey))?;
        return Ok(ReminderDraft { weekdays: 1 << weekday, ..before });
    }
    let first = match before.rarer {
        Some(crate::clock::RarerRhythm::SecondWeek { first, .. }) => first,
        _ => app.read(|scope| Ok(scope.today))?,
    };
    let (weekdays, rarer) =
        match rhythm::Filled::of(values)?.rhythm(values.chosen("rhythm")?.unwrap_or_default(), first)? {
            Rhythm::Weekly(weekdays) => (weekdays, None),
            // They stand there again once the rarer rhythm is taken away.
            Rhythm::Rarer(rarer) => (before.weekdays, Some(rarer)),
        };
    Ok(ReminderDraft { weekdays, rarer, ..before })
}

fn quiet_form(scope: &Reading<'_>, view: &RemindersView) -> Form {
    let words = scope.words();
    let time = |key: &str, label: String, time: WallTime| Field::time(key, label, String::new(), Some(time));
    Form::new("quiet", words.app_save(), RemindersAct::Quiet.token())
        .title(words.reminders_quiet_hours())
        .lead(words.reminders_quiet_text())
        .field(time("from", words.reminders_quiet_from(), view.quiet_from))
        .field(time("until", words.reminders_quiet_until(), view.quiet_until).note(words.reminders_quiet_none()))
}

/// The lengths of a pause by their keys, in the order of their words.
const LENGTHS: [(&str, ReminderPause); 4] = [
    ("1", ReminderPause::OneDay),
    ("3", ReminderPause::ThreeDays),
    ("7", ReminderPause::SevenDays),
    ("30", ReminderPause::ThirtyDays),
];
const UNTIL: &str = "until";

fn pause_form(scope: &Reading<'_>) -> Form {
    let words = scope.words();
    let keys = LENGTHS.iter().map(|(key, _)| *key).chain([UNTIL]);
    let texts = labels::of(scope.content(), words).pause;
    let options = keys.zip(texts).map(|(key, text)| FormOption::new(key, text)).collect();
    let today = scope.date().max(scope.today);
    let next = today.plus(1);
    let days = (Some(next), Some(today.plus(super::ops::PAUSE)));
    Form::new("pause", words.reminders_pause(), RemindersAct::Pause.token())
        .title(words.reminders_pause())
        .lead(words.reminders_pause_text())
        .field(Field::one_of("length", words.reminders_pause_length(), options, LENGTHS[0].0))
        .field(
            Field::day("day", words.reminders_pause_until(), scope, days, String::new(), Some(next))
                .only_if("length", &[UNTIL]),
        )
}

fn length(values: &Values) -> Result<ReminderPause> {
    let (chosen, day) = (values.chosen("length")?, values.day("day")?);
    let known = LENGTHS.iter().find(|(key, _)| Some(*key) == chosen).map(|(_, length)| *length);
    match (known, chosen, day) {
        (Some(length), ..) => Ok(length),
        (None, Some(UNTIL), Some(day)) => Ok(ReminderPause::UntilDate { day }),
        (None, Some(UNTIL), None) => Err(Error::input("day", Problem::Empty)),
        _ => Err(Error::input("length", Problem::UnknownKey)),
    }
}
