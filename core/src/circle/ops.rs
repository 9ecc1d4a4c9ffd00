use super::store::{self, Person};
use super::{MOST_PEOPLE, MOST_QUESTIONS, PersonDraft, Relation};
use crate::app::{App, Reading, Writing};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::order::InOrder;
use crate::phone_number;
use crate::text::{self, fold::as_seen};
use crate::written::Written;

impl App {
    /// Adds someone at the end of the list. The person added is told nothing.
    ///
    /// # Errors
    /// No name or a long one, a number with other signs than those of a number, more than 40 people, someone of
    /// this name who is the same to the person.
    pub fn add_person(&self, draft: PersonDraft) -> Result<()> {
        self.transact(|scope| add(scope, draft))
    }

    /// Changes what is written about someone.
    pub fn change_person(&self, id: Id, draft: PersonDraft) -> Result<()> {
        let person = checked(draft)?;
        self.transact(|scope| {
            let before = store::find(scope.sql, id)?.ok_or(Error::NotFound("person"))?.person;
            // Two that were alike before stay as they are: a number can always be changed.
            if as_seen(&before.name) != as_seen(&person.name) || before.relation != person.relation {
                nobody_else(scope, &person)?;
            }
            scope.rewords(store::PERSON, Some(id), || store::change(scope.sql, id, &person))
        })
    }

    /// Puts the people into this order. Each of them is named once.
    pub fn order_people(&self, ids: Vec<Id>) -> Result<()> {
        self.transact(|scope| {
            let mut asked = ids.clone();
            asked.in_order();
            let mut known: Vec<Id> = store::all(scope.sql)?.iter().map(|person| person.id).collect();
            known.in_order();
            if asked != known {
                return Err(Error::input("people", Problem::UnknownKey));
            }
            (0..).zip(&ids).try_for_each(|(place, id)| store::place(scope.sql, *id, place))
        })
    }

    /// Deletes someone with all questions and notes, out of the copies too (S27).
    pub fn delete_person(&self, id: Id) -> Result<()> {
        self.read(|scope| known(scope, id))?;
        self.erase(|sql| store::delete(sql, id))
    }
}

/// The one with whom sessions are: the first therapist of the list.
pub(crate) fn for_sessions(scope: &Reading<'_>) -> Result<Option<Id>> {
    let all = store::all(scope.sql)?;
    Ok(all.into_iter().find(|stored| stored.person.relation == Relation::Therapist).map(|stored| stored.id))
}

/// Puts a question on the list for the next session with someone, and gives the name.
///
/// # Errors
/// Nobody of this id, a list that is full.
pub(crate) fn add_question(scope: &Writing<'_>, person: Id, question: &str) -> Result<Written> {
    let name = store::find(scope.sql, person)?.ok_or(Error::NotFound("person"))?.person.name;
    if store::questions(scope.sql, person)?.len() >= MOST_QUESTIONS {
        return Err(Error::input("questions", Problem::TooMany));
    }
    store::add_question(scope.sql, scope.new_id()?, person, question)?;
    Ok(name.into())
}

/// Adds someone at the end of the list.
pub(crate) fn add(scope: &Writing<'_>, draft: PersonDraft) -> Result<()> {
    let person = checked(draft)?;
    if store::count(scope.sql)? >= MOST_PEOPLE {
        return Err(Error::input("people", Problem::TooMany));
    }
    nobody_else(scope, &person)?;
    store::add(scope.sql, scope.new_id()?, &person)
}

/// Nobody in the circle has this name and is the same to the person: nobody could tell them apart.
fn nobody_else(scope: &Reading<'_>, person: &Person) -> Result<()> {
    let seen = as_seen(&person.name);
    let all = store::all(scope.sql)?;
    let alike = all.iter().any(|other| other.person.relation == person.relation && as_seen(&other.person.name) == seen);
    if alike { Err(Error::input("name", Problem::Duplicate)) } else { Ok(()) }
}

/// The person is in the circle, else "not found".
pub(crate) fn known(scope: &Reading<'_>, id: Id) -> Result<()> {
    store::find(scope.sql, id)?.map(|_| ()).ok_or(Error::NotFound("person"))
}

fn checked(draft: PersonDraft) -> Result<Person> {
    Ok(Person {
        name: text::required("name", &draft.name, text::NAME)?,
        relation: draft.relation,
        phone: phone_number::checked("number", &draft.phone)?,
        message: phone_number::checked("message_number", &draft.message)?,
        note: text::optional("note", &draft.note, text::NOTE)?,
    })
}
