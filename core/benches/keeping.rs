//! Taking out and keeping safe: backup, restore, report, export and import of ten years beside what no program can do without,
//! copying the encrypted file to the disk and reading the same rows; and the most memory that a process has at fifty years.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark stops at the first trouble and prints")]

mod common;

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use common::life::{START, cells, fast_folder, history, open_on, raw};
use common::{finish, note, time, within};
use grain_core::backup::RecoveryCode;
use grain_core::clock::{LocalDay, Timestamp};
use grain_core::store::DATABASE;

const CODE: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";
const TEN_YEARS: i64 = 3_653;
const FIFTY_YEARS: i64 = 18_262;
const WHY: &str = "the letter from the bank lay open on the table";
const ROUNDS: usize = 7;
/// What a process may have at any of them, in KiB.
const MOST_MEMORY: u64 = 64 * 1024;

/// An age file of a recovery code costs no scrypt: what is measured is the rest.
fn backup(folder: &Path, day: i64) -> Vec<u8> {
    open_on(folder, day).0.backup_for_code(&RecoveryCode::read(CODE).unwrap(), &()).unwrap()
}

/// The encrypted file as it is, copied and on the disk.
fn copied(folder: &Path, disk: &Path) {
    let mut file = File::create(disk.join("copy")).unwrap();
    file.write_all(&fs::read(folder.join(DATABASE)).unwrap()).unwrap();
    file.sync_all().unwrap();
}

/// Every cell of every table, read.
fn rows(folder: &Path) -> usize {
    let conn = raw(folder);
    let mut names = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'note_index%'")
        .unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    names.iter().map(|name| cells(&conn, &format!("SELECT * FROM \"{name}\""))).sum()
}

/// The report of the last year with every part in it.
fn report(day: i64) -> String {
    let until = START / Timestamp::DAY + day;
    format!("report/{}_{until}_a4_fffff", until - 365)
}

/// A diary of another app with an entry a day.
fn diary(days: i64) -> Vec<u8> {
    let mut file = b"full_date,date,weekday,time,mood,activities,note_title,note\n".to_vec();
    let first = LocalDay::from_epoch_days(i32::try_from(START / Timestamp::DAY).unwrap());
    for day in 0..i32::try_from(days).unwrap() {
        writeln!(file, "{},x,y,09:00,fine,walk | tea,,{WHY} {day}", first.plus(day)).unwrap();
    }
    file
}

fn import(folder: &Path, day: i64, file: &[u8]) {
    let app = open_on(folder, day).0;
    app.read_file("import", file, None).unwrap();
    app.act(&r#"import:"save""#.parse().unwrap(), Vec::new(), None).unwrap();
}

fn ten_years(disk: &Path) {
    let here = fast_folder();
    drop(history(here.path(), TEN_YEARS, WHY));
    let folder = here.path();
    let file = backup(folder, TEN_YEARS);
    println!("{} bytes of backup, {} cells", file.len(), rows(folder));
    let beside = |name: &str, limit: u64, mut ours: Box<dyn FnMut() -> Duration>| {
        let mut copy = || time(|| copied(folder, disk));
        let mut read = || time(|| rows(folder));
        let peers: &mut [(&str, &mut dyn FnMut() -> Duration)] =
            &mut [("copying the file to the disk", &mut copy), ("reading the rows", &mut read)];
        within(name, Duration::from_millis(limit), ROUNDS, &mut ours, peers);
    };
    let whole = |name: &str| {
        let (folder, name) = (folder.to_owned(), name.to_owned());
        Box::new(move || {
            let app = open_on(&folder, TEN_YEARS).0;
            time(|| app.file_bytes(&name).unwrap())
        })
    };
    let at = folder.to_owned();
    beside("backup of ten years, read back", 2_000, Box::new(move || time(|| backup(&at, TEN_YEARS))));
    beside(
        "restore of ten years",
        2_000,
        Box::new(move || {
            let there = fast_folder();
            let app = open_on(there.path(), TEN_YEARS).0;
            time(|| app.restore_backup(&file, CODE, &()).unwrap())
        }),
    );
    beside("report of a year, as PDF", 300, whole(&report(TEN_YEARS)));
    beside("export of ten years, lines", 1_000, whole("export_lines"));
    beside("export of ten years, tables", 1_000, whole("export_tables"));
    beside("export of ten years, a page to read", 1_000, whole("export_page"));
    let file = diary(TEN_YEARS);
    beside(
        "import of ten years, an entry a day",
        1_000,
        Box::new(move || {
            let there = fast_folder();
            time(|| import(there.path(), TEN_YEARS, &file))
        }),
    );
}

/// What a process of its own does for the memory it has at most.
const DONE: [&str; 9] =
    ["open", "backup", "restore", "report", "insights", "export_lines", "export_tables", "export_page", "import"];

fn done(what: &str, folder: &Path) {
    let there = fast_folder();
    match what {
        "open" => drop(open_on(folder, FIFTY_YEARS).0.today().unwrap()),
        "backup" => fs::write(folder.join("notes.age"), backup(folder, FIFTY_YEARS)).unwrap(),
        "restore" => {
            let file = fs::read(folder.join("notes.age")).unwrap();
            open_on(there.path(), FIFTY_YEARS).0.restore_backup(&file, CODE, &()).map(drop).unwrap();
        }
        "insights" => drop(open_on(folder, FIFTY_YEARS).0.page(&"insights".parse().unwrap()).unwrap()),
        "import" => import(there.path(), FIFTY_YEARS, &diary(FIFTY_YEARS)),
        "report" => drop(open_on(folder, FIFTY_YEARS).0.file_bytes(&report(FIFTY_YEARS)).unwrap()),
        file => drop(open_on(folder, FIFTY_YEARS).0.file_bytes(file).unwrap()),
    }
}

/// The most memory this process had so far, in KiB, as Linux counts it: its code and what is read from files too.
fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

fn fifty_years() {
    let here = fast_folder();
    drop(history(here.path(), FIFTY_YEARS, WHY));
    let size = fs::metadata(here.path().join(DATABASE)).unwrap().len();
    let mib = |kib: u64| format!("{}.{} MiB", kib / 1024, kib % 1024 * 10 / 1024);
    for what in DONE {
        let mut child = Command::new(std::env::current_exe().unwrap());
        let output = child.args(["--peak", what]).arg(here.path()).output().unwrap();
        let peak: u64 = String::from_utf8_lossy(&output.stdout).trim().parse().unwrap_or(0);
        let behind = format!("VmHWM of a process that does nothing else, a database of {} MiB", size / 1024 / 1024);
        let good = output.status.success() && peak > 0 && peak <= MOST_MEMORY;
        note(&format!("most memory at fifty years: {what}"), &mib(peak), &mib(MOST_MEMORY), good, &behind);
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--peak") {
        done(&arguments[at + 1], Path::new(&arguments[at + 2]));
        return println!("{}", most_memory());
    }
    let disk = tempfile::tempdir().unwrap();
    ten_years(disk.path());
    fifty_years();
    finish("keeping");
}
