use super::store::{self, Stored};
use super::{PersonDraft, PersonView, Relation};
use crate::app::Reading;
use crate::content::Words;
use crate::error::Result;
use crate::page::FormOption;
use crate::phone_number;

/// Who someone can be.
pub(super) fn relations(scope: &Reading<'_>) -> Vec<FormOption> {
    let offered = Relation::ALL.iter().filter(|relation| **relation != Relation::Faith || scope.settings.faith);
    offered.map(|relation| FormOption::new(relation.as_str(), called(*relation, scope.words()))).collect()
}

/// Everyone in the person's order.
pub(crate) fn people(scope: &Reading<'_>) -> Result<Vec<PersonView>> {
    Ok(store::all(scope.sql)?.into_iter().map(|stored| view(scope, stored)).collect())
}

/// One of them.
pub(super) fn view(scope: &Reading<'_>, stored: Stored) -> PersonView {
    let next = next(scope, &stored);
    let Stored { id, person, .. } = stored;
    let relation_text = called(person.relation, scope.words());
    PersonView {
        id,
        next,
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
    }
}

/// "Thursday, 26 November, 16:00". A day that has passed is nothing to speak of.
fn next(scope: &Reading<'_>, stored: &Stored) -> String {
    let Some(day) = stored.session_day.filter(|day| *day >= scope.today) else { return String::new() };
    let words = scope.words();
    let day = words.date(day, scope.today);
    stored.session_time.map_or(day.clone(), |time| words.circle_session_at(day, words.clock(time)))
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
