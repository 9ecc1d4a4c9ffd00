use crate::app::Reading;
use crate::error::Result;
use crate::ids::Id;
use crate::kept::acts::KeptAct;
use crate::kept::{self, Kept, Practice, Waiting, examples, page, store};
use crate::page::{Button, Domain, Due, Icon, Page, Row};
use crate::settings::Side;

const PRACTICE: Practice = Practice::Commitments;

/// Both, and one.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| if route.what().is_empty() { list(scope) } else { one(scope, route.id()?) },
    ..page::domain(PRACTICE)
};

/// What of it has its day.
pub(crate) fn due(scope: &Reading<'_>, waiting: &Waiting) -> Result<Option<Due>> {
    page::due(scope, waiting, PRACTICE, (Icon::Commitment, scope.words().commitments_title()), None)
}

fn list(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let healing = scope.settings.side == Some(Side::Healing);
    let sorts = if healing { ["mine", "theirs"] } else { ["theirs", "mine"] };
    let headings = sorts.map(|sort| (sort, words.commitments_of(sort)));
    let new = page::new(PRACTICE, page::route(PRACTICE), words.commitments_title()).lead(words.commitments_text());
    let mut page = page::lists(scope, new, PRACTICE, &headings, words.commitments_empty())?;
    let written = store::all(scope.sql, PRACTICE)?;
    for (at, sort) in sorts.into_iter().enumerate() {
        // Each stands once: the one that is there is changed, renewed or rests.
        if written.iter().any(|kept| kept.sort == sort && kept.is_open()) {
            continue;
        }
        let act = KeptAct::Add(PRACTICE, sort.to_owned(), String::new());
        let form = |key: String, text: &str| {
            page::form(scope, key, &act, text).title(words.commitments_of(sort)).lead(words.kept_private())
        };
        let fitting = examples::fitting(scope, PRACTICE, None).filter(|example| example.sort == sort);
        let templates = fitting.flat_map(|example| example.lines).enumerate();
        let rows: Vec<_> =
            templates.map(|(at, text)| Row::new(at, *text).sheet(form(format!("{sort} {at}"), text))).collect();
        let (key, title) = (format!("templates {sort}"), words.commitments_templates(sort));
        page = if healing && at == 1 { page.folded(&key, title, rows) } else { page.rows_if_any(&key, title, rows) };
        page = page.foot(Button::sheet(words.commitments_write(sort), form(sort.to_owned(), "")).icon(Icon::Add));
    }
    Ok(page)
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let kept: Kept = kept::of(scope, PRACTICE, id)?;
    let change = page::form(scope, format!("commitment {id}"), &KeptAct::Change(id), &kept.words);
    page::one(scope, &kept, words.commitments_of(kept.sort.as_str()), change, |page| {
        let rows = store::lines(scope.sql, id)?.into_iter().map(|line| {
            let day = words.date(line.day, scope.today);
            let row = if line.said == "words" {
                Row::new(line.id, line.words.as_str()).second(words.commitments_changed(day))
            } else {
                Row::new(line.id, words.commitments_renewed(day))
            };
            (line.day, page::deletable(scope, row, &line))
        });
        Ok(page.by_month("before", words.commitments_before(), words, rows.collect()))
    })
}
