//! The road as a person meets it on its pages: five parts, said by the person, and the later ones put away while one is shaky.

use crate::common::kept::{app, buttons};
use crate::common::page::{
    act, button, choice, choices, chosen, does, has, page, row, rows, said, section, tap, texts,
};
use crate::common::{app_at, day};
use grain_core::app::App;
use grain_core::content::content;
use grain_core::page::{Action, Body, Page};
use grain_core::reminders::ReminderKind;
use grain_core::settings::{Settings, Side, Situation};
use proptest::prelude::*;

/// Taps an answer beside a statement, and gives the page as it then is.
fn answer(app: &App, on: &Page, statement: &str, answer: &str) -> Page {
    let mut statements = on.sections.iter().filter_map(|section| match &section.body {
        Body::Rows { rows, .. } => rows.iter().find(|row| row.key == statement),
        _ => None,
    });
    let row = statements.next_back().unwrap_or_else(|| panic!("no {statement}"));
    tap(app, on, choice(&row.choices, answer).does.as_ref())
}

/// Taps what the person says of the part as a whole.
fn say(app: &App, part: &str, said: &str) -> Page {
    let on = page(app, &format!("road/{part}"));
    tap(app, &on, choice(choices(&on, "part"), said).does.as_ref())
}

/// The parts with their second lines, and whether a tap leads there.
fn parts(app: &App) -> Vec<(String, String, bool)> {
    let road = page(app, "road");
    let part = |row: &grain_core::page::Row| (row.text.to_string(), row.second.to_string(), row.tap.is_some());
    rows(&road, "parts").iter().map(part).collect()
}

fn texts_on(page: &Page) -> String {
    grain_core::page::say::page(page, false)
}

#[test]
fn the_healing_side_is_asked_what_it_feels_and_the_rebuilding_side_what_it_does() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let names: Vec<_> = parts(&app).into_iter().map(|(name, ..)| name).collect();
    assert_eq!(names, ["Honesty", "Safety", "Trust", "Connection", "Being close"]);
    let honesty = page(&app, "road/honesty");
    assert!(texts(rows(&honesty, "healing")).contains(&"I get clear answers to what I ask."));
    assert!(!has(&honesty, "rebuilding"));
    assert!(said(&honesty, "fear").contains("Help is at the top"), "the fear line stands at the foot of each part");
    app.choose_side(Side::Rebuilding).unwrap();
    let honesty = page(&app, "road/honesty");
    assert!(texts(rows(&honesty, "rebuilding")).contains(&"There is nothing big that I hide."));
    assert!(!has(&honesty, "healing"));
    // With both, each area has its own.
    app.choose_side(Side::Both).unwrap();
    app.set_area_side("money".to_owned(), Side::Rebuilding).unwrap();
    app.set_area_side("faith".to_owned(), Side::Healing).unwrap();
    let honesty = page(&app, "road/honesty");
    assert_eq!(section(&honesty, "healing").heading.as_str(), "Where I am healing: Faith");
    assert_eq!(section(&honesty, "rebuilding").heading.as_str(), "Where I am rebuilding: Money");
    app.set_area_side("faith".to_owned(), Side::Rebuilding).unwrap();
    assert!(!has(&page(&app, "road/honesty"), "healing"), "no area is left on that side");
}

#[test]
fn one_not_now_makes_a_part_shaky_and_what_lies_after_it_cannot_be_tapped() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let safety = page(&app, "road/safety");
    let safety = answer(&app, &safety, "healing_1", "yes");
    assert!(parts(&app).iter().all(|(_, _, leads)| *leads), "nothing is shaky");
    let safety = answer(&app, &safety, "healing_2", "not_now");
    assert_eq!(section(&safety, "shaky").heading.as_str(), "Safety looks shaky now");
    assert!(said(&safety, "shaky").contains("That is not your fault."));
    assert_eq!(texts(rows(&safety, "fits")), ["Boundaries"]);
    assert!(safety.foot.iter().all(|button| !button.text.contains("Go on")), "nothing leads on");
    let parts = parts(&app);
    let leads: Vec<_> = parts.iter().map(|(.., leads)| *leads).collect();
    assert_eq!(leads, [true, true, false, false, false]);
    assert!(parts[1].1.starts_with("Shaky, on Tuesday, 24 November"));
    assert_eq!(parts[2].1, "Put away for now");
    assert!(parts[4].1.contains("No is always allowed"));
    assert!(said(&page(&app, "road"), "away").contains("Nothing in them is asked of you."));
    // Nothing of a part that is put away is there, whatever leads to it.
    let trust = page(&app, "road/trust");
    assert!(trust.sections.is_empty() && trust.foot.is_empty());
    // On a hard day nothing is there to work on.
    app.begin_hard_day().unwrap();
    assert!(!has(&page(&app, "road/safety"), "fits") && !has(&page(&app, "road"), "fits"));
    // The person's own word goes before the answer, at once.
    let safety = say(&app, "safety", "stands");
    assert_eq!(said(&safety, "stands"), "This part stands for you today. It can change.");
    assert!(page(&app, "road").sections.iter().all(|section| section.key != "shaky"));
}

#[test]
fn a_tap_can_be_taken_back_with_undo_or_by_a_second_tap() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Rebuilding);
    let untouched = page(&app, "road/trust");
    let not_now = choice(&row(&untouched, "rebuilding", "I mostly do what I said I would do.").choices, "not_now");
    let outcome = act(&app, &untouched, not_now.does.as_ref().unwrap(), vec![]).unwrap();
    let notice = outcome.notice.unwrap();
    assert_eq!(notice.text, "Noted. Later parts are put away for now.");
    let shaky = outcome.page.unwrap();
    assert_eq!(texts(rows(&shaky, "fits")), ["Promises"]);
    let back = act(&app, &shaky, &notice.undo.unwrap(), vec![]).unwrap().page.unwrap();
    assert_eq!(back, untouched);
    let answered = answer(&app, &back, "rebuilding_1", "in_part");
    let statement = row(&answered, "rebuilding", "I mostly do what I said I would do.");
    assert_eq!(chosen(&statement.choices), ["in_part"]);
    assert_eq!(answer(&app, &answered, "rebuilding_1", "in_part"), untouched);
    // Changing an answer keeps one answer.
    let twice = answer(&app, &answer(&app, &untouched, "rebuilding_1", "yes"), "rebuilding_1", "cannot_tell");
    assert_eq!(chosen(&rows(&twice, "rebuilding")[0].choices), ["cannot_tell"]);
    assert!(!has(&twice, "shaky"));
}

#[test]
fn a_later_look_begins_blank_says_what_was_said_before_and_changes_nothing_until_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    say(&app(&folder, Side::Healing), "trust", "shaky");
    let later = app_at(folder.path(), "2026-12-08T12:00:00Z");
    let trust = page(&later, "road/trust");
    assert_eq!(chosen(choices(&trust, "part")), ["shaky"]);
    assert_eq!(said(&trust, "said_on"), "You said this on Tuesday, 24 November.");
    let trust = answer(&later, &trust, "healing_1", "yes");
    assert!(has(&trust, "shaky"), "one yes takes nothing back");
    let trust = answer(&later, &answer(&later, &trust, "healing_2", "in_part"), "healing_3", "yes");
    assert!(!has(&trust, "shaky") && chosen(choices(&trust, "part")).is_empty());
    assert_eq!(texts(rows(&trust, "earlier")), ["Shaky, on Tuesday, 24 November"]);
    let much_later = app_at(folder.path(), "2026-12-22T12:00:00Z");
    let trust = page(&much_later, "road/trust");
    assert!(rows(&trust, "healing").iter().all(|row| chosen(&row.choices).is_empty()));
    assert_eq!(rows(&trust, "healing")[1].second.as_str(), "In part, on Tuesday, 8 December");
    // A look can be deleted, and asks first.
    let earlier = &rows(&trust, "earlier")[0];
    let delete = &earlier.menu[0];
    assert!(delete.ask.as_ref().unwrap().title.contains("8 December"));
    let trust = tap(&much_later, &trust, does(delete));
    assert_eq!(texts(rows(&trust, "earlier")), ["Shaky, on Tuesday, 24 November"]);
    assert!(has(&trust, "shaky"), "what was said before stands again");
    let all = button(&trust.foot, "Delete the looks at this part");
    assert!(all.ask.is_some());
    let trust = tap(&much_later, &trust, does(all));
    assert!(!has(&trust, "earlier") && !has(&trust, "shaky"));
}

#[test]
fn who_is_apart_or_keeps_the_app_for_themselves_has_the_first_two_parts() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    say(&app, "trust", "shaky");
    let with = |situation, just_for_me| {
        app.save_settings(Settings { situation, just_for_me, ..app.settings().unwrap() }).unwrap();
        parts(&app).len()
    };
    assert_eq!(with(Situation::WorkingOnIt, false), 5);
    assert_eq!(with(Situation::StillDeciding, false), 5);
    for situation in [Situation::Pausing, Situation::Parting, Situation::OnMyOwn] {
        assert_eq!(with(situation, false), 2, "{situation:?}");
        assert!(!has(&page(&app, "road"), "shaky"), "what is not there is not shaky: {situation:?}");
        assert!(page(&app, "road/trust").sections.is_empty());
    }
    assert_eq!(with(Situation::WorkingOnIt, true), 2);
}

#[test]
fn all_five_can_stand_and_nothing_is_summed() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    for part in ["honesty", "safety", "trust", "connection", "close"] {
        assert!(!has(&page(&app, "road"), "stands"));
        say(&app, part, "stands");
    }
    let road = page(&app, "road");
    assert_eq!(said(&road, "stands"), "All five stand for you today. You can leave it at that.");
    let without_days = texts_on(&road).replace("24 November", "");
    let time = without_days.replace("12:00", "");
    assert!(!time.chars().any(|c| c.is_ascii_digit()), "{time}");
}

#[test]
fn the_look_has_its_day_every_two_weeks_is_put_off_silently_and_says_nothing_outside() {
    let folder = tempfile::tempdir().unwrap();
    let first = app(&folder, Side::Healing);
    let road = page(&first, "road");
    let rhythm = choice(choices(&road, "rhythm"), "fortnight");
    assert_eq!(rhythm.text.as_str(), "Every two weeks");
    let outcome = act(&first, &road, rhythm.does.as_ref().unwrap(), vec![]).unwrap();
    assert!(outcome.wants_to_notify);
    let undo = outcome.notice.unwrap().undo.unwrap();
    act(&first, &road, &undo, vec![]).unwrap();
    assert_eq!(page(&first, "road"), road);
    tap(&first, &road, rhythm.does.as_ref());
    let looks = first.plan_reminders(40).unwrap().slots;
    let looks: Vec<_> = looks.iter().filter(|item| item.kind == ReminderKind::Look).collect();
    assert_eq!(looks[0].day, day("2026-12-08"));
    let mut of_a_look = content("en").notifications.text.iter().filter(|text| text.r#use == "look");
    assert!(of_a_look.any(|text| text.title == looks[0].title), "{}", looks[0].title);
    drop(first);
    assert!(!named(&app_at(folder.path(), "2026-12-07T12:00:00Z")).contains(&"The road".to_owned()));
    let due = app_at(folder.path(), "2026-12-08T12:00:00Z");
    assert!(named(&due).contains(&"The road".to_owned()));
    let Action::Go { route } =
        due.today().unwrap().due.into_iter().next().map(|due| Action::Go { route: due.route }).unwrap()
    else {
        unreachable!()
    };
    let road = due.page(&route).unwrap();
    let put_off = button(buttons(&road, "due"), "Not this time");
    let outcome = act(&due, &road, does(put_off).unwrap(), vec![]).unwrap();
    assert_eq!(outcome.notice.unwrap().text, "Not this time. It comes again in two weeks, or when you open it.");
    assert!(named(&due).is_empty());
    // A look that was passed over goes silently, and to answer one statement is to look.
    let later = app_at(folder.path(), "2027-03-02T12:00:00Z");
    assert!(has(&page(&later, "road"), "due"));
    answer(&later, &page(&later, "road/honesty"), "healing_4", "yes");
    assert!(!has(&page(&later, "road"), "due"));
}

fn named(app: &App) -> Vec<String> {
    app.today().unwrap().due.into_iter().map(|due| due.text).collect()
}

#[test]
fn an_answer_that_is_none_is_refused_and_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    for said in [
        r#"["honesty","2026-11-24","healing_9","yes"]"#,
        r#"["honesty","2026-11-24","healing_1","stands"]"#,
        r#"["honesty","2026-11-24","part","yes"]"#,
        r#"["honesty","2026-11-25","healing_1","yes"]"#,
    ] {
        let say = format!(r#"road:{{"say":{said}}}"#).parse().unwrap();
        assert!(app.act(&say, vec![], None).is_err(), "{said}");
    }
    assert!(parts(&app).iter().all(|(_, second, _)| second.contains("A first look, if you like")));
}

/// Everything that can be answered on a page of a part.
fn answers(page: &Page) -> Vec<grain_core::page::Act> {
    let of = page.sections.iter().flat_map(|section| match &section.body {
        Body::Rows { rows, .. } => rows.iter().flat_map(|row| &row.choices).collect::<Vec<_>>(),
        Body::Choices { choices, .. } => choices.iter().collect(),
        _ => Vec::new(),
    });
    of.filter_map(|choice| choice.does.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_said_the_first_shaky_part_hides_the_later_ones_and_undo_gives_the_page_back(
        taps in prop::collection::vec((0..5_usize, any::<u16>(), any::<bool>(), 0..20_i64), 1..25),
        side in prop_oneof![Just(Side::Healing), Just(Side::Rebuilding), Just(Side::Both)],
    ) {
        let folder = tempfile::tempdir().unwrap();
        drop(app(&folder, side));
        let mut at = day("2026-11-24");
        for (minute, (part, pick, undo, days)) in taps.into_iter().enumerate() {
            at = at.plus(i32::try_from(days).unwrap());
            let app = app_at(folder.path(), &format!("{at}T12:{:02}:00Z", minute + 1));
            let part = ["honesty", "safety", "trust", "connection", "close"][part];
            let before = page(&app, &format!("road/{part}"));
            let acts = answers(&before);
            let Some(tapped) = acts.get(usize::from(pick) % acts.len().max(1)) else { continue };
            let outcome = act(&app, &before, tapped, vec![]).unwrap();
            if undo {
                let back = act(&app, &before, &outcome.notice.unwrap().undo.unwrap(), vec![]).unwrap();
                prop_assert_eq!(back.page.unwrap(), before);
            }
            let parts = parts(&app);
            let first = parts.iter().position(|(_, second, _)| second.starts_with("Shaky"));
            for (n, (name, second, leads)) in parts.iter().enumerate() {
                let away = first.is_some_and(|first| n > first);
                prop_assert_eq!(*leads, !away, "{}: {}", name, second);
                prop_assert_eq!(second.starts_with("Put away"), away, "{}: {}", name, second);
            }
            prop_assert_eq!(has(&page(&app, "road"), "shaky"), first.is_some());
        }
    }
}
