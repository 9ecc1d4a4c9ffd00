//! Repair, small rituals and how home felt, as a person meets them on their pages.

use crate::common::kept::{app, buttons, first, save, texts_of, write};
use crate::common::page::{
    act, button, choice, choices, chosen, does, filled, form, has, page, picked, row, rows, said, section, tap, texts,
    written,
};
use crate::common::{app_at, day, refusal};
use grain_core::error::Problem;
use grain_core::page::{Action, Body, Page, Value};
use grain_core::reminders::ReminderKind;
use grain_core::settings::{Settings, Side, Situation};
use grain_core::written::Written;

#[test]
fn an_apology_is_one_text_and_some_of_its_words_get_a_gentle_look_and_are_never_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let list = page(&app, "repair");
    assert!(said(&list, "safe").contains("couples who both feel safe"), "S6");
    let builder = form(&button(&list.foot, "Put it into words").does);
    let empty = filled(builder, &[("hurt", written("You felt alone."))]);
    assert_eq!(refusal(act(&app, &list, &builder.does, empty)), ("did".to_owned(), Problem::Empty));
    let weak = [
        ("did", written("I am sorry if you felt lied to, BUT I was stressed.")),
        ("change", written("I swear you never have to ask.")),
    ];
    assert!(save(&app, &list, builder, &weak).contains("heard in another way"));
    let one = first(&app, "repair");
    assert_eq!(
        lines(&one, "words"),
        ["I am sorry if you felt lied to, BUT I was stressed.\n\nI swear you never have to ask."]
    );
    let flags = lines(&one, "flags");
    for flag in ["“but” here", "“If” leaves open", "points at the other", "can be true", "very large promise"] {
        assert!(flags.iter().any(|line| line.contains(flag)), "{flag} is none of {flags:?}");
    }
    assert_eq!(flags.len(), 5);
    assert_eq!(rows(&page(&app, "repair"), "promise")[0].text, "I am sorry if you felt lied to, BUT I was stressed.");
    // Our own example has none of it, and no word is marked inside another one.
    let example = rows(&list, "example").iter().map(|row| row.second.as_str()).collect::<Vec<_>>().join("\n");
    let change = form(&button(&one.foot, "Change it").does);
    assert_eq!(
        save(&app, &one, change, &[("text", written(&format!("{example} The butter is adjusted.")))]),
        "Changed."
    );
    assert!(!has(&first(&app, "repair"), "flags"));
    let told = save(&app, &one, change, &[("text", written("I want to die."))]);
    assert!(told.contains("You can talk to someone now"), "{told}");
}

fn lines<'a>(page: &'a Page, key: &str) -> Vec<&'a str> {
    match &section(page, key).body {
        Body::Text { lines, .. } => lines.iter().map(Written::as_str).collect(),
        other => panic!("{key} is {other:?}"),
    }
}

#[test]
fn said_and_heard_have_their_days_can_be_taken_back_and_stop_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    let one = write(&app, "repair", "Put it into words", &[("did", written("I hid the letters."))]);
    let outcome = act(&app, &one, does(button(buttons(&one, "days"), "I said it")).unwrap(), vec![]).unwrap();
    let notice = outcome.notice.unwrap();
    assert_eq!(notice.text, "Noted. No reply is needed. This adds no grains.");
    assert!(has(&one, "before") && !has(&outcome.page.unwrap(), "before"));
    act(&app, &one, &notice.undo.unwrap(), vec![]).unwrap();
    let one = first(&app, "repair");
    assert!(has(&one, "before") && !has(&one, "lines"));
    let down = form(&button(buttons(&one, "days"), "Note it with a line").does);
    save(&app, &one, down, &[("said", picked("heard")), ("day", Value::Day { day: Some(day("2026-11-22")) })]);
    let one = first(&app, "repair");
    assert!(row(&one, "lines", "I was told that it was heard").second.contains("22 November"));
    let one = tap(&app, &one, does(button(buttons(&one, "days"), "I was asked to say no more about it")));
    assert!(buttons(&one, "days").is_empty(), "nothing offers to say it again");
    assert!(matches!(button(buttons(&one, "follow"), "Make it a promise").does, Action::Sheet { .. }));
    assert_eq!(app.plan_reminders(30).unwrap().slots.iter().filter(|slot| slot.kind == ReminderKind::Look).count(), 0);
}

#[test]
fn the_hurt_one_notes_what_was_told_and_what_is_missing_and_owes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let list = page(&app, "repair");
    assert_eq!(texts_of(&list.foot), ["Note what I was told"], "nobody who was hurt is offered to apologise");
    let heard = [("text", written("You are sorry for June.")), ("more", written("the letters"))];
    let one = write(&app, "repair", "Note what I was told", &heard);
    assert_eq!(lines(&one, "missing"), ["the letters"]);
    assert!(said(&one, "owed").starts_with("Nothing is owed"));
    assert!(!has(&one, "rhythm") && texts_of(buttons(&one, "look")) == ["Put it away"], "nothing brings it up again");
    let one = tap(&app, &one, choice(choices(&one, "state"), "wait").does.as_ref());
    assert_eq!(chosen(choices(&one, "state")), ["wait"]);
    assert_eq!(app.bowl("money".to_owned()).unwrap().ledger, []);
    app.choose_side(Side::Rebuilding).unwrap();
    assert_eq!(texts_of(&page(&app, "repair").foot), ["Put it into words"]);
}

#[test]
fn no_arrow_leads_between_repair_and_forgiveness_and_none_from_repair_to_a_bowl() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    write(&app, "repair", "Note what I was told", &[("text", written("You are sorry."))]);
    write(&app, "repair", "Put it into words", &[("did", written("I hid the letters."))]);
    let list = page(&app, "repair");
    let ones = rows(&list, "received").iter().chain(rows(&list, "promise")).map(|row| match &row.tap {
        Some(Action::Go { route }) => page(&app, &route.to_string()),
        other => panic!("{other:?}"),
    });
    let ones: Vec<_> = ones.chain([list.clone()]).collect();
    assert_eq!(ones.len(), 3);
    for page in &ones {
        let json = serde_json::to_string(page).unwrap();
        for elsewhere in ["forgiveness", "\"bowl", "grain:", "guide"] {
            assert!(!json.contains(elsewhere), "{}: {elsewhere}", page.route);
        }
    }
    let mine = page(&app, "forgiveness");
    let mine = tap(&app, &mine, choices(&mine, "state")[0].does.as_ref());
    let json = serde_json::to_string(&mine).unwrap();
    assert!(!json.contains("repair") && !json.contains("bowl"), "{json}");
}

#[test]
fn rituals_fit_the_situation_and_prayer_is_for_those_who_switched_faith_on() {
    for side in [Side::Healing, Side::Rebuilding, Side::Both] {
        for situation in Situation::ALL {
            for faith in [false, true] {
                let folder = tempfile::tempdir().unwrap();
                let app = app(&folder, side);
                app.save_settings(Settings { situation: *situation, faith, ..app.settings().unwrap() }).unwrap();
                let apart = matches!(situation, Situation::Pausing | Situation::Parting);
                let shown = texts(rows(&page(&app, "peace"), "examples")).join(" ");
                let for_two = !apart && *situation != Situation::OnMyOwn;
                assert_eq!(shown.contains("One meal at a table"), for_two, "a ritual for two needs two");
                assert_eq!(shown.contains("prayer"), faith);
                assert!(shown.contains("An evening for myself"));
                if side.has_deeds() {
                    let one = write(&app, "repair", "Put it into words", &[("did", written("I hid it."))]);
                    assert_eq!(lines(&one, "before")[0].contains("May I say"), !apart);
                }
            }
        }
    }
}

#[test]
fn how_home_felt_stands_by_week_and_a_new_week_is_asked_anew() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let home = page(&app, "home_felt");
    assert!(said(&home, "fear").contains("Help is at the top"));
    let home = tap(&app, &home, choice(choices(&home, "state"), "tense").does.as_ref());
    assert_eq!(chosen(choices(&home, "state")), ["tense"]);
    let later = app_at(folder.path(), "2026-12-01T12:00:00Z");
    let home = page(&later, "home_felt");
    assert!(chosen(choices(&home, "state")).is_empty());
    let home = tap(&later, &home, choice(choices(&home, "state"), "calm").does.as_ref());
    let weeks: Vec<_> = home.sections.iter().filter(|section| section.key.starts_with("week ")).collect();
    assert_eq!(weeks.len(), 2);
    assert_eq!(texts(rows(&home, &weeks[0].key)), ["Calm"]);
    assert_eq!(texts(rows(&home, &weeks[1].key)), ["Tense"]);
    assert!(weeks[1].heading.as_str().contains("23 November"), "{:?}", weeks[1].heading);
    let much_later = app_at(folder.path(), "2027-02-10T12:00:00Z");
    let home = page(&much_later, "home_felt");
    assert!(home.sections.iter().all(|section| !section.key.starts_with("week ")), "what is older stands by month");
    act(&much_later, &home, does(button(&home.foot, "Delete")).unwrap(), vec![]).unwrap();
    assert!(page(&much_later, "home_felt").foot.is_empty());
}
