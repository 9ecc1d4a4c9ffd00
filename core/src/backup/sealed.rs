//! A sealed copy before everything is deleted (S28). Three steps: it is saved where the person says, opened once from there and
//! compared with all that is here, and only then the page leads on to deleting.

use serde::{Deserialize, Serialize};

use super::page as backup;
use super::store;
use crate::app::{App, Reading, Subject};
use crate::error::{Error, Problem, Result};
use crate::page::{Act, Acts, Body, Button, Domain, File, Icon, Island, Outcome, Page, Route, Tab, Then, Values};

/// What can be done.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SealedAct {
    /// Opens the file that was picked, and compares it.
    Check,
}

impl Acts for SealedAct {
    const DOMAIN: &'static str = "sealed";
}

/// The copy before deleting.
pub(crate) const DOMAIN: Domain =
    Domain { name: SealedAct::DOMAIN, page, act: |app, what, values| act(app, what, values) };
/// The copy, as it comes back to be checked.
pub(crate) const BACK: File = File { name: "sealed", bytes: |_| Err(unknown()), read: picked };

/// The page of a copy that was picked, and of one that holds everything.
const CHECK: &str = "check";
/// In the memory of the process: what the notes were when a copy held all of them.
const WHOLE: &str = "sealed_whole";

fn unknown() -> Error {
    Error::input("file", Problem::UnknownKey)
}

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let new = |route: Route| {
        let on = Subject::ALL;
        Page::new(route, Tab::You, words.sealed_title()).on(on)
    };
    match route.what() {
        "" => {
            let page = new(route.clone()).lead(words.sealed_lead());
            let page = backup::saving(scope, page, &store::kept(scope.sql)?);
            let check = Button::read_file(words.sealed_check(), BACK.name, &[backup::MIME, "*/*"], backup::MOST);
            Ok(page
                .section(
                    "check",
                    words.sealed_check_title(),
                    Body::Buttons { buttons: vec![check.icon(Icon::History)] },
                )
                .quiet("check_note", words.sealed_check_note()))
        }
        CHECK if is_whole(scope)? => {
            let delete = Button::go(words.sealed_delete(), Island::Delete.route());
            Ok(new(route.clone()).text("whole", "", vec![words.sealed_whole().into()]).foot(delete))
        }
        CHECK => {
            let file = scope.memory().file().ok_or(Error::NotFound("file"))?;
            let form = backup::secret_form(words, "sealed check", &file, SealedAct::Check.token())?;
            Ok(new(route.clone()).form("open", words.sealed_check_title(), form))
        }
        _ => Err(Error::input("route", Problem::UnknownKey)),
    }
}

/// A copy was compared, and nothing was written since.
fn is_whole(scope: &Reading<'_>) -> Result<bool> {
    let whole = scope.memory().get(WHOLE);
    Ok(!whole.is_empty() && whole.as_str() == super::ops::sum_of_all(scope)?)
}

fn picked(app: &App, bytes: &[u8]) -> Result<Outcome> {
    if bytes.len() > backup::MOST as usize {
        return Err(Error::input("backup", Problem::TooLong));
    }
    App::backup_asks_for_passphrase(bytes)?;
    app.memory().put(WHOLE, "".into());
    app.memory().put_file(bytes.to_vec());
    Ok(Outcome { then: Then::Go { route: Route::of(DOMAIN.name, CHECK) }, ..Outcome::done() })
}

fn act(app: &App, act: &Act, values: &Values) -> Result<Outcome> {
    let SealedAct::Check = act.read()?;
    let file = app.memory().file().ok_or(Error::NotFound("file"))?;
    let sum = app.backup_of_now(&file, values.text("secret")?.as_str())?;
    app.memory().put(WHOLE, sum.as_str().into());
    app.tell(&[Subject::Settings]);
    Ok(Outcome::done())
}
