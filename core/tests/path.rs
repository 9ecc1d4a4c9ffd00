//! The path, by its pages: parts that are opened and closed, ticks that are one's own, and nothing that presses.

use std::collections::BTreeSet;

use crate::common::kept::{app, buttons, texts_of};
use crate::common::page::{act, button, does, has, page, rows, said, tap, texts};
use crate::common::refusal;
use grain_core::app::App;
use grain_core::domains::place;
use grain_core::error::Problem;
use grain_core::page::{Action, Page, Place, say};
use grain_core::settings::{Settings, Side, Situation};
use proptest::prelude::*;

fn ticked(page: &Page, part: u8) -> Vec<bool> {
    rows(page, &format!("part {part}")).iter().map(|row| row.choices[0].chosen).collect()
}

fn tick(app: &App, on: &Page, part: u8, step: usize) -> Page {
    tap(app, on, rows(on, &format!("part {part}"))[step].choices[0].does.as_ref())
}

fn in_situation(app: &App, situation: Situation) {
    app.save_settings(Settings { situation, ..app.settings().unwrap() }).unwrap();
}

#[test]
fn a_step_is_ticked_taken_back_and_leads_to_where_it_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let path = page(&app, "path");
    assert_eq!(texts(rows(&path, "part 1"))[0], "Write what you know for sure.");
    let boundary = &rows(&path, "part 1")[3];
    assert!(matches!(&boundary.tap, Some(Action::Go { route }) if route.to_string() == "boundaries"));
    let outcome = act(&app, &path, boundary.choices[0].does.as_ref().unwrap(), vec![]).unwrap();
    let now = outcome.page.unwrap();
    assert_eq!(
        (ticked(&now, 1), rows(&now, "part 1")[3].second.as_str()),
        (vec![false, false, false, true, false], "Done")
    );
    app.act(&outcome.notice.unwrap().undo.unwrap(), vec![], None).unwrap();
    assert_eq!(page(&app, "path"), path, "the first tick taken back, nothing was begun");
    let now = tick(&app, &path, 1, 0);
    let now = tick(&app, &now, 1, 2);
    assert_eq!(ticked(&tick(&app, &now, 1, 0), 1), [false, false, true, false, false], "a tick is taken off again");
}

#[test]
fn the_hurt_one_opens_the_next_part_and_closes_it_and_its_ticks_stay() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let path = page(&app, "path");
    assert!(!has(&path, "part 2") && !has(&path, "next 3"), "one part after the other");
    assert_eq!(said(&path, "next 2"), "Open this part when you want to. It can be closed again.");
    let opens = &buttons(&path, "open 2")[0];
    assert!(opens.ask.is_none());
    let opened = tap(&app, &path, does(opens));
    let opened = tick(&app, &opened, 2, 1);
    let closed = tap(&app, &opened, does(button(buttons(&opened, "after 2"), "Close this part")));
    assert!(!has(&closed, "part 2"));
    let again = tap(&app, &closed, does(&buttons(&closed, "open 2")[0]));
    assert_eq!(ticked(&again, 2), [false, true, false, false, false]);
}

#[test]
fn the_one_who_rebuilds_goes_on_only_when_told_or_for_themselves_alone() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let pace = "The pace here is not yours to push. If you were told that you can go on, tap here. It is not something to ask for.";
    for situation in [Situation::WorkingOnIt, Situation::StillDeciding] {
        in_situation(&app, situation);
        let path = page(&app, "path");
        let ask = buttons(&path, "open 2")[0].ask.clone().unwrap();
        assert_eq!((ask.keep.as_str(), ask.go_on.as_str(), ask.text.as_str()), ("Not now", "I was told", pace));
        assert_eq!(said(&path, "next 2"), pace);
    }
    for situation in [Situation::OnMyOwn, Situation::Pausing, Situation::Parting] {
        in_situation(&app, situation);
        let path = page(&app, "path");
        assert!(buttons(&path, "open 2")[0].ask.is_none());
        assert_eq!(said(&path, "next 2"), "You can read on for yourself, whoever it may be for.");
    }
}

#[test]
fn the_end_of_a_part_offers_once_more_going_on_and_putting_away() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let mut path = page(&app, "path");
    for step in 0..5 {
        assert!(!has(&path, "end 1"));
        path = tick(&app, &path, 1, step);
    }
    assert_eq!(
        said(&path, "end 1"),
        "You have been through this part. Nothing follows from it, for you or for anyone."
    );
    assert_eq!(texts_of(buttons(&path, "after 1")), ["Once more", "Go on"]);
    let outcome = act(&app, &path, does(&buttons(&path, "after 1")[0]).unwrap(), vec![]).unwrap();
    assert_eq!(ticked(&outcome.page.unwrap(), 1), [false; 5]);
    app.act(&outcome.notice.unwrap().undo.unwrap(), vec![], None).unwrap();
    assert_eq!(ticked(&page(&app, "path"), 1), [true; 5], "once more taken back, all stands as before");
    let on = tap(&app, &path, does(&buttons(&path, "after 1")[1]));
    assert!(has(&on, "part 2"));
    let away = tap(&app, &on, does(button(&on.foot, "Put the path away")));
    assert!(!has(&away, "part 1") && said(&away, "away").starts_with("Put away on"));
    let menu = page(&app, "practice");
    assert!(!texts(rows(&menu, "whole")).contains(&"A path"));
    assert!(texts(rows(&menu, "more")).contains(&"A path"), "it went out of sight");
    let back = tap(&app, &away, does(button(&away.foot, "Take it up again")));
    assert_eq!((ticked(&back, 1), has(&back, "part 2")), (vec![true; 5], true));
}

#[test]
fn every_step_that_leads_somewhere_leads_to_a_page_that_opens() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    let mut led = 0;
    for route in ["path/healing", "path/rebuilding"] {
        for part in [2, 3] {
            let path = page(&app, route);
            tap(&app, &path, does(&buttons(&path, &format!("open {part}"))[0]));
        }
        let path = page(&app, route);
        for row in (1..=3).flat_map(|part| rows(&path, &format!("part {part}"))) {
            let Some(Action::Go { route }) = &row.tap else { continue };
            led += 1;
            match place(route).unwrap() {
                Place::Page { route } => assert!(app.page(&route).is_ok(), "{}: {route}", row.text.as_str()),
                Place::Island { .. } => {}
            }
        }
    }
    assert!(led >= 22, "{led} of thirty steps have a page");
}

#[test]
fn with_both_sides_two_paths_run_apart() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    let paths = page(&app, "path");
    assert_eq!(texts(rows(&paths, "paths")), ["For where I was hurt", "For where I broke trust"]);
    tick(&app, &page(&app, "path/rebuilding"), 1, 0);
    assert_eq!(ticked(&page(&app, "path/healing"), 1), [false; 5]);
    let healing = page(&app, "path/healing");
    tap(&app, &healing, does(&buttons(&healing, "open 2")[0]));
    assert!(has(&page(&app, "path/healing"), "part 2") && !has(&page(&app, "path/rebuilding"), "part 2"));
    app.choose_side(Side::Healing).unwrap();
    assert!(app.page(&"path/rebuilding".parse().unwrap()).is_err(), "a side that is not there has no path");
    let other = r#"path:{"done":["rebuilding",1,1]}"#.parse().unwrap();
    assert_eq!(refusal(app.act(&other, vec![], None)), ("act".to_owned(), Problem::UnknownKey));
}

#[test]
fn a_hard_day_has_no_step_and_what_needs_both_is_not_there_apart() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let path = page(&app, "path");
    tap(&app, &path, does(&buttons(&path, "open 2")[0]));
    let talk = "Prepare one talk, and have it or not.";
    assert!(texts(rows(&page(&app, "path"), "part 2")).contains(&talk));
    for situation in [Situation::Pausing, Situation::Parting, Situation::OnMyOwn] {
        in_situation(&app, situation);
        assert!(!texts(rows(&page(&app, "path"), "part 2")).contains(&talk), "{situation:?}");
    }
    app.begin_hard_day().unwrap();
    let resting = page(&app, "path");
    assert!(!has(&resting, "part 1") && resting.foot.is_empty() && has(&resting, "resting"));
    assert!(app.today().unwrap().due.is_empty());
}

#[test]
fn a_step_of_a_part_that_is_closed_or_that_is_not_there_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    for (what, problem) in [
        (r#"path:{"done":["healing",2,0]}"#, Problem::NotAllowed),
        (r#"path:{"done":["healing",1,5]}"#, Problem::UnknownKey),
        (r#"path:{"done":["healing",0,0]}"#, Problem::UnknownKey),
        (r#"path:{"done":["healing",4,0]}"#, Problem::UnknownKey),
        (r#"path:{"open":["healing",3]}"#, Problem::NotAllowed),
        (r#"path:{"once_more":["healing",2]}"#, Problem::NotAllowed),
        (r#"path:{"done":["both",1,0]}"#, Problem::UnknownKey),
    ] {
        let refused = app.act(&what.parse().unwrap(), vec![], None);
        assert_eq!(refusal(refused), ("act".to_owned(), problem), "{what}");
    }
    assert!(page(&app, "path").foot.is_empty(), "nothing was begun");
}

/// What a random walk does, said in the plainest way: which parts are open, and what is ticked in this round.
#[derive(Debug, Clone, Default, PartialEq)]
struct Model {
    open: u8,
    ticked: BTreeSet<(u8, usize)>,
    away: bool,
}

fn seen(app: &App) -> Model {
    let path = page(app, "path");
    if has(&path, "away") {
        return Model { away: true, ..Model::default() };
    }
    let open = (1..=3).filter(|part| has(&path, &format!("part {part}"))).max().unwrap();
    let of =
        |part: u8| ticked(&path, part).into_iter().enumerate().filter(|(_, on)| *on).map(move |(at, _)| (part, at));
    Model { open, ticked: (1..=open).flat_map(of).collect(), away: false }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_tapped_on_the_path_it_stands_as_was_said(taps in prop::collection::vec((0..8_u8, 1..4_u8, 0..5_usize, any::<bool>()), 1..40)) {
        let folder = tempfile::tempdir().unwrap();
        let app = app(&folder, Side::Healing);
        let bowl = app.bowl("money".to_owned()).unwrap();
        let mut model = Model { open: 1, ..Model::default() };
        // Ticks of a part that is closed, which are seen again when it is opened.
        let mut hidden: BTreeSet<(u8, usize)> = BTreeSet::new();
        for (what, part, step, undo) in taps {
            let path = page(&app, "path");
            let before = (model.clone(), hidden.clone());
            let token = match what {
                _ if model.away => {
                    model.away = false;
                    does(button(&path.foot, "Take it up again")).cloned()
                }
                0..=3 if part <= model.open => {
                    if !model.ticked.remove(&(part, step)) { model.ticked.insert((part, step)); }
                    rows(&path, &format!("part {part}"))[step].choices[0].does.clone()
                }
                4 if model.open < 3 => {
                    model.open += 1;
                    let (shown, still) = std::mem::take(&mut hidden).into_iter().partition(|(part, _)| *part == model.open);
                    (model.ticked, hidden) = (model.ticked.into_iter().chain::<BTreeSet<_>>(shown).collect(), still);
                    does(&buttons(&path, &format!("open {}", model.open))[0]).cloned()
                }
                5 if model.open > 1 => {
                    let (closed, open) = model.ticked.into_iter().partition(|(part, _)| *part == model.open);
                    model.ticked = open;
                    hidden.extend::<BTreeSet<_>>(closed);
                    let after = format!("after {}", model.open);
                    model.open -= 1;
                    does(button(buttons(&path, &after), "Close this part")).cloned()
                }
                6 if has(&path, &format!("end {part}")) => {
                    model.ticked.retain(|(of, _)| *of != part);
                    does(button(buttons(&path, &format!("after {part}")), "Once more")).cloned()
                }
                7 if !path.foot.is_empty() => {
                    model.away = true;
                    does(button(&path.foot, "Put the path away")).cloned()
                }
                _ => continue,
            };
            let outcome = act(&app, &path, &token.unwrap(), vec![]).unwrap();
            let shown = |model: &Model| if model.away { Model { away: true, ..Model::default() } } else { model.clone() };
            prop_assert_eq!(seen(&app), shown(&model));
            let way_back = outcome.notice.and_then(|notice| notice.undo).filter(|_| undo);
            if let Some(way_back) = way_back {
                app.act(&way_back, vec![], None).unwrap();
                (model, hidden) = before;
                prop_assert_eq!(seen(&app), shown(&model));
            }
            let said = say::page(&page(&app, "path"), false);
            let said: Vec<_> = said.lines().filter(|line| !line.contains("Put away on")).collect();
            prop_assert!(!said.concat().chars().any(char::is_numeric), "nothing is counted: {:?}", said);
        }
        prop_assert_eq!(app.bowl("money".to_owned()).unwrap(), bowl, "no deed writes a grain");
    }
}
