//! What was told, with the day it happened and how it was told, each by the one who tells and each open to be left out. No
//! time but the day of writing is kept, and nothing counts how soon it was (S4).

use super::store::Disclosure;
use super::{How, ops, store};
use crate::app::{App, Reading, Writing};
use crate::clock::{DAYS_AHEAD, LocalDay, OPEN_DAYS, check_entry_day};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{Act, Field, Form, FormOption, Outcome, Values};
use crate::text;

/// In the field `how`: it waits to be told.
const NOT_YET: &str = "not_yet";

/// The line of something that was told.
pub(super) fn line(scope: &Reading<'_>, thing: &Disclosure, told_on: LocalDay) -> String {
    let words = scope.words();
    let day = words.day(told_on, scope.today);
    match (thing.how, thing.happened_on.map(|happened| told_on.since(happened))) {
        (Some(How::Asked), _) => words.disclosures_told_asked(day),
        (_, Some(0)) => words.disclosures_told_same_day(day),
        (_, Some(1)) => words.disclosures_told_next_day(day),
        (_, Some(2..)) => words.disclosures_told_later(day),
        _ => words.disclosures_told_on_day(day),
    }
}

/// The form of something that was told, or is to be told. `act` writes it down.
pub(super) fn form(scope: &Reading<'_>, key: String, act: Act, thing: Option<&Disclosure>) -> Form {
    let words = scope.words();
    let text = thing.map_or("", |thing| thing.text.as_str());
    let how = thing.map_or(How::Before.as_str(), |thing| match (thing.told_on, thing.how) {
        (None, _) => NOT_YET,
        (Some(_), how) => how.map_or("", How::as_str),
    });
    let is = [How::Before.as_str(), How::Asked.as_str(), NOT_YET];
    let options = is.map(|key| FormOption::new(key, words.disclosures_how_of(key)));
    let past = (Some(scope.today.plus(-DAYS_AHEAD)), Some(scope.today));
    let told_on = thing.and_then(|thing| thing.told_on);
    let from = told_on.into_iter().chain([scope.today.plus(-i32::from(OPEN_DAYS))]).min();
    let happened = thing.map_or(Some(scope.today), |thing| thing.happened_on);
    Form::new(key, words.app_save(), act)
        .field(
            Field::text("text", words.disclosures_what_told(), (2, text::NOTE), text)
                .hint(words.disclosures_what_hint()),
        )
        .field(Field::one_of("how", words.disclosures_how(), options.into(), how))
        .field(Field::day(
            "happened",
            words.disclosures_happened_on(),
            scope,
            past,
            words.disclosures_happened_open(),
            happened,
        ))
        .field(
            Field::day(
                "told",
                words.disclosures_told_on(),
                scope,
                (from, Some(scope.today)),
                String::new(),
                told_on.or(Some(scope.today)),
            )
            .only_if("how", &[How::Before.as_str(), How::Asked.as_str()]),
        )
}

/// Writes down what was told.
pub(super) fn add(app: &App, values: &Values) -> Result<Outcome> {
    app.transact(|scope| {
        let mut thing = Disclosure::new(scope, String::new())?;
        write(scope, &mut thing, values)?;
        store::put(scope.sql, &thing)?;
        let words = scope.words();
        let said = match thing.told_on {
            Some(day) => words.disclosures_said_told(words.day(day, scope.today)),
            None => words.disclosures_said_noted(),
        };
        Ok(Outcome::said(said, None))
    })
}

/// Changes what is written of something that was told.
pub(super) fn change(app: &App, id: Id, values: &Values) -> Result<Outcome> {
    app.transact(|scope| {
        let mut thing = store::find(scope.sql, id)?;
        write(scope, &mut thing, values)?;
        ops::reword(scope, &thing)?;
        Ok(Outcome::said(scope.words().kept_said_changed(), None))
    })
}

fn write(scope: &Writing<'_>, thing: &mut Disclosure, values: &Values) -> Result<()> {
    thing.text = text::required("text", &values.text("text")?, text::NOTE)?;
    let happened = values.day("happened")?;
    if happened.is_some_and(|day| day > scope.today) {
        return Err(Error::input("happened", Problem::DayInFuture));
    }
    if happened.is_some_and(|day| scope.today.since(day) > DAYS_AHEAD) {
        return Err(Error::input("happened", Problem::OutOfRange));
    }
    thing.happened_on = happened;
    let chosen = values.chosen("how")?;
    if chosen == Some(NOT_YET) {
        (thing.told_on, thing.how) = (None, None);
        return Ok(());
    }
    thing.how = chosen.map(|how| how.parse().map_err(|_| Error::input("how", Problem::UnknownKey))).transpose()?;
    let told = values.day("told")?.or(thing.told_on).unwrap_or(scope.today);
    if thing.told_on != Some(told) {
        check_entry_day(told, scope.today).map_err(|error| named("told", error))?;
    }
    if happened.is_some_and(|day| day > told) {
        return Err(Error::input("told", Problem::OutOfRange));
    }
    thing.told_on = Some(told);
    Ok(())
}

/// The error of a day under the name of its field.
fn named(field: &str, error: Error) -> Error {
    match error {
        Error::Input { problem, limit, .. } => Error::Input { field: field.to_owned(), problem, limit },
        other => other,
    }
}
