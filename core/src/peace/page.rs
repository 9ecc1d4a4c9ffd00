use super::home;
use crate::app::Reading;
use crate::areas;
use crate::error::Result;
use crate::fit::Ground;
use crate::ids::Id;
use crate::kept::acts::KeptAct;
use crate::kept::{self, Practice, Waiting, examples, page, store};
use crate::page::{Acts, Body, Button, Domain, Due, Field, Form, FormOption, Icon, Page, Row};

const PRACTICE: Practice = Practice::Peace;
/// How often a ritual is meant to be.
const SORTS: [&str; 4] = ["day", "week", "month", "any"];

/// All rituals, and one.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| if route.what().is_empty() { list(scope) } else { one(scope, route.id()?) },
    ..page::domain(PRACTICE)
};

/// What of it has its day.
pub(crate) fn due(scope: &Reading<'_>, waiting: &Waiting) -> Result<Option<Due>> {
    page::due(scope, waiting, PRACTICE, (Icon::Peace, scope.words().peace_title()), None)
}

fn list(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let home = Row::new("home", words.peace_home_title()).icon(Icon::History).go(page::route(home::PRACTICE));
    let new = page::new(PRACTICE, page::route(PRACTICE), words.peace_title()).lead(words.peace_text()).rows(
        "home",
        "",
        vec![home],
        String::new(),
    );
    let headings = SORTS.map(|sort| (sort, words.peace_sort(sort)));
    let page = page::lists(scope, new, PRACTICE, &headings, words.peace_empty())?;
    let for_two = Ground::now(scope, &areas::store::all(scope.sql)?)?.suggests_for_two();
    let examples = examples::fitting(scope, PRACTICE, None)
        .filter(|example| example.when != "together" || for_two)
        .flat_map(|example| example.lines.iter().map(|line| (example.sort, *line)))
        .enumerate()
        .map(|(at, (sort, line))| (line, form(scope, format!("ritual {at}"), line, sort)));
    let own = form(scope, "ritual".to_owned(), "", SORTS[1]);
    Ok(page::examples(scope, page, examples).foot(Button::sheet(words.peace_new(), own).icon(Icon::Add)))
}

fn form(scope: &Reading<'_>, key: String, text: &str, sort: &str) -> Form {
    let words = scope.words();
    let options = SORTS.map(|sort| FormOption::new(sort, words.peace_sort(sort)));
    page::form(scope, key, &KeptAct::Add(PRACTICE, sort.to_owned(), String::new()), text)
        .title(words.peace_new())
        .field(Field::one_of("sort", words.peace_often(), options.into(), sort))
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let kept = kept::of(scope, PRACTICE, id)?;
    let change = page::form(scope, format!("ritual {id}"), &KeptAct::Change(id), &kept.words);
    page::one(scope, &kept, words.peace_sort(kept.sort.as_str()), change, |page| {
        let done = Button::act(words.peace_done(), KeptAct::Note(id, "done".to_owned()).token());
        let options = vec![FormOption::new("done", words.peace_done())];
        let buttons = vec![done, Button::sheet(words.kept_note_down(), page::note_form(scope, &kept, options))];
        let lines = store::lines(scope.sql, id)?.into_iter();
        let lines = lines
            .map(|line| (line.day, page::line(scope, &line, words.peace_done(), String::new(), Vec::new())))
            .collect();
        Ok(page.section("how", words.peace_how(), Body::Buttons { buttons }).by_month(
            "lines",
            String::new(),
            words,
            lines,
        ))
    })
}
