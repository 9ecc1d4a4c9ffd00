//! Names are told apart as a reader tells them apart: form, case, width, spaces and what cannot be seen make no other name.

use crate::common::page::add_person;
use crate::common::{NOON, app_at, refusal};
use grain_core::cards::OwnCardDraft;
use grain_core::circle::{PersonDraft, Relation};
use grain_core::error::Problem;

/// All of them look like "Café ﬁn" or differ from it in case or width alone.
const ALIKE: [&str; 7] = [
    "Café fin",
    "Cafe\u{301} fin",
    "CAFÉ FIN",
    " Café \u{a0} fin\u{200b} ",
    "Ｃａｆé　fin",
    "Ca\u{ad}fé \u{2066}fin\u{2069}",
    "Café ﬁn",
];

fn taken() -> (String, Problem) {
    ("name".into(), Problem::Duplicate)
}

#[test]
fn an_area_is_called_as_no_other_one() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.add_area("Café fin".into()).unwrap();
    let garden = app.add_area("Garden".into()).unwrap();
    let garden = garden.iter().find(|area| area.name == "Garden").unwrap().key.clone();
    for name in ALIKE {
        assert_eq!(refusal(app.add_area(name.into())), taken(), "{name}");
        assert_eq!(refusal(app.rename_area(garden.clone(), name.into())), taken(), "{name}");
    }
    app.rename_area(garden.clone(), "GARDEN".into()).unwrap();
    assert_eq!(refusal(app.add_area("money".into())), taken(), "an area of Grain that is not tracked has its name too");
    app.add_area("Cafe fin".into()).unwrap();
}

#[test]
fn two_people_who_are_the_same_to_the_person_are_not_called_alike() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let person = |name: &str, relation, phone: &str| PersonDraft {
        name: name.into(),
        relation,
        phone: phone.into(),
        ..Default::default()
    };
    let first = add_person(&app, person("Café fin", Relation::Friend, ""));
    for name in ALIKE {
        assert_eq!(refusal(app.add_person(person(name, Relation::Friend, ""))), taken(), "{name}");
    }
    let other = add_person(&app, person("Café fin", Relation::Therapist, ""));
    assert_eq!(refusal(app.change_person(other, person("café fin", Relation::Friend, ""))), taken());
    app.change_person(first, person("café fin", Relation::Friend, "112")).unwrap();
    app.change_person(other, person("Jo", Relation::Friend, "")).unwrap();
}

#[test]
fn two_own_cards_have_two_titles() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let card = |title: &str| OwnCardDraft { title: title.into(), body: "Breathe out.".into() };
    let taken = || ("title".to_owned(), Problem::Duplicate);
    let first = app.write_own_card(card("Café fin")).unwrap();
    for title in ALIKE {
        assert_eq!(refusal(app.write_own_card(card(title))), taken(), "{title}");
    }
    app.change_own_card(first.id.clone(), card("CAFÉ FIN")).unwrap();
    let other = app.write_own_card(card("Another")).unwrap();
    assert_eq!(refusal(app.change_own_card(other.id, card("café fin"))), taken());
}
