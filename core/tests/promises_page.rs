//! The pages of promises, as taps: what stands there, what each tap does, and what takes it back.

mod forms;

use crate::common::page::{
    act, button, choice, chosen, does, filled, form, has, page, picked, row, rows, section, tap, texts, written,
};
use crate::common::{NOON, app_at, day, refusal};
use grain_core::app::App;
use grain_core::clock::{NthWeek, RarerRhythm, WallTime};
use grain_core::error::Problem;
use grain_core::page::{Choice, FieldValue, Form, Page, Row, Then, Value};
use grain_core::promises::{
    DisclosureStatus, PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromiseView, PromisedTo,
};
use grain_core::settings::Settings;

/// Some fields of a form, filled in.
type Filled = Vec<(&'static str, Value)>;

fn draft(text: &str, schedule: PromiseSchedule) -> PromiseDraft {
    let remind = PromiseReminder::Off;
    PromiseDraft { text: text.into(), to: PromisedTo::Partner, schedule, due_time: None, remind }
}

fn each_day(from: &str) -> PromiseSchedule {
    PromiseSchedule::Recurring { weekdays: 127, from: day(from), until: None }
}

fn today() -> PromiseSchedule {
    PromiseSchedule::Once { day: day("2026-11-24") }
}

fn add(app: &App, text: &str, schedule: PromiseSchedule) -> PromiseView {
    app.add_promise(draft(text, schedule)).unwrap()
}

/// The choices under a promise that is due, those of how it came out behind them.
fn said(page: &Page, text: &str) -> Vec<Choice> {
    let due = rows(page, "due");
    let at = due.iter().position(|row| row.text == text).unwrap();
    let after = due.get(at + 1).filter(|row| row.key == format!("{} after", due[at].key));
    due[at].choices.iter().chain(after.into_iter().flat_map(|row| &row.choices)).cloned().collect()
}

fn say(app: &App, on: &Page, text: &str, key: &str) -> Page {
    tap(app, on, choice(&said(on, text), key).does.as_ref())
}

fn time(text: &str) -> Value {
    Value::Time { time: Some(text.parse().unwrap()) }
}

fn on(text: &str) -> Value {
    Value::Day { day: Some(day(text)) }
}

#[test]
fn one_tap_answers_a_day_and_a_second_one_takes_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    add(&app, "I call by six.", today());
    let before = page(&app, "promises");
    assert_eq!(row(&before, "due", "I call by six.").second, "To my partner \u{b7} Once \u{b7} Due today");
    for key in ["kept", "not_kept", "changed"] {
        let answered = say(&app, &before, "I call by six.", key);
        assert_eq!(chosen(&said(&answered, "I call by six.")), [key]);
        assert_eq!(say(&app, &answered, "I call by six.", key), before, "{key}");
    }
}

#[test]
fn after_not_kept_it_can_be_said_how_it_came_out_and_that_alone_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.save_settings(Settings { partner: "Sam".into(), ..app.settings().unwrap() }).unwrap();
    let id = add(&app, "No more secrets.", today()).id;
    let not_kept = say(&app, &page(&app, "promises"), "No more secrets.", "not_kept");
    let after = &rows(&not_kept, "due")[1];
    assert_eq!(after.text, "And then?");
    let words: Vec<_> = after.choices.iter().map(|choice| choice.text.as_str()).collect();
    assert_eq!(words, ["I told Sam", "It was found out", "Not told yet"]);
    for (key, known) in [
        ("told", DisclosureStatus::Told),
        ("found_out", DisclosureStatus::FoundOut),
        ("not_told_yet", DisclosureStatus::NotToldYet),
    ] {
        let came_out = say(&app, &not_kept, "No more secrets.", key);
        assert_eq!(chosen(&said(&came_out, "No more secrets.")), ["not_kept", key]);
        let said_of_it = app.answer_promise(id, day("2026-11-24"), PromiseAnswer::NotKept { known: Some(known) });
        assert_eq!(said_of_it.unwrap().undo, None, "it stands already");
        assert_eq!(say(&app, &came_out, "No more secrets.", key), not_kept);
    }
    // To oneself there is nobody to tell.
    let to = PromisedTo::Myself;
    app.add_promise(PromiseDraft { to, ..draft("Early to bed.", today()) }).unwrap();
    let own = say(&app, &page(&app, "promises"), "Early to bed.", "not_kept");
    assert_eq!(said(&own, "Early to bed.").len(), 3);
}

#[test]
fn undo_gives_back_what_was_said_before_as_if_nothing_had_been_tapped() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    add(&app, "I call by six.", each_day("2026-11-24"));
    let kept = say(&app, &page(&app, "promises"), "I call by six.", "kept");
    let slip = choice(&said(&kept, "I call by six."), "not_kept").does.clone().unwrap();
    let outcome = act(&app, &kept, &slip, Vec::new()).unwrap();
    let notice = outcome.notice.unwrap();
    assert_eq!(notice.text, "This promise was not kept. You can plan a repair, or leave it for today.");
    assert_eq!(tap(&app, &kept, notice.undo.as_ref()), kept);
    // What was taken back can be put back as well.
    let back = choice(&said(&kept, "I call by six."), "kept").does.clone().unwrap();
    let notice = act(&app, &kept, &back, Vec::new()).unwrap().notice.unwrap();
    assert_eq!(notice.text, "Taken back.");
    assert_eq!(tap(&app, &kept, notice.undo.as_ref()), kept);
}

#[test]
fn a_day_is_put_off_from_its_menu_and_the_new_day_is_today_or_later() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    add(&app, "Tidy the shed.", today());
    let before = page(&app, "promises");
    let put_off = form(&button(&row(&before, "due", "Tidy the shed.").menu, "Another day").does).clone();
    for (wanted, problem) in [("2026-11-23", Problem::DayInPast), ("2026-11-24", Problem::Duplicate)] {
        let refused = act(&app, &before, &put_off.does, filled(&put_off, &[("new_day", on(wanted))]));
        assert_eq!(refusal(refused), ("new_day".into(), problem));
    }
    assert_eq!(refusal(act(&app, &before, &put_off.does, Vec::new())), ("new_day".into(), Problem::Empty));
    assert_eq!(page(&app, "promises"), before);
    let outcome = act(&app, &before, &put_off.does, filled(&put_off, &[("new_day", on("2026-11-27"))])).unwrap();
    let moved = outcome.page.unwrap();
    assert_eq!(texts(rows(&moved, "coming")), ["Tidy the shed."]);
    assert!(row(&moved, "due", "Tidy the shed.").second.ends_with("Changed before the day, to Friday"));
    assert_eq!(tap(&app, &moved, outcome.notice.unwrap().undo.as_ref()), before);
}

#[test]
fn a_past_day_is_said_otherwise_in_a_form_and_its_history_stays() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-20T12:00:00Z");
    let id = add(&app, "I call by six.", each_day("2026-11-20")).id;
    app.answer_promise(id, day("2026-11-20"), PromiseAnswer::NotKept { known: Some(DisclosureStatus::NotToldYet) })
        .unwrap();
    drop(app);
    let app = app_at(folder.path(), NOON);
    let shown = page(&app, &format!("promise/{id}"));
    // Today and the days nobody spoke of, then the next one.
    assert_eq!(texts(rows(&shown, "days")), ["Today", "Yesterday", "Sunday, 22 November", "Saturday, 21 November"]);
    assert_eq!(texts(rows(&shown, "coming")), ["Tomorrow"]);
    let past = row(&shown, "earlier", "Friday, 20 November");
    assert_eq!(past.second, "Not kept, not told yet");
    let change = form(past.tap.as_ref().unwrap());
    assert_eq!(change.fields[1].value, picked("not_told_yet"));
    let outcome = act(&app, &shown, &change.does, filled(change, &[("known", picked("told"))])).unwrap();
    let told = outcome.page.unwrap();
    assert_eq!(row(&told, "earlier", "Friday, 20 November").second, "Not kept, told");
    assert_eq!(rows(&told, "answers")[0].text, "Not kept, not told yet");
    assert_eq!(tap(&app, &told, outcome.notice.unwrap().undo.as_ref()), shown);
    let back = does(button(&past.menu, "Take it back"));
    let open = tap(&app, &shown, back);
    assert!(!has(&open, "earlier"), "the day is open again");
    let refused = act(&app, &shown, &change.does, filled(change, &[("answer", picked("never"))]));
    assert_eq!(refusal(refused), ("answer".into(), Problem::UnknownKey));
}

#[test]
fn a_day_that_was_put_off_and_answered_there_is_not_touched_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-22T12:00:00Z");
    let id = add(&app, "Tidy the shed.", PromiseSchedule::Once { day: day("2026-11-22") }).id;
    let put_off = PromiseAnswer::Changed { new_day: Some(day("2026-11-24")) };
    app.answer_promise(id, day("2026-11-22"), put_off).unwrap();
    drop(app);
    let app = app_at(folder.path(), NOON);
    let shown = page(&app, &format!("promise/{id}"));
    let past = row(&shown, "earlier", "Sunday, 22 November");
    assert!(past.tap.is_some() && past.menu.len() == 1, "it can still come back");
    app.answer_promise(id, day("2026-11-24"), PromiseAnswer::Kept).unwrap();
    let shown = page(&app, &format!("promise/{id}"));
    let past = row(&shown, "earlier", "Sunday, 22 November");
    assert!(past.tap.is_none() && past.menu.is_empty() && past.choices.is_empty());
}

#[test]
fn ending_keeps_what_was_said_and_deleting_takes_all_and_both_are_asked() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, "I call by six.", each_day("2026-11-24")).id;
    say(&app, &page(&app, "promises"), "I call by six.", "kept");
    let shown = page(&app, &format!("promise/{id}"));
    let end = button(&shown.foot, "End this promise");
    assert_eq!(end.ask.as_ref().unwrap().keep, "Keep it");
    let ended = tap(&app, &shown, does(end));
    assert!(has(&ended, "ended") && ended.foot.iter().all(|button| button.text == "Delete"));
    assert_eq!(row(&ended, "days", "Today").second, "Kept");
    let list = page(&app, "promises");
    let keys: Vec<_> = rows(&list, "earlier").iter().map(|row| &row.key).collect();
    assert_eq!(keys.len(), 1);
    let delete = button(&ended.foot, "Delete");
    assert!(delete.ask.is_some());
    let outcome = act(&app, &ended, does(delete).unwrap(), Vec::new()).unwrap();
    assert_eq!((outcome.page, outcome.then), (None, Then::Back));
    assert_eq!(outcome.notice.unwrap().text, "Deleted.");
    assert!(has(&page(&app, "promises"), "none"));
}

#[test]
fn an_answered_single_promise_cannot_be_ended_and_offers_no_end() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, "I call by six.", today()).id;
    let has_end = || page(&app, &format!("promise/{id}")).foot.iter().any(|button| button.text == "End this promise");
    assert!(has_end());
    app.answer_promise(id, day("2026-11-24"), PromiseAnswer::Kept).unwrap();
    assert!(!has_end());
}

#[test]
fn said_and_done_stands_in_sentences_and_week_by_week() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-16T12:00:00Z");
    let id = add(&app, "I call by six.", each_day("2026-11-16")).id;
    drop(app);
    let app = app_at(folder.path(), "2026-11-18T12:00:00Z");
    app.answer_promise(id, day("2026-11-16"), PromiseAnswer::Kept).unwrap();
    app.answer_promise(id, day("2026-11-17"), PromiseAnswer::NotKept { known: Some(DisclosureStatus::Told) }).unwrap();
    let shown = page(&app, "promises");
    let lines = format!("{:?}", section(&shown, "record").body);
    assert!(!lines.contains("kept"), "what stands there stays out of a log");
    assert!(section(&shown, "weeks").folded);
    let week = &rows(&shown, "weeks")[0];
    assert_eq!(
        (week.text.as_str(), week.second.as_str()),
        ("Week from 16 November", "\u{25cf} \u{25cb}  1 kept, 1 not kept")
    );
    assert!(week.spoken.starts_with("Week from Monday, 16 November: 1 kept"));
}

#[test]
fn a_year_of_days_is_ten_lines_and_closed_months() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-08-01T12:00:00Z");
    let id = add(&app, "I call by six.", each_day("2026-08-01")).id;
    drop(app);
    for back in (0..=115).rev() {
        let today = day("2026-11-24").plus(-back);
        let app = app_at(folder.path(), &format!("{today}T12:00:00Z"));
        app.answer_promise(id, today, PromiseAnswer::Kept).unwrap();
    }
    let app = app_at(folder.path(), NOON);
    for shown in [page(&app, "promises"), page(&app, &format!("promise/{id}"))] {
        assert_eq!(rows(&shown, "earlier").len(), 10);
        let months: Vec<_> = shown.sections.iter().filter(|section| section.key.starts_with("earlier ")).collect();
        assert_eq!(months[0].heading, "November 2026");
        assert!(months.len() >= 3 && months.iter().all(|month| month.folded));
    }
    assert_eq!(page(&app, "promises").sections.iter().filter(|section| section.key == "earlier 2026-10").count(), 1);
}

#[test]
fn todays_word_is_one_field_and_goes_once_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let empty = page(&app, "promises");
    assert_eq!(shown_empty(&empty), "No promises yet. One small one is enough to start.");
    let word = form(&button(&empty.foot, "Today's word").does).clone();
    assert_eq!(refusal(act(&app, &empty, &word.does, filled(&word, &[]))), ("text".into(), Problem::Empty));
    let said = act(&app, &empty, &word.does, filled(&word, &[("text", written("I put the phone away"))])).unwrap();
    let shown = said.page.unwrap();
    assert_eq!(row(&shown, "due", "I put the phone away").second, "To my partner \u{b7} Today's word \u{b7} Due today");
    assert!(shown.foot.iter().all(|button| button.text != "Today's word"));
}

fn shown_empty(page: &Page) -> &str {
    match &section(page, "none").body {
        grain_core::page::Body::Rows { empty, .. } => empty,
        other => panic!("{other:?}"),
    }
}
