//! The page of backups: a code that is shown once and asked for, a passphrase that no file holds, and the way back.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use common::{NOON, app_at, refusal};
use grain_core::app::App;
use grain_core::backup::RecoveryCode;
use grain_core::disclosures::DisclosureDraft;
use grain_core::error::Problem;
use grain_core::page::{Act, Body, FieldValue, Page, Route, Then, Value};
use grain_core::settings::Side;

fn page(app: &App, route: &str) -> Page {
    app.page(&route.parse::<Route>().unwrap()).unwrap()
}

fn act(app: &App, act: &str, values: &[(&str, &str)]) -> grain_core::error::Result<grain_core::page::Outcome> {
    let value =
        |(key, text): &(&str, &str)| FieldValue { key: (*key).to_owned(), value: Value::Text { text: (*text).into() } };
    app.act(&act.parse::<Act>().unwrap(), values.iter().map(value).collect(), Some(&"backup".parse().unwrap()))
}

fn body<'a>(page: &'a Page, key: &str) -> &'a Body {
    &page.sections.iter().find(|section| section.key == key).unwrap().body
}

fn words_on(page: &Page) -> Vec<String> {
    let Body::Rows { rows, .. } = body(page, "words") else { panic!("no words") };
    rows.iter().map(|row| row.text.as_str().split_once(". ").unwrap().1.to_owned()).collect()
}

fn lived(folder: &std::path::Path) -> App {
    let app = app_at(folder, NOON);
    app.choose_side(Side::Both).unwrap();
    app.add_disclosure(DisclosureDraft { text: "a call".into(), day: None }).unwrap();
    app
}

#[test]
fn a_code_is_shown_until_one_of_its_words_was_typed_and_then_never_again() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let app = lived(here.path());
    act(&app, r#"backup:"new_code""#, &[]).unwrap();
    let shown = page(&app, "backup");
    let words = words_on(&shown);
    assert_eq!(words.len(), 12);
    let Body::Form { form } = body(&shown, "check") else { panic!("nothing is asked") };
    assert!(form.fleeting, "it is no draft");
    let asked: usize = form.fields[0].label.rsplit(' ').next().unwrap().parse().unwrap();
    let refused = refusal(act(&app, r#"backup:"keep_code""#, &[("word", "other")]));
    assert_eq!(refused, ("word".to_owned(), Problem::NotAllowed));
    assert!(app.file_bytes("backup_code").is_err(), "no code is kept yet");
    act(&app, r#"backup:"keep_code""#, &[("word", &words[asked - 1])]).unwrap();
    assert!(!page(&app, "backup").sections.iter().any(|section| section.key == "words"));
    let code = words.join(" ");
    RecoveryCode::read(&code).unwrap();
    let file = app.file_bytes("backup_code").unwrap();
    // The file and the page hold none of the words.
    assert!(!words.iter().any(|word| word.len() > 5 && format!("{:?}", page(&app, "backup")).contains(word.as_str())));

    // On a new phone, before anything was chosen there.
    let other = app_at(there.path(), NOON);
    let outcome = other.read_file("backup", &file, Some(&"backup".parse().unwrap())).unwrap();
    assert_eq!(outcome.then, Then::Go { route: "backup/open".parse().unwrap() });
    assert_eq!(refusal(act(&other, r#"backup:"open""#, &[("secret", "two words")])).0, "code");
    act(&other, r#"backup:"open""#, &[("secret", &code)]).unwrap();
    let Body::Buttons { buttons } = body(&page(&other, "backup/open"), "choose").clone() else { panic!("no buttons") };
    assert_eq!(buttons.len(), 1, "nothing is here that could be merged with");
    act(&other, r#"backup:"restore""#, &[]).unwrap();
    assert_eq!(other.file_bytes("export_lines").unwrap(), app.file_bytes("export_lines").unwrap());
    assert!(other.page(&"backup/open".parse().unwrap()).is_err(), "the file and its words are forgotten");
    assert!(other.file_bytes("backup_code").is_ok(), "the same words open what this phone makes");
}

#[test]
fn a_passphrase_is_for_one_file_and_what_was_replaced_can_be_brought_back() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let app = lived(here.path());
    assert_eq!(refusal(act(&app, r#"backup:"passphrase""#, &[("passphrase", "short")])).0, "passphrase");
    act(&app, r#"backup:"passphrase""#, &[("passphrase", " drei graue Reiher")]).unwrap();
    let file = app.file_bytes("backup_passphrase").unwrap();
    assert!(app.file_bytes("backup_passphrase").is_err(), "it is forgotten");
    let other = app_at(there.path(), NOON);
    other.choose_side(Side::Healing).unwrap();
    other.add_disclosure(DisclosureDraft { text: "only there".into(), day: None }).unwrap();
    let before = other.file_bytes("export_lines").unwrap();
    other.read_file("backup", &file, None).unwrap();
    assert_eq!(refusal(act(&other, r#"backup:"open""#, &[("secret", "vier graue Reiher")])).0, "secret");
    act(&other, r#"backup:"open""#, &[("secret", "drei graue Reiher")]).unwrap();
    act(&other, r#"backup:"restore""#, &[]).unwrap();
    assert_eq!(other.file_bytes("export_lines").unwrap(), app.file_bytes("export_lines").unwrap());
    assert!(page(&other, "backup").sections.iter().any(|section| section.key == "replaced"));
    act(&other, r#"backup:"bring_back""#, &[]).unwrap();
    assert_eq!(other.file_bytes("export_lines").unwrap(), before);
    assert_eq!(refusal(other.read_file("backup", b"something else", None)).0, "backup");
}
