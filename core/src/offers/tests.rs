//! Random days with offers, over a clock change, beside a model that says the same in the plainest way: what stands, what is
//! over, which days are reminded of, and that every undo gives back every row.

use std::sync::atomic::Ordering;

use proptest::prelude::*;

use super::acts::{OffersAct, filled};
use super::{LONGEST, PRACTICE, Span, Standing};
use crate::clock::{LocalDay, Timestamp};
use crate::error::{Error, Problem};
use crate::ids::Id;
use crate::kept::acts::KeptAct;
use crate::kept::tests::Life;
use crate::kept::{Kept, page as shared, store};
use crate::page::{Acts, Body, FieldValue, Page, Route, Value};
use crate::reminders::ReminderKind;

#[derive(Debug, Clone, Copy)]
enum Step {
    Offer { start: i32, look: Option<i32>, end: Option<i32> },
    Change { smaller: bool, look: Option<i32>, end: Option<i32> },
    GoOn,
    Stop,
    Shown,
}

fn step() -> impl Strategy<Value = Step> {
    let day = || prop::option::of(-2..100_i32);
    prop_oneof![
        (-1..95_i32, day(), day()).prop_map(|(start, look, end)| Step::Offer { start, look, end }),
        (any::<bool>(), day(), day()).prop_map(|(smaller, look, end)| Step::Change { smaller, look, end }),
        Just(Step::GoOn),
        Just(Step::Stop),
        Just(Step::Shown),
    ]
}

#[derive(Debug, Clone, PartialEq)]
struct Modelled {
    id: Id,
    start: LocalDay,
    look: Option<LocalDay>,
    end: LocalDay,
    stopped: Option<LocalDay>,
    went_on: bool,
}

impl Modelled {
    fn over(&self, today: LocalDay) -> bool {
        self.stopped.is_some() || self.end < today
    }

    /// Its days, unless one of them does not fit.
    fn days(&self, look: Option<LocalDay>, end: Option<LocalDay>, today: LocalDay) -> Option<Self> {
        let (end, from) = (end?, self.start.max(today));
        let fits = end >= from && end.since(self.start) <= 90 && look.is_none_or(|look| look >= from && look <= end);
        let half = from.plus(end.since(from) / 2);
        let by_itself = Some(half).filter(|half| *half != end && *half != today && !self.went_on);
        fits.then(|| Self { look: look.or(by_itself), end, ..self.clone() })
    }
}

/// The id of an offer that is not written yet.
fn none() -> Id {
    "00000000-0000-7000-8000-000000000000".parse().unwrap()
}

fn value(key: &str, value: Value) -> FieldValue {
    FieldValue { key: key.to_owned(), value }
}

fn form(today: LocalDay, start: Option<i32>, look: Option<i32>, end: Option<i32>) -> Vec<FieldValue> {
    let day = |days: Option<i32>| Value::Day { day: days.map(|days| today.plus(days)) };
    let mut values = vec![
        value("scope", Value::Chosen { key: "time".to_owned() }),
        value("text", Value::Text { text: "I tell you of my week.".into() }),
        value("private", Value::Text { text: "Gifts.".into() }),
        value("review", day(look)),
        value("end", day(end)),
    ];
    values.extend(start.map(|start| value("start", day(Some(start)))));
    values
}

fn stored(life: &Life) -> Vec<Modelled> {
    let read = life.app.read(|scope| {
        let all = store::all(scope.sql, PRACTICE)?.into_iter();
        let went_on = |id| Ok::<_, Error>(store::lines(scope.sql, id)?.iter().any(|line| line.said == "went_on"));
        let one = |kept: Kept| {
            let went_on = went_on(kept.id)?;
            let stands = kept.stands;
            let (start, end) = (stands.starts_on.unwrap(), stands.by_day.unwrap());
            let stopped = stands.ended.map(|(_, on)| on);
            Ok(Modelled { id: kept.id, start, look: stands.look_on, end, stopped, went_on })
        };
        all.map(one).collect()
    });
    let mut all: Vec<Modelled> = read.unwrap();
    all.sort_by_key(|offer| offer.id);
    all
}

fn ids(page: &Page, key: &str) -> Vec<Id> {
    let rows = page.sections.iter().filter(|section| section.key == key).flat_map(|section| match &section.body {
        Body::Rows { rows, .. } => rows.clone(),
        _ => Vec::new(),
    });
    let mut ids: Vec<Id> = rows.map(|row| row.key.parse().unwrap()).collect();
    ids.sort_unstable();
    ids
}

fn lived(steps: Vec<(Step, u8, u8, bool)>) {
    let life = Life::begin(PRACTICE);
    let others = || life.rows().into_iter().filter(|(table, _)| !table.starts_with("kept")).collect::<Vec<_>>();
    let (mut model, at_first) = (Vec::<Modelled>::new(), others());
    for (step, pick, hours, undo) in steps {
        life.clock.0.fetch_add(i64::from(hours) * 6 * Timestamp::HOUR + 1, Ordering::Relaxed);
        let (today, rows, before) = (life.today(), life.rows(), model.clone());
        let at = usize::from(pick) % model.len().max(1);
        let day = |days: Option<i32>| days.map(|days| today.plus(days));
        let one = model.get(at).cloned();
        if one.is_none() && !matches!(step, Step::Offer { .. }) {
            continue;
        }
        let id = one.as_ref().map_or_else(none, |one| one.id);
        let is_over = one.as_ref().is_some_and(|one| one.over(today));
        let (act, values) = match step {
            Step::Offer { start, look, end } => (OffersAct::Offer.token(), form(today, Some(start), look, end)),
            Step::Change { smaller: true, look, end } => (OffersAct::Smaller(id).token(), form(today, None, look, end)),
            Step::Change { look, end, .. } => (OffersAct::Change(id).token(), form(today, None, look, end)),
            Step::GoOn => (OffersAct::GoOn(id).token(), Vec::new()),
            Step::Stop => (OffersAct::Stop(id).token(), Vec::new()),
            Step::Shown => (KeptAct::Note(id, "shown".to_owned()).token(), Vec::new()),
        };
        let fits = match (step, one) {
            (Step::Offer { start, look, end }, _) => {
                let new = Modelled {
                    id: none(),
                    start: today.plus(start),
                    look: None,
                    end: today,
                    stopped: None,
                    went_on: false,
                };
                new.days(day(look), day(end), today).filter(|_| start >= 0).map(|new| model.push(new))
            }
            (Step::Change { look, end, .. }, Some(one)) => {
                one.days(day(look), day(end), today).filter(|_| !is_over).map(|new| model[at] = new)
            }
            (Step::GoOn, Some(one)) => {
                let asked = !is_over && one.start <= today && one.look.is_some_and(|look| look <= today);
                asked.then(|| (model[at].look, model[at].went_on) = (None, true))
            }
            (Step::Stop, _) => (!is_over).then(|| model[at].stopped = Some(today)),
            _ => Some(()),
        };
        match life.app.act(&act, values, None) {
            Err(Error::Input { field, problem, .. }) => {
                assert!(fits.is_none(), "{act} was refused for {field}: {problem:?}");
                assert_eq!(life.rows(), rows, "refused, and changed something");
            }
            Err(other) => panic!("{other}"),
            Ok(outcome) => {
                assert!(fits.is_some(), "{step:?} was taken");
                if let Some(new) = model.last_mut().filter(|new| new.id == none()) {
                    let known: Vec<Id> = before.iter().map(|offer| offer.id).collect();
                    new.id = stored(&life).into_iter().map(|offer| offer.id).find(|id| !known.contains(id)).unwrap();
                }
                model.sort_by_key(|offer| offer.id);
                assert_eq!(stored(&life), model, "{step:?}");
                if let Some(way_back) = outcome.notice.and_then(|notice| notice.undo).filter(|_| undo) {
                    life.app.act(&way_back, Vec::new(), None).unwrap();
                    assert_eq!(life.rows(), rows, "{step:?} was taken back");
                    model = before;
                }
            }
        }
        let of = |over: bool| model.iter().filter(move |offer| offer.over(today) == over).map(|offer| offer.id);
        let list = life.app.page(&shared::route(PRACTICE)).unwrap();
        assert_eq!(ids(&list, "open"), of(false).collect::<Vec<_>>());
        assert_eq!(ids(&list, "over"), of(true).collect::<Vec<_>>());
        for offer in &model {
            life.app.page(&Route::of(PRACTICE.as_str(), offer.id)).unwrap();
        }
        let planned = life.app.plan_reminders(9).unwrap().slots;
        let looks = planned.iter().filter(|slot| slot.kind == ReminderKind::Look).map(|slot| slot.day);
        let standing = model.iter().filter(|offer| offer.stopped.is_none()).filter_map(|offer| offer.look);
        let standing: Vec<_> = standing.collect();
        assert!(looks.clone().all(|day| standing.contains(&day)), "only a day that was set is reminded of");
        let soon = |day: &&LocalDay| (1..=5).contains(&day.since(today));
        let looks: Vec<_> = looks.collect();
        assert!(standing.iter().filter(soon).all(|day| looks.contains(day)), "{standing:?} {looks:?}");
        assert_eq!(others(), at_first, "no deed writes anything else");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_done_with_offers_the_model_says_the_same(
        steps in prop::collection::vec((step(), any::<u8>(), 0..40_u8, any::<bool>()), 1..40)
    ) {
        lived(steps);
    }

    #[test]
    fn an_offer_ends_at_most_ninety_days_after_its_start_and_is_looked_at_within(
        start in 0..120_i32, look in prop::option::of(-5..220_i32), end in prop::option::of(-5..220_i32)
    ) {
        let today = LocalDay::from_epoch_days(20_000);
        let day = |days: i32| today.plus(days);
        match Span::new(day(start), look.map(day), end.map(day), today) {
            Ok(span) => {
                prop_assert!(span.end >= span.start && span.end.since(span.start) <= LONGEST);
                prop_assert!(span.look.is_none_or(|look| look >= span.start && look <= span.end));
                prop_assert!(look.is_none() || span.look == look.map(day));
            }
            Err(Error::Input { field, .. }) => prop_assert!(matches!(field.as_str(), "end" | "review")),
            Err(other) => return Err(TestCaseError::fail(other.to_string())),
        }
    }
}

#[test]
fn an_offer_needs_an_end_and_is_looked_at_half_way() {
    let day = |days: i32| LocalDay::from_epoch_days(20_000 + days);
    let refused = |end: Option<i32>| match Span::new(day(0), None, end.map(day), day(0)) {
        Err(Error::Input { field, problem, .. }) => (field, problem),
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(None), ("end".to_owned(), Problem::Empty));
    assert_eq!(refused(Some(91)), ("end".to_owned(), Problem::OutOfRange));
    assert_eq!(refused(Some(-1)), ("end".to_owned(), Problem::DayInPast));
    let half = |end| Span::new(day(0), None, Some(day(end)), day(0)).unwrap().look;
    assert_eq!((half(90), half(31), half(1), half(0)), (Some(day(45)), Some(day(15)), None, None));
}

#[test]
fn an_offer_ends_by_itself_after_its_last_day() {
    let life = Life::begin(PRACTICE);
    life.app.act(&OffersAct::Offer.token(), form(life.today(), Some(2), Some(3), Some(4)), None).unwrap();
    let standing = |days: i32| {
        let read =
            life.app.read(|scope| Ok(Standing::of(&store::all(scope.sql, PRACTICE)?[0], scope.today.plus(days))));
        read.unwrap()
    };
    let end = life.today().plus(4);
    let all = [0, 1, 2, 3, 4, 5].map(standing);
    let (coming, look) = (Standing::Coming, Standing::Look);
    assert_eq!(all, [coming, coming, Standing::Running, look, look, Standing::Ended(end)]);
}

#[test]
fn what_is_filled_into_a_gap_is_never_lost() {
    assert_eq!(filled("I tell you by … if", "noon"), "I tell you by noon if");
    assert_eq!(filled("I tell you first.", "noon"), "I tell you first. noon");
}
