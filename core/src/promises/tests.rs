//! Rules that only show over many operations, on a real database.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use proptest::prelude::*;

use super::*;
use crate::app::{App, Platform, Reading};
use crate::bowl::{GrainChange, GrainDraft, GrainSource};
use crate::clock::{Clock, FixedZone, Zone};
use crate::disclosures::{self, DisclosureDraft};
use crate::error::Result;
use crate::ids::SeededRandom;
use crate::store::Key;

/// Noon of 2026-11-24, a Tuesday.
const START: i64 = 1_795_521_600_000;

#[derive(Clone)]
struct Days(Arc<AtomicI64>);

impl Clock for Days {
    fn now(&self) -> Result<Timestamp> {
        Ok(Timestamp(START + self.0.load(Ordering::Relaxed) * Timestamp::DAY))
    }
}

struct Fixture {
    app: App,
    days: Days,
    _folder: tempfile::TempDir,
}

fn fixture() -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let days = Days(Arc::default());
    let platform = Platform {
        clock: Arc::new(days.clone()),
        zone: Arc::new(FixedZone(Zone::UTC)),
        random: Arc::new(SeededRandom::new(7)),
    };
    let app = App::open(folder.path(), Key::new(&[7; 32]).unwrap(), platform).unwrap().0;
    Fixture { app, days, _folder: folder }
}

impl Fixture {
    fn wait(&self, days: i64) {
        self.days.0.fetch_add(days, Ordering::Relaxed);
    }

    fn today(&self) -> LocalDay {
        self.app.read(|scope| Ok(scope.today)).unwrap()
    }

    /// Every row of the book of grains.
    fn grains(&self) -> Vec<String> {
        let rows = |scope: &Reading<'_>, sql: &str| -> Result<Vec<String>> {
            let mut statement = scope.sql.prepare(sql)?;
            let rows = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        };
        let all = self.app.read(|scope| {
            let mut all =
                rows(scope, "SELECT seq || ' ' || hex(id) || ' ' || day || ' ' || change || ' ' || source FROM grain")?;
            all.extend(rows(scope, "SELECT hex(area_id) || ' ' || day || ' ' || level FROM bowl_level")?);
            all.extend(rows(scope, "SELECT key || ' ' || level || ' ' || tracked FROM area")?);
            Ok(all)
        });
        all.unwrap()
    }
}

fn draft(schedule: PromiseSchedule, remind: PromiseReminder) -> PromiseDraft {
    PromiseDraft { text: "Call at noon".into(), to: PromisedTo::Partner, schedule, due_time: None, remind }
}

/// One thing a person does with a promise.
#[derive(Debug, Clone)]
enum Step {
    AddOnce(i32),
    AddRhythm(u8, i32),
    AddWord,
    Answer(usize, i32, PromiseAnswer),
    Move(usize, i32, i32),
    ChangeDay(usize, i32),
    ChangeRhythm(usize, u8),
    End(usize),
    Delete(usize),
    Tell,
    Wait(i64),
}

fn answers() -> impl Strategy<Value = PromiseAnswer> {
    let known = prop_oneof![
        Just(None),
        Just(Some(DisclosureStatus::Told)),
        Just(Some(DisclosureStatus::FoundOut)),
        Just(Some(DisclosureStatus::NotToldYet))
    ];
    prop_oneof![
        3 => Just(PromiseAnswer::Kept),
        2 => Just(PromiseAnswer::KeptLate),
        3 => known.prop_map(|known| PromiseAnswer::NotKept { known }),
        1 => Just(PromiseAnswer::Changed { new_day: None }),
        1 => Just(PromiseAnswer::Open),
    ]
}

fn steps() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (0..10i32).prop_map(Step::AddOnce),
        2 => (1..128u8, 0..5i32).prop_map(|(days, from)| Step::AddRhythm(days, from)),
        1 => Just(Step::AddWord),
        8 => (0..4usize, -8..4i32, answers()).prop_map(|(n, day, answer)| Step::Answer(n, day, answer)),
        2 => (0..4usize, -1..6i32, -1..9i32).prop_map(|(n, day, to)| Step::Move(n, day, to)),
        1 => (0..4usize, 0..9i32).prop_map(|(n, to)| Step::ChangeDay(n, to)),
        1 => (0..4usize, 1..128u8).prop_map(|(n, days)| Step::ChangeRhythm(n, days)),
        1 => (0..4usize).prop_map(Step::End),
        1 => (0..4usize).prop_map(Step::Delete),
        1 => Just(Step::Tell),
        4 => (1..4i64).prop_map(Step::Wait),
    ]
}

/// Does it; what is refused is refused. Keeps what stands in `book`, as simply as can be.
fn walk(fixture: &Fixture, ids: &mut Vec<Id>, book: &mut BTreeMap<(Id, LocalDay), PromiseAnswer>, step: &Step) {
    let (app, today) = (&fixture.app, fixture.today());
    let off = PromiseReminder::Off;
    let rhythm = |weekdays, from| PromiseSchedule::Recurring { weekdays, from, until: None };
    let pick = |ids: &[Id], n: &usize| ids.get(n % ids.len().max(1)).copied();
    match step {
        Step::AddOnce(ahead) => {
            ids.push(app.add_promise(draft(PromiseSchedule::Once { day: today.plus(*ahead) }, off)).unwrap().id);
        }
        Step::AddRhythm(days, from) => {
            ids.push(app.add_promise(draft(rhythm(*days, today.plus(*from)), off)).unwrap().id);
        }
        Step::AddWord => ids.push(app.add_promise(draft(PromiseSchedule::TodaysWord, off)).unwrap().id),
        Step::Answer(n, ahead, answer) => {
            let Some(id) = pick(ids, n) else { return };
            if app.answer_promise(id, today.plus(*ahead), *answer).is_ok() {
                match answer {
                    PromiseAnswer::Open => book.remove(&(id, today.plus(*ahead))),
                    said => book.insert((id, today.plus(*ahead)), *said),
                };
            }
        }
        Step::Move(n, ahead, to) => {
            let Some(id) = pick(ids, n) else { return };
            let said = PromiseAnswer::Changed { new_day: Some(today.plus(*to)) };
            if app.answer_promise(id, today.plus(*ahead), said).is_ok() {
                book.insert((id, today.plus(*ahead)), said);
            }
        }
        // These may write "changed" by themselves: the book is read anew from the page of the promise.
        Step::ChangeDay(n, to) => {
            let Some(id) = pick(ids, n) else { return };
            let _ = app.change_promise(id, draft(PromiseSchedule::Once { day: today.plus(*to) }, off));
            read_again(fixture, id, book);
        }
        Step::ChangeRhythm(n, days) => {
            let Some(id) = pick(ids, n) else { return };
            let _ = app.change_promise(id, draft(rhythm(*days, today), off));
            read_again(fixture, id, book);
        }
        Step::End(n) => {
            let Some(id) = pick(ids, n) else { return };
            let _ = app.end_promise(id);
            read_again(fixture, id, book);
        }
        Step::Delete(n) => {
            let Some(id) = pick(ids, n) else { return };
            app.delete_promise(id).unwrap();
            ids.retain(|known| *known != id);
            book.retain(|(known, _), _| *known != id);
        }
        Step::Tell => {
            let thing = app.add_disclosure(DisclosureDraft { text: "the fine".into(), day: None }).unwrap();
            app.mark_told(thing.id, None).unwrap();
        }
        Step::Wait(days) => fixture.wait(*days),
    }
}

fn read_again(fixture: &Fixture, id: Id, book: &mut BTreeMap<(Id, LocalDay), PromiseAnswer>) {
    book.retain(|(known, _), _| *known != id);
    for row in fixture.app.promise(id).unwrap().days {
        if let PromiseState::Answered { answer } = row.state {
            book.insert((id, row.day), answer);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Never-bends 12: no deed ever writes a grain. And the record is what a recount of the answers gives.
    #[test]
    fn whatever_is_done_with_promises_no_grain_moves_and_the_record_equals_a_recount(
        walked in proptest::collection::vec(steps(), 1..40),
    ) {
        let fixture = fixture();
        fixture.app.track_areas(vec!["money".into(), "time".into()]).unwrap();
        fixture.app.set_starting_level("money".into(), 30).unwrap();
        let grains = GrainDraft {
            area: "money".into(),
            change: GrainChange::LotAdded,
            day: None,
            source: GrainSource::ByHand,
            reason: None,
            why: String::new().into(),
        };
        fixture.app.add_grains(grains).unwrap();
        let before = fixture.grains();
        prop_assert!(before.len() >= 4);
        let (mut ids, mut book) = (Vec::new(), BTreeMap::new());
        for step in &walked {
            walk(&fixture, &mut ids, &mut book, step);
        }
        prop_assert_eq!(fixture.grains(), before);

        let page = fixture.app.read(views::page).unwrap();
        let first = record::first_day(fixture.today(), 8, 0);
        let inside = |day: LocalDay| day >= first && day < first.plus(56);
        let standing: Vec<_> = book.iter().filter(|((_, day), _)| inside(*day)).map(|(_, answer)| *answer).collect();
        let counts = PromiseRecord::of(standing.iter().copied());
        let marks: Vec<_> = page.record.weeks.iter().flat_map(|week| &week.marks).collect();
        let marked = |wanted| u32::try_from(marks.iter().filter(|mark| ***mark == wanted).count()).unwrap();
        let kept = counts.kept + counts.kept_late;
        prop_assert_eq!([PromiseMark::Full, PromiseMark::Half, PromiseMark::Hollow].map(marked), [kept, counts.changed, counts.not_kept]);
        let line = texts::record(fixture.app.words().unwrap(), &counts);
        prop_assert!(counts.answered() == 0 || page.record.line == line, "{} {line}", page.record.line);
        // Each day of each promise stands once, and no day that was said stands open.
        let mut seen: Vec<_> = page.due.iter().chain(&page.coming).map(|row| (row.promise, row.day)).collect();
        seen.sort_unstable();
        let all = seen.len();
        seen.dedup();
        prop_assert_eq!(seen.len(), all);
        for row in page.due.iter().chain(&page.coming) {
            prop_assert_eq!(book.contains_key(&(row.promise, row.day)), matches!(row.state, PromiseState::Answered { .. }));
        }
    }
}

#[test]
fn what_is_due_is_asked_for_by_hour_and_with_what_was_said() {
    let fixture = fixture();
    let today = fixture.today();
    let off = PromiseReminder::Off;
    let at = |text: &str, time| PromiseDraft {
        text: text.into(),
        due_time: time,
        ..draft(PromiseSchedule::Once { day: today }, off)
    };
    fixture.app.add_promise(at("any hour", None)).unwrap();
    fixture.app.add_promise(at("evening", WallTime::new(20, 0))).unwrap();
    let morning = fixture.app.add_promise(at("morning", WallTime::new(8, 0))).unwrap().id;
    fixture.app.answer_promise(morning, today, PromiseAnswer::Kept).unwrap();
    let due = fixture.app.read(|scope| ops::due_on(scope, today)).unwrap();
    let asked: Vec<_> = due.iter().map(|due| (due.text.as_str(), due.answer)).collect();
    assert_eq!(asked, [("morning", Some(PromiseAnswer::Kept)), ("evening", None), ("any hour", None)]);
    assert!(fixture.app.read(|scope| ops::due_on(scope, today.plus(1))).unwrap().is_empty());
}

#[test]
fn reminders_are_wanted_only_for_open_days_of_promises_that_have_one() {
    let fixture = fixture();
    let today = fixture.today();
    let time = WallTime::new(18, 0).unwrap();
    let remind = PromiseReminder::DayBefore { time, at_this_time_anyway: true };
    let daily = PromiseSchedule::Recurring { weekdays: 127, from: today, until: None };
    fixture.app.add_promise(draft(daily, PromiseReminder::Off)).unwrap();
    let id = fixture.app.add_promise(draft(daily, remind)).unwrap().id;
    fixture.app.answer_promise(id, today, PromiseAnswer::Kept).unwrap();
    let wanted = fixture.app.read(ops::reminded).unwrap();
    assert_eq!(wanted.len(), 1);
    let wanted = &wanted[0];
    assert_eq!((wanted.id, wanted.time, wanted.day_before, wanted.at_this_time_anyway), (id, time, true, true));
    assert_eq!(wanted.since, Timestamp(START));
    assert_eq!((wanted.days.len(), wanted.days[0]), (64, today.plus(1)));
    fixture.app.end_promise(id).unwrap();
    assert!(fixture.app.read(ops::reminded).unwrap().is_empty());
}

#[test]
fn a_thing_to_tell_is_remembered_until_its_day_and_while_it_is_open() {
    let fixture = fixture();
    let today = fixture.today();
    let by = |day| DisclosureDraft { text: "the fine".into(), day };
    fixture.app.add_disclosure(by(None)).unwrap();
    let id = fixture.app.add_disclosure(by(Some(today.plus(2)))).unwrap().id;
    let wanted = fixture.app.read(disclosures::ops::reminded).unwrap();
    assert_eq!(
        wanted,
        [disclosures::RemindedTell {
            id,
            day: today.plus(2),
            time: disclosures::REMIND_AT,
            anyway: false,
            since: Timestamp(START)
        }]
    );
    fixture.app.mark_told(id, None).unwrap();
    assert!(fixture.app.read(disclosures::ops::reminded).unwrap().is_empty());
    fixture.app.undo_told(id).unwrap();
    fixture.wait(3);
    assert!(fixture.app.read(disclosures::ops::reminded).unwrap().is_empty());
}

#[test]
fn hot_queries_use_an_index() {
    let fixture = fixture();
    let plan = |sql: &str| -> String {
        let read = fixture.app.read(|scope| {
            let mut statement = scope.sql.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
            let lines = statement.query_map([], |row| row.get::<_, String>("detail"))?;
            Ok(lines.collect::<rusqlite::Result<Vec<_>>>()?.join("; "))
        });
        read.unwrap()
    };
    for sql in [
        "SELECT promise_id FROM promise_answer WHERE replaced_on IS NULL AND day BETWEEN 1 AND 2",
        "SELECT answer FROM promise_answer WHERE promise_id = x'00' AND day = 1 AND replaced_on IS NULL",
        "SELECT promise_id FROM promise_answer WHERE replaced_on IS NULL AND new_day >= 1",
        "SELECT promise_id FROM promise_span WHERE until_day >= 1",
        "SELECT id FROM disclosure WHERE told_on IS NULL",
    ] {
        let plan = plan(sql);
        assert!(plan.contains("USING") && plan.contains("INDEX") && !plan.contains("SCAN"), "{sql}: {plan}");
    }
}
