//! The page of the search: looked for as it is typed, kept nowhere, and each note that was found opens.

use crate::common::page::{act, has, page, rows, searched as find, written};
use crate::common::{NOON, app_at, refusal};
use grain_core::app::App;
use grain_core::cards::OwnCardDraft;
use grain_core::disclosures::DisclosureDraft;
use grain_core::domains::place;
use grain_core::error::Problem;
use grain_core::page::{Action, Body, FieldValue, Form, Page, Place, Value, say};
use grain_core::written::Written;

fn form(page: &Page) -> &Form {
    match &page.sections[0].body {
        Body::Form { form } => form,
        other => panic!("{other:?}"),
    }
}

fn life(folder: &std::path::Path) -> App {
    let app = app_at(folder, NOON);
    app.add_disclosure(DisclosureDraft { text: "the garden wall".into(), day: None }).unwrap();
    app.write_own_card(OwnCardDraft { title: "In the garden".into(), body: "Ten quiet minutes.".into() }).unwrap();
    app
}

#[test]
fn while_nothing_is_typed_there_is_a_field_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let app = life(folder.path());
    let search = page(&app, "search");
    assert!(form(&search).live, "no button has to be found");
    assert_eq!(search.sections.len(), 1);
    assert_eq!(find(&app, " "), Page { sections: find(&app, " ").sections, ..search.clone() });
    assert!(!has(&find(&app, " "), "line"));
}

#[test]
fn what_is_typed_answers_with_the_page_of_what_was_found_and_stays_in_its_field() {
    let folder = tempfile::tempdir().unwrap();
    let app = life(folder.path());
    let found = find(&app, "gard");
    assert_eq!(form(&found).fields[0].value, written("gard"));
    let hits = rows(&found, "hits");
    let shown: Vec<_> = hits.iter().map(|hit| (hit.text.as_str(), hit.second.as_str())).collect();
    assert_eq!(shown.len(), 2);
    assert!(shown.contains(&("the garden wall", "Something to tell · Today")), "{shown:?}");
    let marked: Vec<_> = hits.iter().flat_map(|hit| hit.marked.iter().map(Written::as_str)).collect();
    assert_eq!(marked, ["garden", "garden"], "what was looked for stands out");
    assert!(say::page(&found, false).contains("2 notes found."));
    assert_eq!(page(&app, "search").sections.len(), 1, "read anew, nothing is left of it");
    assert!(!format!("{found:?}").contains("gard"), "and nothing stands in a log");
}

#[test]
fn every_note_that_was_found_opens_whole() {
    let folder = tempfile::tempdir().unwrap();
    let app = life(folder.path());
    for hit in rows(&find(&app, "garden"), "hits") {
        let Some(Action::Go { route }) = &hit.tap else { panic!("{hit:?}") };
        assert_eq!(place(route).unwrap(), Place::Page { route: route.clone() });
        assert!(say::page(&app.page(route).unwrap(), false).contains("garden"));
    }
}

#[test]
fn too_little_or_nothing_found_is_said_in_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let app = life(folder.path());
    for (typed, line) in [("g", "Two letters or more"), ("river", "Nothing found.")] {
        let found = find(&app, typed);
        assert!(say::page(&found, false).contains(line), "{typed}");
        assert!(!has(&found, "hits"));
    }
    // Whatever is typed is looked for: nothing is too long.
    assert!(!has(&find(&app, &"x".repeat(5_000)), "hits"));
}

#[test]
fn what_is_no_text_is_refused_at_the_field() {
    let folder = tempfile::tempdir().unwrap();
    let app = life(folder.path());
    let search = page(&app, "search");
    let wrong = vec![FieldValue { key: "text".into(), value: Value::Switch { on: true } }];
    assert_eq!(refusal(act(&app, &search, &form(&search).does, wrong)), ("text".into(), Problem::UnknownKey));
}
