//! What Grain gave out comes back: whole into an app in which nothing was written, what is missing into one in which something
//! was, never twice, and gone again by one undo (product.md system 25, S29).

#![allow(clippy::print_stdout, reason = "what the tests share is no test function")]

use std::fs;
use std::path::Path;

use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::error::{Error, ErrorKind};
use grain_core::store::known_schema;
use grain_tests::backups::{every_row, life};
use grain_tests::everything::{found, open_at};
use grain_tests::exchange::{look, said, save, taken_in, undated};

const NEXT_DAY: &str = "2026-11-25T12:00:00Z";

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn out(app: &App) -> Vec<u8> {
    app.file_bytes("export_lines").unwrap()
}

/// Rows of the person, without what Grain notes for itself and what an app writes by being open.
fn theirs(app: &App) -> String {
    undated(&out(app))
}

#[test]
fn both_forms_come_whole_into_a_new_app_and_go_out_again_as_the_same_bytes() {
    for form in ["export_lines", "export_tables"] {
        let (here, there) = (folder(), folder());
        let app = life(here.path()).unwrap();
        let file = app.file_bytes(form).unwrap();
        let other = open_at(there.path(), NEXT_DAY).unwrap();
        let page = look(&other, &file).unwrap();
        assert!(said(&page, "unread").is_empty() && said(&page, "left").is_empty(), "{form}: {page:?}");
        assert_eq!(said(&page, "found")[0].1, "Grain", "{form}");
        let comes: u32 = said(&page, "comes").iter().map(|(_, count)| count.parse::<u32>().unwrap()).sum();
        assert_eq!(comes.to_string(), said(&page, "found")[2].1, "{form}");
        assert!(comes > 60, "{form}: {comes}");
        save(&other).unwrap().unwrap();
        assert_eq!(theirs(&app), theirs(&other), "{form}");
        // What follows from the rows was made anew.
        assert_eq!(
            app.bowl("money".to_owned()).unwrap().bowl.level,
            other.bowl("money".to_owned()).unwrap().bowl.level
        );
        for word in ["bill", "account", "statement", "mornings", "roof", "doorbell", "fence", "lantern"] {
            assert_eq!(found(&other, word).unwrap().len(), 1, "{form}: {word}");
        }
        assert_eq!(taken_in(&other, &file).unwrap(), None, "{form}: a second time brings nothing");
        assert_eq!(theirs(&app), theirs(&other), "{form}");
        assert!(other.check().unwrap().0);
    }
}

#[test]
fn into_an_app_that_has_entries_comes_what_is_missing_and_one_undo_takes_all_of_it() {
    let (here, there) = (folder(), folder());
    let file = out(&life(here.path()).unwrap());
    let app = open_at(there.path(), NEXT_DAY).unwrap();
    // The same area under another id, as every phone draws its own.
    app.track_areas(vec!["money".to_owned()]).unwrap();
    let grain = |why: &str| GrainDraft {
        area: "money".to_owned(),
        change: GrainChange::LotAdded,
        day: None,
        source: GrainSource::ByHand,
        reason: None,
        why: why.into(),
    };
    app.add_grains(grain("only here")).unwrap();
    app.upkeep().unwrap();
    let (before, rows) = (theirs(&app), every_row(there.path()).unwrap());
    let page = look(&app, &file).unwrap();
    assert_eq!(every_row(there.path()).unwrap(), rows, "looking changes nothing");
    // Settings and the area stay as they are here, and the page says so.
    let left = said(&page, "left");
    assert_eq!(left.len(), 1, "{left:?}");
    assert!(left[0].0.contains("stays"), "{left:?}");
    let undo = save(&app).unwrap().unwrap();
    let money = app.bowl("money".to_owned()).unwrap();
    assert_ne!(money.bowl.level, Some(5), "grains of the file lie in the bowl that is here");
    for word in ["bill", "only", "lantern"] {
        assert_eq!(found(&app, word).unwrap().len(), 1, "{word}");
    }
    assert_eq!(taken_in(&app, &file).unwrap(), None);
    // What came goes again although the file was read once more since, and what was written since stays.
    app.act(&undo, Vec::new(), None).unwrap();
    assert_eq!(theirs(&app), before);
    assert_eq!(every_row(there.path()).unwrap(), rows);
    assert_eq!(found(&app, "lantern").unwrap().len(), 0);
    assert_eq!(found(&app, "only").unwrap().len(), 1);
    assert!(app.check().unwrap().0);
    let again = app.act(&undo, Vec::new(), None);
    assert!(matches!(again, Err(Error::NotFound(_))), "{again:?}");
}

#[test]
fn a_newer_version_is_asked_for_and_a_file_that_was_cut_says_what_is_missing() {
    let (here, there) = (folder(), folder());
    let lines = String::from_utf8(out(&life(here.path()).unwrap())).unwrap();
    let app = open_at(there.path(), NEXT_DAY).unwrap();
    let newer = [
        (format!("\"schema\":{}", known_schema()), format!("\"schema\":{}", known_schema() + 1)),
        ("\"format\":1".to_owned(), "\"format\":2".to_owned()),
    ];
    for (from, to) in newer {
        let refused = look(&app, lines.replacen(&from, &to, 1).as_bytes()).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::NewerVersion, "{to}: {refused:?}");
        let said = grain_core::error_words::words(&refused, app.words().unwrap());
        assert!(said.text.contains("update") || said.text.contains("Update"), "{said:?}");
    }
    let cut: String = lines.lines().take(30).map(|line| format!("{line}\n")).collect();
    let page = look(&app, cut.as_bytes()).unwrap();
    let missing = lines.lines().count() - 30;
    assert_eq!(said(&page, "left")[0].1, missing.to_string());
    assert!(look(&app, b"{\"grain\":\"everything\",\"format\":0,\"schema\":1}\n").is_err());
}

#[test]
fn a_row_that_does_not_fit_is_named_by_its_line_and_the_others_come() {
    let (here, there) = (folder(), folder());
    let lines = String::from_utf8(out(&life(here.path()).unwrap())).unwrap();
    let id = "0190aaaa-0000-7000-8000-000000000001";
    let bad = [
        r#"{"table":"bowl_level","row":{"area_id":"0190aaaa-0000-7000-8000-000000000001","day":1,"level":90}}"#
            .to_owned(),
        r#"{"table":"sqlite_schema","row":{}}"#.to_owned(),
        format!(r#"{{"table":"own_card","row":{{"id":"{id}","title":7,"body":"b","day":1,"written_at":1}}}}"#),
        format!(r#"{{"table":"own_card","row":{{"id":"{id}","title":"a","body":"b","day":1}}}}"#),
        format!(r#"{{"table":"own_card","row":{{"id":"{id}","title":"a","body":"b","day":99999999,"written_at":1}}}}"#),
        format!(r#"{{"table":"not_yet","row":{{"id":"{id}","area_id":"{id}","named_on":1,"released_on":null}}}}"#),
        r#"{"table":"own_card","row":{"id":"0190","title":"a","body":"b","day":1,"written_at":1}}"#.to_owned(),
        r#"{"table":"money_entry","#.to_owned(),
        "\u{fffd}".to_owned(),
        lines.lines().last().unwrap().to_owned(),
    ];
    let file = lines.clone() + &bad.join("\n");
    let app = open_at(there.path(), NEXT_DAY).unwrap();
    let page = look(&app, file.as_bytes()).unwrap();
    let unread = said(&page, "unread");
    let first = lines.lines().count() + 1;
    let places: Vec<_> = unread.iter().map(|(place, _)| place.clone()).collect();
    assert_eq!(places, (0..bad.len()).map(|n| format!("Line {}", first + n)).collect::<Vec<_>>());
    let whole = open_at(folder().path(), NEXT_DAY).unwrap();
    save(&app).unwrap().unwrap();
    taken_in(&whole, lines.as_bytes()).unwrap().unwrap();
    assert_eq!(theirs(&app), theirs(&whole));
}

#[test]
fn every_export_that_was_ever_stored_comes_in_whole() {
    let stored = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/exports");
    let mut files: Vec<_> = fs::read_dir(&stored).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.iter().any(|file| file.ends_with(format!("{:04}-everything.jsonl", known_schema()))), "{files:?}");
    for file in files {
        let at = file.display();
        let here = folder();
        let app = open_at(here.path(), NEXT_DAY).unwrap();
        let page = look(&app, &fs::read(&file).unwrap()).unwrap();
        assert!(said(&page, "unread").is_empty() && said(&page, "left").is_empty(), "{at}: {page:?}");
        save(&app).unwrap().unwrap();
        assert_eq!(app.settings().unwrap().partner.as_str(), "Robin", "{at}");
        for word in ["bill", "account", "statement", "mornings", "roof", "doorbell", "fence"] {
            assert_eq!(found(&app, word).unwrap().len(), 1, "{at}: {word}");
        }
    }
}

#[test]
fn rows_of_an_older_schema_are_brought_to_the_one_of_today() {
    let here = folder();
    let app = open_at(here.path(), NEXT_DAY).unwrap();
    let id = "0190aaaa-0000-7000-8000-000000000001";
    let file = format!(
        "{{\"grain\":\"everything\",\"format\":1,\"schema\":3,\"version\":\"0.1.0\",\"written_at\":\"2026-11-24T12:00:00Z\",\"rows\":{{\"thing_to_tell\":1}}}}\n\
         {{\"table\":\"thing_to_tell\",\"row\":{{\"by_day\":null,\"by_since\":0,\"check_in_day\":null,\"id\":\"{id}\",\"noted_on\":20000,\"text\":\"an old ledger\",\"told_on\":null}}}}\n"
    );
    assert!(said(&look(&app, file.as_bytes()).unwrap(), "unread").is_empty());
    save(&app).unwrap().unwrap();
    assert_eq!(found(&app, "ledger").unwrap().len(), 1);
}

#[test]
fn what_packs_too_well_or_is_too_large_is_refused() {
    use std::io::Write;
    let here = folder();
    let app = open_at(here.path(), NEXT_DAY).unwrap();
    let mut long = b"{\"grain\":\"everything\",\"format\":1,\"schema\":16}\n".to_vec();
    long.resize(64 * 1024 * 1024 + 1, b' ');
    assert_eq!(look(&app, &long).unwrap_err().kind(), ErrorKind::BadInput);
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let packed = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    zip.start_file("about.csv", packed).unwrap();
    zip.write_all(b"grain,format,schema,version,written_at\r\ntables,1,16,0.1.0,2026-11-24T12:00:00Z\r\n").unwrap();
    zip.start_file("own_card.csv", packed).unwrap();
    zip.write_all(&vec![b' '; 3 * 1024 * 1024]).unwrap();
    assert_eq!(look(&app, &zip.finish().unwrap().into_inner()).unwrap_err().kind(), ErrorKind::BadInput);
}
