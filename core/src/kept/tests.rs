//! Random taps and forms on the pages of each practice, over days with a clock change in them, beside a model of what each
//! does: the store holds what the model holds, every undo gives back every row as it was, and no other table changes.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use proptest::prelude::*;

use super::acts::KeptAct;
use super::{End, Look, Practice, Stands, store};
use crate::app::{App, Platform};
use crate::clock::{Clock, FixedZone, LocalDay, Timestamp, Zone};
use crate::error::{Error, Result};
use crate::ids::{Id, SeededRandom};
use crate::page::{Act, Action, Body, FieldValue, Input, Page, Value, Values};
use crate::settings::Side;
use crate::store::Key;

/// Half a day before Berlin's clocks go forward.
const BEGIN: &str = "2026-03-28T12:00:00Z";

pub(crate) struct Hands(pub(crate) AtomicI64);

impl Clock for Hands {
    fn now(&self) -> Result<Timestamp> {
        Ok(Timestamp(self.0.load(Ordering::Relaxed)))
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Noted {
    id: Id,
    day: LocalDay,
    said: String,
    then: String,
    about: Option<LocalDay>,
    words: String,
}

#[derive(Debug, Clone, PartialEq)]
struct Thing {
    id: Id,
    sort: String,
    area: String,
    texts: [String; 3],
    written_on: LocalDay,
    stands: Stands,
    lines: Vec<Noted>,
}

pub(crate) struct Life {
    _folder: tempfile::TempDir,
    pub(crate) clock: Arc<Hands>,
    pub(crate) app: App,
    practice: Practice,
}

impl Life {
    pub(crate) fn begin(practice: Practice) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(Hands(Timestamp::parse(BEGIN).unwrap().0.into()));
        let platform = Platform {
            clock: clock.clone(),
            zone: Arc::new(FixedZone(Zone::parse("Europe/Berlin").unwrap())),
            random: Arc::new(SeededRandom::new(5)),
        };
        let app = App::open(folder.path(), Key::new(&[7; 32]).unwrap(), platform).unwrap().0;
        app.choose_side(Side::Both).unwrap();
        app.track_areas(vec!["money".to_owned()]).unwrap();
        app.answer_prompt(crate::prompts::AnswerDraft {
            prompt: app.prompt_today().unwrap().prompt.unwrap().id,
            day: None,
            text: "slow mornings".into(),
        })
        .unwrap();
        Self { _folder: folder, clock, app, practice }
    }

    /// The person's day by hand: Berlin is an hour ahead until the change, two after it, and a day begins at three.
    pub(crate) fn today(&self) -> LocalDay {
        let now = self.clock.0.load(Ordering::Relaxed);
        let ahead = if now < Timestamp::parse("2026-03-29T01:00:00Z").unwrap().0 { 1 } else { 2 };
        LocalDay::from_epoch_days(i32::try_from((now + (ahead - 3) * 3_600_000).div_euclid(86_400_000)).unwrap())
    }

    fn things(&self) -> Vec<Thing> {
        let read = self.app.read(|scope| {
            let mut things = Vec::new();
            for kept in store::all(scope.sql, self.practice)? {
                let lines = store::lines(scope.sql, kept.id)?.into_iter().map(|line| {
                    let super::Line { id, day, said, then, about, words, .. } = line;
                    Noted { id, day, said, then, about, words }
                });
                let lines = lines.collect();
                let texts = [kept.words, kept.more, kept.source];
                let super::Kept { id, sort, area, written_on, stands, .. } = kept;
                things.push(Thing { id, sort, area, texts, written_on, stands, lines });
            }
            Ok(things)
        });
        sorted(read.unwrap())
    }

    /// Every row of every table, by table.
    pub(crate) fn rows(&self) -> Vec<(String, Vec<String>)> {
        let read = self.app.read(|scope| {
            let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'note_index%'";
            let mut names = scope.sql.prepare(names)?;
            let names = names.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
            let mut tables = Vec::new();
            for name in names {
                let mut rows = scope.sql.prepare(&format!("SELECT * FROM {name} ORDER BY 1"))?;
                let width = rows.column_count();
                let text = |row: &rusqlite::Row<'_>| {
                    (0..width).map(|at| row.get_ref(at).map(|value| format!("{value:?}"))).collect()
                };
                tables.push((name, rows.query_map([], text)?.collect::<rusqlite::Result<Vec<String>>>()?));
            }
            Ok(tables)
        });
        read.unwrap()
    }

    fn pages(&self) -> Vec<Page> {
        let list = self.app.page(&super::page::route(self.practice)).unwrap();
        let ladder = "measures/3_money".parse().unwrap();
        let more = (self.practice == Practice::Measures).then(|| self.app.page(&ladder).unwrap());
        let ones = self.things();
        let route = |thing: &Thing| crate::page::Route::of(self.practice.as_str(), thing.id);
        let ones = ones.iter().map(|thing| self.app.page(&route(thing)).unwrap());
        ones.chain(more).chain([list]).collect()
    }
}

fn sorted(mut things: Vec<Thing>) -> Vec<Thing> {
    things.sort_by_key(|thing| thing.id);
    for thing in &mut things {
        thing.lines.sort_by_key(|line| line.id);
    }
    things
}

/// Every act on a page, with values for its form that `chance` decides.
fn doable(page: &Page, chance: u16) -> Vec<(Act, Vec<FieldValue>)> {
    let mut acts = Vec::new();
    let mut action = |action: &Action| match action {
        Action::Do { act } => acts.push((act.clone(), Vec::new())),
        // What a promise becomes is looked at in a test of its own.
        Action::Sheet { form } if form.does.domain() == "promises" => {}
        Action::Sheet { form } => {
            let fill = |field: &crate::page::Field| {
                let value = match (&field.input, &field.value) {
                    (Input::Text { .. }, Value::Text { text }) if text.is_empty() && !chance.is_multiple_of(7) => {
                        Value::Text { text: format!("words {chance}").into() }
                    }
                    (Input::OneOf { options }, _) => {
                        Value::Chosen { key: options[usize::from(chance) % options.len()].key.clone() }
                    }
                    (Input::Day { from, .. }, _) if !chance.is_multiple_of(3) => {
                        Value::Day { day: from.map(|from| from.plus(i32::from(chance % 120))) }
                    }
                    (_, value) => value.clone(),
                };
                FieldValue { key: field.key.clone(), value }
            };
            acts.push((form.does.clone(), form.fields.iter().map(fill).collect()));
        }
        Action::Go { .. }
        | Action::Open { .. }
        | Action::SaveFile { .. }
        | Action::ReadFile { .. }
        | Action::PickFolder => {}
    };
    page.foot.iter().for_each(|button| action(&button.does));
    for section in &page.sections {
        match &section.body {
            Body::Rows { rows, .. } => rows.iter().for_each(|row| {
                row.tap.iter().for_each(&mut action);
                row.buttons.iter().chain(&row.menu).for_each(|button| action(&button.does));
                let acts = row.choices.iter().filter_map(|choice| choice.does.clone());
                acts.for_each(|act| action(&Action::Do { act }));
            }),
            Body::Buttons { buttons } => buttons.iter().for_each(|button| action(&button.does)),
            Body::Choices { choices, .. } => {
                let acts = choices.iter().filter_map(|choice| choice.does.clone());
                acts.for_each(|act| action(&Action::Do { act }));
            }
            _ => {}
        }
    }
    acts
}

/// What an act does, said once more in the plainest way.
fn model(life: &Life, before: &[Thing], act: &Act, values: &Values) -> Vec<Thing> {
    let (mut things, today, now) = (before.to_vec(), life.today(), life.things());
    let text = |key: &str| values.text(key).unwrap().trim().to_owned();
    let chosen = |key: &str| values.chosen(key).unwrap().map(str::to_owned);
    let known: BTreeSet<Id> = before.iter().flat_map(|thing| thing.lines.iter().map(|line| line.id)).collect();
    let fresh =
        || now.iter().flat_map(|thing| &thing.lines).map(|line| line.id).find(|id| !known.contains(id)).unwrap();
    let noted = |said: &str, then: &str, about, words: String| Noted {
        id: fresh(),
        day: today,
        said: said.to_owned(),
        then: then.to_owned(),
        about,
        words,
    };
    let added = |sort: String, area: String, texts: [String; 3], by_day| {
        let id = now.iter().map(|thing| thing.id).find(|id| before.iter().all(|known| known.id != *id)).unwrap();
        let look = chosen("look").map_or(Look::Never, |look| look.parse().unwrap());
        let stands = Stands { by_day, look, ..Stands::new(today) };
        Thing { id, sort, area, texts, written_on: today, stands, lines: Vec::new() }
    };
    if act.domain() != "kept" {
        let json = act.to_string();
        let own = json.split_once(':').unwrap().1;
        let of = |name: &str| {
            let (what, id) = own.trim_matches(['{', '}']).split_once(':')?;
            (what == format!("\"{name}\"")).then(|| id.trim_matches('"').parse::<Id>().unwrap())
        };
        if let Some(said) = own.strip_prefix("{\"say\":").and_then(|said| said.strip_suffix('}')) {
            let said: Vec<String> = if said.starts_with('[') {
                serde_json::from_str(said).unwrap()
            } else {
                vec![String::new(), serde_json::from_str(said).unwrap()]
            };
            if !things.iter().any(|thing| thing.area == said[0]) {
                let sort = if life.practice == Practice::Stages { "stage" } else { "state" };
                things.push(added(sort.to_owned(), said[0].clone(), Default::default(), None));
            }
            let of = things.iter_mut().find(|thing| thing.area == said[0]).unwrap();
            of.lines.push(noted(&said[1], "", None, String::new()));
            of.stands.looked_on = today;
            return sorted(things);
        }
        let mut one =
            |id: Id, f: &mut dyn FnMut(&mut Thing)| f(things.iter_mut().find(|thing| thing.id == id).unwrap());
        let by_day = || values.day("by_day").unwrap();
        if own == "\"compose\"" {
            // The sentence is looked at in a test of its own.
            let new = now.iter().find(|thing| before.iter().all(|known| known.id != thing.id)).unwrap();
            things.push(added(new.sort.clone(), String::new(), new.texts.clone(), None));
        } else if let Some(id) = of("move") {
            one(id, &mut |thing| {
                if thing.stands.by_day != by_day() {
                    thing.lines.push(noted("moved", "", thing.stands.by_day, String::new()));
                    thing.stands.by_day = by_day();
                }
            });
        } else if let Some(id) = of("keep_date") {
            one(id, &mut |thing| thing.lines.push(noted("date_kept", "", thing.stands.by_day, String::new())));
        } else if let Some(id) = of("piece") {
            one(id, &mut |thing| thing.lines.push(noted("piece", "", by_day(), text("text"))));
        } else if let Some(id) = of("plan") {
            one(id, &mut |thing| thing.stands.by_day = by_day());
        } else if let Some(id) = of("speak") {
            one(id, &mut |thing| thing.lines.push(noted("speaks", "", None, text("note"))));
        } else if let Some(id) = of("link") {
            one(id, &mut |thing| thing.lines.push(noted("speaks", &chosen("note").unwrap(), None, String::new())));
        } else {
            panic!("{act} is not in the model");
        }
        return sorted(things);
    }
    let position = |id: Id| before.iter().position(|thing| thing.id == id).unwrap();
    match act.read().unwrap() {
        KeptAct::Add(practice, sort, area) => {
            let by_day =
                matches!(practice, Practice::Goals | Practice::Measures).then(|| values.day("by_day").unwrap());
            let texts = ["text", "more", "source"].map(text);
            things.push(added(chosen("sort").unwrap_or(sort), area, texts, by_day.flatten()));
        }
        KeptAct::Change(id) => {
            let thing = &mut things[position(id)];
            if life.practice == Practice::Commitments && thing.texts[0] != text("text") {
                thing.lines.push(noted("words", "", None, thing.texts[0].clone()));
            }
            thing.texts = ["text", "more", "source"].map(text);
            thing.stands.looked_on = today;
        }
        KeptAct::Looked(id) => {
            let thing = &mut things[position(id)];
            thing.stands.looked_on = today;
            if life.practice == Practice::Commitments {
                thing.lines.push(noted("renewed", "", None, String::new()));
            }
        }
        KeptAct::Rhythm(id, look) => {
            let stands = &mut things[position(id)].stands;
            (stands.look, stands.looked_on) = (look, today);
        }
        KeptAct::End(id, end) => things[position(id)].stands.ended = Some((end, today)),
        KeptAct::Again(id) => {
            let stands = &mut things[position(id)].stands;
            (stands.ended, stands.looked_on) = (None, today);
        }
        KeptAct::Note(id, said) => {
            let thing = &mut things[position(id)];
            thing.lines.push(noted(&said, "", None, String::new()));
            if life.practice == Practice::Peace {
                thing.stands.looked_on = today;
            }
        }
        KeptAct::NoteDown(id, said) => {
            let said = chosen("said").unwrap_or(said);
            let day = values.day("day").unwrap().unwrap_or(today);
            things[position(id)].lines.push(Noted { day, ..noted(&said, "", None, text("note")) });
        }
        KeptAct::Then(id, then) => {
            let lines = things.iter_mut().flat_map(|thing| &mut thing.lines);
            lines.filter(|line| line.id == id).for_each(|line| line.then.clone_from(&then));
        }
        KeptAct::DeleteLine(id) => things.iter_mut().for_each(|thing| thing.lines.retain(|line| line.id != id)),
        KeptAct::Delete(id) => things.retain(|thing| thing.id != id),
        KeptAct::Stands(..) | KeptAct::NotBegun(_) => panic!("no page offers an undo"),
    }
    sorted(things)
}

fn lived(practice: Practice, steps: Vec<(u16, u16, bool, u8)>) {
    let life = Life::begin(practice);
    let others = |rows: Vec<(String, Vec<String>)>| -> Vec<_> {
        rows.into_iter().filter(|(table, _)| !table.starts_with("kept")).collect()
    };
    let at_first = others(life.rows());
    for (pick, chance, undo, hours) in steps {
        life.clock.0.fetch_add(i64::from(hours) * Timestamp::HOUR + 1, Ordering::Relaxed);
        let (before, rows) = (life.things(), life.rows());
        let pages = life.pages();
        let page = &pages[usize::from(pick) % pages.len()];
        let acts = doable(page, chance);
        let Some((act, given)) = acts.get(usize::from(chance) % acts.len().max(1)) else { continue };
        match life.app.act(act, given.clone(), Some(&page.route)) {
            Err(Error::Input { .. }) => assert_eq!(life.rows(), rows, "{act} was refused and changed something"),
            Err(other) => panic!("{act}: {other}"),
            Ok(outcome) => {
                assert_eq!(life.things(), model(&life, &before, act, &given.clone().into()), "{act}");
                let way_back = outcome.notice.and_then(|notice| notice.undo).filter(|_| undo);
                if let Some(way_back) = way_back {
                    life.app.act(&way_back, Vec::new(), None).unwrap();
                    assert_eq!(life.rows(), rows, "{act} was taken back");
                }
            }
        }
        assert_eq!(others(life.rows()), at_first, "{act} wrote elsewhere: no deed writes a grain");
        life.app.plan_reminders(60).unwrap();
    }
    assert!(life.app.check().unwrap().0);
}

macro_rules! practices {
    ($($name:ident: $practice:ident),*) => {
        proptest! {
            #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]
            $(
                #[test]
                fn $name(steps in prop::collection::vec((any::<u16>(), any::<u16>(), any::<bool>(), 0..30_u8), 1..40)) {
                    lived(Practice::$practice, steps);
                }
            )*
        }
    };
}
practices! {
    whatever_is_done_with_boundaries_the_model_says_the_same: Boundaries,
    whatever_is_done_with_goals_the_model_says_the_same: Goals,
    whatever_is_done_with_commitments_the_model_says_the_same: Commitments,
    whatever_is_done_with_small_measures_the_model_says_the_same: Measures,
    whatever_is_done_with_lessons_the_model_says_the_same: Lessons,
    whatever_is_said_of_healing_stages_the_model_says_the_same: Stages,
    whatever_is_said_of_forgiveness_the_model_says_the_same: Forgiveness,
    whatever_is_done_with_repair_the_model_says_the_same: Repair,
    whatever_is_done_with_rituals_the_model_says_the_same: Peace,
    whatever_is_said_of_home_the_model_says_the_same: HomeFelt
}

#[test]
fn a_month_after_the_last_of_january_is_the_last_of_february() {
    let day = |text: &str| text.parse::<LocalDay>().unwrap();
    let january = day("2028-01-31");
    assert_eq!(
        [1, 2, 3].map(|n| Look::Month.nth(january, n)),
        ["2028-02-29", "2028-03-31", "2028-04-30"].map(|d| Some(day(d)))
    );
    assert_eq!(Look::ThreeMonths.nth(day("2026-11-30"), 1), Some(day("2027-02-28")));
    assert_eq!((Look::Week.nth(january, 2), Look::Never.nth(january, 1)), (Some(day("2028-02-14")), None));
    assert_eq!([End::Away, End::Done].map(End::as_str), ["away", "done"]);
}

#[test]
fn what_was_said_of_an_area_goes_with_it_and_what_was_written_stays() {
    let life = Life::begin(Practice::Stages);
    let areas = life.app.add_area("Our garden".to_owned()).unwrap();
    let key = areas.into_iter().find(|area| area.own).unwrap().key;
    let say = format!("stages:{{\"say\":[\"{key}\",\"tentative\"]}}").parse().unwrap();
    life.app.act(&say, Vec::new(), None).unwrap();
    let text = FieldValue { key: "text".to_owned(), value: Value::Text { text: "I weed a bed.".into() } };
    let rung = format!("kept:{{\"add\":[\"measures\",\"1\",\"{key}\"]}}").parse().unwrap();
    life.app.act(&rung, vec![text], None).unwrap();
    assert_eq!(life.things().len(), 1);
    life.app.delete_area(key).unwrap();
    assert_eq!(life.things(), []);
    assert_eq!(life.app.read(|scope| store::all(scope.sql, Practice::Measures)).unwrap().len(), 1);
}
