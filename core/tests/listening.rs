//! Listening without defence as two people at one phone meet it: by its pages, through calls, dark screens and wrong clocks.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::common::kept::{buttons, first, texts_of};
use crate::common::page::{
    act, button, does, filled, form, has, listed, page, picked, row, rows, said, texts, written,
};
use crate::common::refusal;
use grain_core::app::{App, Platform};
use grain_core::clock::{Clock, FixedZone, Timestamp, Zone};
use grain_core::error::{Problem, Result};
use grain_core::ids::SeededRandom;
use grain_core::page::{Action, Body, Form, Page, RunningTime, Then, Value, say};
use grain_core::settings::{Settings, Side, Situation};
use grain_core::store::Key;

const MINUTE: i64 = Timestamp::MINUTE;

/// A clock that a test puts on and back.
struct Hand(AtomicI64);

impl Clock for Hand {
    fn now(&self) -> Result<Timestamp> {
        Ok(Timestamp(self.0.load(Ordering::SeqCst)))
    }
}

/// Two people at a phone, on a Tuesday at one.
struct Table {
    folder: tempfile::TempDir,
    hand: Arc<Hand>,
    app: App,
}

fn opened(folder: &Path, hand: &Arc<Hand>) -> App {
    let at = hand.0.load(Ordering::SeqCst).unsigned_abs();
    let platform = Platform {
        clock: hand.clone(),
        zone: Arc::new(FixedZone(Zone::parse("Europe/Berlin").unwrap())),
        random: Arc::new(SeededRandom::new(at)),
    };
    App::open(folder, Key::new(&[7; 32]).unwrap(), platform).unwrap().0
}

impl Table {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let hand = Arc::new(Hand(AtomicI64::new(Timestamp::parse(crate::common::NOON).unwrap().0)));
        let app = opened(folder.path(), &hand);
        app.choose_side(Side::Both).unwrap();
        Self { folder, hand, app }
    }

    fn passes(&self, millis: i64) {
        self.hand.0.fetch_add(millis, Ordering::SeqCst);
    }

    /// The process ends, and the app is opened anew.
    fn dies(self) -> Self {
        let Self { folder, hand, app } = self;
        drop(app);
        let app = opened(folder.path(), &hand);
        Self { folder, hand, app }
    }

    fn page(&self) -> Page {
        page(&self.app, "listening/talk")
    }

    /// Taps a button that is seen on the page; gives what is said, and whether one is still there.
    fn tap(&self, text: &str) -> (String, bool) {
        let page = self.page();
        let mut all = page.foot.clone();
        if has(&page, "answer") {
            all.extend(buttons(&page, "answer").to_vec());
        }
        let outcome = act(&self.app, &page, does(button(&all, text)).unwrap(), Vec::new()).unwrap();
        (outcome.notice.map(|notice| notice.text.to_string()).unwrap_or_default(), outcome.then == Then::Stay)
    }

    fn taps(&self, all: &[&str]) {
        for text in all {
            assert_eq!(self.tap(text), (String::new(), true), "{text}");
        }
    }

    fn plan(&self, values: &[(&str, Value)]) {
        let page = self.page();
        let form = plan_form(&page);
        act(&self.app, &page, &form.does, filled(form, values)).unwrap();
    }

    /// Both are in, with names and two minutes a turn, and the first one speaks.
    fn begun(self) -> Self {
        self.taps(&["I am in", "I am in"]);
        self.plan(&[("owner", written("Kim")), ("other", written("Sam")), ("first", picked("other"))]);
        self.taps(&["Start"]);
        self
    }

    fn time(&self) -> RunningTime {
        let page = self.page();
        let clock = page.sections.iter().find_map(|section| match &section.body {
            Body::Clock { clock } => Some(clock.clone()),
            _ => None,
        });
        clock.unwrap_or_else(|| panic!("no time runs: {}", say::page(&page, false)))
    }

    /// What is left of a turn, in words.
    fn left(&self) -> String {
        self.time().words_at(self.app.moment().unwrap().at).to_owned()
    }

    fn large(&self) -> String {
        said(&self.page(), "say")
    }

    fn kept(&self) -> Vec<String> {
        listed(&self.app, "listening", "kept").iter().map(|row| row.text.to_string()).collect()
    }
}

fn plan_form(page: &Page) -> &Form {
    match &crate::common::page::section(page, "plan").body {
        Body::Form { form } => form,
        other => panic!("{other:?}"),
    }
}

#[test]
fn two_speak_listen_swap_and_keep_one_line() {
    let table = Table::new();
    let list = page(&table.app, "listening");
    assert!(said(&list, "safe").starts_with("This app is for couples who both feel safe."));
    assert_eq!(list.foot[0].does, Action::Go { route: "listening/talk".parse().unwrap() });
    assert_eq!(table.large(), "Both of you can say no to this, with no reason. Each taps for themselves.");
    let table = table.begun();
    assert_eq!(table.time().who, "Sam, the turn is yours");
    assert!(table.time().note.starts_with("Kim, you can just listen."));
    assert!(table.time().awake);
    assert_eq!(table.left(), "About two minutes left");
    table.taps(&["I have said it"]);
    assert_eq!(table.large(), "Kim, say back what you heard. It can begin with: What I heard is …");
    table.taps(&["I have said it back"]);
    assert_eq!(table.large(), "Sam, did Kim get it?");
    for _ in 0..2 {
        table.taps(&["Partly"]);
        assert_eq!(table.large(), "Sam, say the part that matters most, in one sentence.");
        table.taps(&["I have said that part", "I have said it back"]);
    }
    table.taps(&["Not yet"]);
    assert_eq!(table.large(), "Close enough for today. You can go on or stop.", "back twice at most");
    table.taps(&["Go on", "I have said one", "Swap", "Swap"]);
    assert_eq!(table.time().who, "Kim, the turn is yours");
    table.taps(&["I have said it", "I have said it back", "Yes", "I have said one", "That is enough"]);
    table.taps(&["Hardly", "Mostly"]);
    let end = table.page();
    let keep = form(&button(&end.foot, "Keep a line").does);
    assert!(keep.fields.iter().any(|field| field.label == "Keep my answer too: mostly heard"));
    let values = [("line", written("The evenings feel long.")), ("felt", Value::Switch { on: true })];
    let outcome = act(&table.app, &end, &keep.does, filled(keep, &values)).unwrap();
    assert_eq!(outcome.notice.unwrap().text, "Kept. That is enough for one day.");
    assert_eq!(outcome.then, Then::Back);
    assert_eq!(table.kept(), ["The evenings feel long."]);
    let one = say::page(&first(&table.app, "listening"), false);
    assert!(one.contains("I felt mostly heard."), "{one}");
    assert!(!one.to_lowercase().contains("hardly"), "the other's answer is nowhere");
    assert!(!has(&page(&table.app, "listening"), "open"), "nothing is left of the talk");
}

#[test]
fn a_no_of_either_ends_it_and_one_who_does_not_want_to_swap_is_enough() {
    let table = Table::new();
    assert_eq!(table.tap("Not today"), ("Not today, then. That is fine.".to_owned(), false));
    table.taps(&["I am in"]);
    assert_eq!(said(&table.page(), "ask"), "Now the other one. A no is as good as a yes.");
    assert_eq!(table.tap("Not today"), ("Not today, then. That is fine.".to_owned(), false));
    let table = table.begun();
    table.taps(&["I have said it", "I have said it back", "Yes", "I have said one", "Swap", "That is enough"]);
    assert_eq!(table.large(), "The other one, alone: how heard did you feel?");
    table.taps(&["Rather not say", "Rather not say"]);
    let end = table.page();
    assert_eq!(table.tap("Keep nothing"), ("That is enough for one day.".to_owned(), false));
    assert!(table.kept().is_empty());
    let keep = form(&button(&end.foot, "Keep a line").does);
    assert!(keep.fields.iter().all(|field| field.key != "felt"), "no answer was given");
    act(&table.app, &end, &keep.does, filled(keep, &[("line", written("too late"))])).unwrap();
    assert!(table.kept().is_empty(), "a form that comes after the end keeps nothing");
}

#[test]
fn every_step_of_a_talk_has_a_pause_and_an_end_and_none_asks_to_go_on() {
    let steps: [&[&str]; 8] = [
        &[],
        &["I have said it"],
        &["I have said it back"],
        &["Not yet"],
        &["I have said that part", "I have said it back", "Yes"],
        &["I have said one"],
        &["That is enough"],
        &["Fully"],
    ];
    let table = Table::new().begun();
    for step in steps {
        table.taps(step);
        let page = table.page();
        assert_eq!(texts_of(&page.foot), ["Pause", "That is enough"], "{}", say::page(&page, false));
    }
    for step in ["", "I have said it", "I have said it back"] {
        let table = Table::new().begun();
        if !step.is_empty() {
            table.taps(&["I have said it"]);
        }
        assert_eq!(table.tap("That is enough"), ("You can stop here.".to_owned(), false));
        assert!(!has(&page(&table.app, "listening"), "open"));
    }
}

#[test]
fn a_turn_outlives_a_dark_screen_a_call_and_the_end_of_the_process() {
    let table = Table::new().begun();
    let (began, until) = (table.time().began_at, table.time().until);
    assert_eq!(until.since(began), 2 * MINUTE);
    table.passes(70_000);
    assert_eq!(table.left(), "A little under one minute left");
    assert_eq!(table.time().until, until, "reading it moves nothing");
    let table = table.dies();
    assert_eq!(table.time().who, "The one who speaks, the turn is yours", "no name was stored");
    assert_eq!((table.time().until, table.left().as_str()), (until, "A little under one minute left"));
    let open = page(&table.app, "listening");
    assert_eq!(row(&open, "open", "A talk is open here").second, "Go back to where you were");
    // A call that takes ten minutes.
    table.passes(10 * MINUTE);
    assert_eq!((table.time().until, table.left().as_str()), (until, "You can finish the sentence."));
    table.taps(&["I have said it"]);
    let table = table.dies();
    assert_eq!(table.large(), "The one who listens, say back what you heard. It can begin with: What I heard is …");
    table.taps(&["I have said it back"]);
    assert_eq!(table.large(), "The one who speaks, did the other one get it?");
}

#[test]
fn what_two_said_and_their_names_stand_in_no_file() {
    let table = Table::new().begun();
    assert!(table.time().who.contains("Sam"));
    let stored = table.app.drafts().unwrap();
    assert!(stored.is_empty());
    let table = table.dies();
    let all = [say::page(&table.page(), true), say::page(&page(&table.app, "listening"), true)].concat();
    assert!(!all.contains("Sam") && !all.contains("Kim"), "{all}");
    assert!(!format!("{:?}", table.page()).contains("Sam"));
}

#[test]
fn a_clock_that_is_put_on_or_back_gives_no_turn_without_end_and_none_below_zero() {
    let table = Table::new().begun();
    table.passes(-30_000);
    assert_eq!(table.left(), "About two minutes left", "a small correction ends nothing");
    table.passes(-3 * Timestamp::HOUR);
    let time = table.time();
    assert!(time.until < table.app.moment().unwrap().at, "under another clock it is over");
    assert_eq!(table.left(), "You can finish the sentence.");
    table.taps(&["Pause", "Go on"]);
    assert_eq!(table.left(), "You can finish the sentence.", "and a pause brings nothing back");
    table.taps(&["I have said it", "I have said it back", "Yes", "I have said one", "Swap", "Swap"]);
    table.passes(5 * Timestamp::HOUR);
    assert_eq!(table.left(), "You can finish the sentence.");
    table.taps(&["I have said it"]);
}

#[test]
fn a_pause_owes_no_reason_keeps_what_was_left_and_can_name_an_hour() {
    let table = Table::new().begun();
    table.passes(MINUTE / 2);
    table.taps(&["Pause"]);
    let paused = table.page();
    assert_eq!((said(&paused, "say").as_str(), said(&paused, "reason").as_str()), ("Paused", "Nobody owes a reason."));
    assert!(said(&paused, "nobody").starts_with("Nobody follows, blocks a door"));
    let name = form(&button(buttons(&paused, "answer"), "Name an hour").does);
    assert_eq!(name.fields[0].value, Value::Time { time: Some("13:25".parse().unwrap()) }, "twenty minutes or more");
    act(&table.app, &paused, &name.does, filled(name, &[])).unwrap();
    let table = table.dies();
    assert_eq!((table.left().as_str(), table.time().awake), ("Go on at 13:25", false));
    assert_eq!(listed(&table.app, "listening", "open")[0].second, "Paused. Nobody owes a reason");
    table.passes(30 * MINUTE);
    assert_eq!(table.left(), "It is 13:25. Going on needs both of you, and not today is fine too.");
    table.taps(&["Go on"]);
    assert_eq!(table.left(), "About one and a half minutes left", "what was left of the turn is left");
    let time = table.time();
    assert_eq!(time.until.since(time.began_at), 2 * MINUTE, "and the picture goes on where it was");
    table.taps(&["Pause"]);
    assert_eq!(table.tap("Not today"), ("It ends here, and nothing is left undone.".to_owned(), false));
    assert!(!has(&page(&table.app, "listening"), "open"));
}

#[test]
fn an_hour_that_has_passed_today_is_that_of_tomorrow_and_a_talk_that_was_left_is_gone_after_a_day() {
    let table = Table::new().begun();
    table.taps(&["Pause"]);
    let paused = table.page();
    let name = form(&button(buttons(&paused, "answer"), "Name an hour").does);
    let values = filled(name, &[("go_on", Value::Time { time: Some("09:00".parse().unwrap()) })]);
    act(&table.app, &paused, &name.does, values).unwrap();
    assert_eq!(table.time().until.since(table.app.moment().unwrap().at), 20 * Timestamp::HOUR);
    table.passes(30 * Timestamp::HOUR);
    assert!(has(&page(&table.app, "listening"), "open"), "it waits for a day after the hour that was named");
    table.passes(15 * Timestamp::HOUR);
    assert!(!has(&page(&table.app, "listening"), "open"));
    assert!(table.large().starts_with("Both of you can say no"), "another talk begins anew");
    let none = filled(name, &[("go_on", Value::Time { time: None })]);
    assert_eq!(refusal(act(&table.app, &paused, &name.does, none)), ("go_on".to_owned(), Problem::Empty));
}

#[test]
fn a_second_tap_on_the_same_button_does_nothing() {
    let table = Table::new();
    let consent = table.page();
    let yes = does(button(&consent.foot, "I am in")).unwrap();
    for _ in 0..2 {
        act(&table.app, &consent, yes, Vec::new()).unwrap();
    }
    assert_eq!(said(&table.page(), "ask"), "Now the other one. A no is as good as a yes.", "one cannot agree for both");
    let table = table.begun_from_second();
    let turn = table.page();
    let spoken = does(button(buttons(&turn, "answer"), "I have said it")).unwrap();
    for _ in 0..2 {
        act(&table.app, &turn, spoken, Vec::new()).unwrap();
    }
    assert!(table.large().contains("say back"));
}

impl Table {
    fn begun_from_second(self) -> Self {
        self.taps(&["I am in"]);
        self.plan(&[]);
        self.taps(&["Start"]);
        self
    }
}

#[test]
fn someone_alone_apart_or_here_for_themselves_gets_ready_and_is_asked_to_no_talk() {
    let table = Table::new();
    let settings = || table.app.settings().unwrap();
    for change in [
        Settings { situation: Situation::OnMyOwn, ..settings() },
        Settings { situation: Situation::Pausing, ..settings() },
        Settings { situation: Situation::Parting, ..settings() },
        Settings { just_for_me: true, ..settings() },
    ] {
        table.app.save_settings(change).unwrap();
        let list = page(&table.app, "listening");
        assert!(list.foot.is_empty() && list.lead.starts_with("You can get ready"), "{}", say::page(&list, false));
        assert_eq!(texts(rows(&list, "alone")), ["As the one who speaks", "As the one who listens"]);
        assert!(table.page().foot.is_empty() && table.page().sections.is_empty());
        let act = r#"listening:{"talk":"in"}"#.parse().unwrap();
        assert_eq!(refusal(table.app.act(&act, Vec::new(), None)), ("act".to_owned(), Problem::NotAllowed));
        assert!(rows(&page(&table.app, "practice"), "more").iter().any(|row| row.text == "Listening"));
    }
}

#[test]
fn what_is_prepared_alone_is_kept_with_the_words_it_began_with() {
    let table = Table::new();
    let list = page(&table.app, "listening");
    let prepare = form(row(&list, "alone", "As the one who speaks").tap.as_ref().unwrap());
    assert_eq!(prepare.lead, "You can fill in any of these.");
    let values = [("felt", written("small")), ("stop", written("voices get loud"))];
    act(&table.app, &list, &prepare.does, filled(prepare, &values)).unwrap();
    let one = first(&table.app, "listening");
    assert_eq!(said(&one, "words"), "I felt: small\n\nI stop if: voices get loud");
    assert_eq!(rows(&page(&table.app, "listening"), "speak")[0].text, "I felt: small");
    assert_eq!(
        refusal(act(&table.app, &list, &prepare.does, filled(prepare, &[]))),
        ("say".to_owned(), Problem::Empty)
    );
    let change = form(&button(&one.foot, "Change it").does);
    act(&table.app, &one, &change.does, filled(change, &[("text", written("I felt: smaller"))])).unwrap();
    assert_eq!(said(&first(&table.app, "listening"), "words"), "I felt: smaller");
}

#[test]
fn on_a_hard_day_there_is_nothing_to_begin_and_nothing_to_prepare() {
    let table = Table::new();
    table.app.begin_hard_day().unwrap();
    let list = page(&table.app, "listening");
    assert!(list.foot.is_empty() && !has(&list, "alone"), "{}", say::page(&list, false));
}
