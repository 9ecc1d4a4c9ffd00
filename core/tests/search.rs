//! Finding what was written: what is found opens, and what was replaced or deleted is found by nobody.

use crate::common::page::{add_person, button, hits, id_of, page, rows, said, searched};
use crate::common::{NOON, app_at, day, refusal};
use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::cards::OwnCardDraft;
use grain_core::check_in::{Answer, GrainsSaid};
use grain_core::circle::PersonDraft;
use grain_core::disclosures::DisclosureDraft;
use grain_core::domains::place;
use grain_core::error::{Error, Problem};
use grain_core::moments::{MomentKind, MomentPlanDraft};
use grain_core::page::{Action, FieldValue, Page, Row, Value};
use grain_core::promises::{PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::prompts::AnswerDraft;
use grain_core::search::NoteKind;
use grain_core::settings::Side;
use grain_core::store::DATABASE;

/// What a row that was found is.
fn kind(hit: &Row) -> NoteKind {
    hit.key.split_once('-').unwrap().0.parse().unwrap()
}

/// The page that a row opens.
fn note(app: &App, hit: &Row) -> Page {
    let Some(Action::Go { route }) = &hit.tap else { panic!("{hit:?}") };
    page(app, &route.to_string())
}

fn healing(folder: &std::path::Path) -> App {
    let app = app_at(folder, NOON);
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(vec!["money".into()]).unwrap();
    app
}

fn grains(why: &str) -> GrainDraft {
    GrainDraft {
        area: "money".into(),
        change: GrainChange::LotTaken,
        day: None,
        source: GrainSource::ByHand,
        reason: None,
        why: why.into(),
    }
}

fn say(app: &App, grains: GrainsSaid, why: &str) {
    let answer = Answer::Grains { area: "money".into(), grains: Some(grains), why: why.into() };
    app.answer_check_in(None, vec![answer]).unwrap();
}

/// Does what a form does that holds one text.
fn act(app: &App, act: &str, text: &str) {
    fill(app, act, "text", text);
}

/// The same, where the field has another name.
fn fill(app: &App, act: &str, key: &str, text: &str) {
    let text = FieldValue { key: key.into(), value: Value::Text { text: text.into() } };
    app.act(&act.parse().unwrap(), vec![text], None).unwrap();
}

/// Writes a line of the account, with its note.
fn entry(app: &App, act: &str, note: &str) {
    let text = |key: &str, text: &str| FieldValue { key: key.into(), value: Value::Text { text: text.into() } };
    let chosen = |key: &str, of: &str| FieldValue { key: key.into(), value: Value::Chosen { key: of.into() } };
    let what =
        vec![text("amount", "12.50"), text("currency", "EUR"), chosen("direction", "out"), chosen("category", "home")];
    app.act(&act.parse().unwrap(), what.into_iter().chain([text("note", note)]).collect(), None).unwrap();
}

/// One note of every kind, each with the word "quince".
fn one_of_each(app: &App) {
    let quince = |more: &str| format!("quince {more}");
    app.add_grains(grains(&quince("beside grains"))).unwrap();
    app.answer_prompt(AnswerDraft { prompt: String::new(), day: None, text: quince("line").into() }).unwrap();
    app.write_own_card(OwnCardDraft { title: "Breathe".into(), body: quince("card").into() }).unwrap();
    app.add_promise(PromiseDraft {
        text: quince("promise").into(),
        to: PromisedTo::Partner,
        schedule: PromiseSchedule::Once { day: day("2026-11-26") },
        due_time: None,
        remind: PromiseReminder::Off,
    })
    .unwrap();
    app.add_disclosure(DisclosureDraft { text: quince("to tell").into(), day: None }).unwrap();
    app.note_moment(Some(MomentKind::Triggered), quince("moment")).unwrap();
    let plan = MomentPlanDraft { helps: quince("plan").into(), sets_off: "a street".into(), ..Default::default() };
    app.save_moment_plan(plan).unwrap();
    app.keep_own_words(quince("pause")).unwrap();
    let person = PersonDraft { name: "Noor".into(), note: quince("person").into(), ..Default::default() };
    let person = add_person(app, person);
    app.add_session_question(person, quince("question")).unwrap();
    app.write_session_note(person, day("2026-11-20"), quince("taken"), "left there".into()).unwrap();
    act(app, r#"kept:{"add":["goals","habit",""]}"#, &quince("goal"));
    fill(app, r#"slip_plan:"write""#, "first", &quince("slip"));
    entry(app, r#"money:"add""#, &quince("tree"));
    let daylio = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n\
        2026-11-20,November 20,Friday,20:00,calm,,,,";
    app.read_file("import", format!("{daylio}\"{}\"\n", quince("diary")).as_bytes(), None).unwrap();
    app.act(&r#"import:"save""#.parse().unwrap(), Vec::new(), None).unwrap();
}

#[test]
fn a_note_of_every_kind_is_found_and_opens_whole() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    one_of_each(&app);
    let hits = hits(&app, "quin");
    assert_eq!(hits.len(), NoteKind::ALL.len());
    for hit in &hits {
        let note = note(&app, hit);
        assert!(hit.second.starts_with(note.title.as_str()), "{hit:?}");
        assert!(said(&note, "text").contains("quince"), "{hit:?}");
        assert_eq!(hit.marked, ["quince"], "{hit:?}");
        assert_eq!(note.foot.len(), 1, "{hit:?}");
    }
    let plan = hits.iter().find(|hit| kind(hit) == NoteKind::Plan).unwrap();
    assert_eq!(said(&note(&app, plan), "text"), "a street\nquince plan");
    assert_eq!(said(&searched(&app, "quince taken"), "line"), "One note found.");
}

#[test]
fn the_page_of_a_note_leads_to_where_it_can_be_changed() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    one_of_each(&app);
    for hit in hits(&app, "quin") {
        let shown = note(&app, &hit);
        let of = [shown.title.as_str(), shown.lead.as_str()].into_iter().filter(|part| !part.is_empty());
        assert_eq!(hit.second, of.collect::<Vec<_>>().join(" \u{b7} ").as_str());
        // What came from another app is changed nowhere; it can be deleted where it stands.
        if kind(&hit) == NoteKind::Imported {
            assert!(button(&shown.foot, "Delete").ask.is_some());
            continue;
        }
        let Action::Go { route } = &button(&shown.foot, "Open").does else { panic!("{hit:?} leads nowhere") };
        assert!(place(route).is_ok(), "{route}");
        let of_a_person = matches!(kind(&hit), NoteKind::Person | NoteKind::Question | NoteKind::SessionNote);
        assert_eq!(route.to_string().starts_with("circle/"), of_a_person, "{route}");
        if of_a_person {
            assert_eq!(page(&app, &route.to_string()).title, "Noor");
        }
    }
    let gone = hits(&app, "quin").into_iter().find(|hit| kind(hit) == NoteKind::Disclosure).unwrap();
    app.delete_disclosure(id_of(&gone)).unwrap();
    let route = format!("note/{}", gone.key).parse().unwrap();
    assert!(matches!(app.page(&route), Err(Error::NotFound(_))));
    for unknown in ["note", "note/promise", "note/poem-0190", "note/promise-x"] {
        assert_eq!(refusal(app.page(&unknown.parse().unwrap())), ("route".into(), Problem::UnknownKey));
    }
}

#[test]
fn what_has_no_day_stands_beside_many_notes_that_have_one() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    for n in 0..60 {
        app.add_disclosure(DisclosureDraft { text: format!("Jonas again, {n}").into(), day: None }).unwrap();
    }
    let person = |name: &str| PersonDraft { name: name.into(), ..Default::default() };
    let jonas = add_person(&app, person("Jonas"));
    app.save_moment_plan(MomentPlanDraft { helps: "Jonas knows".into(), ..Default::default() }).unwrap();
    app.add_session_question(jonas, "Why Jonas?".into()).unwrap();
    let found = searched(&app, "jonas");
    let kinds: Vec<_> = rows(&found, "hits").iter().map(kind).collect();
    for kind in [NoteKind::Person, NoteKind::Plan, NoteKind::Question] {
        assert!(kinds[..3].contains(&kind), "{kinds:?}");
    }
    assert_eq!(kinds.len(), 50);
    assert!(said(&found, "line").contains("50"), "{found:?}");
    // Nor do many of them hide what has a day.
    for n in 0..50 {
        app.add_session_question(jonas, format!("{n}: what about Jonas?")).ok();
    }
    let hits = hits(&app, "jonas");
    assert_eq!(hits.iter().filter(|hit| kind(hit) == NoteKind::Disclosure).count(), 30);
}

#[test]
fn of_one_instant_what_was_written_last_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let tell = |n: u32| app.add_disclosure(DisclosureDraft { text: format!("quince {n}").into(), day: None }).unwrap();
    let first = tell(0);
    for n in 1..20 {
        tell(n);
    }
    let found = |app: &App| hits(app, "quince").into_iter().map(|hit| hit.text.into_string()).collect::<Vec<_>>();
    let last_first: Vec<_> = (0..20).rev().map(|n| format!("quince {n}")).collect();
    assert_eq!(found(&app), last_first);
    drop(app);
    // What was begun later stands before all of them, also when one of those is written anew.
    let app = app_at(folder.path(), "2026-11-24T12:00:01Z");
    app.note_moment(Some(MomentKind::Triggered), "quince later".into()).unwrap();
    app.change_disclosure(first.id, DisclosureDraft { text: "quince anew".into(), day: None }).unwrap();
    assert_eq!(found(&app)[..3], ["quince later", "quince anew", "quince 19"]);
}

#[test]
fn too_little_to_look_for_is_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    one_of_each(&app);
    for typed in ["q", " q ", "?!", "'"] {
        assert_eq!(said(&searched(&app, typed), "line"), "Two letters or more find something.", "{typed}");
        assert!(hits(&app, typed).is_empty(), "{typed}");
    }
    for typed in ["", "  "] {
        assert_eq!(said(&searched(&app, typed), "line"), "", "nothing is asked yet");
    }
}

#[test]
fn a_line_that_was_replaced_is_found_by_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    say(&app, GrainsSaid::LotTaken, "saw Jordan again");
    say(&app, GrainsSaid::LotTaken, "a hard call");
    assert_eq!((hits(&app, "jordan").len(), hits(&app, "hard").len()), (0, 1));
    say(&app, GrainsSaid::LittleTaken, "a hard call");
    assert_eq!(hits(&app, "hard").len(), 1, "the movement that was replaced holds no words");
    let ledger = app.bowl("money".into()).unwrap().ledger;
    let lines: Vec<_> = ledger.iter().map(|line| (line.taken_back, line.why.as_str(), line.source.as_str())).collect();
    assert_eq!(lines, [(false, "a hard call", "From check-in"), (true, "", "Set right later")]);
    assert!(ledger[1].spoken.contains("Set right later"), "{}", ledger[1].spoken);
}

#[test]
fn a_line_in_an_area_without_a_bowl_opens_as_a_note() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    say(&app, GrainsSaid::LotTaken, "a hard call");
    let hit = hits(&app, "hard").remove(0);
    let Action::Go { route } = &note(&app, &hit).foot[0].does else { panic!("{hit:?} leads nowhere") };
    assert_eq!(route.to_string(), "bowl/money");
    app.set_area_side("money".into(), Side::Rebuilding).unwrap();
    let hit = hits(&app, "hard").remove(0);
    let note = note(&app, &hit);
    assert_eq!((said(&note, "text").as_str(), note.foot.len()), ("a hard call", 0));
}

/// What the newest copy holds, in the place of a damaged file.
fn from_the_copy(folder: &std::path::Path) -> App {
    std::fs::write(folder.join(DATABASE), b"").unwrap();
    app_at(folder, NOON)
}

#[test]
fn words_that_were_taken_back_stand_in_no_copy() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    app.add_grains(grains("a sentinel beside grains")).unwrap();
    say(&app, GrainsSaid::LotTaken, "a sentinel of the check-in");
    let tell = |note: &str| Answer::Tell { anything: Some(true), note: Some(note.into()) };
    app.answer_check_in(None, vec![tell("a sentinel to tell")]).unwrap();
    app.upkeep().unwrap();
    let by_hand =
        app.bowl("money".into()).unwrap().ledger.into_iter().find(|line| line.why.ends_with("grains")).unwrap();
    app.take_back_grains(by_hand.id).unwrap();
    say(&app, GrainsSaid::LittleAdded, "other words");
    app.answer_check_in(None, vec![tell("")]).unwrap();
    assert!(hits(&app, "sentinel").is_empty());
    let gone = format!("note/grain-{}", by_hand.id).parse().unwrap();
    assert!(matches!(app.page(&gone), Err(Error::NotFound(_))));
    assert_eq!(app.check().unwrap(), (true, 1, 1), "the copy is there and good");
    drop(app);
    let app = from_the_copy(folder.path());
    assert!(hits(&app, "sentinel").is_empty());
    assert!(app.bowl("money".into()).unwrap().ledger.iter().all(|line| line.why.is_empty()));
}

/// Every text of [`one_of_each`] that can be changed, with "plain" in the place of "quince".
fn change_each(app: &App) {
    let id_of = |wanted: NoteKind| id_of(hits(app, "quince").iter().find(|hit| kind(hit) == wanted).unwrap());
    let other = |more: &str| format!("plain {more}");
    say(app, GrainsSaid::LotTaken, "plain beside grains");
    app.answer_prompt(AnswerDraft { prompt: String::new(), day: None, text: other("line").into() }).unwrap();
    let card = OwnCardDraft { title: "Breathe".into(), body: other("card").into() };
    app.change_own_card(id_of(NoteKind::OwnCard).to_string(), card).unwrap();
    let draft = DisclosureDraft { text: other("to tell").into(), day: None };
    app.change_disclosure(id_of(NoteKind::Disclosure), draft).unwrap();
    app.change_moment_note(id_of(NoteKind::Moment), other("moment")).unwrap();
    let plan = MomentPlanDraft { helps: other("plan").into(), sets_off: "a street".into(), ..Default::default() };
    app.save_moment_plan(plan).unwrap();
    app.keep_own_words(other("pause")).unwrap();
    let noor = PersonDraft { name: "Noor".into(), note: other("person").into(), ..Default::default() };
    let person = id_of(NoteKind::Person);
    app.change_person(person, noor).unwrap();
    app.write_session_note(person, day("2026-11-20"), other("taken"), "left there".into()).unwrap();
    act(app, &format!(r#"kept:{{"change":"{}"}}"#, id_of(NoteKind::Kept)), &other("goal"));
    fill(app, r#"slip_plan:"write""#, "first", &other("slip"));
    entry(app, &format!(r#"money:{{"change":"{}"}}"#, id_of(NoteKind::Money)), &other("tree"));
}

#[test]
fn words_that_were_changed_stand_in_no_copy_and_the_new_ones_stand_there() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    one_of_each(&app);
    say(&app, GrainsSaid::LotTaken, "quince of the check-in");
    app.upkeep().unwrap();
    change_each(&app);
    assert_eq!(app.check().unwrap(), (true, 1, 1), "the copy is there and good");
    // A movement by hand is changed by taking it back; what was promised, asked and came from another app stays as it was said.
    let kept = [NoteKind::Grain, NoteKind::Promise, NoteKind::Question, NoteKind::Imported];
    drop(app);
    let app = from_the_copy(folder.path());
    assert!(app.recovery_notice().unwrap().is_some(), "the notes are those of the copy");
    let old: Vec<_> = hits(&app, "quince").iter().map(kind).filter(|kind| !kept.contains(kind)).collect();
    assert_eq!(old, [], "replaced words came back with the copy");
    assert_eq!(hits(&app, "plain").len(), NoteKind::ALL.len() - 3);
}

#[test]
fn words_saved_as_they_are_typed_reach_the_copy_that_holds_their_row_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let write = |text: &str| {
        app.answer_prompt(AnswerDraft { prompt: String::new(), day: None, text: text.into() }).unwrap();
    };
    write("first");
    app.upkeep().unwrap();
    for text in ["second", "third", "fourth"] {
        write(text);
    }
    let copies = folder.path().join("snapshots");
    let before = crate::common::fingerprint(&copies);
    // A row that is younger than the copy changes nothing in it, however often it is saved.
    let noted = app.add_disclosure(DisclosureDraft { text: "one".into(), day: None }).unwrap();
    for text in ["two", "three"] {
        app.change_disclosure(noted.id, DisclosureDraft { text: text.into(), day: None }).unwrap();
    }
    assert_eq!(crate::common::fingerprint(&copies), before);
    drop(app);
    let app = from_the_copy(folder.path());
    assert_eq!((hits(&app, "fourth").len(), hits(&app, "first").len(), hits(&app, "third").len()), (1, 0, 0));
}
