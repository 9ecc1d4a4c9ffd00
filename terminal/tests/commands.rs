//! Every command, as a script uses it.

use std::collections::BTreeSet;

use crate::common::{Grain, NOW, run};
use serde_json::{Value, json};

#[test]
fn who_i_am_is_said_in_one_command() {
    let grain = Grain::new();
    let said = grain.done(&[
        "setup",
        "--role",
        "both",
        "--areas",
        "emotions,money",
        "--level",
        "emotions=30",
        "--side",
        "money=rebuilding",
        "--country",
        "DE",
    ]);
    assert_eq!(said["settings"]["side"], "both");
    assert_eq!(said["settings"]["country"], "DE");
    let tracked: Vec<_> = said["areas"].as_array().unwrap().iter().filter(|area| area["tracked"] == true).collect();
    assert_eq!(tracked.len(), 2);
    assert_eq!(tracked[1]["side"], "rebuilding");
    let bowls = grain.done(&["bowl"]);
    assert_eq!(bowls["rows"][0]["level"], 30);
    assert_eq!(bowls["rows"][0]["word"], "filling");
    assert_eq!(bowls["rebuilding"], json!(["Money"]), "that bowl is not theirs");
}

#[test]
fn a_check_in_is_said_by_keys_and_moves_the_bowls() {
    let grain = Grain::set_up("both");
    let said = grain.done(&[
        "check-in",
        "--set",
        "safe=mostly",
        "feelings=tired:clearly,hopeful",
        "grains.money=+5:a call, before I asked",
        "grains.time=-1",
        "side=partly",
        "behaviours.follows_through=kept",
        "tell=no",
    ]);
    assert!(said["done_at"].is_string());
    let question = |id: &str| {
        let all = said["questions"].as_array().unwrap();
        all.iter().find(|question| question["id"] == id).unwrap()["body"].to_string()
    };
    assert!(question("safe").contains(r#"{"chosen":true,"id":"mostly""#));
    assert!(question("feelings").contains(r#""strength":"clearly""#));
    assert_eq!((grain.level("money"), grain.level("time")), (45, 39));
    let entry = &grain.done(&["bowl", "--area", "money"])["ledger"][0];
    assert_eq!((&entry["change"], &entry["why"]), (&json!("lot_added"), &json!("a call, before I asked")));
    assert!(grain.done(&["today"])["check_in"]["done"]["at"].is_string());
    // Taken back, and said on another day.
    grain.done(&["check-in", "--set", "grains.money="]);
    assert_eq!(grain.level("money"), 40);
    let yesterday = grain.done(&["check-in", "--day", "2026-11-24", "--set", "safe=partly", "--open"]);
    assert_eq!((&yesterday["day"], &yesterday["done_at"]), (&json!("2026-11-24"), &Value::Null));
}

#[test]
fn grains_by_hand_are_added_taken_tipped_and_taken_back() {
    let grain = Grain::set_up("healing");
    for (amount, level) in [("+1", 41), ("+5", 46), ("-1", 45), ("-5", 40)] {
        assert_eq!(grain.done(&["grains", "add", "money", amount, "--why", "a word"])["bowl"]["level"], level);
    }
    let tipped = grain.done(&["grains", "tip", "money", "--left", "7", "--reason", "found_out"]);
    assert_eq!((&tipped["bowl"]["level"], &tipped["bowl"]["word"]), (&json!(7), &json!("low")));
    let id = tipped["ledger"][0]["id"].as_str().unwrap();
    grain.done(&["grains", "back", id]);
    assert_eq!(grain.level("money"), 40);
}

#[test]
fn a_card_stays_the_same_all_day_and_is_kept_or_hidden() {
    let grain = Grain::set_up("healing");
    let first = grain.done(&["card"]);
    assert_eq!(first, grain.done_at("2026-11-25T22:00:00+01:00[Europe/Berlin]", &["card"]));
    let id = first["card"]["id"].as_str().unwrap();
    assert!(grain.run(&["card"]).out.ends_with(&format!("-> card/{id}\n")), "its page");
    grain.does(&format!(r#"cards:{{"keep":["{id}",true]}}"#), &[]);
    assert_eq!(grain.done(&["card"])["card"]["kept"], true);
    let hidden = grain.does(&format!(r#"cards:{{"hide":"{id}"}}"#), &[]);
    assert_ne!(grain.done(&["card"])["card"]["id"], id);
    grain.does(hidden["notice"]["undo"].as_str().unwrap(), &[]);
    assert_eq!(grain.rows("cards/hidden", "cards"), [Value::Null; 0]);
}

#[test]
fn an_answer_to_the_question_is_found_again() {
    let grain = Grain::set_up("healing");
    let said = grain.done(&["prompt", "--answer", "Sleeping well would be a beginning."]);
    assert_eq!(said["prompt"]["text"], "Sleeping well would be a beginning.");
    assert_eq!(grain.found("sleep"), 1);
    assert_ne!(grain.done(&["prompt", "--another"])["prompt"]["id"], said["prompt"]["id"]);
    assert_eq!(grain.done(&["prompt", "--not-today"])["put_off"], true);
}

#[test]
fn promises_are_made_kept_broken_changed_and_counted() {
    let grain = Grain::set_up("rebuilding");
    let word = grain.promise("Home by six", &[]);
    let call = grain.promise("Call the bank", &["rhythm=once", "day=2026-11-25", "to=myself", "due_time=18:00"]);
    let moved = grain.promise("Write the letter", &["rhythm=once", "day=2026-11-27"]);
    let (days, remind) = (["rhythm=some_days", "weekdays=mon,thu"], ["remind=on_the_day", "remind_time=18:30"]);
    let rhythm = grain.promise("Show the account", &[&days[..], &remind, &["until=2026-12-31"]].concat());
    let answer = |id: &str, answer: &str| {
        grain.does(&format!(r#"promises:{{"answer":["{id}","2026-11-25",{answer}]}}"#), &[]);
    };
    answer(&word, r#""kept""#);
    answer(&call, r#"{"not_kept":{"known":"told"}}"#);
    grain.does(&format!(r#"promises:{{"move":["{moved}","2026-11-27"]}}"#), &["new_day=2026-11-30"]);
    // A person may be called as the words of the program are.
    let to = |name: &str| {
        let id = grain.promise("A word", &["to=someone", &format!("to_name={name}")]);
        grain.done(&["page", &format!("promise/{id}")])["lead"].as_str().unwrap().to_owned()
    };
    assert!(to("partner").starts_with("To partner"), "{}", to("partner"));
    let page = grain.run(&["page", "promises"]).out;
    for said in ["1 kept, 1 changed before the day, 1 not kept", "1 told", "Show the account", "to Monday"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    answer(&word, r#""open""#);
    assert!(!grain.run(&["page", "promises"]).out.contains("1 kept"));
    grain.does(&format!(r#"promises:{{"end":"{rhythm}"}}"#), &[]);
    assert!(grain.run(&["page", &format!("promise/{rhythm}")]).out.contains("Ended"));
}

#[test]
fn a_thing_to_tell_is_noted_and_told() {
    let grain = Grain::set_up("rebuilding");
    let id = grain.to_tell("The message from Monday");
    grain.does(&format!(r#"disclosures:{{"change":"{id}"}}"#), &["day=2026-11-28"]);
    assert!(grain.rows("disclosures", "open")[0]["second"].as_str().unwrap().contains("28 November"));
    grain.does(&format!(r#"disclosures:{{"told":"{id}"}}"#), &[]);
    assert_eq!((grain.rows("disclosures", "open").len(), grain.rows("disclosures", "told").len()), (0, 1));
}

#[test]
fn a_hard_moment_is_noted_with_a_line_or_only_read() {
    let grain = Grain::set_up("both");
    let read = grain.done(&["moment", "defensive", "--only-script"]);
    assert!(read["noted"].is_null() && read["script"]["times"].as_array().unwrap().len() == 4);
    let noted = grain.done(&["moment", "triggered", "--note", "A song in the shop"]);
    assert_eq!(noted["script"]["title"], "Feel the ground");
    assert!(noted["noted"]["id"].is_string());
    assert_eq!(grain.found("shop"), 1);
    assert!(grain.done(&["moment"])["noted"]["id"].is_string());
    assert_eq!(grain.rows("moments", "moments")[0]["text"], "A hard moment");
}

#[test]
fn reminders_are_set_planned_answered_and_rested() {
    let grain = Grain::set_up("both");
    let at = |clock: &str| format!("2026-11-25T{clock}:00+01:00[Europe/Berlin]");
    let before = at("19:00");
    grain.remind(&before, &["times=08:00", "rhythm=each_weekday"]);
    let set = grain.rows("reminders", "reminders")[0]["key"].as_str().unwrap().to_owned();
    grain.done_at(&before, &["do", &format!(r#"reminders:{{"change":"{set}"}}"#), "time_2=20:30"]);
    let plan = grain.done_at(&at("19:00"), &["reminders", "plan", "--days", "3"]);
    let slot = &plan[0];
    let keys: BTreeSet<_> = slot.as_object().unwrap().keys().map(String::as_str).collect();
    for key in ["id", "kind", "day", "local", "zone", "instant", "title", "body"] {
        assert!(keys.contains(key), "{key} is missing");
    }
    assert_eq!(
        (&slot["kind"], &slot["day"], &slot["local"], &slot["zone"], &slot["instant"]),
        (
            &json!("check_in"),
            &json!("2026-11-25"),
            &json!("20:30"),
            &json!("Europe/Berlin"),
            &json!("2026-11-25T19:30:00Z")
        )
    );
    let id = slot["id"].as_str().unwrap();
    let later = grain.done_at(&at("20:31"), &["reminders", "act", id, "later", "--until", "ten_minutes"]);
    assert_eq!(later["again_at"], "2026-11-25T19:41:00Z");
    grain.does(r#"reminders:"pause""#, &["length=3"]);
    assert!(grain.rows("reminders", "paused")[0]["text"].as_str().unwrap().contains("28 November"));
    assert_eq!(grain.done(&["reminders", "plan", "--days", "2"]), json!([]));
    grain.does(r#"reminders:"end_pause""#, &[]);
    assert_ne!(grain.done(&["reminders", "plan", "--days", "2"]), json!([]));
    let set = grain.rows("reminders", "reminders")[0]["key"].as_str().unwrap().to_owned();
    grain.does(&format!(r#"reminders:{{"delete":"{set}"}}"#), &[]);
    assert_eq!(grain.rows("reminders", "reminders")[0]["key"], "check_in", "none is set");
}

#[test]
fn what_comes_is_told_by_the_clock_of_the_person_also_where_the_rule_has_another() {
    let grain = Grain::set_up("healing");
    grain.done(&["--zone", "Asia/Tokyo", "do", r#"reminders:"add""#, "times=23:00", "zone=Asia/Tokyo"]);
    // Eleven at night in Tokyo is three in the afternoon in Berlin, on the same date.
    let planned = grain.run(&["reminders", "plan", "--days", "2"]).out;
    assert!(planned.starts_with("2026-11-26, 15:00: "), "{planned}");
    let shown = grain.run_at("2026-11-26T15:00:00+01:00[Europe/Berlin]", &["reminders", "watch"]).out;
    assert!(shown.starts_with("2026-11-26, 15:00: "), "{shown}");
}

#[test]
fn weeks_and_clock_are_those_of_the_locale_for_times_and_an_empty_variable_is_none() {
    let grain = Grain::set_up("healing");
    grain.remind(NOW, &["times=00:30", "rhythm=some_days", "weekdays=sun,mon", "anyway=on"]);
    let said = |variables: &[(&str, &str)]| {
        let mut command = Grain::command(&grain.folder(), Some(NOW));
        for name in ["LC_ALL", "LC_TIME", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        let listed = run(command.envs(variables.iter().copied()).args(["page", "reminders"]));
        let when = listed.out.lines().skip_while(|line| !line.starts_with("- Check-in")).nth(1);
        when.unwrap().trim().to_owned()
    };
    let (american, german) = ("12:30 am, Sunday, Monday", "00:30, Monday, Sunday");
    assert_eq!(said(&[("LANG", "en_US.UTF-8")]), american);
    assert_eq!(said(&[("LANG", "de_DE.UTF-8")]), german);
    assert_eq!(said(&[("LC_ALL", ""), ("LC_TIME", ""), ("LANG", "en_US.UTF-8")]), american);
    assert_eq!(said(&[("LC_TIME", "de_DE.UTF-8"), ("LANG", "en_US.UTF-8")]), german);
    assert_eq!(said(&[("LC_ALL", "C"), ("LC_TIME", "en_US.UTF-8"), ("LANG", "en_US.UTF-8")]), german);
}

#[test]
fn a_reply_to_a_reminder_says_what_happened_or_that_it_is_no_longer_there() {
    let grain = Grain::set_up("both");
    grain.promise("Lights out", &["rhythm=once", "remind=on_the_day", "remind_time=22:00", "remind_anyway=on"]);
    grain.remind(NOW, &["times=21:00"]);
    let plan = grain.done(&["reminders", "plan", "--days", "1"]);
    let id = |kind: &str| {
        let slots = plan.as_array().unwrap().iter();
        slots.clone().find(|slot| slot["kind"] == kind).unwrap()["id"].as_str().unwrap().to_owned()
    };
    let (check_in, lights_out) = (id("check_in"), id("promise"));
    for (id, rest, said) in [
        (&check_in, &["later", "--until", "one_hour"][..], "It comes again tomorrow at 08:00.\n"),
        (&check_in, &["done"], "Noted. Grain offers nothing more today.\n"),
        (&check_in, &["open"], "Noted as seen.\n"),
        (&lights_out, &["done"], "Promise kept.\n"),
    ] {
        let run = grain.run(&[&["reminders", "act", id], rest].concat());
        assert_eq!((run.exit, run.out.as_str()), (0, said), "{rest:?}");
    }
    let set = grain.rows("reminders", "reminders")[0]["key"].as_str().unwrap().to_owned();
    grain.does(&format!(r#"reminders:{{"delete":"{set}"}}"#), &[]);
    let gone = grain.run(&["reminders", "act", &check_in, "later"]);
    gone.assert_refused(2);
    assert!(gone.err.contains("no longer here"), "{gone:?}");
}

#[test]
fn the_watcher_shows_what_is_due_once() {
    let grain = Grain::set_up("healing");
    let at = |clock: &str| format!("2026-11-25T{clock}:00+01:00[Europe/Berlin]");
    grain.remind(&at("19:00"), &["times=20:30"]);
    let watch = || grain.run_at(&at("20:31"), &["reminders", "watch"]);
    assert_eq!(grain.run_at(&at("20:29"), &["reminders", "watch"]).out, "");
    let first = watch();
    assert!(first.exit == 0 && first.out.lines().count() == 1, "{first:?}");
    for word in ["trust", "partner", "Grain", "bowl"] {
        assert!(!first.out.contains(word), "a reminder says nothing of what it is about: {first:?}");
    }
    assert_eq!(watch().out, "", "a second waking shows nothing again");
}

#[test]
fn help_needs_no_notes_and_no_key_and_leaves_nothing_behind() {
    let grain = Grain::new();
    let page = grain.done(&["helplines", "--country", "DE"]);
    assert_eq!(page["helplines"]["country"]["code"], "DE");
    assert!(page["helplines"]["first"].as_array().unwrap().iter().any(|line| line["number"] == "116 016"));
    assert!(grain.done(&["helplines", "--country", "ZZ"])["helplines"]["first"].as_array().unwrap().is_empty());
    assert!(!grain.folder().exists(), "nothing is written");
    let text = grain.run(&["helplines", "--country", "GB"]);
    assert!(text.exit == 0 && text.out.contains("999"));
    let place = |words: &str| text.out.find(words).unwrap_or_else(|| panic!("{words}: {}", text.out));
    assert!(place("call list") < place("999: Emergency"), "before the numbers");
    assert!(place("116 123: Samaritans") < place("More") && place("More") < place("Galop"), "five, then the rest");
    for line in ["Use a phone they cannot reach", "A browser keeps a list", "0800 1111: Childline", "Respect"] {
        place(line);
    }
    assert!(!text.out.contains("not known") && text.out.matches("not checked lately").count() == 1);
    assert!(grain.run(&["helplines", "--country", "ES"]).out.contains("Not on the bill"));
}

#[test]
fn a_made_up_history_is_marked_repeats_and_is_sound() {
    let (one, other) = (Grain::new(), Grain::new());
    let made = one.done(&["demo", "--years", "1", "--seed", "5"]);
    assert_eq!(made, other.done(&["demo", "--years", "1", "--seed", "5"]));
    assert!(!made["made_up"].as_str().unwrap().is_empty());
    assert_eq!(one.done(&["today"])["made_up"], made["made_up"]);
    assert_eq!(one.done(&["bowl"]), other.done(&["bowl"]));
    let check = one.done(&["check"]);
    assert_eq!((&check["sound"], &check["copies"], &check["sound_copies"]), (&json!(true), &json!(1), &json!(1)));
}

#[test]
fn deleting_everything_leaves_no_file() {
    let grain = Grain::set_up("healing");
    grain.done(&["prompt", "--answer", "a line"]);
    grain.done(&["delete", "--everything"]);
    assert!(!grain.folder().exists());
}

#[test]
fn every_command_speaks_to_people_too_and_without_colours() {
    let grain = Grain::set_up("both");
    for command in [
        vec!["today"],
        vec!["check-in"],
        vec!["check-in", "--set", "safe=mostly"],
        vec!["bowl"],
        vec!["bowl", "--area", "money"],
        vec!["card"],
        vec!["prompt"],
        vec!["do", r#"promises:"word""#, "text=Home by six"],
        vec!["page", "promises"],
        vec!["do", r#"disclosures:"add""#, "text=One thing", "--on", "disclosures"],
        vec!["moment", "triggered"],
        vec!["reminders", "plan"],
        vec!["do", r#"search:"find""#, "text=six"],
        vec!["helplines"],
        vec!["check"],
    ] {
        let run = grain.run(&command);
        assert_eq!((run.exit, run.err.as_str()), (0, ""), "{command:?}");
        assert!(!run.out.trim().is_empty(), "{command:?} says something");
        assert!(!run.out.contains('\u{1b}') && !run.out.contains("{ $"), "{command:?}: {}", run.out);
    }
    assert!(grain.run(&["today"]).out.contains("Wednesday, 25 November"), "{NOW}");
}

#[test]
fn whoever_uses_single_commands_has_a_copy_of_each_day_too() {
    let grain = Grain::set_up("healing");
    for (day, copies) in [("2026-12-01", 2), ("2026-12-02", 3), ("2026-12-02", 3)] {
        grain.done_at(&format!("{day}T09:00:00Z"), &["grains", "add", "money", "+1"]);
        let check = grain.done_at(&format!("{day}T10:00:00Z"), &["check"]);
        assert_eq!((&check["copies"], &check["sound_copies"]), (&json!(copies), &json!(copies)), "{day}");
    }
}

#[test]
fn a_file_that_a_page_offers_is_saved_once_and_read_back() {
    let grain = Grain::new();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    for (name, begins) in
        [("export_page", "<!DOCTYPE html>"), ("export_lines", "{\"grain\":\"everything\""), ("export_tables", "PK")]
    {
        grain.done(&["file", "save", name, &path(name)]);
        assert!(std::fs::read(path(name)).unwrap().starts_with(begins.as_bytes()), "{name}");
    }
    // A file that is there stays as it is.
    grain.run(&["file", "save", "export_page", &path("export_page")]).assert_refused(2);
    std::fs::write(path("in.csv"), "day,direction,amount,currency\r\n2026-11-20,in,5,EUR\r\n").unwrap();
    assert!(
        grain.done(&["file", "read", "money", &path("in.csv")])["notice"]["text"]
            .as_str()
            .unwrap()
            .starts_with("Added: 1.")
    );
}

#[test]
fn a_file_of_another_app_is_shown_saved_once_and_taken_back() {
    let grain = Grain::set_up("both");
    let file = grain.folder().with_file_name("other.csv");
    std::fs::write(&file, "full_date,date,weekday,time,mood,activities,note_title,note\n2026-11-20,x,y,09:00,fine,,,a lantern\nx,,,,,,,\n")
        .unwrap();
    let file = file.to_str().unwrap();
    let shown = grain.run(&["file", "import", file]).out;
    assert!(shown.contains("Daylio") && shown.contains("Line 3"), "{shown}");
    assert_eq!(grain.found("lantern"), 0, "nothing is saved by looking");
    let saved = grain.done(&["file", "import", file, "--save"]);
    assert_eq!(saved["notice"]["text"], "Saved: 1. Here already: 0.");
    assert_eq!(grain.done(&["file", "import", file, "--save"])["notice"]["text"], "Saved: 0. Here already: 1.");
    assert_eq!(grain.found("lantern"), 1);
    grain.done(&["do", saved["notice"]["undo"].as_str().unwrap()]);
    assert_eq!(grain.found("lantern"), 0);
}
