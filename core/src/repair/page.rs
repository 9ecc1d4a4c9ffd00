use serde::{Deserialize, Serialize};

use super::ABOUT;
use crate::app::{App, Reading, Subject};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::kept::acts::{KeptAct, WHOLE, write_down};
use crate::kept::flags::{self, RECEIVED};
use crate::kept::{self, Kept, Practice, Waiting, examples, page, store};
use crate::page::{
    Acts, Body, Button, Domain, Due, Field, Form, FormOption, Icon, Outcome, Page, Row, TextStyle, Values,
};
use crate::settings::Side;
use crate::{hard_day, promises, text};

const PRACTICE: Practice = Practice::Repair;
const PARTS: [&str; 4] = ["did", "hurt", "right", "change"];
const SAID: [&str; 4] = ["said", "heard", "not_well", "stop"];
const FOLLOW: [&str; 3] = ["kept_up", "partly", "not_kept_up"];
const WHERE: [&str; 4] = ["wait", "listened", "missing", "no_more"];

/// What can be done beside what all practices have.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RepairAct {
    /// Writes down the text that the parts make.
    Compose,
}

impl Acts for RepairAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

/// All of them, and one.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| if route.what().is_empty() { list(scope) } else { one(scope, route.id()?) },
    act: |app, what, values| match what.read()? {
        RepairAct::Compose => compose(app, values),
    },
    ..page::domain(PRACTICE)
};

fn side(scope: &Reading<'_>) -> Side {
    scope.settings.side.unwrap_or_default()
}

/// Its title, by side.
pub(crate) fn title(scope: &Reading<'_>) -> String {
    scope.words().repair_title(side(scope).as_str())
}

/// What of it has its day: what the one who did it said they would change.
pub(crate) fn due(scope: &Reading<'_>, waiting: &Waiting) -> Result<Option<Due>> {
    if !side(scope).has_deeds() {
        return Ok(None);
    }
    page::due(scope, waiting, PRACTICE, (Icon::Repair, title(scope)), None)
}

fn list(scope: &Reading<'_>) -> Result<Page> {
    let (words, side) = (scope.words(), side(scope));
    let lead = if side.has_deeds() { words.repair_text() } else { words.repair_text_hurt() };
    let page = page::new(PRACTICE, page::route(PRACTICE), title(scope))
        .on(&[Subject::Kept, Subject::Settings, Subject::HardDay])
        .lead(lead)
        .quiet("safe", scope.content().safety.both_safe)
        .quiet("apart", words.repair_apart());
    let sorts = || ABOUT.into_iter().chain([RECEIVED]);
    let headings: Vec<_> = sorts().map(|sort| (sort, words.repair_sort(sort))).collect();
    let mut page = page::lists(scope, page, PRACTICE, &headings, words.repair_empty())?;
    if side.has_bowl() {
        let hear = KeptAct::Add(PRACTICE, RECEIVED.to_owned(), String::new());
        let form = hear_form(scope, "hear".to_owned(), &hear, ["", ""]);
        page = page.foot(Button::sheet(words.repair_hear(), form));
    }
    if !side.has_deeds() {
        return Ok(page);
    }
    // Nothing is shown to work on while one rests.
    if hard_day::ops::resting(scope)?.is_none() {
        let lines = examples::fitting(scope, PRACTICE, None).flat_map(|example| example.lines);
        let row = |(key, line): (&str, &&'static str)| Row::new(key, label(scope, key)).second(*line);
        page = page.folded("example", words.repair_example(), PARTS.into_iter().zip(lines).map(row).collect());
    }
    Ok(page.foot(Button::sheet(words.repair_compose(), compose_form(scope)).icon(Icon::Add)))
}

fn label(scope: &Reading<'_>, part: &str) -> String {
    let words = scope.words();
    match part {
        "did" => words.repair_did(),
        "hurt" => words.repair_hurt(),
        "right" => words.repair_right(),
        _ => words.repair_change(),
    }
}

fn compose_form(scope: &Reading<'_>) -> Form {
    let words = scope.words();
    let options = ABOUT.map(|sort| FormOption::new(sort, words.repair_sort(sort)));
    let hints =
        [words.repair_did_hint(), words.repair_hurt_hint(), words.repair_right_hint(), words.repair_change_hint()];
    let form = Form::new("repair", words.app_save(), RepairAct::Compose.token())
        .title(words.repair_compose())
        .lead(words.kept_private())
        .field(Field::one_of("about", words.repair_about(), options.into(), ABOUT[0]));
    let part = |form: Form, (key, hint): (&str, String)| {
        form.field(Field::text(key, label(scope, key), (3, text::SENTENCE), "").hint(hint))
    };
    PARTS.into_iter().zip(hints).fold(form, part).field(page::look_field(scope))
}

fn compose(app: &App, values: &Values) -> Result<Outcome> {
    app.transact(|scope| {
        let chosen = values.chosen("about")?;
        let about = ABOUT.into_iter().find(|sort| Some(*sort) == chosen);
        let about = about.ok_or_else(|| Error::input("about", Problem::UnknownKey))?;
        let mut parts = vec![text::required("did", &values.text("did")?, text::SENTENCE)?];
        for key in &PARTS[1..] {
            parts.extend(text::optional(key, &values.text(key)?, text::SENTENCE)?);
        }
        write_down(scope, Kept::new(scope, PRACTICE, about, parts.join("\n\n"))?, values)
    })
}

fn hear_form(scope: &Reading<'_>, key: String, act: &KeptAct, [heard, missing]: [&str; 2]) -> Form {
    let words = scope.words();
    Form::new(key, words.app_save(), act.token())
        .title(words.repair_hear())
        .lead(words.kept_private())
        .field(Field::text("text", words.repair_heard(), (3, WHOLE), heard))
        .field(
            Field::text("more", words.repair_missing(), (2, text::SENTENCE), missing).hint(words.repair_missing_hint()),
        )
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let kept = kept::of(scope, PRACTICE, id)?;
    if kept.sort == RECEIVED { received(scope, &kept) } else { said(scope, &kept) }
}

/// One that was told to the hurt one: what was heard, what is missing, and what comes of it, which may be nothing.
fn received(scope: &Reading<'_>, kept: &Kept) -> Result<Page> {
    let words = scope.words();
    let change = hear_form(scope, format!("hear {}", kept.id), &KeptAct::Change(kept.id), [&kept.words, &kept.more]);
    page::one(scope, kept, words.repair_sort(RECEIVED), change, |page| {
        let page = if kept.more.is_empty() {
            page
        } else {
            page.text("missing", words.repair_missing(), vec![kept.more.as_str().into()])
        };
        let options = WHERE.map(|said| (said, words.repair_where_said(said), String::new()));
        let act = |said: &str| KeptAct::Note(kept.id, said.to_owned()).token();
        let headings = [words.repair_where(), words.repair_where_before()];
        page::states(scope, page.quiet("owed", words.repair_owed()), ("", Some(kept)), headings, &options, act)
    })
}

fn said(scope: &Reading<'_>, kept: &Kept) -> Result<Page> {
    let (words, id) = (scope.words(), kept.id);
    let change = Form::new(format!("repair {id}"), words.app_save(), KeptAct::Change(id).token())
        .lead(words.kept_private())
        .field(Field::text("text", words.repair_whole(), (6, WHOLE), kept.words.as_str()));
    page::one(scope, kept, words.repair_sort(kept.sort.as_str()), change, |page| {
        let flags = flags::of(scope, kept);
        let page = if flags.is_empty() {
            page
        } else {
            let lines = flags.into_iter().map(|flag| words.repair_flag(flag).into()).collect();
            page.section("flags", words.repair_look(), Body::Text { lines, style: TextStyle::Points })
                .quiet("flags note", words.repair_look_note())
        };
        let lines = store::lines(scope.sql, id)?;
        let has = |said: &str| lines.iter().any(|line| line.said == said);
        let page = if has("said") || has("stop") {
            page
        } else {
            let apart = examples::apart(scope);
            let before = if apart { words.repair_before_apart() } else { words.repair_before_text() };
            page.text("before", words.repair_before(), vec![before.into()])
        };
        // Once one was asked to stop, nothing here offers to say it again.
        let offered: &[&str] = if has("stop") { &[] } else { &SAID };
        let note = |said: &str, text: String| Button::act(text, KeptAct::Note(id, said.to_owned()).token());
        let mut buttons: Vec<_> = offered.iter().map(|said| note(said, words.repair_said(*said))).collect();
        if !offered.is_empty() {
            let options = SAID.map(|said| FormOption::new(said, words.repair_said(said)));
            buttons.push(Button::sheet(words.kept_note_down(), page::note_form(scope, kept, options.into())));
        }
        let mut follow: Vec<_> = FOLLOW.map(|said| note(said, words.repair_follow_said(said))).into();
        // What is changed stands last; a promise begins with it, and is the person's to word.
        let change = kept.words.split("\n\n").skip(1).last().unwrap_or_default();
        let promise = promises::page::begun_form(scope, format!("promise of {id}"), change);
        follow.push(Button::sheet(words.repair_promise(), promise));
        let rows = lines.iter().map(|line| {
            let of_days = SAID.contains(&line.said.as_str());
            let said = line.said.as_str();
            let text = if of_days { words.repair_said(said) } else { words.repair_follow_said(said) };
            let care = if matches!(said, "not_well" | "stop") { words.repair_said_line(said) } else { String::new() };
            (line.day, page::line(scope, line, text, care, Vec::new()))
        });
        Ok(page
            .section("days", words.repair_days(), Body::Buttons { buttons })
            .by_month("lines", String::new(), words, rows.collect())
            .section("follow", words.repair_follow(), Body::Buttons { buttons: follow }))
    })
}
