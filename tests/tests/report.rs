//! The report (product.md system 25): what was chosen and nothing else, read back as it was written by readers that know nothing
//! of each other, and sound as PDF/UA-1. `tests/oracles/prepare` brings the readers and the validator.

#![allow(clippy::expect_used, clippy::panic, reason = "what the tests share is no test function")]

use std::path::{Path, PathBuf};
use std::process::Command;

use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::clock::LocalDay;
use grain_core::disclosures::DisclosureDraft;
use grain_core::page::{Action, Body, FieldValue, Form, Input, Page, Row, Value};
use grain_core::prompts::AnswerDraft;
use grain_tests::everything::{self, WRITTEN_AT};
use serde_json::Value as Json;

/// Bits of parts, as they stand in the route.
const BOWLS: u32 = 1 << 4;
const SAID: u32 = 1 << 5;
const WHY: u32 = 1 << 7;
const TOLD: u32 = 1 << 10;
const GOALS: u32 = 1 << 12;
const ALL: u32 = (1 << 20) - 1;

fn today() -> LocalDay {
    WRITTEN_AT[..10].parse().unwrap()
}

fn name(from: LocalDay, parts: u32, paper: &str) -> String {
    format!("report/{}_{}_{paper}_{parts:x}", from.epoch_days(), today().epoch_days())
}

fn cache() -> PathBuf {
    let home = || PathBuf::from(std::env::var_os("HOME").expect("HOME is set")).join(".cache/grain");
    std::env::var_os("GRAIN_CACHE").map_or_else(home, PathBuf::from).join("oracles")
}

/// What the readers see, and the validator.
fn validated(bytes: &[u8]) -> Json {
    seen_by(bytes, &[cache().join("verapdf.path")])
}

/// What the readers see.
fn read(bytes: &[u8]) -> Json {
    seen_by(bytes, &[])
}

fn seen_by(bytes: &[u8], validator: &[PathBuf]) -> Json {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notes.pdf");
    std::fs::write(&file, bytes).unwrap();
    let python = cache().join("venv/bin/python");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracles/read_report.py");
    let output = Command::new(python).arg(script).arg(&file).args(validator).output();
    let output = output.expect("run tests/oracles/prepare");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn text<'a>(seen: &'a Json, reader: &str) -> &'a str {
    seen[reader].as_str().unwrap()
}

/// With one space for all white space, and without marks of direction.
fn flat(text: &str) -> String {
    let steers = |c: &char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(|c| !steers(c)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn life(folder: &Path) -> App {
    let app = everything::open_at(folder, WRITTEN_AT).unwrap();
    everything::write(&app, today()).unwrap();
    app
}

fn tell(app: &App, text: &str) {
    app.add_disclosure(DisclosureDraft { text: text.into(), day: None }).unwrap();
}

/// Whatever an assistive reader needs, and what a check of PDF/UA lets pass: a language, no text outside every tag, no level of
/// heading left out, a table with its headings, a picture with words.
fn assert_sound(seen: &Json) {
    assert!(text(seen, "verapdf").starts_with("PASS"), "{}", seen["verapdf"]);
    assert_eq!((text(seen, "language"), text(seen, "title")), ("en", "Notes for an appointment"));
    assert!(seen["marked"].as_bool().unwrap() && seen["shows_title"].as_bool().unwrap());
    assert!(seen["outside"].as_array().unwrap().iter().all(|count| count == 0), "{}", seen["outside"]);
    let pieces = seen["pieces"].as_array().unwrap();
    let kind = |piece: &Json| piece["kind"].as_str().unwrap().to_owned();
    let mut before = 0;
    for piece in pieces {
        let level = kind(piece).strip_prefix("/H").and_then(|level| level.parse::<u32>().ok());
        if let Some(level) = level {
            assert!(level <= before + 1, "a heading of level {level} after one of level {before}");
            before = level;
        }
        match &*kind(piece) {
            "/Figure" => assert!(!piece["alt"].as_str().unwrap().is_empty() && piece["box"] == 4, "{piece}"),
            "/TH" => assert!(["/Column", "/Row"].contains(&piece["scope"].as_str().unwrap()), "{piece}"),
            "/H1" | "/H2" | "/H3" | "/P" => assert!(piece["marks"].as_u64().unwrap() > 0, "{piece}"),
            _ => {}
        }
    }
    assert_eq!(pieces.iter().filter(|piece| kind(piece) == "/H1").count(), 1);
    let heads = pieces.iter().filter(|piece| kind(piece) == "/THead").count();
    assert_eq!(pieces.iter().filter(|piece| kind(piece) == "/Table").count(), heads);
}

#[test]
fn every_part_is_sound_and_says_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let app = everything::open_at(folder.path(), WRITTEN_AT).unwrap();
    app.make_demo(1, 7).unwrap();
    let bytes = app.file_bytes(&name(today().plus(-90), ALL, "a4")).unwrap();
    assert_eq!(bytes, app.file_bytes(&name(today().plus(-90), ALL, "a4")).unwrap(), "the same is the same bytes");
    let seen = validated(&bytes);
    assert_sound(&seen);
    assert_eq!(seen["size"], serde_json::json!([595.28, 841.89]));
    for reader in ["pypdf", "poppler"] {
        let all = flat(text(&seen, reader));
        for said in
            ["Self-reported, not a test.", "Wednesday, 26 August 2026", "Made on Tuesday, 24 November 2026", "1 of "]
        {
            assert!(all.contains(said), "{reader}: {said}");
        }
        // A reader lists the parts beside the pages: each in its order, and on the page where it is read.
        let listed = seen["listed"][reader].as_array().unwrap();
        let titles: Vec<_> = listed.iter().map(|part| flat(part[0].as_str().unwrap())).collect();
        let headings = seen["pieces"].as_array().unwrap().iter().filter(|piece| piece["kind"] == "/H2").count();
        assert_eq!(titles.len(), headings, "{reader}: {titles:?}");
        assert_eq!(titles[..2], ["Days with an entry", "What I said and what I did"], "{reader}");
        let pages: Vec<_> = listed.iter().map(|part| part[1].as_u64().unwrap()).collect();
        assert!(pages.is_sorted() && pages[0] == 1 && *pages.last().unwrap() > 1, "{reader}: {pages:?}");
        // Parts stand in the order of the form.
        let places =
            ["Days with an entry", "What I said and what I did", "Feelings", "How full the bowls were", "Goals"];
        let places: Vec<_> = places.iter().map(|part| all.find(part).unwrap()).collect();
        assert!(places.is_sorted(), "{reader}: {places:?}");
    }
    assert!(seen["pieces"].as_array().unwrap().iter().any(|piece| piece["kind"] == "/Figure"));
    assert_eq!(seen["information"], serde_json::json!([]), "it says of nobody who made it");
    let letter = validated(&app.file_bytes(&name(today().plus(-30), ALL, "letter")).unwrap());
    assert_sound(&letter);
    assert_eq!(letter["size"], serde_json::json!([612.0, 792.0]));
}

#[test]
fn nothing_of_a_part_that_was_not_chosen_stands_in_the_file_and_nothing_of_another_time() {
    let folder = tempfile::tempdir().unwrap();
    let app = life(folder.path());
    app.add_area("Canaryarea".to_owned()).unwrap();
    let grains = |day: i32, why: &str| GrainDraft {
        area: "money".to_owned(),
        change: GrainChange::LotTaken,
        day: Some(today().plus(day)),
        source: GrainSource::ByHand,
        reason: None,
        why: why.into(),
    };
    app.add_grains(grains(-1, "Canarynear")).unwrap();
    app.add_grains(grains(-6, "Canaryearly")).unwrap();
    tell(&app, "Canarytell");
    let prompt = app.prompt_today().unwrap().prompt.unwrap().id;
    app.answer_prompt(AnswerDraft { prompt, day: None, text: "Canaryanswer".into() }).unwrap();
    let canaries = ["Canaryarea", "Canarynear", "Canaryearly", "Canarytell", "Canaryanswer", "Robin"];
    for (parts, there) in [
        (0xf, vec![]),
        (WHY, vec!["Canarynear"]),
        (TOLD, vec!["Canarytell"]),
        (SAID, vec![]),
        (GOALS, vec![]),
        (BOWLS, vec!["Canaryarea"]),
    ] {
        let bytes = app.file_bytes(&name(today().plus(-3), parts, "a4")).unwrap();
        let seen = read(&bytes);
        let raw = text(&seen, "bytes");
        for canary in canaries {
            let expected = there.contains(&canary);
            for reader in ["pypdf", "poppler"] {
                assert_eq!(text(&seen, reader).contains(canary), expected, "{parts:x} {reader} {canary}");
            }
            let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
            let wide: Vec<u8> = canary.encode_utf16().flat_map(u16::to_be_bytes).collect();
            for form in [canary.as_bytes(), &wide] {
                assert!(!raw.contains(&hex(form)), "{parts:x}: {canary} stands open in the bytes");
            }
        }
        for own in ["Grain", "krilla", "pdf-writer"] {
            assert!(!text(&seen, "pypdf").contains(own), "{own}");
        }
    }
    // What a check-in said of bowls is in the hands of that part.
    let said = |parts| text(&read(&app.file_bytes(&name(today(), parts, "a4")).unwrap()), "poppler").to_owned();
    assert!(!said(SAID).contains("little taken"));
    assert!(said(SAID | BOWLS).to_lowercase().contains("little taken"));
}

/// The rows of what goes in, and the file as the page names it.
fn inside(page: &Page) -> (Vec<Row>, String) {
    let body = |key: &str| page.sections.iter().find(|section| section.key == key).map(|section| section.body.clone());
    let Some(Body::Rows { rows, .. }) = body("inside") else { panic!("{page:?}") };
    let Some(Body::Buttons { buttons }) = body("save") else { panic!("{page:?}") };
    let Action::SaveFile { file, .. } = &buttons[0].does else { panic!("{page:?}") };
    (rows, file.clone())
}

#[test]
fn single_notes_stay_out_and_a_process_that_forgot_which_puts_none_in() {
    let folder = tempfile::tempdir().unwrap();
    let app = everything::open_at(folder.path(), WRITTEN_AT).unwrap();
    let canaries = ["Canaryone", "Canarytwo", "Canarythree"];
    for canary in &canaries {
        tell(&app, canary);
    }
    let choice = name(today(), TOLD | BOWLS, "a4").split_once('/').unwrap().1.to_owned();
    let page = app.page(&format!("report/{choice}").parse().unwrap()).unwrap();
    let (rows, file) = inside(&page);
    let row = |rows: &[Row]| rows.iter().find(|row| row.key == "told").unwrap().clone();
    assert_eq!(row(&rows).second.as_str(), "3 entries");
    let Some(Action::Sheet { form }) = row(&rows).tap else { panic!("{rows:?}") };
    let Input::SomeOf { options, .. } = &form.fields[0].input else { panic!("{form:?}") };
    let key_of = |canary: &str| options.iter().find(|option| option.text.contains(canary)).unwrap().key.clone();
    let pick = |form: &Form, keys: Vec<String>| {
        let value = FieldValue { key: "notes".into(), value: Value::AllChosen { keys } };
        app.act(&form.does, vec![value], None).map(|outcome| outcome.page.unwrap())
    };
    let in_it = |bytes: &[u8]| {
        let seen = read(bytes);
        let raw = text(&seen, "bytes");
        let hex = |canary: &str| canary.bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert!(canaries.iter().all(|canary| !raw.contains(&hex(canary))), "letters stand as signs of a font");
        let by = |reader: &str| canaries.map(|canary| text(&seen, reader).contains(canary));
        assert_eq!(by("pypdf"), by("poppler"));
        by("pypdf")
    };
    assert_eq!(in_it(&app.file_bytes(&file).unwrap()), [true; 3]);

    let picked = pick(&form, vec![key_of("Canarytwo")]).unwrap();
    let (rows, file) = inside(&picked);
    assert_eq!(row(&rows).second.as_str(), "1 of 3 notes");
    assert_eq!(in_it(&app.file_bytes(&file).unwrap()), [false, true, false]);
    assert!(pick(&form, vec!["another".into()]).is_err());
    tell(&app, "Canaryone once more");
    assert_eq!(in_it(&app.file_bytes(&file).unwrap()), [false, true, false], "a new note is not in it by itself");
    drop(app);

    let app = everything::open_at(folder.path(), WRITTEN_AT).unwrap();
    assert_eq!(in_it(&app.file_bytes(&file).unwrap()), [false; 3], "what was picked is held in no file");
}

#[test]
fn what_was_written_in_any_of_these_languages_is_read_back_by_two_readers_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let app = everything::open_at(folder.path(), WRITTEN_AT).unwrap();
    let from_left = [
        "Übermäßig große Füße: „Vertrauen“ wächst – langsam, 100 % ehrlich.",
        "Ça m’a touché : « où es-tu ? » œuvre, naïve, l’été.",
        "Mañana será mejor, ¿no? ¡Sí!",
        "Zażółć gęślą jaźń, źdźbło trawy.",
        "Tôi đã nói sự thật với bạn ấy, dù khó khăn.",
        "Μίλησα ειλικρινά, με ἀρχή και ῥυθμό.",
        "Съешь ещё этих мягких французских булок, да выпей чаю.",
        "Їхня ґречність, єдність і щирість.",
        "İyi günler, ağladım; çığ, şüphe, ılık.",
        "Ես ճիշտն ասացի այսօր։",
        "მე სიმართლე ვთქვი დღეს.",
    ];
    let from_right = ["אמרתי את האמת היום (בערב), וזה עזר לי.", "امروز حقیقت را گفتم، پیش چهار نفر."];
    for written in from_left.iter().chain(&from_right) {
        tell(&app, written);
    }
    tell(&app, "e\u{301}te\u{301} Ver\u{ad}trauen\tund\r\nzweite Zeile \u{1f642}\u{fe0f} 你好");
    tell(&app, &"Wort ".repeat(60));
    let seen = validated(&app.file_bytes(&name(today(), TOLD, "a4")).unwrap());
    assert_sound(&seen);
    for reader in ["pypdf", "poppler"] {
        let all = flat(text(&seen, reader));
        for written in from_left {
            assert!(all.contains(written), "{reader}: {written}\n{all}");
        }
        assert!(all.contains("été Vertrauen und zweite Zeile [U+1F642] [U+4F60][U+597D]"), "{reader}: {all}");
        assert!(all.contains("Chinese characters: 2 signs are shown"), "{reader}: {all}");
        assert!(all.contains(flat(&"Wort ".repeat(60)).as_str()), "{reader}");
    }
    // Readers set spaces about signs of their own; every letter and word comes in its order.
    for reader in ["pypdf", "poppler_raw"] {
        let all = letters(text(&seen, reader));
        for written in from_right {
            assert!(all.contains(&letters(written)), "{reader}: {written}\n{all}");
        }
    }
}

#[test]
fn the_page_counts_what_is_in_it_and_the_name_typed_stands_in_no_route_and_no_file_but_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let app = life(folder.path());
    let page = app.page(&"report".parse().unwrap()).unwrap();
    let form = page.sections.iter().find_map(|section| match &section.body {
        Body::Form { form } => Some(form.clone()),
        _ => None,
    });
    let given = |key: &str, value| FieldValue { key: key.to_owned(), value };
    let keys = |keys: &[&str]| Value::AllChosen { keys: keys.iter().map(|key| (*key).to_owned()).collect() };
    let values = |until: LocalDay| {
        vec![
            given("from", Value::Day { day: Some(today().plus(-7)) }),
            given("until", Value::Day { day: Some(until) }),
            given("pictures", keys(&[])),
            given("words", keys(&["told", "why"])),
            given("paper", Value::Chosen { key: "letter".to_owned() }),
            given("by", Value::Text { text: "Canaryname".into() }),
        ]
    };
    let form = form.unwrap();
    assert!(form.fleeting, "what is typed is no draft");
    assert!(app.act(&form.does, values(today().plus(1)), None).is_err(), "no day that has not come");
    let page = app.act(&form.does, values(today()), None).unwrap().page.unwrap();
    let inside = page.sections.iter().find(|section| section.key == "inside").unwrap();
    let Body::Rows { rows, .. } = &inside.body else { panic!("rows") };
    let rows: Vec<_> = rows.iter().map(|row| (&*row.text, &*row.second)).collect();
    assert_eq!(rows, [("Notes beside grains", "2 entries"), ("Things to tell", "4 entries")]);
    let save = page.sections.iter().find_map(|section| match &section.body {
        Body::Buttons { buttons } => Some(buttons[0].does.clone()),
        _ => None,
    });
    let Some(Action::SaveFile { file, name, mime }) = save else { panic!("a file") };
    assert_eq!((&*name, &*mime), ("notes.pdf", "application/pdf"));
    assert!(!page.route.to_string().contains("anary") && !file.contains("anary"));
    let seen = read(&app.file_bytes(&file).unwrap());
    assert!(text(&seen, "poppler").contains("By Canaryname"));
    drop(app);
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            assert!(!bytes.windows(10).any(|window| window == b"Canaryname"), "{}", path.display());
        }
    }
    let app = everything::open_at(folder.path(), WRITTEN_AT).unwrap();
    let seen = read(&app.file_bytes(&file).unwrap());
    assert!(!text(&seen, "poppler").contains("Canaryname"), "it is gone with the process");
    for wrong in [
        "report/x",
        "report/1_2_a4",
        "report/20000_90000_a4_f",
        "report/20700_20600_a4_f",
        "report/20600_20700_a4_fffffff",
    ] {
        assert!(app.file_bytes(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn no_page_ends_with_a_heading_or_words_whose_picture_is_on_the_next_and_no_day_is_parted() {
    let folder = tempfile::tempdir().unwrap();
    let app = everything::open_at(folder.path(), WRITTEN_AT).unwrap();
    app.make_demo(1, 3).unwrap();
    for paper in ["a4", "letter"] {
        let file = app.file_bytes(&name(today().plus(-200), BOWLS | SAID, paper)).unwrap();
        let seen = read(&file);
        let mut pages = text(&seen, "poppler").split('\u{c}').filter(|page| !page.trim().is_empty()).peekable();
        let mut many = 0;
        while let Some(page) = pages.next() {
            many += 1;
            let lines: Vec<_> = page.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            let foot = lines.iter().rposition(|line| line.starts_with("Self-reported")).unwrap();
            let last = lines[foot - 1];
            assert!(!last.ends_with(" 2026") && !last.starts_with("In this time"), "{paper}, page {many}: {last}");
            // The first thing that is asked stands under its day, and so does the last.
            let next = pages.peek().map(|page| page.trim_start().lines().next().unwrap_or_default());
            assert!(next.is_none_or(|line| line != "My side today, as a whole"), "{paper}, after page {many}");
        }
        assert!(many > 30, "{many}");
    }
}
