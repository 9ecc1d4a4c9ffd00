//! Any page and any act by its text, as a script uses them.

use crate::common::Grain;
use serde_json::json;

/// The act of the form or button whose words these are, as the page of this route shows it in quotes.
fn act(grain: &Grain, route: &str, words: &str) -> String {
    let page = grain.run(&["page", route]).out;
    let line = page.lines().find(|line| line.contains(&format!("[ {words} ]"))).unwrap_or_else(|| panic!("{page}"));
    quoted(line)
}

fn quoted(line: &str) -> String {
    line.split('\'').nth(1).unwrap_or_else(|| panic!("{line}")).to_owned()
}

#[test]
fn every_page_that_the_menus_lead_to_is_said_with_its_acts_and_routes() {
    let grain = Grain::set_up("healing");
    let you = grain.run(&["page", "you"]);
    assert_eq!((you.exit, you.err.as_str()), (0, ""));
    assert!(you.out.contains("My side  -> side") && you.out.contains("People I can call  -> circle"), "{}", you.out);
    let tell = grain.run(&["page", "disclosures"]).out;
    assert!(tell.contains("(text)") && tell.contains(r#"'disclosures:"add"'"#), "{tell}");
    assert_eq!(grain.done(&["page", "about"])["title"], "About Grain");
}

#[test]
fn a_form_is_filled_by_the_keys_of_its_fields_and_saved() {
    let grain = Grain::set_up("rebuilding");
    let said = grain.done(&["do", &act(&grain, "disclosures", "Note"), "text=The letter", "--on", "disclosures"]);
    assert_eq!(said["notice"]["text"], "Noted. It stands on your list.");
    assert_eq!(said["page"]["route"], "disclosures");
    assert_eq!(grain.rows("disclosures", "open")[0]["text"], "The letter");
    // A day is typed; what is left out keeps what stands in the form.
    let change = act(&grain, "disclosures", "Save");
    assert!(change.contains("told_on"), "the first that saves: {change}");
    let change = change.replace("told_on", "change");
    grain.done(&["do", &change, "day=2026-11-28"]);
    let open = grain.rows("disclosures", "open")[0].clone();
    assert!(open["text"] == "The letter" && open["second"].to_string().contains("28 November"), "{open}");
    grain.done(&["do", &change, "day=", "text=The letter, whole"]);
    let open = grain.rows("disclosures", "open")[0].clone();
    assert_eq!((&open["text"], &open["second"]), (&json!("The letter, whole"), &json!("")));
}

#[test]
fn what_was_done_is_said_with_the_act_that_takes_it_back() {
    let grain = Grain::set_up("rebuilding");
    grain.to_tell("The letter");
    let told = grain.run(&["do", &act(&grain, "disclosures", "I told it"), "--on", "disclosures"]);
    assert_eq!(told.exit, 0, "{told:?}");
    let line = told.out.lines().find(|line| line.contains("[ Undo ]")).unwrap_or_else(|| panic!("{told:?}"));
    assert!(told.out.contains("## Told"), "the page as it is now: {told:?}");
    grain.done(&["do", &quoted(line)]);
    assert_eq!(grain.rows("disclosures", "open").len(), 1);
}

#[test]
fn an_option_a_time_and_another_page_of_the_domain_are_typed() {
    let grain = Grain::set_up("healing");
    let add = act(&grain, "circle", "Save");
    grain.done(&["do", &add, "name=Jo", "relation=therapist", "number=+49 30 1234"]);
    let person = grain.rows("circle", "people")[0].clone();
    assert_eq!((&person["text"], &person["second"]), (&json!("Jo"), &json!("Therapist")));
    // The form of a session stands on the page of one person, and is found there.
    let session = format!(r#"circle:{{"session":"{}"}}"#, person["key"].as_str().unwrap());
    grain.done(&["do", &session, "day=2026-12-01", "time=17:30"]);
    let page = grain.done(&["page", person["tap"]["go"]["route"].as_str().unwrap()]).to_string();
    assert!(page.contains("Tuesday, 1 December") || page.contains("2026-12-01"), "{page}");
}

#[test]
fn a_refused_value_names_its_field_and_changes_nothing() {
    let grain = Grain::set_up("healing");
    let add = act(&grain, "circle", "Save");
    grain.done(&["do", &add, "name=Jo"]);
    let session = format!(r#"circle:{{"session":"{}"}}"#, grain.rows("circle", "people")[0]["key"].as_str().unwrap());
    let cases: &[(&[&str], &str, &str)] = &[
        (&["do", &add, "name="], "name", "empty"),
        (&["do", &add, "name=Al", "relation=cousin"], "relation", "unknown_key"),
        (&["do", &add, "name=Al", "number=abc"], "number", "not_a_number"),
        (&["do", &add, "nick=Al"], "nick", "unknown_key"),
        (&["do", r#"promises:"add""#, "text=x", "weekdays=mon"], "weekdays", "not_allowed"),
        (&["do", &add, "name"], "values", "unknown_key"),
        (&["do", &session, "day=tomorrow"], "day", "not_a_day"),
        (&["do", &session, "day=2026-12-01", "time=5"], "time", "not_a_time"),
        (&["do", r#"circle:"sing""#], "act", "unknown_key"),
        (&["do", r#"circle:"sing""#, "name=Jo"], "act", "unknown_key"),
        (&["do", "nonsense"], "act", "unknown_key"),
        (&["page", "garden"], "route", "unknown_key"),
        (&["page", "tell/../key"], "route", "unknown_key"),
    ];
    for (arguments, field, problem) in cases {
        let before = grain.bytes();
        let run = grain.run(&[*arguments, &["--json"]].concat());
        run.assert_refused(2);
        assert_eq!((&run.error()["field"], &run.error()["problem"]), (&json!(field), &json!(problem)), "{arguments:?}");
        assert_eq!(before, grain.bytes(), "{arguments:?} changed something");
    }
}

#[test]
fn a_file_of_a_page_goes_out_and_comes_back_by_the_command_that_the_page_says() {
    let grain = Grain::set_up("rebuilding");
    let add = act(&grain, "money", "Save");
    grain.done(&["do", &add, "amount=12.50", "currency=EUR"]);
    let page = grain.run(&["page", "money"]).out;
    let said = |mark: &str| page.lines().find_map(|line| line.split_once(mark)).unwrap_or_else(|| panic!("{page}")).1;
    let file = grain.folder().join("account.csv");
    let path = file.to_str().unwrap();
    let run = |command: &str| {
        let command = command.replace("FILE", path);
        let ran = grain.run(&command.split(' ').collect::<Vec<_>>());
        assert_eq!(ran.exit, 0, "{ran:?}");
        ran.out
    };
    run(said("[ Save as a file ]  > "));
    assert!(std::fs::read_to_string(&file).unwrap().contains(",12.50,EUR,"));
    assert!(run(said("[ Read a file ]  < ")).contains("Here already: 1"));
}
