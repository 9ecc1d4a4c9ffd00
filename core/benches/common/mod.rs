//! Two things timed in one run, turn by turn: only their ratio means something on a shared machine. What was measured is
//! printed, and stands in docs/benchmarks.md and in README.md after `cargo bench -p grain-core -- --write`.
#![allow(dead_code)]
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark prints its figures, and stops at the first trouble"
)]

pub mod life;
pub mod warmed;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Blocks of rounds, over which the spread of a ratio is told.
pub const BLOCKS: usize = 7;

/// What stands in the table of README.md. What else is over its limit is named under it.
const READ_FIRST: [&str; 7] = [
    "save a check-in / raw rusqlite, same rows",
    "open + today / raw open + one query",
    "plan 50 rules x 400 days / jiff conversion alone",
    "the plan / java.time, conversion alone",
    "today at fifty years / at one month",
    "a late correction ten years back",
    "size of the search's index / the text it indexes",
];

/// Lines of the table.
static ROWS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// The time of one call.
#[allow(clippy::disallowed_methods, reason = "a benchmark measures real time")]
pub fn time<T>(f: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(f());
    start.elapsed()
}

/// The one in the middle.
pub fn median<T: PartialOrd + Copy>(mut of: Vec<T>) -> T {
    of.sort_by(|one, other| one.partial_cmp(other).unwrap());
    of[of.len() / 2]
}

fn took(time: Duration) -> String {
    let ms = time.as_secs_f64() * 1e3;
    if ms < 1.0 { format!("{:.1} µs", ms * 1e3) } else { format!("{ms:.2} ms") }
}

fn verdict(good: bool) -> &'static str {
    if good { "ok" } else { "OVER" }
}

/// Notes a figure: what, its value with its spread, its limit, what is behind it.
pub fn note(what: &str, value: &str, limit: &str, good: bool, behind: &str) {
    println!("{what}: {value} (limit {limit}) {}   [{behind}]", verdict(good));
    let over = if good { "" } else { ", **over**" };
    ROWS.lock().unwrap().push(format!("| {what} | {value} | {limit}{over} | {behind} |"));
}

/// Runs `ours` and `peer` alternately and notes the ratio of their medians with the spread over blocks of rounds.
pub fn ratio(
    name: &str,
    limit: f64,
    rounds: usize,
    mut ours: impl FnMut() -> Duration,
    mut peer: impl FnMut() -> Duration,
) {
    let warm_up = rounds / 10 + 1;
    for _ in 0..warm_up {
        ours();
        peer();
    }
    let (mut all_ours, mut all_peer, mut blocks) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..BLOCKS {
        let (mut block_ours, mut block_peer) = (Vec::new(), Vec::new());
        for _ in 0..rounds.div_ceil(BLOCKS) {
            block_ours.push(ours());
            block_peer.push(peer());
        }
        blocks.push(median(block_ours.clone()).as_secs_f64() / median(block_peer.clone()).as_secs_f64());
        all_ours.extend(block_ours);
        all_peer.extend(block_peer);
    }
    let (a, b) = (median(all_ours), median(all_peer));
    number(name, limit, (a.as_secs_f64() / b.as_secs_f64(), blocks), &format!("{} / {}", took(a), took(b)));
}

/// Notes a number with the least and the most of its parts against a limit.
pub fn number(name: &str, limit: f64, (value, mut parts): (f64, Vec<f64>), behind: &str) {
    parts.sort_by(f64::total_cmp);
    let said = format!("{value:.2} ({:.2} to {:.2})", parts[0], parts[parts.len() - 1]);
    note(name, &said, &format!("{limit}"), value <= limit, behind);
}

/// Runs `ours` and its peers alternately, and notes the median of `ours` with the least and the most against a limit, and how
/// many times each peer that is.
pub fn within(
    name: &str,
    limit: Duration,
    rounds: usize,
    mut ours: impl FnMut() -> Duration,
    peers: &mut [(&str, &mut dyn FnMut() -> Duration)],
) {
    let (mut times, mut theirs) = (Vec::new(), vec![Vec::new(); peers.len()]);
    for _ in 0..rounds {
        times.push(ours());
        for ((_, peer), times) in peers.iter_mut().zip(&mut theirs) {
            times.push(peer());
        }
    }
    times.sort();
    let (least, most, ours) = (times[0], times[times.len() - 1], median(times));
    let beside = |((peer, _), times): (&(&str, &mut dyn FnMut() -> Duration), Vec<Duration>)| {
        let theirs = median(times);
        format!("{:.1} times {peer} ({})", ours.as_secs_f64() / theirs.as_secs_f64(), took(theirs))
    };
    let beside: Vec<String> = peers.iter().zip(theirs).map(beside).collect();
    let value = format!("{} ({} to {})", took(ours), took(least), took(most));
    note(name, &value, &took(limit), ours <= limit, &beside.join(", "));
}

/// Where `tests/oracles/prepare` and `tests/oracles/peers/prepare` put what they fetch.
pub fn cache() -> PathBuf {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache/grain"));
    std::env::var_os("GRAIN_CACHE").map(PathBuf::from).or_else(home).unwrap_or_default().join("oracles")
}

/// With `--write`, puts the table of this benchmark into docs/benchmarks.md, in the place of the one before, and what is read
/// first of all tables into README.md.
pub fn finish(bench: &str) {
    if !std::env::args().any(|argument| argument == "--write") {
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let machine = format!("{cores} cores, {}", processor());
    let rows = ROWS.lock().unwrap().join("\n");
    let table =
        format!("On {machine}.\n\n| what | measured | limit | behind it |\n| --- | --- | --- | --- |\n{rows}\n");
    let all = put(&root.join("docs/benchmarks.md"), bench, &table);
    let rows = all.lines().filter_map(|line| line.strip_prefix("| ")?.rsplit_once(" | ").map(|(cells, _)| cells));
    let (first, rest): (Vec<_>, Vec<_>) =
        rows.partition(|cells| cells.split_once(" | ").is_some_and(|(what, _)| READ_FIRST.contains(&what)));
    let first: String = first.iter().map(|cells| format!("| {cells} |\n")).collect();
    let over = rest.iter().filter_map(|cells| {
        let [what, value, limit] =
            cells.strip_suffix(", **over**")?.splitn(3, " | ").collect::<Vec<_>>().try_into().ok()?;
        Some(format!("{what} {} ({limit})", value.split(" (").next()?))
    });
    let over = match over.collect::<Vec<_>>().join("; ") {
        over if over.is_empty() => over,
        over => format!("\nAlso over their limits, which stand in brackets: {over}.\n"),
    };
    put(
        &root.join("README.md"),
        "measured",
        &format!("| what | measured | limit |\n| --- | --- | --- |\n{first}{over}"),
    );
}

/// Puts a table between the marks of its name, and gives the whole text.
fn put(path: &Path, name: &str, table: &str) -> String {
    let whole = fs::read_to_string(path).unwrap();
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- {name} end -->"));
    let (before, rest) = whole.split_once(&begin).unwrap();
    let (_, after) = rest.split_once(&end).unwrap();
    let whole = format!("{before}{begin}{table}{end}{after}");
    fs::write(path, &whole).unwrap();
    whole
}

/// What kind of processor it is.
fn processor() -> String {
    let known = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = known.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    model.map_or_else(|| std::env::consts::ARCH.to_owned(), |(_, model)| model.to_owned())
}
