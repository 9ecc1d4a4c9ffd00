//! The page of how the app looks, speaks and ends. What only some phones have, they say themselves ([`PhoneHabits`]).
//!
//! [`PhoneHabits`]: crate::settings::PhoneHabits

use serde::{Deserialize, Serialize};

use super::faith_page;
use super::settings::change;
use crate::app::{App, Reading, Subject};
use crate::clock::WallTime;
use crate::content;
use crate::error::{Error, Problem, Result};
use crate::page::{
    Acts, Body, Choice, Domain, Field, Form, Layout, Outcome, Page, Route, Row, Tab, TextStyle, Values, key_of,
};
use crate::settings::{ClockForm, ExitTo, Settings, WeekBegins};
use crate::text;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SettingsAct {
    /// One switch is on or off from now on.
    Switch(Switch, bool),
    /// The app speaks this language.
    Language(String),
    /// Exit leads there.
    Exit(ExitTo),
    /// A week begins so.
    Week(WeekBegins),
    /// Clock times are written so.
    Clock(ClockForm),
    /// The other person is called as it was written.
    Partner,
    /// A day begins at the hour that was chosen.
    DayStart,
}

impl Acts for SettingsAct {
    const DOMAIN: &'static str = "settings";
}

/// What can be on or off.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Switch {
    WordsOnly,
    JustForMe,
    WidgetCard,
    PhoneColours,
}

impl Switch {
    fn of(self, settings: &mut Settings) -> &mut bool {
        match self {
            Self::WordsOnly => &mut settings.words_only,
            Self::JustForMe => &mut settings.just_for_me,
            Self::WidgetCard => &mut settings.card_on_widget,
            Self::PhoneColours => &mut settings.dynamic_colour,
        }
    }
}

/// How the app looks, speaks and ends.
pub(crate) const DOMAIN: Domain = Domain {
    name: SettingsAct::DOMAIN,
    page: |scope, route| route.plain().map(|()| page(scope)),
    act: |app, what, values| act(app, what.read()?, values),
};

fn page(scope: &Reading<'_>) -> Page {
    let words = scope.words();
    let page = Page::new(Route::to(SettingsAct::DOMAIN), Tab::You, words.settings_title())
        .on(&[Subject::Settings])
        .choices("switches", "", Layout::Switches, switches(scope))
        .rows("words", "", vec![faith_page::row(scope), partner_row(scope), day_start_row(scope)], String::new());
    let page = language(scope, page);
    let page = if scope.habits().leads_home { exit(scope, page) } else { page };
    page.choices("week", words.settings_week_begins(), Layout::List, weeks(scope)).choices(
        "clock",
        words.settings_clock_form(),
        Layout::List,
        clocks(scope),
    )
}

fn act(app: &App, act: SettingsAct, values: &Values) -> Result<Outcome> {
    let change = |with: &dyn Fn(&mut Settings)| change(app, with);
    match act {
        SettingsAct::Switch(switch, on) => change(&|now| *switch.of(now) = on)?,
        SettingsAct::Language(code) => change(&|now| now.language.clone_from(&code))?,
        SettingsAct::Exit(to) => change(&|now| now.exit_to = to)?,
        SettingsAct::Week(begins) => change(&|now| now.week_begins = begins)?,
        SettingsAct::Clock(form) => change(&|now| now.clock_form = form)?,
        SettingsAct::Partner => {
            let partner = values.text("partner")?;
            change(&|now| now.partner = partner.clone())?;
        }
        SettingsAct::DayStart => {
            let hour = full_hour(values)?;
            change(&|now| now.rollover_hour = hour)?;
        }
    }
    Ok(Outcome::done())
}

fn switches(scope: &Reading<'_>) -> Vec<Choice> {
    let words = scope.words();
    let colours = (Switch::PhoneColours, words.settings_phone_colours(), words.settings_phone_colours_text());
    let colours = Some(colours).filter(|_| scope.habits().has_colours);
    let all = [
        (Switch::WordsOnly, words.settings_words_only(), String::new()),
        (Switch::JustForMe, words.settings_just_for_me(), words.setup_just_for_me_text()),
        (Switch::WidgetCard, words.settings_widget_card(), words.settings_widget_card_text()),
    ];
    let mut settings = scope.settings.clone();
    let mut choice = |(switch, text, below): (Switch, String, String)| {
        let on = *switch.of(&mut settings);
        let does = SettingsAct::Switch(switch, !on).token();
        Choice::new(key_of(&switch), text, on, Some(does)).second(below)
    };
    all.into_iter().chain(colours).map(&mut choice).collect()
}

/// One of several that stays until another is chosen.
fn one_of(key: &str, text: String, chosen: bool, act: &SettingsAct) -> Choice {
    Choice::new(key, text, chosen, (!chosen).then(|| act.token()))
}

fn partner_row(scope: &Reading<'_>) -> Row {
    let words = scope.words();
    let title = words.settings_partner_word();
    let partner = Field::text("partner", title.clone(), (1, text::NAME), scope.settings.partner.clone())
        .hint(words.setup_partner_hint());
    let form = Form::new("partner", words.app_save(), SettingsAct::Partner.token()).title(title.clone()).field(partner);
    Row::new("partner", title).second(scope.partner()).sheet(form)
}

fn day_start_row(scope: &Reading<'_>) -> Row {
    let words = scope.words();
    let title = words.settings_day_start();
    let time = WallTime::from_minute(u16::from(scope.settings.rollover_hour) * 60);
    let form = Form::new("day-start", words.app_save(), SettingsAct::DayStart.token())
        .title(title.clone())
        .lead(words.settings_day_start_text())
        .field(
            Field::time("rollover_hour", title.clone(), String::new(), Some(time))
                .note(words.settings_day_start_hours()),
        );
    Row::new("day-start", title).second(words.clock(time)).sheet(form)
}

/// The hour of a clock time that is a full one; which hours a day may begin at is decided where settings are saved.
fn full_hour(values: &Values) -> Result<u8> {
    let minute = values.time("rollover_hour")?.ok_or_else(|| Error::input("rollover_hour", Problem::Empty))?;
    let (hour, rest) = (minute.minute_of_day() / 60, minute.minute_of_day() % 60);
    u8::try_from(hour).ok().filter(|_| rest == 0).ok_or_else(|| Error::input("rollover_hour", Problem::OutOfRange))
}

/// A choice as soon as there are two; until then its name.
fn language(scope: &Reading<'_>, page: Page) -> Page {
    let heading = scope.words().settings_language();
    let all = content::languages();
    if let [only] = all.as_slice() {
        let body = Body::Text { lines: vec![only.name.as_str().into()], style: TextStyle::Plain };
        return page.section("language", heading, body);
    }
    let choices = all.into_iter().map(|language| {
        let chosen = language.code == scope.settings.language;
        one_of(&language.code.clone(), language.name, chosen, &SettingsAct::Language(language.code))
    });
    page.choices("language", heading, Layout::List, choices.collect())
}

fn exit(scope: &Reading<'_>, page: Page) -> Page {
    let words = scope.words();
    let now = scope.settings.exit_to;
    let to = |key, to, text| one_of(key, text, now == to, &SettingsAct::Exit(to));
    let choices = vec![
        to("blank_page", ExitTo::BlankPage, words.settings_exit_blank()),
        to("home_screen", ExitTo::HomeScreen, words.settings_exit_home()),
    ];
    page.choices("exit", words.settings_exit_opens(), Layout::List, choices)
}

fn weeks(scope: &Reading<'_>) -> Vec<Choice> {
    let words = scope.words();
    let now = scope.settings.week_begins;
    let begins = |key, begins, text| one_of(key, text, now == begins, &SettingsAct::Week(begins));
    let phone = words.weekdays_of(1 << scope.habits().week_begins.min(6), 0).concat();
    vec![
        begins("as_the_phone", WeekBegins::AsThePhone, words.settings_as_the_phone()).second(phone),
        begins("monday", WeekBegins::Monday, words.days_monday()),
        begins("saturday", WeekBegins::Saturday, words.days_saturday()),
        begins("sunday", WeekBegins::Sunday, words.days_sunday()),
    ]
}

fn clocks(scope: &Reading<'_>) -> Vec<Choice> {
    let words = scope.words();
    let now = scope.settings.clock_form;
    let form = |key, form, text| one_of(key, text, now == form, &SettingsAct::Clock(form));
    let phone = if scope.habits().twelve_hours { words.settings_clock_12() } else { words.settings_clock_24() };
    vec![
        form("as_the_phone", ClockForm::AsThePhone, words.settings_as_the_phone()).second(phone),
        form("24_hours", ClockForm::TwentyFourHours, words.settings_clock_24()),
        form("12_hours", ClockForm::TwelveHours, words.settings_clock_12()),
    ]
}
