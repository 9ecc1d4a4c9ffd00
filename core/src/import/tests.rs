//! Whether each form comes in whole, once, and goes again without a trace.

use std::fmt::Write as _;
use std::io::{Cursor, Write};
use std::sync::Arc;

use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use super::samples::{BEARABLE, DAY_ONE, DAYLIO, DAYLIO_BEFORE, HOW_WE_FEEL, PIXELS, loop_zip};
use super::{Date, Left, Order, Source, Staged, Why, read};
use crate::app::{App, Platform};
use crate::clock::{FixedClock, FixedZone, LocalDay, Timestamp, Zone};
use crate::error::{Error, Problem};
use crate::ids::SeededRandom;
use crate::page::{Action, Body, Page, say};
use crate::store::Key;

fn texts(staged: &Staged) -> Vec<&str> {
    staged.found.iter().map(|found| found.text.as_str()).collect()
}

fn day(text: &str) -> Date {
    Date::On(text.parse().unwrap())
}

/// Whether anything at all is taken in: whole then, or refused by an error that says what to do.
pub(super) fn is_taken(bytes: &[u8]) -> bool {
    match read(bytes) {
        Ok(staged) => {
            staged.notes().unwrap();
            true
        }
        Err(Error::Input { .. }) => false,
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn an_hour_that_no_clock_shows_is_no_time() {
    let minute = |time: &str| {
        let table = format!(
            "full_date,date,weekday,time,mood,activities,note_title,note\n2026-07-27,July 27,Monday,{time},fine,,,x\n"
        );
        read(table.as_bytes()).map(|staged| staged.found.first().and_then(|found| found.minute))
    };
    assert_eq!(minute("23:59").unwrap(), Some(1_439));
    for time in ["24:00", "1093:00", "65535:59", "9:60", "13:00 pm"] {
        assert!(!matches!(minute(time), Ok(Some(_))), "{time}");
    }
}

#[test]
fn daylio_keeps_mark_quotes_breaks_letters_and_what_looks_like_a_formula() {
    let staged = read(DAYLIO.as_bytes()).unwrap();
    assert_eq!(staged.source, Source::Daylio);
    assert_eq!(
        texts(&staged)[..2],
        ["Noon, at last\nFirst line\n\"second\", third\nso-so\nwork · long walk", "=SUM(A1)\nпрекрасно\nчтение · 散歩"]
    );
    assert_eq!((staged.found[0].date, staged.found[0].minute), (day("2026-07-27"), Some(13 * 60 + 48)));
    assert_eq!(staged.found[1].minute, Some(23 * 60 + 20));
}

#[test]
fn the_form_daylio_had_before_is_read_and_a_day_that_is_none_is_named_by_its_line() {
    let staged = read(DAYLIO_BEFORE.as_bytes()).unwrap();
    assert_eq!(texts(&staged), ["A\nB\nfine\ncook · tea"]);
    assert_eq!(staged.found[0].date, day("2018-05-18"));
    assert_eq!((staged.unread[0].at, staged.unread[0].why), (4, Why::Day));
}

#[test]
fn bearable_and_how_we_feel_keep_the_words_of_each_row() {
    let staged = read(BEARABLE.as_bytes()).unwrap();
    assert_eq!(texts(&staged), ["Symptom · Stiff neck (Moderate) · 2 · mid", "Slept in, then tea\nMood · 7"]);
    assert_eq!((staged.found[0].date, staged.found[1].minute), (day("2021-12-08"), Some(9 * 60 + 15)));
    let staged = read(HOW_WE_FEEL.as_bytes()).unwrap();
    assert_eq!(texts(&staged), ["One note\ncalm\nBy Myself · Home · Resting\nsleep: 7.5"]);
    assert_eq!((staged.found[0].date, staged.found[0].minute), (day("2026-07-22"), Some(23 * 60 + 36)));
}

#[test]
fn day_one_is_of_the_day_it_was_in_its_zone() {
    let staged = read(DAY_ONE.as_bytes()).unwrap();
    assert_eq!(texts(&staged), ["# Garden\n\n\nTomatoes, \"red\"\nhome · Größe", "In pieces"]);
    assert_eq!((staged.found[0].date, staged.found[0].minute), (day("2021-03-03"), Some(22 * 60 + 48)));
    assert_eq!((staged.found[1].date, staged.found[1].minute), (day("2018-05-18"), None));
    assert_eq!((staged.left[&Left::Media], staged.left[&Left::Places]), (1, 1));
    assert_eq!(
        staged.unread.iter().map(|unread| (unread.at, unread.why)).collect::<Vec<_>>(),
        [(3, Why::Day), (4, Why::Form)]
    );
}

#[test]
fn pixels_is_read_in_each_of_its_forms() {
    let staged = read(PIXELS.as_bytes()).unwrap();
    assert_eq!(texts(&staged), ["Snow\nMood: 4\ncalm", "Rain\nMood: 3\nActivities: tea · книга", "Mood: 5"]);
    assert_eq!(staged.unread.len(), 2);
}

#[test]
fn loop_takes_its_names_from_the_list_of_habits_and_only_marks_made_by_hand() {
    for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
        let staged = read(&loop_zip(method)).unwrap();
        assert_eq!(texts(&staged), ["Read, aloud\nВода: 1.5 glasses: cold,\nclear", "Read, aloud"]);
        assert_eq!(staged.left[&Left::Unmarked], 1);
        assert_eq!((staged.unread[0].at, staged.unread[0].why), (4, Why::Form));
    }
}

#[test]
fn letters_that_are_no_utf_8_are_named_and_the_rows_beside_them_come() {
    let mut bytes = DAYLIO.as_bytes().to_vec();
    bytes.extend_from_slice(
        b"2026-07-01,July 1,Monday,13:48,ok,,,,\xff\xfe\n2026-07-02,July 2,Monday,13:48,ok,,,,last\n",
    );
    let staged = read(&bytes).unwrap();
    assert_eq!((staged.unread[0].at, staged.unread[0].why), (5, Why::Letters));
    assert_eq!(texts(&staged)[3], "last\nok");
}

#[test]
fn a_day_that_can_be_read_both_ways_is_asked_and_not_guessed() {
    let head = "date,weekday,time of day,category,rating/amount,detail,notes\n";
    let both = read(format!("{head}03/04/2026,,,Mood,1,,x\n").as_bytes()).unwrap();
    assert!(both.asks_order());
    let clear = read(format!("{head}03/04/2026,,,Mood,1,,x\n25/04/2026,,,Mood,1,,x\n").as_bytes()).unwrap();
    assert_eq!(clear.order, Some(Order::DayFirst));
    assert_eq!(clear.notes().unwrap()[0].day, "2026-04-03".parse::<LocalDay>().unwrap());
}

#[test]
fn what_is_too_large_or_of_no_known_form_is_refused() {
    let refused = |bytes: &[u8]| match read(bytes) {
        Err(Error::Input { problem, .. }) => problem,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(b""), Problem::NotAllowed);
    assert_eq!(refused(b"a,b\n1,2\n"), Problem::NotAllowed);
    assert_eq!(refused(br#"{"entries":[{"#), Problem::NotAllowed);
    assert_eq!(refused("[".repeat(100_000).as_bytes()), Problem::NotAllowed, "depth");
    assert_eq!(refused(&vec![b' '; super::LARGEST as usize + 1]), Problem::TooLong);
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("Journal.json", SimpleFileOptions::default().compression_method(CompressionMethod::Deflated))
        .unwrap();
    zip.write_all(&vec![b' '; 3 * 1024 * 1024]).unwrap();
    assert_eq!(refused(&zip.finish().unwrap().into_inner()), Problem::TooLong, "packs a thousand times");
    let many = format!("{DAYLIO}{}", "2026-07-27,,,13:48,ok,,,,\n".repeat(super::MOST_ENTRIES));
    assert_eq!(refused(many.as_bytes()), Problem::TooMany);
}

fn app() -> (tempfile::TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let platform = Platform {
        clock: Arc::new(FixedClock(Timestamp::parse("2026-11-24T12:00:00Z").unwrap())),
        zone: Arc::new(FixedZone(Zone::UTC)),
        random: Arc::new(SeededRandom::new(7)),
    };
    let (app, _) = App::open(folder.path(), Key::new(&[7; 32]).unwrap(), platform).unwrap();
    (folder, app)
}

fn save(app: &App, file: &[u8]) -> (Page, crate::page::Notice) {
    let preview = app.read_file("import", file, None).unwrap().page.unwrap();
    let saved = app.act(&r#"import:"save""#.parse().unwrap(), Vec::new(), None).unwrap();
    (preview, saved.notice.unwrap())
}

/// Every row of every table that holds what a person wrote, and of the index.
fn rows(app: &App) -> String {
    app.read(|scope| {
        let mut all = String::new();
        for table in ["imported_note", "note_index_note", "prompt_answer"] {
            let mut statement = scope.sql.prepare(&format!("SELECT * FROM {table}"))?;
            let columns = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                for at in 0..columns {
                    write!(all, "{:?}|", row.get_ref(at)?).unwrap();
                }
            }
        }
        Ok(all)
    })
    .unwrap()
}

#[test]
fn each_form_is_shown_saved_once_found_and_taken_back_without_a_trace() {
    let loops = loop_zip(CompressionMethod::Deflated);
    for file in
        [DAYLIO, DAYLIO_BEFORE, BEARABLE, HOW_WE_FEEL, DAY_ONE, PIXELS].map(str::as_bytes).into_iter().chain([&*loops])
    {
        let (_folder, app) = app();
        let before = rows(&app);
        let (preview, notice) = save(&app, file);
        assert!(say::page(&preview, false).contains("New notes"));
        let saved = rows(&app);
        assert_ne!(saved, before);
        let (again, second) = save_again(&app, file);
        assert!(second, "{}", say::page(&again, false));
        assert_eq!(rows(&app), saved, "nothing twice");
        app.act(&notice.undo.unwrap(), Vec::new(), None).unwrap();
        assert_eq!(rows(&app), before);
    }
}

/// Reads a file that is here already: it offers nothing to save.
fn save_again(app: &App, file: &[u8]) -> (Page, bool) {
    let page = app.read_file("import", file, None).unwrap().page.unwrap();
    let offers =
        page.foot.iter().any(|button| matches!(&button.does, Action::Do { act } if act.to_string().contains("save")));
    app.act(&r#"import:"save""#.parse().unwrap(), Vec::new(), None).unwrap();
    (page, !offers)
}

#[test]
fn a_note_that_came_is_found_opened_and_deleted_alone() {
    let (_folder, app) = app();
    save(&app, DAYLIO.as_bytes());
    let find = || {
        let values = vec![crate::page::FieldValue {
            key: "text".to_owned(),
            value: crate::page::Value::Text { text: "second".into() },
        }];
        let page = app.act(&r#"search:"find""#.parse().unwrap(), values, None).unwrap().page.unwrap();
        let rows = page.sections.into_iter().filter(|section| section.key == "hits");
        rows.flat_map(|section| match section.body {
            Body::Rows { rows, .. } => rows,
            _ => Vec::new(),
        })
        .collect::<Vec<_>>()
    };
    let hits = find();
    let Some(Action::Go { route }) = &hits[0].tap else { panic!("{hits:?}") };
    let page = app.page(route).unwrap();
    let Action::Do { act } = &page.foot[0].does else { panic!() };
    app.act(act, Vec::new(), Some(route)).unwrap();
    assert_eq!(find().len(), 0);
}

#[test]
fn a_file_that_was_changed_anywhere_never_ends_the_program() {
    let loops = loop_zip(CompressionMethod::Deflated);
    let chance = SeededRandom::new(11);
    let below = |n: usize| usize::try_from(chance.next() % n as u64).unwrap();
    let (mut whole, mut refused) = (0, 0);
    for file in
        [DAYLIO, DAYLIO_BEFORE, BEARABLE, HOW_WE_FEEL, DAY_ONE, PIXELS].map(str::as_bytes).into_iter().chain([&*loops])
    {
        for _ in 0..400 {
            let mut bytes = file.to_vec();
            for _ in 0..=below(4) {
                let (at, other) = (below(bytes.len()), below(bytes.len()));
                match below(4) {
                    0 => bytes[at] = chance.next().to_le_bytes()[0],
                    1 => bytes.truncate(at.max(1)),
                    2 => bytes.insert(at, b"\"\n,|[]{}\xff"[below(9)]),
                    _ => bytes.swap(at, other),
                }
            }
            let count = if is_taken(&bytes) { &mut whole } else { &mut refused };
            *count += 1;
        }
    }
    assert!(whole > 100 && refused > 100, "{whole} {refused}");
}
