//! Two things timed in one run, turn by turn: only their ratio means something on a shared machine.
#![allow(dead_code)]
#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::time::{Duration, Instant};

/// The time of one call.
#[allow(clippy::disallowed_methods, reason = "a benchmark measures real time")]
pub fn time<T>(f: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(f());
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Runs `ours` and `peer` alternately and prints the ratio of their medians with the spread over blocks of rounds.
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
    for _ in 0..5 {
        let (mut block_ours, mut block_peer) = (Vec::new(), Vec::new());
        for _ in 0..rounds.div_ceil(5) {
            block_ours.push(ours());
            block_peer.push(peer());
        }
        blocks.push(median(block_ours.clone()).as_secs_f64() / median(block_peer.clone()).as_secs_f64());
        all_ours.extend(block_ours);
        all_peer.extend(block_peer);
    }
    blocks.sort_by(f64::total_cmp);
    let (a, b) = (median(all_ours), median(all_peer));
    let ratio = a.as_secs_f64() / b.as_secs_f64();
    let verdict = if ratio <= limit { "ok" } else { "OVER" };
    println!(
        "{name}: {ratio:.2} (limit {limit}, blocks {:.2} to {:.2}) {verdict}   [{:.1} µs / {:.1} µs]",
        blocks[0],
        blocks[4],
        a.as_secs_f64() * 1e6,
        b.as_secs_f64() * 1e6
    );
}
