//! The guide that a low bowl offers.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use common::page;
use common::{NOON, app_at};
use grain_core::error::ErrorKind;
use grain_core::page::Body;

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
