//! Guides for a talk, and the one that a low bowl offers.

use crate::common::kept::buttons;
use crate::common::page;
use crate::common::{NOON, app_at, refusal};
use grain_core::app::App;
use grain_core::content::content;
use grain_core::error::{ErrorKind, Problem};
use grain_core::page::{Action, Body, FieldValue};
use grain_core::settings::{Settings, Side, Situation};

#[test]
fn the_guide_of_a_low_bowl_begins_with_when_not_to_use_it_and_ends_without_asking_anything() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.track_areas(vec!["money".to_owned()]).unwrap();
    let guide = page::page(&app, "guide/money");
    assert_eq!(guide.title, "I don't feel safe here");
    let Body::Steps { steps, aside: Some(time_out) } = &page::section(&guide, "steps").body else {
        panic!("{guide:?}");
    };
    assert!(steps[0].lines[0].contains("both feel safe"), "S6: {:?}", steps[0]);
    assert!(steps[0].lines[2].contains("Help is at the top"));
    assert!(steps[0].lines[3].contains("talk to an advocate first"), "S8");
    let turns: Vec<_> = steps.iter().filter(|step| step.aside).collect();
    assert_eq!(turns.iter().map(|turn| turn.title.as_str()).collect::<Vec<_>>()[..2], ["Turn 1 of 5", "Turn 2 of 5"]);
    assert_eq!(turns.len(), 5);
    assert!(
        turns
            .iter()
            .all(|turn| !turn.who.is_empty() && turn.avoid.len() == 3 && turn.spoken.contains(turn.who.as_str()))
    );
    assert!(steps.iter().any(|step| step.lines.iter().any(|line| line == "About Money …")));
    assert_eq!(steps.last().unwrap().lines.last().unwrap(), "That is enough for one day.");
    assert!(time_out.lines[0].contains("for no reason"));
    assert!(steps.iter().all(|step| !step.spoken.contains('{')), "every placeholder has its word");
}

#[test]
fn an_area_that_is_not_there_has_no_guide() {
    let folder = tempfile::tempdir().unwrap();
    let error = app_at(folder.path(), NOON).page(&"guide/nowhere".parse().unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadInput);
}

/// The guides in sight, by their names in routes.
fn offered(app: &App) -> Vec<String> {
    let list = page::page(app, "guides");
    let rows = |key: &str| if page::has(&list, key) { page::rows(&list, key).to_vec() } else { Vec::new() };
    ["plain", "hard", "help"].iter().flat_map(|group| rows(group)).map(|row| row.key).collect()
}

/// Everything a guide says.
fn all_of(app: &App, id: &str) -> Vec<String> {
    let talk = page::page(app, &format!("talk/{id}"));
    let Body::Steps { steps, aside } = &page::section(&talk, "steps").body else { panic!("{talk:?}") };
    let said = steps.iter().chain(aside).flat_map(|step| step.lines.iter().chain(&step.avoid).chain([&step.note]));
    said.map(ToString::to_string).collect()
}

/// A life in which every guide that can fit at once fits.
fn full_life(folder: &tempfile::TempDir) -> App {
    let app = app_at(folder.path(), NOON);
    app.save_settings(Settings { faith: true, ..Settings::default() }).unwrap();
    app.choose_side(Side::Both).unwrap();
    app.track_areas(vec!["money".to_owned(), "children".to_owned()]).unwrap();
    app
}

#[test]
fn every_guide_can_be_opened_says_when_not_and_ends_without_asking_anything() {
    let folder = tempfile::tempdir().unwrap();
    let app = full_life(&folder);
    let guides = offered(&app);
    assert_eq!(guides.len(), 15, "{guides:?}");
    for id in guides.iter().filter(|id| *id != "not_safe_here") {
        let guide = page::page(&app, &format!("guides/{id}"));
        let begin = page::button(buttons(&guide, "begin"), "Begin");
        assert_eq!(begin.does, Action::Go { route: format!("talk/{id}").parse().unwrap() });
        let talk = page::page(&app, &format!("talk/{id}"));
        let Body::Steps { steps, aside } = &page::section(&talk, "steps").body else { panic!("{talk:?}") };
        assert_eq!(steps[0].title, "Before you begin", "{id}");
        assert_eq!(steps.last().unwrap().lines.last().unwrap(), "That is enough for one day.", "{id}");
        assert!(steps.iter().all(|step| !step.lines.is_empty() && !step.spoken.is_empty()), "{id}");
        let two = aside.is_some();
        assert_eq!(two, !["friend", "stop"].contains(&id.as_str()), "{id}");
        assert_eq!(steps[0].lines[0].contains("both feel safe"), two, "{id}: S6 stands where two talk");
        assert!(steps.iter().flat_map(|step| &step.lines).any(|line| line.contains("Help is at the top")) || two);
        let all = all_of(&app, id).join("\n");
        assert!(!all.contains('{') && !all.contains('!'), "{id}: {all}");
    }
    assert!(app.page(&"talk/not_safe_here".parse().unwrap()).is_err(), "it is about an area");
    let about = page::page(&app, "guides/not_safe_here");
    let areas: Vec<_> = buttons(&about, "begin").iter().map(|button| button.text.as_str()).collect();
    assert_eq!(areas, ["Money", "Children"]);
}

#[test]
fn guides_come_only_to_those_whom_they_fit() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let without = |app: &App, ids: &[&str]| {
        let offered = offered(app);
        ids.iter().all(|id| !offered.iter().any(|other| other == id))
    };
    app.choose_side(Side::Rebuilding).unwrap();
    assert!(without(&app, &["faith", "children", "money", "trigger", "not_safe_here", "apart"]));
    assert!(!without(&app, &["slip"]));
    assert!(app.page(&"talk/faith".parse().unwrap()).is_err() && app.page(&"guides/faith".parse().unwrap()).is_err());

    let app = full_life(&folder);
    app.choose_side(Side::Healing).unwrap();
    assert!(without(&app, &["slip"]));
    for (situation, ids) in [
        (Situation::Pausing, &["children", "time", "saying_no", "apart", "friend", "stop"][..]),
        (Situation::Parting, &["children", "time", "saying_no", "apart", "friend", "stop"]),
        (Situation::OnMyOwn, &["children", "friend", "stop"]),
    ] {
        app.save_settings(Settings { faith: true, situation, ..Settings::default() }).unwrap();
        assert_eq!(offered(&app), ids, "{situation:?}");
    }
    app.save_settings(Settings { just_for_me: true, ..Settings::default() }).unwrap();
    assert_eq!(offered(&app), ["children", "friend", "stop"]);
    app.save_settings(Settings::default()).unwrap();
    app.begin_hard_day().unwrap();
    assert_eq!(offered(&app), ["friend", "stop"], "nothing to work on while one rests");
}

#[test]
fn one_line_can_be_saved_after_a_talk_with_its_day_and_is_found_and_deleted_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = full_life(&folder);
    let guide = page::page(&app, "guides/weekly_talk");
    let form = page::form(&page::button(&guide.foot, "Save one line").does);
    let empty = page::act(&app, &guide, &form.does, page::filled(form, &[]));
    assert_eq!(refusal(empty), ("text".to_owned(), Problem::Empty));
    let line = page::filled(form, &[("text", page::written("Sunday walks stay."))]);
    let guide = page::act(&app, &guide, &form.does, line).unwrap().page.unwrap();
    let saved = page::row(&guide, "saved", "Sunday walks stay.").clone();
    assert_eq!(saved.second, "Today");
    assert_eq!(page::texts(page::rows(&page::page(&app, "guides"), "saved")), ["Sunday walks stay."]);
    assert!(!page::has(&page::page(&app, "guides/money"), "saved"), "it stands with its own guide");
    assert_eq!(page::hits(&app, "walks").len(), 1);
    let route = format!("guides/{}", saved.key);
    // What was saved stays in reach also when its guide is not.
    app.save_settings(Settings { just_for_me: true, ..Settings::default() }).unwrap();
    let one = page::page(&app, &route);
    assert_eq!((one.title.as_str(), page::said(&one, "words").as_str()), ("Weekly talk", "Sunday walks stay."));
    let delete = page::does(page::button(&one.foot, "Delete")).unwrap();
    page::act(&app, &one, delete, Vec::new()).unwrap();
    assert!(!page::has(&page::page(&app, "guides"), "saved") && page::hits(&app, "walks").is_empty());
    assert_eq!(app.bowl("money".to_owned()).unwrap().ledger, [], "a talk adds no grains");
}

#[test]
fn no_guide_asks_for_trust_a_pardon_a_stay_or_touch() {
    let folder = tempfile::tempdir().unwrap();
    let app = full_life(&folder);
    for id in offered(&app).iter().filter(|id| *id != "not_safe_here") {
        let talk = page::page(&app, &format!("talk/{id}"));
        let Body::Steps { steps, .. } = &page::section(&talk, "steps").body else { panic!("{talk:?}") };
        let said = steps.iter().flat_map(|step| &step.lines).map(|line| line.to_lowercase());
        for line in said {
            for word in ["trust me", "forgive", "pardon", "stay with", "come back to me", "hug", "kiss", "promise me"] {
                assert!(!line.contains(word), "{id}: {line}");
            }
        }
    }
}

#[test]
fn a_line_can_be_saved_of_every_guide_there_is() {
    let folder = tempfile::tempdir().unwrap();
    let app = full_life(&folder);
    for guide in content("en").guides.guide {
        let add = format!(r#"kept:{{"add":["guides","{}",""]}}"#, guide.id).parse().unwrap();
        let line = vec![FieldValue { key: "text".into(), value: page::written("a line") }];
        app.act(&add, line, None).unwrap_or_else(|error| panic!("{}: {error}", guide.id));
        let known = ["plain", "hard", "help"].contains(&guide.group)
            && ["", "healing", "rebuilding"].contains(&guide.side)
            && ["", "together", "contact", "apart"].contains(&guide.when);
        assert!(known, "{}: a word that nothing knows", guide.id);
    }
}
