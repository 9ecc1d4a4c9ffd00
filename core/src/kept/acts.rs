//! What can be done with anything that is kept. Whatever a tap changed, one act puts back.

use serde::{Deserialize, Serialize};

use super::{End, Kept, Line, Look, MOST_LINES, Practice, Stands, page, store};
use crate::app::{App, Reading, Writing};
use crate::areas;
use crate::clock::{check_coming_day, check_entry_day};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{Acts, Domain, Outcome, Values};
use crate::text;

/// What can be done. The words of a practice's own sorts and notes are checked against its lists.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum KeptAct {
    /// Writes down a new one of a sort, in an area where it has one. A sort in the form wins.
    Add(Practice, String, String),
    /// Changes its words.
    Change(Id),
    /// It was looked at today, and stays.
    Looked(Id),
    /// How often it is looked at again.
    Rhythm(Id, Look),
    /// It ends.
    End(Id, End),
    /// It is taken up again.
    Again(Id),
    /// Notes something beside it today.
    Note(Id, String),
    /// The same by a form: on which day, with words, and what, where it has a field for it.
    NoteDown(Id, String),
    /// What is said of a line afterwards; empty takes it back.
    Then(Id, String),
    /// Puts back how it stood, without the line that came since.
    Stands(Id, Stands, Option<Id>),
    /// It was never begun: takes it away with what was said in it.
    NotBegun(Id),
    /// Deletes a line.
    DeleteLine(Id),
    /// Deletes it with its lines.
    Delete(Id),
}

/// Most characters of a text that is put together of several.
pub(crate) const WHOLE: usize = 5 * text::SENTENCE;

impl Acts for KeptAct {
    const DOMAIN: &'static str = "kept";
}

/// The acts that the practices share. Their pages are their own.
pub(crate) const DOMAIN: Domain = Domain {
    name: KeptAct::DOMAIN,
    page: |_, _| Err(Error::input("route", Problem::UnknownKey)),
    act: |app, what, values| act(app, what.read()?, values),
};

impl Practice {
    /// Its sorts, what can be noted beside it, and what can be said of a note afterwards.
    const fn known(self) -> [&'static [&'static str]; 3] {
        match self {
            Self::Boundaries => [
                &["limit", "ask", "away"],
                &["respected", "crossed", "unsure"],
                &["as_planned", "otherwise", "not_this_time"],
            ],
            Self::Goals => [&["piece", "habit", "large"], &["piece", "moved", "date_kept"], &["done"]],
            Self::Commitments => [&["mine", "theirs"], &["renewed", "words"], &[]],
            Self::Guides => [
                &[
                    "weekly_talk",
                    "four_lines",
                    "ordinary_days",
                    "children",
                    "money",
                    "faith",
                    "not_safe_here",
                    "feelings",
                    "trigger",
                    "boundary",
                    "slip",
                    "time",
                    "saying_no",
                    "apart",
                    "friend",
                    "stop",
                ],
                &[],
                &[],
            ],
            Self::Measures => [&["1", "2", "3", "4", "5"], &["tried"], &["well", "mixed", "not_well", "stopped"]],
            Self::Stages => [&["stage"], &["disbelief", "tentative", "at_ease", "not_now"], &[]],
            Self::Forgiveness => [&["state"], &["not_now", "willing", "in_part", "done", "revisited"], &[]],
            Self::Repair => [
                &["promise", "slip", "words", "hidden", "else", "received"],
                &[
                    "said",
                    "heard",
                    "not_well",
                    "stop",
                    "kept_up",
                    "partly",
                    "not_kept_up",
                    "wait",
                    "listened",
                    "missing",
                    "no_more",
                ],
                &[],
            ],
            Self::Peace => [&["day", "week", "month", "any"], &["done"], &[]],
            Self::HomeFelt => [
                &["state"],
                &["restful", "calm", "ordinary", "mixed", "tense", "cold", "lonely", "away", "cannot_say"],
                &[],
            ],
            Self::Path => [
                &["healing", "rebuilding"],
                &[
                    "1_1", "1_2", "1_3", "1_4", "1_5", "2_1", "2_2", "2_3", "2_4", "2_5", "3_1", "3_2", "3_3", "3_4",
                    "3_5", "open_2", "open_3", "again_1", "again_2", "again_3",
                ],
                &[],
            ],
            Self::Offers => [&["money", "time", "contact", "plans"], &["shown", "went_on", "smaller", "stopped"], &[]],
            // Which answer fits which line stands in `road`.
            Self::Road => [&["look", "honesty", "safety", "trust", "connection", "close"], &[], &[]],
            Self::Week => [
                &["review"],
                &["thanks", "topic", "closed"],
                &[
                    "plan",
                    "small",
                    "liked",
                    "money",
                    "time",
                    "children",
                    "rest",
                    "therapist",
                    "nothing",
                    "heavy_plan",
                    "heavy_small",
                    "heavy_liked",
                    "heavy_money",
                    "heavy_time",
                    "heavy_children",
                    "heavy_rest",
                    "heavy_therapist",
                ],
            ],
            Self::Behaviours => [
                &["own", "seen"],
                &[
                    "says_what_is_meant",
                    "follows_through",
                    "seeks_the_good",
                    "shows_priority",
                    "refrains_from_harm",
                    "works_through_problems",
                    "gives_freely",
                ],
                &["yes", "partly", "no", "no_occasion", "reached", "a_little", "not_this_week", "cannot_tell"],
            ],
            Self::Listening => [&["speak", "listen", "kept"], &[], &[]],
            Self::Lessons => [&["lesson"], &["loud", "doubted", "quieter", "gone", "back", "speaks"], &[]],
        }
    }
}

/// Where a word stands in [`Practice::known`].
enum WordOf {
    Sort,
    Said,
    Then,
}

fn checked(practice: Practice, which: WordOf, field: &str, word: &str) -> Result<()> {
    let known = practice.known()[which as usize].contains(&word);
    if known { Ok(()) } else { Err(Error::input(field, Problem::UnknownKey)) }
}

fn act(app: &App, act: KeptAct, values: &Values) -> Result<Outcome> {
    match act {
        KeptAct::Add(practice, sort, area) => app.transact(|scope| {
            let kept = new(scope, practice, &sort, area, values)?;
            write_down(scope, kept, values)
        }),
        KeptAct::Change(id) => app.transact(|scope| {
            let mut kept = store::find(scope.sql, id)?;
            let before = std::mem::take(&mut kept.words);
            write(&mut kept, values)?;
            if kept.practice == Practice::Commitments && before != kept.words {
                note(scope, &kept, Line { words: before, ..line(scope, id, "words")? })?;
            }
            kept.stands.looked_on = scope.today;
            put(scope, &kept)?;
            Ok(Outcome::said(page::changed(scope, &kept), None))
        }),
        KeptAct::Looked(id) => change(app, id, page::changed, |scope, kept| {
            kept.stands.looked_on = scope.today;
            if kept.practice != Practice::Commitments {
                return Ok(None);
            }
            note(scope, kept, line(scope, id, "renewed")?).map(Some)
        }),
        KeptAct::Rhythm(id, look) => {
            let outcome = change(app, id, page::changed, |scope, kept| {
                has_look(kept, look)?;
                kept.stands = Stands { look, looked_on: scope.today, ..kept.stands };
                Ok(None)
            })?;
            Ok(Outcome { wants_to_notify: look != Look::Never, ..outcome })
        }
        KeptAct::End(id, end) => change(app, id, page::changed, |scope, kept| {
            kept.stands.ended = Some((end, scope.today));
            Ok(None)
        }),
        KeptAct::Again(id) => change(app, id, page::changed, |scope, kept| {
            kept.stands = Stands { ended: None, looked_on: scope.today, ..kept.stands };
            Ok(None)
        }),
        KeptAct::Note(id, said) => change(app, id, page::noted, |scope, kept| {
            checked(kept.practice, WordOf::Said, "said", &said)?;
            // A ritual that had its time has had its look.
            if kept.practice == Practice::Peace {
                kept.stands.looked_on = scope.today;
            }
            note(scope, kept, line(scope, id, &said)?).map(Some)
        }),
        KeptAct::NoteDown(id, said) => change(app, id, page::noted, |scope, kept| {
            let mut line = line(scope, id, values.chosen("said")?.unwrap_or(&said))?;
            checked(kept.practice, WordOf::Said, "said", &line.said)?;
            line.day = values.day("day")?.unwrap_or(scope.today);
            check_entry_day(line.day, scope.today)?;
            line.words = text::optional("note", &values.text("note")?, text::SENTENCE)?.unwrap_or_default();
            note(scope, kept, line).map(Some)
        }),
        KeptAct::Then(id, then) => app.transact(|scope| {
            let mut line = store::find_line(scope.sql, id)?;
            let kept = store::find(scope.sql, line.of)?;
            if !then.is_empty() {
                checked(kept.practice, WordOf::Then, "then", &then)?;
            }
            let before = std::mem::replace(&mut line.then, then);
            store::put_line(scope.sql, &line)?;
            Ok(Outcome::said(page::noted(scope, &kept), Some(KeptAct::Then(id, before).token())))
        }),
        KeptAct::Stands(id, stands, line) => app.transact(|scope| {
            if let Some(line) = line {
                if store::find_line(scope.sql, line)?.of != id {
                    return Err(Error::NotFound("note"));
                }
                store::delete_line(scope.sql, line)?;
                scope.forgets(store::LINE_WORDS, line, move |sql| store::delete_line(sql, line));
            }
            let kept = store::find(scope.sql, id)?;
            put(scope, &Kept { stands, ..kept }).map(|()| Outcome::done())
        }),
        KeptAct::NotBegun(id) => app.transact(|scope| {
            if !store::find(scope.sql, id)?.words.is_empty() {
                return Err(Error::input("act", Problem::NotAllowed));
            }
            store::delete(scope.sql, id).map(|()| Outcome::done())
        }),
        KeptAct::DeleteLine(id) => {
            app.read(|scope| store::find_line(scope.sql, id).map(|_| ()))?;
            app.erase(|sql| store::delete_line(sql, id).map(|_| ()))?;
            Ok(Outcome::done())
        }
        KeptAct::Delete(id) => {
            app.read(|scope| store::find(scope.sql, id).map(|_| ()))?;
            app.erase(|sql| store::delete(sql, id))?;
            Ok(Outcome::done())
        }
    }
}

/// Writes down a new one with the rhythm that the form says, and gives what is said of it.
pub(crate) fn write_down(scope: &Writing<'_>, mut kept: Kept, values: &Values) -> Result<Outcome> {
    kept.stands.look = values.chosen("look")?.map_or(Ok(Look::Never), str::parse)?;
    has_look(&kept, kept.stands.look)?;
    super::add(scope, &kept)?;
    let said = Outcome::said(page::written(scope, &kept), None);
    Ok(Outcome { wants_to_notify: kept.stands.look != Look::Never, ..said })
}

/// The rhythm is one of its practice.
fn has_look(kept: &Kept, look: Look) -> Result<()> {
    let known = kept.practice.looks().contains(&look);
    if known { Ok(()) } else { Err(Error::input("look", Problem::UnknownKey)) }
}

/// A new one, as it was filled in.
fn new(scope: &Writing<'_>, practice: Practice, sort: &str, area: String, values: &Values) -> Result<Kept> {
    let sort = values.chosen("sort")?.unwrap_or(sort);
    checked(practice, WordOf::Sort, "sort", sort)?;
    // An offer needs an end, which its own form has.
    if practice == Practice::Offers {
        return Err(Error::input("end", Problem::Empty));
    }
    if !area.is_empty() {
        areas::store::by_key(scope.sql, &area)?;
    }
    let mut kept = Kept { area, ..Kept::new(scope, practice, sort, String::new())? };
    write(&mut kept, values)?;
    if matches!(practice, Practice::Goals | Practice::Measures) {
        kept.stands.by_day = values.day("by_day")?;
    }
    if let Some(day) = kept.stands.by_day {
        check_coming_day("by_day", day, scope.today)?;
    }
    Ok(kept)
}

/// The texts of a form; one that it does not have stays as it is.
fn write(kept: &mut Kept, values: &Values) -> Result<()> {
    let whole = matches!(kept.practice, Practice::Repair | Practice::Listening);
    let most = if whole { WHOLE } else { text::SENTENCE };
    kept.words = text::required("text", &values.text("text")?, most)?;
    for (key, text) in [("more", &mut kept.more), ("source", &mut kept.source)] {
        if values.has(key) {
            *text = text::optional(key, &values.text(key)?, text::SENTENCE)?.unwrap_or_default();
        }
    }
    Ok(())
}

/// A line of today.
pub(crate) fn line(scope: &Writing<'_>, of: Id, said: &str) -> Result<Line> {
    let (said, none) = (said.to_owned(), String::new);
    Ok(Line { id: scope.new_id()?, of, day: scope.today, said, then: none(), about: None, words: none() })
}

/// Writes a line down.
pub(crate) fn note(scope: &Writing<'_>, kept: &Kept, line: Line) -> Result<Id> {
    if store::lines(scope.sql, kept.id)?.len() >= MOST_LINES {
        return Err(Error::beyond("text", Problem::TooMany, MOST_LINES));
    }
    store::put_line(scope.sql, &line).map(|()| line.id)
}

/// Says where one is in an area, or as a whole where it is empty: a line beside the one thing there, which is begun with the
/// first of them. `noted` is what is said of it, from what was said last.
pub(crate) fn say(
    app: &App,
    practice: Practice,
    area: &str,
    said: &str,
    noted: impl FnOnce(&Reading<'_>, Option<String>) -> Result<String>,
) -> Result<Outcome> {
    app.transact(|scope| {
        checked(practice, WordOf::Said, "said", said)?;
        if !area.is_empty() {
            areas::store::by_key(scope.sql, area)?;
        }
        let known = store::all(scope.sql, practice)?.into_iter().find(|kept| kept.area == area);
        let is_new = known.is_none();
        let sort = practice.known()[WordOf::Sort as usize][0];
        let new = || Ok::<_, Error>(Kept { area: area.to_owned(), ..Kept::new(scope, practice, sort, String::new())? });
        let kept = known.map_or_else(new, Ok)?;
        if is_new {
            put(scope, &kept)?;
        }
        let before = store::lines(scope.sql, kept.id)?.first().map(|line| line.said.clone());
        let line = note(scope, &kept, line(scope, kept.id, said)?)?;
        // To say it is to look at it: the rhythm begins anew.
        put(scope, &Kept { stands: Stands { looked_on: scope.today, ..kept.stands }, ..kept.clone() })?;
        let undo = if is_new { KeptAct::NotBegun(kept.id) } else { KeptAct::Stands(kept.id, kept.stands, Some(line)) };
        Ok(Outcome::said(noted(scope, before)?, Some(undo.token())))
    })
}

/// Changes how one stands, with a line where one comes of it, and gives the way back.
pub(crate) fn change(
    app: &App,
    id: Id,
    said: fn(&Reading<'_>, &Kept) -> String,
    change: impl FnOnce(&Writing<'_>, &mut Kept) -> Result<Option<Id>>,
) -> Result<Outcome> {
    app.transact(|scope| {
        let mut kept = store::find(scope.sql, id)?;
        let before = kept.stands;
        let line = change(scope, &mut kept)?;
        put(scope, &kept)?;
        let undo = KeptAct::Stands(id, before, line).token();
        Ok(Outcome::said(said(scope, &kept), Some(undo)))
    })
}

/// Writes it, new or changed, in the copies too.
pub(crate) fn put(scope: &Writing<'_>, kept: &Kept) -> Result<()> {
    scope.rewords(store::WORDS, Some(kept.id), || store::put(scope.sql, kept))
}
