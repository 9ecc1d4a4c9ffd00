//! Taps of a check-in from Today, counted for each side with five areas and one promise due: every tap counts, the one that
//! opens and Done among them. "Everything" is an answer to every question of the form; a strength is none.
//!
//! The table in `docs/taps.md` is what this counts: after a change that was meant, `TAPS_UPDATE=1 cargo test -p grain-core
//! --test all check_in_taps` writes it anew.

use std::path::Path;

use crate::common::{NOON, app_at};
use grain_core::app::App;
use grain_core::check_in::{Answer, CheckInView, ChoiceView, FeltWord, GrainsSaid, QuestionBody};
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::settings::Side;
use grain_core::today::TodayCheckIn;

const AREAS: [&str; 5] = ["money", "time", "honesty", "emotions", "home"];

/// A finger on the form: it can only tap what stands there, and each tap is counted.
struct Finger {
    app: App,
    taps: usize,
    open_group: Option<String>,
    line_by_line: bool,
}

impl Finger {
    fn of(folder: &Path, side: Side) -> Self {
        let app = app_at(folder, NOON);
        app.choose_side(side).unwrap();
        app.track_areas(AREAS.map(String::from).to_vec()).unwrap();
        let today = app.day().unwrap();
        let schedule = PromiseSchedule::Once { day: today };
        let (text, to) = ("Home by six".into(), PromisedTo::Partner);
        if side != Side::Healing {
            app.add_promise(PromiseDraft { text, to, schedule, due_time: None, remind: PromiseReminder::Off }).unwrap();
        }
        Self { app, taps: 0, open_group: None, line_by_line: false }
    }

    fn form(&self) -> CheckInView {
        self.app.check_in(None).unwrap()
    }

    fn body(&self, question: &str) -> QuestionBody {
        let question = self.form().questions.into_iter().find(|q| q.id == question).unwrap();
        assert!(!question.folded || self.line_by_line, "{} is folded away", question.id);
        question.body
    }

    fn say(&mut self, answer: Answer) {
        self.app.answer_check_in(None, vec![answer]).unwrap();
        self.taps += 1;
    }

    /// The first answer on Today, which opens the form with it said.
    fn first_on_today(&mut self, choice: usize) {
        let TodayCheckIn::Due { first } = self.app.today().unwrap().check_in else { panic!("nothing is said yet") };
        self.say(first.choices[choice].answer.clone());
    }

    /// A promise that is due stands on Today and in the form: one tap either way.
    fn promise(&mut self) {
        let QuestionBody::Promises { due } = self.body("promises") else { panic!("promises") };
        self.say(Answer::Promise { promise: due[0].promise.clone(), answer: PromiseAnswer::Kept });
    }

    fn one(&mut self, question: &str, choice: usize) {
        let (QuestionBody::One { choices } | QuestionBody::Scale { choices }) = self.body(question) else {
            panic!("{question}")
        };
        self.say(Answer::One { question: question.into(), choice: Some(choices[choice].id.clone()) });
    }

    fn several(&mut self, question: &str) {
        let QuestionBody::Several { choices } = self.body(question) else { panic!("{question}") };
        self.say(Answer::Several { question: question.into(), choices: vec![choices[0].id.clone()] });
    }

    fn area(&mut self, place: usize, grains: GrainsSaid) {
        let QuestionBody::Grains { areas, .. } = self.body("grains") else { panic!("grains") };
        let area = areas[place].area.clone();
        self.say(Answer::Grains { area, grains: Some(grains), why: String::new().into() });
    }

    fn line(&mut self, place: usize, choice: usize) {
        let QuestionBody::Behaviours { lines, .. } = self.body("behaviours") else { panic!("behaviours") };
        let (line, choice) = (lines[place].id.clone(), lines[place].choices[choice].id.clone());
        self.say(Answer::Behaviour { line, choice: Some(choice) });
    }

    fn rest(&mut self, question: &str) {
        let seen = match self.body(question) {
            QuestionBody::Grains { areas, .. } => areas.into_iter().map(|area| area.area).collect(),
            QuestionBody::Behaviours { lines, .. } => lines.into_iter().map(|line| line.id).collect(),
            _ => panic!("{question} has no rest"),
        };
        self.app.answer_rest(None, question.into(), seen).unwrap();
        self.taps += 1;
    }

    /// A word: its group is opened first, if it is not open.
    fn word(&mut self, group: usize, place: usize) {
        let QuestionBody::Feelings { groups, .. } = self.body("feelings") else { panic!("feelings") };
        if self.open_group.as_ref() != Some(&groups[group].text) {
            self.open_group = Some(groups[group].text.clone());
            self.taps += 1;
        }
        let chosen = groups.iter().flat_map(|group| &group.words).filter(|word| word.chosen);
        let mut words: Vec<_> = chosen.map(|w| FeltWord { word: w.id.clone(), strength: w.strength.clone() }).collect();
        words.push(FeltWord { word: groups[group].words[place].id.clone(), strength: None });
        self.say(Answer::Feelings { words });
    }

    fn tell(&mut self) {
        self.say(Answer::Tell { anything: Some(false), note: None });
    }

    /// Done; the questions that are still without an answer.
    fn done(&mut self) -> (usize, Vec<String>) {
        self.app.finish_check_in(None).unwrap();
        self.taps += 1;
        let form = self.form();
        let open = form.questions.iter().filter(|q| !q.instead && !whole(&q.body)).map(|q| q.id.clone());
        (self.taps, open.collect())
    }
}

/// Every part of it has its answer.
fn whole(body: &QuestionBody) -> bool {
    let said = |choices: &Vec<ChoiceView>| choices.iter().any(|choice| choice.chosen);
    match body {
        QuestionBody::Scale { choices }
        | QuestionBody::One { choices }
        | QuestionBody::Several { choices }
        | QuestionBody::Tell { choices, .. } => said(choices),
        QuestionBody::Feelings { groups, .. } => groups.iter().flat_map(|group| &group.words).any(|word| word.chosen),
        QuestionBody::Grains { areas, .. } => areas.iter().all(|area| said(&area.choices)),
        QuestionBody::Behaviours { lines, .. } => lines.iter().all(|line| said(&line.choices)),
        QuestionBody::Promises { due } => due.iter().all(|due| said(&due.choices)),
    }
}

/// Two areas changed, or three lines said, the rest in one.
fn everything(finger: &mut Finger, side: Side) {
    match side {
        Side::Healing => {
            finger.first_on_today(3);
            finger.area(0, GrainsSaid::LittleTaken);
            finger.area(3, GrainsSaid::LotAdded);
            finger.rest("grains");
            finger.word(3, 1);
            finger.several("helped");
            finger.several("need");
        }
        Side::Rebuilding => {
            finger.promise();
            finger.line(0, 0);
            finger.line(1, 1);
            finger.line(5, 2);
            finger.rest("behaviours");
            finger.one("defensive", 1);
            finger.tell();
            finger.word(6, 0);
        }
        Side::Both => {
            finger.first_on_today(3);
            finger.area(0, GrainsSaid::LittleTaken);
            finger.area(3, GrainsSaid::LotAdded);
            finger.rest("grains");
            finger.promise();
            finger.one("side", 1);
            finger.tell();
            finger.word(3, 1);
        }
    }
}

/// What someone says on most evenings.
fn usual(finger: &mut Finger, side: Side) {
    match side {
        Side::Healing => {
            finger.first_on_today(3);
            finger.area(0, GrainsSaid::LittleAdded);
            finger.word(7, 0);
        }
        Side::Rebuilding => {
            finger.promise();
            finger.line(0, 0);
            finger.line(3, 1);
            finger.rest("behaviours");
        }
        Side::Both => {
            finger.first_on_today(2);
            finger.area(1, GrainsSaid::LittleAdded);
            finger.promise();
            finger.one("side", 0);
        }
    }
}

/// One answer and no more.
fn first(finger: &mut Finger) {
    finger.first_on_today(0);
}

fn counted(side: Side, day: impl FnOnce(&mut Finger)) -> (usize, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let mut finger = Finger::of(folder.path(), side);
    day(&mut finger);
    finger.done()
}

const SIDES: [(Side, &str); 3] = [(Side::Healing, "healing"), (Side::Rebuilding, "rebuilding"), (Side::Both, "both")];

#[test]
fn everything_is_said_in_ten_taps_or_fewer_from_today_on_each_side() {
    for (side, name) in SIDES {
        let (taps, open) = counted(side, |finger| everything(finger, side));
        assert_eq!(open, Vec::<String>::new(), "{name}: every question has its answer");
        assert!(taps <= 10, "{name}: {taps} taps");
    }
}

#[test]
fn the_usual_day_takes_five_taps_or_fewer_and_the_shortest_two() {
    for (side, name) in SIDES {
        let taps = counted(side, |finger| usual(finger, side)).0;
        assert!(taps <= 5, "{name}: {taps} taps");
        assert_eq!(counted(side, first).0, 2, "{name}");
    }
}

#[test]
fn the_table_in_the_docs_is_what_is_counted() {
    let rows: String = SIDES
        .iter()
        .map(|(side, name)| {
            let first = counted(*side, first).0;
            let usual = counted(*side, |finger| usual(finger, *side)).0;
            let everything = counted(*side, |finger| everything(finger, *side)).0;
            format!("| {name} | {first} | {usual} | {everything} |\n")
        })
        .collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/taps.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, after) = text.split_once("| --- | --- | --- | --- |\n").unwrap();
    let (table, rest) = after.split_once("| Daylio").unwrap();
    if std::env::var_os("TAPS_UPDATE").is_some() {
        std::fs::write(path, format!("{before}| --- | --- | --- | --- |\n{rows}| Daylio{rest}")).unwrap();
    } else {
        assert_eq!(table, rows, "docs/taps.md is out of date: TAPS_UPDATE=1 writes it anew");
    }
}
