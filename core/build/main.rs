//! Turns `content/<lang>` into Rust: every TOML record into a constant, every Fluent message into a typed function. A
//! mistake in a content file fails the build and names the file. Fonts and zone data are packed.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a build script speaks to cargo by printing")]

mod emit;
mod fonts;
mod messages;
mod pack;
mod release;
mod zones;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("content");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/content/kinds.rs");
    println!("cargo::rerun-if-changed=src/content/records.rs");
    println!("cargo::rerun-if-changed=fonts");
    let approved_only = env::var_os("CARGO_FEATURE_APPROVED_ONLY").is_some();
    if let Err(problem) = generate(&root, &out, approved_only) {
        eprintln!("content: {problem}");
        process::exit(1);
    }
}

fn generate(root: &Path, out: &Path, approved_only: bool) -> Result<(), String> {
    fonts::pack(&root.with_file_name("fonts"), out)?;
    write(&out.join("zones.rs"), &zones::generate())?;
    // English is the first and the fallback; the others follow by name.
    let mut languages = folders(root)?;
    languages.sort_by_key(|language| (language != "en", language.clone()));
    let contents: Result<Vec<_>, _> =
        languages.iter().map(|language| pack::language(&root.join(language), language, approved_only)).collect();
    let code = format!("static CONTENTS: &[Content] = &[{}];", contents?.join(","));
    write(&out.join("content.rs"), &code)?;
    write(&out.join("words.rs"), &messages::generate(root, &languages)?)
}

fn folders(root: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(root).map_err(|e| format!("{}: {e}", root.display()))?;
    let names = entries.filter_map(|entry| {
        let entry = entry.ok()?;
        entry.file_type().ok()?.is_dir().then(|| entry.file_name().to_string_lossy().into_owned())
    });
    Ok(names.collect())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))
}

/// Files of a folder with this ending, by name.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == ending));
    paths.sort();
    Ok(paths)
}
