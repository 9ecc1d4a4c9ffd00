//! Hard moments, the plan for them, and a hard day, as taps on the real database.
#![allow(clippy::unwrap_used)] // what helps a test is a test

mod common;

use std::fs;

use common::page::{add_person, does, has, listed, page, rows, said, section, tap, texts};
use common::{NOON, app_at, app_in, day, fingerprint, refusal};
use grain_core::app::App;
use grain_core::circle::{PersonDraft, Relation};
use grain_core::clock::{LocalDay, Timestamp};
use grain_core::error::{Error, ErrorKind, Problem};
use grain_core::hard_day::HardDayPlace;
use grain_core::ids::Id;
use grain_core::moments::{
    BreathTurn, HardDate, MomentKind, MomentPlace, MomentPlanDraft, MomentScriptView, ReturnChoice,
};
use grain_core::page::{Action, Body, Page};
use grain_core::store::DATABASE;

fn jo() -> PersonDraft {
    PersonDraft { name: "Jo".into(), phone: "0170 12 34".into(), ..PersonDraft::default() }
}

fn places(script: &MomentScriptView) -> Vec<MomentPlace> {
    script.screens.iter().flat_map(|screen| &screen.choices).map(|choice| choice.leads_to).collect()
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
fn the_script_for_being_triggered_takes_ninety_seconds_and_breathes_once() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let script = app.moment_script(MomentKind::Triggered, false).unwrap();
    assert_eq!(script.screens.iter().map(|screen| screen.seconds).sum::<u32>(), 90);
    assert_eq!(script.screens[0].lines[0], "If you are not safe right now, tap Help.");
    assert_eq!(script.screens[0].lines[1], "If you think of hurting yourself, Help has someone to talk to.");
    let breathing = script.breathing.as_ref().unwrap();
    let breathes: Vec<_> = script.screens.iter().filter(|screen| screen.breathes).collect();
    assert_eq!(breathes.len(), 1);
    assert_eq!(breathes[0].seconds, breathing.seconds);
    assert_eq!(breathing.counts, "In for 4, out for 6");
    assert!(script.returns.is_empty());
    assert_eq!(places(&script), [MomentPlace::Plan, MomentPlace::Help, MomentPlace::Again, MomentPlace::Close]);

    app.add_person(jo()).unwrap();
    assert_eq!(places(&app.moment_script(MomentKind::Triggered, false).unwrap())[1], MomentPlace::People);
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
fn feeling_the_ground_leaves_the_breath_out_and_keeps_help_first() {
    let folder = tempfile::tempdir().unwrap();
    let ground = app_at(folder.path(), NOON).grounding().unwrap();
    assert_eq!((ground.title.as_str(), ground.screens.len()), ("Feel the ground", 4));
    assert_eq!(ground.breathing, None);
    assert!(ground.screens[0].lines[0].contains("tap Help"));
    assert!(ground.screens.iter().flat_map(|screen| &screen.lines).all(|line| !line.contains("Breathe")));
}

#[test]
fn the_pause_says_when_i_am_back_by_the_wall_clock() {
    let folder = tempfile::tempdir().unwrap();
    // 21:22 in Berlin.
    let app = app_at(folder.path(), "2026-11-24T20:22:45Z");
    let script = app.moment_script(MomentKind::Defensive, false).unwrap();
    let texts: Vec<_> = script.screens[2].choices.iter().map(|choice| choice.text.as_str()).collect();
    assert_eq!(texts, ["20 minutes", "40 minutes", "1 hour", "Tomorrow at 21:15"]);
    assert_eq!(places(&script), ReturnChoice::ALL.map(|choice| MomentPlace::Back { choice }));
    assert_eq!(script.screens[1].say[1], "I want to hear this. I will be back at 21:42.");
    assert!(script.screens.iter().all(|screen| screen.seconds == 0 && !screen.breathes));
    assert_eq!(script.breathing, None);

    let backs: Vec<_> = script.returns.iter().map(|back| back.back.as_str()).collect();
    assert_eq!(backs, ["Back at 21:42", "Back at 22:02", "Back at 22:22", "Back tomorrow at 21:15"]);
    let tomorrow = &script.returns[3];
    assert_eq!(tomorrow.say[1], "I want to hear this. I will be back tomorrow at 21:15.");
    assert_eq!(tomorrow.day, day("2026-11-25"));
    assert_eq!(tomorrow.pausing, "Back tomorrow at 21:15. You can move it, or end it.");
    assert!(script.returns.iter().flat_map(|back| &back.say).all(|line| !line.contains('{')));
    assert!(script.screens.iter().flat_map(|screen| &screen.lines).all(|line| !line.contains('{')));

    let back = app.pause_until(ReturnChoice::InTwentyMinutes).unwrap();
    assert_eq!(back.at, Timestamp::parse("2026-11-24T20:42:00Z").unwrap());
    assert_eq!(back, script.returns[0]);
}

#[test]
fn own_words_stand_first_until_they_are_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let say = |app: &App| app.pause_until(ReturnChoice::InAnHour).unwrap().say;
    let given = say(&app).len();
    app.keep_own_words("Let me breathe first.".into()).unwrap();
    assert_eq!((say(&app)[0].as_str(), say(&app).len()), ("Let me breathe first.", given + 1));
    assert_eq!(app.moment_script(MomentKind::Defensive, false).unwrap().screens[1].say, {
        app.pause_until(ReturnChoice::InTwentyMinutes).unwrap().say
    });
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
    let written = || {
        let mut files = fingerprint(folder.path());
        files.retain(|path, _| !path.to_string_lossy().ends_with("-shm"));
        files
    };
    let before = written();
    app.hard_moment().unwrap();
    app.moment_script(MomentKind::Triggered, true).unwrap();
    app.moment_script(MomentKind::Defensive, false).unwrap();
    app.grounding().unwrap();
    app.pause_until(ReturnChoice::Tomorrow).unwrap();
    app.hard_day().unwrap();
    assert_eq!(written(), before);
    app.note_moment(MomentKind::Triggered, String::new()).unwrap();
    assert_ne!(written(), before);
}

#[test]
fn a_moment_is_noted_in_two_taps_on_the_day_it_belongs_to() {
    let folder = tempfile::tempdir().unwrap();
    // Half past one at night: still the day before.
    let app = app_at(folder.path(), "2026-11-24T00:30:00Z");
    let noted = app.note_moment(MomentKind::Defensive, String::new()).unwrap();
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

#[test]
fn moments_are_listed_by_month_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let none = page(&app_at(folder.path(), NOON), "moments");
    assert!(matches!(&section(&none, "moments").body, Body::Rows { empty, .. } if empty == "No moments noted."));
    for now in ["2026-09-05T10:00:00Z", "2026-11-01T10:00:00Z", "2026-11-30T10:00:00Z"] {
        app_at(folder.path(), now).note_moment(MomentKind::Triggered, now.into()).unwrap();
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
    let gone = app.note_moment(MomentKind::Triggered, "nobody may find this".into()).unwrap().id;
    app.note_moment(MomentKind::Defensive, "stays".into()).unwrap();
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
    assert_eq!(refusal(app.note_moment(MomentKind::Triggered, long)), ("note".into(), Problem::TooLong));
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
    assert_eq!(app.hard_moment().unwrap().straight[0].line, "No plan yet. You can make one on a calm day.");
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
    assert_eq!(rows.iter().map(|row| row.line.as_str()).collect::<Vec<_>>(), ["", "", ""]);

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
