use super::store::{self, Disclosure};
use super::{DisclosureDraft, DisclosureView, REMIND_AT, RemindedTell, told};
use crate::app::{App, Reading, Writing};
use crate::clock::{LocalDay, Timestamp, WallTime, check_coming_day, check_entry_day};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::text;

/// Told things on the page.
pub(super) const TOLD: u32 = 200;

impl App {
    /// Notes something to tell.
    ///
    /// # Errors
    /// Nothing written, too long, a day that has passed or lies more than ten years ahead.
    pub fn add_disclosure(&self, draft: DisclosureDraft) -> Result<DisclosureView> {
        self.transact(|scope| {
            let id = add(scope, &draft.text, draft.day)?;
            let (thing, words) = (store::find(scope.sql, id)?, scope.words());
            let said = if comes_too_late(scope, &thing) {
                words.disclosures_said_noted_passed(words.clock(REMIND_AT))
            } else {
                words.disclosures_said_noted()
            };
            Ok(view(scope, thing, said))
        })
    }

    /// Changes the words or the day. A day that has passed can stay as it is.
    pub fn change_disclosure(&self, id: Id, draft: DisclosureDraft) -> Result<DisclosureView> {
        self.transact(|scope| {
            let mut thing = store::find(scope.sql, id)?;
            thing.text = text::required("text", &draft.text, text::NOTE)?;
            let mut said = String::new();
            if draft.day != thing.by_day {
                thing.by_day = checked(draft.day, scope.today)?;
                (thing.by_time, thing.reminded) = (None, true);
                thing.by_since = scope.at;
                if comes_too_late(scope, &thing) {
                    said = scope.words().disclosures_remind_passed(scope.words().clock(REMIND_AT));
                }
            }
            put(scope, thing, said)
        })
    }

    /// "I told it": today (`None`) or one of the seven days before. Said again, it changes the day.
    pub fn mark_told(&self, id: Id, day: Option<LocalDay>) -> Result<DisclosureView> {
        self.transact(|scope| told(scope, id, day.unwrap_or(scope.today)))
    }

    /// Takes "I told it" back.
    ///
    /// # Errors
    /// It is not marked as told.
    pub fn undo_told(&self, id: Id) -> Result<DisclosureView> {
        self.transact(|scope| {
            let mut thing = store::find(scope.sql, id)?;
            if thing.told_on.take().is_none() {
                return Err(Error::input("told", Problem::NotAllowed));
            }
            put(scope, thing, String::new())
        })
    }

    /// Deletes it, out of the copies too (S27). No reason is asked.
    pub fn delete_disclosure(&self, id: Id) -> Result<()> {
        self.read(|scope| store::find(scope.sql, id).map(|_| ()))?;
        self.erase(|sql| store::delete(sql, id).map(|_| ()))
    }
}

/// Notes something to tell, from its own page or from the check-in.
pub(crate) fn add(scope: &Writing<'_>, text: &str, day: Option<LocalDay>) -> Result<Id> {
    let text = text::required("text", text, text::NOTE)?;
    let thing = Disclosure { by_day: checked(day, scope.today)?, ..Disclosure::new(scope, text)? };
    store::put(scope.sql, &thing)?;
    Ok(thing.id)
}

/// The note of the check-in of a day, while it waits to be told.
pub(crate) fn note_of_check_in(scope: &Reading<'_>, day: LocalDay) -> Result<Option<String>> {
    Ok(store::of_check_in(scope.sql, day)?.map(|thing| thing.text))
}

/// Writes the note of the check-in of a day: one thing to tell, whose words change as often as a screen saves them. An
/// empty text takes it away. What was told meanwhile stays as it is, and other words are another thing.
pub(crate) fn note_in_check_in(scope: &Writing<'_>, day: LocalDay, text: &str) -> Result<()> {
    let text = text::optional("note", text, text::NOTE)?;
    let noted = store::of_check_in(scope.sql, day)?;
    match (noted, text) {
        (None, None) => return Ok(()),
        (Some(thing), None) => {
            store::delete(scope.sql, thing.id)?;
            scope.forgets(store::WORDS, thing.id, move |sql| store::delete(sql, thing.id));
        }
        (Some(thing), Some(text)) if thing.text == text => return Ok(()),
        (Some(thing), Some(text)) => reword(scope, &Disclosure { text, ..thing })?,
        (None, Some(text)) => {
            let id = add(scope, &text, None)?;
            store::set_check_in(scope.sql, id, day)?;
        }
    }
    Ok(())
}

/// Marks it as told, from its own page or from a notification.
pub(crate) fn told(scope: &Writing<'_>, id: Id, day: LocalDay) -> Result<DisclosureView> {
    let mut thing = store::find(scope.sql, id)?;
    check_entry_day(day, scope.today)?;
    thing.told_on = Some(day);
    let said = scope.words().disclosures_said_told(scope.words().day(day, scope.today));
    put(scope, thing, said)
}

/// Whether it still waits to be told; `None` when it is not there.
pub(crate) fn waits(scope: &Reading<'_>, id: Id) -> Result<Option<bool>> {
    match store::find(scope.sql, id) {
        Ok(thing) => Ok(Some(thing.told_on.is_none())),
        Err(Error::NotFound(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

pub(super) fn put(scope: &Writing<'_>, thing: Disclosure, said: String) -> Result<DisclosureView> {
    reword(scope, &thing)?;
    Ok(view(scope, thing, said))
}

/// Writes over what stands there, in the copies too.
pub(crate) fn reword(scope: &Writing<'_>, thing: &Disclosure) -> Result<()> {
    scope.rewords(store::WORDS, Some(thing.id), || store::put(scope.sql, thing))
}

fn checked(day: Option<LocalDay>, today: LocalDay) -> Result<Option<LocalDay>> {
    day.map(|day| check_coming_day("day", day, today).map(|()| day)).transpose()
}

/// The day was set after the hour of its reminder: none comes.
fn comes_too_late(scope: &Reading<'_>, thing: &Disclosure) -> bool {
    let day = thing.by_day.filter(|day| thing.told_on.is_none() && *day >= scope.today);
    day.and_then(|day| instant(scope, day, thing.by_time)).is_some_and(|at| at <= thing.by_since.min(scope.at))
}

/// The hour of a day that was set, on the phone's clock.
fn instant(scope: &Reading<'_>, day: LocalDay, time: Option<WallTime>) -> Option<Timestamp> {
    let time = time.unwrap_or(REMIND_AT);
    scope.zone.instant(day.date_of(time, scope.settings.rollover_hour), time)
}

/// The time that was set has passed: the day, or its hour where one was set. Known while it is looked at, and kept nowhere.
pub(crate) fn has_passed(scope: &Reading<'_>, thing: &Disclosure) -> bool {
    let hour = |day, time| instant(scope, day, Some(time)).is_some_and(|at| at <= scope.at);
    thing.by_day.is_some_and(|day| day < scope.today || thing.by_time.is_some_and(|time| hour(day, time)))
}

pub(crate) fn view(scope: &Reading<'_>, thing: Disclosure, said: String) -> DisclosureView {
    let words = scope.words();
    let line = match (thing.told_on, thing.by_day) {
        (Some(told_on), _) => told::line(scope, &thing, told_on),
        (None, Some(_)) if has_passed(scope, &thing) => words.disclosures_by_passed(),
        (None, Some(day)) if let Some(time) = thing.by_time => {
            words.disclosures_by_time(words.day(day, scope.today), words.clock(time))
        }
        (None, Some(day)) if comes_too_late(scope, &thing) => {
            words.disclosures_by_day_passed(words.day(day, scope.today), words.clock(REMIND_AT))
        }
        (None, Some(day)) => words.disclosures_by_day(words.day(day, scope.today)),
        (None, None) => String::new(),
    };
    let text = thing.text.trim_end_matches('.');
    let spoken =
        if line.is_empty() { words.disclosures_spoken(text) } else { words.disclosures_spoken_line(text, &line) };
    DisclosureView { id: thing.id, text: thing.text.into(), line, said, spoken: spoken.into() }
}

/// Open things with a day from today on, for which a reminder is wanted.
pub(crate) fn reminded(scope: &Reading<'_>) -> Result<Vec<RemindedTell>> {
    let open = store::open(scope.sql)?.into_iter().filter(|thing| thing.reminded).filter_map(|thing| {
        let day = thing.by_day.filter(|day| *day >= scope.today)?;
        Some(RemindedTell {
            id: thing.id,
            day,
            time: thing.by_time.unwrap_or(REMIND_AT),
            anyway: thing.by_time.is_some(),
            since: thing.by_since,
        })
    });
    Ok(open.collect())
}
