//! An app, its widget and a notification may open the store in the same moment. Only the first opening of a process is
//! dangerous, so this test runs itself again in many processes.

use std::process::Command;
use std::sync::Barrier;
use std::{env, hint, thread};

use crate::common::{NOON, app_at};

const CHILD: &str = "GRAIN_OPENING_CHILD";
const NAME: &str = "opening_at_once::two_threads_that_open_for_the_first_time_at_once_both_succeed";

#[test]
fn two_threads_that_open_for_the_first_time_at_once_both_succeed() {
    if let Ok(delay) = env::var(CHILD) {
        return open_in_two_threads(delay.parse().unwrap());
    }
    let failed: Vec<usize> = (0..120).filter(|n| !succeeds(n % 12 * 200)).collect();
    assert!(failed.is_empty(), "the opening failed in {} of 120 processes", failed.len());
}

fn succeeds(delay: usize) -> bool {
    let child =
        Command::new(env::current_exe().unwrap()).args(["--exact", NAME]).env(CHILD, delay.to_string()).output();
    child.unwrap().status.success()
}

/// The second thread comes a little later: the dangerous moment is short and does not lie at the start.
fn open_in_two_threads(delay: usize) {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let start = Barrier::new(folders.len());
    thread::scope(|scope| {
        for (n, folder) in folders.iter().enumerate() {
            let start = &start;
            scope.spawn(move || {
                start.wait();
                (0..n * delay).for_each(|_| hint::spin_loop());
                assert!(app_at(folder.path(), NOON).areas().unwrap().iter().all(|area| !area.tracked));
            });
        }
    });
}
