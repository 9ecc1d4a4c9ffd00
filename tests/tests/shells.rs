//! What the screens of both phones ask for is in the core, and what their models can do is sent by a screen.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use grain_content_lint::load::files_in;
use grain_core::content;
use grain_tests::features::root;
use regex::Regex;

/// Words with a hyphen in the sources of the phones that are no message of the core: names of routes, files and symbols.
const NO_MESSAGE: [&str; 7] =
    ["top-up", "key-aside-…", "key-aside-", "check-in", "hard-moment", "triangle-down", "-sample"];

/// Actions of models that no screen sends. To be empty: each is something a person cannot do.
const SENT_BY_NONE: [&str; 0] = [];

/// A source with its path from the root.
struct Source {
    path: PathBuf,
    text: String,
}

fn sources(folder: &str, ending: &str) -> Vec<Source> {
    let files = files_in(&root().join(folder)).unwrap();
    let wanted = files.into_iter().filter(|file| file.extension().is_some_and(|found| found == ending));
    wanted.map(|path| Source { text: fs::read_to_string(&path).unwrap(), path }).collect()
}

fn kotlin() -> Vec<Source> {
    sources("android/app/src/main", "kt")
}

fn swift() -> Vec<Source> {
    ["ios/Sources", "ios/App", "ios/Shared", "ios/Widget"].iter().flat_map(|folder| sources(folder, "swift")).collect()
}

/// Every word with a hyphen between quotes; what is put in while it runs is `…`.
fn hyphened(text: &str) -> BTreeSet<String> {
    let quoted = Regex::new(r#""((?:[a-z0-9-]|\$\w+|\$\{[^}"]*\}|\\\([^)"]*\))+)""#).unwrap();
    let put_in = Regex::new(r"\$\w+|\$\{[^}]*\}|\\\([^)]*\)").unwrap();
    let words = quoted.captures_iter(text).map(|found| put_in.replace_all(&found[1], "…").into_owned());
    words.filter(|word| word.len() > 1 && word.contains('-')).collect()
}

/// What the system shows by itself, before the core runs.
fn named_in_xml(text: &str) -> Vec<String> {
    let named = Regex::new(r"@string/(\w+)").unwrap();
    named.captures_iter(text).map(|found| found[1].replace('_', "-")).collect()
}

/// A message has this id, or can have it where something is put in.
fn is_message(ids: &BTreeSet<&str>, word: &str) -> bool {
    if !word.contains('…') {
        return ids.contains(word);
    }
    let parts: Vec<_> = word.split('…').map(regex::escape).collect();
    let pattern = Regex::new(&format!("^{}$", parts.join("[a-z0-9-]+"))).unwrap();
    ids.iter().any(|id| pattern.is_match(id))
}

#[test]
fn every_text_that_a_phone_asks_for_is_in_the_core_also_where_its_name_is_put_together() {
    let labels = content::words("en").labels();
    let ids: BTreeSet<_> = labels.iter().map(|(id, _)| *id).collect();
    let words: BTreeSet<_> = kotlin().iter().chain(&swift()).flat_map(|source| hyphened(&source.text)).collect();
    assert!(words.len() > 150, "only {} were found", words.len());
    assert!(words.iter().any(|word| word.contains('…')), "names that are put together were found");
    let unknown: BTreeSet<_> = words.iter().filter(|word| !is_message(&ids, word)).map(String::as_str).collect();
    let unknown: Vec<_> = unknown.into_iter().filter(|word| !NO_MESSAGE.contains(word)).collect();
    assert_eq!(unknown, [""; 0], "neither a message of the core nor listed here as something else");
    let gone: Vec<_> = NO_MESSAGE.iter().filter(|word| !words.contains(**word)).collect();
    assert_eq!(gone, [&""; 0], "listed here and nowhere in a phone");
}

/// Messages that neither Rust says by their function nor a phone asks for by their id.
fn said_by_nobody<'a>(ids: &BTreeSet<&'a str>, rust: &str, asked: &BTreeSet<String>) -> Vec<&'a str> {
    let functions: BTreeSet<_> = Regex::new("[a-z0-9_]+").unwrap().find_iter(rust).map(|word| word.as_str()).collect();
    let said = |id: &&&str| {
        let asked_for = || asked.iter().any(|word| is_message(&BTreeSet::from([**id]), word));
        functions.contains(id.replace('-', "_").as_str()) || rust.contains(&format!("\"{id}\"")) || asked_for()
    };
    ids.iter().filter(|id| !said(id)).copied().collect()
}

#[test]
fn every_message_is_said_somewhere() {
    let labels = content::words("en").labels();
    let ids: BTreeSet<_> = labels.iter().map(|(id, _)| *id).collect();
    let rust: String = ["core/src", "terminal/src", "bindings/src"]
        .iter()
        .flat_map(|folder| sources(folder, "rs"))
        .map(|source| source.text)
        .collect();
    let xml = sources("android/app/src/main", "xml").into_iter().flat_map(|source| named_in_xml(&source.text));
    let asked: BTreeSet<_> =
        kotlin().iter().chain(&swift()).flat_map(|source| hyphened(&source.text)).chain(xml).collect();
    assert_eq!(said_by_nobody(&ids, &rust, &asked), [""; 0], "nobody says these, and each language would have to");
}

#[test]
fn a_message_that_nobody_says_is_found() {
    let ids = BTreeSet::from(["app-done", "app-lamp", "role-both", "disclosures-title"]);
    let asked = BTreeSet::from(["role-…".to_owned(), "app-done".to_owned()]);
    assert_eq!(said_by_nobody(&ids, "words.disclosures_title()", &asked), ["app-lamp"]);
}

#[test]
fn a_message_that_is_not_there_is_found_in_every_form() {
    let ids = BTreeSet::from(["app-done", "guide-low-title", "setup-role-both"]);
    let found = hyphened(r#"word("app-dome") word("guide-low-titel") words["role-\(word)"] word("setup-rolle-$word")"#);
    let unknown: Vec<_> = found.iter().filter(|word| !is_message(&ids, word)).collect();
    assert_eq!(unknown, ["app-dome", "guide-low-titel", "role-…", "setup-rolle-…"]);
    let found =
        hyphened(r#"word("app-done") words[low ? "guide-low-title" : "app-done"] word("setup-role-${side.name}")"#);
    assert!(found.len() == 3 && found.iter().all(|word| is_message(&ids, word)), "{found:?}");
}

/// Actions of a Swift model, `Model.action` each.
fn actions(text: &str) -> Vec<(String, String)> {
    let model = Regex::new(r"final class (\w+Model)\b").unwrap();
    let body = Regex::new(r"(?s)enum Action\b[^{]*\{(.*?)\n    \}").unwrap();
    let Some((model, body)) = model.captures(text).zip(body.captures(text)) else { return Vec::new() };
    let parameters = Regex::new(r"\([^()]*(?:\([^()]*\)[^()]*)*\)").unwrap();
    let lines = body[1].lines().filter_map(|line| line.trim().strip_prefix("case "));
    let names = lines.flat_map(|line| {
        let bare = parameters.replace_all(line, "").into_owned();
        bare.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>()
    });
    names.map(|name| (model[1].to_owned(), name)).collect()
}

/// A screen that knows the model writes `.action` where a value stands.
fn sends(screens: &[&Source], model: &str, action: &str) -> bool {
    let sent = Regex::new(&format!(r"[(\s,:?]\.{action}\b")).unwrap();
    screens.iter().any(|screen| screen.text.contains(model) && sent.is_match(&screen.text))
}

#[test]
fn what_a_model_of_ios_can_do_a_screen_sends() {
    let all = swift();
    let in_folder = |source: &&Source, folder: &str| source.path.to_string_lossy().contains(folder);
    let screens: Vec<_> = all
        .iter()
        .filter(|source| in_folder(source, "GrainUI") || in_folder(source, "ios/App"))
        .filter(|source| !in_folder(source, "Previews"))
        .collect();
    let all_actions: Vec<_> = all.iter().flat_map(|source| actions(&source.text)).collect();
    assert!(all_actions.len() > 60, "only {} actions were found", all_actions.len());
    let dead: BTreeSet<_> = all_actions
        .iter()
        .filter(|(model, action)| !sends(&screens, model, action))
        .map(|(model, action)| format!("{model}.{action}"))
        .collect();
    let new: Vec<_> = dead.iter().filter(|action| !SENT_BY_NONE.contains(&action.as_str())).collect();
    assert!(new.is_empty(), "no screen sends {new:?}");
    let sent: Vec<_> = SENT_BY_NONE.iter().filter(|action| !dead.contains(**action)).collect();
    assert!(sent.is_empty(), "a screen sends {sent:?} now: take it out of this list");
}

#[test]
fn an_action_that_only_a_test_sends_is_found() {
    let model = "public final class LampModel {\n    enum Action {\n        case on, off\n        case dim(Int, by: (Int) -> Int)\n    }\n}";
    let found: Vec<_> = actions(model).into_iter().map(|(_, action)| action).collect();
    assert_eq!(found, ["on", "off", "dim"]);
    let screen = |text: &str| Source { path: PathBuf::new(), text: text.to_owned() };
    let (lamp, other) = (screen("let model: LampModel\nmodel.send(.on)\nfoo.dim(2)"), screen("model.send(.off)"));
    let sent: Vec<_> = found.iter().filter(|action| sends(&[&lamp, &other], "LampModel", action)).collect();
    assert_eq!(sent, ["on"], "another model's screen and a method do not count");
}

/// Public functions of the classes that a screen of Android holds, `Model.function` each.
fn functions(text: &str) -> Vec<(String, String)> {
    let class = Regex::new(r"(?m)^(?:open )?class (\w*(?:Model|Session))\b").unwrap();
    let function = Regex::new(r"(?m)^    (?:open |suspend )*fun (?:<[^>]*> )?(\w+)\(").unwrap();
    class
        .captures_iter(text)
        .flat_map(|found| {
            let body = &text[found.get(0).unwrap().start()..];
            let body = &body[..body.find("\n}").map_or(body.len(), |end| end + 1)];
            let names = function.captures_iter(body).map(|name| (found[1].to_owned(), name[1].to_owned()));
            names.collect::<Vec<_>>()
        })
        .collect()
}

/// A screen calls it on a model or hands it over: `model.keep(`, `model::keep`.
fn called(screens: &[Source], function: &str) -> bool {
    let call =
        Regex::new(&format!(r"\b(?:\w*[mM]odel|session|shell|search|page|lock)(?:\?)?(?:\.|::){function}\b")).unwrap();
    screens.iter().any(|screen| call.is_match(&screen.text))
}

#[test]
fn what_a_model_of_android_can_do_a_screen_calls() {
    let all = kotlin();
    let functions: Vec<_> = all.iter().flat_map(|source| functions(&source.text)).collect();
    assert!(functions.len() > 25, "only {} functions were found", functions.len());
    let dead: Vec<_> = functions
        .iter()
        .filter(|(_, function)| !called(&all, function))
        .map(|(model, function)| format!("{model}.{function}"))
        .collect();
    assert!(dead.is_empty(), "no screen calls {dead:?}");
}

#[test]
fn a_function_that_no_screen_calls_is_found() {
    let model = "class LampModel : PageModel {\n    fun on() = act {}\n    fun dim(to: Int) = on()\n    private fun off() {}\n}\n";
    let names: Vec<_> = functions(model).into_iter().map(|(_, function)| function).collect();
    assert_eq!(names, ["on", "dim"]);
    let screens = [Source { path: PathBuf::new(), text: "Button(model::on)\nslider.dim(3)".to_owned() }];
    let dead: Vec<_> = names.iter().filter(|function| !called(&screens, function)).collect();
    assert_eq!(dead, ["dim"]);
}
