//! The page of how the app looks, speaks and ends, and the page of the areas.

use crate::common::page::{
    act, button, choice, choices, chosen, does, filled, form, has, page, row, rows, tap, texts, written,
};
use crate::common::{NOON, app_at, refusal};
use grain_core::app::App;
use grain_core::error::Problem;
use grain_core::page::{Page, Value};
use grain_core::settings::{ClockForm, ExitTo, PhoneHabits, Settings, Side, Tradition, WeekBegins};

/// A phone that has colours of its own and can lead to its home screen.
fn phone(app: &App) {
    let habits = PhoneHabits { week_begins: 6, twelve_hours: true, has_colours: true, leads_home: true };
    app.use_phone_habits(habits).unwrap();
}

/// Taps one of the choices of a section.
fn choose(app: &App, section: &str, key: &str) -> Page {
    let page = page(app, "settings");
    tap(app, &page, choice(choices(&page, section), key).does.as_ref())
}

#[test]
fn each_switch_changes_its_own_setting_and_a_second_tap_gives_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    phone(&app);
    let before = page(&app, "settings");
    let now = app.settings().unwrap();
    let wanted = [
        ("words_only", Settings { words_only: true, ..now.clone() }),
        ("just_for_me", Settings { just_for_me: true, ..now.clone() }),
        ("widget_card", Settings { card_on_widget: true, ..now.clone() }),
        ("phone_colours", Settings { dynamic_colour: true, ..now }),
    ];
    assert_eq!(choices(&before, "switches").len(), wanted.len());
    for (key, settings) in wanted {
        let on = choose(&app, "switches", key);
        assert_eq!(chosen(choices(&on, "switches")), [key]);
        assert_eq!(app.settings().unwrap(), settings);
        assert_eq!(choose(&app, "switches", key), before);
    }
}

#[test]
fn texts_on_faith_are_none_the_general_ones_or_one_tradition_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let in_settings = |app: &App| row(&page(app, "settings"), "words", "Texts on faith").clone();
    assert_eq!(in_settings(&app).second, "None", "off by default (W10)");
    let keys: Vec<_> = choices(&page(&app, "faith"), "texts").iter().map(|one| one.key.clone()).collect();
    assert_eq!(keys, ["off", "general", "buddhist", "christian", "jewish", "muslim"]);
    let wanted = [
        ("muslim", true, Some(Tradition::Muslim), "Muslim"),
        ("jewish", true, Some(Tradition::Jewish), "Jewish"),
        ("general", true, None, "General ones"),
        ("buddhist", true, Some(Tradition::Buddhist), "Buddhist"),
        ("christian", true, Some(Tradition::Christian), "Christian"),
        ("off", false, None, "None"),
    ];
    for (key, faith, tradition, said) in wanted {
        let faith_page = page(&app, "faith");
        let after = tap(&app, &faith_page, choice(choices(&faith_page, "texts"), key).does.as_ref());
        assert_eq!(chosen(choices(&after, "texts")), [key], "one, and it stays until another is chosen");
        let settings = app.settings().unwrap();
        assert_eq!((settings.faith, settings.tradition), (faith, tradition), "{key}");
        assert_eq!(in_settings(&app).second, said);
    }
    // Settings of a version that knew a switch only: with it on, the general ones.
    app.save_settings(Settings { faith: true, ..app.settings().unwrap() }).unwrap();
    assert_eq!(chosen(choices(&page(&app, "faith"), "texts")), ["general"]);
    let off = Settings { faith: false, tradition: Some(Tradition::Jewish), ..app.settings().unwrap() };
    assert_eq!(app.save_settings(off).unwrap().tradition, None, "off keeps no tradition");
}

#[test]
fn what_a_phone_has_not_is_no_choice_on_it() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let shown = page(&app, "settings");
    assert!(!has(&shown, "exit"));
    assert!(choices(&shown, "switches").iter().all(|switch| switch.key != "phone_colours"));
    phone(&app);
    let shown = choose(&app, "exit", "home_screen");
    assert_eq!(chosen(choices(&shown, "exit")), ["home_screen"]);
    assert_eq!(app.settings().unwrap().exit_to, ExitTo::HomeScreen);
}

#[test]
fn weeks_and_clocks_say_what_the_phone_has_and_follow_what_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    phone(&app);
    let shown = page(&app, "settings");
    assert_eq!(choice(choices(&shown, "week"), "as_the_phone").second, "Sunday");
    assert_eq!(choice(choices(&shown, "clock"), "as_the_phone").second, "12 hours (8:30 pm)");
    assert_eq!(row(&shown, "words", "A new day starts at").second, "3:00 am");
    choose(&app, "week", "saturday");
    let shown = choose(&app, "clock", "24_hours");
    assert_eq!(row(&shown, "words", "A new day starts at").second, "03:00");
    let settings = app.settings().unwrap();
    assert_eq!((settings.week_begins, settings.clock_form), (WeekBegins::Saturday, ClockForm::TwentyFourHours));
    let stays = choice(choices(&shown, "week"), "saturday");
    assert_eq!((stays.chosen, &stays.does), (true, &None), "it stays until another is chosen");
}

#[test]
fn the_word_for_the_other_person_and_the_hour_of_a_new_day_are_forms() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let shown = page(&app, "settings");
    let partner = row(&shown, "words", "What I call the other person");
    assert_eq!(partner.second, "my partner");
    let words = form(partner.tap.as_ref().unwrap());
    let saved = act(&app, &shown, &words.does, filled(words, &[("partner", written(" Sam "))])).unwrap();
    assert_eq!(row(&saved.page.unwrap(), "words", "What I call the other person").second, "Sam");
    let long = filled(words, &[("partner", written(&"x".repeat(41)))]);
    assert_eq!(refusal(act(&app, &shown, &words.does, long)), ("partner".into(), Problem::TooLong));

    let hour = form(row(&shown, "words", "A new day starts at").tap.as_ref().unwrap());
    let at = |time: Option<&str>| {
        let time = time.map(|time| time.parse().unwrap());
        act(&app, &shown, &hour.does, filled(hour, &[("rollover_hour", Value::Time { time })]))
    };
    at(Some("11:00")).unwrap();
    assert_eq!(app.settings().unwrap().rollover_hour, 11);
    for wrong in ["12:00", "05:30", "23:00"] {
        assert_eq!(refusal(at(Some(wrong))), ("rollover_hour".into(), Problem::OutOfRange), "{wrong}");
    }
    assert_eq!(refusal(at(None)), ("rollover_hour".into(), Problem::Empty));
    assert_eq!(app.settings().unwrap().rollover_hour, 11);
}

fn areas(app: &App) -> Page {
    page(app, "areas")
}

/// Tracks an area, or leaves it out.
fn track(app: &App, name: &str) -> Page {
    let areas = areas(app);
    tap(app, &areas, row(&areas, "areas", name).choices[0].does.as_ref())
}

fn add(app: &App, name: &str) -> grain_core::error::Result<Page> {
    let areas = areas(app);
    let form = form(&button(&areas.foot, "An area of my own").does);
    act(app, &areas, &form.does, filled(form, &[("name", written(name))])).map(|outcome| outcome.page.unwrap())
}

/// The names of the tracked ones, as they stand.
fn tracked(page: &Page) -> Vec<&str> {
    rows(page, "areas").iter().filter(|row| row.choices[0].chosen).map(|row| row.text.as_str()).collect()
}

fn in_menu(app: &App, name: &str, text: &str) -> Page {
    let areas = areas(app);
    tap(app, &areas, does(button(&row(&areas, "areas", name).menu, text)))
}

#[test]
fn areas_are_tracked_in_the_order_in_which_they_are_put() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    assert_eq!(tracked(&areas(&app)), Vec::<&str>::new());
    let names: Vec<String> = rows(&areas(&app), "areas").iter().map(|row| row.text.to_string()).collect();
    let [first, second, third] = [&names[0], &names[1], &names[2]].map(String::as_str);
    for name in [first, second, third] {
        track(&app, name);
    }
    assert_eq!(tracked(&areas(&app)), [first, second, third]);
    assert_eq!(tracked(&in_menu(&app, third, "Move up")), [first, third, second]);
    assert_eq!(tracked(&in_menu(&app, first, "Move down")), [third, first, second]);
    let ends = areas(&app);
    let menu = |name: &str| row(&ends, "areas", name).menu.iter().map(|item| item.text.to_string()).collect::<Vec<_>>();
    assert_eq!((menu(third), menu(second)), (vec!["Move down".to_owned()], vec!["Move up".to_owned()]));
    assert_eq!(tracked(&track(&app, first)), [third, second]);
    assert!(row(&areas(&app), "areas", first).menu.is_empty());
}

#[test]
fn the_side_in_each_tracked_area_is_asked_only_of_one_who_stands_on_both() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    track(&app, "Money");
    assert!(!has(&areas(&app), "sides"));
    app.choose_side(Side::Both).unwrap();
    let shown = areas(&app);
    assert_eq!(texts(rows(&shown, "sides")), ["Money"]);
    let money = row(&shown, "sides", "Money");
    let shown = tap(&app, &shown, choice(&money.choices, "rebuilding").does.as_ref());
    assert_eq!(chosen(&row(&shown, "sides", "Money").choices), ["rebuilding"]);
    assert_eq!(app.areas().unwrap()[0].side, Side::Rebuilding);
}

#[test]
fn an_area_of_ones_own_is_added_renamed_and_deleted_and_a_refused_name_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    assert_eq!(tracked(&add(&app, "Our garden").unwrap()), ["Our garden"]);
    for (name, problem) in [("", Problem::Empty), ("our garden", Problem::Duplicate), ("Money", Problem::Duplicate)] {
        assert_eq!(refusal(add(&app, name)), ("name".into(), problem), "{name}");
    }
    let shown = areas(&app);
    let menu = &row(&shown, "areas", "Our garden").menu;
    let rename = form(&button(menu, "Edit").does);
    let values = filled(rename, &[("name", written("The allotment"))]);
    let shown = act(&app, &shown, &rename.does, values).unwrap().page.unwrap();
    assert_eq!(tracked(&shown), ["The allotment"]);
    let delete = button(&row(&shown, "areas", "The allotment").menu, "Delete");
    assert!(delete.ask.as_ref().unwrap().text.contains("grains"));
    let shown = tap(&app, &shown, does(delete));
    assert!(rows(&shown, "areas").iter().all(|row| row.text != "The allotment"));
    assert!(rows(&shown, "areas").iter().all(|row| row.menu.is_empty()), "only one's own can go");
}

#[test]
fn with_as_many_areas_as_can_be_no_more_is_offered() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    for n in 0..24 {
        add(&app, &format!("Area {n}")).unwrap();
    }
    assert!(areas(&app).foot.is_empty());
}
