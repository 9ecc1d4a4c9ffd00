//! Since when, and the first weeks of two hard times: something new came out, and parting. By pages, as a person meets them.

use crate::common::kept::{app, first, save, write};
use crate::common::page::{
    act, choice, choices, chosen, form, has, page, picked, row, rows, said, section, tap, texts, written,
};
use crate::common::{app_at, day};
use grain_core::app::App;
use grain_core::content::{CardText, Kind, Stage, When, content};
use grain_core::page::Page;
use grain_core::reminders::ReminderKind;
use grain_core::settings::{Settings, Side, Since, Situation};
use proptest::prelude::*;

/// Taps a choice on the page of one's side; gives what is said of it.
fn say(app: &App, section: &str, key: &str) -> String {
    let side = page(app, "side");
    let tapped = choice(choices(&side, section), key).does.clone();
    act(app, &side, &tapped.unwrap(), vec![]).unwrap().notice.unwrap().text.to_string()
}

/// Says how a part of the road is.
fn on_the_road(app: &App, part: &str, how: &str) {
    let part = page(app, &format!("road/{part}"));
    tap(app, &part, choice(choices(&part, "part"), how).does.as_ref());
}

/// The rows of Practice that are in sight, and those under "More".
fn menu(app: &App) -> (Vec<String>, Vec<String>) {
    let practice = page(app, "practice");
    let of = |keys: &[&str]| {
        let there = keys.iter().filter(|key| has(&practice, key));
        there.flat_map(|key| texts(rows(&practice, key))).map(str::to_owned).collect::<Vec<_>>()
    };
    (of(&["do", "need", "whole"]), of(&["more"]))
}

fn text_of(id: &str) -> &'static CardText {
    let content = content("en");
    content.cards.iter().chain(content.prompts).find(|text| text.id == id).unwrap()
}

/// What comes on the seven days from this one on, each day opened once at noon: cards and questions.
fn week(folder: &tempfile::TempDir, from: &str) -> Vec<&'static CardText> {
    let mut came = Vec::new();
    for n in 0..7 {
        let app = app_at(folder.path(), &format!("{}T11:30:00Z", day(from).plus(n)));
        let card = app.card_today().unwrap().card.unwrap();
        app.card_seen(card.id.clone()).unwrap();
        let prompt = app.prompt_today().unwrap().prompt.unwrap();
        app.prompt_seen(prompt.id.clone()).unwrap();
        came.extend([text_of(&card.id), text_of(&prompt.id)]);
    }
    came
}

fn examples(app: &App, ladder: &str) -> usize {
    let ladder = page(app, ladder);
    if has(&ladder, "ideas") { rows(&ladder, "ideas").len() } else { 0 }
}

fn at(folder: &tempfile::TempDir, day: &str) -> App {
    app_at(folder.path(), &format!("{day}T12:00:00Z"))
}

#[test]
fn since_when_is_one_tap_is_never_asked_for_and_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let side = page(&app, "side");
    assert_eq!(chosen(choices(&side, "since")), ["not_said"]);
    assert!(said(&side, "since_note").contains("no reason is asked"));
    let weeks = choice(choices(&side, "since"), "first_weeks").does.clone().unwrap();
    let outcome = act(&app, &side, &weeks, vec![]).unwrap();
    let notice = outcome.notice.unwrap();
    assert_eq!(notice.text, "Noted. Texts and reminders now fit this.");
    assert_eq!(chosen(choices(&outcome.page.unwrap(), "since")), ["first_weeks"]);
    assert_eq!(app.settings().unwrap().since, Since::FirstWeeks);
    act(&app, &side, &notice.undo.unwrap(), vec![]).unwrap();
    assert_eq!(page(&app, "side"), side);
    // No clock moves it.
    say(&app, "since", "first_weeks");
    drop(app);
    let years_later = at(&folder, "2029-11-24");
    assert_eq!(chosen(choices(&page(&years_later, "side"), "since")), ["first_weeks"]);
}

#[test]
fn in_the_first_weeks_rungs_begin_low_lessons_wait_and_ones_own_words_are_always_there() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    assert!([1, 2, 3, 4].iter().all(|n| examples(&app, &format!("measures/{n}_money")) == 1));
    let lessons = page(&app, "lessons");
    assert!(has(&lessons, "examples"));
    say(&app, "since", "first_weeks");
    let per_rung = [1, 2, 3, 4].map(|n| examples(&app, &format!("measures/{n}_money")));
    assert_eq!(per_rung, [1, 1, 0, 0]);
    let high = page(&app, "measures/4_money");
    save(&app, &high, form(&high.foot[0].does), &[("text", written("I could ask for the letters."))]);
    assert!(!has(&page(&app, "lessons"), "examples"));
    let (sight, more) = menu(&app);
    assert!(sight.contains(&"Small measures of trust".to_owned()) && sight.contains(&"Boundaries".to_owned()));
    assert!(more.contains(&"Lessons from hurt".to_owned()) && more.contains(&"About forgiving".to_owned()), "{more:?}");
    say(&app, "since", "first_year");
    assert!(menu(&app).0.contains(&"Lessons from hurt".to_owned()));
}

#[test]
fn where_nothing_can_be_believed_only_the_lowest_rung_is_suggested_and_moving_back_is_one_tap() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let say = |key: &str| {
        let stages = page(&app, "stages");
        let tapped = choice(choices(&stages, "state money"), key).does.clone().unwrap();
        act(&app, &stages, &tapped, vec![]).unwrap().notice.unwrap()
    };
    say("tentative");
    assert_eq!(examples(&app, "measures/2_money"), 1);
    let back = say("disbelief");
    assert_eq!(back.text, "Noted: Hard to believe. It can change on any day, and needs no reason.");
    assert_eq!([1, 2].map(|n| examples(&app, &format!("measures/{n}_money"))), [1, 0]);
    let stages = page(&app, "stages");
    act(&app, &stages, &back.undo.unwrap(), vec![]).unwrap();
    assert_eq!(chosen(choices(&page(&app, "stages"), "state money")), ["tentative"]);
    assert_eq!(examples(&app, "measures/2_money"), 1);
}

#[test]
fn what_rests_on_a_shaky_part_is_not_offered_and_stays_within_reach() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    on_the_road(&app, "safety", "shaky");
    let (sight, more) = menu(&app);
    assert!(more.contains(&"Small measures of trust".to_owned()), "{sight:?} {more:?}");
    assert_eq!(examples(&app, "measures/1_money"), 0);
    let low = page(&app, "measures/1_money");
    save(&app, &low, form(&low.foot[0].does), &[("text", written("I could leave the keys."))]);
    let guides = page(&app, "guides");
    assert!(texts(rows(&guides, "more")).contains(&"Back to ordinary days"));
    assert!(section(&guides, "more").folded);
    // A card of a later part is in the library, by one's own tap.
    let theme = page(&app, "cards/stage-connection");
    assert!(!theme.sections.is_empty());
    on_the_road(&app, "safety", "stands");
    on_the_road(&app, "trust", "shaky");
    assert!(menu(&app).0.contains(&"Small measures of trust".to_owned()), "what fits a shaky part is offered");
    assert_eq!(examples(&app, "measures/1_money"), 1);
    assert!(!texts(rows(&page(&app, "peace"), "examples")).contains(&"One meal at a table, with an easy topic."));
}

#[test]
fn the_first_week_after_something_new_came_out() {
    let folder = tempfile::tempdir().unwrap();
    {
        // Three months of slow work before it.
        let calm = app(&folder, Side::Healing);
        say(&calm, "since", "later");
        for part in ["honesty", "safety", "trust"] {
            on_the_road(&calm, part, "stands");
        }
        write(
            &calm,
            "boundaries",
            "In my own words",
            &[("text", written("I sleep elsewhere.")), ("look", picked("week"))],
        );
        let rung = page(&calm, "measures/3_money");
        save(&calm, &rung, form(&rung.foot[0].does), &[("text", written("I could share a list."))]);
    }
    let found = at(&folder, "2026-11-25");
    let told = say(&found, "since", "again");
    assert!(told.starts_with("Noted. Nothing has to be decided this week.") && told.contains("Help is at the top"));
    on_the_road(&found, "honesty", "shaky");
    // The road asks for nothing above it; what protects is in sight, and what hopes is not.
    let road = page(&found, "road");
    assert!(said(&road, "shaky").contains("it is not yours to repair"));
    let (sight, more) = menu(&found);
    for there in ["Boundaries", "My plan for hard moments", "The road", "A place of peace"] {
        assert!(sight.contains(&there.to_owned()), "{there}: {sight:?}");
    }
    for put_away in ["Small measures of trust", "Lessons from hurt", "About forgiving"] {
        assert!(more.contains(&put_away.to_owned()), "{put_away}: {more:?}");
    }
    drop(found);
    let came = week(&folder, "2026-11-25");
    assert!(came[0].first_days && came[1].first_days, "{} {}", came[0].id, came[1].id);
    for text in &came {
        let later = matches!(text.stage, Stage::Trust | Stage::Connection);
        assert!(!later || text.kind == Kind::Rest, "{} comes in the first week", text.id);
    }
    let mut ids: Vec<_> = came.iter().map(|text| text.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 14, "nothing comes twice");
    // What the person tied to a day comes all the same, and nothing that was written is gone.
    let later = at(&folder, "2026-12-01");
    let names: Vec<_> = later.today().unwrap().due.into_iter().map(|due| due.text).collect();
    assert_eq!(names, ["Something you wrote"]);
    assert_eq!(texts(rows(&page(&later, "measures"), "open")), ["I could share a list."]);
    // On a hard day nothing is there to work on, and afterwards one tap makes it later again.
    on_the_road(&later, "honesty", "cannot_say");
    say(&later, "since", "later");
    assert!(menu(&later).1.iter().all(|name| name != "Lessons from hurt"));
}

#[test]
fn the_one_who_hid_it_is_offered_honesty_first() {
    let folder = tempfile::tempdir().unwrap();
    let told = {
        let app = app(&folder, Side::Rebuilding);
        say(&app, "since", "again")
    };
    assert_eq!(told, "Noted. Honesty comes first now, where it is safe. Other things can wait.");
    for text in week(&folder, "2026-11-25") {
        assert!(text.first_days || text.stage == Stage::Honesty, "{} comes before honesty", text.id);
    }
}

fn parts(app: &App) -> Vec<String> {
    texts(rows(&page(app, "road"), "parts")).into_iter().map(str::to_owned).collect()
}

fn guides(page: &Page) -> Vec<String> {
    let groups = ["plain", "hard", "help"].into_iter().filter(|key| has(page, key));
    groups.flat_map(|key| texts(rows(page, key))).map(str::to_owned).collect()
}

#[test]
fn the_first_week_of_parting() {
    let folder = tempfile::tempdir().unwrap();
    {
        let both = app(&folder, Side::Both);
        write(
            &both,
            "boundaries",
            "In my own words",
            &[("text", written("I end the talk.")), ("look", picked("week"))],
        );
        write(&both, "goals", "A new goal", &[("text", written("I swim.")), ("look", picked("week"))]);
        let rung = page(&both, "measures/1_money");
        save(&both, &rung, form(&rung.foot[0].does), &[("text", written("I could ask.")), ("look", picked("week"))]);
        on_the_road(&both, "connection", "shaky");
    }
    let parting = at(&folder, "2026-11-25");
    let told = say(&parting, "situation", "parting");
    assert!(told.contains("What you wrote stays yours."), "{told}");
    assert_eq!(parting.settings().unwrap().situation, Situation::Parting);
    assert_eq!(parts(&parting), ["Honesty", "Safety"], "what needs both is not there");
    let (sight, more) = menu(&parting);
    for there in ["Promises", "Boundaries", "Goals", "A place of peace", "My plan for hard moments"] {
        assert!(sight.contains(&there.to_owned()), "{there}: {sight:?}");
    }
    assert!(more.contains(&"Small measures of trust".to_owned()), "{more:?}");
    assert_eq!(examples(&parting, "measures/1_money"), 0);
    let rituals = page(&parting, "peace");
    assert!(texts(rows(&rituals, "examples")).iter().all(|line| !line.contains("each, heard to the end")));
    let for_a_talk = guides(&page(&parting, "guides"));
    assert!(for_a_talk.contains(&"Plain matters while apart".to_owned()), "{for_a_talk:?}");
    assert!(!for_a_talk.contains(&"Weekly talk".to_owned()));
    drop(parting);
    for text in week(&folder, "2026-11-25") {
        assert!(!matches!(text.when, When::Deciding | When::Hard), "{} asks again what is decided", text.id);
        assert!(!text.not_when.contains(&grain_core::content::NotWhen::Separated), "{} supposes contact", text.id);
    }
    // The week's looks come in their rhythm, the rung is brought up by nothing, and all of it is still there.
    let later = at(&folder, "2026-12-01");
    let names: Vec<_> = later.today().unwrap().due.into_iter().map(|due| due.text).collect();
    assert_eq!(names, ["Goals", "Something you wrote"]);
    let plan = later.plan_reminders(10).unwrap().slots;
    assert!(plan.iter().any(|slot| slot.kind == ReminderKind::Look));
    assert_eq!(texts(rows(&page(&later, "measures"), "open")), ["I could ask."]);
    assert_eq!(first(&later, "goals").title.as_str(), first(&at(&folder, "2026-12-01"), "goals").title.as_str());
    // It is one tap back, with nothing asked, and the road is as it was.
    assert_eq!(say(&later, "situation", "working_on_it"), "Noted. Texts and reminders now fit this.");
    assert_eq!(parts(&later).len(), 5);
    assert!(said(&page(&later, "road"), "away").contains("put away"));
    let row = row(&page(&later, "road"), "parts", "Connection").clone();
    assert!(row.second.starts_with("Shaky"));
}

/// One of a list.
fn any_of<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> impl Strategy<Value = T> {
    prop::sample::select(all.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn whatever_was_said_the_pages_offer_nothing_that_hurts_and_keep_all_of_it_in_reach(
        side in any_of(&[Side::Healing, Side::Rebuilding, Side::Both]),
        situation in any_of(Situation::ALL),
        since in any_of(Since::ALL),
        shaky in any_of(&[None, Some("honesty"), Some("safety"), Some("trust"), Some("connection"), Some("close")]),
        (disbelief, just_for_me, faith) in any::<(bool, bool, bool)>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let app = app(&folder, side);
        if let Some(part) = shaky {
            on_the_road(&app, part, "shaky");
        }
        if disbelief {
            let said = r#"stages:{"say":["money","disbelief"]}"#.parse().unwrap();
            app.act(&said, vec![], None).unwrap();
        }
        let settings = Settings { situation, since, just_for_me, faith, ..app.settings().unwrap() };
        app.save_settings(settings).unwrap();
        let for_two = !just_for_me && matches!(situation, Situation::WorkingOnIt | Situation::StillDeciding);
        let new = matches!(since, Since::FirstWeeks | Since::Again);
        // Trust and what comes after it is not there for one who is apart, so nothing there is shaky.
        let first = shaky.filter(|part| for_two || matches!(*part, "honesty" | "safety"));
        let trust_away = matches!(first, Some("honesty" | "safety"));
        let near_away = trust_away || first == Some("trust");

        for rung in 1..=5 {
            let suggested = examples(&app, &format!("measures/{rung}_money"));
            let hurts = !for_two || trust_away || (new && rung > 2) || (disbelief && rung > 1);
            prop_assert!(!hurts || suggested == 0, "rung {rung}");
            let ladder = page(&app, &format!("measures/{rung}_money"));
            prop_assert!(!ladder.foot.is_empty(), "one's own words are always there");
        }
        let (sight, more) = menu(&app);
        let in_sight = |name: &str| sight.contains(&name.to_owned());
        prop_assert!(!(in_sight("Small measures of trust") && (trust_away || !for_two)));
        prop_assert!(!(in_sight("Lessons from hurt") && new && side.has_bowl()));
        prop_assert!(!(in_sight("About forgiving") && new));
        for name in ["Small measures of trust", "Lessons from hurt", "Boundaries"] {
            prop_assert!(in_sight(name) || more.contains(&name.to_owned()), "{name} is out of reach");
        }
        prop_assert!(in_sight("The road"));
        let near = guides(&page(&app, "guides"));
        let kept_near = ["Weekly talk", "Back to ordinary days", "Feelings, needs, what is mine"];
        prop_assert!(!kept_near.iter().any(|name| near.contains(&(*name).to_owned())) || !(new || near_away || !for_two));
        prop_assert!(near.contains(&"When to stop and get help".to_owned()));
        let rituals = page(&app, "peace");
        let two = texts(rows(&rituals, "examples")).contains(&"One meal at a table, with an easy topic.");
        prop_assert!(!two || (for_two && !new && !near_away));
        let away = |stage| match stage {
            Stage::Trust => trust_away,
            Stage::Connection => near_away,
            Stage::Honesty | Stage::Safety | Stage::Any => false,
        };
        let card = app.card_today().unwrap().card.map(|card| card.id);
        let prompt = app.prompt_today().unwrap().prompt.map(|prompt| prompt.id);
        for text in [card.unwrap(), prompt.unwrap()].iter().map(|id| text_of(id)) {
            prop_assert!(!away(text.stage) || text.kind == Kind::Rest, "{} is from a part that is put away", text.id);
            let later = matches!(text.stage, Stage::Trust | Stage::Connection) && text.kind == Kind::Practice;
            prop_assert!(!(new && later && side.has_bowl()), "{} is a step while it is new", text.id);
        }
    }
}
