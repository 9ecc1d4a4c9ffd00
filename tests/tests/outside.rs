//! Nothing that stands outside the app tells what it is about (S45): the words of widgets, tiles and quick ways in, the names the
//! system keeps of them, and what a screen reader or Siri says aloud.

use std::fs;

use grain_content_lint::ban_words::BanWords;
use grain_content_lint::load::files_in;
use grain_core::content;
use grain_tests::features::root;
use regex::Regex;

/// The one name there is.
const NAME: &str = "Grain";

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn all(pattern: &str, text: &str) -> Vec<String> {
    Regex::new(pattern).unwrap().captures_iter(text).map(|found| found[1].to_owned()).collect()
}

fn told(texts: &[String]) -> Vec<String> {
    let banned = BanWords::outside("en").unwrap();
    let tells = |text: &&String| banned.found_in(&text.replace(NAME, "")).next().is_some();
    texts.iter().filter(tells).cloned().collect()
}

/// `NoteTile` as words.
fn spelled(name: &str) -> String {
    Regex::new("([a-z])([A-Z])").unwrap().replace_all(name, "$1 $2").into_owned()
}

#[test]
fn the_list_finds_what_tells_and_lets_the_core_say_the_rest() {
    let tells = ["A hard moment", "Your bowls", "Check-in", "Trust in money", "I feel hurt"].map(str::to_owned);
    assert_eq!(told(&tells).len(), tells.len());
    let labels = content::words("en").labels();
    let outside: Vec<_> =
        labels.iter().filter(|(id, _)| id.starts_with("outside-")).map(|(_, text)| text.clone()).collect();
    assert!(outside.len() >= 5);
    assert_eq!(told(&outside), [""; 0]);
}

#[test]
fn android_shows_and_says_only_neutral_words() {
    let strings = all(">([^<>]+)</string>", &read("android/app/src/main/res/values/strings.xml"));
    assert!(strings.len() >= 6);
    assert_eq!(told(&strings), [""; 0]);
    let mut xml = vec![read("android/app/src/main/AndroidManifest.xml")];
    for folder in ["layout", "xml"] {
        let files = files_in(&root().join("android/app/src/main/res").join(folder)).unwrap();
        xml.extend(files.iter().map(|file| fs::read_to_string(file).unwrap()));
    }
    let said =
        all(r#"android:(?:label|description|text|hint|contentDescription|tooltipText)="([^"]*)""#, &xml.join("\n"));
    assert!(said.len() >= 8, "what is said was found: {said:?}");
    let written: Vec<_> = said.iter().filter(|text| !text.starts_with("@string/")).collect();
    assert_eq!(written, [""; 0], "words outside the list of strings");
    let names: Vec<_> = all(r#"android:name="\.platform\.(\w+)""#, &xml[0]).iter().map(|name| spelled(name)).collect();
    assert!(names.len() >= 6);
    assert_eq!(told(&names), [""; 0]);
    let ids = all(r#"\(OutsideWay\.[A-Z]+, "(\w+)""#, &read("android/app/src/main/kotlin/app/grain/platform/WayIn.kt"));
    assert_eq!(ids, ["note", "breathe"], "launchers read the ids of what is behind an icon");
}

#[test]
fn ios_shows_and_says_only_neutral_words() {
    let sources = ["ios/App/Intents.swift", "ios/Shared/WaysIn.swift"].map(str::to_owned).into_iter();
    let widgets = files_in(&root().join("ios/Widget")).unwrap().into_iter();
    let swift: String = sources
        .map(|path| read(&path))
        .chain(
            widgets
                .filter(|file| file.extension().is_some_and(|end| end == "swift"))
                .map(|file| fs::read_to_string(file).unwrap()),
        )
        .collect();
    let swift: String =
        swift.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let quoted = all(r#""((?:[^"\\\n]|\\.)*)""#, &swift);
    assert!(quoted.len() > 20, "the words were found");
    assert_eq!(told(&quoted), [""; 0]);
    let kinds = all(r"struct (\w+): (?:AppIntent|Widget|ControlWidget|AppShortcutsProvider)\b", &swift);
    assert!(kinds.len() >= 7, "what the system keeps by name was found: {kinds:?}");
    assert_eq!(told(&kinds.iter().map(|name| spelled(name)).collect::<Vec<_>>()), [""; 0]);
    for file in ["App", "Widget"] {
        let info = all("<string>([^<]*)</string>", &read(&format!("ios/{file}/Info.plist")));
        assert_eq!(told(&info), [""; 0]);
    }
}
