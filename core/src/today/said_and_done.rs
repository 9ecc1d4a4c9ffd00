//! One's own promises of this week: what became of each day on which something was said, in one tone, without a sum.

use super::{SaidAndDone, SaidDay, SaidWord, TodayNext};
use crate::app::Reading;
use crate::clock::LocalDay;
use crate::error::Result;
use crate::page::Icon;
use crate::promises::{self, PromiseMark};

/// Marks of one day.
const MARKS: usize = 3;
/// The marks in the order of their words.
const ALL: [PromiseMark; 3] = [PromiseMark::Full, PromiseMark::Half, PromiseMark::Hollow];

pub(super) fn of(scope: &Reading<'_>) -> Result<SaidAndDone> {
    let words = scope.words();
    let monday = scope.today.week_begins(scope.week_begins());
    let said = promises::views::marks_between(scope, monday, monday.plus(6))?;
    let marks_of = |day: LocalDay| said.iter().filter(move |(on, _)| *on == day).map(|(_, mark)| *mark);
    let week: Vec<_> = (0..7).map(|n| monday.plus(n)).collect();
    let days = week.iter().map(|day| SaidDay {
        name: words.weekday_short(day.weekday()),
        is_today: *day == scope.today,
        marks: marks_of(*day).take(MARKS).collect(),
    });
    let legend = ALL.into_iter().filter(|mark| said.iter().any(|(_, there)| there == mark));
    let legend: Vec<_> = legend.map(|mark| SaidWord { mark, text: promises::views::mark_word(words, mark) }).collect();
    let spoken = week.iter().filter(|day| marks_of(**day).next().is_some()).map(|day| {
        let marks = marks_of(*day).map(|mark| promises::views::mark_word(words, mark).to_lowercase());
        let marks = marks.reduce(|first, next| words.promises_list(first, next)).unwrap_or_default();
        words.today_said_day(words.weekday(*day), marks)
    });
    let none = if legend.is_empty() { words.today_said_none() } else { String::new() };
    let spoken = std::iter::once(words.today_said_title() + ".").chain(spoken).chain([none.clone()]);
    Ok(SaidAndDone {
        title: words.today_said_title(),
        days: days.collect(),
        spoken: spoken.filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" "),
        legend,
        none,
        next: next(scope)?,
    })
}

/// The next promise, or a way to one: what is next is never empty and never a task.
fn next(scope: &Reading<'_>) -> Result<TodayNext> {
    let words = scope.words();
    Ok(match promises::views::next(scope)? {
        Some(row) => TodayNext {
            icon: Icon::Promise,
            text: row.text,
            second: row.state_text,
            route: promises::page::route_of(row.promise),
        },
        None => TodayNext {
            icon: Icon::Promise,
            text: words.today_next_none().into(),
            second: words.today_next_none_text(),
            route: promises::page::route(),
        },
    })
}
