//! Boundaries, goals, commitments, small measures and lessons, as a person meets them on their pages.

use crate::common::kept::{app, buttons, first, save, texts_of, write};
use crate::common::page::{
    act, button, choice, choices, chosen, does, filled, form, has, hits, page, picked, row, rows, said, section, tap,
    texts, written,
};
use crate::common::{app_at, day, refusal};
use grain_core::app::App;
use grain_core::error::Problem;
use grain_core::page::{Action, Value, say};
use grain_core::prompts::AnswerDraft;
use grain_core::reminders::{ReminderDraft, ReminderKind};
use grain_core::settings::{Settings, Side, Situation};

#[test]
fn the_helper_puts_a_clear_sentence_together_and_asks_for_what_it_needs() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let list = page(&app, "boundaries");
    let helper = form(&button(&list.foot, "Find a clear sentence").does);
    let given = filled(helper, &[("this", written("voices get loud"))]);
    assert_eq!(refusal(act(&app, &list, &helper.does, given)), ("do".to_owned(), Problem::Empty));
    save(&app, &list, helper, &[("this", written("voices get loud.")), ("do", written("leave the room"))]);
    let ask = [("pattern", picked("ask")), ("this", written("quiet after ten")), ("do", written("sleep elsewhere"))];
    save(&app, &list, helper, &ask);
    let list = page(&app, "boundaries");
    assert_eq!(texts(rows(&list, "limit")), ["If voices get loud, I will leave the room."]);
    assert_eq!(texts(rows(&list, "ask")), ["I ask for quiet after ten. If the answer is no, I will sleep elsewhere."]);
    assert!(said(&list, "safe").contains("couples who both feel safe"), "S6");
}

#[test]
fn words_like_a_threat_get_the_line_of_help_and_are_never_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    let list = page(&app, "boundaries");
    let helper = form(&button(&list.foot, "Find a clear sentence").does);
    let threat = [("this", written("you lie again")), ("do", written("take the children, OR ELSE"))];
    let told = save(&app, &list, helper, &threat);
    assert!(told.contains("like a threat") && told.contains("Help is at the top for both"), "{told}");
    assert_eq!(said(&first(&app, "boundaries"), "heard"), told);
    let heavy = [("this", written("it goes on")), ("do", written("kill myself"))];
    assert!(save(&app, &list, helper, &heavy).contains("You can talk to someone now"));
    let plain = [("this", written("it goes on")), ("do", written("call a friend"))];
    assert_eq!(save(&app, &list, helper, &plain), "Written down.");
    assert_eq!(rows(&page(&app, "boundaries"), "limit").len(), 3);
}

#[test]
fn an_example_of_ours_never_reads_like_a_threat() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    for practice in ["boundaries", "goals"] {
        let list = page(&app, practice);
        for example in rows(&list, "examples") {
            assert_eq!(save(&app, &list, form(example.tap.as_ref().unwrap()), &[]), "Written down.");
        }
    }
}

#[test]
fn a_crossed_boundary_is_noted_with_what_i_did_and_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let list = page(&app, "boundaries");
    let example = form(rows(&list, "examples")[1].tap.as_ref().unwrap());
    save(&app, &list, example, &[]);
    let one = first(&app, "boundaries");
    let outcome = act(&app, &one, does(button(buttons(&one, "how"), "It was crossed")).unwrap(), vec![]).unwrap();
    let one = outcome.page.unwrap();
    let noted = row(&one, "lines", "It was crossed");
    let one = tap(&app, &one, noted.choices[0].does.as_ref());
    assert_eq!(chosen(&row(&one, "lines", "It was crossed").choices), ["as_planned"]);
    act(&app, &one, &outcome.notice.unwrap().undo.unwrap(), vec![]).unwrap();
    assert!(!has(&first(&app, "boundaries"), "lines"));
}

#[test]
fn a_date_that_is_near_is_asked_about_once_and_a_moved_date_keeps_its_history() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let by = |text: &str| ("by_day", Value::Day { day: Some(day(text)) });
    let goal = write(&app, "goals", "A new goal", &[("text", written("I swim each Friday.")), by("2026-12-21")]);
    assert!(said(&goal, "day").contains("quite soon"), "27 days are near for a habit");
    let goal = tap(&app, &goal, does(button(buttons(&goal, "date"), "Keep it")));
    assert_eq!(said(&goal, "day"), "For Monday, 21 December");
    let another = form(&button(buttons(&goal, "date"), "Move the date").does);
    save(&app, &goal, another, &[by("2027-01-31")]);
    let goal = first(&app, "goals");
    assert_eq!(texts(rows(&goal, "history")), ["Moved from Monday, 21 December to Sunday, 31 January 2027"]);
    assert!(!said(&goal, "day").contains("soon"));
    let later = app_at(folder.path(), "2027-02-10T12:00:00Z");
    assert!(said(&first(&later, "goals"), "day").contains("You can move it, or leave it."));
}

#[test]
fn a_goal_that_hangs_on_what_another_feels_is_answered_kindly_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let goal = write(&app, "goals", "A new goal", &[("text", written("Be trusted with money in June."))]);
    assert!(said(&goal, "heard").contains("depend on what someone else feels"));
}

#[test]
fn on_the_healing_side_my_heart_stands_first_and_old_words_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let list = page(&app, "commitments");
    assert_eq!(list.foot[0].text, "Write about my heart");
    assert!(section(&list, "templates theirs").folded && !section(&list, "templates mine").folded);
    let mine = write(&app, "commitments", "Write about my heart", &[("text", written("My heart matters."))]);
    assert!(list.foot.len() == 2 && page(&app, "commitments").foot.len() == 1, "each stands by itself, and once");
    save(&app, &mine, form(&button(&mine.foot, "Change it").does), &[("text", written("I rest on Sundays."))]);
    let mine = first(&app, "commitments");
    assert_eq!(texts(rows(&mine, "before")), ["My heart matters."]);
    let mine = tap(&app, &mine, does(button(buttons(&mine, "look"), "Let it rest")));
    assert!(has(&mine, "again") && !has(&mine, "rhythm"));
}

#[test]
fn a_ladder_opens_one_above_what_went_all_right_and_suggests_nothing_while_parting() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let ladders = |app: &App| texts(rows(&page(app, "measures"), "ladders")).join(", ");
    assert_eq!(ladders(&app), "Money", "no ladder of faith without faith");
    let ladder = page(&app, "measures/1_money");
    let idea = form(rows(&ladder, "ideas")[0].tap.as_ref().unwrap());
    assert!(say::page(&ladder, false).contains("Help is at the top."), "whoever comes here first reads of Help");
    assert_eq!(idea.fields[0].value, written("I could keep to the shopping list, and say what it cost."), "by side");
    save(&app, &ladder, idea, &[]);
    let rung = first(&app, "measures");
    let rung = tap(&app, &rung, does(button(buttons(&rung, "try"), "I tried it")));
    let rung = tap(&app, &rung, rows(&rung, "lines")[0].choices[0].does.as_ref());
    assert!(texts_of(buttons(&rung, "next")).contains(&"A rung higher"));
    let not_well = tap(&app, &rung, rows(&rung, "lines")[0].choices[2].does.as_ref());
    assert!(!texts_of(buttons(&not_well, "next")).contains(&"A rung higher"), "nothing leads up after what hurt");
    let rung = tap(&app, &not_well, rows(&not_well, "lines")[0].choices[0].does.as_ref());
    assert!(texts_of(buttons(&rung, "next")).contains(&"A rung higher"));
    let opens = rows(&page(&app, "measures"), "ladders")[0].tap.clone().unwrap();
    assert_eq!(opens, Action::Go { route: "measures/2_money".parse().unwrap() });
    app.save_settings(Settings { situation: Situation::Parting, faith: true, ..app.settings().unwrap() }).unwrap();
    assert!(!has(&page(&app, "measures/2_money"), "ideas"));
    assert_eq!(ladders(&app), "Money, Faith");
}

#[test]
fn a_lesson_gathers_notes_by_their_name_and_what_is_deleted_there_is_gone_here() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let prompt = app.prompt_today().unwrap().prompt.unwrap().id;
    let answer = app.answer_prompt(AnswerDraft { prompt, day: None, text: "a kind reply".into() }).unwrap().unwrap();
    let lesson = write(&app, "lessons", "Write down a lesson", &[("text", written("I am not enough."))]);
    let link = form(&button(buttons(&lesson, "speak"), "Choose one of my notes").does);
    save(&app, &lesson, link, &[]);
    let lesson = first(&app, "lessons");
    assert_eq!(texts(rows(&lesson, "speaks")), ["a kind reply"]);
    let lesson = tap(&app, &lesson, choices(&lesson, "strength")[0].does.as_ref());
    assert_eq!(chosen(choices(&lesson, "strength")), ["loud"]);
    app.delete_answer(answer.id).unwrap();
    assert!(rows(&first(&app, "lessons"), "speaks").is_empty());
    assert!(has(&page(&app, "lessons"), "examples"));
    app.begin_hard_day().unwrap();
    assert!(!has(&page(&app, "lessons"), "examples"), "no lesson is offered on a hard day");
}

#[test]
fn a_rhythm_brings_one_quiet_reminder_for_all_and_putting_away_ends_it() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    for words in ["I swim each Friday.", "I write on Sundays."] {
        let goal = write(&app, "goals", "A new goal", &[("text", written(words)), ("look", picked("week"))]);
        assert_eq!(chosen(choices(&goal, "rhythm")), ["week"]);
    }
    let looks = |app: &App| {
        let slots = app.plan_reminders(10).unwrap().slots;
        slots.into_iter().filter(|slot| slot.kind == ReminderKind::Look).collect::<Vec<_>>()
    };
    // One a day is the most that Grain offers: the look, which comes rarely, has its day before the daily one.
    let daily = ReminderDraft { on: true, ..app.reminders().unwrap().start };
    app.set_reminder(None, daily).unwrap();
    let planned = looks(&app);
    assert_eq!(planned.len(), 1);
    assert_eq!(planned[0].day, day("2026-12-01"));
    let check_ins = app.plan_reminders(10).unwrap().slots;
    assert_eq!(check_ins.iter().filter(|slot| slot.kind == ReminderKind::CheckIn).count(), 9);
    assert!(!planned[0].body.contains("swim") && !planned[0].title.contains("goal"), "S47");
    let later = app_at(folder.path(), "2026-12-01T12:00:00Z");
    let goal = first(&later, "goals");
    assert_eq!(said(&goal, "question"), "Is this still yours?");
    let goal = tap(&later, &goal, does(button(buttons(&goal, "look"), "Still mine")));
    assert!(!has(&goal, "question"));
    for _ in 0..2 {
        let goal = first(&later, "goals");
        tap(&later, &goal, does(button(buttons(&goal, "look"), "Put it away")));
    }
    assert_eq!(looks(&later), []);
}

#[test]
fn what_is_kept_is_found_and_what_is_deleted_stands_in_no_copy() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let goal = write(&app, "goals", "A new goal", &[("text", written("I build a boat."))]);
    let found = |typed: &str| hits(&app, typed).len();
    assert_eq!(found("boat"), 1);
    app.upkeep().unwrap();
    save(&app, &goal, form(&button(&goal.foot, "Change it").does), &[("text", written("I build a kite."))]);
    assert_eq!((found("boat"), found("kite")), (0, 1));
    let goal = first(&app, "goals");
    act(&app, &goal, does(button(&goal.foot, "Delete")).unwrap(), vec![]).unwrap();
    assert_eq!((found("kite"), rows(&page(&app, "goals"), "none").len()), (0, 0));
    let (sound, good, all) = app.check().unwrap();
    assert!(sound && good == all && all > 0);
}

#[test]
fn what_is_suggested_fits_the_side_and_the_situation() {
    for side in [Side::Healing, Side::Rebuilding, Side::Both] {
        for situation in Situation::ALL {
            let folder = tempfile::tempdir().unwrap();
            let app = app(&folder, side);
            app.save_settings(Settings { situation: *situation, ..app.settings().unwrap() }).unwrap();
            let apart = matches!(situation, Situation::Pausing | Situation::Parting);
            let list = page(&app, "commitments");
            let templates = |key: &str| if has(&list, key) { texts(rows(&list, key)).join(" ") } else { String::new() };
            assert_eq!(templates("templates theirs").contains("Even apart"), apart);
            let together = !apart && *situation != Situation::OnMyOwn;
            assert_eq!(templates("templates theirs").contains("something tender"), together);
            assert_eq!(templates("templates mine").contains("what I did"), side.has_deeds());
            let lessons = page(&app, "lessons");
            let ladder = page(&app, "measures/1_money");
            // A rung needs both.
            let alone = apart || *situation == Situation::OnMyOwn;
            assert_eq!(has(&ladder, "ideas"), !alone);
            let ideas = if alone { 0 } else { usize::from(side.has_bowl()) + usize::from(side.has_deeds()) };
            assert_eq!(if alone { 0 } else { rows(&ladder, "ideas").len() }, ideas);
            assert_eq!(rows(&lessons, "examples").len(), 2);
        }
    }
}

#[test]
fn a_healing_stage_is_said_by_area_and_moving_back_is_one_tap() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    let stages = page(&app, "stages");
    let at_ease = choice(choices(&stages, "state money"), "at_ease");
    let stages = tap(&app, &stages, at_ease.does.as_ref());
    let careful = choice(choices(&stages, "state money"), "tentative").does.clone().unwrap();
    let outcome = act(&app, &stages, &careful, vec![]).unwrap();
    assert_eq!(outcome.notice.unwrap().text, "Noted: Careful. It can change on any day, and needs no reason.");
    let stages = outcome.page.unwrap();
    assert_eq!(chosen(choices(&stages, "state money")), ["tentative"]);
    assert_eq!(texts(rows(&stages, "before money")), ["Careful", "At ease"]);
    assert_eq!(app.bowl("money".to_owned()).unwrap().ledger, []);
    app.set_area_side("money".to_owned(), Side::Rebuilding).unwrap();
    assert!(!has(&page(&app, "stages"), "state money"), "it is said by the one whose trust it is");
}

#[test]
fn forgiveness_is_for_the_hurt_one_alone_and_nothing_finds_it() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let mine = page(&app, "forgiveness");
    let willing = choice(choices(&mine, "state"), "willing").does.clone();
    let mine = tap(&app, &mine, willing.as_ref());
    let down = form(&button(&mine.foot, "Note it with a line").does);
    save(&app, &mine, down, &[("said", picked("revisited")), ("note", written("a quince tree"))]);
    assert!(hits(&app, "quince").is_empty(), "the search leaves it out");
    let mine = page(&app, "forgiveness");
    tap(&app, &mine, does(button(&mine.foot, "Take this page out of the menu")));
    let menu = page(&app, "practice");
    assert!(texts(rows(&menu, "more")).contains(&"About forgiving"));
    assert!(section(&menu, "more").folded && !texts(rows(&menu, "need")).contains(&"About forgiving"));
    app.choose_side(Side::Rebuilding).unwrap();
    assert!(page(&app, "forgiveness").sections.is_empty());
    assert!(!say::page(&page(&app, "practice"), true).contains("About forgiving"));
}
