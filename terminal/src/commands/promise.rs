use grain_core::app::App;
use grain_core::clock::{LocalDay, NthWeek, RarerRhythm};
use grain_core::content::Words;
use grain_core::error::{Error, Problem, Result};
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseRow, PromiseSchedule};

use super::Said;
use crate::cli::{Promise, PromiseAdd, Which};
use crate::typed;

pub fn promise(app: &App, words: Words, wanted: &Promise) -> Result<Said> {
    match wanted {
        Promise::Add(add) => {
            let view = app.add_promise(draft(app, add)?)?;
            let lines = [
                view.draft.text.to_string(),
                view.rhythm.clone(),
                view.to.to_string(),
                view.very_large.clone(),
                view.remind_passed.clone(),
            ];
            Ok(Said::new(&view, lines.into_iter().chain([view.id.to_string()])))
        }
        Promise::Keep { which, late } => {
            answer(app, which, if *late { PromiseAnswer::KeptLate } else { PromiseAnswer::Kept })
        }
        Promise::Break { which, known } => answer(app, which, PromiseAnswer::NotKept { known: *known }),
        Promise::Renegotiate { which, to } => answer(app, which, PromiseAnswer::Changed { new_day: *to }),
        Promise::Reopen { which } => answer(app, which, PromiseAnswer::Open),
        Promise::End { id } => {
            let view = app.end_promise(*id)?;
            let ended = view.days.first().map(|row| row.state_text.clone()).unwrap_or_default();
            Ok(Said::new(&view, [view.draft.text.to_string(), ended]))
        }
        Promise::List => list(app, words),
    }
}

fn list(app: &App, words: Words) -> Result<Said> {
    let view = app.promises()?;
    let row =
        |row: &PromiseRow| words.terminal_item(words.terminal_row(&row.text, &row.state_text), row.promise.to_string());
    let mut lines = vec![view.empty.clone()];
    for (title, rows) in [
        (words.promises_due_today(), &view.due),
        (words.promises_coming(), &view.coming),
        (words.promises_earlier(), &view.earlier),
    ] {
        if !rows.is_empty() {
            lines.extend([String::new(), title]);
            lines.extend(rows.iter().map(row));
        }
    }
    lines.extend([String::new(), view.record.line.clone(), view.record.honesty.clone()]);
    Ok(Said::new(&view, lines))
}

fn answer(app: &App, which: &Which, answer: PromiseAnswer) -> Result<Said> {
    let day = which.day.map_or_else(|| app.day(), Ok)?;
    let said = app.answer_promise(which.id, day, answer)?;
    let lines = [said.row.text.to_string(), said.row.state_text.clone(), said.text.clone()];
    Ok(Said::new(&said, lines))
}

fn draft(app: &App, add: &PromiseAdd) -> Result<PromiseDraft> {
    let until = add.until;
    if until.is_some() && add.every.is_empty() && add.rarer.is_none() {
        return Err(Error::input("until", Problem::NotAllowed));
    }
    let schedule = match (add.day, add.every.as_slice()) {
        _ if add.rarer.is_some() => {
            let from = app.day()?;
            PromiseSchedule::Rarer { rhythm: rarer(add.rarer.as_deref().unwrap_or_default(), from)?, from, until }
        }
        (Some(day), _) => PromiseSchedule::Once { day },
        (None, []) => PromiseSchedule::TodaysWord,
        (None, every) => PromiseSchedule::Recurring { weekdays: weekdays(every), from: app.day()?, until },
    };
    let remind = match (add.remind, add.day_before) {
        (None, _) => PromiseReminder::Off,
        (Some(time), false) => PromiseReminder::OnTheDay { time, at_this_time_anyway: add.anyway },
        (Some(time), true) => PromiseReminder::DayBefore { time, at_this_time_anyway: add.anyway },
    };
    Ok(PromiseDraft { text: add.text.as_str().into(), to: add.to.clone(), schedule, due_time: add.at, remind })
}

/// `week:mon,thu`, `month:31`, `month:last:fri`.
pub(super) fn rarer(typed: &str, today: LocalDay) -> Result<RarerRhythm> {
    let refused = || Error::input("rarer", Problem::UnknownKey);
    let one_day = |name: &str| {
        let mask = typed::weekdays(name).ok().filter(|mask| mask.is_power_of_two());
        mask.and_then(|mask| u8::try_from(mask.trailing_zeros()).ok()).ok_or_else(refused)
    };
    let parts: Vec<&str> = typed.split(':').collect();
    Ok(match parts.as_slice() {
        ["week", days] => {
            let days: Vec<u8> = days.split(',').map(typed::weekdays).collect::<Result<_>>()?;
            RarerRhythm::SecondWeek { weekdays: weekdays(&days), first: today }
        }
        ["month", day] => RarerRhythm::MonthDay { day: day.parse().map_err(|_| refused())? },
        ["month", nth, name] => RarerRhythm::MonthWeekday {
            nth: NthWeek::ALL.into_iter().find(|known| known.as_str() == *nth).ok_or_else(refused)?,
            weekday: one_day(name)?,
        },
        _ => return Err(refused()),
    })
}

/// Days of the week, each a bit or several, as one.
pub(super) fn weekdays(days: &[u8]) -> u8 {
    days.iter().fold(0, |all, days| all | days)
}
