#!/usr/bin/env bash
# fluent-bundle 0.16.0 (with intl_pluralrules 7.0.2) chooses the wrong plural where a rule names a range of remainders.
#
# CLDR's rule for "few" in Lithuanian is "n % 10 = 2..9 and n % 100 != 11..19", in Arabic "n % 100 = 3..10". For 2 the right
# variant comes, for 22 and 102 it is [other], as if the remainder were never taken. icu_plurals 2.3.0 gives "few" for all.
# Languages that use such ranges are concerned (Lithuanian, Arabic, Breton, Maltese); English and Spanish are not.
#
# Needs cargo. Seen 2026-11-28, locale and number, then what fluent-bundle and what icu_plurals say:
#   lt 2 few Few / lt 22 other Few / lt 102 other Few / ar 3 few Few / ar 103 other Few
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat >"$folder/Cargo.toml" <<'TOML'
[package]
name = "plural"
version = "0.1.0"
edition = "2024"
[dependencies]
fluent-bundle = "=0.16.0"
intl_pluralrules = "=7.0.2"
unic-langid = "=0.9.6"
icu_plurals = "=2.3.0"
icu_locale_core = "=2.3.0"
TOML
cat >"$folder/src/main.rs" <<'RUST'
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

fn main() {
    for (language, number) in [("lt", 2), ("lt", 22), ("lt", 102), ("ar", 3), ("ar", 103)] {
        let id: unic_langid::LanguageIdentifier = language.parse().unwrap();
        let mut bundle = FluentBundle::new(vec![id]);
        let text = "m = { $n ->\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
        bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
        let mut args = FluentArgs::new();
        args.set("n", number);
        let pattern = bundle.get_message("m").unwrap().value().unwrap();
        let seen = bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned();
        let locale = icu_locale_core::Locale::try_from_str(language).unwrap();
        let rules = icu_plurals::PluralRules::try_new_cardinal(locale.into()).unwrap();
        println!("{language} {number} {seen} {:?}", rules.category_for(number as u64));
    }
}
RUST
seen=$(cargo run --quiet --manifest-path "$folder/Cargo.toml")
expected='lt 2 few Few
lt 22 other Few
lt 102 other Few
ar 3 few Few
ar 103 other Few'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
