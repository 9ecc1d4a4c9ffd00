//! A day in which every kind of thing is written once: what a stored database of a schema holds.

use std::path::Path;
use std::sync::Arc;

use grain_core::app::{App, Platform};
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::cards::OwnCardDraft;
use grain_core::check_in::{Answer, FeltWord, GrainsSaid};
use grain_core::circle::{PersonDraft, Relation};
use grain_core::clock::{FixedClock, FixedZone, LocalDay, Timestamp, WallTime, Zone};
use grain_core::disclosures::DisclosureDraft;
use grain_core::error::{Error, Result};
use grain_core::ids::{Id, SeededRandom};
use grain_core::moments::{HardDate, MomentKind, MomentPlanDraft};
use grain_core::page::{Action, Body, FieldValue, Row, Then, Value};
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::prompts::AnswerDraft;
use grain_core::reminders::{ReminderDraft, ReminderKind, ReminderPause};
use grain_core::settings::{Settings, Side};
use grain_core::store::{Key, OpenReport};

/// The key of the stored databases.
pub const KEY: [u8; 32] = [42; 32];
/// The moment at which they were written.
pub const WRITTEN_AT: &str = "2026-11-24T12:00:00Z";

/// Opens a folder with the key of the stored databases, in Berlin.
pub fn open_at(folder: &Path, now: &str) -> Result<App> {
    Ok(opened_at(folder, now)?.0)
}

/// The same, with what opening found and did.
pub fn opened_at(folder: &Path, now: &str) -> Result<(App, OpenReport)> {
    let at = Timestamp::parse(now)?;
    let platform = Platform {
        clock: Arc::new(FixedClock(at)),
        zone: Arc::new(FixedZone(Zone::parse("Europe/Berlin")?)),
        random: Arc::new(SeededRandom::new(at.0.unsigned_abs())),
    };
    App::open(folder, Key::new(&KEY)?, platform)
}

/// Writes one of everything.
pub fn write(app: &App, today: LocalDay) -> Result<()> {
    app.choose_side(Side::Both)?;
    app.save_settings(Settings { partner: "Robin".into(), faith: true, ..app.settings()? })?;
    app.track_areas(vec!["money".to_owned(), "honesty".to_owned()])?;
    app.add_area("Our garden".to_owned())?;
    app.name_not_yet("honesty".to_owned(), None)?;
    app.set_starting_level("money".to_owned(), 30)?;
    app.add_grains(GrainDraft {
        area: "money".to_owned(),
        change: GrainChange::LotAdded,
        day: Some(today.plus(-1)),
        source: GrainSource::ByHand,
        reason: None,
        why: "the bill was shown".into(),
    })?;
    app.answer_check_in(
        None,
        vec![
            Answer::One { question: "safe".to_owned(), choice: Some("mostly".to_owned()) },
            Answer::Feelings { words: vec![FeltWord { word: "hopeful".to_owned(), strength: None }] },
            Answer::Grains {
                area: "money".to_owned(),
                grains: Some(GrainsSaid::LittleTaken),
                why: "a late letter".into(),
            },
            Answer::Tell { anything: Some(true), note: Some("the old account".into()) },
        ],
    )?;
    app.finish_check_in(None)?;
    promises(app, today)?;
    app.add_disclosure(DisclosureDraft { text: "a call".into(), day: Some(today.plus(3)) })?;
    circle_and_moments(app, today)?;
    app.write_own_card(OwnCardDraft { title: "For me".into(), body: "One breath first.".into() })?;
    if let Some(card) = app.card_today()?.card {
        app.card_seen(card.id.clone())?;
        app.less_like_card(card.id)?;
    }
    if let Some(prompt) = app.prompt_today()?.prompt {
        app.answer_prompt(AnswerDraft { prompt: prompt.id, day: None, text: "slow mornings".into() })?;
    }
    kept(app, today)?;
    openness(app, today)?;
    listening(app)?;
    reminders(app, today)?;
    app.begin_hard_day().map(|_| ())
}

/// What was prepared for a talk, and a talk in which somebody speaks.
fn listening(app: &App) -> Result<()> {
    let value = |key: &str, value| FieldValue { key: key.to_owned(), value };
    let text = |key: &str, text: &str| value(key, Value::Text { text: text.into() });
    let chosen = |key: &str, chosen: &str| value(key, Value::Chosen { key: chosen.to_owned() });
    app.act(&r#"listening:{"prepare":"speak"}"#.parse()?, vec![text("felt", "tired at the fence")], None)?;
    for tap in ["in", "in_too"] {
        app.act(&format!(r#"listening:{{"talk":"{tap}"}}"#).parse()?, Vec::new(), None)?;
    }
    let plan = vec![chosen("minutes", "3"), chosen("first", "owner"), text("owner", "Kim"), text("other", "Sam")];
    app.act(&r#"listening:"plan""#.parse()?, plan, None)?;
    app.act(&r#"listening:{"talk":"start"}"#.parse()?, Vec::new(), None).map(|_| ())
}

/// An offer that was shown, and something that was told when asked.
fn openness(app: &App, today: LocalDay) -> Result<()> {
    let value = |key: &str, value| FieldValue { key: key.to_owned(), value };
    let text = |key: &str, text: &str| value(key, Value::Text { text: text.into() });
    let chosen = |key: &str, chosen: &str| value(key, Value::Chosen { key: chosen.to_owned() });
    let day = |key: &str, days: i32| value(key, Value::Day { day: Some(today.plus(days)) });
    let offer = vec![
        chosen("scope", "time"),
        text("text", "I tell you of my plan on Sunday."),
        text("private", "What I write in my notebook."),
        day("end", 40),
    ];
    app.act(&r#"offers:"offer""#.parse()?, offer, None)?;
    let told = vec![text("text", "the parking ticket"), chosen("how", "asked"), day("happened", -2)];
    app.act(&r#"disclosures:"add_told""#.parse()?, told, None)?;
    let entry = vec![
        text("amount", "1,234.50"),
        text("currency", "EUR"),
        chosen("direction", "out"),
        chosen("category", "own"),
        text("own", "the roof"),
        text("note", "second half of it"),
    ];
    app.act(&r#"money:"add""#.parse()?, entry, None)?;
    let plan = vec![text("slip", "I hide a purchase."), text("rest", "going to bed"), chosen("tell_by", "day_1")];
    app.act(&r#"slip_plan:"write""#.parse()?, plan, None)?;
    let happened = app.act(&r#"slip_plan:"happened""#.parse()?, Vec::new(), None)?;
    if let Then::Go { route } = happened.then {
        let id = route.what();
        let words = vec![text("text", "the second phone"), text("loss", "the calm of this spring")];
        app.act(&format!(r#"slips:{{"words":"{id}"}}"#).parse()?, words, None)?;
        app.act(&format!(r#"slips:{{"told":"{id}"}}"#).parse()?, Vec::new(), None)?;
    }
    Ok(())
}

fn reminders(app: &App, today: LocalDay) -> Result<()> {
    app.set_reminder(
        None,
        ReminderDraft {
            kind: ReminderKind::CheckIn,
            times: vec![WallTime::from_minute(20 * 60 + 30)],
            weekdays: 0b001_1111,
            rarer: None,
            zone: None,
            at_this_time_anyway: false,
            on: true,
        },
    )?;
    app.set_quiet_hours(WallTime::from_minute(22 * 60), WallTime::from_minute(7 * 60))?;
    app.remind_of_return(Timestamp::parse(WRITTEN_AT)?.plus(Timestamp::HOUR), false)?;
    for slot in app.plan_reminders(3)?.slots {
        app.reminder_delivered(slot.id, slot.with)?;
    }
    app.pause_reminders(ReminderPause::UntilDate { day: today.plus(5) })
}

fn promises(app: &App, today: LocalDay) -> Result<()> {
    let draft = |text: &str, schedule| PromiseDraft {
        text: text.to_owned().into(),
        to: PromisedTo::Someone { name: "Ada".into() },
        schedule,
        due_time: None,
        remind: PromiseReminder::Off,
    };
    let kept = app.add_promise(draft("Show the statement", PromiseSchedule::Once { day: today }))?;
    app.answer_promise(kept.id, today, PromiseAnswer::Kept)?;
    let every = PromiseSchedule::Recurring { weekdays: 0b001_1111, from: today, until: None };
    app.add_promise(draft("Home by six", every)).map(|_| ())
}

fn circle_and_moments(app: &App, today: LocalDay) -> Result<()> {
    app.add_person(PersonDraft {
        name: "Noor".into(),
        relation: Relation::Therapist,
        phone: "030 1234".into(),
        message: String::new().into(),
        note: String::new().into(),
    })?;
    let noor: Id = rows(app, "circle", "people")?.first().ok_or(Error::NotFound("person"))?.key.parse()?;
    app.add_session_question(noor, "How do I begin?".to_owned())?;
    app.write_session_note(noor, today, "walk more".to_owned(), String::new())?;
    app.save_moment_plan(MomentPlanDraft {
        sets_off: "an unknown number".into(),
        people: vec![noor],
        dates: vec![HardDate { month: 2, day: 29 }],
        ..MomentPlanDraft::default()
    })?;
    app.keep_own_words("I need a moment".to_owned())?;
    app.note_moment(None, "the doorbell".to_owned())?;
    app.note_moment(Some(MomentKind::Triggered), "the ring tone".to_owned()).map(|_| ())
}

/// The rows of a section of a page; none where it is not there.
pub fn rows(app: &App, route: &str, section: &str) -> Result<Vec<Row>> {
    let found = app.page(&route.parse()?)?.sections.into_iter().find(|found| found.key == section);
    Ok(match found.map(|section| section.body) {
        Some(Body::Rows { rows, .. }) => rows,
        _ => Vec::new(),
    })
}

/// What a search finds.
pub fn found(app: &App, typed: &str) -> Result<Vec<Row>> {
    let search = app.page(&"search".parse()?)?;
    let values = vec![FieldValue { key: "text".to_owned(), value: Value::Text { text: typed.into() } }];
    let mut forms = search.sections.into_iter().filter_map(|section| match section.body {
        Body::Form { form } => Some(form.does),
        _ => None,
    });
    let act = forms.next().ok_or(Error::NotFound("form"))?;
    let page = app.act(&act, values, None)?.page.ok_or(Error::NotFound("page"))?;
    Ok(page
        .sections
        .into_iter()
        .find_map(|section| match section.body {
            Body::Rows { rows, .. } => Some(rows),
            _ => None,
        })
        .unwrap_or_default())
}

/// One of each that is written down and kept, with a line beside it.
fn kept(app: &App, today: LocalDay) -> Result<()> {
    let text = |key: &str, text: &str| FieldValue { key: key.to_owned(), value: Value::Text { text: text.into() } };
    let by = FieldValue { key: "by_day".to_owned(), value: Value::Day { day: Some(today.plus(14)) } };
    let look = FieldValue { key: "look".to_owned(), value: Value::Chosen { key: "month".to_owned() } };
    for (practice, sort, area, words, beside) in [
        ("boundaries", "limit", "", "If doors are slammed, I go outside.", r#"kept:{"note":["ID","crossed"]}"#),
        ("goals", "habit", "", "I swim each Friday.", r#"goals:{"piece":"ID"}"#),
        ("commitments", "mine", "", "My heart rests on Sundays.", r#"kept:{"looked":"ID"}"#),
        ("measures", "2", "money", "I could share the receipts.", r#"kept:{"note":["ID","tried"]}"#),
        ("lessons", "lesson", "", "I am too slow.", r#"lessons:{"speak":"ID"}"#),
        ("repair", "promise", "", "I came late, but I had a reason.", r#"kept:{"note":["ID","said"]}"#),
        ("peace", "week", "", "A walk along the river.", r#"kept:{"note":["ID","done"]}"#),
    ] {
        let add = format!(r#"kept:{{"add":["{practice}","{sort}","{area}"]}}"#).parse()?;
        app.act(&add, vec![text("text", words), by.clone(), look.clone()], None)?;
        let page = app.page(&practice.parse()?)?;
        let rows = page.sections.into_iter().flat_map(|section| match section.body {
            Body::Rows { rows, .. } => rows,
            _ => Vec::new(),
        });
        let leads_to = |row: Row| match row.tap {
            Some(Action::Go { route }) => route.what().parse::<Id>().ok(),
            _ => None,
        };
        for id in rows.filter_map(leads_to) {
            let values = vec![text("text", "a bag for the pool"), text("note", "a quick reply")];
            app.act(&beside.replace("ID", &id.to_string()).parse()?, values, None)?;
        }
    }
    let add = r#"kept:{"add":["repair","received",""]}"#.parse()?;
    app.act(&add, vec![text("text", "You were sorry about June."), text("more", "the letters")], None)?;
    let honesty = format!(r#"road:{{"say":["honesty","{today}","healing_1","in_part"]}}"#);
    let connection = format!(r#"road:{{"say":["connection","{today}","part","shaky"]}}"#);
    for said in [
        honesty.as_str(),
        &connection,
        r#"road:{"rhythm":"fortnight"}"#,
        r#"stages:{"say":["money","tentative"]}"#,
        r#"forgiveness:{"say":"not_now"}"#,
        r#"home_felt:{"say":"calm"}"#,
    ] {
        app.act(&said.parse()?, Vec::new(), None)?;
    }
    let diary = "full_date,date,weekday,time,mood,activities,note_title,note\n2026-11-20,x,y,09:00,fine,,,a lantern\n";
    app.read_file("import", diary.as_bytes(), None)?;
    app.act(&r#"import:"save""#.parse()?, Vec::new(), None)?;
    Ok(())
}
