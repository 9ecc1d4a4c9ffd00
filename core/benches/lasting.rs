//! What must stay as it is however long a life is kept, and what one tap or one alarm costs: statements, pages written, a
//! reminder's wake, a late correction, the search. One life is written day by day and set aside after a month, after ten
//! years and after fifty; what is measured begins with a copy of it.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark stops at the first trouble and prints")]

mod common;

use std::ffi::{CStr, c_char, c_int, c_uint, c_void};
use std::fs;
use std::path::Path;
use std::ptr::null_mut;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use common::life::{AREAS, Moving, START, answers, fast_folder, open_on, raw};
use common::{finish, median, note, number, ratio, time, within};
use grain_core::app::App;
use grain_core::check_in::{Answer, GrainsSaid};
use grain_core::clock::{LocalDay, Timestamp, WallTime};
use grain_core::ids::{Id, SeededRandom};
use grain_core::page::{FieldValue, Page, Route, Value};
use grain_core::reminders::{ReminderAction, ReminderDraft, ReminderKind, SlotId};
use grain_core::settings::Side;
use grain_core::store::DATABASE;
use rusqlite::{Connection, auto_extension, ffi};
use tempfile::TempDir;

const MONTH: i64 = 30;
const TEN_YEARS: i64 = 3_653;
const FIFTY_YEARS: i64 = 18_262;
const ROUNDS: usize = 70;
/// Days that a copy is lived on.
const LIVED_ON: i64 = 10;
/// The word that most notes have, and one that five of them have.
const COMMONEST: &str = "the";
const RARE: &str = "lantern";
/// Before the hour of the clock in `open_on`.
const REMINDED_AT: WallTime = WallTime::from_minute(14 * 60);
/// A page, and with it what the log writes before each.
const FRAME: f64 = 4_096.0 + 24.0;

/// A made-up word: the first is the commonest, and the further one is, the rarer and longer it is.
fn word(mut rank: usize) -> String {
    let mut word = String::new();
    while rank > 1 {
        word.extend([b"bcdfghjklmnprsvz"[rank % 16], b"aeiou"[rank / 16 % 5], b'n'].map(char::from));
        rank /= 80;
    }
    if word.is_empty() { COMMONEST.to_owned() } else { word }
}

/// Ten words as people use words: of four thousand, the n-th is met about once in n times that the first is.
fn words(chance: &SeededRandom) -> String {
    let below = |most: usize| usize::try_from(chance.next() >> 1).unwrap() % most;
    let words = (0..10).map(|_| {
        let first = 1 << below(12);
        word(first + below(first))
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A whole check-in, with a note beside the grains of each area. On the first day there are none. Bowls rise and fall, and are
/// never empty or full: whatever is corrected counts until today.
fn said(day: i64) -> Vec<Answer> {
    let chance = SeededRandom::new(day.unsigned_abs());
    let mut answers = answers("");
    for (place, answer) in answers.iter_mut().rev().take(AREAS.len()).enumerate() {
        let Answer::Grains { grains, why, .. } = answer else { continue };
        let rises = day % 2 == 0;
        *grains = Some(if rises { GrainsSaid::LotAdded } else { GrainsSaid::LotTaken });
        if day > 0 {
            let rare = if place == 0 && day <= 5 { RARE } else { "" };
            *why = (words(&chance) + " " + rare).trim_end().into();
        }
    }
    answers
}

/// Each day's check-in, the reminder of each of the last thirty days, and what the file is after so many days.
fn lives<const N: usize>(marks: [i64; N]) -> [TempDir; N] {
    let here = fast_folder();
    let (app, clock) = open_on(here.path(), 0);
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(AREAS.map(str::to_owned).to_vec()).unwrap();
    for area in AREAS {
        app.set_starting_level(area.to_owned(), 50).unwrap();
    }
    app.set_reminder(None, reminder()).unwrap();
    let mut from = 0;
    marks.map(|until| {
        for day in from..until {
            clock.go_to_day(day);
            if until - day <= 30 && day > 0 {
                app.reminder_delivered(slot(&app, day).to_string(), Vec::new()).unwrap();
            }
            app.answer_check_in(None, said(day)).unwrap();
        }
        from = until;
        clock.go_to_day(until);
        app.upkeep().unwrap();
        copy(here.path())
    })
}

/// A check-in every day.
fn reminder() -> ReminderDraft {
    let (kind, times) = (ReminderKind::CheckIn, vec![REMINDED_AT]);
    ReminderDraft { kind, times, weekdays: 127, zone: None, at_this_time_anyway: false, on: true, rarer: None }
}

/// Its notification of a day.
fn slot(app: &App, day: i64) -> SlotId {
    let next: SlotId = app.plan_reminders(30).unwrap().slots[0].id.parse().unwrap();
    SlotId { day: civil(day), time: REMINDED_AT, ..next }
}

fn civil(day: i64) -> LocalDay {
    LocalDay::from_epoch_days(i32::try_from(START / Timestamp::DAY + day).unwrap())
}

/// The file alone, in a folder of its own.
fn copy(from: &Path) -> TempDir {
    let folder = fast_folder();
    fs::copy(from.join(DATABASE), folder.path().join(DATABASE)).unwrap();
    folder
}

/// An app on a copy, on the day after the last one.
struct Living {
    app: App,
    clock: Arc<Moving>,
    folder: TempDir,
}

fn living(from: &Path, day: i64) -> Living {
    let folder = copy(from);
    let (app, clock) = open_on(folder.path(), day);
    Living { app, clock, folder }
}

/// The least that opening can be.
fn raw_open(folder: &Path) -> Duration {
    time(|| {
        let conn = raw(folder);
        conn.query_row("SELECT count(*) FROM answer WHERE day = 17000", [], |row| row.get::<_, i64>(0)).unwrap()
    })
}

/// A reminder came, it is answered on its notification, and the next one is armed.
fn wake(life: &Path, day: i64) {
    let id = slot(&living(life, day).app, day).to_string();
    let peer = copy(life);
    ratio(
        "one reminder's wake (open, act, plan, close) / raw open + one query",
        1.5,
        ROUNDS,
        || {
            let folder = copy(life);
            time(|| {
                let (app, _clock) = open_on(folder.path(), day);
                app.act_on_reminder(id.clone(), ReminderAction::NotToday).unwrap();
                app.plan_reminders_android().unwrap()
            })
        },
        || raw_open(peer.path()),
    );
}

static STATEMENTS: AtomicU32 = AtomicU32::new(0);

/// Counts each statement that begins to run, and no trigger, of which a comment is told.
unsafe extern "C" fn began(_: c_uint, _: *mut c_void, _: *mut c_void, text: *mut c_void) -> c_int {
    // SAFETY: for a statement that begins, SQLite gives its text, which ends with a zero.
    let text = unsafe { CStr::from_ptr(text.cast()) };
    STATEMENTS.fetch_add(u32::from(!text.to_bytes().starts_with(b"--")), Ordering::Relaxed);
    0
}

/// What is called for each connection that is opened.
unsafe extern "C" fn count_on(
    db: *mut ffi::sqlite3,
    _: *mut *mut c_char,
    _: *const ffi::sqlite3_api_routines,
) -> c_int {
    // SAFETY: the connection is being opened, and what is called holds no pointer.
    unsafe { ffi::sqlite3_trace_v2(db, ffi::SQLITE_TRACE_STMT, Some(began), null_mut()) }
}

fn statements(life: &Path, day: i64) {
    // SAFETY: it does what SQLite asks of such a function.
    unsafe { auto_extension::register_auto_extension(count_on) }.unwrap();
    let living = living(life, day);
    let opening = STATEMENTS.swap(0, Ordering::Relaxed);
    living.app.today().unwrap();
    let today = STATEMENTS.swap(0, Ordering::Relaxed);
    auto_extension::reset_auto_extension();
    let behind = format!("two of them begin and end the reading; opening runs {opening}");
    note("statements of Today beyond opening", &today.to_string(), "4", (1..=4).contains(&today), &behind);
}

/// How long saving takes, day by day, and how many pages it writes.
fn saves(life: &Path, day: i64, tap: bool) -> impl FnMut() -> (Duration, f64) {
    let (mut lived, mut at) = (None, LIVED_ON);
    move || {
        if at == LIVED_ON {
            let living = living(life, day);
            living.app.answer_check_in(None, said(day)).unwrap();
            (lived, at) = (Some(living), 0);
        }
        at += 1;
        let Living { app, clock, .. } = lived.as_ref().unwrap();
        clock.go_to_day(day + at);
        let mut answers = said(day + at);
        if tap {
            app.answer_check_in(None, answers.split_off(1)).unwrap();
        }
        let before = written();
        let took = time(|| app.answer_check_in(None, answers).unwrap());
        (took, (written() - before) / FRAME)
    }
}

/// Bytes that this process handed to the system.
fn written() -> f64 {
    let io = fs::read_to_string("/proc/self/io").unwrap_or_default();
    let line = io.lines().find_map(|line| line.strip_prefix("wchar: "));
    line.and_then(|bytes| bytes.parse().ok()).unwrap_or(f64::NAN)
}

fn pages(old: &Path, new: &Path) {
    for (name, tap) in [("pages written per check-in", false), ("pages written per tap on one answer", true)] {
        let [mut old, mut new] = [(old, FIFTY_YEARS), (new, MONTH)].map(|(life, day)| saves(life, day, tap));
        let parts: Vec<f64> = (0..ROUNDS).map(|_| old().1).collect();
        let young = median((0..ROUNDS).map(|_| new().1).collect());
        number(name, 3.0, (median(parts.clone()), parts), &format!("at fifty years; {young:.2} at one month"));
    }
}

/// The search for a word, as it is typed.
fn search(app: &App, word: &str) -> Page {
    let typed = FieldValue { key: "text".to_owned(), value: Value::Text { text: word.into() } };
    app.act(&r#"search:"find""#.parse().unwrap(), vec![typed], None).unwrap().page.unwrap()
}

/// Each of them at fifty years and at one month.
fn flat(old: &Path, new: &Path) {
    let (mut saves_old, mut saves_new) = (saves(old, FIFTY_YEARS, false), saves(new, MONTH, false));
    let name = |what: &str| format!("{what} at fifty years / at one month");
    ratio(&name("saving a check-in"), 1.2, ROUNDS, || saves_old().0, || saves_new().0);

    let (old, new) = (living(old, FIFTY_YEARS), living(new, MONTH));
    let month = |day: i64| Route::of("ledger", format_args!("{}_{}", AREAS[0], civil(day).month().0));
    let months = [month(FIFTY_YEARS - 1), month(MONTH - 1)];
    let beside = |what: &str, look: &dyn Fn(&App, &Route)| {
        let [in_old, in_new] = [(&old, &months[0]), (&new, &months[1])];
        let look = |(living, month): (&Living, &Route)| time(|| look(&living.app, month));
        ratio(&name(what), 1.2, 5 * ROUNDS, || look(in_old), || look(in_new));
    };
    beside("today", &|app, _| drop(app.today().unwrap()));
    beside("the plan as Android arms it", &|app, _| drop(app.plan_reminders_android().unwrap()));
    beside("a bowl's page", &|app, _| drop(app.bowl(AREAS[0].to_owned()).unwrap()));
    beside("a month of a bowl's entries", &|app, month| drop(app.page(month).unwrap()));
    beside("search for a word of five notes", &|app, _| drop(search(app, RARE)));
    beside("search for the commonest word", &|app, _| drop(search(app, COMMONEST)));
}

/// Entries of the first two days, taken back ten years later; before each turn they are put back.
fn corrections(life: &Path) {
    let Living { app, folder, .. } = living(life, TEN_YEARS);
    let entry = |day: i64| {
        let sql = "SELECT g.id FROM grain g JOIN area a ON a.id = g.area_id WHERE g.day = ?1 AND a.key = ?2";
        let id = |row: &rusqlite::Row<'_>| row.get(0).map(Id::from_bytes);
        raw(folder.path()).query_row(sql, (civil(day).epoch_days(), AREAS[0]), id).unwrap()
    };
    let taken_back = |id: Id| {
        let took = time(|| app.take_back_grains(id).unwrap());
        app.put_back_grains(id).unwrap();
        took
    };
    let newest = entry(TEN_YEARS - 1);
    let limit = Duration::from_millis(5);
    let beside = |name: &str, id: Id| {
        within(
            name,
            limit,
            ROUNDS,
            || taken_back(id),
            &mut [("that of yesterday's entry", &mut || taken_back(newest))],
        );
    };
    beside("a late correction ten years back", entry(0));
    app.upkeep().unwrap();
    beside("a late correction of an entry with words, out of one copy too", entry(1));
}

fn searching(life: &Path) {
    let living = living(life, TEN_YEARS);
    let conn = raw(living.folder.path());
    let mut matches = || {
        time(|| {
            let sql = "SELECT count(*) FROM note_index WHERE note_index MATCH ?1";
            conn.query_row(sql, [COMMONEST], |row| row.get::<_, i64>(0)).unwrap()
        })
    };
    within(
        "search over ten years of notes for the commonest word",
        Duration::from_millis(5),
        ROUNDS,
        || time(|| search(&living.app, COMMONEST)),
        &mut [("counting its notes", &mut matches)],
    );
}

/// By how much a file gets smaller without the index.
fn index(life: &Path) {
    let folder = copy(life);
    let conn = raw(folder.path());
    let number_of = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, u32>(0)).map(f64::from).unwrap();
    let pages = |conn: &Connection, sql: &str| {
        conn.execute_batch(&format!("{sql} VACUUM;")).unwrap();
        number_of("PRAGMA page_count") * number_of("PRAGMA page_size")
    };
    let text = number_of("SELECT sum(octet_length(text)) FROM note");
    let whole = pages(&conn, "");
    let without = pages(&conn, "DROP TABLE note_index;");
    let without_words = pages(&conn, "DROP TABLE note_index_note;");
    let kb = |bytes: f64| (bytes / 1024.0).round();
    let behind = format!(
        "{} kB / {} kB, of a file of {} kB; the words in their plain form, of which it is made, are {} kB more",
        kb(whole - without),
        kb(text),
        kb(whole),
        kb(without - without_words)
    );
    let size = (whole - without) / text;
    let name = "size of the search's index / the text it indexes";
    note(name, &format!("{size:.2}"), "1", size <= 1.0, &behind);
}

fn main() {
    let [month, ten, fifty] = lives([MONTH, TEN_YEARS, FIFTY_YEARS]);
    let [month, ten, fifty] = [month.path(), ten.path(), fifty.path()];
    statements(ten, TEN_YEARS);
    wake(ten, TEN_YEARS);
    flat(fifty, month);
    pages(fifty, month);
    corrections(ten);
    searching(ten);
    index(ten);
    finish("lasting");
}
