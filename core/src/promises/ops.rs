use super::days::Span;
use super::rules::DayStatus;
use super::store::{self, Kind, Promise};
use super::{
    DuePromise, PromiseAnswer, PromiseDraft, PromiseReminder, PromiseRow, PromiseSaid, PromiseSchedule, PromiseUndo,
    PromiseView, RemindedPromise, views,
};
use crate::app::{App, Reading, Writing};
use crate::clock::{EVERY_DAY, LocalDay, check_coming_day};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::order::InOrder;

/// Days of one promise that are planned for reminding.
const REMINDED_DAYS: usize = 64;
/// How far ahead days are planned for reminding.
const REMINDED_AHEAD: i32 = 400;

impl App {
    /// One promise with its days and all that was said of them.
    pub fn promise(&self, id: Id) -> Result<PromiseView> {
        self.read(|scope| views::one(scope, id))
    }

    /// Writes a promise down.
    ///
    /// # Errors
    /// An empty or too long text or name, a day that has passed or lies more than ten years ahead, a rhythm without a
    /// day, a reminder on the day before for today's word.
    pub fn add_promise(&self, draft: PromiseDraft) -> Result<PromiseView> {
        self.transact(|scope| {
            let id = add(scope, &draft)?;
            views::one(scope, id)
        })
    }

    /// Changes words, day, rhythm or reminder before the day is over. Another day for a single one is the same as
    /// answering "changed before the day"; another rhythm begins today and leaves the past as it was; words of an earlier
    /// day are kept. What sort of promise it is does not change.
    ///
    /// # Errors
    /// As for a new one; a promise that was ended or answered, a day that is over, another sort.
    pub fn change_promise(&self, id: Id, draft: PromiseDraft) -> Result<PromiseView> {
        self.transact(|scope| {
            change(scope, id, &draft)?;
            views::one(scope, id)
        })
    }

    /// Says what became of a promise on one of its days, or takes that back.
    ///
    /// # Errors
    /// A day it does not have, or one that was moved and answered there; "kept" before the day, "changed" after it, "kept
    /// late" on it; a day of a rhythm without an answer that lies more than seven days back. See [`DayStatus::check`].
    pub fn answer_promise(&self, id: Id, day: LocalDay, answer: PromiseAnswer) -> Result<PromiseSaid> {
        self.transact(|scope| {
            let undo = self::answer(scope, id, day, answer)?;
            Ok(PromiseSaid { undo, ..views::said(scope, id, day, answer)? })
        })
    }

    /// Undo: what was said before the answer stands again, as if the answer had never been given, and no earlier answer is
    /// kept of the slip. It works after midnight too.
    ///
    /// # Errors
    /// Something else was said of that day since, or of the day to which it was moved.
    pub fn undo_promise_answer(&self, undo: PromiseUndo) -> Result<PromiseRow> {
        self.transact(|scope| {
            take_back(scope, undo)?;
            Ok(views::said(scope, undo.promise, undo.day, PromiseAnswer::Open)?.row)
        })
    }

    /// Ends a promise from today on. Days to come that were not answered count as changed before the day where they
    /// were said one by one; its history stays.
    pub fn end_promise(&self, id: Id) -> Result<PromiseView> {
        self.transact(|scope| {
            end(scope, id)?;
            views::one(scope, id)
        })
    }

    /// Deletes a promise with all that was said of it, out of the copies too (S27).
    pub fn delete_promise(&self, id: Id) -> Result<()> {
        self.read(|scope| store::find(scope.sql, id).map(|_| ()))?;
        self.erase(|sql| store::delete(sql, id))
    }
}

/// Writes a promise down.
pub(crate) fn add(scope: &Writing<'_>, draft: &PromiseDraft) -> Result<Id> {
    let promise = Promise {
        id: scope.new_id()?,
        kind: draft.schedule.kind(),
        written: draft.checked()?,
        remind_since: scope.at,
        made_on: scope.today,
        worded_on: scope.today,
        schedule: super::days::Schedule {
            spans: vec![draft.schedule.span(scope.today, scope.week_begins())?],
            ..Default::default()
        },
    };
    store::insert(scope.sql, &promise)?;
    Ok(promise.id)
}

fn change(scope: &Writing<'_>, id: Id, draft: &PromiseDraft) -> Result<()> {
    let mut promise = store::find(scope.sql, id)?;
    let written = draft.checked()?;
    if promise.schedule.ended_on.is_some() {
        return Err(Error::input("promise", Problem::AlreadyClosed));
    }
    match (promise.kind, draft.schedule) {
        (Kind::Recurring, PromiseSchedule::Recurring { weekdays, from, until }) => {
            change_rhythm(scope, &promise, Span { from, until, weekdays, rarer: None })?;
        }
        (Kind::Recurring, PromiseSchedule::Rarer { rhythm, from, until }) => {
            let rarer = Some(rhythm.checked(scope.week_begins())?);
            change_rhythm(scope, &promise, Span { from, until, weekdays: EVERY_DAY, rarer })?;
        }
        (Kind::Once, PromiseSchedule::Once { day }) => move_to(scope, &promise, day)?,
        (Kind::TodaysWord, PromiseSchedule::TodaysWord) => open_day(scope, &promise).map(|_| ())?,
        _ => return Err(Error::input("schedule", Problem::NotAllowed)),
    }
    if written.text != promise.written.text {
        // What was first written today may be corrected today without a trace.
        if promise.worded_on < scope.today {
            let (text, today) = (promise.written.text.clone(), scope.today);
            store::keep_words(scope.sql, id, &text, today)?;
            // A copy has the new words as well, and knows those before as words before.
            scope.in_copies_too(store::WORDS, id, move |sql| store::keep_words(sql, id, &text, today).map(|()| 1));
        }
        promise.worded_on = scope.today;
    }
    if written.remind != promise.written.remind {
        promise.remind_since = scope.at;
    }
    promise.written = written;
    scope.rewords(store::WORDS, Some(id), || store::rewrite(scope.sql, &promise))?;
    Ok(())
}

/// The days a single promise had so far, the present one last.
pub(super) fn moves(scope: &Reading<'_>, promise: &Promise) -> Result<Vec<LocalDay>> {
    let mut days: Vec<_> = promise.schedule.spans.first().map(|span| span.from).into_iter().collect();
    while let Some(day) = days.last().copied() {
        match store::answer_on(scope.sql, promise.id, day)? {
            Some(PromiseAnswer::Changed { new_day: Some(next) }) if !days.contains(&next) => days.push(next),
            _ => break,
        }
    }
    Ok(days)
}

/// The days of a single promise, if the last of them can still be changed.
fn open_day(scope: &Reading<'_>, promise: &Promise) -> Result<Vec<LocalDay>> {
    let days = moves(scope, promise)?;
    let day = *days.last().ok_or(Error::Stored("promise_span"))?;
    if store::answer_on(scope.sql, promise.id, day)?.is_some() {
        return Err(Error::input("promise", Problem::AlreadyClosed));
    }
    if day < scope.today { Err(Error::input("day", Problem::DayInPast)) } else { Ok(days) }
}

fn move_to(scope: &Writing<'_>, promise: &Promise, to: LocalDay) -> Result<()> {
    let days = open_day(scope, promise)?;
    let day = *days.last().ok_or(Error::Stored("promise_span"))?;
    if to == day {
        return Ok(());
    }
    check_coming_day("day", to, scope.today)?;
    if let Some(place) = days.iter().position(|known| *known == to) {
        // Back to a day it had: what was said in between is taken back, the last first.
        let mut between = days[place..days.len() - 1].iter().rev();
        return between.try_for_each(|day| answer(scope, promise.id, *day, PromiseAnswer::Open).map(|_| ()));
    }
    if days.len() == 1 && promise.made_on == scope.today && day > scope.today {
        // Made today for a later day: nothing stood yet, so this corrects and renegotiates nothing.
        store::close_spans(scope.sql, promise.id, day)?;
        return store::add_span(scope.sql, promise.id, &Span::one(to));
    }
    answer(scope, promise.id, day, PromiseAnswer::Changed { new_day: Some(to) }).map(|_| ())
}

fn change_rhythm(scope: &Writing<'_>, promise: &Promise, wanted: Span) -> Result<()> {
    let last = promise.schedule.spans.last().copied().ok_or(Error::Stored("promise_span"))?;
    if wanted == last {
        return Ok(());
    }
    // A form gives back the day on which the rhythm began; the new one begins today.
    let from = if wanted.from == last.from { wanted.from.max(scope.today) } else { wanted.from };
    let span = Span { from, ..wanted }.schedule().span(scope.today, scope.week_begins())?;
    let open = open_days(scope, promise)?;
    store::close_spans(scope.sql, promise.id, scope.today)?;
    store::add_span(scope.sql, promise.id, &span)?;
    let now = store::find(scope.sql, promise.id)?;
    give_up(scope, promise.id, open.into_iter().filter(|day| !now.schedule.is_due(*day)))
}

/// Days from today on that were said one by one and have no answer, and today if it is one of a rhythm.
fn open_days(scope: &Reading<'_>, promise: &Promise) -> Result<Vec<LocalDay>> {
    let today = Some(scope.today).filter(|day| promise.schedule.is_due(*day));
    let mut days: Vec<_> = promise.schedule.single_days().filter(|day| *day > scope.today).chain(today).collect();
    days.in_order();
    days.dedup();
    let mut open = Vec::with_capacity(days.len());
    for day in days {
        if store::answer_on(scope.sql, promise.id, day)?.is_none() {
            open.push(day);
        }
    }
    Ok(open)
}

fn give_up(scope: &Writing<'_>, id: Id, days: impl IntoIterator<Item = LocalDay>) -> Result<()> {
    let given_up = PromiseAnswer::Changed { new_day: None };
    days.into_iter().try_for_each(|day| store::save_answer(scope.sql, id, day, given_up, scope.today))
}

/// It was ended, or its single day is answered.
fn is_closed(scope: &Reading<'_>, promise: &Promise) -> Result<bool> {
    let answered = match promise.kind {
        Kind::Recurring => false,
        Kind::Once | Kind::TodaysWord => match moves(scope, promise)?.last() {
            Some(day) => store::answer_on(scope.sql, promise.id, *day)?.is_some(),
            None => true,
        },
    };
    Ok(answered || promise.schedule.ended_on.is_some())
}

/// Whether a promise can be ended.
pub(super) fn can_end(scope: &Reading<'_>, id: Id) -> Result<bool> {
    Ok(!is_closed(scope, &store::find(scope.sql, id)?)?)
}

/// Ends a promise from today on.
pub(crate) fn end(scope: &Writing<'_>, id: Id) -> Result<()> {
    let promise = store::find(scope.sql, id)?;
    if is_closed(scope, &promise)? {
        return Err(Error::input("promise", Problem::AlreadyClosed));
    }
    give_up(scope, id, open_days(scope, &promise)?)?;
    store::end(scope.sql, id, scope.today)?;
    Ok(())
}

/// Writes what became of one day, and gives the way back. Saying the same again changes nothing.
pub(crate) fn answer(scope: &Writing<'_>, id: Id, day: LocalDay, answer: PromiseAnswer) -> Result<Option<PromiseUndo>> {
    let promise = store::find(scope.sql, id)?;
    let before = store::answer_on(scope.sql, id, day)?;
    if before == Some(answer) || (before.is_none() && answer == PromiseAnswer::Open) {
        return Ok(None);
    }
    let line_before = store::line_on(scope.sql, id, day)?;
    let moved_and_answered = match before {
        Some(PromiseAnswer::Changed { new_day: Some(next) }) => store::answer_on(scope.sql, id, next)?.is_some(),
        _ => false,
    };
    let standing = DayStatus {
        day,
        today: scope.today,
        due: promise.schedule.is_due(day),
        recurring: promise.kind == Kind::Recurring,
        answer: before,
        moved_and_answered,
    };
    let taken = match answer {
        PromiseAnswer::Changed { new_day: Some(next) } => {
            promise.schedule.ended_on.is_some()
                || promise.schedule.is_due(next)
                || store::answer_on(scope.sql, id, next)?.is_some()
        }
        _ => false,
    };
    standing.check(answer, |_| taken)?;
    store::save_answer(scope.sql, id, day, answer, scope.today)?;
    Ok(Some(PromiseUndo { promise: id, day, stands: store::line_on(scope.sql, id, day)?, before: line_before }))
}

fn take_back(scope: &Writing<'_>, undo: PromiseUndo) -> Result<()> {
    let PromiseUndo { promise, day, stands, before } = undo;
    store::find(scope.sql, promise)?;
    let moved_and_answered = match store::answer_on(scope.sql, promise, day)? {
        Some(PromiseAnswer::Changed { new_day: Some(next) }) => store::answer_on(scope.sql, promise, next)?.is_some(),
        _ => false,
    };
    if moved_and_answered || store::line_on(scope.sql, promise, day)? != stands {
        return Err(Error::input("answer", Problem::AlreadyClosed));
    }
    store::unsay(scope.sql, promise, stands, before)?;
    Ok(())
}

/// Promises that have their day on `day`, answered or not, by hour.
pub(crate) fn due_on(scope: &Reading<'_>, day: LocalDay) -> Result<Vec<DuePromise>> {
    let mut due = Vec::new();
    for promise in store::from_day(scope.sql, day)? {
        let answer = store::answer_on(scope.sql, promise.id, day)?;
        if answer.is_some() || promise.schedule.is_due(day) {
            due.push((promise, answer));
        }
    }
    due.in_order_by_key(|(promise, _)| views::by_hour(scope, promise));
    let due = due.into_iter();
    Ok(due.map(|(promise, answer)| DuePromise { id: promise.id, text: promise.written.text.into(), answer }).collect())
}

/// A promise, if it is there.
pub(crate) fn known(scope: &Reading<'_>, id: Id) -> Result<Option<Promise>> {
    match store::find(scope.sql, id) {
        Ok(promise) => Ok(Some(promise)),
        Err(Error::NotFound(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Whether a day of a promise still waits for its answer.
pub(crate) fn is_open(scope: &Reading<'_>, id: Id, day: LocalDay) -> Result<bool> {
    let runs = known(scope, id)?.is_some_and(|promise| promise.schedule.ended_on.is_none());
    Ok(runs && store::answer_on(scope.sql, id, day)?.is_none())
}

/// Promises with a reminder and the days for which it is wanted. A day that is answered wants none. Yesterday still does: what
/// waits for the end of quiet hours comes on the morning after.
pub(crate) fn reminded(scope: &Reading<'_>) -> Result<Vec<RemindedPromise>> {
    let mut reminded = Vec::new();
    let yesterday = scope.today.plus(-1);
    for promise in store::from_day(scope.sql, yesterday)? {
        let (time, day_before, at_this_time_anyway) = match promise.written.remind {
            PromiseReminder::Off => continue,
            PromiseReminder::OnTheDay { time, at_this_time_anyway } => (time, false, at_this_time_anyway),
            PromiseReminder::DayBefore { time, at_this_time_anyway } => (time, true, at_this_time_anyway),
        };
        let mut days = Vec::new();
        let first = if promise.schedule.ended_on.is_some() { scope.today } else { yesterday };
        for day in promise.schedule.between(first, scope.today.plus(REMINDED_AHEAD)) {
            if store::answer_on(scope.sql, promise.id, day)?.is_none() {
                days.push(day);
            }
            if days.len() == REMINDED_DAYS {
                break;
            }
        }
        if !days.is_empty() {
            let since = promise.remind_since;
            reminded.push(RemindedPromise { id: promise.id, days, time, day_before, at_this_time_anyway, since });
        }
    }
    Ok(reminded)
}
