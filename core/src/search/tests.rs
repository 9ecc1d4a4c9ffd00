//! Whether everything a person can write is found again, and gone again.

use proptest::prelude::*;
use rusqlite::Connection;
use unicode_normalization::UnicodeNormalization;

use super::query::Query;
use super::store;
use crate::clock::Timestamp;
use crate::domains::TABLES;
use crate::store::{Key, Store};

/// Columns with the person's own words that are indexed.
fn words() -> impl Iterator<Item = String> {
    let tables = TABLES.iter().copied().flatten();
    tables.flat_map(|table| table.searched.iter().map(|column| format!("{}.{column}", table.name)))
}

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
    "promise_span.rarer",
    "promise_answer.answer",
    "promise_answer.known",
    // Earlier wordings: their promise is found by the words that stand.
    "promise_words.text",
    "moment.kind",
    "disclosure.how",
    "circle_person.relation",
    "circle_person.phone",
    "circle_person.message",
    "reminder_rule.kind",
    "reminder_rule.rarer",
    "reminder_rule.zone",
    "reminder_preferences.step",
    "reminder_preferences.fewer",
    "reminder_log.kind",
    "talk.stands",
    "backup.place",
    "imported_note.app",
    "imported_note.zone",
    "money_entry.way",
    "money_entry.currency",
    "kept.practice",
    "kept.sort",
    "kept.area",
    "kept.look",
    "kept.ended",
    "kept_line.said",
    "kept_line.then_said",
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
        let known = words().any(|known| known == *column) || NO_WORDS.contains(&column.as_str());
        assert!(
            known,
            "{column}: does it hold the person's words? Say so in its table's `searched`, and add its triggers in a migration"
        );
    }
    for column in words().chain(NO_WORDS.iter().map(ToString::to_string)) {
        assert!(columns.contains(&column), "{column} is gone");
    }
}

#[test]
fn every_column_of_words_stands_in_the_view_and_its_table_has_three_triggers() {
    on_new(|sql| {
        // SQLite quotes a table that was renamed.
        let view = names(sql, "SELECT sql FROM sqlite_schema WHERE name = 'note'").remove(0).replace('"', "");
        for column in words() {
            let (table, name) = column.split_once('.').unwrap();
            let line = view.split("UNION ALL").find(|line| line.contains(&format!("FROM {table}"))).unwrap();
            assert!(line.contains(name), "{column}");
            for event in ["insert", "update", "delete"] {
                let trigger = format!(
                    "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '{table}'
                     AND sql LIKE '%AFTER {event}%ON {table} BEGIN%' AND name LIKE 'note_index%'"
                );
                let [trigger] = names(sql, &trigger).try_into().unwrap();
                let kind = line.trim_start().rsplit_once("SELECT '").unwrap().1.split('\'').next().unwrap();
                assert!(trigger.contains(&format!("kind = '{kind}'")), "{column} {event}");
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
    Query::of(typed).map_or(0, |query| store::newest(sql, &query.expression(), true, 50).unwrap().len())
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

/// A text, what finds it, and what does not.
const SAMPLES: &[(&str, &str, &str)] = &[
    ("我今天告诉她银行账户的事情", "我今天|银行|账户|告诉她银行|事情|银行 我|情", "银户|钱"),
    ("今日、彼女に銀行口座のことを話しました。パスポートも", "銀行|口座|話しました|パス|ﾊﾟｽﾎﾟｰﾄ|彼女に", "話した|バス"),
    ("은행계좌에 대해 그녀에게 말했다", "은행|계좌|그녀|말했|대해", "계은"),
    ("ฉันบอกเธอเรื่องบัญชีธนาคารวันนี้ น้ำ", "บัญชี|ธนาคาร|วันนี้|บอก|น้ำ", "บัญธ"),
    ("ຂ້ອຍໄດ້ບອກນາງກ່ຽວກັບບັນຊີທະນາຄານ", "ບັນຊີ|ທະນາຄານ|ບອກ", "ບັນທະ"),
    ("ខ្ញុំបានប្រាប់នាងអំពីគណនីធនាគារ", "គណនី|ធនាគារ|ប្រាប់", "គណធ"),
    ("ဒီနေ့ဘဏ်စာရင်းအကြောင်းပြောခဲ့တယ်", "ဘဏ်|စာရင်း|ပြော", "ဘဏ်ပြော"),
    ("मैंने आज उसे बैंक खाते के बारे में हिंदी में बताया", "बैंक|खाते|हिंदी|हिं|बताया", "खात के|बै क"),
    ("ज़रूर सड़क पर", "ज़रूर|जरूर|सड़क|सडक", "जर पर"),
    ("আমি তাকে ব্যাংকের কথা বলেছি", "ব্যাংকের|কথা|বলেছি|বলে", "ব্যা কথ বলেছি"),
    ("வங்கி கணக்கு பற்றி சொன்னேன்", "வங்கி|கணக்கு|சொன்னேன்", "வங்க கணக்க சொன்னேன்"),
    (
        "Straße mit Łukasz und Søren, œuf, Ærø, Đorđe, ﬁn",
        "strasse|STRASSE|straße|lukasz|Łuk|soren|oeuf|œuf|aero|dorde|fin",
        "strase",
    ),
    ("Þórður og ráðhúsið, Ħamrun, Ŧ, Şişli'de IŞIK, ılık", "thordur|radhusid|hamrun|sisli|isik|ilik|ILIK", "tordur"),
    ("Ələkbər, ɓaawo, ƙasa, ŋutsu", "elekber|baawo|kasa|nutsu", "lkbr"),
    ("Tiếng Việt: đồng hồ", "tieng|viet|dong ho|đồng", "dang"),
    ("L'été à l'école, garçon naïf; col·legi", "ete|ecole|garcon|naif|l'ecole|collegi", "ecol garc"),
    ("Ο οδοντίατρος, ΟΔΟΣ, ΐ, ὀδύνη", "οδοντιατρος|οδοντίατρος|οδος|ΟΔΟΣ|οδυνη", "οδοντ οδ"),
    ("Ёлка и самолёт, за́мок, її", "елка|самолет|замок|ёлка|її", "самалет"),
    ("الْبَنْكُ أَخْبَرَهَا بِالحِسَاب مــال ١٢", "البنك|اخبرها|بالحساب|أخبرها|مال|12|الْبَنْك", "بنكي"),
    ("می‌روم خانۀ کتاب", "می‌روم|میروم|كتاب|کتاب", "روم خان کتب"),
    ("סִפַּרְתִּי לָהּ עַל הַחֶשְׁבּוֹן", "ספרתי|החשבון|סִפַּרְתִּי|החשבו", "חשבן"),
    ("Ｆｕｌｌ　ｗｉｄｔｈ ① ²", "full|width|FULL width", "ful width"),
    ("un\u{ad}bro\u{200b}ken \u{feff}words", "unbroken|words|unbr", "bro"),
    (
        "https://example.org/a/very/long/address/that/goes/on/and/on/until/october on Monday",
        "october on Monday|https://example.org/a/very/long/address/that/goes/on/and/on/until/october on Monday|monday",
        "octob on",
    ),
];

#[test]
fn words_of_every_script_are_found_however_they_are_put_together() {
    on_new(|sql| {
        for (text, finds, misses) in SAMPLES {
            for text in [text.nfc().collect::<String>(), text.nfd().collect()] {
                sql.execute("DELETE FROM prompt_answer", []).unwrap();
                write(sql, 1, &text);
                for (typed, hits) in finds.split('|').map(|t| (t, 1)).chain(misses.split('|').map(|t| (t, 0))) {
                    for typed in [typed.nfc().collect::<String>(), typed.nfd().collect()] {
                        assert_eq!(found(sql, &typed), hits, "{typed} in {text}");
                    }
                }
            }
        }
    });
}

#[test]
fn a_very_long_word_is_found_by_its_beginning_and_by_itself() {
    on_new(|sql| {
        let word = "abcdefghij".repeat(30);
        write(sql, 1, &format!("see {word} there"));
        for typed in [&word[..20], &word[..64], &word[..100], &word, &format!("{word} there"), &format!("see {word}")] {
            assert_eq!(found(sql, typed), 1, "{typed}");
        }
        assert_eq!(found(sql, &format!("{} there", &word[..20])), 0, "only the last word is a beginning");
    });
}

#[test]
fn the_index_is_about_as_large_as_the_text() {
    for (text, most) in [
        ("In the evening we talked about the account and what I had not said, which was hard. ", 1.7),
        ("我今天晚上告诉她银行账户的事情，那很难。", 2.2),
        ("ฉันบอกเธอเรื่องบัญชีธนาคารวันนี้ มันยาก ", 1.8),
        ("мы говорили о счёте и о том, чего я не сказал ", 1.5),
    ] {
        on_new(|sql| {
            for n in 1..=200u8 {
                write(sql, n, &format!("{} {n}", text.repeat(5)));
            }
            let size = |query: &str| sql.query_row::<f64, _, _>(query, [], |row| row.get(0)).unwrap();
            let written = size("SELECT sum(octet_length(text)) FROM prompt_answer");
            let index = size("SELECT sum(octet_length(words)) FROM note_index_note");
            let data = size("SELECT sum(octet_length(block)) FROM note_index_data");
            assert!((index + data) / written < most, "{text}: {} and {}", index / written, data / written);
        });
    }
}

#[test]
fn the_index_keeps_no_lengths_of_notes() {
    on_new(|sql| {
        let parts =
            names(sql, "SELECT name FROM sqlite_schema WHERE name LIKE 'note_index%' AND type = 'table' ORDER BY name");
        assert_eq!(parts, ["note_index", "note_index_config", "note_index_data", "note_index_idx", "note_index_note"]);
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
                let Some(query) = Query::of(&typed) else { return Ok(()) };
                prop_assert!(store::newest(sql, &query.expression(), true, 50).is_ok(), "{:?}", query);
                Ok(())
            })
            .unwrap();
    });
}
