use serde::{Deserialize, Serialize};

use super::near;
use crate::app::{App, Reading};
use crate::clock::{DAYS_AHEAD, LocalDay, check_coming_day};
use crate::error::Result;
use crate::ids::Id;
use crate::kept::acts::{KeptAct, change, line, note};
use crate::kept::{self, Kept, Line, Practice, Waiting, examples, page, store};
use crate::order::InOrder;
use crate::page::{Acts, Body, Button, Domain, Due, Field, Form, FormOption, Icon, Outcome, Page, Row, Values};
use crate::text;

const PRACTICE: Practice = Practice::Goals;
const SIZES: [&str; 3] = ["habit", "large", "piece"];

/// What can be done beside what all practices have.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum GoalsAct {
    /// Moves the date, or takes it away.
    Move(Id),
    /// The date stays though it is near.
    KeepDate(Id),
    /// Writes down a piece of it.
    Piece(Id),
}

impl Acts for GoalsAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

/// All goals, and one.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| if route.what().is_empty() { list(scope) } else { one(scope, route.id()?) },
    act: |app, what, values| act(app, what.read()?, values),
    ..page::domain(PRACTICE)
};

fn act(app: &App, act: GoalsAct, values: &Values) -> Result<Outcome> {
    match act {
        GoalsAct::Move(id) => change(app, id, page::changed, |scope, kept| {
            let day = values.day("by_day")?;
            if day == kept.stands.by_day {
                return Ok(None);
            }
            if let Some(day) = day {
                check_coming_day("by_day", day, scope.today)?;
            }
            let about = std::mem::replace(&mut kept.stands.by_day, day);
            note(scope, kept, Line { about, ..line(scope, id, "moved")? }).map(Some)
        }),
        GoalsAct::KeepDate(id) => change(app, id, page::noted, |scope, kept| {
            note(scope, kept, Line { about: kept.stands.by_day, ..line(scope, id, "date_kept")? }).map(Some)
        }),
        GoalsAct::Piece(id) => change(app, id, page::noted, |scope, kept| {
            let words = text::required("text", &values.text("text")?, text::SENTENCE)?;
            let about = values.day("by_day")?;
            if let Some(day) = about {
                check_coming_day("by_day", day, scope.today)?;
            }
            note(scope, kept, Line { about, words, ..line(scope, id, "piece")? }).map(Some)
        }),
    }
}

fn by_field(scope: &Reading<'_>, day: Option<LocalDay>) -> Field {
    let words = scope.words();
    let days = (Some(scope.today), Some(scope.today.plus(DAYS_AHEAD)));
    Field::day("by_day", words.goals_by(), scope, days, words.goals_by_open(), day)
}

/// What of it has its day: its own, and those of its pieces.
pub(crate) fn due(scope: &Reading<'_>, waiting: &Waiting) -> Result<Option<Due>> {
    page::due(scope, waiting, PRACTICE, (Icon::Goal, scope.words().goals_title()), Some("piece"))
}

fn list(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let new = page::new(PRACTICE, page::route(PRACTICE), words.goals_title()).lead(words.goals_text());
    let page = page::lists(scope, new, PRACTICE, &[("", words.goals_open())], words.goals_empty())?;
    let sizes = || SIZES.map(|size| FormOption::new(size, words.goals_size_of(size)));
    let form = |key: String, text: &str, size: &str| {
        let mut form = page::form(scope, key, &KeptAct::Add(PRACTICE, size.to_owned(), String::new()), text);
        form.fields[0].hint = words.goals_hint();
        form.title(words.goals_new())
            .field(Field::one_of("sort", words.goals_size(), sizes().into(), size))
            .field(by_field(scope, None))
    };
    let examples = examples::fitting(scope, PRACTICE, None)
        .flat_map(|example| example.lines.iter().map(|line| (example.sort, *line)))
        .enumerate()
        .map(|(at, (size, line))| (line, form(format!("goal {at}"), line, size)));
    let page = page::examples(scope, page, examples);
    Ok(page.foot(Button::sheet(words.goals_new(), form("goal".to_owned(), "", SIZES[0])).icon(Icon::Add)))
}

fn move_button(scope: &Reading<'_>, kept: &Kept, key: &str, text: String) -> Button {
    let words = scope.words();
    // A day that has passed cannot be chosen again: what is offered begins with today.
    let day = kept.stands.by_day.filter(|day| *day >= scope.today);
    let form = Form::new(format!("{key} {}", kept.id), words.app_save(), GoalsAct::Move(kept.id).token())
        .title(words.goals_move())
        .lead(words.goals_history_note())
        .field(by_field(scope, day));
    Button::sheet(text, form)
}

fn piece_button(scope: &Reading<'_>, id: Id, key: &str, text: String) -> Button {
    let words = scope.words();
    let form = Form::new(format!("{key} {id}"), words.app_save(), GoalsAct::Piece(id).token())
        .title(words.goals_piece_new())
        .field(Field::text("text", words.goals_piece(), (2, text::SENTENCE), ""))
        .field(by_field(scope, None));
    Button::sheet(text, form)
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let kept = kept::of(scope, PRACTICE, id)?;
    let change = page::form(scope, format!("goal {id}"), &KeptAct::Change(id), &kept.words);
    page::one(scope, &kept, words.goals_title(), change, |page| {
        let lines = store::lines(scope.sql, id)?;
        let of = |said: &'static str| lines.iter().filter(move |line| line.said == said);
        let page = page.quiet("size", words.goals_size_of(kept.sort.as_str()));
        let page = date(scope, page, &kept, &lines);
        let piece = |line: &Line| {
            let by = line.about.map(|day| words.goals_piece_by(words.date(day, scope.today)));
            let then = vec![("done", words.goals_piece_done())];
            page::line(scope, line, line.words.clone(), String::new(), then).second(by.unwrap_or_default())
        };
        let mut pieces: Vec<_> = of("piece").collect();
        pieces.in_order_by_key(|line| (line.about.is_none(), line.about, line.id));
        let add = piece_button(scope, id, "piece", words.goals_piece_new());
        // What a date became stands in the move after it.
        let mut after = kept.stands.by_day;
        let moved = |line: &Line| {
            let day = |day| words.date(day, scope.today);
            let text = match (line.about, std::mem::replace(&mut after, line.about)) {
                (Some(before), Some(after)) => words.goals_moved(day(before), day(after)),
                (Some(before), None) => words.goals_moved_off(day(before)),
                (None, Some(after)) => words.goals_moved_to(day(after)),
                (None, None) => return None,
            };
            Some(Row::new(line.id, text).second(words.day_heading(line.day, scope.today)))
        };
        let history: Vec<_> = of("moved").filter_map(moved).collect();
        Ok(page
            .rows("pieces", words.goals_pieces(), pieces.into_iter().map(piece).collect(), words.goals_pieces_empty())
            .section("piece", "", Body::Buttons { buttons: vec![add] })
            .rows_if_any("history", words.goals_history(), history))
    })
}

/// The date: moved at any time, and asked about once when it is near for its size.
fn date(scope: &Reading<'_>, page: Page, kept: &Kept, lines: &[Line]) -> Page {
    let (words, id) = (scope.words(), kept.id);
    let Some(day) = kept.stands.by_day else {
        let buttons = vec![move_button(scope, kept, "date", words.goals_move())];
        return page.section("date", "", Body::Buttons { buttons });
    };
    let text = words.date(day, scope.today);
    let set_on = lines.iter().find(|line| line.said == "moved").map_or(kept.written_on, |line| line.day);
    let asked = lines.iter().any(|line| line.said == "date_kept" && line.about == Some(day));
    let (line, buttons) = if day < scope.today {
        (words.goals_passed(text), vec![move_button(scope, kept, "date", words.goals_move())])
    } else if day.since(set_on) < near(&kept.sort) && !asked && kept.is_open() {
        let keep = Button::act(words.goals_soon_keep(), GoalsAct::KeepDate(id).token());
        let more = move_button(scope, kept, "date", words.goals_soon_more());
        (words.goals_soon(text), vec![keep, more, piece_button(scope, id, "smaller", words.goals_soon_smaller())])
    } else {
        (words.kept_by(text), vec![move_button(scope, kept, "date", words.goals_move())])
    };
    page.quiet("day", line).section("date", "", Body::Buttons { buttons })
}
