//! Whether everything a person can write is found again, and gone again.

use proptest::prelude::*;
use rusqlite::Connection;

use super::{query, store};
use crate::clock::Timestamp;
use crate::store::{Key, Store};

/// Columns with the person's own words that are indexed.
const WORDS: &[&str] = &[
    "grain.why",
    "prompt_answer.text",
    "own_card.title",
    "own_card.body",
    "promise.text",
    "thing_to_tell.text",
    "moment.note",
    "moment_plan.sets_off",
    "moment_plan.helps",
    "moment_plan.not_helps",
    "moment_plan.whom_to_call",
    "moment_words.text",
    "circle_person.name",
    "circle_person.relation",
    "circle_person.note",
    "session_question.text",
    "session_note.take_with_me",
    "session_note.leave_there",
];

/// Tables of one row: the delete names no column.
const ONE_ROW: &[&str] = &["moment_plan", "moment_words"];

/// TEXT columns that hold no notes: names, keys, states, settings, and what Grain asked.
const NO_WORDS: &[&str] = &[
    "area.key",
    "area.own_name",
    "area.side",
    "grain.source",
    "grain.reason",
    "check_in.form",
    "check_in.zone",
    "answer.question",
    "answer.item",
    "answer_before.question",
    "answer_before.item",
    "settings.value",
    "card.id",
    "card_lowered.kind",
    "card_lowered.area",
    "prompt.id",
    "prompt_answer.prompt_id",
    "prompt_answer.question",
    "promise.to_whom",
    "promise.to_name",
    "promise.kind",
    "promise.remind",
    "promise_answer.answer",
    "promise_answer.known",
    // Earlier wordings: their promise is found by the words that stand.
    "promise_words.text",
    "moment.kind",
    "circle_person.phone",
    "circle_person.message",
    "reminder_rule.kind",
    "reminder_rule.zone",
    "reminder_choice.step",
    "reminder_choice.fewer",
    "reminder_log.kind",
];

fn on_new<T>(f: impl FnOnce(&Connection) -> T) -> T {
    let folder = tempfile::tempdir().unwrap();
    let now = Timestamp::parse("2026-11-24T12:00:00Z").unwrap();
    let (mut store, _) = Store::open(folder.path(), Key::new(&[7; 32]).unwrap(), now).unwrap();
    store.write(|tx| Ok(f(tx))).unwrap()
}

fn names(sql: &Connection, query: &str) -> Vec<String> {
    let mut statement = sql.prepare(query).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn text_columns(sql: &Connection) -> Vec<String> {
    names(
        sql,
        "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
         WHERE t.type = 'table' AND c.type = 'TEXT' AND t.name NOT LIKE 'note_index%' AND t.name NOT LIKE 'sqlite%'",
    )
}

#[test]
fn every_text_column_is_known_to_hold_notes_or_none() {
    let columns = on_new(text_columns);
    for column in &columns {
        let known = WORDS.contains(&column.as_str()) || NO_WORDS.contains(&column.as_str());
        assert!(known, "{column}: does it hold the person's words? Add it here, and its triggers in search.sql");
    }
    for column in WORDS.iter().chain(NO_WORDS) {
        assert!(columns.iter().any(|known| known == column), "{column} is gone");
    }
}

#[test]
fn every_column_of_words_has_its_three_triggers() {
    on_new(|sql| {
        for column in WORDS {
            let (table, name) = column.split_once('.').unwrap();
            for (event, row) in [("insert", "new"), ("update", "new"), ("delete", "old")] {
                let held = match event {
                    "delete" if ONE_ROW.contains(&table) => "zeroblob(16)".to_owned(),
                    "delete" => "old.id".to_owned(),
                    _ => format!("{row}.{name}"),
                };
                let trigger = format!(
                    "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '{table}'
                     AND sql LIKE '%AFTER {event} ON {table}%' AND sql LIKE '%{held}%'"
                );
                assert_eq!(names(sql, &trigger).len(), 1, "{column} {event}");
            }
        }
    });
}

fn write(sql: &Connection, n: u8, text: &str) {
    let answer = "INSERT INTO prompt_answer (id, prompt_id, question, day, text, written_at)
                  VALUES (?1, 'p-' || ?2, '', 1, ?3, 1)";
    sql.execute(answer, rusqlite::params![[n; 16].as_slice(), n, text]).unwrap();
}

fn found(sql: &Connection, typed: &str) -> usize {
    query::expression(typed).map_or(0, |expression| store::newest(sql, &expression, 50).unwrap().len())
}

#[test]
fn words_are_found_without_accents_by_their_beginning_and_all_of_them() {
    on_new(|sql| {
        write(sql, 1, "The café was quiet. I don't know why; Überraschung.");
        write(sql, 2, "A quiet walk.");
        for (typed, hits) in [
            ("quiet", 2),
            ("QUI", 2),
            ("cafe", 1),
            ("CAFÉ", 1),
            ("uberrasch", 1),
            ("quiet walk", 1),
            ("walk quiet", 1),
            ("qui walk", 0),
            ("don't", 1),
            ("know-why", 1),
            ("know why", 1),
            ("loud", 0),
        ] {
            assert_eq!(found(sql, typed), hits, "{typed}");
        }
    });
}

#[test]
fn a_changed_note_is_found_by_its_new_words_only() {
    on_new(|sql| {
        write(sql, 1, "before");
        sql.execute("UPDATE prompt_answer SET text = 'afterwards'", []).unwrap();
        assert_eq!((found(sql, "before"), found(sql, "afterwards")), (0, 1));
        sql.execute("DELETE FROM prompt_answer", []).unwrap();
        assert_eq!(found(sql, "afterwards"), 0);
        let left: i64 = sql.query_row("SELECT count(*) FROM note_index_note", [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0);
    });
}

#[test]
fn a_deleted_word_leaves_no_term_in_the_index() {
    on_new(|sql| {
        write(sql, 1, "plain words");
        write(sql, 2, "plain zquorvex words");
        sql.execute("DELETE FROM prompt_answer WHERE prompt_id LIKE 'p-%' AND text LIKE '%zquorvex%'", []).unwrap();
        sql.execute_batch("CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, note_index, row)").unwrap();
        let terms = names(sql, "SELECT term FROM temp.terms ORDER BY term");
        assert_eq!(terms, ["plain", "words"]);
        let mut blocks = sql.prepare("SELECT block FROM note_index_data").unwrap();
        let blocks: Vec<Vec<u8>> = blocks.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert!(!blocks.iter().any(|block| block.windows(6).any(|bytes| bytes == b"uorvex")));
    });
}

/// The search has to look words up, never to read every note.
#[test]
fn taking_a_note_out_and_finding_one_use_an_index() {
    on_new(|sql| {
        for statement in [
            "DELETE FROM note_index_note WHERE kind = 'grain' AND ref = x'00'",
            "SELECT text FROM prompt_answer WHERE prompt_id = 'p' AND day < 3 ORDER BY day DESC LIMIT 20",
            "SELECT text FROM prompt_answer WHERE day < 3 ORDER BY day DESC, written_at DESC LIMIT 100",
        ] {
            let mut plan = sql.prepare(&format!("EXPLAIN QUERY PLAN {statement}")).unwrap();
            let plan: Vec<String> = plan.query_map([], |row| row.get(3)).unwrap().map(Result::unwrap).collect();
            assert!(plan.iter().all(|step| step.starts_with("SEARCH")), "{statement}: {plan:?}");
        }
    });
}

#[test]
fn nothing_that_can_be_typed_is_a_syntax_error() {
    on_new(|sql| {
        write(sql, 1, "near or and not column text");
        let long = "word ".repeat(5_000);
        let hostile = [
            "\"",
            "\"\"\"",
            "a\"b",
            "text:near",
            "{text} : or",
            "near(a b, 3)",
            "^near",
            "a OR",
            "NOT",
            "NOT near",
            "AND AND",
            "a* b*",
            "*",
            "-near",
            "near + or",
            "near\0or",
            "'; DROP TABLE grain; --",
            "()",
            "((near",
            "%_",
            "\\",
            "🙂🙂",
            "½½",
            "\u{200d}\u{202e}ab",
            "ÅÅ",
            "\u{301}a\u{301}",
            "ⒶⒶ",
            &long,
        ];
        for typed in hostile {
            found(sql, typed);
        }
        assert_eq!(found(sql, "NOT near"), 1, "words of the query language are words");
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        let typed = prop_oneof![any::<String>(), "[\"'*^:(){}+\\-a-c \u{0}-\u{1f}]{0,40}"];
        runner
            .run(&typed, |typed| {
                let Some(expression) = query::expression(&typed) else { return Ok(()) };
                prop_assert!(store::newest(sql, &expression, 50).is_ok(), "{:?}", expression);
                Ok(())
            })
            .unwrap();
    });
}
