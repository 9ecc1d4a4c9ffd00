//! The pages of the cards: by theme, the kept, the own and the hidden ones, and one card.

use crate::common::page::{act, button, does, filled, form, has, page, row, rows, tap, texts, written};
use crate::common::{NOON, app_at, refusal};
use grain_core::app::App;
use grain_core::content::{Faith, content};
use grain_core::error::{Error, Problem, Result};
use grain_core::page::{Action, Outcome, Page, Row, Then};
use grain_core::settings::{Settings, Side, Tradition};

fn healing(folder: &std::path::Path) -> App {
    let app = app_at(folder, NOON);
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(vec!["money".into()]).unwrap();
    app
}

fn first(app: &App, theme: &str) -> Row {
    rows(&page(app, theme), "cards")[0].clone()
}

fn go(row: &Row) -> String {
    match row.tap.as_ref().unwrap() {
        Action::Go { route } => route.to_string(),
        other => panic!("{other:?}"),
    }
}

fn facts(app: &App) -> Vec<String> {
    rows(&page(app, "cards"), "lists").iter().map(|row| format!("{}: {}", row.text, row.second)).collect()
}

fn write(app: &App, title: &str, body: &str) -> Result<Outcome> {
    let cards = page(app, "cards/mine");
    let form = form(&button(&cards.foot, "Write a card").does);
    act(app, &cards, &form.does, filled(form, &[("title", written(title)), ("body", written(body))]))
}

/// Does what a button of a card's own page does.
fn on_card(app: &App, route: &str, text: &str) -> (Page, Outcome) {
    let card = page(app, route);
    let outcome = act(app, &card, does(button(&card.foot, text)).unwrap(), Vec::new()).unwrap();
    (card, outcome)
}

#[test]
fn the_library_says_how_many_cards_there_are_and_each_row_leads_to_them() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let all = rows(&page(&app, "cards/all"), "cards").len();
    assert_eq!(
        facts(&app),
        [
            format!("All cards: {all} cards"),
            "Kept: No cards kept yet. The heart on a card keeps it.".to_owned(),
            "My own: No card of your own yet. You can write one for a hard day.".to_owned(),
            "Hidden: No cards are hidden.".to_owned(),
        ]
    );
    let library = page(&app, "cards");
    assert!(texts(rows(&library, "themes")).contains(&"Money"));
    for theme in rows(&library, "lists").iter().chain(rows(&library, "themes")) {
        let shown = page(&app, &go(theme));
        assert_eq!(shown.title, theme.text);
        for card in rows(&shown, "cards") {
            assert_eq!(page(&app, &go(card)).title, card.text);
        }
    }
    let nowhere = "cards/nowhere".parse().unwrap();
    assert_eq!(refusal(app.page(&nowhere)), ("route".into(), Problem::UnknownKey));
    let gone = app.page(&"cards/stage-nowhere".parse().unwrap());
    assert!(matches!(gone, Err(Error::NotFound(_))), "a theme that has no card now is gone, and no mistake");
}

#[test]
fn a_card_is_kept_and_kept_no_longer() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let before = page(&app, "cards/all");
    let card = first(&app, "cards/all");
    let shown = tap(&app, &before, does(button(&card.menu, "Keep")));
    assert_eq!(texts(rows(&page(&app, "cards/kept"), "cards")), [card.text.as_str()]);
    let kept = row(&shown, "cards", &card.text);
    assert_eq!(tap(&app, &shown, does(button(&kept.menu, "Keep no longer"))), before);
}

#[test]
fn a_hidden_card_goes_from_the_list_and_undo_or_its_own_list_bring_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let before = page(&app, "cards/all");
    let card = first(&app, "cards/all");
    let hide = does(button(&card.menu, "Hide")).unwrap();
    let notice = act(&app, &before, hide, Vec::new()).unwrap().notice.unwrap();
    assert_eq!(notice.text, "Hidden.");
    assert!(!texts(rows(&page(&app, "cards/all"), "cards")).contains(&card.text.as_str()));
    assert_eq!(tap(&app, &before, notice.undo.as_ref()), before);

    act(&app, &before, hide, Vec::new()).unwrap();
    let hidden = first(&app, "cards/hidden");
    assert_eq!((&hidden.text, hidden.menu.len()), (&card.text, 0));
    tap(&app, &before, does(button(&hidden.buttons, "Bring back")));
    assert_eq!(page(&app, "cards/all"), before);
}

#[test]
fn less_like_this_is_said_on_the_card_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let route = go(&first(&app, "cards/all"));
    let (before, outcome) = on_card(&app, &route, "Less like this");
    let now = outcome.page.unwrap();
    assert!(button(&now.foot, "As many as before").ask.is_none());
    assert_eq!(tap(&app, &now, outcome.notice.unwrap().undo.as_ref()), before);
}

#[test]
fn a_card_of_ones_own_is_written_changed_and_deleted_and_a_refused_one_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let mine = write(&app, "For a hard day", "Tea, then a walk.").unwrap().page.unwrap();
    let card = row(&mine, "cards", "For a hard day");
    assert_eq!(card.second, "Tea, then a walk.");
    for (title, body, field, problem) in [
        ("", "text", "title", Problem::Empty),
        ("title", " ", "body", Problem::Empty),
        ("for a hard day", "text", "title", Problem::Duplicate),
        ("title", &"x".repeat(241), "body", Problem::TooLong),
    ] {
        assert_eq!(refusal(write(&app, title, body)), (field.into(), problem));
    }
    let route = go(card);
    let shown = page(&app, &route);
    let change = form(&button(&shown.foot, "Edit").does);
    let values = filled(change, &[("body", written("Tea."))]);
    let shown = act(&app, &shown, &change.does, values).unwrap().page.unwrap();
    assert!(grain_core::page::say::page(&shown, false).contains("Tea.\n"));
    assert!(shown.foot.iter().all(|button| button.text != "Less like this"), "nobody else repeats it");

    let delete = button(&shown.foot, "Delete");
    assert_eq!(delete.ask.as_ref().unwrap().title, "For a hard day");
    let outcome = act(&app, &shown, does(delete).unwrap(), Vec::new()).unwrap();
    assert_eq!((outcome.then, outcome.page), (Then::Back, None), "its page is gone with it");
    assert!(matches!(app.page(&route.parse().unwrap()), Err(Error::NotFound(_))));
    assert!(rows(&page(&app, "cards/mine"), "cards").is_empty());
}

#[test]
fn from_a_list_a_card_is_deleted_and_the_list_stays() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let mine = write(&app, "One", "Text").unwrap().page.unwrap();
    let delete = does(button(&row(&mine, "cards", "One").menu, "Delete")).unwrap();
    let outcome = act(&app, &mine, delete, Vec::new()).unwrap();
    assert_eq!(outcome.then, Then::Stay);
    assert!(rows(&outcome.page.unwrap(), "cards").is_empty());
}

#[test]
fn a_heavy_topic_stands_in_a_list_by_its_name_and_its_text_one_tap_further_on() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    app.track_areas(vec!["money".into(), "faithfulness".into()]).unwrap();
    let all = page(&app, "cards/all");
    let heavy = rows(&all, "cards").iter().find(|row| row.second.contains("You can skip it.")).unwrap();
    let body = crate::common::page::said(&page(&app, &format!("card/{}", heavy.key)), "text");
    assert!(!heavy.spoken.contains(body.as_str()));
    let shown = grain_core::page::say::page(&page(&app, &go(heavy)), false);
    assert!(shown.find("You can skip it.").unwrap() < shown.find(body.lines().next().unwrap()).unwrap(), "{shown}");
}

#[test]
fn faith_has_a_page_of_its_own_only_while_it_is_on_and_each_tradition_stands_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.choose_side(Side::Both).unwrap();
    let leads_there = |app: &App| rows(&page(app, "you"), "around").iter().any(|row| row.text == "Faith");
    assert!(!leads_there(&app));
    assert!(app.page(&"cards/faith".parse().unwrap()).is_err(), "off, it is not there at all (W10)");
    app.save_settings(Settings { faith: true, ..app.settings().unwrap() }).unwrap();
    assert!(leads_there(&app));
    let faith = page(&app, "cards/faith");
    assert_eq!(faith.lead, "Texts and prayers, to read or to leave. Silence is welcome too.");
    assert!(faith.sections.iter().all(|section| section.folded == (section.key != "choice")));
    let named = ["buddhist", "christian", "jewish", "muslim"];
    let traditions = named.map(|key| rows(&faith, key).len());
    assert!(traditions.iter().all(|texts| *texts >= 10), "{traditions:?}");
    let general: usize =
        ["rest", "permission", "perspective", "practice"].iter().map(|key| rows(&faith, key).len()).sum();
    assert!(general >= 30, "{general}");

    // One tradition by its name: its texts first of all, and of another only what was kept.
    let kept = rows(&faith, "christian")[0].key.clone();
    app.keep_card(kept.clone(), true).unwrap();
    app.save_settings(Settings { tradition: Some(Tradition::Muslim), ..app.settings().unwrap() }).unwrap();
    let faith = page(&app, "cards/faith");
    let keys = |key: &str| rows(&faith, key).iter().map(|row| row.key.clone()).collect::<Vec<_>>();
    assert_eq!((keys("muslim").len(), keys("christian")), (traditions[3], vec![kept]));
    assert!(!has(&faith, "jewish") && !has(&faith, "buddhist"));
    let place = |key: &str| faith.sections.iter().position(|section| section.key == key);
    assert!(place("muslim") < place("christian"));
    let all = page(&app, "cards/all");
    let of_jewish =
        |row: &Row| content("en").cards.iter().any(|text| text.id == row.key && text.faith == Faith::Jewish);
    assert!(!rows(&all, "cards").iter().any(of_jewish));
    assert_eq!(go(&rows(&faith, "choice")[0]), "faith");
}
