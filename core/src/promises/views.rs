use std::collections::BTreeMap;

use super::record::{self, PromiseMark, RecordDay};
use super::rules::DAYS_BACK;
use super::store::{self, Kind, Promise};
use super::{
    EarlierAnswer, EarlierWords, PromiseAnswer, PromiseDraft, PromiseRecord, PromiseRecordView, PromiseReminder,
    PromiseRow, PromiseSaid, PromiseSchedule, PromiseState, PromiseView, PromiseWeekView, PromisesView, choices, ops,
    texts,
};
use crate::app::{Held, Reading};
use crate::clock::{LocalDay, Timestamp, WallTime};
use crate::content::Words;
use crate::error::Result;
use crate::hard_day;
use crate::ids::Id;
use crate::order::InOrder;

/// Weeks in the picture (design.md 13).
const WEEKS: u16 = 8;
/// Rows of one list.
const ROWS: usize = 100;
/// Days of one promise that are shown.
const DAYS: usize = 200;
/// The evening begins at 17:00 (the look at today's word).
const EVENING: u16 = 17 * 60;

/// Days ahead in which the first reminder is looked for: each rhythm has one in them.
const REMINDED_AHEAD: i32 = 400;

type Answers = BTreeMap<(Id, LocalDay), PromiseAnswer>;

/// Order of a day: by hour, the night at its end, those without an hour last, then as they were made.
pub(super) fn by_hour(scope: &Reading<'_>, promise: &Promise) -> (bool, bool, Option<WallTime>, Id) {
    let time = promise.written.due_time;
    let is_night = time.is_some_and(|time| scope.today.date_of(time, scope.settings.rollover_hour) > scope.today);
    (time.is_none(), is_night, time, promise.id)
}

/// The page of promises.
pub(super) fn page(scope: &Reading<'_>) -> Result<PromisesView> {
    let window = record::first_day(scope.today, WEEKS, scope.week_begins());
    let mut promises = scope.where_held(Held::Promises, |sql| store::from_day(sql, window))?;
    promises.in_order_by_key(|promise| by_hour(scope, promise));
    let said = store::answers_between(scope.sql, window, LocalDay::from_epoch_days(i32::MAX))?;
    let answers: Answers = said.iter().map(|said| ((said.promise, said.day), said.answer)).collect();
    let rests = hard_day::ops::hard_day_until(scope)?.is_some();
    let word_today = |promise: &&Promise| {
        promise.kind == Kind::TodaysWord && promise.schedule.spans.first().is_some_and(|span| span.from == scope.today)
    };
    let word = promises.iter().find(word_today);
    let word_open = word.is_some_and(|word| !answers.contains_key(&(word.id, scope.today)));
    let due = if rests { Vec::new() } else { due(scope, &promises, &answers) };
    let coming = coming(scope, &promises, &answers);
    let earlier = earlier(scope, &promises, &answers)?;
    let none = promises.is_empty() && earlier.is_empty();
    Ok(PromisesView {
        evening_look: if word_open && !rests && is_evening(scope) {
            scope.words().promises_todays_word_evening()
        } else {
            String::new()
        },
        todays_word_said: word.is_some(),
        empty: if none { scope.words().empty_promises() } else { String::new() },
        record: record_view(scope, &promises, &answers),
        due,
        coming,
        earlier,
    })
}

fn is_evening(scope: &Reading<'_>) -> bool {
    let minute = WallTime::of(scope.zone.local(scope.at)).minute_of_day();
    minute >= EVENING || minute < u16::from(scope.settings.rollover_hour) * 60
}

/// What Today shows: promises of today, and those whose day has passed without an answer.
pub(crate) fn due_now(scope: &Reading<'_>) -> Result<Vec<PromiseRow>> {
    let window = scope.today.plus(-DAYS_BACK);
    let mut promises = scope.where_held(Held::Promises, |sql| store::from_day(sql, window))?;
    if promises.is_empty() {
        return Ok(Vec::new());
    }
    promises.in_order_by_key(|promise| by_hour(scope, promise));
    let said = store::answers_between(scope.sql, window, LocalDay::from_epoch_days(i32::MAX))?;
    let answers: Answers = said.iter().map(|said| ((said.promise, said.day), said.answer)).collect();
    Ok(due(scope, &promises, &answers))
}

/// What was said of the days between two, both included, in order of days: for the row of the week on Today.
pub(crate) fn marks_between(
    scope: &Reading<'_>,
    from: LocalDay,
    until: LocalDay,
) -> Result<Vec<(LocalDay, PromiseMark)>> {
    let said = store::answers_between(scope.sql, from, until)?;
    Ok(said.into_iter().map(|said| (said.day, PromiseMark::of(Some(said.answer)))).collect())
}

/// The word beside a mark on Today: what became of a day, without how it came out.
pub(crate) fn mark_word(words: Words, mark: PromiseMark) -> String {
    match mark {
        PromiseMark::Full => words.promises_kept(),
        PromiseMark::Half => words.promises_changed(),
        PromiseMark::Hollow => words.promises_answer_not_kept(),
        PromiseMark::Dot => String::new(),
    }
}

/// The promise whose next open day after today comes first.
pub(crate) fn next(scope: &Reading<'_>) -> Result<Option<PromiseRow>> {
    let mut promises = scope.where_held(Held::Promises, |sql| store::from_day(sql, scope.today))?;
    promises.in_order_by_key(|promise| by_hour(scope, promise));
    let said = store::answers_between(scope.sql, scope.today, LocalDay::from_epoch_days(i32::MAX))?;
    let answers: Answers = said.iter().map(|said| ((said.promise, said.day), said.answer)).collect();
    Ok(coming(scope, &promises, &answers).into_iter().next())
}

/// Today's first, open before answered, then the newest open day of each promise in the last seven.
fn due(scope: &Reading<'_>, promises: &[Promise], answers: &Answers) -> Vec<PromiseRow> {
    let today = scope.today;
    let answer = |promise: &Promise, day| answers.get(&(promise.id, day)).copied();
    let mut rows: Vec<_> = promises
        .iter()
        .filter(|promise| promise.schedule.is_due(today) || answer(promise, today).is_some())
        .map(|promise| row(scope, promise, today, answer(promise, today)))
        .collect();
    rows.in_order_by_key(|row| row.state != PromiseState::Due);
    let was_due = promises.iter().filter(|promise| promise.schedule.ended_on.is_none()).filter_map(|promise| {
        let open = |day: &LocalDay| promise.schedule.is_due(*day) && answer(promise, *day).is_none();
        let day = (1..=DAYS_BACK).map(|back| today.plus(-back)).find(open)?;
        Some(row(scope, promise, day, None))
    });
    let mut was_due: Vec<_> = was_due.collect();
    was_due.in_order_by_key(|row| std::cmp::Reverse(row.day));
    rows.extend(was_due);
    rows
}

/// The next open day of each promise after today.
fn coming(scope: &Reading<'_>, promises: &[Promise], answers: &Answers) -> Vec<PromiseRow> {
    let next = |promise: &Promise| {
        let mut day = promise.schedule.next_from(scope.today.plus(1))?;
        while answers.contains_key(&(promise.id, day)) {
            day = promise.schedule.next_from(day.plus(1))?;
        }
        Some(line(scope, promise, day, None))
    };
    let mut rows: Vec<_> = promises.iter().filter_map(next).collect();
    rows.in_order_by_key(|row| row.day);
    rows.truncate(ROWS);
    rows
}

/// What was said on other days, single days that stayed open for longer than a week, and rhythms that were ended.
fn earlier(scope: &Reading<'_>, promises: &[Promise], answers: &Answers) -> Result<Vec<PromiseRow>> {
    let limit = u32::try_from(ROWS).unwrap_or(u32::MAX);
    let mut rows = Vec::new();
    let mut others: BTreeMap<Id, Promise> = BTreeMap::new();
    for said in store::newest_answers(scope.sql, scope.today, limit)? {
        let known = promises.iter().find(|promise| promise.id == said.promise);
        let promise = match known {
            Some(promise) => promise,
            None => match others.entry(said.promise) {
                std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
                std::collections::btree_map::Entry::Vacant(place) => {
                    place.insert(store::find(scope.sql, said.promise)?)
                }
            },
        };
        rows.push(line(scope, promise, said.day, Some(said.answer)));
    }
    for promise in promises.iter().filter(|promise| promise.kind != Kind::Recurring) {
        let long_open = |day: &LocalDay| {
            let shown_as_due = promise.schedule.ended_on.is_none() && scope.today.since(*day) <= DAYS_BACK;
            *day < scope.today && !shown_as_due && !answers.contains_key(&(promise.id, *day))
        };
        // A day before the window may have an answer that was not read: it is left out here.
        let window = record::first_day(scope.today, WEEKS, scope.week_begins());
        let days = promise.schedule.single_days().filter(|day| *day >= window).filter(long_open);
        rows.extend(days.map(|day| line(scope, promise, day, None)));
    }
    rows.extend(store::ended(scope.sql, limit)?.iter().filter_map(|promise| ended_row(scope, promise)));
    rows.in_order_by_key(|row| std::cmp::Reverse(row.day));
    rows.truncate(ROWS);
    Ok(rows)
}

fn ended_row(scope: &Reading<'_>, promise: &Promise) -> Option<PromiseRow> {
    let ended_on = promise.schedule.ended_on?;
    let mut row = line(scope, promise, ended_on, None);
    row.state = PromiseState::Ended;
    (row.choices, row.after_not_kept) = (Vec::new(), Vec::new());
    row.state_text = scope.words().promises_ended(scope.words().date(ended_on, scope.today));
    row.spoken = scope.words().promises_spoken(row.text.trim_end_matches('.'), &row.to, &row.state_text).into();
    Some(row)
}

/// One day of a promise, with what can be said of it.
pub(super) fn row(scope: &Reading<'_>, promise: &Promise, day: LocalDay, answer: Option<PromiseAnswer>) -> PromiseRow {
    PromiseRow {
        choices: choices::of_day(scope.words(), scope.today.since(day), answer),
        after_not_kept: choices::after_not_kept(scope, &promise.written.to, answer),
        rhythm: texts::rhythm(scope, promise),
        ..line(scope, promise, day, answer)
    }
}

/// One day of a promise as a line that is read: without what can be said of it, and without its rhythm.
pub(super) fn line(scope: &Reading<'_>, promise: &Promise, day: LocalDay, answer: Option<PromiseAnswer>) -> PromiseRow {
    let (words, today) = (scope.words(), scope.today);
    let written = &promise.written;
    let day_text = words.near(day, today);
    let (state, state_text) = match (answer, today.since(day)) {
        (Some(answer), _) => (PromiseState::Answered { answer }, texts::answer(words, answer, today)),
        (None, 1..) => (PromiseState::WasDue, words.promises_was_due(&day_text)),
        (None, since) => {
            let due = match written.due_time {
                Some(time) => words.promises_due(words.days_day_time(&day_text, words.clock(time))),
                None => words.promises_due(&day_text),
            };
            (if since == 0 { PromiseState::Due } else { PromiseState::Coming }, due)
        }
    };
    let to = texts::to(scope, &written.to);
    let text = written.text.trim_end_matches('.');
    let spoken = match answer {
        Some(_) => words.promises_spoken_day(text, &to, &state_text, &day_text),
        None => words.promises_spoken(text, &to, &state_text),
    };
    PromiseRow {
        promise: promise.id,
        day,
        text: written.text.clone().into(),
        to: to.into(),
        rhythm: String::new(),
        state,
        state_text,
        day_text,
        mark: PromiseMark::of(answer),
        choices: Vec::new(),
        after_not_kept: Vec::new(),
        spoken: spoken.into(),
    }
}

/// A day after it was answered.
pub(super) fn said(scope: &Reading<'_>, id: Id, day: LocalDay, answer: PromiseAnswer) -> Result<PromiseSaid> {
    let promise = store::find(scope.sql, id)?;
    let stands = store::answer_on(scope.sql, id, day)?;
    Ok(PromiseSaid {
        row: row(scope, &promise, day, stands),
        text: texts::after(scope.words(), answer),
        offer_repair: matches!(answer, PromiseAnswer::NotKept { .. }),
        undo: None,
    })
}

/// One promise with its days.
pub(super) fn one(scope: &Reading<'_>, id: Id) -> Result<PromiseView> {
    let promise = store::find(scope.sql, id)?;
    let said = store::all_answers(scope.sql, id)?;
    let standing = said.iter().filter(|said| said.replaced_on.is_none());
    let standing: BTreeMap<_, _> = standing.map(|said| (said.day, said.answer)).collect();
    let open = open_days(scope, &promise);
    let mut days: BTreeMap<_, _> = open.into_iter().map(|day| (day, None)).collect();
    days.extend(standing.iter().map(|(day, answer)| (*day, Some(*answer))));
    let days = days.into_iter().rev().take(DAYS).map(|(day, answer)| row(scope, &promise, day, answer)).collect();
    // A slip of the finger, put right on the same day, is no earlier answer.
    let earlier = said.iter().filter_map(|said| Some((said, said.replaced_on.filter(|day| *day > said.said_on)?)));
    let words = scope.words();
    let earlier_answers = earlier.map(|(said, changed_on)| EarlierAnswer {
        answer: said.answer,
        text: texts::answer(words, said.answer, scope.today),
        said_on: said.said_on,
        changed_on,
        dates: words
            .promises_earlier_answer(words.date(said.said_on, scope.today), words.date(changed_on, scope.today)),
    });
    let earlier_words = store::earlier_words(scope.sql, id)?.into_iter();
    let (schedule, open) = schedule(scope, &promise)?;
    Ok(PromiseView {
        id,
        to: texts::to(scope, &promise.written.to).into(),
        rhythm: texts::rhythm(scope, &promise),
        ended_on: promise.schedule.ended_on,
        can_change: open && promise.schedule.ended_on.is_none(),
        very_large: texts::very_large(words, &promise.written.text),
        remind_passed: remind_passed(scope, &promise, &standing),
        days,
        earlier_answers: earlier_answers.collect(),
        earlier_words: earlier_words.map(|(text, changed_on)| EarlierWords { text: text.into(), changed_on }).collect(),
        draft: PromiseDraft {
            text: promise.written.text.into(),
            to: promise.written.to,
            schedule,
            due_time: promise.written.due_time,
            remind: promise.written.remind,
        },
    })
}

/// Says that the time of the next reminder had passed when it was set, and when the first one comes; empty otherwise, also
/// once a reminder has come.
fn remind_passed(scope: &Reading<'_>, promise: &Promise, standing: &BTreeMap<LocalDay, PromiseAnswer>) -> String {
    let (time, before) = match promise.written.remind {
        PromiseReminder::Off => return String::new(),
        PromiseReminder::OnTheDay { time, .. } => (time, 0),
        PromiseReminder::DayBefore { time, .. } => (time, 1),
    };
    let open = promise.schedule.between(scope.today, scope.today.plus(REMINDED_AHEAD));
    let mut dates = open.filter(|day| !standing.contains_key(day)).filter_map(|day| {
        let date = day.plus(-before).date_of(time, scope.settings.rollover_hour);
        Some((date, scope.zone.instant(date, time)?))
    });
    let has_passed = |(_, at): &(LocalDay, Timestamp)| *at <= scope.at;
    let set_after = |(_, at): &(LocalDay, Timestamp)| *at <= promise.remind_since;
    let Some(_) = dates.next().filter(has_passed).filter(set_after) else { return String::new() };
    let (words, clock) = (scope.words(), scope.words().clock(time));
    match dates.find(|next| !has_passed(next)) {
        Some((date, _)) => words.promises_remind_passed_next(clock, words.day(date, scope.date())),
        None => words.promises_remind_passed(clock),
    }
}

/// Days that can still be answered, and the next one.
fn open_days(scope: &Reading<'_>, promise: &Promise) -> Vec<LocalDay> {
    let next = promise.schedule.next_from(scope.today.plus(1));
    let mut days: Vec<_> = match promise.kind {
        Kind::Recurring => promise.schedule.between(scope.today.plus(-DAYS_BACK), scope.today).collect(),
        Kind::Once | Kind::TodaysWord => promise.schedule.single_days().filter(|day| *day <= scope.today).collect(),
    };
    days.extend(next);
    days
}

/// How it can be changed now, and whether its day is not over.
fn schedule(scope: &Reading<'_>, promise: &Promise) -> Result<(PromiseSchedule, bool)> {
    if let (Kind::Recurring, Some(span)) = (promise.kind, promise.schedule.spans.last()) {
        return Ok((span.schedule(), true));
    }
    let day = ops::moves(scope, promise)?.last().copied().unwrap_or(promise.made_on);
    let open = day >= scope.today && store::answer_on(scope.sql, promise.id, day)?.is_none();
    let once = promise.kind == Kind::Once;
    Ok((if once { PromiseSchedule::Once { day } } else { PromiseSchedule::TodaysWord }, open))
}

fn record_view(scope: &Reading<'_>, promises: &[Promise], answers: &Answers) -> PromiseRecordView {
    let words = scope.words();
    let window = record::first_day(scope.today, WEEKS, scope.week_begins());
    let last = record::first_day(scope.today, 1, scope.week_begins()).plus(6);
    let inside = answers.iter().filter(|((_, day), _)| *day >= window && *day <= last);
    let mut days: Vec<_> = inside.map(|((_, day), answer)| RecordDay { day: *day, answer: Some(*answer) }).collect();
    let counts = PromiseRecord::of(days.iter().filter_map(|day| day.answer));
    for promise in promises {
        let open = promise.schedule.between(window, scope.today.plus(-1));
        let open = open.filter(|day| !answers.contains_key(&(promise.id, *day)));
        days.extend(open.map(|day| RecordDay { day, answer: None }));
    }
    let weeks = record::by_week(scope.today, WEEKS, scope.week_begins(), &days);
    let line = texts::record(words, &counts);
    PromiseRecordView {
        weeks: weeks.into_iter().map(|(from, days)| week(scope, from, &days)).collect(),
        line: if line.is_empty() && days.is_empty() { words.promises_record_none() } else { line },
        honesty: texts::honesty(words, &counts),
        honesty_legend: [
            (counts.told, words.promises_count_told(counts.told)),
            (counts.found_out, words.promises_count_found_out(counts.found_out)),
            (counts.not_told_yet, words.promises_count_not_told(counts.not_told_yet)),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(_, text)| text)
        .collect(),
    }
}

/// "13 kept": a count in words for each outcome there is.
pub(super) fn legend(words: Words, counts: &PromiseRecord, unsaid: bool) -> impl Iterator<Item = String> {
    let lines = [
        (counts.kept > 0, words.promises_count_kept(counts.kept)),
        (counts.kept_late > 0, words.promises_count_late(counts.kept_late)),
        (counts.changed > 0, words.promises_count_changed(counts.changed)),
        (counts.not_kept > 0, words.promises_count_not_kept(counts.not_kept)),
        // What was not said is named and never counted (N8).
        (unsaid, words.promises_not_said()),
    ];
    lines.into_iter().filter(|(any, _)| *any).map(|(_, text)| text)
}

fn week(scope: &Reading<'_>, from: LocalDay, days: &[RecordDay]) -> PromiseWeekView {
    let words = scope.words();
    let counts = PromiseRecord::of(days.iter().filter_map(|day| day.answer));
    let unsaid = days.iter().any(|day| day.answer.is_none());
    let marks = texts::list(words, legend(words, &counts, unsaid));
    let day = words.date(from, scope.today);
    PromiseWeekView {
        from,
        marks: days.iter().map(|day| PromiseMark::of(day.answer)).collect(),
        spoken: if days.is_empty() { words.promises_week_none(day) } else { words.promises_week(day, marks) },
    }
}
