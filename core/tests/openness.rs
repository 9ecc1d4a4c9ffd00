//! Openness as a person meets it on its pages: offers, and what was told.

use crate::common::kept::{app, buttons, first, save, texts_of};
use crate::common::page::{
    act, button, does, filled, form, has, hits, page, picked, row, rows, said, tap, texts, written,
};
use crate::common::{app_at, day, refusal};
use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainReason, GrainSource};
use grain_core::error::Problem;
use grain_core::page::{Action, Page, Value};
use grain_core::settings::{Settings, Side, Situation};

fn on(text: &str) -> Value {
    Value::Day { day: Some(day(text)) }
}

fn at(folder: &tempfile::TempDir, day: &str) -> App {
    app_at(folder.path(), &format!("{day}T12:00:00Z"))
}

/// Taps a button of a section and gives what is said, with the page as it then is.
fn press(app: &App, on: &Page, key: &str, text: &str) -> (String, Page) {
    let outcome = act(app, on, does(button(buttons(on, key), text)).unwrap(), Vec::new()).unwrap();
    (outcome.notice.unwrap().text.to_string(), outcome.page.unwrap())
}

#[test]
fn an_offer_is_made_from_a_template_shown_looked_at_and_ends_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    {
        let app = app(&folder, Side::Rebuilding);
        let list = page(&app, "offers");
        assert_eq!(
            list.lead,
            "An offer is yours to make: one thing, from a day, until a day. It can be stopped on any day."
        );
        assert!(said(&list, "first").starts_with("If you were told to do this, or fear what follows a no"));
        assert!(said(&list, "first").contains("You owe nobody a login, a place on a map or your whole screen."));
        let template = row(&list, "templates", "I tell you before I spend more than ….").tap.as_ref().unwrap();
        let saved = save(&app, &list, form(template), &[("amount", written("50 euros")), ("end", on("2026-12-24"))]);
        assert_eq!(saved, "Written down.");
        let one = first(&app, "offers");
        assert_eq!(
            (one.title.as_str(), said(&one, "words").as_str()),
            ("Money", "I tell you before I spend more than 50 euros.")
        );
        assert_eq!(said(&one, "private"), "Small things below that sum.");
        let days: Vec<_> = rows(&one, "days").iter().map(|row| row.second.as_str()).collect();
        assert_eq!(
            days,
            ["Tuesday, 24 November", "Wednesday, 9 December", "Thursday, 24 December"],
            "half way by itself"
        );
        assert_eq!(texts_of(buttons(&one, "stand")), ["Stop this offer", "Shown today"]);
        assert_eq!(press(&app, &one, "stand", "Shown today").0, "Noted.");
    }
    {
        let app = at(&folder, "2026-12-09");
        let due = app.today().unwrap().due;
        assert_eq!((due[0].text.as_str(), due[0].second.as_str()), ("Openness", "You set this day for it"));
        let one = first(&app, "offers");
        let asked =
            "Your offer has its day today. You can go on until Thursday, 24 December, make it smaller, or stop.";
        assert_eq!(said(&one, "where"), asked);
        assert_eq!(texts_of(buttons(&one, "stand")), ["Go on", "Smaller", "Stop this offer", "Shown today"]);
        let (told, one) = press(&app, &one, "stand", "Go on");
        assert_eq!(told, "Noted. It goes on until Thursday, 24 December.");
        assert!(!has(&one, "where") && app.today().unwrap().due.is_empty());
    }
    let app = at(&folder, "2026-12-25");
    assert!(app.today().unwrap().due.is_empty(), "it ended silently");
    let list = page(&app, "offers");
    assert_eq!(rows(&list, "over")[0].second, "Ended on Thursday, 24 December, as planned");
    assert!(rows(&list, "open").is_empty());
    let one = first(&app, "offers");
    assert_eq!(said(&one, "where"), "Ended on Thursday, 24 December, as you said. Nothing more is due.");
    assert_eq!(texts(rows(&one, "done")), ["Looked at it and went on", "Shown today".trim_end_matches(" today")]);
    let anew = form(&button(buttons(&one, "anew"), "Offer it anew").does);
    save(&app, &one, anew, &[]);
    let list = page(&app, "offers");
    assert_eq!((rows(&list, "open").len(), rows(&list, "over").len()), (1, 1), "the old one stays as it was");
    assert_eq!(button(buttons(&one, "anew"), "Leave it").does, Action::Go { route: "offers".parse().unwrap() });
}

#[test]
fn an_offer_is_made_smaller_or_stopped_without_a_reason_and_no_text_calls_it_broken() {
    let folder = tempfile::tempdir().unwrap();
    {
        let app = app(&folder, Side::Both);
        let list = page(&app, "offers");
        let new = form(&button(&list.foot, "Offer something").does);
        save(&app, &list, new, &[("text", written("I show you the plan of my week.")), ("review", on("2026-11-25"))]);
    }
    let app = at(&folder, "2026-11-26");
    let one = first(&app, "offers");
    assert!(said(&one, "where").starts_with("You can look at your offer again."), "its day passed without a reproach");
    let smaller = form(&button(buttons(&one, "stand"), "Smaller").does);
    save(&app, &one, smaller, &[("text", written("I tell you of my Friday.")), ("end", on("2026-12-01"))]);
    let one = first(&app, "offers");
    assert_eq!(said(&one, "words"), "I tell you of my Friday.");
    assert!(rows(&one, "done")[0].second.contains("I show you the plan of my week."), "the words before are kept");
    let stop = does(button(buttons(&one, "stand"), "Stop this offer")).unwrap();
    let outcome = act(&app, &one, stop, Vec::new()).unwrap();
    let (notice, stopped) = (outcome.notice.unwrap(), outcome.page.unwrap());
    assert_eq!(notice.text, "Stopped on Thursday, 26 November. Nothing more is due.");
    assert_eq!(rows(&page(&app, "offers"), "over")[0].second, "Stopped by me on Thursday, 26 November");
    for page in [&stopped, &page(&app, "offers")] {
        let text = grain_core::page::say::page(page, true).to_lowercase();
        assert!(!text.contains("broke") && !text.contains("missed"), "{text}");
    }
    assert_eq!(refusal(act(&app, &stopped, stop, Vec::new())), ("offer".to_owned(), Problem::AlreadyClosed));
    act(&app, &stopped, &notice.undo.unwrap(), Vec::new()).unwrap();
    assert!(has(&first(&app, "offers"), "stand"));
}

#[test]
fn a_wide_offer_gets_a_kind_word_and_is_never_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let list = page(&app, "offers");
    let new = form(&button(&list.foot, "Offer something").does);
    let wide = "This is a wide offer. One thing until a day is enough. You can change it, or keep it as a note.";
    for text in
        ["You get my passwords.", "I share my LOCATION with you", "I answer at once.", "You can read everything"]
    {
        assert_eq!(save(&app, &list, new, &[("text", written(text))]), wide, "{text}");
    }
    assert_eq!(
        save(&app, &list, new, &[("text", written("I call you when I am replaced at the shop."))]),
        "Written down."
    );
    assert_eq!(said(&page(&app, "offers"), "heard"), "");
    for template in rows(&list, "templates") {
        let told = save(&app, &list, form(template.tap.as_ref().unwrap()), &[]);
        assert_eq!(told, "Written down.", "{}", template.text);
    }
    let bad = |values: &[(&str, Value)]| refusal(act(&app, &list, &new.does, filled(new, values)));
    assert_eq!(bad(&[]), ("text".to_owned(), Problem::Empty));
    let no_end = [("text", written("A thing")), ("end", Value::Day { day: None })];
    assert_eq!(bad(&no_end), ("end".to_owned(), Problem::Empty));
    assert_eq!(
        bad(&[("text", written("A thing")), ("end", on("2027-03-01"))]),
        ("end".to_owned(), Problem::OutOfRange)
    );
}

#[test]
fn the_one_who_was_hurt_has_no_offers_to_look_at_and_what_fits_no_couple_is_not_proposed() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let list = page(&app, "offers");
    assert!(list.foot.is_empty() && !has(&list, "open") && !has(&list, "templates"));
    let in_menu = |app: &App| texts(rows(&page(app, "practice"), "do")).contains(&"Openness");
    assert!(!in_menu(&app));
    app.choose_side(Side::Rebuilding).unwrap();
    assert!(in_menu(&app) && has(&page(&app, "offers"), "templates"));
    let settings = app.settings().unwrap();
    app.save_settings(Settings { situation: Situation::Parting, ..settings.clone() }).unwrap();
    assert!(!has(&page(&app, "offers"), "templates"));
    app.save_settings(settings).unwrap();
    app.begin_hard_day().unwrap();
    assert!(!has(&page(&app, "offers"), "templates"), "nothing to work on while one rests");
}

#[test]
fn what_was_told_has_its_day_and_how_and_late_is_still_told() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let list = page(&app, "disclosures");
    let new = form(&button(&list.foot, "I told something").does);
    let tell = |text: &str, values: &[(&str, Value)]| {
        let all: Vec<_> = [("text", written(text))].into_iter().chain(values.iter().cloned()).collect();
        save(&app, &list, new, &all)
    };
    assert_eq!(tell("the invoice", &[]), "Noted as told today.");
    tell("the call", &[("happened", on("2026-11-23"))]);
    tell("the late fee", &[("happened", on("2026-06-02")), ("told", on("2026-11-20"))]);
    tell("the letter", &[("how", picked("asked"))]);
    assert_eq!(tell("the loan", &[("how", picked("not_yet"))]), "Noted. It stands on your list.");
    let list = page(&app, "disclosures");
    let line = |text: &str| row(&list, "told", text).second.to_string();
    assert_eq!(line("the invoice"), "Told today, the same day.");
    assert_eq!(line("the call"), "Told today, the day after.");
    assert_eq!(line("the late fee"), "Told Friday, 20 November, some days later.");
    assert_eq!(line("the letter"), "Told today, when asked.");
    assert_eq!(texts(rows(&list, "open")), ["the loan"]);
    assert!(
        said(&list, "not_yet").starts_with("Not told yet. If it is safe, you can choose the moment and the words.")
    );
    assert_eq!(hits(&app, "invoice").len(), 1);
    // It can be changed, and what was wrong is refused at its field.
    let change = form(row(&list, "told", "the call").tap.as_ref().unwrap()).clone();
    assert_eq!(save(&app, &list, &change, &[("happened", Value::Day { day: None })]), "Changed.");
    let list = tap(&app, &list, does(&row(&page(&app, "disclosures"), "told", "the invoice").menu[0]));
    assert_eq!(row(&list, "told", "the call").second, "Told today");
    assert_eq!(rows(&list, "open").len(), 2, "taken back, it waits again");
    let bad = |values: &[(&str, Value)]| refusal(act(&app, &list, &new.does, filled(new, values)));
    assert_eq!(bad(&[]), ("text".to_owned(), Problem::Empty));
    assert_eq!(
        bad(&[("text", written("x")), ("happened", on("2026-11-25"))]),
        ("happened".to_owned(), Problem::DayInFuture)
    );
    assert_eq!(bad(&[("text", written("x")), ("told", on("2026-11-01"))]), ("told".to_owned(), Problem::DayTooFarBack));
    let before = [("text", written("x")), ("told", on("2026-11-22"))];
    assert_eq!(bad(&before), ("told".to_owned(), Problem::OutOfRange), "told before it happened");
}

#[test]
fn one_who_was_told_something_owes_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let line = "You were told something. You can take any time you like. No answer is due, and no feeling is wrong.";
    let draft = |reason| GrainDraft {
        area: "money".into(),
        change: GrainChange::LittleTaken,
        day: None,
        source: GrainSource::ByHand,
        reason,
        why: "".into(),
    };
    assert_eq!(app.add_grains(draft(Some(GrainReason::FoundOut))).unwrap().bowl.note, "");
    let told = app.add_grains(draft(Some(GrainReason::Told))).unwrap();
    assert_eq!(told.bowl.note, line);
    app.take_back_grains(told.entry).unwrap();
    assert_eq!(app.bowl("money".to_owned()).unwrap().note, "");
    app.add_grains(draft(Some(GrainReason::Told))).unwrap();
    drop(app);
    assert_eq!(
        at(&folder, "2026-11-25").bowl("money".to_owned()).unwrap().note,
        "",
        "the day after nothing brings it up"
    );
}
