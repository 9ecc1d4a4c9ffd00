//! Words that a kind word is said of, in every practice by one list, and near ones that are left in peace.

use crate::common::kept::{app, buttons, first, save};
use crate::common::page::{act, button, form, has, page, picked, rows, said, written};
use grain_core::app::App;
use grain_core::page::{Action, Body, FieldValue, Page, Value};
use grain_core::settings::Side;

const HEAVY: &str = "These words are heavy. You can talk to someone now. Help is at the top.";
const HARMED: &str = "If someone hurts you, or makes you afraid, that is not your fault. You can talk to someone who knows about this. Help is at the top.";

/// Writes words down in a practice, and gives what is said of them.
fn told(app: &App, practice: &str, words: &str) -> String {
    let (sort, area) = match practice {
        "boundaries" => ("limit", ""),
        "goals" => ("habit", ""),
        "commitments" => ("mine", ""),
        "measures" => ("1", "money"),
        "lessons" => ("lesson", ""),
        "repair" => ("words", ""),
        _ => ("day", ""),
    };
    let add = format!(r#"kept:{{"add":["{practice}","{sort}","{area}"]}}"#).parse().unwrap();
    let values = vec![FieldValue { key: "text".to_owned(), value: written(words) }];
    act(app, &page(app, practice), &add, values).unwrap().notice.unwrap().text.to_string()
}

/// The page of one of a practice.
fn one_of(app: &App, practice: &str) -> Page {
    let list = page(app, practice);
    let rows = list.sections.iter().flat_map(|section| match &section.body {
        Body::Rows { rows, .. } => rows.clone(),
        _ => Vec::new(),
    });
    let mut route = rows.filter_map(|row| match row.tap {
        Some(Action::Go { route }) if route.domain() == practice && route.what().len() == 36 => Some(route),
        _ => None,
    });
    page(app, &route.next_back().unwrap().to_string())
}

const PRACTICES: [&str; 7] = ["boundaries", "goals", "commitments", "measures", "lessons", "repair", "peace"];

#[test]
fn heavy_words_and_words_of_being_harmed_point_to_help_in_every_practice() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    for practice in PRACTICES {
        for words in ["Some nights I want to die.", "I could KILL myself", "They are better off without me."] {
            assert_eq!(told(&app, practice, words), HEAVY, "{practice}: {words}");
        }
        for words in ["He hit me again on Sunday.", "When you hurt me I go.", "I was locked in. She locks me in."] {
            assert_eq!(told(&app, practice, words), HARMED, "{practice}: {words}");
        }
        assert!([HEAVY, HARMED].contains(&said(&one_of(&app, practice), "heard").as_str()), "{practice}: on its page");
        for words in
            ["I kill time with a book.", "That killed the mood.", "I hit the gym each Monday.", "It hurt. I rest."]
        {
            let told = told(&app, practice, words);
            assert!(told != HEAVY && told != HARMED, "{practice}: {words}: {told}");
        }
    }
}

#[test]
fn a_line_beside_it_is_heard_too() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    told(&app, "peace", "A walk along the river.");
    let ritual = one_of(&app, "peace");
    let down = form(&button(buttons(&ritual, "how"), "Note it with a line").does).clone();
    assert_eq!(save(&app, &ritual, &down, &[("note", written("I want to die."))]), HEAVY);
    assert_eq!(save(&app, &ritual, &down, &[("note", written("The river was high."))]), "Noted.");
}

#[test]
fn what_sounds_like_a_threat_is_told_from_what_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    for threat in [
        "You will never see the children.",
        "I will tell everyone what you did.",
        "I take your money, or else.",
        "I tell everyone.",
    ] {
        assert!(told(&app, "boundaries", threat).contains("like a threat"), "{threat}");
    }
    for plain in [
        "I never see that person alone.",
        "I do not have to tell everyone why.",
        "If I need a break, I say: take your time.",
        "I leave, and I come back when I want to.",
        "I do not let anyone teach you and me how to feel.",
    ] {
        assert_eq!(told(&app, "boundaries", plain), "Written down.", "{plain}");
    }
}

#[test]
fn a_goal_that_hangs_on_another_is_told_from_one_that_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    for hangs in ["By spring you come back to me.", "My partner comes back by June.", "You forgive me."] {
        assert!(told(&app, "goals", hangs).contains("someone else feels"), "{hangs}");
    }
    for own in ["I come back to running.", "My strength comes back by summer.", "I come back to the piano each Friday."]
    {
        assert_eq!(told(&app, "goals", own), "Written down.", "{own}");
    }
    let flags = |words: &str| {
        let folder = tempfile::tempdir().unwrap();
        let app = self::app(&folder, Side::Rebuilding);
        let told = told(&app, "repair", words);
        let one = first(&app, "repair");
        assert_eq!(told.contains("heard in another way"), has(&one, "flags"), "{words}");
        has(&one, "flags")
    };
    assert!(flags("I was wrong. Please come back."));
    assert!(!flags("I will come back to this in June."));
}

#[test]
fn a_promise_that_was_not_kept_leads_to_repair_and_its_change_becomes_a_promise() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let promises = page(&app, "promises");
    let new = form(&button(&promises.foot, "A new promise").does).clone();
    save(&app, &promises, &new, &[("text", written("I call by six."))]);
    let leads = |app: &App| {
        let page = page(app, "promises");
        let to = |button: &grain_core::page::Button| matches!(&button.does, Action::Go { route } if route.domain() == "repair");
        has(&page, "due") && rows(&page, "due").iter().flat_map(|row| &row.buttons).any(to)
    };
    assert!(!leads(&app));
    let due = page(&app, "promises");
    let not_kept = crate::common::page::choice(&rows(&due, "due")[0].choices, "not_kept").does.clone().unwrap();
    act(&app, &due, &not_kept, vec![]).unwrap();
    assert!(leads(&app));
    app.begin_hard_day().unwrap();
    assert!(!leads(&app), "nothing to work on while one rests");
    app.end_hard_day().unwrap();
    app.choose_side(Side::Healing).unwrap();
    assert!(!leads(&app), "an apology is written by the one who did it");
    app.choose_side(Side::Rebuilding).unwrap();

    let list = page(&app, "repair");
    let compose = form(&button(&list.foot, "Put it into words").does).clone();
    let parts = [("did", written("I hid the letters.")), ("change", written("I show each letter on Sunday."))];
    save(&app, &list, &compose, &parts);
    let one = first(&app, "repair");
    let promise = form(&button(buttons(&one, "follow"), "Make it a promise").does).clone();
    assert_eq!(promise.fields[0].value, Value::Text { text: "I show each letter on Sunday.".into() });
    save(&app, &one, &promise, &[]);
    let all = grain_core::page::say::page(&page(&app, "promises"), false);
    assert!(all.contains("I show each letter on Sunday."), "{all}");
}

#[test]
fn a_ritual_can_be_of_each_day_and_nothing_else_can() {
    let folder = tempfile::tempdir().unwrap();
    {
        let app = app(&folder, Side::Healing);
        let list = page(&app, "peace");
        let new = form(&button(&list.foot, "A new ritual").does).clone();
        save(&app, &list, &new, &[("text", written("Tea at five.")), ("sort", picked("day")), ("look", picked("day"))]);
        let goals = page(&app, "goals");
        let new = form(&button(&goals.foot, "A new goal").does).clone();
        let daily = act(
            &app,
            &goals,
            &new.does,
            crate::common::page::filled(&new, &[("text", written("x")), ("look", picked("day"))]),
        );
        assert_eq!(crate::common::refusal(daily).0, "look");
        let reminders = app.plan_reminders(7).unwrap().slots.len();
        assert!(reminders > 3, "{reminders} in a week");
    }
    let app = crate::common::app_at(folder.path(), "2026-11-25T12:00:00Z");
    let due = app.today().unwrap().due;
    assert_eq!((due.len(), due[0].second.as_str()), (1, "There can be time for it, if you like"));
    let ritual = page(&app, &due[0].route.to_string());
    act(&app, &ritual, crate::common::page::does(&buttons(&ritual, "how")[0]).unwrap(), vec![]).unwrap();
    assert!(app.today().unwrap().due.is_empty(), "it had its time");
}

#[test]
fn a_page_of_a_practice_says_nothing_three_times() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    for practice in PRACTICES {
        told(&app, practice, "A plain line.");
        let one = one_of(&app, practice);
        if let Some(tried) = one.sections.iter().find_map(|section| match &section.body {
            Body::Buttons { buttons } if section.key == "try" => crate::common::page::does(&buttons[1]),
            _ => None,
        }) {
            act(&app, &one, tried, vec![]).unwrap();
        }
        for page in [page(&app, practice), one_of(&app, practice), page(&app, "measures/1_money")] {
            let headings = page.sections.iter().map(|section| section.heading.to_string());
            let mut all: Vec<String> = headings.chain(page.foot.iter().map(|button| button.text.to_string())).collect();
            for section in &page.sections {
                if let Body::Buttons { buttons } = &section.body {
                    all.extend(buttons.iter().map(|button| button.text.to_string()));
                }
            }
            let forms = page.foot.iter().filter_map(|button| match &button.does {
                Action::Sheet { form } => Some(form),
                _ => None,
            });
            all.extend(forms.flat_map(|form| &form.fields).map(|field| field.label.clone()));
            for text in ["Tried", "In my own words", "Rest here"] {
                let times = all.iter().filter(|one| *one == text).count();
                assert!(times <= 1, "{}: {text} stands {times} times", page.route);
            }
        }
    }
}
