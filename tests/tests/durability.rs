//! What was acknowledged is never lost: kill -9, a full disk, and the count of fsyncs.

#![allow(clippy::expect_used, clippy::print_stdout)] // what the tests share is no test function

use std::collections::HashSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use grain_core::ids::SeededRandom;
use grain_tests::files::database;
use grain_tests::writer;

/// 10,000 with `GRAIN_FULL=1`.
fn kills() -> u64 {
    if std::env::var_os("GRAIN_FULL").is_some() { 10_000 } else { 1_000 }
}

/// What one child saved, read without the app: the whole life is read after each hundredth.
fn lines_of(folder: &Path, seed: u64) -> HashSet<String> {
    let conn = database(folder).unwrap();
    let mut lines = conn.prepare("SELECT why FROM grain WHERE why LIKE ?1").unwrap();
    lines.query_map([format!("{seed}-%")], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let chance = SeededRandom::new(20_261_124);
    let mut acknowledged = HashSet::new();
    for seed in 0..kills() {
        let mut child = Command::new(env!("CARGO_BIN_EXE_writer"))
            .arg(folder.path())
            .arg(seed.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let wanted = chance.next() % 12;
        let mut acked: Vec<String> = Vec::new();
        while (acked.len() as u64) < wanted {
            acked.push(lines.next().unwrap().unwrap());
        }
        // Not on the stroke of an acknowledgement: somewhere in what comes after it.
        for _ in 0..chance.next() % 400_000 {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        acked.extend(lines.map_while(Result::ok));
        child.wait().unwrap();

        let app = writer::open(folder.path(), u64::MAX - seed).unwrap();
        let saved = lines_of(folder.path(), seed);
        for line in &acked {
            assert!(saved.contains(line), "kill {seed}: {line} was acknowledged and is lost");
        }
        acknowledged.extend(acked);
        if (seed + 1) % 100 == 0 {
            let all: HashSet<_> = writer::saved(&app).unwrap().into_iter().collect();
            assert!(acknowledged.is_subset(&all), "kill {seed}: what an earlier child saved is lost");
            assert!(app.check().unwrap().0, "kill {seed}: not sound");
        }
    }
    println!("{} kills, {} acknowledged, 0 lost, 0 corrupt", kills(), acknowledged.len());
    assert!(acknowledged.len() as u64 > kills(), "the children did save");
}

/// A page and what the log writes before each.
const FRAME: u64 = 4_096 + 24;

/// Runs the marker under strace and cuts its trace at the marks: (what is done, its fsyncs, bytes it wrote into files).
fn traced(folder: &Path) -> Vec<(String, usize, u64)> {
    let trace = folder.join("trace");
    let status = Command::new("strace")
        .args(["-f", "-qq", "-s", "64", "-e", "trace=fsync,fdatasync,sync_file_range,write,pwrite64", "-o"])
        .arg(&trace)
        .arg(env!("CARGO_BIN_EXE_marker"))
        .arg(folder.join("data"))
        .stderr(Stdio::null())
        .status()
        .expect("strace is needed: apt-get install strace");
    assert!(status.success(), "the marker ran: {status}");
    let mut parts: Vec<(String, usize, u64)> = Vec::new();
    for line in std::fs::read_to_string(trace).unwrap().lines() {
        if let Some((_, mark)) = line.split_once("write(2, \"mark ") {
            parts.push((mark.split(['\\', '"']).next().unwrap_or_default().to_owned(), 0, 0));
        } else if let Some((_, fsyncs, bytes)) = parts.last_mut() {
            *fsyncs += usize::from(line.contains("fsync(") || line.contains("fdatasync("));
            let written = line.contains("pwrite64(").then(|| line.rsplit_once(" = "));
            *bytes += written.flatten().map_or(0, |(_, bytes)| bytes.parse::<u64>().unwrap());
        }
    }
    parts
}

#[test]
fn a_save_costs_exactly_one_fsync_and_a_read_none() {
    let folder = tempfile::tempdir().unwrap();
    let parts = traced(folder.path());
    assert_eq!(parts.iter().filter(|(what, ..)| what.starts_with("save")).count(), 40);
    for (what, fsyncs, _) in &parts {
        match what.as_str() {
            "read" => assert_eq!(*fsyncs, 0, "a read synced"),
            "end" => assert_eq!(*fsyncs, 0, "closing synced"),
            _ => assert_eq!(*fsyncs, 1, "{what}"),
        }
    }
}

/// The log is written and nothing else: whole pages, each behind its header.
#[test]
fn a_tap_of_a_check_in_writes_one_frame_for_each_page_it_changes() {
    let folder = tempfile::tempdir().unwrap();
    let mut most = std::collections::BTreeMap::new();
    for (what, _, bytes) in traced(folder.path()) {
        assert_eq!(bytes % FRAME, 0, "{what}: {bytes} bytes");
        let pages = most.entry(what).or_insert(0);
        *pages = (bytes / FRAME).max(*pages);
    }
    println!("most pages: {most:?}");
    assert_eq!((most["read"], most["end"]), (0, 0));
    assert!(most["whole check-in"] <= 13 && most["save check-in"] <= 11, "{most:?}");
}

#[test]
fn a_full_disk_is_a_typed_error_and_what_was_saved_stays() {
    let folder = tempfile::tempdir().unwrap();
    let disk = folder.path().join("disk");
    std::fs::create_dir(&disk).unwrap();
    // A namespace of its own: nothing is mounted outside it. Two MiB are soon full; then room is made and it goes on.
    let script = r#"
        mount -t tmpfs -o size=2m tmpfs "$1" || exit 9
        "$2" "$1/data" 1 >"$3/acked" 2>"$3/why"
        mount -o remount,size=8m "$1" || exit 9
        timeout --signal=KILL 60 "$2" "$1/data" 2 2>/dev/null | head -n 5 >"$3/later"
        cp -r "$1/data" "$3/copy"
    "#;
    let status = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"])
        .args([disk.as_os_str(), env!("CARGO_BIN_EXE_writer").as_ref(), folder.path().as_os_str()])
        .status()
        .expect("unshare is needed (util-linux)");
    assert!(status.success(), "the small disk could be made: {status}");
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(read("why").trim(), "NoRoom");
    let acked: Vec<String> = read("acked").lines().map(str::to_owned).collect();
    assert!(acked.len() > 10, "{} were saved before the disk was full", acked.len());
    assert_eq!(read("later").lines().count(), 5, "saving goes on once there is room");

    let app = writer::open(&folder.path().join("copy"), 99).unwrap();
    assert!(app.check().unwrap().0);
    let saved = writer::saved(&app).unwrap();
    let newest = &acked[acked.len().saturating_sub(100)..];
    assert!(newest.iter().all(|line| saved.contains(line)), "an acknowledged line is lost");
}
