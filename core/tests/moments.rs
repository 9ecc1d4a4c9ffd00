//! Hard moments, the plan for them, and a hard day, as taps on the real database.

use std::fs;

use crate::common::page::{
    act, add_person, does, filled, form, has, listed, page, picked, rows, said, section, tap, texts, written,
};
use crate::common::{NOON, app_at, app_in, day, fingerprint, refusal};
use grain_core::app::App;
use grain_core::circle::{PersonDraft, Relation};
use grain_core::clock::{LocalDay, Timestamp};
use grain_core::error::{Error, ErrorKind, Problem};
use grain_core::hard_day::HardDayPlace;
use grain_core::ids::Id;
use grain_core::moments::{BreathTurn, HardDate, MomentKind, MomentPlace, MomentPlanDraft, ReturnChoice};
use grain_core::page::{Action, Body, Page, Value};
use grain_core::pause::PausingView;
use grain_core::settings::ClockForm;
use grain_core::store::DATABASE;

fn jo() -> PersonDraft {
    PersonDraft { name: "Jo".into(), phone: "0170 12 34".into(), ..PersonDraft::default() }
}

/// Where the rows of the first page lead, and what is said on them.
fn straight(app: &App) -> Vec<(String, MomentPlace)> {
    let rows = app.hard_moment().unwrap().straight;
    rows.into_iter().map(|row| (row.text.to_string(), row.leads_to)).collect()
}

fn to_dial(number: &str) -> MomentPlace {
    MomentPlace::Call { address: format!("tel:{number}").into() }
}

/// The lines of the moments of this month.
fn notes(app: &App) -> Vec<String> {
    let rows = listed(app, "moments", "moments");
    rows.iter().map(|row| row.second.split_once('\n').unwrap().1.to_owned()).collect()
}

fn damage_and_open_again(folder: &std::path::Path, app: App) -> App {
    drop(app);
    fs::write(folder.join(DATABASE), b"").unwrap();
    app_at(folder, NOON)
}

#[test]
fn the_first_to_call_is_one_tap_away_and_the_others_are_one_more() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    assert_eq!(straight(&app)[0], ("Call someone I trust".into(), MomentPlace::Help));
    assert!(app.hard_moment().unwrap().straight[0].line.starts_with("No one is saved here yet."));

    app.add_person(PersonDraft { name: "Al".into(), ..PersonDraft::default() }).unwrap();
    assert_eq!(straight(&app)[0].1, MomentPlace::Help, "nobody can call someone without a number");
    app.add_person(jo()).unwrap();
    let one = app.hard_moment().unwrap();
    assert_eq!(straight(&app)[0], ("Call Jo".into(), to_dial("01701234")));
    assert_eq!(one.straight[0].line, "It may show in your call list.");
    assert_eq!((one.straight.len(), one.others.len()), (3, 0));

    let sam = add_person(&app, PersonDraft { name: "Sam".into(), phone: "112".into(), ..PersonDraft::default() });
    let several = app.hard_moment().unwrap();
    assert_eq!(straight(&app)[1], ("Someone else".into(), MomentPlace::Others));
    assert_eq!(several.others.iter().map(|call| call.text.as_str()).collect::<Vec<_>>(), ["Call Sam"]);
    // The plan was written on a calm day: whom it names comes first.
    app.save_moment_plan(plan(vec![sam])).unwrap();
    assert_eq!(straight(&app)[0], ("Call Sam".into(), to_dial("112")));
    let tile = |row: Option<grain_core::moments::MomentRowView>| row.unwrap().leads_to;
    assert_eq!(tile(app.breathing(false).unwrap().ways.pop()), to_dial("112"));
    assert_eq!(tile(app.grounding().unwrap().then.pop()), to_dial("112"));
}

#[test]
fn with_reduced_motion_the_picture_is_still_and_time_and_words_stay() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let (moving, still) = (app.breathing(false).unwrap(), app.breathing(true).unwrap());
    assert_eq!(
        moving.phases.iter().map(|p| (p.turn, p.seconds)).collect::<Vec<_>>(),
        [(BreathTurn::In, 4), (BreathTurn::Out, 6)]
    );
    assert!(moving.phases.iter().all(|phase| phase.size_from != phase.size_to));
    assert_eq!(moving.phases[0].size_to, moving.phases[1].size_from);
    assert!(still.phases.iter().all(|phase| (phase.size_from, phase.size_to) == (100, 100)));
    assert_eq!(still.still, "The picture is still. The words go on.");
    assert_eq!(moving.still, "");
    for (a, b) in moving.phases.iter().zip(&still.phases) {
        assert_eq!((a.seconds, &a.word, &a.line), (b.seconds, &b.word, &b.line));
    }
}

#[test]
fn feeling_the_ground_is_one_short_sentence_a_page_and_takes_no_sense_for_granted() {
    let folder = tempfile::tempdir().unwrap();
    let ground = app_at(folder.path(), NOON).grounding().unwrap();
    assert_eq!((ground.title.as_str(), ground.steps.len()), ("Feel the ground", 8));
    assert_eq!(ground.safety, "Not safe, or thinking of hurting yourself? Tap Help.");
    let words = |text: &str| text.split_whitespace().count();
    for way in ground.steps.iter().flat_map(|step| &step.ways) {
        assert!(words(way) <= 14, "{way}");
        for sense in ["look", "see ", "hear ", "listen"] {
            assert!(!way.to_lowercase().contains(sense), "{way}");
        }
    }
    // Only the first page, which asks for nothing, has no other way.
    assert_eq!(ground.steps.iter().filter(|step| step.ways.len() < 2).count(), 1);
    let then: Vec<_> = ground.then.iter().map(|row| (row.text.as_str(), row.leads_to.clone())).collect();
    assert_eq!(
        then,
        [
            ("Once more", MomentPlace::Ground),
            ("My own plan", MomentPlace::Plan),
            ("Call someone I trust", MomentPlace::Help)
        ]
    );
}

#[test]
fn the_pause_says_when_i_am_back_by_the_wall_clock() {
    let folder = tempfile::tempdir().unwrap();
    // 21:22 in Berlin.
    let app = app_at(folder.path(), "2026-11-24T20:22:45Z");
    let pause = app.pause().unwrap();
    let texts: Vec<_> = pause.times.iter().map(|time| time.text.as_str()).collect();
    assert_eq!(texts, ["21:32", "21:42", "21:52", "22:22"]);
    let chosen = &pause.times[usize::from(pause.chosen)];
    assert_eq!((chosen.choice, chosen.day), (ReturnChoice::InTwentyMinutes, day("2026-11-24")));
    assert_eq!(chosen.at, Timestamp::parse("2026-11-24T20:42:00Z").unwrap());
    assert_eq!(chosen.say[0], "I want to hear this. I need a pause. I will be back at 21:42.");
    assert_eq!(chosen.longer, "I need a little longer. I will be back at 21:42.");
    assert_eq!(chosen.spoken, "Back at 21:42, in 20 minutes");
    assert!(pause.times.iter().flat_map(|time| &time.say).all(|line| line.contains(':') && !line.contains('{')));
    assert_eq!(pause.safety[0], "Afraid? You can leave this talk. Help is at the top.");

    let mut settings = app.settings().unwrap();
    settings.clock_form = ClockForm::TwelveHours;
    app.save_settings(settings).unwrap();
    assert_eq!(app.pause().unwrap().times[3].text, "10:22 pm");
}

#[test]
fn a_time_after_the_clocks_are_changed_says_so() {
    let folder = tempfile::tempdir().unwrap();
    // 02:50 summer time; at three it is two again.
    let pause = app_at(folder.path(), "2026-10-25T00:50:00Z").pause().unwrap();
    let texts: Vec<_> = pause.times.iter().map(|time| time.text.as_str()).collect();
    assert_eq!(texts, ["02:00, new time", "02:10, new time", "02:20, new time", "02:50, new time"]);
}

/// Starts a pause until one of the four times.
fn start(app: &App, time: usize) -> PausingView {
    app.start_pause(app.pause().unwrap().times[time].at).unwrap().unwrap()
}

#[test]
fn a_pause_stands_until_its_reminder_came_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    // 19:22 in Berlin.
    let begins = "2026-11-24T18:22:45Z";
    let app = app_at(folder.path(), begins);
    assert_eq!(app.pause().unwrap().pausing, None);
    let pausing = start(&app, 1);
    assert_eq!((pausing.back.as_str(), pausing.anyway.as_str()), ("Back at 19:42", ""));
    assert_eq!(pausing.reminder, "A quiet reminder is set for 19:42.");
    assert_eq!(app_at(folder.path(), begins).pause().unwrap().pausing.unwrap(), pausing);
    let moved = start(&app, 3);
    assert_eq!(moved.back, "Back at 20:22");
    // Its time has come: the words are the same, and an hour later the page is as new.
    assert_eq!(app_at(folder.path(), "2026-11-24T19:30:00Z").pause().unwrap().pausing.unwrap().back, "Back at 20:22");
    assert_eq!(app_at(folder.path(), "2026-11-24T20:22:00Z").pause().unwrap().pausing, None);
    app.forget_return().unwrap();
    assert_eq!(app.pause().unwrap().pausing, None);
    assert_eq!(app.remind_of_pause_anyway().unwrap(), None, "what was ended is not begun again");
}

#[test]
fn a_reminder_in_quiet_hours_waits_unless_the_person_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T20:22:45Z");
    let pausing = start(&app, 1);
    assert_eq!(pausing.back, "Back at 21:42");
    assert_eq!(pausing.reminder, "It is quiet hours then. The reminder waits until 08:00.");
    assert_eq!(pausing.anyway, "Remind me at 21:42 anyway");
    let anyway = app.remind_of_pause_anyway().unwrap().unwrap();
    assert_eq!((anyway.back.as_str(), anyway.anyway.as_str()), ("Back at 21:42", ""));
    assert_eq!(anyway.reminder, "A quiet reminder is set for 21:42.");
}

#[test]
fn own_words_stand_first_until_they_are_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let say = |app: &App| app.pause().unwrap().times[0].say.clone();
    let given = say(&app).len();
    app.keep_own_words("Let me breathe first.".into()).unwrap();
    assert_eq!((say(&app)[0].as_str(), say(&app).len()), ("Let me breathe first.", given + 1));
    assert_eq!(app.pause().unwrap().own, "Let me breathe first.");
    assert_eq!(refusal(app.keep_own_words("x".repeat(201))), ("words".into(), Problem::TooLong));
    app.keep_own_words(" ".into()).unwrap();
    assert_eq!(say(&app).len(), given);
}

#[test]
fn opening_a_moment_or_a_pause_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.add_person(jo()).unwrap();
    // Every reader leaves its mark in the shared memory beside the log; what was written is in the other files.
    let files = || {
        let mut files = fingerprint(folder.path());
        files.retain(|path, _| !path.to_string_lossy().ends_with("-shm"));
        files
    };
    let before = files();
    app.hard_moment().unwrap();
    app.breathing(true).unwrap();
    app.grounding().unwrap();
    app.pause().unwrap();
    app.hard_day().unwrap();
    assert_eq!(files(), before);
    app.note_moment(Some(MomentKind::Triggered), String::new()).unwrap();
    assert_ne!(files(), before);
}

#[test]
fn a_moment_is_noted_in_two_taps_on_the_day_it_belongs_to() {
    let folder = tempfile::tempdir().unwrap();
    // Half past one at night: still the day before.
    let app = app_at(folder.path(), "2026-11-24T00:30:00Z");
    let noted = app.note_moment(Some(MomentKind::Defensive), String::new()).unwrap();
    assert_eq!(noted.text, "Noted.");
    app.change_moment_note(noted.id, " the bill ".into()).unwrap();
    let list = page(&app, "moments");
    assert_eq!(
        (list.lead.as_str(), section(&list, "moments").heading.as_str()),
        ("Moments noted this month", "November 2026")
    );
    let moment = &rows(&list, "moments")[0];
    assert_eq!((moment.text.as_str(), moment.second.as_str()), ("I am getting defensive", "today, 01:30\nthe bill"));
    let found = page(&app, &format!("note/moment-{}", noted.id));
    assert_eq!(found.lead, "Today", "it is the day before still");
}

/// Fills in the form of the newest moment.
fn fill(app: &App, list: &Page, values: &[(&str, Value)]) {
    let form = form(rows(list, "moments")[0].tap.as_ref().unwrap());
    act(app, list, &form.does, filled(form, values)).unwrap();
}

#[test]
fn a_moment_without_a_kind_is_a_hard_moment_until_a_kind_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.note_moment(None, String::new()).unwrap();
    let named = |app: &App| listed(app, "moments", "moments")[0].text.to_string();
    assert_eq!(named(&app), "A hard moment");
    let list = page(&app, "moments");
    fill(&app, &list, &[("kind", picked("defensive")), ("note", written("the bill"))]);
    assert_eq!((named(&app).as_str(), notes(&app)), ("I am getting defensive", vec!["the bill".to_owned()]));
    let list = page(&app, "moments");
    fill(&app, &list, &[("kind", picked("none"))]);
    assert_eq!(named(&app), "A hard moment");
}

#[test]
fn moments_are_listed_by_month_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let none = page(&app_at(folder.path(), NOON), "moments");
    assert!(matches!(&section(&none, "moments").body, Body::Rows { empty, .. } if empty == "No moments noted."));
    for now in ["2026-09-05T10:00:00Z", "2026-11-01T10:00:00Z", "2026-11-30T10:00:00Z"] {
        app_at(folder.path(), now).note_moment(Some(MomentKind::Triggered), now.into()).unwrap();
    }
    let app = app_at(folder.path(), "2026-11-30T12:00:00Z");
    let november = page(&app, "moments");
    assert_eq!(notes(&app), ["2026-11-30T10:00:00Z", "2026-11-01T10:00:00Z"]);
    assert_eq!(november.lead, "Moments noted this month");
    let others = |page: &Page| page.foot.iter().map(|other| other.text.to_string()).collect::<Vec<_>>();
    assert_eq!(others(&november), ["September 2026"]);
    let september = tap(&app, &november, does(&november.foot[0]));
    assert_eq!((section(&september, "moments").heading.as_str(), september.lead.as_str()), ("September 2026", ""));
    assert_eq!(others(&september), ["November 2026"]);
}

#[test]
fn a_deleted_moment_is_gone_from_the_copies_too() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let gone = app.note_moment(Some(MomentKind::Triggered), "nobody may find this".into()).unwrap().id;
    app.note_moment(Some(MomentKind::Defensive), "stays".into()).unwrap();
    app.upkeep().unwrap();
    app.delete_moment(gone).unwrap();
    assert_eq!(app.delete_moment(gone).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(app.change_moment_note(gone, "x".into()).unwrap_err().kind(), ErrorKind::NotFound);

    let app = damage_and_open_again(folder.path(), app);
    assert_eq!(notes(&app), ["stays"]);
}

#[test]
fn a_line_that_is_too_long_is_refused_and_nothing_is_noted() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let long = "x".repeat(201);
    assert_eq!(refusal(app.note_moment(Some(MomentKind::Triggered), long)), ("note".into(), Problem::TooLong));
    assert!(notes(&app).is_empty());
}

fn plan(people: Vec<Id>) -> MomentPlanDraft {
    MomentPlanDraft {
        sets_off: "Late replies".into(),
        helps: "A walk".into(),
        not_helps: "Reading old messages".into(),
        whom_to_call: "My sister".into(),
        people,
        dates: vec![HardDate { month: 11, day: 3 }, HardDate { month: 2, day: 29 }],
    }
}

#[test]
fn the_plan_is_written_on_a_calm_day_and_there_in_a_hard_moment() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    assert_eq!(said(&page(&app, "plan"), "empty"), "No plan yet. You can make one on a calm day.");
    assert_eq!(app.hard_moment().unwrap().straight[2].line, "No plan yet. You can make one on a calm day.");
    let person = add_person(&app, jo());
    app.save_moment_plan(plan(vec![person])).unwrap();

    let shown = page(&app_at(folder.path(), NOON), "plan");
    assert_eq!(texts(rows(&shown, "dates")), ["29 February", "3 November"]);
    assert_eq!(said(&shown, "dates_note"), "Nothing is sent on these days.");
    let call = &rows(&shown, "people")[0].buttons[0].does;
    assert!(matches!(call, Action::Open { address } if address == "tel:01701234"), "{call:?}");
    assert_eq!((said(&shown, "helps"), said(&shown, "whom_to_call")), ("A walk".into(), "My sister".into()));
    assert!(!has(&shown, "empty"));
    let rows = app.hard_moment().unwrap().straight;
    assert_eq!(
        rows.iter().map(|row| row.line.as_str()).collect::<Vec<_>>(),
        ["It may show in your call list.", "", ""]
    );

    // Saved again it stands in place of the first.
    app.save_moment_plan(MomentPlanDraft { dates: Vec::new(), ..plan(Vec::new()) }).unwrap();
    assert!(listed(&app, "plan", "dates").is_empty() && listed(&app, "plan", "people").is_empty());
}

#[test]
fn someone_deleted_from_the_circle_is_no_longer_in_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let person = add_person(&app, jo());
    app.save_moment_plan(plan(vec![person])).unwrap();
    app.delete_person(person).unwrap();
    assert!(listed(&app, "plan", "people").is_empty());
    assert_eq!(said(&page(&app, "plan"), "helps"), "A walk");
}

#[test]
fn a_deleted_plan_is_gone_with_its_dates_from_the_copies_too() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let person = add_person(&app, jo());
    app.save_moment_plan(plan(vec![person])).unwrap();
    app.upkeep().unwrap();
    app.delete_moment_plan().unwrap();
    let app = damage_and_open_again(folder.path(), app);
    assert!(has(&page(&app, "plan"), "empty"));
    assert_eq!(listed(&app, "circle", "people").len(), 1);
}

#[test]
fn a_plan_that_cannot_be_is_refused_and_the_old_one_stays() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.save_moment_plan(plan(Vec::new())).unwrap();
    let before = page(&app, "plan");
    let with = |dates: Vec<(u32, u32)>| MomentPlanDraft {
        dates: dates.into_iter().map(|(month, day)| HardDate { month, day }).collect(),
        ..MomentPlanDraft::default()
    };
    for (month, day) in [(2, 30), (13, 1), (0, 1), (4, 31), (1, 0)] {
        assert_eq!(refusal(app.save_moment_plan(with(vec![(month, day)]))), ("dates".into(), Problem::NotADay));
    }
    assert_eq!(refusal(app.save_moment_plan(with(vec![(1, 2), (1, 2)]))), ("dates".into(), Problem::Duplicate));
    assert_eq!(refusal(app.save_moment_plan(with(vec![(1, 2); 61]))), ("dates".into(), Problem::TooMany));
    let long = MomentPlanDraft { helps: "x".repeat(2_001).into(), ..MomentPlanDraft::default() };
    assert_eq!(refusal(app.save_moment_plan(long)), ("helps".into(), Problem::TooLong));
    let person = add_person(&app, jo());
    let twice = MomentPlanDraft { people: vec![person; 2], ..MomentPlanDraft::default() };
    assert_eq!(refusal(app.save_moment_plan(twice)), ("people".into(), Problem::Duplicate));
    app.delete_person(person).unwrap();
    let gone = app.save_moment_plan(MomentPlanDraft { people: vec![person], ..MomentPlanDraft::default() });
    assert!(matches!(gone, Err(Error::NotFound("person"))));
    assert_eq!(page(&app, "plan"), before);
}

#[test]
fn a_hard_day_keeps_reminders_quiet_for_a_day_and_grows_in_place() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T19:39:00Z");
    assert_eq!((app.hard_day().unwrap().until, app.hard_day().unwrap().text), (None, String::new()));
    let rest = app.begin_hard_day().unwrap();
    assert_eq!(rest.until, Some(Timestamp::parse("2026-11-25T19:39:00Z").unwrap()));
    assert_eq!(rest.text, "Reminders are quiet until tomorrow, 20:39.");
    assert_eq!(app.begin_hard_day().unwrap(), rest);
    let longer = app.extend_hard_day().unwrap();
    assert_eq!(longer.until, Some(Timestamp::parse("2026-11-26T19:39:00Z").unwrap()));
    assert_eq!(longer.text, "Reminders are quiet until Thursday, 26 November, 20:39.");
    assert_eq!(app.begin_hard_day().unwrap().until, longer.until);

    let last_hour = app_in(folder.path(), "2026-11-26T10:00:00Z", "Europe/Berlin");
    assert_eq!(last_hour.hard_day().unwrap().text, "Reminders are quiet until 20:39.");
    assert_eq!(last_hour.end_hard_day().unwrap().until, None);
    assert_eq!(app.hard_day().unwrap().until, None);
}

#[test]
fn the_check_in_knows_of_a_hard_day_until_it_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let until = app_at(folder.path(), NOON).begin_hard_day().unwrap().until;
    let seen = |now: &str| {
        let today: LocalDay = now[..10].parse().unwrap();
        app_at(folder.path(), now).check_in(Some(today)).unwrap().hard_day_until
    };
    assert_eq!(seen("2026-11-25T11:59:59Z"), until);
    assert_eq!(seen("2026-11-25T12:00:00Z"), None);
}

#[test]
fn the_question_of_a_hard_day_only_leads_on() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let rest = app.begin_hard_day().unwrap();
    assert_eq!(rest.question, "What would help now?");
    let choices: Vec<_> = rest.choices.iter().map(|choice| (choice.text.as_str(), choice.leads_to)).collect();
    assert_eq!(
        choices,
        [
            ("Rest", HardDayPlace::Card),
            ("Slow breathing", HardDayPlace::Breathing),
            ("Call someone", HardDayPlace::Help),
            ("Write a line", HardDayPlace::BlankLine),
            ("Nothing, thanks", HardDayPlace::Close),
        ]
    );
    app.add_person(PersonDraft { relation: Relation::Therapist, ..jo() }).unwrap();
    assert_eq!(app.hard_day().unwrap().choices[2].leads_to, HardDayPlace::People);
}
