//! Sums, files and months of the account, by many random ones and by the ones that matter.

use std::sync::atomic::Ordering;

use proptest::prelude::*;

use super::amount::{MOST, parse, plain, shown};
use super::{Entry, Sums, Way, What, csv, currency, decimals, of_country, store};
use crate::clock::{LocalDay, Timestamp};
use crate::error::{Error, Problem};
use crate::ids::Id;
use crate::kept::Practice;
use crate::kept::tests::Life;
use crate::page::{Act, Body, FieldValue, Page, Route, Value};

fn problem<T: std::fmt::Debug>(result: crate::error::Result<T>) -> (String, Problem) {
    match result {
        Err(Error::Input { field, problem, .. }) => (field, problem),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_sum_is_read_as_it_is_typed_in_many_places() {
    for typed in
        ["1234.5", "1,234.50", "1.234,50", "1 234,50", "1'234.50", "1’234,5", "1\u{a0}234,50", "1\u{202f}234.50"]
    {
        assert_eq!(parse(typed, 2).unwrap(), 123_450, "{typed}");
    }
    for typed in ["١٬٢٣٤٫٥٠", "۱۲۳۴٫۵", "१२३४.५०", "１２３４．５".replace('．', ".").as_str()]
    {
        assert_eq!(parse(typed, 2).unwrap(), 123_450, "{typed}");
    }
    for (typed, decimals, minor) in [
        ("1.234", 2, 123_400),
        ("1,234", 2, 123_400),
        ("1.234", 0, 1_234),
        ("1,234,567", 0, 1_234_567),
        ("12,34,567.50", 2, 123_456_750),
        ("0.05", 2, 5),
        ("0,5", 2, 50),
        ("5.", 2, 500),
        ("1.250", 3, 1_250),
        ("1,250.5", 3, 1_250_500),
        (" 12 ", 2, 1_200),
    ] {
        assert_eq!(parse(typed, decimals).unwrap(), minor, "{typed}");
    }
}

#[test]
fn a_sum_that_is_none_or_could_be_two_is_refused_and_never_guessed() {
    for (typed, decimals) in [
        ("", 2),
        ("twelve", 2),
        ("-5", 2),
        ("+5", 2),
        ("12 EUR", 2),
        ("€5", 2),
        (".", 2),
        (",50", 2),
        ("1,2,3", 2),
        ("1.23.45", 2),
        ("1234.5", 0),
        ("1.2345", 2),
        ("0.234", 2),
        ("1,25,0", 2),
        ("1,250", 3),
        ("1.2345", 3),
        ("1,234.567,8", 2),
        ("1 2", 2),
        ("5..", 2),
        ("1.234'567,5.5", 2),
    ] {
        assert_eq!(problem(parse(typed, decimals)), ("amount".to_owned(), Problem::NotANumber), "{typed}");
    }
    for typed in ["0", "0.00", "99999999999999999999", "10000000000000"] {
        assert_eq!(problem(parse(typed, 2)), ("amount".to_owned(), Problem::OutOfRange), "{typed}");
    }
}

#[test]
fn each_currency_has_its_own_decimals() {
    let all =
        [("EUR", 2), ("JPY", 0), ("KWD", 3), ("CLP", 0), ("TND", 3), ("ISK", 0), ("HUF", 2), ("KRW", 0), ("BHD", 3)];
    for (code, wanted) in all {
        assert_eq!((currency(&code.to_lowercase()).unwrap().code(), decimals(code)), (code, wanted));
    }
    for code in ["", "EU", "EURO", "XXX", "XAU", "ZZZ"] {
        assert_eq!(problem(currency(code)), ("currency".to_owned(), Problem::UnknownKey), "{code}");
    }
    assert_eq!([of_country("DE"), of_country("US"), of_country("")], [Some("EUR"), Some("USD"), None]);
}

fn what() -> impl Strategy<Value = What> {
    let code = prop::sample::select(vec!["EUR", "JPY", "KWD", "USD"]);
    let category =
        prop::sample::select(vec!["food", "other", "pay", "=SUM(A1)", "'quoted", "Garden, and \"more\"", "-"]);
    let note =
        prop::sample::select(vec!["", "=1+1", "@home", "'", "''=", "two\nlines", "a;b,c", "+49", "für Öl", "it's"]);
    (-800..=0_i32, any::<bool>(), 1..=MOST, code, category, note).prop_map(
        |(day, is_in, minor, code, category, note)| What {
            day: LocalDay::from_epoch_days(20_540 + day),
            way: if is_in { Way::In } else { Way::Out },
            minor,
            currency: code.to_owned(),
            category: category.to_owned(),
            note: note.split('\n').collect::<Vec<_>>().join(" "),
        },
    )
}

fn added(life: &Life, all: &[What]) {
    let put = |what: &What| {
        life.app
            .transact(|scope| store::put(scope.sql, &Entry { id: scope.new_id()?, what: what.clone() }, None))
            .unwrap();
    };
    all.iter().for_each(put);
}

fn all(life: &Life) -> Vec<Entry> {
    life.app.read(|scope| store::all(scope.sql)).unwrap()
}

fn read(life: &Life, bytes: &[u8]) -> (usize, usize, usize) {
    let came = life.app.transact(|scope| csv::read(scope, bytes, scope.new_id()?)).unwrap();
    (came.added, came.known, came.unfit.len())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_as_a_sum_is_read_back_as_the_same(minor in 1..=MOST, decimals in 0..=4_u32) {
        prop_assert_eq!(parse(&plain(minor.into(), decimals), decimals).unwrap(), minor);
        let words = crate::content::words("en");
        let text = shown(minor.into(), decimals, words);
        // A sum of thousands without decimals is the same in both ways of reading it.
        prop_assert_eq!(parse(&text, decimals).unwrap(), minor, "{}", text);
    }

    #[test]
    fn no_text_is_read_as_a_sum_out_of_range(text in "[0-9.,' ٫٬]{0,24}|\\PC{0,12}", decimals in 0..=4_u32) {
        if let Ok(minor) = parse(&text, decimals) {
            prop_assert!((1..=MOST).contains(&minor));
        }
    }

    #[test]
    fn the_figures_of_a_month_are_the_sums_of_its_entries_and_nothing_overflows(
        whats in prop::collection::vec(what(), 0..60)
    ) {
        let life = Life::begin(Practice::Offers);
        added(&life, &whats);
        for code in ["EUR", "JPY", "KWD", "USD"] {
            let of: Vec<_> = whats.iter().filter(|what| what.currency == code).collect();
            let sums = Sums::of(of.iter().copied());
            let by_hand = |way| of.iter().filter(|what| what.way == way).map(|what| i128::from(what.minor)).sum::<i128>();
            prop_assert_eq!((sums.came, sums.went, sums.left()), (by_hand(Way::In), by_hand(Way::Out), by_hand(Way::In) - by_hand(Way::Out)));
        }
        // Month by month every entry stands on one page, and each figure is the sum of its own.
        let mut seen = 0;
        let mut route = Some(Route::to("money"));
        let mut days: Vec<LocalDay> = whats.iter().map(|what| what.day).collect();
        days.sort_unstable();
        let mut months: Vec<(i32, u32)> = days.iter().map(|day| (day.parts().2, day.parts().1)).collect();
        months.dedup();
        for (year, month) in months {
            let day = LocalDay::from_ymd(year, month, 1).unwrap();
            let page = life.app.page(&Route::of("money", day)).unwrap();
            seen += rows(&page, "entries");
            route = None;
        }
        prop_assert_eq!(seen, whats.len());
        if let Some(route) = route {
            prop_assert_eq!(rows(&life.app.page(&route).unwrap(), "entries"), 0);
        }
    }

    #[test]
    fn a_file_comes_back_as_it_went_out_and_twice_adds_nothing(whats in prop::collection::vec(what(), 0..30)) {
        let life = Life::begin(Practice::Offers);
        added(&life, &whats);
        let file = life.app.money_csv().unwrap();
        let before = all(&life);
        let text = String::from_utf8(file.clone()).unwrap();
        prop_assert_eq!(read(&life, &file), (0, whats.len(), 0));
        let other = Life::begin(Practice::Offers);
        prop_assert_eq!(read(&other, &file), (whats.len(), 0, 0), "{}", text);
        prop_assert_eq!(&all(&other), &before);
        prop_assert_eq!(read(&other, &file), (0, whats.len(), 0));
        // Without ids, in another order and with semicolons, as a spreadsheet may save it.
        let mut table = ::csv::ReaderBuilder::new().from_reader(file.as_slice());
        let mut lines: Vec<_> = table.records().map(Result::unwrap).collect();
        lines.reverse();
        let mut out = ::csv::WriterBuilder::new().delimiter(b';').from_writer(vec![0xEF, 0xBB, 0xBF]);
        out.write_record(["Day", "Direction", "Amount", "Currency", "Category", "Note"]).unwrap();
        for line in &lines {
            out.write_record(line.iter().skip(1)).unwrap();
        }
        let file = out.into_inner().unwrap();
        prop_assert_eq!(read(&other, &file), (0, whats.len(), 0));
        let third = Life::begin(Practice::Offers);
        prop_assert_eq!(read(&third, &file), (whats.len(), 0, 0));
        let says = |life: &Life| { let mut all: Vec<_> = all(life).into_iter().map(|entry| entry.what).collect(); all.sort(); all };
        prop_assert_eq!(says(&third), says(&life));
        // No cell of it begins a formula.
        for line in &lines {
            let formula = |cell: &str| cell.starts_with(['=', '+', '-', '@']);
            prop_assert!(!line.iter().any(formula), "{:?}", line);
        }
    }

    #[test]
    fn whatever_is_done_with_the_account_an_undo_gives_back_every_row(
        steps in prop::collection::vec((what(), 0..4_u8, any::<bool>(), 0..30_u8), 1..25)
    ) {
        let life = Life::begin(Practice::Offers);
        let mut model = 0_usize;
        for (what, step, undo, hours) in steps {
            life.clock.0.fetch_add(i64::from(hours) * Timestamp::HOUR, Ordering::Relaxed);
            let rows = life.rows();
            let outcome = match (step, all(&life).first()) {
                (0 | 1, _) => life.app.act(&act("\"add\""), form(&what), None),
                (2, _) => life.app.read_money_csv(file(&what).as_bytes()),
                (_, Some(entry)) => {
                    life.app.act(&act(&format!("{{\"change\":\"{}\"}}", entry.id)), form(&what), None).unwrap();
                    prop_assert_eq!(all(&life).len(), model);
                    continue;
                }
                _ => continue,
            };
            let outcome = outcome.unwrap();
            let brought = all(&life).len() - model;
            prop_assert!(brought <= 2);
            model += brought;
            if let Some(way_back) = outcome.notice.and_then(|notice| notice.undo).filter(|_| undo) {
                life.app.act(&way_back, Vec::new(), None).unwrap();
                prop_assert_eq!(life.rows(), rows, "taken back");
                model -= brought;
            }
        }
        let grains = life.rows().into_iter().find(|(table, _)| table == "grain").unwrap();
        prop_assert!(grains.1.is_empty(), "no entry writes a grain");
    }
}

fn rows(page: &Page, key: &str) -> usize {
    let of = |section: &crate::page::Section| match &section.body {
        Body::Rows { rows, .. } if section.key == key => rows.len(),
        _ => 0,
    };
    page.sections.iter().map(of).sum()
}

fn act(what: &str) -> Act {
    format!("money:{what}").parse().unwrap()
}

fn form(what: &What) -> Vec<FieldValue> {
    let field = |key: &str, value| FieldValue { key: key.to_owned(), value };
    let text = |key: &str, text: &str| field(key, Value::Text { text: text.into() });
    let chosen = |key: &str, chosen: &str| field(key, Value::Chosen { key: chosen.to_owned() });
    vec![
        text("amount", &plain(what.minor.into(), decimals(&what.currency))),
        chosen("direction", what.way.as_str()),
        chosen("category", "own"),
        text("own", &what.category),
        text("currency", &what.currency),
        text("note", &what.note),
    ]
}

/// Two rows that say the same, and one that does not fit.
fn file(what: &What) -> String {
    let amount = plain(what.minor.into(), decimals(&what.currency));
    let row = format!("{},{},{amount},{}\n", what.day, what.way.as_str(), what.currency);
    format!("day,direction,amount,currency\n{row}{row}yesterday,out,5,EUR\n")
}

#[test]
fn rows_that_do_not_fit_are_named_and_the_others_are_taken() {
    let life = Life::begin(Practice::Offers);
    let id: Id = "00000000-0000-7000-8000-000000000001".parse().unwrap();
    let file = format!(
        "ID,Day,Direction,Amount,Currency,Category,Note\n\
         ,2026-03-01,out,12.50,EUR,Food,bread\n\
         ,2026-03-01,out,12.50,EUR,Food,bread\n\
         ,1 March,out,12.50,EUR,,\n\
         ,2030-01-01,out,12.50,EUR,,\n\
         ,2026-03-01,sideways,12.50,EUR,,\n\
         ,2026-03-01,out,a lot,EUR,,\n\
         ,2026-03-01,out,12.50,Euros,,\n\
         no-id,2026-03-01,out,12.50,EUR,,\n\
         {id},2026-03-02,in,1.50,EUR,,\n\
         {id},2026-03-02,in,2.50,EUR,,\n\
         short\n"
    );
    let came = life.app.transact(|scope| csv::read(scope, file.as_bytes(), scope.new_id()?)).unwrap();
    assert_eq!((came.added, came.known), (3, 0), "two that say the same are two");
    let unfit: Vec<_> = came.unfit.into_iter().map(|(line, error)| (line, problem::<()>(Err(error)))).collect();
    let named = |line, field: &str, problem| (line, (field.to_owned(), problem));
    assert_eq!(
        unfit,
        [
            named(4, "day", Problem::NotADay),
            named(5, "day", Problem::DayInFuture),
            named(6, "direction", Problem::UnknownKey),
            named(7, "amount", Problem::NotANumber),
            named(8, "currency", Problem::UnknownKey),
            named(9, "id", Problem::UnknownKey),
            named(11, "id", Problem::Duplicate),
            named(12, "day", Problem::NotADay),
        ]
    );
    let refused = |bytes: &[u8]| problem(life.app.read_money_csv(bytes));
    let before = all(&life);
    for bytes in [&b""[..], b"a,b,c\n1,2,3\n", b"\xff\xfe\x00", b"day,amount\n2026-03-01,5\n"] {
        assert_eq!(refused(bytes), ("file".to_owned(), Problem::NotAllowed));
    }
    assert_eq!(refused(&vec![b'x'; 9 * 1024 * 1024]), ("file".to_owned(), Problem::TooLong));
    assert_eq!(all(&life), before);
}
