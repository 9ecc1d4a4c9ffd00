//! What every `--help` shows by example works when it is typed.

use crate::common::{Grain, NOW};

/// A command by its words, with what its help says.
type Help = (Vec<String>, String);

/// The help of every command there is, read from the helps themselves.
fn helps() -> Vec<Help> {
    let grain = Grain::new();
    let mut found: Vec<Help> = Vec::new();
    let mut left = vec![Vec::new()];
    while let Some(path) = left.pop() {
        let arguments: Vec<&str> = path.iter().map(String::as_str).chain(["--help"]).collect();
        let run = grain.run(&arguments);
        assert_eq!(run.exit, 0, "{run:?}");
        let listed = run.out.split_once("\nCommands:\n").map_or("", |(_, rest)| rest);
        let names =
            listed.lines().take_while(|line| line.starts_with("  ")).filter_map(|line| line.split_whitespace().next());
        for name in names.filter(|name| *name != "help") {
            left.push(path.iter().cloned().chain([name.to_owned()]).collect());
        }
        found.push((path, run.out));
    }
    found
}

/// Someone on this side, with a promise that is due.
fn with_a_promise(role: &str) -> (Grain, String) {
    let grain = Grain::set_up(role);
    let id = grain.promise("Home by six", &[]);
    (grain, id)
}

/// The answers of the help of the check-in: the sides that have them, one example, and what else may stand there.
fn answers(help: &str) -> Vec<(Vec<&'static str>, String, String)> {
    let (_, list) = help.split_once("\nAnswers").unwrap();
    let rows = list.lines().skip(1).filter(|line| !line.trim().is_empty());
    let examples = rows.flat_map(|row| {
        let (side, rest) = row.trim().split_once(' ').unwrap();
        let sides = match side {
            "any" => vec!["healing", "rebuilding", "both"],
            "healing" => vec!["healing", "both"],
            "healing*" => vec!["healing"],
            "rebuilding" => vec!["rebuilding", "both"],
            "both" => vec!["both"],
            other => panic!("no side: {other}"),
        };
        let (shown, values) = rest.trim().split_once("    ").unwrap_or((rest.trim(), ""));
        let one = |example: &str| (sides.clone(), example.trim_matches('"').to_owned(), values.trim().to_owned());
        shown.split_whitespace().map(one).collect::<Vec<_>>()
    });
    examples.collect()
}

#[test]
fn every_answer_that_the_check_in_shows_is_taken_on_the_sides_it_names_and_on_no_other() {
    let helps = helps();
    let (_, help) = helps.iter().find(|(path, _)| path == &["check-in"]).unwrap();
    let answers = answers(help);
    assert_eq!(answers.len(), 14, "{answers:?}");
    for role in ["healing", "rebuilding", "both"] {
        let (grain, id) = with_a_promise(role);
        let yesterday = "2026-11-24T20:00:00+01:00[Europe/Berlin]";
        let earlier = grain.promise_at(yesterday, "Lights out", &[]);
        for (sides, example, values) in &answers {
            let (key, value) = example.split_once('=').unwrap();
            // Behind it stand the other values it may have, and words in brackets that explain.
            let values = values.split('(').next().unwrap();
            let others = values.split(", ").flat_map(|part| part.split(" or ")).map(str::trim);
            for value in [value].into_iter().chain(others.filter(|part| !part.is_empty())) {
                let (of, day) = if value == "kept_late" { (&earlier, "2026-11-24") } else { (&id, "2026-11-25") };
                let set = format!("{key}={value}").replace("ID", of).replace("DAY", "2026-11-28");
                let run = grain.run(&["check-in", "--day", day, "--set", &set]);
                assert_eq!(run.exit == 0, sides.contains(&role), "{role}, {set}: {run:?}");
            }
        }
    }
}

#[test]
fn every_value_that_a_help_shows_is_taken() {
    // The words of the help, and what is typed when they are followed.
    let shown: &[(&str, &str, &[&str])] = &[
        (
            "",
            "such as 2026-11-25T20:41:00+01:00[Europe/Berlin]",
            &["--now 2026-11-25T20:41:00+01:00[Europe/Berlin] today"],
        ),
        ("setup", "0 to 100", &["setup --level money=0", "setup --level money=100"]),
        (
            "grains add",
            "+1, +5, -1 or -5",
            &["grains add money +1", "grains add money +5", "grains add money -1", "grains add money -5"],
        ),
        ("reminders plan", "1 to 400", &["reminders plan --days 1", "reminders plan --days 400"]),
        (
            "reminders act",
            "For later: `ten_minutes`, `one_hour`, `this_evening`, `tomorrow`. For pause: 1, 3, 7 or 30 days, or a day",
            &[
                "reminders act SLOT later --until ten_minutes",
                "reminders act SLOT later --until one_hour",
                "reminders act SLOT later --until this_evening",
                "reminders act NEXT later --until tomorrow",
                "reminders act SLOT pause --until 1",
                "reminders act SLOT pause --until 3",
                "reminders act SLOT pause --until 7",
                "reminders act SLOT pause --until 30",
                "reminders act SLOT pause --until 2026-11-28",
            ],
        ),
        ("helplines", "such as DE", &["helplines --country DE"]),
        ("demo", "1 to 10", &[]),
        ("", "grain page promises ", &["page promises"]),
        ("", "grain do 'promises:\"add\"' text=\"Call home\" ", &["do promises:\"add\" text=Call"]),
        ("page", "such as disclosures or circle", &["page disclosures", "page circle"]),
        ("page", "grain page you\n", &["page you"]),
        ("page", "grain page promises\n", &["page promises"]),
        ("page", "grain page promise/ID ", &["page promise/ID"]),
        (
            "do",
            "grain do 'disclosures:\"add\"' text=\"The letter\" --on tell\n",
            &["do disclosures:\"add\" text=letter --on tell"],
        ),
        ("do", "grain do 'circle:\"add\"' name=Jo relation=friend\n", &["do circle:\"add\" name=Al relation=friend"]),
        ("do", "grain do 'search:\"find\"' text=letter --json\n", &["do search:\"find\" text=letter --json"]),
        ("do", "text=\"a line\"", &["do disclosures:\"add\" text=line"]),
        ("do", "relation=friend", &["do circle:\"add\" name=Jo relation=friend"]),
        ("do", "day=2026-11-28", &["do disclosures:{\"change\":\"THING\"} day=2026-11-28"]),
        ("do", "day= ", &["do disclosures:{\"change\":\"THING\"} day="]),
        // Ways to write a value; the pages whose fields are written so have tests of their own.
        ("do", "help=sleep,rest", &[]),
        ("do", "time=20:30", &[]),
        ("do", "days=mon,thu  days=day  days=weekday", &[]),
        ("do", "on=on  on=off  number=3", &[]),
    ];
    let helps = helps();
    let (grain, id) = with_a_promise("both");
    grain.remind(NOW, &["times=21:00"]);
    let slots = grain.done(&["reminders", "plan"]);
    let (slot, next) = (slots[0]["id"].as_str().unwrap(), slots[1]["id"].as_str().unwrap());
    let thing = grain.to_tell("The letter");
    let mut told: Vec<(String, &str)> = Vec::new();
    for (command, words, lines) in shown {
        let (_, help) = helps.iter().find(|(path, _)| path.join(" ") == *command).unwrap();
        assert!(help.contains(words), "the help of `{command}` says no more: {words}");
        for line in *lines {
            let typed: Vec<_> = line
                .split(' ')
                .map(|word| {
                    word.replace("ID", &id).replace("THING", &thing).replace("SLOT", slot).replace("NEXT", next)
                })
                .collect();
            let typed: Vec<_> = typed.iter().map(String::as_str).collect();
            // A clock of its own takes the place of the one of the tests.
            let run = if typed[0] == "--now" { grain.run_at(typed[1], &typed[2..]) } else { grain.run(&typed) };
            assert_eq!((run.exit, run.err.as_str()), (0, ""), "{line}: {run:?}");
            assert!(!run.out.is_empty(), "{line} says nothing");
        }
        told.push(((*command).to_owned(), *words));
    }
    // What looks like a value in any help is one of the above, or an answer of the check-in.
    for (path, help) in &helps {
        let command = path.join(" ");
        let of_it = told.iter().filter(|(of, _)| *of == command || of.is_empty()).map(|(_, words)| *words);
        let known: String = of_it.collect::<Vec<_>>().join("\n");
        let (help, _) = help.split_once("\nAnswers").unwrap_or((help, ""));
        let words: Vec<_> = help.split_whitespace().map(|word| word.trim_end_matches(['.', ',', ';'])).collect();
        for (place, word) in words.iter().enumerate() {
            let value = word.starts_with("20")
                || word.starts_with("week:")
                || word.starts_with("month:")
                || ["HH:MM", "mon,thu"].contains(word)
                || (place > 1 && words[place - 2..place] == ["such", "as"])
                || (word.contains('=') && !word.contains('<') && word.starts_with(|first: char| first.is_lowercase()))
                || (word.starts_with(['+', '-']) && word.ends_with(|last: char| last.is_ascii_digit()));
            assert!(!value || known.contains(word), "{command}: no test types {word}");
        }
    }
}
