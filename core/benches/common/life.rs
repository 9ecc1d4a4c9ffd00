//! A life of many check-ins, in a folder of memory where the machine has one, so that the processor is measured and no disk.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use grain_core::app::{App, Platform};
use grain_core::check_in::{Answer, FeltWord, GrainsSaid};
use grain_core::clock::{Clock, FixedClock, FixedZone, Timestamp, Zone};
use grain_core::error::Result;
use grain_core::ids::SeededRandom;
use grain_core::settings::Side;
use grain_core::store::{DATABASE, Key};
use rusqlite::Connection;

pub const KEY: [u8; 32] = [7; 32];
pub const START: i64 = 1_480_000_000_000; // November 2016
pub const AREAS: [&str; 3] = ["money", "time", "honesty"];
pub const WORDS: [&str; 3] = ["tired", "hopeful", "wary"];

/// A clock that is set by hand.
pub struct Moving(AtomicI64);

impl Clock for Moving {
    fn now(&self) -> Result<Timestamp> {
        Ok(Timestamp(self.0.load(Ordering::Relaxed)))
    }
}

impl Moving {
    pub fn go_to_day(&self, n: i64) {
        self.0.store(START + n * Timestamp::DAY, Ordering::Relaxed);
    }
}

pub fn open_on(folder: &Path, day: i64) -> (App, Arc<Moving>) {
    let clock = Arc::new(Moving(AtomicI64::new(START + day * Timestamp::DAY)));
    let platform =
        Platform { clock: clock.clone(), zone: Arc::new(FixedZone(Zone::UTC)), random: Arc::new(SeededRandom::new(1)) };
    (App::open(folder, Key::new(&KEY).unwrap(), platform).unwrap().0, clock)
}

/// What is said each day; `why` beside each grain.
pub fn answers(why: &str) -> Vec<Answer> {
    let felt = |word: &&str| FeltWord { word: (*word).into(), strength: Some("clearly".into()) };
    let mut answers = vec![
        Answer::One { question: "safe".into(), choice: Some("mostly".into()) },
        Answer::Feelings { words: WORDS.iter().map(felt).collect() },
        Answer::Several { question: "helped".into(), choices: vec!["sleep".into()] },
        Answer::Several { question: "need".into(), choices: vec!["rest".into()] },
    ];
    answers.extend(AREAS.map(|area| Answer::Grains {
        area: area.into(),
        grains: Some(GrainsSaid::LittleAdded),
        why: why.into(),
    }));
    answers
}

/// A folder with a person in it and `days` of check-ins.
pub fn history(folder: &Path, days: i64, why: &str) -> (App, Arc<Moving>) {
    let (app, clock) = open_on(folder, 0);
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(AREAS.map(str::to_owned).to_vec()).unwrap();
    let answers = answers(why);
    for day in 0..days {
        clock.go_to_day(day);
        app.answer_check_in(None, answers.clone()).unwrap();
    }
    clock.go_to_day(days);
    app.upkeep().unwrap();
    (app, clock)
}

/// Ten years that were made up, and who reads them.
pub fn made_up(folder: &Path) -> App {
    let app = opened(folder);
    app.make_demo(10, 1).unwrap();
    app.upkeep().unwrap();
    app
}

/// On the day after those years.
pub fn opened(folder: &Path) -> App {
    let now = Timestamp::parse("2026-11-24T12:00:00Z").unwrap();
    let platform = Platform {
        clock: Arc::new(FixedClock(now)),
        zone: Arc::new(FixedZone(Zone::UTC)),
        random: Arc::new(SeededRandom::new(1)),
    };
    App::open(folder, Key::new(&KEY).unwrap(), platform).unwrap().0
}

/// The same file by rusqlite alone.
pub fn raw(folder: &Path) -> Connection {
    let conn = Connection::open(folder.join(DATABASE)).unwrap();
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    conn.execute_batch(&format!("PRAGMA key = \"x'{key}'\"; PRAGMA cache_size = -8000;")).unwrap();
    conn
}

/// Every row of a statement, each cell touched. Gives how many cells there were.
pub fn cells(conn: &Connection, sql: &str) -> usize {
    let mut statement = conn.prepare_cached(sql).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut cells = 0;
    while let Some(row) = rows.next().unwrap() {
        cells += (0..columns).filter(|at| row.get_ref(*at).is_ok()).count();
    }
    cells
}

pub fn fast_folder() -> tempfile::TempDir {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}
