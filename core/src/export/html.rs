//! Everything that was said and written as one page that opens in any browser, offline and without the app: a heading a day,
//! the oldest first. It names no file, no program and no address, and loads nothing.

use std::collections::BTreeMap;

use crate::app::Reading;
use crate::clock::LocalDay;
use crate::error::Result;
use crate::{areas, bowl, check_in, search};

const STYLE: &str = "body{font:1.05rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#22282b;background:#f5f3ee}\
h1,h2,h3{font-weight:500;line-height:1.3}h2{margin-top:2.5rem}h3{margin:2rem 0 .5rem;font-size:1.05rem;color:#545b5e}\
dl{margin:0}dt{color:#545b5e;font-size:.9rem;margin-top:.6rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}\
@media(prefers-color-scheme:dark){body{color:#ece8de;background:#121618}h3,dt{color:#b9bbb5}}@media print{body{background:none}h3{break-after:avoid}}";

/// The whole page.
pub(super) fn written(scope: &Reading<'_>) -> Result<Vec<u8>> {
    let words = scope.words();
    let areas = areas::store::all(scope.sql)?;
    // What it is about, and what was said, of each day in turn; what has no day stands first.
    let mut days: BTreeMap<Option<LocalDay>, Vec<(String, String)>> = BTreeMap::new();
    for (day, said) in check_in::said::by_day(scope, &areas)? {
        days.entry(Some(day)).or_default().extend(said.into_iter().map(|said| (said.question, said.answer)));
    }
    for (day, area, change, why) in bowl::store::every_movement(scope.sql)? {
        let area = areas.iter().find(|known| known.id == area).map(|area| area.name(scope.content()));
        let change = bowl::views::change_text(words, change);
        let said = if why.is_empty() { change } else { format!("{change}\n{why}") };
        days.entry(Some(day)).or_default().push((area.map(Into::into).unwrap_or_default(), said));
    }
    for (day, what, text) in search::ops::every_note(scope, &areas)? {
        days.entry(day).or_default().push((what, text));
    }
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{0}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{0}</h1>\n<p>{1}</p>\n",
        escaped(&words.export_file_title()),
        escaped(&words.export_file_lead(words.date(scope.today, scope.today))),
    );
    let mut year = None;
    for (day, entries) in days {
        match day {
            None => page.extend(["<h2>", &escaped(&words.export_without_day()), "</h2>\n"]),
            Some(day) => {
                let of = day.parts().2;
                if year != Some(of) {
                    page.extend(["<h2>", &of.to_string(), "</h2>\n"]);
                    year = Some(of);
                }
                page.extend(["<h3>", &escaped(&words.date(day, day)), "</h3>\n"]);
            }
        }
        page += "<dl>\n";
        for (what, said) in entries {
            page.extend(["<dt>", &escaped(&what), "</dt><dd>", &escaped(&said), "</dd>\n"]);
        }
        page += "</dl>\n";
    }
    page += "</body>\n</html>\n";
    Ok(page.into_bytes())
}

/// Text as text, whatever stands in it.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe += "&amp;",
            '<' => safe += "&lt;",
            '>' => safe += "&gt;",
            '"' => safe += "&quot;",
            '\'' => safe += "&#39;",
            _ => safe.push(c),
        }
    }
    safe
}
