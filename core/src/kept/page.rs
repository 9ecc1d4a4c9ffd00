//! What the pages of all practices have in common.

use super::acts::KeptAct;
use super::{End, Kept, Line, Look, Practice, Waiting, examples, flags, store};
use crate::app::{Held, Reading, Subject};
use crate::clock::OPEN_DAYS;
use crate::error::{Error, Problem, Result};
use crate::order::InOrder;
use crate::page::{
    Act, Acts, Body, Button, By, Choice, Domain, Due, Field, Form, FormOption, Icon, Layout, Page, Route, Row, Tab,
};
use crate::text;

/// A practice in the list of domains; it brings its pages.
pub(crate) const fn domain(practice: Practice) -> Domain {
    let page = |_: &Reading<'_>, _: &Route| Err(Error::input("route", Problem::UnknownKey));
    Domain { name: practice.as_str(), page, act: Domain::nothing }
}

/// The route of a practice.
pub(crate) fn route(practice: Practice) -> Route {
    Route::to(practice.as_str())
}

/// The route of one of a practice.
pub(crate) fn route_of(kept: &Kept) -> Route {
    Route::of(kept.practice.as_str(), kept.id)
}

/// How many of a practice stand, for the row that leads there; empty for none. What has its day is said once, elsewhere.
pub(crate) fn fact(scope: &Reading<'_>, practice: Practice) -> Result<String> {
    let all = store::all(scope.sql, practice)?;
    let open = all.iter().filter(|kept| kept.is_open()).count();
    Ok(if open == 0 { String::new() } else { scope.words().kept_fact(open) })
}

/// What of a practice has its day: a day the person set before a look again, the oldest of several before the others. It leads
/// to the one that it is about, and to all where there are several. `lines` is what its lines say that have such a day of their own.
pub(crate) fn due(
    scope: &Reading<'_>,
    waiting: &Waiting,
    practice: Practice,
    (icon, text): (Icon, String),
    lines: Option<&str>,
) -> Result<Option<Due>> {
    let words = scope.words();
    // What a person was told is brought up by nothing.
    let waiting = waiting.of(practice).filter(|kept| kept.sort != flags::RECEIVED);
    let standing = waiting.filter_map(|kept| {
        if kept.stands.by_day == Some(scope.today) {
            return Some((By::Day, kept.written_on, kept.id));
        }
        kept.look_since(scope.today).map(|day| (By::Rhythm(day), kept.written_on, kept.id))
    });
    let more = lines
        .map(|said| scope.where_held(Held::Kept, |sql| store::lines_about(sql, practice, said, scope.today)))
        .transpose()?;
    let more = more.into_iter().flatten().map(|(id, day)| (By::Day, day, id));
    let mut all: Vec<_> = standing.chain(more).collect();
    all.in_order();
    let Some(&(by, set_on, id)) = all.first() else { return Ok(None) };
    let one = all.iter().all(|(.., other)| *other == id);
    let second = match by {
        By::Day => words.kept_due_by_day(),
        By::Rhythm(_) if practice == Practice::Peace => words.kept_due_ritual(),
        By::Rhythm(_) => words.kept_due(),
    };
    let route = if one { Route::of(practice.as_str(), id) } else { route(practice) };
    Ok(Some(Due { icon, text, second, route, by, set_on }))
}

/// What is said after something was noted: what its words call for, if they do.
pub(crate) fn noted(scope: &Reading<'_>, kept: &Kept) -> String {
    let newest = store::newest_words(scope.sql, kept.id).unwrap_or_default();
    if let Some(phrase) = examples::care(scope, &newest) {
        return scope.words().kept_heard(phrase);
    }
    let what = if kept.sort == flags::RECEIVED { flags::RECEIVED } else { kept.practice.as_str() };
    scope.words().kept_said_noted(what)
}

/// What is said after it was changed: what its words call for, if they do.
pub(crate) fn changed(scope: &Reading<'_>, kept: &Kept) -> String {
    heard(scope, kept).or_else(|| marked(scope, kept)).unwrap_or_else(|| scope.words().kept_said_changed())
}

/// What is said after it was written down: what its words call for, if they do.
pub(crate) fn written(scope: &Reading<'_>, kept: &Kept) -> String {
    heard(scope, kept).or_else(|| marked(scope, kept)).unwrap_or_else(|| scope.words().kept_said_written())
}

/// Some words of an apology have a gentle look beside them.
fn marked(scope: &Reading<'_>, kept: &Kept) -> Option<String> {
    (!flags::of(scope, kept).is_empty()).then(|| scope.words().repair_marked())
}

/// A kind word beside words that sound like a threat, like despair, or hang on what another feels. It is shown and never
/// kept, and nothing is refused for it.
pub(crate) fn heard(scope: &Reading<'_>, kept: &Kept) -> Option<String> {
    // How an apology may be heard stands on its page, line by line.
    let own = || examples::phrases(scope, kept.practice, &kept.words).find(|_| kept.practice != Practice::Repair);
    let texts = [&*kept.words, &kept.more, &kept.source];
    let phrase = texts.into_iter().find_map(|text| examples::care(scope, text)).or_else(own);
    phrase.map(|phrase| scope.words().kept_heard(phrase))
}

/// A page of the practice, read again on what it shows.
pub(crate) fn new(practice: Practice, route: Route, title: String) -> Page {
    debug_assert_eq!(route.domain(), practice.as_str());
    Page::new(route, Tab::Practice, title).on(&[Subject::Kept, Subject::Settings, Subject::Areas])
}

/// Those that stand, by their sorts, then those that are put away.
pub(crate) fn lists(
    scope: &Reading<'_>,
    page: Page,
    practice: Practice,
    headings: &[(&str, String)],
    empty: String,
) -> Result<Page> {
    let words = scope.words();
    let (open, ended): (Vec<_>, Vec<_>) = store::all(scope.sql, practice)?.into_iter().partition(Kept::is_open);
    let rows = |sort: &str| -> Vec<_> {
        let of_sort = open.iter().filter(|kept| sort == kept.sort || sort.is_empty());
        of_sort.map(|kept| row(scope, kept)).collect()
    };
    // Where S6 stands, this line would say it twice.
    let has_s6 = matches!(practice, Practice::Boundaries | Practice::Repair | Practice::Listening);
    let page = if has_s6 { page } else { page.quiet("fear", words.kept_fear()) };
    let page = if open.is_empty() { page.rows("none", "", Vec::new(), empty) } else { page };
    let page = headings.iter().fold(page, |page, (sort, heading)| {
        page.rows_if_any(if sort.is_empty() { "open" } else { sort }, heading.as_str(), rows(sort))
    });
    let ended: Vec<_> = ended.iter().map(|kept| row(scope, kept)).collect();
    Ok(if ended.is_empty() { page } else { page.folded("ended", words.kept_ended(), ended) })
}

/// One of a list.
pub(crate) fn row(scope: &Reading<'_>, kept: &Kept) -> Row {
    let (words, stands) = (scope.words(), kept.stands);
    let day = |day| words.date(day, scope.today);
    let fact = match (stands.ended, stands.by_day) {
        (Some((end, on)), _) => words.kept_ended_on(end.as_str(), day(on)),
        _ if kept.is_due(scope.today) => words.kept_due(),
        (None, Some(by)) => words.kept_by(day(by)),
        (None, None) => words.kept_written_on(day(kept.written_on)),
    };
    Row::new(kept.id, kept.name()).second(fact).go(route_of(kept))
}

/// The words of a form, with the rhythm of looking again where it is new.
pub(crate) fn form(scope: &Reading<'_>, key: String, act: &KeptAct, text: &str) -> Form {
    let words = scope.words();
    let form = Form::new(key, words.app_save(), act.token()).lead(words.kept_private()).field(Field::text(
        "text",
        words.kept_words(),
        (3, text::SENTENCE),
        text,
    ));
    match act {
        KeptAct::Add(practice, ..) => form.field(look_field_of(scope, practice.looks())),
        _ => form,
    }
}

/// How often to look again, for a new one.
pub(crate) fn look_field(scope: &Reading<'_>) -> Field {
    look_field_of(scope, super::LOOKS)
}

/// The same, of these rhythms.
fn look_field_of(scope: &Reading<'_>, looks: &[Look]) -> Field {
    let words = scope.words();
    let options = looks.iter().map(|look| FormOption::new(look.as_str(), words.kept_rhythm(look.as_str())));
    Field::one_of("look", words.kept_look_again(), options.collect(), Look::Never.as_str())
        .note(words.kept_look_note(words.clock(super::REMIND_AT)))
}

/// Examples to take and change: a tap opens the form with their words in it.
pub(crate) fn examples<'a>(scope: &Reading<'_>, page: Page, examples: impl Iterator<Item = (&'a str, Form)>) -> Page {
    let row = |(at, (text, form)): (usize, (&'a str, Form))| Row::new(at, text).sheet(form);
    let rows: Vec<_> = examples.enumerate().map(row).collect();
    if rows.is_empty() { page } else { page.folded("examples", scope.words().kept_examples(), rows) }
}

/// The page of one: its words, what the practice says of it, the look again, what was noted, and the foot.
pub(crate) fn one(
    scope: &Reading<'_>,
    kept: &Kept,
    title: String,
    change: Form,
    middle: impl FnOnce(Page) -> Result<Page>,
) -> Result<Page> {
    let (words, stands) = (scope.words(), kept.stands);
    let day = |day| words.date(day, scope.today);
    // What was once believed never stands there as if Grain said it.
    let heading = if kept.practice == Practice::Lessons { words.lessons_taught() } else { String::new() };
    let page = new(kept.practice, route_of(kept), title)
        .text("words", heading, vec![kept.words.as_str().into()])
        .quiet("heard", heard(scope, kept).unwrap_or_default());
    let page = middle(page)?;
    let looked = if stands.looked_on == kept.written_on {
        words.kept_written_on(day(kept.written_on))
    } else {
        words.kept_looked_on(kept.practice.as_str(), day(kept.written_on), day(stands.looked_on))
    };
    let page = if let Some((end, on)) = stands.ended {
        let again = Button::act(words.kept_take_up(), KeptAct::Again(kept.id).token());
        page.quiet("looked", words.kept_ended_on(end.as_str(), day(on))).section(
            "again",
            "",
            Body::Buttons { buttons: vec![again] },
        )
    } else {
        let ask = if kept.is_due(scope.today) { words.kept_question(kept.practice.as_str()) } else { String::new() };
        let button = |text, act: KeptAct| Button::act(text, act.token());
        // Nothing brings an apology up again for the one who was told it.
        let again = kept.sort != flags::RECEIVED;
        let still = || button(words.kept_still(kept.practice.as_str()), KeptAct::Looked(kept.id));
        let mut buttons: Vec<_> = again.then(still).into_iter().collect();
        buttons.push(button(words.kept_put_away(kept.practice.as_str()), KeptAct::End(kept.id, End::Away)));
        if matches!(kept.practice, Practice::Goals | Practice::Measures) {
            buttons.push(button(words.kept_done(), KeptAct::End(kept.id, End::Done)));
        }
        let page = page.quiet("looked", looked).quiet("question", ask).section("look", "", Body::Buttons { buttons });
        if again { rhythm(scope, page, kept) } else { page }
    };
    let delete = KeptAct::Delete(kept.id).token();
    Ok(page
        .quiet("rest", words.kept_rest())
        .foot(Button::sheet(words.app_change(), change.title(words.app_change())))
        .foot(Button::delete(words.app_delete(), kept.name(), delete, words).icon(Icon::Delete)))
}

/// How often it is looked at again, to choose.
pub(crate) fn rhythm(scope: &Reading<'_>, page: Page, kept: &Kept) -> Page {
    let words = scope.words();
    let choice = |look: &Look| {
        let act = (*look != kept.stands.look).then(|| KeptAct::Rhythm(kept.id, *look).token());
        Choice::new(look.as_str(), words.kept_rhythm(look.as_str()), act.is_none(), act)
    };
    page.choices("rhythm", words.kept_look_again(), Layout::List, kept.practice.looks().iter().map(choice).collect())
        .quiet("rhythm_note", words.kept_look_note(words.clock(super::REMIND_AT)))
}

/// Where a person says they are: a few states of one look, the one that stands, and what was said before, with dates and no
/// direction. `key` is that of the section, `kept` the thing that holds what was said.
pub(crate) fn states(
    scope: &Reading<'_>,
    page: Page,
    (key, kept): (&str, Option<&Kept>),
    [heading, before]: [String; 2],
    options: &[(&str, String, String)],
    act: impl Fn(&str) -> Act,
) -> Result<Page> {
    let lines = kept.map_or(Ok(Vec::new()), |kept| store::lines(scope.sql, kept.id))?;
    let stands = lines.first().map(|line| line.said.as_str());
    let choice = |(state, text, second): &(&str, String, String)| {
        let chosen = stands == Some(*state);
        Choice::new(state, text.as_str(), chosen, (!chosen).then(|| act(state))).second(second.as_str())
    };
    let said = |said: &str| options.iter().find(|(state, ..)| *state == said).map(|(_, text, _)| text.clone());
    let row = |one: &Line| (one.day, line(scope, one, said(&one.said).unwrap_or_default(), String::new(), Vec::new()));
    let rows = lines.iter().map(row).collect();
    Ok(page
        .choices(format!("state {key}").trim(), heading, Layout::List, options.iter().map(choice).collect())
        .by_month(format!("before {key}").trim(), before, scope.words(), rows))
}

/// The form in which something is noted with its day and words.
pub(crate) fn note_form(scope: &Reading<'_>, kept: &Kept, options: Vec<FormOption>) -> Form {
    let words = scope.words();
    let days = (Some(scope.today.plus(-i32::from(OPEN_DAYS))), Some(scope.today));
    let first = options.first().map(|option| option.key.clone()).unwrap_or_default();
    let act = KeptAct::NoteDown(kept.id, first.clone());
    let mut form = Form::new(format!("note {}", kept.id), words.app_save(), act.token()).title(words.kept_note_down());
    if options.len() > 1 {
        form = form.field(Field::one_of("said", words.kept_what(), options, first));
    }
    form.field(Field::day("day", words.kept_day(), scope, days, String::new(), Some(scope.today))).field(Field::text(
        "note",
        words.kept_note(),
        (2, text::SENTENCE),
        "",
    ))
}

/// A line with its day, its words and the ways to change it. `thens` are answers to `ask`; one alone is a switch.
pub(crate) fn line(scope: &Reading<'_>, line: &Line, said: String, ask: String, thens: Vec<(&str, String)>) -> Row {
    let ask = if line.then.is_empty() { ask } else { String::new() };
    let parts = [scope.words().day_heading(line.day, scope.today), line.words.clone(), ask];
    let second = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    let switch = thens.len() == 1;
    let choice = |(then, text): (&str, String)| {
        let chosen = line.then == then;
        let act = KeptAct::Then(line.id, if chosen { String::new() } else { then.to_owned() });
        Choice::new(if switch { "on" } else { then }, text, chosen, Some(act.token()))
    };
    let row = Row::new(line.id, said).second(second).choices(thens.into_iter().map(choice).collect());
    deletable(scope, row, line)
}

/// The row of a line with the way to delete it.
pub(crate) fn deletable(scope: &Reading<'_>, row: Row, line: &Line) -> Row {
    let words = scope.words();
    let text = row.text.clone();
    row.menu(Button::delete(words.app_delete(), text, KeptAct::DeleteLine(line.id).token(), words))
}
