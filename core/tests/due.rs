//! What of the practices has its day, seen on Today and in Practice.

use crate::common::kept::{app, save};
use crate::common::page::{act, button, form, has, page, picked, rows, texts, written};
use crate::common::{NOON, app_at, day};
use grain_core::app::App;
use grain_core::disclosures::DisclosureDraft;
use grain_core::page::Value;
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::reminders::ReminderPause;
use grain_core::settings::{Settings, Side, Since, Situation};
use grain_core::today::{TodayCheckIn, TodayView};
use proptest::prelude::*;

/// The lines of Today: practice and fact.
fn due(app: &App) -> Vec<(String, String)> {
    app.today().unwrap().due.into_iter().map(|due| (due.text, due.second)).collect()
}

fn names(app: &App) -> Vec<String> {
    due(app).into_iter().map(|(name, _)| name).collect()
}

fn for_now(app: &App) -> Vec<String> {
    let practice = page(app, "practice");
    let rows = if has(&practice, "now") { rows(&practice, "now") } else { &[] };
    texts(rows).into_iter().map(str::to_owned).collect()
}

/// Writes one down, as its form would.
fn keep(app: &App, practice: &str, sort: &str, area: &str, values: &[(&str, Value)]) {
    let add = format!(r#"kept:{{"add":["{practice}","{sort}","{area}"]}}"#).parse().unwrap();
    let text = ("text", written("the words of it"));
    let values = [text].into_iter().chain(values.iter().cloned());
    let values = values.map(|(key, value)| grain_core::page::FieldValue { key: key.into(), value }).collect();
    act(app, &page(app, "practice"), &add, values).unwrap();
}

fn weekly() -> (&'static str, Value) {
    ("look", picked("week"))
}

fn by(text: &str) -> (&'static str, Value) {
    ("by_day", Value::Day { day: Some(day(text)) })
}

fn at(folder: &tempfile::TempDir, day: &str) -> App {
    app_at(folder.path(), &format!("{day}T12:00:00Z"))
}

#[test]
fn a_day_that_was_set_is_on_today_on_that_day_alone() {
    let folder = tempfile::tempdir().unwrap();
    {
        let app = app(&folder, Side::Both);
        keep(&app, "goals", "habit", "", &[by("2026-11-26")]);
        keep(&app, "measures", "1", "money", &[by("2026-11-26")]);
        app.add_disclosure(DisclosureDraft { text: "a call".into(), day: Some(day("2026-11-26")) }).unwrap();
        assert!(due(&app).is_empty());
    }
    assert!(due(&at(&folder, "2026-11-25")).is_empty());
    let on_the_day = at(&folder, "2026-11-26");
    let today = on_the_day.today().unwrap();
    assert_eq!(names(&on_the_day), ["Something on your list", "Goals", "Small measures of trust"]);
    assert!(today.due.iter().all(|due| due.second == "You set this day for it"));
    assert_eq!(today.due_line, "For now");
    assert!(today.due[1].route.to_string().starts_with("goals/"), "it leads to the one that it is about");
    drop(on_the_day);
    let after = at(&folder, "2026-11-27");
    assert!(due(&after).is_empty() && for_now(&after).is_empty(), "a day gone by goes silently");
}

#[test]
fn a_piece_of_a_goal_has_its_day_until_it_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    keep(&app, "goals", "habit", "", &[]);
    let goal = crate::common::kept::first(&app, "goals");
    let piece = form(&crate::common::kept::buttons(&goal, "piece")[0].does).clone();
    save(&app, &goal, &piece, &[("text", written("one call")), by("2026-11-24")]);
    assert_eq!(names(&app), ["Goals"]);
    let goal = crate::common::kept::first(&app, "goals");
    act(&app, &goal, rows(&goal, "pieces")[0].choices[0].does.as_ref().unwrap(), vec![]).unwrap();
    assert!(due(&app).is_empty());
}

#[test]
fn a_look_again_stands_for_three_days_and_then_waits_in_practice_until_it_is_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    keep(&app(&folder, Side::Healing), "boundaries", "limit", "", &[("look", picked("month"))]);
    assert!(due(&at(&folder, "2026-12-23")).is_empty());
    for day in ["2026-12-24", "2026-12-25", "2026-12-26"] {
        let app = at(&folder, day);
        assert_eq!(due(&app), [("Something you wrote".to_owned(), "You can look at it again".to_owned())], "{day}");
        assert!(for_now(&app).is_empty(), "it stands in one place");
    }
    let app = at(&folder, "2026-12-27");
    assert_eq!((due(&app).len(), for_now(&app)), (0, vec!["Boundaries".to_owned()]));
    drop(app);
    let app = at(&folder, "2027-01-24");
    assert_eq!(names(&app), ["Something you wrote"], "the next one takes its place");
    let boundary = crate::common::kept::first(&app, "boundaries");
    let still = button(crate::common::kept::buttons(&boundary, "look"), "Still fits");
    act(&app, &boundary, crate::common::page::does(still).unwrap(), vec![]).unwrap();
    assert!(due(&app).is_empty() && for_now(&app).is_empty());
}

#[test]
fn saying_how_home_felt_answers_its_look() {
    let folder = tempfile::tempdir().unwrap();
    let home = |app: &App, act_: &str| act(app, &page(app, "home_felt"), &act_.parse().unwrap(), vec![]).unwrap();
    {
        let app = app(&folder, Side::Healing);
        home(&app, r#"home_felt:{"say":"calm"}"#);
        let rhythm = crate::common::page::choices(&page(&app, "home_felt"), "rhythm").to_vec();
        let weekly = crate::common::page::choice(&rhythm, "week");
        act(&app, &page(&app, "home_felt"), weekly.does.as_ref().unwrap(), vec![]).unwrap();
    }
    let app = at(&folder, "2026-12-01");
    assert_eq!(names(&app), ["How home felt"]);
    let undo = home(&app, r#"home_felt:{"say":"tense"}"#).notice.unwrap().undo.unwrap();
    assert!(due(&app).is_empty());
    app.act(&undo, vec![], None).unwrap();
    assert_eq!(names(&app), ["How home felt"], "taken back, it is as it was");
}

/// Everything that can be kept, each with a rhythm.
fn everything(app: &App) {
    for (practice, sort, area) in [
        ("boundaries", "limit", ""),
        ("goals", "habit", ""),
        ("commitments", "mine", ""),
        ("measures", "1", "money"),
        ("lessons", "lesson", ""),
        ("repair", "slip", ""),
        ("peace", "week", ""),
    ] {
        keep(app, practice, sort, area, &[weekly()]);
    }
    keep(app, "repair", "received", "", &[weekly()]);
    act(app, &page(app, "practice"), &r#"forgiveness:{"say":"not_now"}"#.parse().unwrap(), vec![]).unwrap();
}

#[test]
fn three_stand_on_today_and_the_rest_in_practice_and_none_is_in_both() {
    let folder = tempfile::tempdir().unwrap();
    everything(&app(&folder, Side::Both));
    let app = at(&folder, "2026-12-01");
    assert_eq!(names(&app), ["Goals", "Small measures of trust", "Something you wrote"]);
    assert_eq!(for_now(&app), ["Two commitments", "Repair", "Lessons from hurt", "A place of peace"]);
    let promise = PromiseDraft {
        text: "call".into(),
        to: PromisedTo::Partner,
        schedule: PromiseSchedule::Once { day: day("2026-12-01") },
        due_time: None,
        remind: PromiseReminder::Off,
    };
    let promise = app.add_promise(promise).unwrap().id;
    assert_eq!(names(&app).len(), 2, "a promise that waits is one of the three");
    app.answer_promise(promise, day("2026-12-01"), PromiseAnswer::Kept).unwrap();
    assert_eq!(names(&app).len(), 3);
}

#[test]
fn nothing_stands_there_on_a_hard_day_or_while_everything_is_paused() {
    let folder = tempfile::tempdir().unwrap();
    everything(&app(&folder, Side::Both));
    let app = at(&folder, "2026-12-01");
    app.pause_reminders(ReminderPause::UntilDate { day: day("2026-12-08") }).unwrap();
    assert!(due(&app).is_empty() && for_now(&app).is_empty());
    drop(app);
    let app = at(&folder, "2026-12-08");
    assert_eq!(due(&app).len(), 3);
    app.begin_hard_day().unwrap();
    assert!(due(&app).is_empty() && for_now(&app).is_empty() && app.today().unwrap().due_line.is_empty());
}

#[test]
fn what_does_not_fit_the_person_is_brought_up_by_nothing() {
    let folder = tempfile::tempdir().unwrap();
    everything(&app(&folder, Side::Both));
    let app = at(&folder, "2026-12-01");
    let all = |app: &App| [names(app), for_now(app)].concat();
    assert!(all(&app).iter().all(|name| name != "About forgiving"));
    let settings = app.settings().unwrap();
    for apart in [
        Settings { situation: Situation::Pausing, ..settings.clone() },
        Settings { situation: Situation::Parting, ..settings.clone() },
        Settings { situation: Situation::OnMyOwn, ..settings.clone() },
        Settings { just_for_me: true, ..settings.clone() },
    ] {
        app.save_settings(apart).unwrap();
        assert!(all(&app).iter().all(|name| name != "Small measures of trust"), "a rung needs both");
    }
    app.save_settings(settings.clone()).unwrap();
    app.choose_side(Side::Healing).unwrap();
    assert!(all(&app).iter().any(|name| name == "Lessons from hurt"));
    app.save_settings(Settings { since: Since::Again, side: Some(Side::Healing), ..settings }).unwrap();
    assert!(all(&app).iter().all(|name| name != "Lessons from hurt"), "what came out anew teaches nothing yet");
    assert!(all(&app).iter().all(|name| name != "Repair" && name != "When someone says sorry"));
}

#[test]
fn the_closing_line_stands_only_where_nothing_else_waits() {
    let folder = tempfile::tempdir().unwrap();
    everything(&app(&folder, Side::Healing));
    let app = at(&folder, "2026-12-01");
    app.finish_check_in(None).unwrap();
    let closing = |today: TodayView| match today.check_in {
        TodayCheckIn::Done { done } => done.closing,
        other => panic!("{other:?}"),
    };
    assert_eq!(closing(app.today().unwrap()), "");
    app.pause_reminders(ReminderPause::UntilDate { day: day("2026-12-08") }).unwrap();
    assert_eq!(closing(app.today().unwrap()), "", "the question of the day is open");
    app.prompt_not_today().unwrap();
    assert_eq!(closing(app.today().unwrap()), "Nothing else is waiting today.");
}

#[derive(Debug, Clone)]
enum Step {
    Keep(usize, usize, i32),
    Later(i32),
    Hard,
    Pause,
    Alone(bool),
    Side(Side),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let side = prop_oneof![Just(Side::Healing), Just(Side::Rebuilding), Just(Side::Both)];
    let step = prop_oneof![
        6 => (0..7_usize, 0..4_usize, 0..20).prop_map(|(practice, look, ahead)| Step::Keep(practice, look, ahead)),
        6 => (0..20).prop_map(Step::Later),
        1 => Just(Step::Hard),
        1 => Just(Step::Pause),
        1 => any::<bool>().prop_map(Step::Alone),
        1 => side.prop_map(Step::Side),
    ];
    proptest::collection::vec(step, 1..20)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn whatever_a_life_holds_at_most_three_quiet_lines_stand_on_today(steps in steps()) {
        let folder = tempfile::tempdir().unwrap();
        let mut app = app(&folder, Side::Both);
        let mut today = day("2026-11-24");
        for step in steps {
            match step {
                Step::Keep(practice, look, ahead) => {
                    let (practice, sort, area) = [
                        ("boundaries", "ask", ""), ("goals", "large", ""), ("commitments", "theirs", ""), ("measures", "2", "money"),
                        ("lessons", "lesson", ""), ("repair", "received", ""), ("peace", "any", ""),
                    ][practice];
                    let look = picked(["never", "week", "month", "three_months"][look]);
                    let by = Value::Day { day: Some(today.plus(ahead)) };
                    keep(&app, practice, sort, area, &[("look", look), ("by_day", by)]);
                }
                Step::Later(days) => {
                    today = today.plus(days);
                    drop(app);
                    app = at(&folder, &today.to_string());
                }
                Step::Hard => { app.begin_hard_day().unwrap(); }
                Step::Pause => { app.pause_reminders(ReminderPause::UntilDate { day: today.plus(3) }).unwrap(); }
                Step::Alone(alone) => {
                    app.save_settings(Settings { just_for_me: alone, ..app.settings().unwrap() }).unwrap();
                }
                Step::Side(side) => { app.choose_side(side).unwrap(); }
            }
            let view = app.today().unwrap();
            let waits = view.promises.len();
            prop_assert!(view.due.len() + waits <= 3);
            if view.hard_day.is_some() || !view.paused.is_empty() {
                prop_assert!(view.due.is_empty() && for_now(&app).is_empty());
            }
            let mut seen = std::collections::BTreeSet::new();
            for due in &view.due {
                prop_assert!(seen.insert(due.route.domain().to_owned()), "one line for each practice");
                prop_assert!(due.route.domain() != "forgiveness" && due.route.domain() != "stages");
                let line = format!("{} {}", due.text, due.second);
                prop_assert!(!line.contains("words of it") && !line.chars().any(char::is_numeric), "{line}");
                // It opens, and what stands there is there.
                prop_assert!(app.page(&due.route).is_ok());
            }
            prop_assert!(for_now(&app).iter().all(|name| view.due.iter().all(|due| due.text != *name)));
        }
    }
}

#[test]
fn noon_is_a_day_without_anything() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    assert!(app.today().unwrap().due.is_empty());
}
