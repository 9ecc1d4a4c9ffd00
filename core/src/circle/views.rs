use super::store::{self, Note, Stored};
use super::{PersonDraft, PersonView, Relation, SessionNoteView, SessionQuestionView, SessionView};
use crate::app::Reading;
use crate::content::Words;
use crate::error::Result;
use crate::ids::Id;
use crate::page::FormOption;
use crate::phone_number;

/// Who someone can be.
pub(super) fn relations(scope: &Reading<'_>) -> Vec<FormOption> {
    let offered = Relation::ALL.iter().filter(|relation| **relation != Relation::Faith || scope.settings.faith);
    offered.map(|relation| FormOption::new(relation.as_str(), called(*relation, scope.words()))).collect()
}

/// One of them; `None` when they are not there.
pub(super) fn person(scope: &Reading<'_>, id: Id) -> Result<Option<PersonView>> {
    store::find(scope.sql, id)?.map(|stored| view(scope, stored)).transpose()
}

/// Everyone in the person's order.
pub(crate) fn people(scope: &Reading<'_>) -> Result<Vec<PersonView>> {
    store::all(scope.sql)?.into_iter().map(|stored| view(scope, stored)).collect()
}

fn view(scope: &Reading<'_>, stored: Stored) -> Result<PersonView> {
    let session = session(scope, &stored)?;
    let Stored { id, person, .. } = stored;
    let relation_text = called(person.relation, scope.words());
    Ok(PersonView {
        id,
        spoken: scope.words().circle_spoken(&person.name, &relation_text).into(),
        relation_text,
        call: person.phone.as_deref().map(|number| phone_number::tel(number).into()),
        message: person.message.as_deref().or(person.phone.as_deref()).map(|number| phone_number::sms(number).into()),
        person: PersonDraft {
            name: person.name.into(),
            relation: person.relation,
            phone: person.phone.unwrap_or_default().into(),
            message: person.message.unwrap_or_default().into(),
            note: person.note.unwrap_or_default().into(),
        },
        session,
    })
}

fn session(scope: &Reading<'_>, stored: &Stored) -> Result<SessionView> {
    let words = scope.words();
    let day = stored.session_day.filter(|day| *day >= scope.today);
    let time = stored.session_time.filter(|_| day.is_some());
    let heading = match (day.map(|day| words.date(day, scope.today)), time) {
        (Some(date), Some(time)) => words.circle_next_session(date, words.clock(time)),
        (Some(date), None) => words.circle_next_session_day(date),
        (None, _) => words.circle_next_session_open(),
    };
    let questions = store::questions(scope.sql, stored.id)?;
    Ok(SessionView {
        heading,
        day,
        time,
        questions: questions.into_iter().map(|(id, text)| SessionQuestionView { id, text: text.into() }).collect(),
    })
}

/// All notes after sessions with one person, newest first.
pub(super) fn notes(scope: &Reading<'_>, person: Id) -> Result<Vec<SessionNoteView>> {
    Ok(store::notes(scope.sql, person)?.into_iter().map(|note| note_view(scope, note)).collect())
}

fn note_view(scope: &Reading<'_>, note: Note) -> SessionNoteView {
    let words = scope.words();
    SessionNoteView {
        id: note.id,
        day: note.day,
        heading: words.circle_after_session(words.date(note.day, scope.today)),
        take_with_me: note.take_with_me.unwrap_or_default().into(),
        leave_there: note.leave_there.unwrap_or_default().into(),
    }
}

fn called(relation: Relation, words: Words) -> String {
    match relation {
        Relation::Therapist => words.circle_therapist(),
        Relation::Accountability => words.circle_accountability(),
        Relation::Group => words.circle_group(),
        Relation::Friend => words.circle_friend(),
        Relation::Family => words.circle_family(),
        Relation::Faith => words.circle_faith(),
        Relation::Other => words.circle_other(),
    }
}
