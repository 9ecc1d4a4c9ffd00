//! L11: the content of the app passes its lint, and the lint catches what it was built to catch.
//! It is a tripwire for careless reuse (safety 3.5): a pass says nothing about harm, and people decide what ships.

use std::collections::{BTreeMap, HashSet};

use grain_content_lint::balance::{self, Targets};
use grain_content_lint::finding::Finding;
use grain_content_lint::load::{self, Library, Shape, Shelved, Text};
use grain_content_lint::overlap::{self, Seeds};
use grain_content_lint::record::{Faith, Kind, Role, Stage, When};
use grain_content_lint::structure::{text_hash, twice_used_ids};
use grain_content_lint::{BASE, Rules, fixtures, lint};

type Tried = Result<(), String>;

fn errors(findings: &[Finding]) -> Vec<&Finding> {
    findings.iter().filter(|finding| finding.is_error()).collect()
}

#[test]
fn the_shipped_texts_have_no_errors() -> Tried {
    let library = Library::read(&fixtures::content(), BASE)?;
    let report = lint(&library)?;
    let faults: Vec<String> = report.errors().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{} errors\n{}", faults.len(), faults.join("\n"));
    Ok(())
}

#[test]
fn every_harmful_line_is_caught_by_the_family_it_belongs_to() -> Tried {
    let (rules, (right, _)) = (Rules::read()?, fixtures::broken()?);
    let lines = fixtures::lines("harmful.toml")?;
    assert!(lines.len() >= 80, "only {} harmful lines", lines.len());
    let mut missed = Vec::new();
    for line in &lines {
        let found = fixtures::findings_on(&rules, &right, line);
        if !errors(&found).iter().any(|finding| finding.rule == line.rule) {
            missed.push(format!("{} does not catch: {}", line.rule, line.text));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    Ok(())
}

#[test]
fn each_family_is_tried_with_at_least_three_lines() -> Tried {
    let mut tried: BTreeMap<String, usize> = BTreeMap::new();
    for line in fixtures::lines("harmful.toml")? {
        *tried.entry(line.rule).or_insert(0) += 1;
    }
    for family in (1..=20).map(|number| format!("L4 F{number}")).chain(["L4 V1".to_owned(), "L4 V2".to_owned()]) {
        let count = tried.get(&family).copied().unwrap_or(0);
        assert!(count >= 3, "{family} is tried with {count} lines");
    }
    Ok(())
}

#[test]
fn the_twenty_lines_that_never_ship_fail_as_cards_each_for_its_own_reason() -> Tried {
    let (rules, (right, _)) = (Rules::read()?, fixtures::broken()?);
    let lines = fixtures::lines("never-ship.toml")?;
    assert_eq!(lines.len(), 20);
    for line in &lines {
        let found = fixtures::findings_on(&rules, &right, line);
        let rules: Vec<&str> = errors(&found).iter().map(|finding| finding.rule.as_str()).collect();
        assert!(rules.contains(&line.rule.as_str()), "{} says {rules:?}, not {}", line.text, line.rule);
    }
    Ok(())
}

#[test]
fn good_lines_pass_even_when_they_stand_close_to_a_family() -> Tried {
    let (rules, (right, _)) = (Rules::read()?, fixtures::broken()?);
    let lines = fixtures::lines("good.toml")?;
    assert!(lines.len() >= 30, "only {} good lines", lines.len());
    for line in &lines {
        let found = fixtures::findings_on(&rules, &right, line);
        assert!(
            found.is_empty(),
            "{}\n{}",
            line.text,
            found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        );
    }
    Ok(())
}

#[test]
fn a_right_card_passes_and_one_fault_in_it_is_named() -> Tried {
    let (rules, (right, bad)) = (Rules::read()?, fixtures::broken()?);
    assert_eq!(rules.record(&fixtures::shelved(&right)?), []);
    for broken in &bad {
        let found = fixtures::findings_on_broken(&rules, &right, broken);
        let named =
            errors(&found).iter().any(|finding| finding.rule == broken.rule && finding.says.contains(&broken.says));
        assert!(named, "{} should say \"{}\", found {found:?}", broken.rule, broken.says);
    }
    let tried: HashSet<&str> = bad.iter().map(|broken| broken.rule.as_str()).collect();
    assert!(["L1", "L2", "L3", "L5", "L6", "L7"].iter().all(|rule| tried.contains(rule)), "a rule has no bad record");
    Ok(())
}

#[test]
fn a_stale_hash_is_answered_with_the_right_one() -> Tried {
    let (rules, (mut right, _)) = (Rules::read()?, fixtures::broken()?);
    right.insert("title".to_owned(), "Changed".into());
    right.insert("body".to_owned(), "You may wait.".into());
    let found = fixtures::check(&rules, "cards/hurt.toml", right);
    let hash = text_hash("Changed", "You may wait.", "");
    assert!(found.iter().any(|finding| finding.says.contains(&hash)), "{found:?}");
    Ok(())
}

#[test]
fn an_excuse_holds_for_its_own_family_and_an_idle_one_is_a_warning() -> Tried {
    let (rules, (mut right, _)) = (Rules::read()?, fixtures::broken()?);
    let allow = "family = \"F18\"\nreason = \"the reader’s own phone\"\nreviewer = \"unreviewed\"";
    let allow: toml::Table = allow.parse().map_err(|fault| format!("{fault}"))?;
    right.insert("lint_allow".to_owned(), vec![allow].into());
    let mut with = |body: &str| {
        right.insert("body".to_owned(), body.into());
        right.insert("text_hash".to_owned(), text_hash("A quiet hour", body, "").into());
        fixtures::check(&rules, "cards/hurt.toml", right.clone())
    };
    assert_eq!(with("Your phone may rest in a drawer. Or not."), []);
    assert_eq!(errors(&with("Your phone may rest. By now the worst is over.")).len(), 1);
    let idle = with("You may rest. Or not.");
    assert!(errors(&idle).is_empty() && idle.len() == 1 && idle[0].says.contains("excuses nothing"), "{idle:?}");
    Ok(())
}

#[test]
fn other_texts_may_speak_of_a_phone_but_a_gender_fails_and_a_harmful_line_warns() -> Tried {
    let rules = Rules::read()?;
    let say = |text: &str| rules.other(&Text { file: "a.ftl".to_owned(), key: "a".to_owned(), text: text.to_owned() });
    assert_eq!(say("Only on this phone, by the time you set. “Later” is fine, 3 times."), []);
    assert_eq!(errors(&say("Ask your husband. Saved!")).len(), 2);
    let warned = say("Give your partner a little trust today.");
    assert!(errors(&warned).is_empty() && warned.iter().any(|finding| finding.rule == "L4 F3"), "{warned:?}");
    Ok(())
}

#[test]
fn an_id_used_twice_is_named_with_both_files() -> Tried {
    let (right, _) = fixtures::broken()?;
    let one = fixtures::shelved(&right)?;
    let two = Shelved { file: "cards/solo.toml".to_owned(), ..one.clone() };
    let found = twice_used_ids([&one, &two].into_iter());
    assert_eq!(found.len(), 1);
    assert!(found[0].place.starts_with("cards/solo.toml") && found[0].says.contains("cards/hurt.toml"));
    Ok(())
}

#[test]
fn one_bad_record_hides_no_other_and_a_stray_table_is_a_fault() {
    let (records, faults) =
        load::parse_records("cards/hurt.toml", "[[card]]\nid = \"heal-01\"\n[note]\na = 1\n", Shape::Card);
    assert!(records.is_empty());
    assert_eq!(faults.len(), 2, "{faults:?}");
    let (_, faults) = load::parse_records("cards/hurt.toml", "[[card]", Shape::Card);
    assert_eq!(faults.len(), 1);
}

#[test]
fn near_twins_and_shared_runs_warn_and_a_copied_seed_fails() -> Tried {
    let (right, _) = fixtures::broken()?;
    let one = fixtures::shelved(&right)?;
    let mut two = one.clone();
    two.record.id = "heal-02".to_owned();
    let found = overlap::among_themselves(&[&one, &two]);
    assert!(found.iter().any(|finding| finding.says.contains("nearly the same")), "{found:?}");
    assert!(errors(&found).is_empty());
    let text = |text: &str| [Text { file: "strings.xml".to_owned(), key: "line 3".to_owned(), text: text.to_owned() }];
    let seeds = Seeds::of("You may have a quiet hour; everyone knows.");
    let copied = overlap::with_seeds(&text("Now you may have a quiet hour."), &seeds);
    assert!(!copied.is_empty() && copied.iter().all(Finding::is_error), "{copied:?}");
    assert!(overlap::with_seeds(&text("You may have a quieter hour."), &seeds).is_empty());
    Ok(())
}

const SMALL: Targets = Targets {
    cards: 20,
    faith_cards: 1,
    prompts: 1,
    role_spread: 20,
    stage: 4,
    gentle: 25,
    hard: 2,
    deciding: 1,
    parting: 1,
};

/// Twenty cards in even shares, one faith card and one prompt: just what SMALL asks.
fn even_pack() -> Result<(Vec<Shelved>, Vec<Shelved>), String> {
    let base = fixtures::shelved(&fixtures::broken()?.0)?;
    let mut cards: Vec<Shelved> = (0..20).map(|_| base.clone()).collect();
    for (at, card) in cards.iter_mut().enumerate() {
        card.record.role = Role::ALL[at % 4];
        card.record.stage = Stage::ALL[at % 5];
        card.record.kind = if at < 5 { Kind::Rest } else { Kind::Practice };
        card.record.when = [When::Hard, When::Hard, When::Deciding, When::Parting, When::Any][at.min(4)];
    }
    let mut faithful = base.clone();
    faithful.record.faith = Faith::General;
    cards.push(faithful);
    Ok((cards, vec![base]))
}

#[test]
fn an_even_pack_is_in_balance() -> Tried {
    let (cards, prompts) = even_pack()?;
    assert_eq!(balance::check(&cards, &prompts, &SMALL), []);
    Ok(())
}

#[test]
fn each_thing_a_pack_lacks_is_named() -> Tried {
    type Harm = fn(&mut Vec<Shelved>, &mut Vec<Shelved>);
    let harms: [(&str, Harm); 9] = [
        ("cards without faith: 19", |cards, _| drop(cards.remove(19))),
        ("prompts: 0", |_, prompts| prompts.clear()),
        ("cards of stage trust: 3", |cards, _| cards[2].record.stage = Stage::Any),
        ("cards for a hard day: 1", |cards, _| cards[0].record.when = When::Any),
        ("cards for deciding: 0", |cards, _| cards[2].record.when = When::Any),
        ("cards for parting: 0", |cards, _| cards[3].record.when = When::Any),
        ("permission and rest cards: 4", |cards, _| cards[0].record.kind = Kind::Perspective),
        ("faith cards: 0, at least 1", |cards, _| drop(cards.pop())),
        ("role hurt: 7 cards", |cards, _| [1, 5].into_iter().for_each(|at| cards[at].record.role = Role::Hurt)),
    ];
    for (says, harm) in harms {
        let (mut cards, mut prompts) = even_pack()?;
        harm(&mut cards, &mut prompts);
        let found = balance::check(&cards, &prompts, &SMALL);
        assert!(found.iter().any(|finding| finding.says.contains(says)), "{says}: {found:?}");
    }
    Ok(())
}

#[test]
fn the_catch_count_on_lines_never_tuned_on_is_printed_as_it_is() -> Tried {
    let (rules, (right, _)) = (Rules::read()?, fixtures::broken()?);
    let held_out = fixtures::lines("held-out.toml")?;
    let tuned: HashSet<String> = ["harmful.toml", "never-ship.toml"]
        .into_iter()
        .map(fixtures::lines)
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .flatten()
        .map(|line| line.text)
        .collect();
    let caught =
        held_out.iter().filter(|line| !errors(&fixtures::findings_on(&rules, &right, line)).is_empty()).count();
    println!("held out: {caught} of {} harmful lines caught. The lint is a tripwire, not a judge.", held_out.len());
    // No bound on the count: a bound would invite tuning on these lines, and then the number would mean nothing.
    assert_eq!(held_out.len(), 20);
    assert!(
        held_out.iter().all(|line| line.rule.is_empty() && !tuned.contains(&line.text)),
        "a held-out line was tuned on"
    );
    Ok(())
}

#[test]
fn the_report_says_what_ran_what_did_not_and_what_the_lint_is_worth() -> Tried {
    let library = Library::read(&fixtures::content(), BASE)?;
    let text = lint(&library)?.to_string();
    for part in [
        "L8 seed overlap: run over",
        "tripwire",
        "by role",
        "by stage",
        "by kind",
        "by area",
        "by when",
        "by review",
        "errors",
    ] {
        assert!(text.contains(part), "the report does not say {part}");
    }
    Ok(())
}
