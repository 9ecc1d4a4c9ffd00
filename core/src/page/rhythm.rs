//! A rhythm as fields of a form: days of the week, or one that comes more rarely.

use super::{Field, Form, FormOption, Values};
use crate::app::Reading;
use crate::clock::{EVERY_DAY, LocalDay, MONDAY_TO_FRIDAY, NthWeek, RarerRhythm};
use crate::content::Words;
use crate::error::{Error, Problem, Result};

/// On these days of the week (bit 0 for Monday), or more rarely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rhythm {
    Weekly(u8),
    Rarer(RarerRhythm),
}

/// The options of the field `rhythm`, in their order.
pub(crate) const RHYTHMS: [&str; 6] =
    ["each_day", "each_weekday", "some_days", "second_week", "month_day", "month_weekday"];

impl Rhythm {
    /// Its option.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Weekly(EVERY_DAY) => "each_day",
            Self::Weekly(MONDAY_TO_FRIDAY) => "each_weekday",
            Self::Weekly(_) => "some_days",
            Self::Rarer(RarerRhythm::SecondWeek { .. }) => "second_week",
            Self::Rarer(RarerRhythm::MonthDay { .. }) => "month_day",
            Self::Rarer(RarerRhythm::MonthWeekday { .. }) => "month_weekday",
        }
    }
}

/// The options with their words.
pub(crate) fn options(words: Words) -> Vec<FormOption> {
    let text = |key: &str| match key {
        "each_day" => words.promises_each_day(),
        "each_weekday" => words.promises_each_weekday(),
        "some_days" => words.promises_some_days(),
        "second_week" => words.promises_second_week(),
        "month_day" => words.promises_month_day(),
        _ => words.promises_month_weekday(),
    };
    RHYTHMS.iter().map(|key| FormOption::new(key, text(key))).collect()
}

/// The days of a rhythm, each field beside the options that need it; what the rhythm does not say begins with today.
pub(crate) fn days(scope: &Reading<'_>, form: Form, rhythm: Option<Rhythm>) -> Form {
    let words = scope.words();
    let today = scope.today.weekday();
    let is_today = |nth: &NthWeek| RarerRhythm::MonthWeekday { nth: *nth, weekday: today }.includes(scope.today);
    let (mut weekdays, mut month_day) = (1_u8 << today, i64::from(scope.today.parts().0));
    let mut month_weekday = (NthWeek::ALL.into_iter().find(is_today).unwrap_or(NthWeek::First), today);
    match rhythm {
        Some(Rhythm::Weekly(days) | Rhythm::Rarer(RarerRhythm::SecondWeek { weekdays: days, .. })) => weekdays = days,
        Some(Rhythm::Rarer(RarerRhythm::MonthDay { day })) => month_day = i64::from(day),
        Some(Rhythm::Rarer(RarerRhythm::MonthWeekday { nth, weekday })) => month_weekday = (nth, weekday),
        None => {}
    }
    let nth = NthWeek::ALL.map(|nth| FormOption::new(nth.as_str(), words.promises_nth(nth.as_str())));
    let names = (0..7_u8).map(|bit| FormOption::new(bit, words.weekdays_of(1 << bit, 0).concat()));
    form.field(
        Field::weekdays("weekdays", words.promises_on_which_days(), scope, weekdays)
            .only_if("rhythm", &["some_days", "second_week"]),
    )
    .field(
        Field::number("month_day", words.promises_day_of_month(), (1, 31), Some(month_day))
            .note(words.promises_day_of_month_note())
            .only_if("rhythm", &["month_day"]),
    )
    .field(
        Field::one_of("nth", words.promises_which_one(), nth.into(), month_weekday.0.as_str())
            .only_if("rhythm", &["month_weekday"]),
    )
    .field(
        Field::one_of("weekday", words.promises_which_weekday(), names.collect(), month_weekday.1)
            .only_if("rhythm", &["month_weekday"]),
    )
}

/// The days as they were filled in; each rhythm needs some of it.
#[derive(Debug)]
pub(crate) struct Filled<'a> {
    weekdays: u8,
    month_day: Option<i64>,
    nth: Option<&'a str>,
    weekday: Option<&'a str>,
}

impl<'a> Filled<'a> {
    /// Each is read, also one that was not seen: what cannot be of a form is refused.
    pub(crate) fn of(values: &'a Values) -> Result<Self> {
        let (weekdays, month_day) = (values.weekdays("weekdays")?, values.number("month_day")?);
        Ok(Self { weekdays, month_day, nth: values.chosen("nth")?, weekday: values.chosen("weekday")? })
    }

    /// The rhythm of one of [`RHYTHMS`]; `first` is a day of the first of every two weeks.
    pub(crate) fn rhythm(&self, chosen: &str, first: LocalDay) -> Result<Rhythm> {
        let unknown = |field: &str| Error::input(field, Problem::UnknownKey);
        Ok(match chosen {
            "each_day" => Rhythm::Weekly(EVERY_DAY),
            "each_weekday" => Rhythm::Weekly(MONDAY_TO_FRIDAY),
            "some_days" => Rhythm::Weekly(self.weekdays),
            "second_week" => Rhythm::Rarer(RarerRhythm::SecondWeek { weekdays: self.weekdays, first }),
            "month_day" => {
                let day = self.month_day.and_then(|day| u8::try_from(day).ok());
                let day = day.ok_or_else(|| Error::input("month_day", Problem::OutOfRange))?;
                Rhythm::Rarer(RarerRhythm::MonthDay { day })
            }
            "month_weekday" => {
                let nth = NthWeek::ALL.into_iter().find(|known| Some(known.as_str()) == self.nth);
                let weekday = self.weekday.and_then(|weekday| weekday.parse().ok());
                Rhythm::Rarer(RarerRhythm::MonthWeekday {
                    nth: nth.ok_or_else(|| unknown("nth"))?,
                    weekday: weekday.ok_or_else(|| unknown("weekday"))?,
                })
            }
            _ => return Err(unknown("rhythm")),
        })
    }
}
