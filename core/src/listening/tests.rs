//! Random taps of two people, through pauses, the end of the process and clocks that jump: whatever they do, the talk can be
//! paused and ended at once, no turn is longer than it was meant to be, and nothing of it stands anywhere but in its row.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use proptest::prelude::*;

use super::store;
use super::talk::{Heard, Next, Step, Talk, Tap, Who, next};
use crate::app::{App, Platform};
use crate::clock::{Clock, FixedZone, Timestamp, Zone};
use crate::error::Result;
use crate::ids::SeededRandom;
use crate::page::{Action, Body, Page, Then};
use crate::settings::Side;
use crate::store::Key;

const NOON: Timestamp = Timestamp(1_800_000_000_000);

struct Hand(AtomicI64);

impl Clock for Hand {
    fn now(&self) -> Result<Timestamp> {
        Ok(Timestamp(self.0.load(Ordering::Relaxed)))
    }
}

fn opened(folder: &Path, clock: &Arc<Hand>) -> App {
    let platform = Platform {
        clock: clock.clone(),
        zone: Arc::new(FixedZone(Zone::UTC)),
        random: Arc::new(SeededRandom::new(clock.0.load(Ordering::Relaxed).unsigned_abs())),
    };
    App::open(folder, Key::new(&[7; 32]).unwrap(), platform).unwrap().0
}

/// What can happen at the table.
#[derive(Debug, Clone)]
enum Happens {
    /// One of what can be tapped now.
    Tap(u8),
    /// Time passes, in seconds; a negative one puts the clock back.
    Passes(i64),
    /// The process ends.
    Dies,
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        6 => any::<u8>().prop_map(Happens::Tap),
        2 => (-600_i64..600).prop_map(Happens::Passes),
        1 => Just(Happens::Passes(90_000)),
        1 => Just(Happens::Passes(-90_000)),
        1 => Just(Happens::Dies),
    ]
}

/// Every act that is tapped on the page, with the words on it.
fn tapped(page: &Page) -> Vec<(String, crate::page::Act)> {
    let mut buttons = page.foot.clone();
    for section in &page.sections {
        if let Body::Buttons { buttons: here } = &section.body {
            buttons.extend(here.clone());
        }
        if let Body::Form { form } = &section.body {
            return vec![(form.save.clone(), form.does.clone())].into_iter().chain(acts(&buttons)).collect();
        }
    }
    acts(&buttons).collect()
}

fn acts(buttons: &[crate::page::Button]) -> impl Iterator<Item = (String, crate::page::Act)> {
    let of = |button: &crate::page::Button| match &button.does {
        Action::Do { act } => Some((button.text.to_string(), act.clone())),
        Action::Sheet { form } => Some((button.text.to_string(), form.does.clone())),
        _ => None,
    };
    buttons.iter().filter_map(of).collect::<Vec<_>>().into_iter()
}

fn values(page: &Page, text: &str) -> Vec<crate::page::FieldValue> {
    let forms = page.sections.iter().filter_map(|section| match &section.body {
        Body::Form { form } => Some(form.clone()),
        Body::Buttons { buttons } => buttons.iter().find_map(|button| match &button.does {
            Action::Sheet { form } if button.text == text => Some(form.clone()),
            _ => None,
        }),
        _ => None,
    });
    let sheets = page.foot.iter().filter_map(|button| match &button.does {
        Action::Sheet { form } if button.text == text => Some(form.clone()),
        _ => None,
    });
    let Some(mut form) = forms.chain(sheets).next() else { return Vec::new() };
    for field in &mut form.fields {
        if let crate::page::Value::Text { text } = &mut field.value {
            *text = "Wren".into();
        }
    }
    form.fields.into_iter().map(|field| crate::page::FieldValue { key: field.key, value: field.value }).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_two_people_do_they_can_pause_and_end_it_and_nothing_is_left(all in prop::collection::vec(happens(), 1..40)) {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(Hand(NOON.0.into()));
        let mut app = opened(folder.path(), &clock);
        app.choose_side(Side::Both).unwrap();
        let route = super::page::talk_route();
        for one in all {
            match one {
                Happens::Passes(seconds) => { clock.0.fetch_add(seconds * Timestamp::SECOND, Ordering::Relaxed); }
                Happens::Dies => {
                    drop(app);
                    app = opened(folder.path(), &clock);
                }
                Happens::Tap(which) => {
                    let page = app.page(&route).unwrap();
                    let can = tapped(&page);
                    let (text, act) = can[usize::from(which) % can.len()].clone();
                    let outcome = app.act(&act, values(&page, &text), Some(&route)).unwrap();
                    if outcome.then == Then::Back {
                        prop_assert!(app.read(|scope| store::read(scope.sql, scope.at)).unwrap().is_none());
                    }
                }
            }
            let now = clock.now().unwrap();
            let page = app.page(&route).unwrap();
            let texts: Vec<_> = tapped(&page).into_iter().map(|(text, _)| text).collect();
            let leaves = ["That is enough", "Not today", "Keep nothing"];
            prop_assert!(leaves.iter().any(|leave| texts.contains(&(*leave).to_owned())), "{texts:?}");
            let rows: Vec<String> = app.read(|scope| {
                let mut rows = scope.sql.prepare("SELECT stands FROM talk")?;
                Ok(rows.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
            }).unwrap();
            prop_assert!(rows.iter().all(|row| !row.contains("Wren")), "{rows:?}");
            if let Some(talk) = app.read(|scope| store::read(scope.sql, scope.at)).unwrap()
                && let Some((began, until)) = talk.runs(now)
            {
                prop_assert_eq!(until.since(began), talk.length());
                prop_assert!(until.since(now) <= talk.length() + Timestamp::MINUTE, "a turn without end");
            }
        }
    }

    /// The rules of the talk alone, over every tap at every time.
    #[test]
    fn a_tap_that_does_not_belong_to_the_step_changes_nothing(taps in prop::collection::vec((any_tap(), 0..200_000_i64), 0..60)) {
        let mut talk: Option<Talk> = None;
        let mut now = NOON;
        let mut backs = 0;
        for (tap, passes) in taps {
            now = now.plus(passes);
            let before = talk.clone();
            talk = match next(talk, tap, now) {
                Some(Next::On(talk)) => Some(talk),
                Some(Next::End) | None => None,
            };
            let step = |talk: &Option<Talk>| talk.as_ref().map(|talk| talk.step);
            match (step(&before), step(&talk)) {
                // Both have to say yes, and both to swap.
                (_, Some(Step::Plan)) if step(&before) != Some(Step::Plan) => prop_assert_eq!(step(&before), Some(Step::OneIn)),
                (Some(Step::Speak), Some(Step::Speak)) | (None, _) => {}
                (from, Some(Step::Speak)) => {
                    prop_assert!(matches!(from, Some(Step::Ready | Step::OneSwaps)), "{:?}", from);
                    backs = 0;
                }
                (Some(Step::Matters), Some(Step::SayBack)) => {
                    backs += 1;
                    prop_assert!(backs <= 2);
                }
                _ => {}
            }
            if let (Some(before), Some(after)) = (&before, &talk) {
                // While it rests no step is made.
                prop_assert!(before.pause.is_none() || before.step == after.step);
                prop_assert!(after.heard.is_none() || after.step == Step::Line);
            }
        }
    }
}

fn any_tap() -> impl Strategy<Value = Tap> {
    let all = [
        Tap::In,
        Tap::InToo,
        Tap::Plan(2, Who::Other),
        Tap::Start,
        Tap::Spoken,
        Tap::SaidBack,
        Tap::Yes,
        Tap::NotQuite,
        Tap::Said,
        Tap::GoOn,
        Tap::Closed,
        Tap::Swap,
        Tap::SwapToo,
        Tap::OtherHeard,
        Tap::OwnHeard(Some(Heard::Mostly)),
        Tap::OwnHeard(None),
        Tap::Pause,
        Tap::PauseUntil(NOON.0),
        Tap::Resume,
        Tap::Enough,
    ];
    prop::sample::select(all.to_vec())
}

#[test]
fn a_talk_that_another_version_wrote_otherwise_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(Hand(NOON.0.into()));
    let app = opened(folder.path(), &clock);
    app.transact(|scope| {
        let row = "INSERT INTO talk (id, stands, touched_at) VALUES (1, '{\"step\":\"sing\"}', ?1)";
        Ok(scope.sql.execute(row, [scope.at]).map(|_| ())?)
    })
    .unwrap();
    assert!(app.read(|scope| store::read(scope.sql, scope.at)).unwrap().is_none());
    assert!(app.page(&super::page::talk_route()).is_ok());
}
