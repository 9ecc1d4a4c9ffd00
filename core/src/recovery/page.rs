//! What came back from a damaged file, what is missing, where the file is kept, and what can be done.

use serde::{Deserialize, Serialize};

use super::names;
use crate::app::{App, Reading, Subject};
use crate::clock::{LocalDay, Timestamp, WallTime};
use crate::error::Result;
use crate::page::{Act, Acts, Body, Button, Domain, Island, Outcome, Page, Route, Row, Tab, Then, Values, Weight};
use crate::store::{Account, KEEP_ASIDE, Rescued, TableAccount};

/// What can be done.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RecoveryAct {
    /// Puts a copy in the place of what is here.
    BringCopy {
        /// Which.
        number: u64,
    },
    /// Leaves everything as it is: it was read.
    Keep,
    /// Deletes notes that no key opens.
    DeleteClosed {
        /// Which: when they were set aside, in milliseconds since 1970.
        at: i64,
    },
}

impl Acts for RecoveryAct {
    const DOMAIN: &'static str = "recovery";
}

/// Its pages.
pub(crate) const DOMAIN: Domain = Domain {
    name: RecoveryAct::DOMAIN,
    page: |scope, route| route.plain().and_then(|()| page(scope)),
    act: |app, what, _: &Values| act(app, what),
};

/// Its route.
pub(crate) fn route() -> Route {
    Route::to(DOMAIN.name)
}

/// The way to it, as long as anything is kept that it speaks of.
pub(crate) fn row(scope: &Reading<'_>) -> Result<Option<Row>> {
    let shelf = scope.memory().shelf()?;
    let words = scope.words();
    let text = match (shelf.account(), shelf.closed().last()) {
        (Some(account), _) => words.recovery_row(day(scope, account.set_aside)),
        (None, Some(_)) => words.recovery_closed(),
        (None, None) => return Ok(None),
    };
    Ok(Some(Row::new("recovery", text).go(route())))
}

fn page(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let shelf = scope.memory().shelf()?;
    let (account, notice) = (shelf.account(), shelf.notice());
    let lead = match (&account, &notice) {
        (Some(account), _) => match account.rescued() {
            Rescued::Nothing => words.recovery_lead_nothing(day(scope, account.copy_taken)),
            Rescued::All => words.recovery_lead_all(),
            Rescued::AllBut(_) => words.recovery_lead(day(scope, account.set_aside)),
        },
        (None, Some(restored)) => words.recovery_lead_nothing(day(scope, restored.copy_taken.0)),
        (None, None) => words.recovery_lead_none(),
    };
    let mut page = Page::new(route(), Tab::You, words.recovery_title()).lead(lead).on(&[Subject::Settings]);
    if let Some(account) = &account {
        page = what_came(scope, page, account);
        let until = day(scope, account.set_aside.saturating_add(KEEP_ASIDE));
        let kept = [words.recovery_file_kept(until), words.recovery_file_erased()];
        page = page.text("file", words.recovery_file(), kept.map(Into::into).to_vec());
    }
    if account.is_some() || notice.is_some() {
        let backup = Button::go(words.recovery_from_backup(), Route::to("backup"));
        let keep = Button::act(words.recovery_keep(), RecoveryAct::Keep.token()).weight(Weight::Word);
        page = page
            .section("do", words.recovery_do(), Body::Buttons { buttons: vec![backup, keep] })
            .quiet("do_note", words.recovery_from_backup_note());
        page = copies(scope, page)?;
    }
    Ok(closed(scope, page, &shelf.closed()))
}

/// Each kind of entries by its own words, those first of which something is missing.
fn what_came(scope: &Reading<'_>, page: Page, account: &Account) -> Page {
    let words = scope.words();
    let (mut part, mut whole) = (Vec::new(), Vec::new());
    let mut of_itself = TableAccount::of("", 0);
    for table in &account.tables {
        match names::of(&table.table, words) {
            Some(name) if !table.whole => part.push(Row::new(&table.table, name).second(facts(scope, account, table))),
            Some(name) if table.read > 0 => {
                whole.push(Row::new(&table.table, name).second(words.recovery_all(table.read)));
            }
            Some(_) => {}
            None => {
                of_itself.read += table.read;
                of_itself.whole &= table.whole;
                of_itself.older += table.older;
                of_itself.missing = of_itself.missing.zip(table.missing).map(|(all, one)| all + one);
            }
        }
    }
    if !of_itself.whole {
        let own = Row::new("itself", words.recovery_of_itself());
        part.push(own.second(facts(scope, account, &of_itself)));
    }
    page.rows_if_any("part", words.recovery_part(), part).folded_if_any("whole", words.recovery_whole(), whole)
}

/// How many came over, how many are missing, and of which days.
fn facts(scope: &Reading<'_>, account: &Account, table: &TableAccount) -> String {
    let words = scope.words();
    let mut facts = vec![words.recovery_read(table.read)];
    match table.missing {
        Some(0) => {}
        Some(missing) => facts.push(words.recovery_missing(missing)),
        None => facts.push(words.recovery_uncounted()),
    }
    if table.older > 0 {
        facts.push(words.recovery_older(table.older, day(scope, account.copy_taken)));
    }
    let date = |day: LocalDay| words.date(day, scope.today);
    if table.missing != Some(0) || table.older > 0 {
        facts.push(match (table.from, table.until) {
            (Some(from), Some(until)) if from == until => words.recovery_day(date(from)),
            (Some(from), Some(until)) => words.recovery_days(date(from), date(until)),
            (Some(from), None) => words.recovery_days_since(date(from)),
            (None, Some(until)) => words.recovery_days_before(date(until)),
            (None, None) => words.recovery_days_unknown(),
        });
    }
    facts.join(" ")
}

fn copies(scope: &Reading<'_>, page: Page) -> Result<Page> {
    let words = scope.words();
    let copies = scope.memory().shelf()?.copies(scope.at)?;
    let rows: Vec<_> = copies
        .iter()
        .map(|copy| {
            let bring = RecoveryAct::BringCopy { number: copy.number };
            let bring = Button::act(words.recovery_copy_bring(), bring.token());
            let bring = bring.asked(words.recovery_copy_ask(), words.recovery_copy_text(), words);
            let at =
                format!("{}, {}", day(scope, copy.taken.0), words.clock(WallTime::of(scope.zone.local(copy.taken))));
            Row::new(copy.number, words.recovery_copy(at)).button(bring)
        })
        .collect();
    if rows.is_empty() {
        return Ok(page);
    }
    Ok(page.folded("copies", words.recovery_copies(), rows).quiet("copies_note", words.recovery_copies_note()))
}

fn closed(scope: &Reading<'_>, page: Page, closed: &[Timestamp]) -> Page {
    if closed.is_empty() {
        return page;
    }
    let words = scope.words();
    let row = |at: &Timestamp| {
        let delete = RecoveryAct::DeleteClosed { at: at.0 };
        let delete = Button::delete(words.app_delete(), words.recovery_closed_ask(), delete.token(), words);
        Row::new(at.0, words.recovery_closed_row(day(scope, at.0))).menu(delete)
    };
    page.rows("closed", words.recovery_closed(), closed.iter().map(row).collect(), String::new())
        .quiet("closed_note", words.recovery_closed_note())
}

fn day(scope: &Reading<'_>, at: i64) -> String {
    scope.words().date(LocalDay::at(Timestamp(at), scope.zone, 0), scope.today)
}

fn act(app: &App, act: &Act) -> Result<Outcome> {
    let words = app.words()?;
    let to_today = |outcome: Outcome| Outcome { then: Then::Go { route: Island::Today.route() }, ..outcome };
    match act.read()? {
        RecoveryAct::BringCopy { number } => {
            let now = app.moment()?.at;
            let copy = app.ask_store(|store| store.copy(number, now))?;
            app.put_in_place(copy, None)?;
            app.recovery_notice_read()?;
            Ok(to_today(Outcome::said(words.recovery_copy_done(), None)))
        }
        RecoveryAct::Keep => app.recovery_notice_read().map(|()| to_today(Outcome::done())),
        RecoveryAct::DeleteClosed { at } => {
            app.memory().shelf()?.forget_closed(Timestamp(at))?;
            app.tell(&[Subject::Settings]);
            Ok(Outcome::said(words.app_deleted(), None))
        }
    }
}
