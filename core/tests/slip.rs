//! A slip and its repair, from page to page: planned while calm, it happened, told, two truths, repaired, and promised.

use crate::common::kept::{app, buttons, first, save, texts_of};
use crate::common::page::{
    act, add_person, button, choice, chosen, does, filled, form, has, hits, page, picked, row, rows, said, section,
    tap, texts, written,
};
use crate::common::{app_at, day, refusal};
use grain_core::app::App;
use grain_core::circle::PersonDraft;
use grain_core::clock::WallTime;
use grain_core::error::{Error, Problem};
use grain_core::page::{Action, Body, Outcome, Page, Then, Value, say};
use grain_core::reminders::ReminderKind;
use grain_core::settings::Side;

fn time(hour: u16) -> Value {
    Value::Time { time: Some(WallTime::from_minute(hour * 60)) }
}

fn plan(app: &App, values: &[(&str, Value)]) -> String {
    let empty = page(app, "slip_plan");
    let write = empty.foot.iter().find(|button| matches!(button.does, Action::Sheet { .. })).unwrap();
    save(app, &empty, form(&write.does), values)
}

fn calm() -> Vec<(&'static str, Value)> {
    vec![
        ("slip", written("I write to K.")),
        ("first", written("I put the phone away and go outside.")),
        ("call", written("Jo, from my circle")),
        ("say", written("I have something hard to tell you.")),
        ("tell_by", picked("at")),
        ("tell_at", time(21)),
    ]
}

fn happens(app: &App) -> (Outcome, Page) {
    let plan = page(app, "slip_plan");
    let outcome = act(app, &plan, does(button(&plan.foot, "It happened")).unwrap(), Vec::new()).unwrap();
    let Then::Go { route } = &outcome.then else { panic!("{outcome:?}") };
    let one = page(app, &route.to_string());
    (outcome, one)
}

fn press(app: &App, on: &Page, key: &str, text: &str) -> (String, Page) {
    let outcome = act(app, on, does(button(buttons(on, key), text)).unwrap(), Vec::new()).unwrap();
    (outcome.notice.unwrap().text.to_string(), outcome.page.unwrap())
}

fn steps(page: &Page) -> Vec<(String, String)> {
    let Body::Steps { steps, .. } = &section(page, "steps").body else { panic!("{page:?}") };
    let lines = |step: &grain_core::page::Step| {
        step.lines.iter().map(grain_core::written::Written::as_str).collect::<Vec<_>>().join(" | ")
    };
    steps.iter().map(|step| (step.title.to_string(), lines(step))).collect()
}

#[test]
fn a_slip_is_planned_told_seen_with_its_two_truths_repaired_and_promised() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let offers = page(&app, "offers");
    assert_eq!(row(&offers, "also", "If I slip").tap, Some(Action::Go { route: "slip_plan".parse().unwrap() }));
    assert_eq!(page(&app, "slip_plan").lead, "For a calm day");
    add_person(&app, PersonDraft { name: "Jo".into(), phone: "030 1234567".into(), ..PersonDraft::default() });
    assert_eq!(plan(&app, &calm()), "Written down. You can leave it here until you need it.");
    let calm = page(&app, "slip_plan");
    assert_eq!(calm.lead, "Written while calm, on Tuesday, 24 November.");
    assert_eq!(row(&calm, "plan", "I tell it by …").second, "21:00, the same day or the next");
    assert_eq!(rows(&calm, "plan").len(), 5);
    assert_eq!(hits(&app, "outside").len(), 1);
    // It happened: step by step.
    let (outcome, one) = happens(&app);
    assert_eq!(outcome.notice.unwrap().text, "You can go step by step. Grain shows it to no one.");
    let all = steps(&one);
    assert_eq!(all[0], ("1 of 4: I stop".to_owned(), "I put the phone away and go outside.".to_owned()));
    assert_eq!(all[2].1, "A time I set for myself: today, 21:00 | I have something hard to tell you.");
    assert_eq!(texts_of(&row(&one, "people", "Jo").buttons), ["Call", "Message"]);
    assert_eq!(
        said(&one, "time_note"),
        "The time is one you set for yourself. If telling could bring harm, talk to an advocate first."
    );
    assert_eq!(texts_of(&buttons(&one, "answers")[..2]), ["Told", "Not told yet"]);
    let (kindly, one) = press(&app, &one, "answers", "Not told yet");
    assert!(kindly.starts_with("Not told yet. If it is safe, you can choose the moment and the words."));
    let (told, one) = press(&app, &one, "answers", "Told");
    assert_eq!(told, "Noted as told today.");
    // Two truths, side by side.
    assert_eq!(texts(rows(&one, "truths")), ["Honest", "A loss"]);
    assert_eq!(row(&one, "truths", "Honest").second, "Told today, by me.");
    save(
        &app,
        &one,
        form(row(&one, "truths", "A loss").tap.as_ref().unwrap()),
        &[("loss", written("I had promised not to write."))],
    );
    save(&app, &one, form(&button(&one.foot, "In my words").does), &[("text", written("I wrote to K."))]);
    let one = page(&app, &one.route.to_string());
    // The form of both words keeps what the other one wrote.
    assert_eq!(one.lead, "I wrote to K.");
    assert_eq!(said(&one, "both"), "Two things are true. One does not wipe out the other.");
    assert_eq!(texts_of(buttons(&one, "then")), ["Plan a repair", "Look at the plan", "Leave it for today"]);
    let list = page(&app, "disclosures");
    assert_eq!(row(&list, "told", "I wrote to K.").tap, Some(Action::Go { route: one.route.clone() }));
    // Repair, and a promise.
    let Action::Go { route } = &button(buttons(&one, "then"), "Plan a repair").does else { panic!() };
    let repair = page(&app, &route.to_string());
    let builder = form(&button(&repair.foot, "Put it into words").does);
    save(
        &app,
        &repair,
        builder,
        &[("about", picked("slip")), ("did", written("I wrote to K., and I had said I would not."))],
    );
    let repair = first(&app, "repair");
    let word = form(&button(buttons(&repair, "follow"), "Make it a promise").does);
    act(&app, &repair, &word.does, filled(word, &[("text", written("I delete the number tonight."))])).unwrap();
    assert!(app.today().unwrap().promises.iter().any(|promise| promise.text == "I delete the number tonight."));
    assert!(app.bowls().unwrap().rows.iter().all(|row| row.level.is_none()), "no deed writes a grain");
}

#[test]
fn a_tap_by_mistake_is_taken_back_and_what_was_written_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let before = page(&app, "disclosures");
    let (outcome, one) = happens(&app);
    let undo = outcome.notice.unwrap().undo.unwrap();
    assert!(steps(&one).iter().all(|(_, line)| !line.is_empty()), "without a plan each step has a word of ours");
    act(&app, &one, &undo, Vec::new()).unwrap();
    assert_eq!(page(&app, "disclosures"), before);
    assert!(matches!(app.page(&one.route), Err(Error::NotFound(_))));
    let (outcome, one) = happens(&app);
    save(&app, &one, form(&button(&one.foot, "In my words").does), &[("text", written("I lied about the money."))]);
    let undo = outcome.notice.unwrap().undo.unwrap();
    assert_eq!(refusal(act(&app, &one, &undo, Vec::new())), ("act".to_owned(), Problem::AlreadyClosed));
    let one = tap(&app, &one, does(&buttons(&one, "answers")[0]));
    let one = tap(&app, &one, does(button(&one.foot, "Take it back")));
    assert!(has(&one, "answers"), "not told after all");
}

#[test]
fn a_time_that_passed_is_said_kindly_and_kept_nowhere_and_a_reminder_comes_only_when_it_was_switched_on() {
    let folder = tempfile::tempdir().unwrap();
    let reminded = |app: &App| {
        let slots = app.plan_reminders(3).unwrap().slots;
        slots
            .into_iter()
            .filter(|slot| slot.kind == ReminderKind::Disclosure)
            .map(|slot| slot.local)
            .collect::<Vec<_>>()
    };
    let route = {
        let app = app(&folder, Side::Rebuilding);
        plan(&app, &calm());
        let (_, one) = happens(&app);
        assert!(reminded(&app).is_empty(), "off until it is switched on");
        let on = does_of(&one);
        let one = tap(&app, &one, Some(&on));
        assert_eq!(reminded(&app), [WallTime::from_minute(21 * 60)]);
        for slot in app.plan_reminders(3).unwrap().slots {
            let text = format!("{} {}", slot.title, slot.body).to_lowercase();
            assert!(!text.contains("slip") && !text.contains("told"), "{text}");
        }
        one.route.to_string()
    };
    let app = app_at(folder.path(), "2026-11-24T20:30:00Z");
    let one = page(&app, &route);
    let passed = "The time you set has passed. You can still tell it. You can also set a new time.";
    assert_eq!(rows(&one, "time")[0].text, passed);
    let form = form(&rows(&one, "time")[0].buttons[0].does);
    let tomorrow = Value::Day { day: Some(day("2026-11-25")) };
    assert_eq!(save(&app, &one, form, &[("day", tomorrow), ("time", time(8))]), "Changed.");
    assert_eq!(rows(&page(&app, &route), "time")[0].text, "A time I set for myself: tomorrow, 08:00");
    assert_eq!(reminded(&app), [WallTime::from_minute(8 * 60)]);
    let past = [("day", Value::Day { day: Some(day("2026-11-20")) })];
    assert_eq!(refusal(act(&app, &one, &form.does, filled(form, &past))), ("day".to_owned(), Problem::DayInPast));
    let text = say::page(&page(&app, &route), false);
    assert!(!text.contains("late") && !text.contains("missed"), "{text}");
}

/// What the switch of the reminder does.
fn does_of(page: &Page) -> grain_core::page::Act {
    choice(&row(page, "time", "Remind me at that time").choices, "on").does.clone().unwrap()
}

#[test]
fn a_plan_needs_one_sentence_and_a_time_of_day_its_time() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let empty = page(&app, "slip_plan");
    let write = form(&button(&empty.foot, "Write the plan").does);
    let bad = |values: &[(&str, Value)]| refusal(act(&app, &empty, &write.does, filled(write, values)));
    assert_eq!(bad(&[]), ("slip".to_owned(), Problem::Empty));
    let no_time = [("slip", written("I drink.")), ("tell_by", picked("at")), ("tell_at", Value::Time { time: None })];
    assert_eq!(bad(&no_time), ("tell_at".to_owned(), Problem::NotATime));
    save(&app, &empty, write, &[("slip", written("I drink.")), ("tell_by", picked("day_1"))]);
    assert_eq!(row(&page(&app, "slip_plan"), "plan", "I tell it by …").second, "A day after it");
    // A hard day leaves the plan where it is.
    app.begin_hard_day().unwrap();
    assert!(has(&page(&app, "slip_plan"), "plan"));
    let page = page(&app, "slip_plan");
    tap_delete(&app, &page);
    assert!(hits(&app, "drink").is_empty());
}

fn tap_delete(app: &App, page: &Page) {
    let delete = button(&page.foot, "Delete");
    assert!(delete.ask.is_some(), "deleting asks");
    act(app, page, does(delete).unwrap(), Vec::new()).unwrap();
}

#[test]
fn nothing_of_a_slip_is_chosen_for_the_person() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let (_, one) = happens(&app);
    assert_eq!(texts(rows(&one, "time")), ["No time set"]);
    plan(&app, &calm());
    let (_, one) = happens(&app);
    assert!(chosen(&row(&one, "time", "Remind me at that time").choices).is_empty(), "no reminder is on");
}
