//! What a file of Grain would bring, shown; then all of it saved in one step, and taken back in one.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use super::super::page::{ImportAct, unread};
use super::{Form, Staged, read};
use crate::app::{App, Reading, Subject, Table, Writing};
use crate::backup::merge::{Changes, Merged, merged, stands_once};
use crate::bowl;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::order::InOrder;
use crate::page::{Acts, Button, Outcome, Page, Row, Weight};

/// What was saved last, while it can be taken back.
struct Taken {
    id: Id,
    changes: Changes,
}

/// Reads a file and shows what is in it.
pub(in super::super) fn show(app: &App, form: Form<'_>, page: fn(&Reading<'_>) -> Result<Page>) -> Result<Outcome> {
    let mut staged = read(form, app.tables())?;
    let would = app.transact(|scope| {
        scope.sql.execute_batch("SAVEPOINT look")?;
        let would = merge(scope, &staged, app.tables());
        scope.sql.execute_batch("ROLLBACK TO look; RELEASE look")?;
        Ok(would?.0)
    })?;
    let subject = |name: &str| {
        let table = app.tables().iter().copied().flatten().find(|table| table.name == name);
        table.and_then(|table| table.changes.first()).copied().unwrap_or(Subject::Settings)
    };
    staged.would = would.iter().map(|(name, done)| (subject(name), *done)).collect();
    if staged.would.is_empty() && staged.unread.is_empty() && staged.missing == 0 {
        return Err(super::super::unknown());
    }
    app.read(|scope| {
        scope.memory().hold(Some(staged));
        Ok(Outcome { page: Some(page(scope)?), ..Outcome::done() })
    })
}

/// Saves what was shown: in one transaction, after a copy.
pub(in super::super) fn save(app: &App, staged: &Staged) -> Result<Outcome> {
    let now = app.moment()?.at;
    app.ask_store(|store| store.copy_before_import(now))?;
    let (taken, outcome) = app.transact(|scope| {
        let (done, changes) = merge(scope, staged, app.tables())?;
        bowl::ops::replay_all(scope)?;
        let all = done.into_iter().fold(Merged::default(), |all, (_, one)| all.and(one));
        let id = scope.new_id()?;
        let undo = (changes.rows() > 0).then(|| ImportAct::TakeBackRows(id).token());
        let outcome = Outcome::said(scope.words().import_said_saved(all.added, all.same + all.different), undo);
        Ok((Taken { id, changes }, outcome))
    })?;
    app.read(|scope| {
        scope.memory().hold::<Staged>(None);
        if taken.changes.rows() > 0 {
            scope.memory().hold_done(Some(taken));
        }
        Ok(())
    })?;
    Ok(outcome)
}

/// Takes back what was saved last: rows that came in go without a trace, those that were another way are so again.
///
/// # Errors
/// It is not remembered any more: the process ended, or another file was saved.
pub(in super::super) fn take_back(app: &App, id: Id) -> Result<Outcome> {
    let taken: Option<Arc<Taken>> = app.read(|scope| Ok(scope.memory().done::<Taken>()))?;
    let taken = taken.filter(|taken| taken.id == id).ok_or(Error::NotFound("file"))?;
    app.erase(|sql| taken.changes.take_back(sql))?;
    app.transact(bowl::ops::replay_all)?;
    app.read(|scope| {
        scope.memory().hold_done::<Taken>(None);
        Ok(Outcome::done())
    })
}

type Done = (Vec<(String, Merged)>, Changes);

/// Brings the rows in. What stands once, such as the settings, is taken from the file where nothing was written yet.
fn merge(scope: &Writing<'_>, staged: &Staged, tables: &[&'static [Table]]) -> Result<Done> {
    let exported = tables.iter().copied().flatten().filter(|table| table.exported);
    let mut names: Vec<String> = exported.map(|table| table.name.to_owned()).collect();
    names.in_order();
    let mut is_new = true;
    for name in &names {
        is_new = is_new && (stands_once(scope.sql, name)? || is_empty(scope, name)?);
    }
    let rows = staged.rows.lock().unwrap_or_else(PoisonError::into_inner);
    let (mut done, changes) = merged(&rows, scope.sql, names, is_new)?;
    for (_, one) in &mut done {
        if is_new {
            *one = Merged { added: one.added + one.different, different: 0, ..*one };
        }
    }
    done.retain(|(_, one)| *one != Merged::default());
    Ok((done, changes))
}

fn is_empty(scope: &Reading<'_>, table: &str) -> Result<bool> {
    Ok(scope.sql.query_row(&format!("SELECT NOT EXISTS (SELECT 1 FROM \"{table}\")"), [], |row| row.get(0))?)
}

/// What the file holds: what comes, by kind, and what does not and why.
pub(in super::super) fn preview(scope: &Reading<'_>, page: Page, staged: &Staged) -> Page {
    let words = scope.words();
    let mut kinds: BTreeMap<Subject, Merged> = BTreeMap::new();
    for (subject, done) in &staged.would {
        let all = kinds.entry(*subject).or_default();
        *all = all.and(*done);
    }
    let all = kinds.values().fold(Merged::default(), |all, one| all.and(*one));
    let mut rows = vec![Row::new("app", words.import_of()).second(words.import_own())];
    if let Some(at) = staged.written_at {
        rows.push(Row::new("made", words.import_made()).second(words.date(scope.day_of(at), scope.today)));
    }
    rows.push(Row::new("new", words.import_new_rows()).second(all.added.to_string()));
    if all.same > 0 {
        rows.push(Row::new("known", words.import_known()).second(all.same.to_string()));
    }
    let mut page =
        page.rows("found", words.import_found(), rows, String::new()).quiet("become", words.import_rows_become());
    let kind = |subject: Subject, count: u32| {
        (count > 0).then(|| Row::new(format!("{subject:?}"), subject.entries(words)).second(count.to_string()))
    };
    let come = kinds.iter().filter_map(|(subject, done)| kind(*subject, done.added));
    page = page.rows_if_any("comes", words.import_comes(), come.collect());
    let left =
        [("different", u64::from(all.different)), ("no_place", u64::from(all.no_place)), ("missing", staged.missing)];
    let left = left.into_iter().filter(|(_, count)| *count > 0);
    let left = left.map(|(what, count)| Row::new(what, words.import_left(what)).second(count.to_string()));
    page = page.rows_if_any("left", words.import_stays(), left.collect());
    page = unread(words, page, &staged.unread, false);
    let leave = Button::act(words.import_leave(), ImportAct::Leave.token());
    if all.added == 0 {
        return page.foot(leave);
    }
    page.foot(Button::act(words.import_save_rows(), ImportAct::Save.token()).weight(Weight::Main)).foot(leave)
}
