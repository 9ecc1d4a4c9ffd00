//! Many threads on one app, as shells have them (R11 of the promises): nobody waits for ever, no write gets lost, and a
//! listener that looks at once sees what was saved.
//!
//! 20 threads with 30 rounds each; 100 with 40 where `GRAIN_FULL=1`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, mpsc};
use std::thread;
use std::time::Duration;

use grain::platform::{ChangeListener, DeviceNow, KeyVault, PlatformClock, PlatformError};
use grain::{Grain, before};
use grain_core::app::Subject;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::clock::{Timestamp, ZoneTransitions};
use grain_core::page::{Action, Body, FieldValue, Page, Row, Value};

/// Far longer than a round of all threads takes, also on a loaded machine; whoever still waits then waits for ever.
const WATCHDOG: Duration = Duration::from_secs(20);

struct Phone;

impl KeyVault for Phone {
    fn key(&self) -> Result<Vec<u8>, PlatformError> {
        Ok(vec![7; 32])
    }

    fn forget(&self) -> Result<(), PlatformError> {
        Ok(())
    }
}

impl PlatformClock for Phone {
    fn now(&self) -> Result<DeviceNow, PlatformError> {
        Ok(DeviceNow { at: Timestamp(1_795_953_600_000), zone: "Europe/Berlin".into(), offset_seconds: 3600 })
    }

    fn transitions(
        &self,
        _zones: Vec<String>,
        _from: Timestamp,
        _until: Timestamp,
    ) -> Result<Vec<ZoneTransitions>, PlatformError> {
        Ok(Vec::new())
    }
}

/// A screen that loads its view again from within the call that tells it of a change.
#[derive(Default)]
struct Screen {
    grain: OnceLock<Arc<Grain>>,
    loaded: AtomicUsize,
}

impl ChangeListener for Screen {
    fn changed(&self, subjects: Vec<Subject>) -> Result<(), PlatformError> {
        if subjects.contains(&Subject::Disclosures)
            && self.grain.get().unwrap().page("disclosures".parse().unwrap()).is_ok()
        {
            self.loaded.fetch_add(1, Ordering::SeqCst);
        }
        Ok(())
    }
}

fn page(grain: &Grain) -> Page {
    grain.page("disclosures".parse().unwrap()).unwrap()
}

fn rows(page: &Page, key: &str) -> Vec<Row> {
    match page.sections.iter().find(|section| section.key == key).map(|section| &section.body) {
        Some(Body::Rows { rows, .. }) => rows.clone(),
        other => panic!("{key} is {other:?}"),
    }
}

fn one_round(grain: &Grain, thread: usize, round: usize) {
    let text = format!("thread {thread}, round {round}");
    let on = page(grain);
    let form = on.sections.iter().find_map(|section| match &section.body {
        Body::Form { form } => Some(form),
        _ => None,
    });
    let (value, add) = (Value::Text { text: text.clone().into() }, form.unwrap().does.clone());
    let values = vec![FieldValue { key: "text".into(), value }];
    let after = grain.act(add, values, Some(on.route)).unwrap().page.unwrap();
    let written = rows(&after, "open").into_iter().find(|row| row.text == text).unwrap();
    let change = if thread.is_multiple_of(2) { GrainChange::LittleAdded } else { GrainChange::LittleTaken };
    let (area, source) = ("money".to_owned(), GrainSource::ByHand);
    grain.add_grains(GrainDraft { area, change, day: None, source, reason: None, why: String::new().into() }).unwrap();
    grain.today().unwrap();
    grain.plan_reminders_android().unwrap();
    assert!(before::labels("en".into()).len() > 300, "help and words wait for nobody");
    if round.is_multiple_of(10) {
        let Action::Do { act } = &written.buttons[0].does else { panic!("{written:?}") };
        grain.act(act.clone(), Vec::new(), None).unwrap();
    }
}

#[test]
fn many_threads_at_once_lose_nothing_and_nobody_waits_for_ever() {
    let (threads, rounds) = if std::env::var_os("GRAIN_FULL").is_some() { (100, 40) } else { (20, 30) };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().display().to_string();
    let grain = Grain::open(path, Arc::new(Phone), Arc::new(Phone)).unwrap();
    grain.track_areas(vec!["money".into()]).unwrap();
    let screen = Arc::new(Screen::default());
    let _ = screen.grain.set(grain.clone());
    grain.listen(screen.clone());
    let (done, each_done) = mpsc::channel();
    for n in 0..threads {
        let (grain, done) = (grain.clone(), done.clone());
        thread::spawn(move || {
            for round in 0..rounds {
                one_round(&grain, n, round);
                done.send(()).unwrap();
            }
        });
    }
    drop(done);
    // The list that each round reads grows with all of them: what may not stop is that any round ends.
    for n in 0..threads * rounds {
        each_done.recv_timeout(WATCHDOG).unwrap_or_else(|e| panic!("{n} of {} rounds are done: {e}", threads * rounds));
    }
    let told = rounds.div_ceil(10) * threads;
    assert_eq!(rows(&page(&grain), "open").len(), threads * rounds - told);
    assert_eq!(screen.loaded.load(Ordering::SeqCst), threads * rounds + told, "every change was seen once");
    println!("{threads} threads of {rounds} rounds: every write there, every change seen once");
}
