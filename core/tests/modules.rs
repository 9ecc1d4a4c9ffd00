//! The modules of the core stand in floors: none leads back to itself, so each can be understood and tested with what is
//! below it. An operation that needs something from above gets it as a value or a function (see `core/src/open.rs`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Who names whom: module -> module -> the files that do.
type Arrows = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

#[test]
fn no_module_of_the_core_leads_back_to_itself() {
    let arrows = arrows(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(arrows.len() > 20, "only {} modules were read", arrows.len());
    assert!(arrows["today"].contains_key("app"), "the arrows were read");
    if let Some(cycle) = cycle(&arrows) {
        let steps: Vec<_> = cycle
            .windows(2)
            .map(|step| format!("{} -> {} {:?}", step[0], step[1], arrows[&step[0]][&step[1]]))
            .collect();
        panic!("modules lead back to themselves:\n{}", steps.join("\n"));
    }
}

#[test]
fn a_planted_cycle_is_found_and_shown() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("lib.rs", "mod above; mod below; mod beside;");
    put("above/mod.rs", "use crate::{\n    below::{self, Thing},\n    beside,\n};\nmod deep;");
    put("above/deep.rs", "//! See [`crate::nowhere`].\nfn f() { super::super::beside::g() }");
    put("below.rs", "// crate::above is only spoken of\nuse std::fmt;\n#[cfg(test)]\nmod tests { use crate::above; }");
    put("beside.rs", "fn g(_: crate::below::Thing) {}");
    assert_eq!(cycle(&arrows(folder.path())), None);

    put("below.rs", "pub struct Thing(super::above::Deep);");
    let found = cycle(&arrows(folder.path())).unwrap();
    assert_eq!(found.first(), found.last());
    assert!(found.len() > 2 && found.contains(&"below".to_owned()) && found.contains(&"above".to_owned()), "{found:?}");
}

fn arrows(source: &Path) -> Arrows {
    let mut arrows = Arrows::new();
    for path in files(source) {
        let place: Vec<_> = path
            .strip_prefix(source)
            .unwrap()
            .with_extension("")
            .iter()
            .map(|part| part.to_str().unwrap().to_owned())
            .collect();
        let name = &place[0];
        // Tests may look at everything.
        if name == "lib" || place.last().unwrap() == "tests" {
            continue;
        }
        let depth = place.len() - usize::from(place.last().unwrap() == "mod");
        let to = arrows.entry(name.clone()).or_default();
        for module in named(&code(&fs::read_to_string(&path).unwrap()), depth) {
            if module != *name {
                to.entry(module).or_default().insert(place.join("/"));
            }
        }
    }
    // What is no module of the crate is a name of something else behind `crate::`.
    let modules: BTreeSet<_> = arrows.keys().cloned().collect();
    for to in arrows.values_mut() {
        to.retain(|module, _| modules.contains(module));
    }
    arrows
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    let (folders, files): (Vec<_>, Vec<_>) = entries.into_iter().partition(|path| path.is_dir());
    let rust = files.into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs"));
    rust.chain(folders.iter().flat_map(|folder| self::files(folder))).collect()
}

/// The text without comments and without what is compiled for tests only, which stands last in a file.
fn code(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.take_while(|line| line.trim() != "#[cfg(test)]").map(|line| format!("{line}\n")).collect()
}

/// What stands directly below the crate's root in the paths of a file whose module lies `depth` below it.
fn named(code: &str, depth: usize) -> BTreeSet<String> {
    ["crate::".to_owned(), "super::".repeat(depth)]
        .iter()
        .flat_map(|root| {
            code.match_indices(root.as_str())
                .flat_map(|(at, _)| {
                    // `grain_crate::` and a longer row of `super::` are something else.
                    let inside =
                        code[..at].ends_with(|before: char| before == '_' || before.is_alphanumeric() || before == ':');
                    if inside { Vec::new() } else { first_names(&code[at + root.len()..]) }
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The first name of a path, or of each path of a list in braces.
fn first_names(path: &str) -> Vec<String> {
    let name = |text: &str| text.chars().take_while(|c| *c == '_' || c.is_alphanumeric()).collect::<String>();
    let Some(list) = path.strip_prefix('{') else { return vec![name(path)] };
    let (mut depth, mut names, mut begins) = (0, Vec::new(), true);
    for (at, c) in list.char_indices() {
        match c {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => begins = true,
            c if begins && !c.is_whitespace() => {
                names.push(name(&list[at..]));
                begins = false;
            }
            _ => {}
        }
    }
    names
}

/// A way from a module back to itself, first and last the same.
fn cycle(arrows: &Arrows) -> Option<Vec<String>> {
    let mut done = BTreeSet::new();
    arrows.keys().find_map(|module| search(arrows, module, &mut Vec::new(), &mut done))
}

fn search(arrows: &Arrows, module: &str, way: &mut Vec<String>, done: &mut BTreeSet<String>) -> Option<Vec<String>> {
    way.push(module.to_owned());
    if let Some(first) = way[..way.len() - 1].iter().position(|earlier| earlier == module) {
        return Some(way[first..].to_vec());
    }
    if !done.contains(module) {
        for next in arrows[module].keys() {
            if let Some(found) = search(arrows, next, way, done) {
                return Some(found);
            }
        }
        done.insert(module.to_owned());
    }
    way.pop();
    None
}
