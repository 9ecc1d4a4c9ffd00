use grain_core::app::App;
use grain_core::clock::{LocalDay, NthWeek, RarerRhythm};
use grain_core::content::Words;
use grain_core::error::{Error, Problem, Result};
use grain_core::promises::days::{EVERY_DAY, WEEKDAYS};
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseRow, PromiseSchedule, PromisedTo};

use super::{Said, check_in, day};
use crate::cli::{Promise, PromiseAdd, Which};

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
        Promise::Break { which, known } => {
            let known = check_in::known(known.as_deref())?;
            answer(app, which, PromiseAnswer::NotKept { known })
        }
        Promise::Renegotiate { which, to } => {
            answer(app, which, PromiseAnswer::Changed { new_day: day(to.as_deref())? })
        }
        Promise::Reopen { which } => answer(app, which, PromiseAnswer::Open),
        Promise::End { id } => {
            let view = app.end_promise(id.parse()?)?;
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
    let day = day(which.day.as_deref())?.map_or_else(|| today(app), Ok)?;
    let said = app.answer_promise(which.id.parse()?, day, answer)?;
    let lines = [said.row.text.to_string(), said.row.state_text.clone(), said.text.clone()];
    Ok(Said::new(&said, lines))
}

fn today(app: &App) -> Result<LocalDay> {
    app.day()
}

fn draft(app: &App, add: &PromiseAdd) -> Result<PromiseDraft> {
    let time = |typed: &Option<String>| typed.as_deref().map(str::parse).transpose();
    let until = day(add.until.as_deref())?;
    if until.is_some() && add.every.is_empty() && add.rarer.is_none() {
        return Err(Error::input("until", Problem::NotAllowed));
    }
    let schedule = match (day(add.day.as_deref())?, add.every.as_slice()) {
        _ if add.rarer.is_some() => {
            let from = today(app)?;
            PromiseSchedule::Rarer { rhythm: rarer(add.rarer.as_deref().unwrap_or_default(), from)?, from, until }
        }
        (Some(day), _) => PromiseSchedule::Once { day },
        (None, []) => PromiseSchedule::TodaysWord,
        (None, every) => PromiseSchedule::Recurring { weekdays: weekdays(every)?, from: today(app)?, until },
    };
    let remind = match (time(&add.remind)?, add.day_before) {
        (None, _) => PromiseReminder::Off,
        (Some(time), false) => PromiseReminder::OnTheDay { time, at_this_time_anyway: add.anyway },
        (Some(time), true) => PromiseReminder::DayBefore { time, at_this_time_anyway: add.anyway },
    };
    let to = match add.to.as_str() {
        "partner" => PromisedTo::Partner,
        "myself" => PromisedTo::Myself,
        name => PromisedTo::Someone { name: name.into() },
    };
    Ok(PromiseDraft { text: add.text.as_str().into(), to, schedule, due_time: time(&add.at)?, remind })
}

/// `week:mon,thu`, `month:31`, `month:last:fri`.
pub(super) fn rarer(typed: &str, today: LocalDay) -> Result<RarerRhythm> {
    let refused = || Error::input("rarer", Problem::UnknownKey);
    let one_day = |name: &str| {
        let mask = weekdays(&[name.to_owned()]).ok().filter(|mask| mask.is_power_of_two());
        mask.and_then(|mask| u8::try_from(mask.trailing_zeros()).ok()).ok_or_else(refused)
    };
    let parts: Vec<&str> = typed.split(':').collect();
    Ok(match parts.as_slice() {
        ["week", days] => {
            let names: Vec<String> = days.split(',').map(str::to_owned).collect();
            RarerRhythm::SecondWeek { weekdays: weekdays(&names)?, first: today }
        }
        ["month", day] => RarerRhythm::MonthDay { day: day.parse().map_err(|_| refused())? },
        ["month", nth, name] => RarerRhythm::MonthWeekday {
            nth: NthWeek::ALL.into_iter().find(|known| known.as_str() == *nth).ok_or_else(refused)?,
            weekday: one_day(name)?,
        },
        _ => return Err(refused()),
    })
}

/// `day`, `weekday`, or names of days.
pub(super) fn weekdays(typed: &[String]) -> Result<u8> {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    typed.iter().try_fold(0, |days, name| {
        let named = match name.as_str() {
            "day" => Some(EVERY_DAY),
            "weekday" => Some(WEEKDAYS),
            name => NAMES.iter().position(|known| *known == name).map(|place| 1 << place),
        };
        named.map(|named| days | named).ok_or_else(|| Error::input("every", Problem::UnknownKey))
    })
}
