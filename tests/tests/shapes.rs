//! What the shells get, of a sample life with a fixed clock and chance: its shape stands in `snapshots`, and a log of it
//! holds nothing that was written.
//!
//! A snapshot is a sketch: fields, values of enums, days and numbers stand as they are; sentences and ids, which content and
//! order decide, do not. After a change that was meant: `INSTA_UPDATE=always cargo test -p grain-tests --test all shapes`.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::path::Path;

use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::check_in::{Answer, FeltWord, GrainsSaid};
use grain_core::circle::PersonDraft;
use grain_core::clock::{LocalDay, Timestamp};
use grain_core::error::Error;
use grain_core::moments::{HardMomentView, MomentKind};
use grain_core::promises::{DisclosureStatus, PromiseAnswer};
use grain_core::prompts::AnswerDraft;
use grain_core::reminders::{ExactAlarms, ReminderHealthFacts};
use grain_core::safety;
use grain_tests::everything::{self, WRITTEN_AT};
use regex::Regex;
use serde::Serialize;
use serde_json::{Map, Value};

/// One call with what it answered, as a log and as JSON.
struct Seen {
    call: &'static str,
    log: String,
    json: Value,
}

fn seen(call: &'static str, view: impl Debug + Serialize) -> Seen {
    Seen { call, log: format!("{view:?}"), json: serde_json::to_value(view).unwrap() }
}

/// Everything that is read from the sample life on its day, the day after, and what is there without a database.
fn views(folder: &Path) -> Result<Vec<Seen>, Error> {
    let app = everything::open_at(folder, WRITTEN_AT)?;
    let today: LocalDay = "2026-11-24".parse()?;
    let mut all = vec![seen("today_before_set_up", app.today()?)];
    everything::write(&app, today)?;
    all.push(seen("today_on_a_hard_day", app.today()?));
    all.push(seen("rest", app.hard_day()?));
    app.end_hard_day()?;
    app.end_reminder_pause()?;
    all.push(seen("today", app.today()?));
    all.extend(written(&app, today)?);
    all.extend(read(&app)?);
    all.extend(said(&app, today)?);
    let page = safety::safety_page("en", "DE", today);
    all.push(seen("help", page));
    Ok(all)
}

/// Pages that show what was written.
fn written(app: &App, today: LocalDay) -> Result<Vec<Seen>, Error> {
    Ok(vec![
        seen("settings", app.settings()?),
        seen("areas", app.areas()?),
        seen("bowls", app.bowls()?),
        seen("bowl", app.bowl("money".to_owned())?),
        seen("check_in", app.check_in(Some(today))?),
        seen("check_in_days", app.check_in_days()?),
        seen("pause", app.pause()?),
    ])
}

/// The pages that show what was written, and what a search finds of it.
fn pages(folder: &Path) -> Result<Vec<Seen>, Error> {
    let app = everything::open_at(folder, WRITTEN_AT)?;
    let routes = ["promises", "disclosures", "circle", "moments", "plan", "answers", "areas", "cards/mine"];
    let mut all = Vec::new();
    for route in routes {
        all.push(seen(route, app.page(&route.parse()?)?));
    }
    for row in everything::rows(&app, "circle", "people")? {
        all.push(seen("person", app.page(&format!("circle/{}", row.key).parse()?)?));
    }
    for word in ["bill", "mornings", "breath", "statement", "tone", "unknown", "moment", "noor", "begin", "walk"] {
        for row in everything::found(&app, word)? {
            all.push(seen("note", app.page(&format!("note/{}", row.key).parse()?)?));
            all.push(seen("found", row));
        }
    }
    Ok(all)
}

/// Pages that hold only what the app says.
fn read(app: &App) -> Result<Vec<Seen>, Error> {
    let facts = ReminderHealthFacts {
        allowed: true,
        channels_off: Vec::new(),
        exact: ExactAlarms::Allowed,
        battery_limits: true,
        last_planned: None,
    };
    Ok(vec![
        seen("card_today", app.card_today()?),
        seen("prompt_today", app.prompt_today()?),
        seen("hard_moment", app.hard_moment()?),
        seen("breathing", app.breathing(false)?),
        seen("grounding", app.grounding()?),
        seen("reminder_labels", app.reminder_labels()?),
        seen("reminder_health_facts", &facts),
        seen("reminder_health", app.reminder_health(facts)?),
        seen("plan_reminders_ios", app.plan_reminders_ios()?),
        seen("plan_reminders_android", app.plan_reminders_android()?),
        seen("recovery_notice", app.recovery_notice()?),
        seen("outside", app.outside(2)?),
    ])
}

/// What is handed in, and what it answers.
fn said(app: &App, today: LocalDay) -> Result<Vec<Seen>, Error> {
    let due = app.today()?.promises.remove(0);
    let broken = PromiseAnswer::NotKept { known: Some(DisclosureStatus::NotToldYet) };
    let grains = GrainDraft {
        area: "money".to_owned(),
        change: GrainChange::Tipped { left: 3 },
        day: None,
        source: GrainSource::Moment,
        reason: None,
        why: "a late letter".into(),
    };
    let answer = AnswerDraft { prompt: String::new(), day: None, text: "slow mornings".into() };
    Ok(vec![
        seen("promise_said", app.answer_promise(due.promise, today, broken)?),
        seen("grain_draft", &grains),
        seen("bowl_after_tipping", app.add_grains(grains)?),
        seen("answer_draft", &answer),
        seen("answer", app.answer_prompt(answer)?),
        seen(
            "check_in_answers",
            [
                Answer::Feelings { words: vec![FeltWord { word: "hopeful".to_owned(), strength: None }] },
                Answer::Grains {
                    area: "money".to_owned(),
                    grains: Some(GrainsSaid::NoChange),
                    why: "a late letter".into(),
                },
                Answer::Tell { anything: Some(true), note: Some("the old account".into()) },
            ],
        ),
        seen("rest_said", app.answer_rest(Some(today), "behaviours".to_owned(), vec!["gives_freely".to_owned()])?),
        seen("pausing", app.start_pause(app.pause()?.times[1].at)?),
        seen("hard_moment_with_others", with_others(app)?),
        seen("moment_noted", app.note_moment(Some(MomentKind::Defensive), "the ring tone".to_owned())?),
    ])
}

/// The first page of a hard moment, once there is more than one to call.
fn with_others(app: &App) -> Result<HardMomentView, Error> {
    app.add_person(PersonDraft { name: "Sam".into(), phone: "0170 99".into(), ..PersonDraft::default() })?;
    app.hard_moment()
}

#[test]
fn every_shape_is_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for view in views(folder.path()).unwrap() {
            insta::assert_json_snapshot!(view.call, sketch("", &view.json));
        }
    });
}

#[test]
fn a_log_of_any_view_or_draft_holds_nothing_that_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut leaks = Vec::new();
    let mut shown = BTreeSet::new();
    let views = views(folder.path()).unwrap().into_iter().chain(pages(folder.path()).unwrap());
    for view in views {
        let json = view.json.to_string();
        for text in WRITTEN {
            if json.contains(text) {
                shown.insert(text);
            }
            if let Some(at) = view.log.find(text) {
                let from = view.log[..at].char_indices().rev().nth(60).map_or(0, |(at, _)| at);
                leaks.push(format!("{}: …{}", view.call, &view.log[from..at + text.len()]));
            }
        }
    }
    assert_eq!(shown.len(), WRITTEN.len(), "a screen shows each of them: {shown:?}");
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

/// What the sample life holds of a person's own, as no text of ours says it.
const WRITTEN: [&str; 17] = [
    "Robin",
    "Our garden",
    "the bill was shown",
    "a late letter",
    "the old account",
    "Ada",
    "Show the statement",
    "Home by six",
    "Noor",
    "030 1234",
    "How do I begin?",
    "walk more",
    "an unknown number",
    "I need a moment",
    "the ring tone",
    "One breath first.",
    "slow mornings",
];

#[test]
fn every_record_that_crosses_is_seen_in_the_sample_life() {
    let folder = tempfile::tempdir().unwrap();
    let logs: String = views(folder.path()).unwrap().into_iter().map(|view| view.log).collect();
    let missing: Vec<_> = records()
        .into_iter()
        .filter(|name| ![" {", "("].iter().any(|begin| logs.contains(&format!("{name}{begin}"))))
        .collect();
    assert_eq!(missing, UNSEEN, "a view of it belongs into this test");
}

/// Records without a view in the sample life: what only goes in, pictures, and what follows a fault, a second day or a second month.
const UNSEEN: [&str; 33] = [
    "AreaSide",
    "BeforeLineView",
    "BowlColors",
    "BowlMonth",
    "BowlOverall",
    "BowlPaths",
    "BowlShape",
    "BowlStrokes",
    "BowlYear",
    "ClosedView",
    "Curve",
    "DayWords",
    "Ellipse",
    "ErrorWords",
    "Foot",
    "GrainPlace",
    "Language",
    "Merged",
    "MonthRow",
    "PhoneHabits",
    "Point",
    "RecoveryNoticeView",
    "ReminderActed",
    "SafetyLinesView",
    "SetUpDraft",
    "StartingLevel",
    "StartingWord",
    "SurfaceCardView",
    "TodayDue",
    "TodayYesterday",
    "YoungHelpView",
    "ZoneChange",
    "ZoneTransitions",
];

/// The names of the records that UniFFI exports, but for the parts of a page: `pages.rs` walks all of those, and their logs.
fn records() -> BTreeSet<String> {
    let pattern =
        Regex::new(r"derive\(uniffi::Record\)\)\](?:\s*#\[[^\n]*\n)*\s*(?:#\[[^\n]*\n)*pub struct (\w+)").unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src");
    let mut names = BTreeSet::new();
    let mut folders = vec![source];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.extend(Some(path).filter(|path| !path.ends_with("core/src/page")));
            } else {
                let text = std::fs::read_to_string(path).unwrap();
                names.extend(pattern.captures_iter(&text).map(|found| found[1].to_owned()));
            }
        }
    }
    names
}

/// The shape of a value: of a list each kind of item once, of a sentence that it is one.
fn sketch(name: &str, value: &Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut kinds: Vec<Value> = Vec::new();
            for item in items.iter().map(|item| sketch(name, item)) {
                if !kinds.contains(&item) {
                    kinds.push(item);
                }
            }
            Value::Array(kinds)
        }
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (name.clone(), sketch(name, value))).collect::<Map<_, _>>())
        }
        Value::String(text) if text.is_empty() || value_of_its_own(name, text) => value.clone(),
        Value::String(_) => "…".into(),
        other => other.clone(),
    }
}

/// A day, a time, an instant or the word of an enum; not the key of something in the content.
fn value_of_its_own(name: &str, text: &str) -> bool {
    let dated = text.starts_with("20") && text.parse::<LocalDay>().is_ok() || Timestamp::parse(text).is_ok();
    let key = name.ends_with("_text")
        || ["id", "prompt", "card", "word", "question", "text", "words", "lines", "with"].contains(&name);
    dated || (!key && text.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
}
