//! A domain that lives only in tests, made by the README's recipe: its table, its acts and its page. No file of a shell knows
//! of it, and it is opened, filled in, undone and deleted in all three (`test_domain.rs`, `TestDomainTest.kt`,
//! `TestDomainTests.swift`). Its words stand here, as no language has to have them.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use crate::app::{App, Reading, Subject, Table};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::page::{Acts, Button, Domain, Field, Form, Outcome, Page, Route, Row, Tab, Values};
use crate::text;

/// Its table, which the last step of the schema makes.
pub(crate) const TABLES: &[Table] = &[Table::of_entries("pebble", &[Subject::Moments], &[])];

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum PebbleAct {
    Add,
    Delete(Id),
}

impl Acts for PebbleAct {
    const DOMAIN: &'static str = "pebbles";
}

/// Pebbles one picked up.
pub(crate) const DOMAIN: Domain = Domain {
    name: PebbleAct::DOMAIN,
    page: |scope, route| route.plain().and_then(|()| page(scope, route)),
    act: |app, what, values| act(app, &what.read()?, values),
};

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let mut statement = scope.sql.prepare_cached("SELECT id, text FROM pebble ORDER BY id")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rows = rows.map(|found| found.map(|(id, text)| row(scope, id, text))).collect::<rusqlite::Result<_>>()?;
    let form = Form::new("pebble", "Pick up".to_owned(), PebbleAct::Add.token());
    Ok(Page::new(route.clone(), Tab::Practice, "Pebbles")
        .on(&[Subject::Moments])
        .form("new", "", form.field(Field::text("text", "Which pebble".to_owned(), (1, text::LINE), "")))
        .rows("all", "In my pocket", rows, "No pebble yet.".to_owned()))
}

fn row(scope: &Reading<'_>, id: Id, text: String) -> Row {
    let delete = Button::delete("Put it back", text.as_str(), PebbleAct::Delete(id).token(), scope.words());
    Row::new(id, text).menu(delete)
}

fn act(app: &App, act: &PebbleAct, values: &Values) -> Result<Outcome> {
    match act {
        PebbleAct::Add => app.transact(|scope| {
            let (id, text) = (scope.new_id()?, text::required("text", &values.text("text")?, text::LINE)?);
            scope.sql.execute("INSERT INTO pebble (id, text) VALUES (?1, ?2)", params![id, text])?;
            Ok(Outcome::said("Picked up.", Some(PebbleAct::Delete(id).token())))
        }),
        PebbleAct::Delete(id) => {
            let id = *id;
            app.erase(move |sql| match sql.execute("DELETE FROM pebble WHERE id = ?1", [id])? {
                0 => Err(Error::NotFound("pebble")),
                _ => Ok(()),
            })?;
            Ok(Outcome::done())
        }
    }
}
