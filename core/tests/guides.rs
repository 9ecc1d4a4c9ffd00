//! The guide that a low bowl offers.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use common::{NOON, app_at};
use grain_core::error::ErrorKind;

#[test]
fn the_guide_of_a_low_bowl_begins_with_when_not_to_use_it_and_ends_without_asking_anything() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.track_areas(vec!["money".to_owned()]).unwrap();
    let guide = app.low_bowl_guide("money".to_owned()).unwrap();
    assert_eq!(guide.title, "I don't feel safe here");
    assert!(guide.pages[0].lines[0].contains("both feel safe"), "S6: {:?}", guide.pages[0]);
    assert!(guide.pages[0].lines[2].contains("Help is at the top"));
    assert!(guide.pages[0].lines[3].contains("talk to an advocate first"), "S8");
    let turns: Vec<_> = guide.pages.iter().filter(|page| page.turn).collect();
    assert_eq!(turns.iter().map(|page| page.title.as_str()).collect::<Vec<_>>()[..2], ["Turn 1 of 5", "Turn 2 of 5"]);
    assert_eq!(turns.len(), 5);
    assert!(turns.iter().all(|turn| !turn.who.is_empty() && turn.avoid.len() == 3 && turn.spoken.contains(&turn.who)));
    assert!(guide.pages.iter().any(|page| page.lines.iter().any(|line| line == "About Money …")));
    assert_eq!(guide.pages.last().unwrap().lines.last().unwrap(), "That is enough for one day.");
    assert!(guide.time_out.lines[0].contains("for no reason"));
    assert!(guide.pages.iter().all(|page| !page.spoken.contains('{')), "every placeholder has its word");
}

#[test]
fn an_area_that_is_not_there_has_no_guide() {
    let folder = tempfile::tempdir().unwrap();
    let error = app_at(folder.path(), NOON).low_bowl_guide("nowhere".to_owned()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadInput);
}
