//! Small files of each form, for tests and as the beginnings of a fuzzer.
#![allow(clippy::unwrap_used, reason = "a file in memory takes everything")]

use std::io::{Cursor, Write};

use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

pub(crate) const DAYLIO: &str = "\u{feff}full_date,date,weekday,time,mood,activities,scales,note_title,note\n\
    2026-07-27,July 27,Monday,13:48,so-so,work | long walk,,\"Noon, at last\",\"First line<br>\"\"second\"\", third\"\n\
    2026-07-26,July 26,Sunday,11:20 pm,прекрасно,чтение | 散歩,,,=SUM(A1)\n\
    2026-07-26,July 26,Sunday,11:20 pm,прекрасно,чтение | 散歩,,,=SUM(A1)\n";
pub(crate) const DAYLIO_BEFORE: &str = "year,date,weekday,time,mood,activities,note\r\n2018,18 May,Friday,11:54 pm,fine,\"cook | tea\",\"A\r\nB\"\r\n2018,31 Juin,Friday,9:00,fine,,x\r\n";
pub(crate) const BEARABLE: &str = "date,weekday,time of day,category,rating/amount,detail,notes\n\
    \"8th Dec 2021\",\"Wednesday\",\"mid\",\"Symptom\",\"2\",\"Stiff neck (Moderate)\",\"\"\n\
    \"22nd Jan 2022\",\"Saturday\",\"09:15\",\"Mood\",\"7\",\"\",\"Slept in, then tea\"\n";
pub(crate) const HOW_WE_FEEL: &str = "Date,Locale,Mood Keys,Mood,Tags (People),Tags (Places),Tags (Events),Sleep,Notes,Reflections,Takeaways\n\
    2026 Wed Jul 22 11:36 PM,en,calm,calm,By Myself,Home,Resting,7.5,\"One note\",[],[]\n";
pub(crate) const DAY_ONE: &str = r##"{"metadata":{"version":"1.0"},"entries":[
    {"uuid":"A1","creationDate":"2021-03-03T11:48:50Z","timeZone":"Australia\/Sydney","text":"# Garden\n\n![](dayone-moment:\/\/77)\n\nTomatoes, \"red\"","tags":["home","Größe"],"photos":[{"md5":"x"}],"location":{"latitude":1.5},"starred":false},
    {"uuid":"A2","creationDate":"2018-05-18T23:59:54Z","timeZone":"America/New_York","isAllDay":true,"richText":"{\"contents\":[{\"text\":\"In \"},{\"text\":\"pieces\"}]}"},
    {"uuid":"A3","creationDate":"someday","text":"x"},
    {"uuid":"A4","text":"x"}]}"##;
pub(crate) const PIXELS: &str = r#"[{"date":"2019-1-5","mood":4,"emotions":["calm"],"notes":"Snow"},
    {"date":"2021-02-03","entries":[{"type":"Mood","value":3,"notes":"Rain","isHighlighted":false,"tags":[{"type":"Activities","entries":["tea","книга"]}]}]},
    {"type":"Mood","date":"2024-1-5","scores":[5],"notes":"","tags":[]}, {"date":"2024-13-5"}, 7]"#;

pub(crate) fn loop_zip(method: CompressionMethod) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("Habits.csv", "Position,Name,Type,Question,Unit\n001,\"Read, aloud\",YES_NO,,\n002,Вода,NUMERICAL,,glasses\n"),
        ("Checkmarks.csv", "Date,Read, aloud,Вода\n2026-09-01,2,1500\n"),
        ("001 Read aloud/Checkmarks.csv", "2026-09-02,2\n2026-09-01,YES_MANUAL\n2026-08-31,0\n2026-08-30,what\n"),
        ("002 /Checkmarks.csv", "Date,Value,Notes\n2026-09-01,1500,\"cold,\nclear\"\n"),
    ] {
        zip.start_file(name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
