//! What stands outside the app: quick ways in, and what a widget shows (S45 to S50), on the real database.

use std::path::Path;

use crate::common::{NOON, app_at, app_in, day};
use grain_core::app::App;
use grain_core::outside::{OutsideView, OutsideWay};
use grain_core::settings::{Settings, Side};

fn person(folder: &Path) -> App {
    let app = app_at(folder, NOON);
    app.choose_side(Side::Healing).unwrap();
    app
}

fn choose(app: &App, change: impl FnOnce(Settings) -> Settings) {
    app.save_settings(change(app.settings().unwrap())).unwrap();
}

fn bodies(view: &OutsideView) -> Vec<&str> {
    view.faces.iter().map(|face| face.body.as_str()).collect()
}

#[test]
fn it_is_plain_until_the_card_is_asked_for_and_a_notification_is_another_thing() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path());
    choose(&app, |now| Settings { card_on_notification: true, ..now });
    let view = app.outside(2).unwrap();
    assert_eq!(bodies(&view), ["", ""]);
    assert_eq!((view.faces[0].title.as_str(), view.faces[0].route.to_string()), ("A quiet note", "today".into()));
    choose(&app, |now| Settings { card_on_notification: false, card_on_widget: true, ..now });
    let view = app.outside(2).unwrap();
    assert!(view.faces.iter().all(|face| !face.body.is_empty() && face.route.to_string() == "card"));
    assert_eq!(app.outside(2).unwrap(), view, "the same each time");
}

#[test]
fn every_face_begins_with_the_persons_own_day() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_in(folder.path(), "2026-10-24T12:00:00Z", "Europe/Dublin");
    let view = app.outside(3).unwrap();
    let days: Vec<_> = view.faces.iter().map(|face| face.day).collect();
    assert_eq!(days, [day("2026-10-24"), day("2026-10-25"), day("2026-10-26")]);
    let hours = |n: usize| (view.faces[n].from.0 - view.faces[n - 1].from.0) / 3_600_000;
    assert_eq!(hours(2), 24);
    assert_eq!(app.outside(0).unwrap().faces.len(), 1);
    assert_eq!(app.outside(200).unwrap().faces.len(), 14);
}

#[test]
fn a_hard_day_is_to_be_seen_by_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path());
    choose(&app, |now| Settings { card_on_widget: true, ..now });
    let before = app.outside(7).unwrap();
    app.begin_hard_day().unwrap();
    assert_eq!(app.outside(7).unwrap(), before);
}

#[test]
fn extra_private_leaves_no_way_in_and_no_card() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path());
    let ways = app.outside(1).unwrap().ways;
    let named: Vec<_> = ways.iter().map(|way| (way.way, way.short.as_str(), way.route.to_string())).collect();
    assert_eq!(
        named,
        [(OutsideWay::Note, "Today", "check-in".into()), (OutsideWay::Breathe, "Breathe", "hard-moment".into())]
    );
    choose(&app, |now| Settings { card_on_widget: true, extra_private: true, ..now });
    let view = app.outside(3).unwrap();
    assert_eq!((view.ways.len(), bodies(&view)), (0, vec![""; 3]));
}
