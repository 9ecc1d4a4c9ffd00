//! The account of money as its owner meets it on its page.

use crate::common::kept::{app, save};
use crate::common::page::{act, button, does, filled, form, has, hits, page, picked, row, rows, texts, written};
use crate::common::{app_at, day, refusal};
use grain_core::app::App;
use grain_core::error::Problem;
use grain_core::page::{Action, Body, Page, Value};
use grain_core::settings::{Settings, Side};

fn add(app: &App, amount: &str, values: &[(&str, Value)]) -> String {
    let shown = page(app, "money");
    let new = form(&button(&shown.foot, "Add an entry").does);
    let all: Vec<_> = [("amount", written(amount))].into_iter().chain(values.iter().cloned()).collect();
    save(app, &shown, new, &all)
}

fn on(text: &str) -> (&'static str, Value) {
    ("day", Value::Day { day: Some(day(text)) })
}

fn figures(page: &Page, section: &str) -> Vec<String> {
    rows(page, section).iter().map(|row| format!("{} {}", row.text.as_str(), row.second.as_str())).collect()
}

#[test]
fn a_month_has_three_figures_for_each_currency_and_nothing_is_converted() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let menu = page(&app, "practice");
    assert_eq!(row(&menu, "do", "Account of money").tap, Some(Action::Go { route: "money".parse().unwrap() }));
    assert_eq!(page(&app, "money").lead, "What came in and what went out, as you write it. This is your own list.");
    let euro = || ("currency", written("eur"));
    assert_eq!(
        add(&app, "2.840,00", &[euro(), ("direction", picked("in")), ("category", picked("pay"))]),
        "Written down."
    );
    add(&app, "1,120", &[("category", picked("home"))]);
    add(&app, "62.40", &[("note", written("for the birthday"))]);
    add(&app, "900", &[("category", picked("other"))]);
    add(&app, "1500", &[("currency", written("JPY"))]);
    let shown = page(&app, "money");
    assert_eq!(figures(&shown, "figures EUR"), ["Came in 2,840.00 EUR", "Went out 2,082.40 EUR", "Left 757.60 EUR"]);
    assert_eq!(figures(&shown, "figures JPY"), ["Came in 0 JPY", "Went out 1,500 JPY", "Left \u{2212}1,500 JPY"]);
    assert_eq!(
        figures(&shown, "by EUR"),
        ["Home 1,120.00 EUR", "Food 62.40 EUR", "Other 900.00 EUR"],
        "other stands last"
    );
    let yen = rows(&shown, "entries").iter().filter(|row| row.second == "out 1,500 JPY \u{b7} Today");
    assert_eq!(yen.count(), 1);
    assert_eq!(row(&shown, "entries", "Pay").second, "in 2,840.00 EUR \u{b7} Today");
    assert_eq!(hits(&app, "birthday").len(), 1);
    let text = grain_core::page::say::page(&shown, false).to_lowercase();
    assert!(!text.contains("budget") && !text.contains("too much"));
    // A line can be changed and deleted.
    let pay = row(&shown, "entries", "Pay");
    save(&app, &shown, form(pay.tap.as_ref().unwrap()), &[("amount", written("2,900.00"))]);
    let shown = page(&app, "money");
    assert_eq!(figures(&shown, "figures EUR")[0], "Came in 2,900.00 EUR");
    let delete = &row(&shown, "entries", "Pay").menu[0];
    assert!(delete.ask.is_some());
    act(&app, &shown, does(delete).unwrap(), Vec::new()).unwrap();
    assert_eq!(figures(&page(&app, "money"), "figures EUR")[0], "Came in 0.00 EUR");
}

#[test]
fn months_take_each_others_place_and_the_currency_is_that_of_the_country_or_the_last_one() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    app.save_settings(Settings { country: "JP".into(), ..app.settings().unwrap() }).unwrap();
    let prefilled = |app: &App| {
        let shown = page(app, "money");
        let new = form(&button(&shown.foot, "Add an entry").does).clone();
        new.fields.into_iter().find(|field| field.key == "currency").unwrap().value
    };
    assert_eq!(prefilled(&app), written("JPY"));
    add(&app, "5", &[("currency", written("USD")), on("2026-10-31")]);
    assert_eq!(prefilled(&app), written("USD"));
    add(&app, "7", &[on("2026-11-01")]);
    let shown = page(&app, "money");
    assert_eq!(texts(rows(&shown, "entries")).len(), 1);
    let turned =
        act(&app, &shown, does(button(&shown.foot, "October 2026")).unwrap(), Vec::new()).unwrap().page.unwrap();
    assert_eq!(turned.route.to_string(), "money/2026-10-31");
    assert_eq!(figures(&turned, "figures USD")[1], "Went out 5.00 USD");
    assert_eq!(page(&app, "money/2026-10-31"), turned);
    drop(app);
    let later = app_at(folder.path(), "2026-12-05T12:00:00Z");
    assert!(!has(&page(&later, "money"), "figures USD"), "an empty month");
    button(&page(&later, "money").foot, "November 2026");
}

#[test]
fn what_cannot_be_a_sum_is_refused_at_its_field_and_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let shown = page(&app, "money");
    let new = form(&button(&shown.foot, "Add an entry").does);
    let bad = |values: &[(&str, Value)]| refusal(act(&app, &shown, &new.does, filled(new, values)));
    let euro = || ("currency", written("EUR"));
    for (values, field, problem) in [
        (vec![euro()], "amount", Problem::Empty),
        (vec![euro(), ("amount", written("some"))], "amount", Problem::NotANumber),
        (vec![euro(), ("amount", written("0"))], "amount", Problem::OutOfRange),
        (vec![("currency", written("EU")), ("amount", written("5"))], "currency", Problem::UnknownKey),
        (vec![euro(), ("amount", written("5")), ("category", picked("own"))], "own", Problem::Empty),
        (vec![euro(), ("amount", written("5")), on("2026-11-25")], "day", Problem::DayInFuture),
    ] {
        assert_eq!(bad(&values), (field.to_owned(), problem));
    }
    let error = app.read_money_csv(b"nothing of it").unwrap_err();
    let words = grain_core::error_words::words(&error, app.words().unwrap());
    assert!(words.text.contains("day, direction, amount and currency"), "{}", words.text);
}

#[test]
fn a_file_goes_out_and_comes_back_and_lists_what_does_not_fit() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    add(&app, "12.50", &[("currency", written("EUR")), ("note", written("=1+1"))]);
    let file = String::from_utf8(app.money_csv().unwrap()).unwrap();
    let lines: Vec<_> = file.split("\r\n").collect();
    assert_eq!(lines[0], "id,day,direction,amount,currency,category,note");
    assert!(lines[1].ends_with(",2026-11-24,out,12.50,EUR,Food,'=1+1"), "{file}");
    let more = format!("{file},2026-11-20,in,100,EUR,Gift,from my aunt\r\n,whenever,in,100,EUR,,\r\n");
    let outcome = app.read_money_csv(more.as_bytes()).unwrap();
    let notice = outcome.notice.unwrap();
    assert_eq!(notice.text, "Added: 1. Here already: 1. Not fitting: 1.");
    let unfit = outcome.page.unwrap();
    assert_eq!(rows(&unfit, "unfit")[0].text.as_str(), "Line 4");
    assert_eq!(unfit.sections[0].key, "unfit");
    assert_eq!(texts(rows(&page(&app, "money"), "entries")), ["Food", "Gift"]);
    act(&app, &unfit, &notice.undo.unwrap(), Vec::new()).unwrap();
    assert_eq!(texts(rows(&page(&app, "money"), "entries")), ["Food"]);
    assert_eq!(String::from_utf8(app.money_csv().unwrap()).unwrap(), file);
}

#[test]
fn the_page_offers_the_file_and_takes_one_and_what_is_too_large_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let offered = |app: &App| {
        let page = page(app, "money");
        let section = page.sections.into_iter().find(|section| section.key == "file").unwrap();
        let Body::Buttons { buttons } = section.body else { panic!("no buttons") };
        buttons.into_iter().map(|button| button.does).collect::<Vec<_>>()
    };
    assert!(matches!(offered(&app).as_slice(), [Action::ReadFile { .. }]), "there is nothing to save yet");
    add(&app, "12.50", &[("currency", written("EUR"))]);
    let offered = offered(&app);
    let [Action::SaveFile { file, name, mime }, Action::ReadFile { file: read, mimes, most }] = offered.as_slice()
    else {
        panic!("{offered:?}")
    };
    assert_eq!((name.as_str(), mime.as_str(), mimes[0].as_str()), ("account.csv", "text/csv", "text/csv"));
    let bytes = app.file_bytes(file).unwrap();
    assert!(String::from_utf8(bytes.clone()).unwrap().contains(",12.50,EUR,"));
    let on = "money/2026-10-01".parse().unwrap();
    let outcome = app.read_file(read, &bytes, Some(&on)).unwrap();
    assert_eq!(outcome.notice.unwrap().text, "Added: 0. Here already: 1. Not fitting: 0.");
    let too_large = vec![b'x'; *most as usize + 1];
    let error = app.read_file(read, &too_large, Some(&on)).unwrap_err();
    assert!(grain_core::error_words::words(&error, app.words().unwrap()).title.contains("too large"));
    for refused in [app.file_bytes("else").map(|_| ()), app.read_file("else", &bytes, None).map(|_| ())] {
        assert_eq!(refusal(refused), ("file".to_owned(), Problem::UnknownKey));
    }
}
