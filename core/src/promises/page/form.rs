//! What is filled in for a promise, and what comes back of it.

use super::days::{key, known_word, word};
use super::{PromiseAct, PromisedTo};
use crate::app::Reading;
use crate::clock::{DAYS_AHEAD, LocalDay, RarerRhythm, WallTime};
use crate::error::{Error, Problem, Result};
use crate::page::rhythm::{self, RHYTHMS, Rhythm};
use crate::page::{Acts, Field, Form, FormOption, Values};
use crate::promises::{
    DisclosureStatus, PromiseAnswer, PromiseDraft, PromiseReminder, PromiseRow, PromiseSchedule, PromiseState,
    PromiseView, texts,
};
use crate::text;

/// What a reminder's time begins with: 18:00.
const REMIND_AT: WallTime = WallTime::from_minute(18 * 60);

/// A promise with nothing written yet, for today.
pub(super) fn empty(today: LocalDay) -> PromiseDraft {
    PromiseDraft {
        text: "".into(),
        to: PromisedTo::default(),
        schedule: PromiseSchedule::Once { day: today },
        due_time: None,
        remind: PromiseReminder::Off,
    }
}

/// A new promise.
pub(super) fn new_form(scope: &Reading<'_>) -> Form {
    begun_form(scope, "promise".to_owned(), "")
}

/// A new promise that begins with words from elsewhere, as far as they are one: longer ones are left out.
pub(super) fn begun_form(scope: &Reading<'_>, key: String, text: &str) -> Form {
    let words = scope.words();
    let text = if text.chars().count() > text::SENTENCE { "" } else { text };
    let draft = PromiseDraft { text: text.into(), ..empty(scope.today) };
    let form = Form::new(key, words.app_save(), PromiseAct::Add.token()).title(words.promises_new());
    let once = [("todays_word", words.promises_todays_word()), ("once", words.promises_once())];
    let once = once.map(|(key, text)| FormOption::new(key, text));
    let options = once.into_iter().chain(rhythm::options(words)).collect();
    let form = what(scope, form, &draft).field(Field::one_of("rhythm", words.promises_how_often(), options, "once"));
    let form = form.field(day(scope, scope.today).only_if("rhythm", &["once"]));
    when(scope, recurring(scope, form, draft.schedule, true), &draft)
}

/// Today's word: a small promise for today.
pub(super) fn word_form(scope: &Reading<'_>) -> Form {
    let words = scope.words();
    let text = Field::text("text", words.promises_what(), (2, text::SENTENCE), "");
    Form::new("todays-word", words.app_save(), PromiseAct::Word.token())
        .title(words.promises_todays_word())
        .field(text.hint(words.promises_todays_word_hint()))
}

/// What can be changed of a promise: its sort stays what it is.
pub(super) fn change_form(scope: &Reading<'_>, view: &PromiseView) -> Form {
    let words = scope.words();
    let draft = &view.draft;
    let form = Form::new(format!("promise {}", view.id), words.app_save(), PromiseAct::Change(view.id).token())
        .title(words.promises_change());
    let form = what(scope, form, draft);
    let form = match draft.schedule {
        PromiseSchedule::TodaysWord => form,
        PromiseSchedule::Once { day: of } => form.field(day(scope, of)),
        schedule => {
            let key = rhythm_of(schedule).map_or("", Rhythm::key);
            let how_often = Field::one_of("rhythm", words.promises_how_often(), rhythm::options(words), key);
            recurring(scope, form.field(how_often), schedule, false)
        }
    };
    when(scope, form, draft)
}

/// The day to which one day of a promise is put off.
pub(super) fn move_form(scope: &Reading<'_>, row: &PromiseRow) -> Form {
    let words = scope.words();
    let days = (Some(scope.today), Some(scope.today.plus(DAYS_AHEAD)));
    let next = Some(row.day.max(scope.today).plus(1));
    Form::new(format!("promise-move {}", key(row)), words.app_save(), PromiseAct::Move(row.promise, row.day).token())
        .title(row.text.clone())
        .field(Field::day("new_day", words.promises_another_day(), scope, days, String::new(), next))
}

/// What became of a day, of which something was said.
pub(super) fn answer_form(scope: &Reading<'_>, row: &PromiseRow) -> Form {
    let words = scope.words();
    let option = |answer, text: &String| FormOption::new(word(answer), text.clone());
    let answers = row.choices.iter().map(|choice| option(choice.answer, &choice.text)).collect();
    let said = match row.state {
        PromiseState::Answered { answer } => answer,
        _ => PromiseAnswer::Open,
    };
    let (said, known) = match said {
        PromiseAnswer::NotKept { known } => (PromiseAnswer::NotKept { known: None }, known),
        other => (other, None),
    };
    let does = PromiseAct::Choose(row.promise, row.day).token();
    let form = Form::new(format!("promise-answer {}", key(row)), words.app_save(), does)
        .title(words.day_heading(row.day, scope.today))
        .field(Field::one_of("answer", words.promises_what_became(), answers, word(said)));
    if row.after_not_kept.is_empty() {
        return form;
    }
    let after = row.after_not_kept.iter().map(|choice| option(choice.answer, &choice.text)).collect();
    let known = known.map_or("", known_word);
    form.field(Field::one_of("known", words.check_in_after_not_kept(), after, known).only_if("answer", &["not_kept"]))
}

/// What is promised, and to whom.
fn what(scope: &Reading<'_>, form: Form, draft: &PromiseDraft) -> Form {
    let words = scope.words();
    let (to, name) = match &draft.to {
        PromisedTo::Partner => ("partner", ""),
        PromisedTo::Myself => ("myself", ""),
        PromisedTo::Someone { name } => ("someone", name.as_str()),
    };
    let options = vec![
        FormOption::new("partner", texts::to(scope, &PromisedTo::Partner)),
        FormOption::new("myself", words.promises_to_myself()),
        FormOption::new("someone", words.promises_to_someone()),
    ];
    form.field(
        Field::text("text", words.promises_what(), (2, text::SENTENCE), draft.text.clone())
            .hint(words.promises_what_hint()),
    )
    .field(Field::one_of("to", words.promises_to_whom(), options, to))
    .field(
        Field::text("to_name", words.circle_name(), (1, text::NAME), name)
            .hint(words.circle_name_hint())
            .only_if("to", &["someone"]),
    )
}

/// The rhythm of a promise that comes again.
fn rhythm_of(schedule: PromiseSchedule) -> Option<Rhythm> {
    match schedule {
        PromiseSchedule::Recurring { weekdays, .. } => Some(Rhythm::Weekly(weekdays)),
        PromiseSchedule::Rarer { rhythm, .. } => Some(Rhythm::Rarer(rhythm)),
        PromiseSchedule::TodaysWord | PromiseSchedule::Once { .. } => None,
    }
}

fn day(scope: &Reading<'_>, day: LocalDay) -> Field {
    let days = (Some(scope.today), Some(scope.today.plus(DAYS_AHEAD)));
    Field::day("day", scope.words().promises_by_when(), scope, days, String::new(), Some(day))
}

/// The days of a rhythm, from when and until when; with `from` for one that has not begun.
fn recurring(scope: &Reading<'_>, form: Form, schedule: PromiseSchedule, from: bool) -> Form {
    let words = scope.words();
    let last = match schedule {
        PromiseSchedule::Recurring { until, .. } | PromiseSchedule::Rarer { until, .. } => until,
        PromiseSchedule::Once { .. } | PromiseSchedule::TodaysWord => None,
    };
    let days = (Some(scope.today), Some(scope.today.plus(DAYS_AHEAD)));
    let form = rhythm::days(scope, form, rhythm_of(schedule));
    let form = if from {
        let begins = Field::day("from", words.promises_from(), scope, days, String::new(), Some(scope.today));
        form.field(begins.only_if("rhythm", &RHYTHMS))
    } else {
        form
    };
    form.field(
        Field::day("until", words.promises_until(), scope, days, words.promises_until_open(), last)
            .only_if("rhythm", &RHYTHMS),
    )
}

/// The hour, and the reminder.
fn when(scope: &Reading<'_>, form: Form, draft: &PromiseDraft) -> Form {
    let words = scope.words();
    let (remind, time, anyway) = match draft.remind {
        PromiseReminder::Off => ("off", Some(REMIND_AT), false),
        PromiseReminder::OnTheDay { time, at_this_time_anyway } => ("on_the_day", Some(time), at_this_time_anyway),
        PromiseReminder::DayBefore { time, at_this_time_anyway } => ("day_before", Some(time), at_this_time_anyway),
    };
    let mut options = vec![
        FormOption::new("off", words.promises_remind_off()),
        FormOption::new("on_the_day", words.promises_remind()),
    ];
    if draft.schedule != PromiseSchedule::TodaysWord {
        options.push(FormOption::new("day_before", words.promises_remind_before()));
    }
    let reminds = ["on_the_day", "day_before"];
    form.field(Field::time("due_time", words.promises_hour(), words.promises_hour_open(), draft.due_time))
        .field(
            Field::one_of("remind", words.promises_remind_title(), options, remind).note(words.setup_reminders_text()),
        )
        .field(
            Field::time("remind_time", words.promises_remind_time(), String::new(), time).only_if("remind", &reminds),
        )
        .field(Field::switch("remind_anyway", words.promises_remind_anyway(), anyway).only_if("remind", &reminds))
}

/// What was filled in for a new one.
pub(super) fn new_draft(values: &Values, today: LocalDay) -> Result<PromiseDraft> {
    let days = Days::of(values)?;
    let from = values.day("from")?.unwrap_or(today);
    let schedule = match values.chosen("rhythm")? {
        Some("todays_word") => PromiseSchedule::TodaysWord,
        Some("once") => days.once()?,
        Some(rhythm) => days.again(rhythm, from, from)?,
        None => return Err(Error::input("rhythm", Problem::UnknownKey)),
    };
    draft(values, schedule)
}

/// What was filled in for a change of `before`. Its rhythm goes on from the day on which it began.
pub(super) fn changed_draft(values: &Values, before: &PromiseDraft, today: LocalDay) -> Result<PromiseDraft> {
    let days = Days::of(values)?;
    let schedule = match before.schedule {
        PromiseSchedule::TodaysWord => PromiseSchedule::TodaysWord,
        PromiseSchedule::Once { .. } => days.once()?,
        PromiseSchedule::Recurring { from, .. } | PromiseSchedule::Rarer { from, .. } => {
            let first = match before.schedule {
                PromiseSchedule::Rarer { rhythm: RarerRhythm::SecondWeek { first, .. }, .. } => first,
                _ => from.max(today),
            };
            let rhythm = values.chosen("rhythm")?.ok_or_else(|| Error::input("rhythm", Problem::UnknownKey))?;
            days.again(rhythm, from, first)?
        }
    };
    draft(values, schedule)
}

fn draft(values: &Values, schedule: PromiseSchedule) -> Result<PromiseDraft> {
    let name = values.text("to_name")?;
    let to = match values.chosen("to")? {
        Some("partner") | None => PromisedTo::Partner,
        Some("myself") => PromisedTo::Myself,
        Some("someone") => PromisedTo::Someone { name },
        Some(_) => return Err(Error::input("to", Problem::UnknownKey)),
    };
    let at_this_time_anyway = values.on("remind_anyway")?;
    let time = values.time("remind_time")?;
    let time = || time.ok_or_else(|| Error::input("remind_time", Problem::Empty));
    let remind = match values.chosen("remind")? {
        Some("off") | None => PromiseReminder::Off,
        Some("on_the_day") => PromiseReminder::OnTheDay { time: time()?, at_this_time_anyway },
        Some("day_before") => PromiseReminder::DayBefore { time: time()?, at_this_time_anyway },
        Some(_) => return Err(Error::input("remind", Problem::UnknownKey)),
    };
    Ok(PromiseDraft { text: values.text("text")?, to, schedule, due_time: values.time("due_time")?, remind })
}

/// The days as they were filled in.
struct Days<'a> {
    day: Option<LocalDay>,
    rhythm: rhythm::Filled<'a>,
    until: Option<LocalDay>,
}

impl<'a> Days<'a> {
    fn of(values: &'a Values) -> Result<Self> {
        Ok(Self { day: values.day("day")?, rhythm: rhythm::Filled::of(values)?, until: values.day("until")? })
    }

    fn once(&self) -> Result<PromiseSchedule> {
        let day = self.day.ok_or_else(|| Error::input("day", Problem::Empty))?;
        Ok(PromiseSchedule::Once { day })
    }

    /// One that comes again; `first` is a day of the first of every two weeks.
    fn again(&self, chosen: &str, from: LocalDay, first: LocalDay) -> Result<PromiseSchedule> {
        let until = self.until;
        Ok(match self.rhythm.rhythm(chosen, first)? {
            Rhythm::Weekly(weekdays) => PromiseSchedule::Recurring { weekdays, from, until },
            Rhythm::Rarer(rhythm) => PromiseSchedule::Rarer { rhythm, from, until },
        })
    }
}

/// What was chosen in [`answer_form`].
pub(super) fn chosen_answer(values: &Values) -> Result<PromiseAnswer> {
    let known = match values.chosen("known")? {
        None => None,
        Some("told") => Some(DisclosureStatus::Told),
        Some("found_out") => Some(DisclosureStatus::FoundOut),
        Some("not_told_yet") => Some(DisclosureStatus::NotToldYet),
        Some(_) => return Err(Error::input("known", Problem::UnknownKey)),
    };
    Ok(match values.chosen("answer")? {
        Some("kept") => PromiseAnswer::Kept,
        Some("kept_late") => PromiseAnswer::KeptLate,
        Some("not_kept") => PromiseAnswer::NotKept { known },
        Some("changed") => PromiseAnswer::Changed { new_day: None },
        _ => return Err(Error::input("answer", Problem::UnknownKey)),
    })
}

/// A refused name stands under the name.
pub(super) fn by_field(error: Error) -> Error {
    match error {
        Error::Input { field, problem, limit } if field == "to" => {
            Error::Input { field: "to_name".to_owned(), problem, limit }
        }
        other => other,
    }
}
