//! The menus of Practice and You (design.md 28, 29): few short lists, each row with a picture of its own, and nothing that
//! does not fit.

use crate::common::kept::app;
use crate::common::page::{act, has, page, rows, section, texts};
use grain_core::app::App;
use grain_core::page::{Body, Page};
use grain_core::settings::{Settings, Side, Situation};

fn all(app: &App) -> Vec<Settings> {
    let settings = app.settings().unwrap();
    let situations =
        [Situation::WorkingOnIt, Situation::StillDeciding, Situation::Pausing, Situation::Parting, Situation::OnMyOwn];
    let of = |just_for_me, faith| {
        let settings = settings.clone();
        situations.map(|situation| Settings { situation, just_for_me, faith, ..settings.clone() })
    };
    [of(false, false), of(true, true)].concat()
}

fn in_section(page: &Page, key: &str, text: &str) -> bool {
    has(page, key) && texts(rows(page, key)).contains(&text)
}

#[test]
fn no_two_rows_of_a_menu_have_the_same_picture_and_none_is_without() {
    for side in [Side::Healing, Side::Rebuilding, Side::Both] {
        let folder = tempfile::tempdir().unwrap();
        let app = app(&folder, side);
        for settings in all(&app) {
            app.save_settings(settings).unwrap();
            for menu in ["practice", "you"] {
                let menu = page(&app, menu);
                let mut seen = Vec::new();
                for section in menu.sections.iter().filter(|section| section.key != "now") {
                    let Body::Rows { rows, .. } = &section.body else { panic!("{section:?}") };
                    for row in rows {
                        let icon = row.icon.unwrap_or_else(|| panic!("{} has no picture", row.text.as_str()));
                        assert!(!seen.contains(&icon), "{icon:?} twice: {}", row.text.as_str());
                        seen.push(icon);
                    }
                }
                let in_sight = menu.sections.iter().filter(|section| !section.folded);
                assert!(in_sight.count() <= 4, "few lists");
            }
        }
    }
}

#[test]
fn forgiveness_is_the_last_row_of_what_i_need_and_only_for_the_hurt() {
    for (side, there) in [(Side::Healing, true), (Side::Both, true), (Side::Rebuilding, false)] {
        let folder = tempfile::tempdir().unwrap();
        let practice = page(&app(&folder, side), "practice");
        let is_last = texts(rows(&practice, "need")).last() == Some(&"About forgiving");
        assert_eq!(is_last, there, "{side:?}");
        let anywhere =
            practice.sections.iter().filter(|section| in_section(&practice, &section.key, "About forgiving"));
        assert_eq!(anywhere.count(), usize::from(there), "{side:?}");
    }
}

#[test]
fn limits_and_rungs_are_folded_for_one_who_only_rebuilds() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let practice = page(&app, "practice");
    assert!(section(&practice, "more").folded);
    for text in ["Boundaries", "Small measures of trust"] {
        assert!(in_section(&practice, "more", text) && !in_section(&practice, "need", text), "{text}");
    }
    app.choose_side(Side::Both).unwrap();
    assert!(!has(&page(&app, "practice"), "more"));
}

#[test]
fn what_needs_both_is_folded_away_from_one_who_is_alone_or_apart() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    for settings in all(&app) {
        let together = matches!(settings.situation, Situation::WorkingOnIt | Situation::StillDeciding);
        let for_two = together && !settings.just_for_me;
        app.save_settings(settings).unwrap();
        let practice = page(&app, "practice");
        let place = if for_two { "need" } else { "more" };
        assert!(in_section(&practice, place, "Small measures of trust"));
        for (place, text) in [("do", "Openness"), ("whole", "Guides for a talk")] {
            assert_eq!(in_section(&practice, place, text), for_two, "{text}");
            assert_eq!(in_section(&practice, "more", text), !for_two, "{text}");
        }
        assert!(in_section(&practice, "need", "Boundaries"), "one's own safety stays in sight");
    }
}

#[test]
fn you_ends_with_what_grain_is_and_with_deleting() {
    let folder = tempfile::tempdir().unwrap();
    let you = page(&app(&folder, Side::Both), "you");
    let last = you.sections.last().unwrap();
    assert_eq!(texts(rows(&you, &last.key)), ["About Grain", "Delete everything"]);
}

#[test]
fn on_a_hard_day_no_row_says_that_something_is_to_be_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let add = r#"kept:{"add":["boundaries","limit",""]}"#.parse().unwrap();
    let value = |key: &str, value| grain_core::page::FieldValue { key: key.to_owned(), value };
    let values =
        vec![value("text", crate::common::page::written("x")), value("look", crate::common::page::picked("week"))];
    {
        let app = app(&folder, Side::Both);
        act(&app, &page(&app, "practice"), &add, values).unwrap();
    }
    let app = crate::common::app_at(folder.path(), "2026-12-20T12:00:00Z");
    assert!(has(&page(&app, "practice"), "now"));
    app.begin_hard_day().unwrap();
    let practice = page(&app, "practice");
    assert!(!has(&practice, "now") && !grain_core::page::say::page(&practice, true).contains("look"));
}
