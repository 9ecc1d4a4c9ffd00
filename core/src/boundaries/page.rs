use serde::{Deserialize, Serialize};

use crate::app::{App, Reading};
use crate::clock::{DAYS_AHEAD, check_coming_day};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::kept::acts::{KeptAct, write_down};
use crate::kept::{self, Kept, Practice, Waiting, examples, page, store};
use crate::page::{
    Acts, Body, Button, Domain, Due, Field, Form, FormOption, Icon, Island, Outcome, Page, TextStyle, Values,
};
use crate::text;

const PRACTICE: Practice = Practice::Boundaries;
/// How a clear sentence can begin, and the sort that comes of it.
const PATTERNS: [(&str, &str); 6] = [
    ("if_then", "limit"),
    ("not_stay", "limit"),
    ("until", "limit"),
    ("ask", "ask"),
    ("hope", "ask"),
    ("away", "away"),
];
const SAID: [&str; 3] = ["respected", "crossed", "unsure"];
const THEN: [&str; 3] = ["as_planned", "otherwise", "not_this_time"];

/// What can be done beside what all practices have.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum BoundariesAct {
    /// Writes down a sentence that was put together.
    Compose,
}

impl Acts for BoundariesAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

/// All boundaries, and one.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| if route.what().is_empty() { list(scope) } else { one(scope, route.id()?) },
    act: |app, what, values| match what.read()? {
        BoundariesAct::Compose => compose(app, values),
    },
    ..page::domain(PRACTICE)
};

/// What of it has its day.
pub(crate) fn due(scope: &Reading<'_>, waiting: &Waiting) -> Result<Option<Due>> {
    page::due(scope, waiting, PRACTICE, (Icon::Boundary, scope.words().boundaries_title()), None)
}

fn list(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let new = page::new(PRACTICE, page::route(PRACTICE), words.boundaries_title())
        .lead(words.boundaries_text())
        .quiet("safe", scope.content().safety.both_safe)
        .quiet("unsaid", words.boundaries_unsaid());
    let headings =
        [("limit", words.boundaries_limits()), ("ask", words.boundaries_asks()), ("away", words.boundaries_aways())];
    let lists = page::lists(scope, new, PRACTICE, &headings, words.boundaries_empty())?;
    let examples = examples::fitting(scope, PRACTICE, None)
        .flat_map(|example| example.lines.iter().map(|line| (example.sort, *line)))
        .enumerate()
        .map(|(at, (sort, line))| {
            let act = KeptAct::Add(PRACTICE, sort.to_owned(), String::new());
            (line, page::form(scope, format!("boundary {at}"), &act, line).title(words.boundaries_title()))
        });
    let sorts = headings.clone().map(|(sort, heading)| FormOption::new(sort, heading));
    let own = KeptAct::Add(PRACTICE, "limit".to_owned(), String::new());
    let own = page::form(scope, "boundary own".to_owned(), &own, "")
        .title(words.kept_own_words())
        .field(Field::one_of("sort", words.boundaries_sort(), sorts.into(), "limit"));
    Ok(page::examples(scope, lists, examples)
        .foot(Button::sheet(words.kept_own_words(), own))
        .foot(Button::sheet(words.boundaries_compose(), compose_form(scope)).icon(Icon::Add))
        .foot(help(scope)))
}

fn help(scope: &Reading<'_>) -> Button {
    Button::go(scope.words().boundaries_open_help(), Island::Help.route())
}

fn compose_form(scope: &Reading<'_>) -> Form {
    let words = scope.words();
    let pattern = |(key, _): (&str, &str)| FormOption::new(key, words.boundaries_pattern_of(key));
    let days = (Some(scope.today), Some(scope.today.plus(DAYS_AHEAD)));
    let text = |key: &str, label: String| Field::text(key, label, (2, text::LINE), "");
    Form::new("boundary", words.app_save(), BoundariesAct::Compose.token())
        .title(words.boundaries_compose())
        .lead(words.kept_private())
        .field(Field::one_of("pattern", words.boundaries_pattern(), PATTERNS.map(pattern).into(), PATTERNS[0].0))
        .field(
            text("this", words.boundaries_this()).only_if("pattern", &["if_then", "not_stay", "ask", "hope", "away"]),
        )
        .field(text("do", words.boundaries_do()).only_if("pattern", &["if_then", "not_stay", "until", "ask", "hope"]))
        .field(
            Field::day("day", words.boundaries_day(), scope, days, String::new(), Some(scope.today.plus(28)))
                .only_if("pattern", &["until"]),
        )
        .field(page::look_field(scope))
}

fn compose(app: &App, values: &Values) -> Result<Outcome> {
    app.transact(|scope| {
        let words = scope.words();
        let chosen = values.chosen("pattern")?;
        let (pattern, sort) = PATTERNS
            .into_iter()
            .find(|(key, _)| Some(*key) == chosen)
            .ok_or_else(|| Error::input("pattern", Problem::UnknownKey))?;
        // The stop at the end is the sentence's own.
        let own = |key: &str, wanted: bool| {
            let text = text::optional(key, &values.text(key)?, text::LINE)?.unwrap_or_default();
            let text = text.trim_end_matches(['.', ' ']).to_owned();
            if wanted && text.is_empty() { Err(Error::input(key, Problem::Empty)) } else { Ok(text) }
        };
        let (this, does) = (own("this", pattern != "until")?, own("do", pattern != "away")?);
        let day = values.day("day")?;
        if let Some(day) = day.filter(|_| pattern == "until") {
            check_coming_day("day", day, scope.today)?;
        } else if pattern == "until" {
            return Err(Error::input("day", Problem::Empty));
        }
        let day = day.map(|day| words.date(day, scope.today)).unwrap_or_default();
        let sentence = words.boundaries_sentence(pattern, this, does, day);
        write_down(scope, Kept::new(scope, PRACTICE, sort, sentence)?, values)
    })
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let kept = kept::of(scope, PRACTICE, id)?;
    let change = page::form(scope, format!("boundary {id}"), &KeptAct::Change(id), &kept.words);
    page::one(scope, &kept, words.boundaries_title(), change, |page| {
        let note = |said: &str| Button::act(words.boundaries_said(said), KeptAct::Note(id, said.to_owned()).token());
        let options = SAID.map(|said| FormOption::new(said, words.boundaries_said(said)));
        let mut buttons: Vec<_> = SAID.map(note).into();
        buttons.push(Button::sheet(words.kept_note_down(), page::note_form(scope, &kept, options.into())));
        buttons.push(help(scope));
        let lines = store::lines(scope.sql, id)?.into_iter().map(|line| {
            let asked = if line.said == "crossed" { &THEN[..] } else { &[] };
            let thens = asked.iter().map(|then| (*then, words.boundaries_then(*then))).collect();
            let ask = if asked.is_empty() { String::new() } else { words.boundaries_then_ask() };
            (line.day, page::line(scope, &line, words.boundaries_said(line.said.as_str()), ask, thens))
        });
        let points = [
            words.boundaries_advocate_anger(),
            words.boundaries_advocate_hurt(),
            words.boundaries_advocate_leaving(),
            words.boundaries_advocate_means(),
            words.boundaries_advocate_read(),
        ];
        let points = Body::Text { lines: points.map(Into::into).into(), style: TextStyle::Points };
        Ok(page
            .section("how", words.boundaries_how(), Body::Buttons { buttons })
            .by_month("lines", String::new(), words, lines.collect())
            .section("advocate", words.boundaries_advocate(), points)
            .quiet("unsaid", words.boundaries_advocate_unsaid()))
    })
}
