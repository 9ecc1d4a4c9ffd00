//! The page of the account, a month at a time.

use serde::{Deserialize, Serialize};

use super::csv::{Came, category, checked_day};
use super::{CATEGORIES, DAYS_BACK, Entry, MOST, OTHER, Sums, Way, What, amount, csv, currency, decimals, store};
use crate::app::{App, Reading, Subject, Writing};
use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::error_words;
use crate::ids::Id;
use crate::order::InOrder;
use crate::page::{
    Act, Acts, Body, Button, Domain, Field, File, Form, FormOption, Icon, Outcome, Page, Route, Row, Tab, Values,
};
use crate::text;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum MoneyAct {
    /// Writes down an entry.
    Add,
    /// Changes one.
    Change(Id),
    /// Takes back one that was just written.
    TakeBack(Id),
    /// Takes back what a file brought.
    TakeBackFile(Id),
    /// Deletes one.
    Delete(Id),
    /// Turns the page to the month of a day.
    Turn(LocalDay),
}

impl Acts for MoneyAct {
    const DOMAIN: &'static str = "money";
}

/// The account of this month, or of the month of a day.
pub(crate) const DOMAIN: Domain =
    Domain { name: MoneyAct::DOMAIN, page, act: |app, what, values| act(app, &what.read()?, values) };

/// The account as a file.
pub(crate) const FILE: File = File { name: DOMAIN.name, bytes: App::money_csv, read: App::read_money_csv };

/// What the file is called unless the person calls it otherwise: it says to nobody what is in it.
const FILE_NAME: &str = "account.csv";
/// A file of comma-separated values, by all the names that systems have for one, the first being its own.
const CSV: [&str; 5] =
    ["text/csv", "text/comma-separated-values", "application/csv", "application/vnd.ms-excel", "text/plain"];

/// In the field `category`: own words.
const OWN: &str = "own";
/// Rows of a file that did not fit, at most so many of them in sight.
const UNFIT: usize = 100;

/// Its route.
pub(crate) fn route() -> Route {
    Route::to(DOMAIN.name)
}

pub(crate) fn route_of(scope: &Reading<'_>, day: LocalDay) -> Route {
    if day.month() == scope.today.month() { route() } else { Route::of(DOMAIN.name, day) }
}

fn act(app: &App, act: &MoneyAct, values: &Values) -> Result<Outcome> {
    match *act {
        MoneyAct::Add => app.transact(|scope| {
            if store::count(scope.sql)? >= MOST {
                return Err(Error::beyond("amount", Problem::TooMany, MOST));
            }
            let entry = Entry { id: scope.new_id()?, what: filled_in(scope, values)? };
            store::put(scope.sql, &entry, None)?;
            let undo = MoneyAct::TakeBack(entry.id).token();
            Ok(Outcome::said(scope.words().money_said_added(), Some(undo)))
        }),
        MoneyAct::Change(id) => app.transact(|scope| {
            store::find(scope.sql, id)?;
            let entry = Entry { id, what: filled_in(scope, values)? };
            scope.rewords(store::WORDS, Some(id), || store::put(scope.sql, &entry, None))?;
            Ok(Outcome::said(scope.words().kept_said_changed(), None))
        }),
        MoneyAct::TakeBack(id) => app.transact(|scope| {
            if store::delete(scope.sql, id)? == 0 {
                return Err(Error::NotFound("note"));
            }
            scope.forgets(store::WORDS, id, move |sql| store::delete(sql, id));
            Ok(Outcome::done())
        }),
        MoneyAct::TakeBackFile(batch) => {
            app.erase(|sql| store::delete_batch(sql, batch).map(|_| ()))?;
            Ok(Outcome::done())
        }
        MoneyAct::Delete(id) => {
            app.read(|scope| store::find(scope.sql, id).map(|_| ()))?;
            app.erase(|sql| store::delete(sql, id).map(|_| ()))?;
            Ok(Outcome::said(app.words()?.app_deleted(), None))
        }
        MoneyAct::Turn(day) => {
            let page = app.read(|scope| page(scope, &route_of(scope, day)))?;
            Ok(Outcome { page: Some(page), ..Outcome::done() })
        }
    }
}

impl App {
    /// Reads a file of the account: rows that are there already add nothing, and rows that do not fit are listed on the page of
    /// the outcome. Its notice takes all of it back.
    ///
    /// # Errors
    /// It is no file with a day, a direction, an amount and a currency in each row, or it is too large. Nothing was changed.
    pub fn read_money_csv(&self, bytes: &[u8]) -> Result<Outcome> {
        self.transact(|scope| {
            let batch = scope.new_id()?;
            let came = csv::read(scope, bytes, batch)?;
            let undo = (came.added > 0).then(|| MoneyAct::TakeBackFile(batch).token());
            let said = scope.words().money_said_read(came.added, came.known, came.unfit.len());
            let page = with_unfit(scope, page(scope, &route())?, &came);
            Ok(Outcome { page: Some(page), ..Outcome::said(said, undo) })
        })
    }
}

/// The page with the rows of a file that did not fit, above everything else.
fn with_unfit(scope: &Reading<'_>, mut page: Page, came: &Came) -> Page {
    let words = scope.words();
    let row = |(at, (line, error)): (usize, &(usize, Error))| {
        let why = error_words::words(error, words);
        Row::new(at, words.money_line(*line)).second(format!("{} {}", why.title, why.text))
    };
    let rows: Vec<_> = came.unfit.iter().take(UNFIT).enumerate().map(row).collect();
    if !rows.is_empty() {
        let rest = std::mem::take(&mut page.sections);
        page =
            page.rows("unfit", words.money_unfit(), rows, String::new()).quiet("unfit note", words.money_unfit_note());
        page.sections.extend(rest);
    }
    page
}

/// What a form says.
fn filled_in(scope: &Writing<'_>, values: &Values) -> Result<What> {
    let code = currency(&values.text("currency")?)?.code();
    let way = values.chosen("direction")?.and_then(|way| way.parse().ok());
    let own = text::optional("own", &values.text("own")?, text::NAME)?;
    let category = match (values.chosen("category")?, own) {
        (Some(OWN), own) => category(&own.ok_or_else(|| Error::input("own", Problem::Empty))?, scope),
        (chosen, _) => {
            let known = CATEGORIES.into_iter().find(|known| Some(*known) == chosen);
            known.ok_or_else(|| Error::input("category", Problem::UnknownKey))?.to_owned()
        }
    };
    let typed = values.text("amount")?;
    if typed.trim().is_empty() {
        return Err(Error::input("amount", Problem::Empty));
    }
    Ok(What {
        day: checked_day(values.day("day")?.unwrap_or(scope.today), scope.today)?,
        way: way.ok_or_else(|| Error::input("direction", Problem::UnknownKey))?,
        minor: amount::parse(&typed, decimals(code))?,
        currency: code.to_owned(),
        category,
        note: text::optional("note", &values.text("note")?, text::LINE)?.unwrap_or_default(),
    })
}

fn named(scope: &Reading<'_>, category: &str) -> String {
    if CATEGORIES.contains(&category) { scope.words().money_category(category) } else { category.to_owned() }
}

/// "62.40 EUR".
fn sum(scope: &Reading<'_>, minor: i128, code: &str) -> String {
    scope.words().money_sum(amount::shown(minor, decimals(code), scope.words()), code)
}

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let day = match route.what() {
        "" => scope.today,
        day => day.parse().map_err(|_| Error::input("route", Problem::UnknownKey))?,
    };
    let (first, next) = day.month();
    let entries = store::between(scope.sql, first, next)?;
    let month = words.month_year(first);
    let mut page = Page::new(route.clone(), Tab::Practice, words.money_title())
        .lead(words.money_text())
        .on(&[Subject::Money, Subject::Settings]);
    let mut codes: Vec<&str> = entries.iter().map(|entry| entry.what.currency.as_str()).collect();
    codes.in_order();
    codes.dedup();
    for code in codes {
        let of: Vec<&What> = entries.iter().map(|entry| &entry.what).filter(|what| what.currency == code).collect();
        page = figures(scope, page, &month, code, &of);
    }
    let heading = if entries.is_empty() { month.clone() } else { words.money_entries() };
    let rows = entries.iter().map(|entry| entry_row(scope, entry)).collect();
    page = page.rows("entries", heading, rows, words.money_empty());
    let save =
        (store::count(scope.sql)? > 0).then(|| Button::save_file(words.money_save(), FILE.name, FILE_NAME, CSV[0]));
    let read = Button::read_file(words.money_read(), FILE.name, &CSV, csv::MOST_BYTES);
    let buttons = save.into_iter().chain([read]).collect();
    page = page.section("file", words.money_file(), Body::Buttons { buttons });
    page = page.quiet("file note", words.money_file_note());
    let new = entry_form(scope, "money".to_owned(), MoneyAct::Add.token(), None)?;
    page = page.foot(Button::sheet(words.money_add(), new.title(words.money_add())).icon(Icon::Add));
    let others = [store::last_before(scope.sql, first)?, store::first_from(scope.sql, next)?].into_iter().flatten();
    // One month takes the place of another: Back leaves the months, and does not walk through them.
    let turn = |day| Button::act(words.month_year(day), MoneyAct::Turn(day).token());
    Ok(others.fold(page, |page, day| page.foot(turn(day))))
}

/// One currency: three figures of one look, and where it went by size.
fn figures(scope: &Reading<'_>, page: Page, month: &str, code: &str, of: &[&What]) -> Page {
    let words = scope.words();
    let sums = Sums::of(of.iter().copied());
    let figure = |key: &str, text: String, minor: i128| Row::new(key, text).second(sum(scope, minor, code));
    let rows = vec![
        figure("came", words.money_came_in(), sums.came),
        figure("went", words.money_went_out(), sums.went),
        figure("left", words.money_left(), sums.left()),
    ];
    let mut by: Vec<(&str, i128)> = Vec::new();
    for what in of.iter().filter(|what| what.way == Way::Out) {
        match by.iter_mut().find(|(category, _)| *category == what.category) {
            Some((_, minor)) => *minor += i128::from(what.minor),
            None => by.push((&what.category, what.minor.into())),
        }
    }
    by.in_order_by_key(|(category, minor)| (*category == OTHER, std::cmp::Reverse(*minor)));
    let row = |(at, (category, minor)): (usize, &(&str, i128))| {
        Row::new(at, named(scope, category)).second(sum(scope, *minor, code))
    };
    let by = by.iter().enumerate().map(row).collect();
    page.rows(&format!("figures {code}"), words.money_month(month, code), rows, String::new()).rows_if_any(
        &format!("by {code}"),
        words.money_where(code),
        by,
    )
}

fn entry_row(scope: &Reading<'_>, entry: &Entry) -> Row {
    let (words, what) = (scope.words(), &entry.what);
    let amount = words.money_way(what.way.as_str(), sum(scope, what.minor.into(), &what.currency));
    let date = words.day_heading(what.day, scope.today);
    let fact = [amount, date, what.note.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let name = named(scope, &what.category);
    let delete = MoneyAct::Delete(entry.id).token();
    let row = Row::new(entry.id, name.clone()).second(fact.join(" \u{b7} "));
    let row = match entry_form(scope, format!("money {}", entry.id), MoneyAct::Change(entry.id).token(), Some(what)) {
        Ok(form) => row.sheet(form.title(words.app_change())),
        Err(_) => row,
    };
    row.menu(Button::delete(words.app_delete(), name, delete, words).icon(Icon::Delete))
}

fn entry_form(scope: &Reading<'_>, key: String, act: Act, what: Option<&What>) -> Result<Form> {
    let words = scope.words();
    let code = if let Some(what) = what {
        what.currency.clone()
    } else {
        let last = store::last_currency(scope.sql)?;
        last.or_else(|| super::of_country(&scope.settings.country).map(str::to_owned)).unwrap_or_default()
    };
    let typed = what.map_or_else(String::new, |what| amount::shown(what.minor.into(), decimals(&code), words));
    let ways = [Way::Out, Way::In].map(|way| FormOption::new(way.as_str(), words.money_direction(way.as_str())));
    let way = what.map_or(Way::Out, |what| what.way);
    let (chosen, own) = match what.map(|what| what.category.as_str()) {
        None => (CATEGORIES[2], ""),
        Some(given) if CATEGORIES.contains(&given) => (given, ""),
        Some(own) => (OWN, own),
    };
    let categories = CATEGORIES.iter().map(|key| FormOption::new(key, words.money_category(*key)));
    let categories = categories.chain([FormOption::new(OWN, words.money_own())]).collect();
    let days = (Some(scope.today.plus(-DAYS_BACK)), Some(scope.today));
    let day = what.map_or(scope.today, |what| what.day);
    let note = what.map_or("", |what| what.note.as_str());
    Ok(Form::new(key, words.app_save(), act)
        .field(Field::text("amount", words.money_amount(), (1, text::NAME), typed).hint(words.money_amount_hint()))
        .field(Field::one_of("direction", words.money_which_way(), ways.into(), way.as_str()))
        .field(Field::one_of("category", words.money_what_for(), categories, chosen))
        .field(Field::text("own", words.money_own_words(), (1, text::NAME), own).only_if("category", &[OWN]))
        .field(Field::text("currency", words.money_currency(), (1, 3), code).note(words.money_currency_note()))
        .field(Field::day("day", words.kept_day(), scope, days, String::new(), Some(day)))
        .field(Field::text("note", words.kept_note(), (1, text::LINE), note)))
}
