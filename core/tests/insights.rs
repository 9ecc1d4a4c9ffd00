//! Over time: what is seen, from how many entries on, and what never is.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::common::page::{choices, has, page, row, rows, tap, texts};
use grain_core::app::{App, Platform};
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::check_in::{Answer, FeltWord, GrainsSaid};
use grain_core::clock::{Clock, FixedZone, LocalDay, Timestamp, Zone};
use grain_core::error::Result;
use grain_core::ids::SeededRandom;
use grain_core::moments::MomentKind;
use grain_core::page::{Action, Body, Chart, ChartKind, Page, Row};
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::settings::{Settings, Side};
use grain_core::store::Key;
use proptest::prelude::*;

/// A clock that is set to the noon of a day.
struct Days(AtomicI64);

impl Clock for Days {
    fn now(&self) -> Result<Timestamp> {
        Ok(Timestamp(self.0.load(Ordering::Relaxed)))
    }
}

struct Life {
    app: App,
    clock: Arc<Days>,
    _folder: tempfile::TempDir,
}

impl Life {
    fn of(side: Side) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(Days(AtomicI64::new(0)));
        let platform = Platform {
            clock: clock.clone(),
            zone: Arc::new(FixedZone(Zone::UTC)),
            random: Arc::new(SeededRandom::new(1)),
        };
        clock.go("2026-06-01");
        let app = App::open(folder.path(), Key::new(&[7; 32]).unwrap(), platform).unwrap().0;
        app.choose_side(side).unwrap();
        app.track_areas(vec!["money".into(), "time".into()]).unwrap();
        if side.has_bowl() {
            app.set_starting_level("money".into(), 30).unwrap();
        }
        Self { app, clock, _folder: folder }
    }

    fn on(&self, day: &str) -> &App {
        self.clock.go(day);
        &self.app
    }

    /// Says something of money on so many days from one on, and gives the day after.
    fn grains(&self, from: &str, days: i32, said: impl Fn(i32) -> GrainsSaid) -> String {
        let first: LocalDay = from.parse().unwrap();
        for n in 0..days {
            Life::grain(self.on(&first.plus(n).to_string()), said(n));
        }
        first.plus(days).to_string()
    }

    fn grain(app: &App, said: GrainsSaid) {
        let answer = Answer::Grains { area: "money".into(), grains: Some(said), why: String::new().into() };
        app.answer_check_in(None, vec![answer]).unwrap();
    }

    fn feel(&self, word: &str) {
        let words = vec![FeltWord { word: word.into(), strength: None }];
        self.app.answer_check_in(None, vec![Answer::Feelings { words }]).unwrap();
    }
}

impl Days {
    fn go(&self, day: &str) {
        let at = Timestamp::parse(&format!("{day}T12:00:00Z")).unwrap();
        self.0.store(at.0, Ordering::Relaxed);
    }
}

/// Where a tap on a row leads.
fn leads(row: &Row) -> String {
    match &row.tap {
        Some(Action::Go { route }) => route.to_string(),
        other => panic!("{other:?}"),
    }
}

fn charts(page: &Page) -> Vec<&Chart> {
    fn of_body(body: &Body) -> Option<&Chart> {
        match body {
            Body::Chart { chart } => Some(chart),
            _ => None,
        }
    }
    page.sections.iter().filter_map(|section| of_body(&section.body)).collect()
}

fn list(app: &App, section: &str) -> Vec<String> {
    let page = page(app, "insights");
    if !has(&page, section) {
        return Vec::new();
    }
    rows(&page, section).iter().map(|row| row.text.to_string()).collect()
}

#[test]
fn nothing_is_shown_of_thirteen_days_and_the_fourteenth_makes_a_picture() {
    let life = Life::of(Side::Healing);
    let next = life.grains("2026-09-01", 13, |_| GrainsSaid::NoChange);
    let app = &life.app;
    let seen = page(app, "insights");
    assert_eq!(list(app, "now"), ["Days you wrote"]);
    assert_eq!(row(&seen, "later", "Money").second, "13 days so far. A picture needs 14.");
    assert!(row(&seen, "later", "Money").tap.is_none());
    let picture = page(app, "insights/quarter_area_money");
    assert!(charts(&picture).is_empty() && !has(&picture, "list"));
    Life::grain(life.on(&next), GrainsSaid::NoChange);
    assert_eq!(list(app, "now"), ["Money", "Days you wrote"]);
    assert_eq!(charts(&page(app, "insights/quarter_area_money")).len(), 2);
}

#[test]
fn a_level_is_the_middle_of_its_week_and_a_week_without_an_entry_is_a_gap() {
    let life = Life::of(Side::Healing);
    // Monday, 31 August: up one a day for a fortnight, then two empty weeks, then a fortnight of no change.
    life.grains("2026-08-31", 14, |_| GrainsSaid::LittleAdded);
    life.grains("2026-09-28", 14, |_| GrainsSaid::NoChange);
    let seen = page(&life.app, "insights/quarter_area_money");
    let chart = charts(&seen)[0].clone();
    assert_eq!(chart.kind, ChartKind::Line);
    let of: Vec<_> = chart.series[0].values.clone();
    assert_eq!(of, [Some(340), Some(410), None, None, Some(440), Some(440)]);
    assert_eq!(
        chart.gaps.iter().map(|gap| (gap.from, gap.until, gap.text.as_str())).collect::<Vec<_>>(),
        [(2, 3, "No entry")]
    );
    assert!(chart.words.contains("There are no entries from 14 September to 27 September"), "{}", chart.words);
    let list = rows(&seen, "list");
    assert_eq!(list[0].second, "Filling, about 44 grains");
    assert_eq!((list[2].second.as_str(), list[2].tap.is_none()), ("No entry", true));
    let moves = charts(&seen)[1];
    assert_eq!(moves.words, "In this time 14 grains came in and 0 went.");
    assert_eq!(moves.series[0].values, [Some(875), Some(875), None, None, Some(0), Some(0)]);
    // One tap away: the days behind it.
    let behind = page(&life.app, &leads(&list[5]));
    assert_eq!(rows(&behind, "days").len(), 7);
    let day = page(&life.app, &leads(&rows(&behind, "days")[6]));
    assert_eq!(day.title, "Monday, 31 August");
    assert!(texts(rows(&day, "said")).contains(&"Money: A little added"));
}

#[test]
fn who_wants_words_only_sees_no_number_of_grains() {
    let life = Life::of(Side::Healing);
    life.grains("2026-09-01", 20, |_| GrainsSaid::LittleAdded);
    let settings = life.app.settings().unwrap();
    life.app.save_settings(Settings { words_only: true, ..settings }).unwrap();
    let seen = page(&life.app, "insights/quarter_area_money");
    assert_eq!(charts(&seen).len(), 1);
    assert_eq!(rows(&seen, "list")[0].second, "Half");
}

#[test]
fn what_rises_what_sinks_and_what_only_sways_is_said_in_one_tone() {
    let said = |step: fn(i32) -> GrainsSaid| {
        let life = Life::of(Side::Healing);
        life.grains("2026-08-03", 70, step);
        charts(&page(&life.app, "insights/quarter_area_money"))[0].words.to_string()
    };
    let rising = said(|n| if n % 3 == 2 { GrainsSaid::LittleTaken } else { GrainsSaid::LittleAdded });
    assert_eq!(rising, "Over this time the bowl of Money rose, with ups and downs.");
    let sinking = said(|n| if n % 3 == 2 { GrainsSaid::LittleAdded } else { GrainsSaid::LittleTaken });
    assert_eq!(sinking, "Over this time the bowl of Money sank, with ups and downs.");
    let still = said(|_| GrainsSaid::NoChange);
    assert_eq!(still, "The bowl of Money stayed about where it was.");
}

#[test]
fn what_came_before_is_said_with_its_numbers_and_never_as_a_cause() {
    let life = Life::of(Side::Healing);
    // Sixty days: every third with a word of "Sad", on the day after it grains are taken, else they are left or added.
    for n in 0..60 {
        life.clock.go(&"2026-08-03".parse::<LocalDay>().unwrap().plus(n).to_string());
        life.feel(if n % 3 == 0 { "sad" } else { "calm" });
        let taken = n % 3 == 1 || n == 30;
        Life::grain(&life.app, if taken { GrainsSaid::LittleTaken } else { GrainsSaid::LittleAdded });
    }
    let seen = page(&life.app, "insights/before");
    let sad = row(&seen, "seen", "After days with words of “Sad”, grains were taken on 20 of 20 days.");
    assert!(sad.second.starts_with("After other days on 1 of 39. Chance counted in, that is "), "{}", sad.second);
    let all = format!("{seen:?}");
    assert!(!["because", "cause", "leads to", "makes"].iter().any(|word| all.contains(word)));
    assert!(has(&seen, "why"));
    let case = page(&life.app, &leads(sad));
    assert!(rows(&case, "days").iter().all(|row| row.second == "On the day after, grains were taken"));
}

#[test]
fn promises_are_counted_as_they_were_answered_and_not_as_they_were_not() {
    let life = Life::of(Side::Rebuilding);
    let app = life.on("2026-09-01");
    let draft = PromiseDraft {
        text: "Call at noon".into(),
        to: PromisedTo::Myself,
        schedule: PromiseSchedule::Recurring { weekdays: 127, from: "2026-09-01".parse().unwrap(), until: None },
        due_time: None,
        remind: PromiseReminder::Off,
    };
    let promise = app.add_promise(draft).unwrap();
    let first: LocalDay = "2026-09-01".parse().unwrap();
    for n in (0..40).filter(|n| n % 2 == 0) {
        let day = first.plus(n);
        let answer = if n % 8 == 0 { PromiseAnswer::NotKept { known: None } } else { PromiseAnswer::Kept };
        life.on(&day.to_string()).answer_promise(promise.id, day, answer).unwrap();
    }
    // No bowl is theirs to fill, and so nothing comes before grains.
    let app = &life.app;
    assert_eq!(list(app, "now"), ["My promises"]);
    assert!(!list(app, "later").iter().any(|row| row == "Money" || row.contains("before")));
    let seen = page(app, "insights/quarter_promises");
    let chart = charts(&seen)[0];
    assert_eq!(chart.words, "You said 20 times how it went. 15 times it was kept.");
    assert_eq!(chart.note, "Days of which nothing was said are not counted.");
}

#[test]
fn a_hard_day_shows_nothing_and_the_look_back_leaves_hard_days_out() {
    let life = Life::of(Side::Healing);
    let app = life.on("2026-09-29");
    Life::grain(app, GrainsSaid::LittleAdded);
    app.note_moment(Some(MomentKind::Triggered), "a line".into()).unwrap();
    let app = life.on("2026-10-29");
    let back = page(app, "look-back");
    assert!(!grain_core::page::say::page(&back, false).contains("added"));
    assert!(has(&back, "month") && back.foot.len() == 1);
    let all = page(app, "look-back/all");
    assert!(texts(rows(&all, "month")).contains(&"Money: A little added"));
    app.begin_hard_day().unwrap();
    for route in ["insights", "insights/quarter_area_money", "insights/before", "look-back", "look-back/all"] {
        let resting = page(app, route);
        assert_eq!(resting.sections.iter().map(|section| section.key.as_str()).collect::<Vec<_>>(), ["resting"]);
    }
}

#[test]
fn a_tipped_bowl_and_what_was_found_out_are_hard_days_too() {
    let life = Life::of(Side::Healing);
    let app = life.on("2026-09-29");
    let tipped = GrainDraft {
        area: "money".into(),
        change: GrainChange::Tipped { left: 3 },
        day: None,
        source: GrainSource::ByHand,
        reason: None,
        why: String::new().into(),
    };
    app.add_grains(tipped).unwrap();
    assert_eq!(page(life.on("2026-10-29"), "look-back").foot.len(), 1);
}

#[test]
fn another_period_takes_the_place_of_the_page() {
    let life = Life::of(Side::Healing);
    life.grains("2026-06-01", 120, |_| GrainsSaid::NoChange);
    let quarter = page(&life.app, "insights/quarter_area_money");
    let year = tap(&life.app, &quarter, choices(&quarter, "period")[1].does.as_ref());
    assert_eq!(year.route.to_string(), "insights/year_area_money");
    let texts: Vec<_> = choices(&year, "period").iter().map(|choice| choice.text.as_str()).collect();
    assert_eq!(texts, ["Three months", "A year", "Ten years"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn a_column_has_a_height_exactly_where_something_was_written(
        days in proptest::collection::vec(proptest::option::weighted(0.25, 0..5usize), 91),
    ) {
        let life = Life::of(Side::Healing);
        let said = [
            GrainsSaid::LotTaken, GrainsSaid::LittleTaken, GrainsSaid::NoChange, GrainsSaid::LittleAdded, GrainsSaid::LotAdded,
        ];
        // Monday, 31 August to Sunday, 29 November: thirteen weeks.
        let first: LocalDay = "2026-08-31".parse().unwrap();
        for (n, day) in (0..).zip(&days) {
            if let Some(step) = day {
                Life::grain(life.on(&first.plus(n).to_string()), said[*step]);
            }
        }
        let app = life.on("2026-11-29");
        let page = page(app, "insights/quarter_area_money");
        let written = days.iter().flatten().count();
        prop_assert_eq!(charts(&page).is_empty(), written < 14);
        for chart in charts(&page) {
            let cut = 13 - chart.columns.len();
            for series in &chart.series {
                for (n, height) in series.values.iter().enumerate() {
                    let week = &days[(n + cut) * 7..(n + cut + 1) * 7];
                    prop_assert_eq!(height.is_some(), week.iter().any(Option::is_some));
                    prop_assert!(height.is_none_or(|height| (0..=1_000).contains(&height)));
                }
            }
            let gaps: u32 = chart.gaps.iter().map(|gap| gap.until - gap.from + 1).sum();
            let empty = chart.series[0].values.iter().filter(|height| height.is_none()).count();
            prop_assert_eq!(gaps as usize, empty);
        }
    }
}
