//! The third choice of S28: a sealed copy first. The way to deleting opens once a copy was picked from where it was saved, opened,
//! and found to hold everything that is here; whatever is written afterwards closes it again.
#![allow(clippy::panic, reason = "what the tests share is no test function")]

use grain_core::app::App;
use grain_core::backup::RecoveryCode;
use grain_core::content::words;
use grain_core::error::Error;
use grain_core::error_words;
use grain_core::page::{Action, Body, FieldValue, Page, Then, Value};
use grain_tests::backups::{CODE, PASSPHRASE, life, locked};

fn page(app: &App) -> Page {
    app.page(&"sealed/check".parse().unwrap()).unwrap()
}

/// The page leads on to deleting.
fn leads_on(app: &App) -> bool {
    let page = page(app);
    page.foot.iter().any(|button| matches!(&button.does, Action::Go { route } if route.to_string() == "delete"))
}

fn check(app: &App, secret: &str) -> Result<(), Error> {
    let secret = FieldValue { key: "secret".into(), value: Value::Text { text: secret.into() } };
    let act = page(app).sections.into_iter().find_map(|section| match section.body {
        Body::Form { form } => Some(form.does),
        _ => None,
    });
    app.act(&act.unwrap(), vec![secret], None).map(|_| ())
}

fn pick(app: &App, bytes: &[u8]) {
    let then = app.read_file("sealed", bytes, None).unwrap().then;
    assert!(matches!(then, Then::Go { route } if route.to_string() == "sealed/check"));
    assert!(!leads_on(app), "picked is not checked");
}

#[test]
fn only_a_copy_that_was_opened_and_holds_everything_leads_on_to_deleting() {
    let here = tempfile::tempdir().unwrap();
    let app = life(here.path()).unwrap();
    assert!(app.read_file("sealed", b"no backup", None).is_err());
    let (old, code) = (locked(&app).unwrap(), RecoveryCode::read(CODE).unwrap());
    for (bytes, secret) in [(&old, PASSPHRASE), (&app.backup_for_code(&code, &()).unwrap(), CODE)] {
        pick(&app, bytes);
        assert!(check(&app, "another phrase").is_err());
        assert!(!leads_on(&app));
        check(&app, secret).unwrap();
        assert!(leads_on(&app));
    }

    let cut = &old[..old.len() - 1];
    pick(&app, cut);
    assert!(check(&app, PASSPHRASE).is_err() && !leads_on(&app));

    pick(&app, &old);
    check(&app, PASSPHRASE).unwrap();
    let settings = app.settings().unwrap();
    app.save_settings(grain_core::settings::Settings { partner: "Sam".into(), ..settings }).unwrap();
    assert!(!leads_on(&app), "it does not hold what was written since");
    let refused = check(&app, PASSPHRASE).unwrap_err();
    assert_eq!(error_words::words(&refused, words("")).title, words("").error_not_all_title());

    let first = app.page(&"sealed".parse().unwrap()).unwrap();
    let leads = format!("{first:?}").contains("\"delete\"");
    assert!(!leads, "the first page leads to no deletion");
}
