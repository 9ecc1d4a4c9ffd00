//! The page of all promises.

use super::days::{key, line, with_choices};
use super::{SUBJECTS, facts, form, route, route_of};
use crate::app::Reading;
use crate::content::Words;
use crate::error::Result;
use crate::page::{Button, Icon, Page, Row, Tab};
use crate::promises::{PromiseMark, PromiseRecord, PromiseRecordView, PromiseRow, PromiseWeekView, texts, views};

pub(super) fn page(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let view = views::page(scope)?;
    let mut due = Vec::with_capacity(view.due.len());
    for row in &view.due {
        due.extend(due_rows(scope, row)?);
    }
    let earlier = view.earlier.iter().map(|row| (row.day, line(row))).collect();
    let mut page = Page::new(route(), Tab::Practice, words.promises_title())
        .on(&SUBJECTS)
        .quiet("evening", view.evening_look)
        .rows_if_any("due", words.promises_due_today(), due)
        .rows_if_any("coming", words.promises_coming(), view.coming.iter().map(line).collect());
    page = if view.empty.is_empty() {
        record(page, words, view.record)
    } else {
        page.rows("none", "", Vec::new(), view.empty)
    };
    page = page
        .by_month("earlier", words.promises_earlier(), words, earlier)
        .foot(Button::sheet(words.promises_new(), form::new_form(scope)).icon(Icon::Add));
    if !view.todays_word_said {
        page = page.foot(Button::sheet(words.promises_todays_word(), form::word_form(scope)));
    }
    Ok(page)
}

fn due_rows(scope: &Reading<'_>, row: &PromiseRow) -> Result<Vec<Row>> {
    let head = Row::new(key(row), row.text.clone())
        .second(facts([&*row.to, &row.rhythm, &row.state_text]))
        .spoken(row.spoken.clone())
        .go(route_of(row.promise));
    with_choices(scope, row, head)
}

/// Eight weeks of said and done: in sentences, and week by week (design.md 13).
fn record(page: Page, words: Words, record: PromiseRecordView) -> Page {
    let lines = [record.line, record.honesty, texts::list(words, record.honesty_legend)];
    let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).map(Into::into).collect();
    let weeks: Vec<_> = record.weeks.iter().rev().filter(|week| !week.marks.is_empty()).collect();
    let weeks: Vec<_> = weeks.into_iter().map(|week| week_row(words, week)).collect();
    let page = if lines.is_empty() { page } else { page.text("record", words.promises_record_title(), lines) };
    if weeks.is_empty() { page } else { page.folded("weeks", words.promises_weeks(), weeks) }
}

/// "Week from 23 November", with its marks and what they say.
fn week_row(words: Words, week: &PromiseWeekView) -> Row {
    let count = |wanted: PromiseMark| {
        let marks = week.marks.iter().filter(|mark| **mark == wanted).count();
        u32::try_from(marks).unwrap_or(u32::MAX)
    };
    let (day, month, _) = week.from.parts();
    let (kept, changed, not_kept) = (count(PromiseMark::Full), count(PromiseMark::Half), count(PromiseMark::Hollow));
    let counts = PromiseRecord { kept, changed, not_kept, ..PromiseRecord::default() };
    // A dot says that nothing was said; in words it stands only where nothing else does.
    let nothing = counts.answered() == 0;
    let marks: Vec<_> = week.marks.iter().map(|mark| sign(*mark)).collect();
    Row::new(week.from, words.promises_week_from(words.day_month(day, month)))
        .second(format!("{}  {}", marks.join(" "), texts::list(words, views::legend(words, &counts, nothing))))
        .spoken(week.spoken.clone())
}

/// A full, half or hollow circle, or a dot: shapes, never colours.
fn sign(mark: PromiseMark) -> &'static str {
    match mark {
        PromiseMark::Full => "\u{25cf}",
        PromiseMark::Half => "\u{25d0}",
        PromiseMark::Hollow => "\u{25cb}",
        PromiseMark::Dot => "\u{b7}",
    }
}
