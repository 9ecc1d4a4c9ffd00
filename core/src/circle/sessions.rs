use super::{ops, store};
use crate::app::App;
use crate::clock::{LocalDay, WallTime};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::text;

impl App {
    /// Says when the next session with someone is; `None` for not known. No reminder comes of it.
    ///
    /// # Errors
    /// A day that has passed, a time without a day.
    pub fn set_next_session(&self, person: Id, day: Option<LocalDay>, time: Option<WallTime>) -> Result<()> {
        if day.is_none() && time.is_some() {
            return Err(Error::input("day", Problem::Empty));
        }
        self.transact(|scope| {
            if day.is_some_and(|day| day < scope.today) {
                return Err(Error::input("day", Problem::OutOfRange));
            }
            ops::known(scope, person)?;
            store::set_session(scope.sql, person, day, time)
        })
    }

    /// Writes down a question to bring to the next session, 1 to 500 characters.
    pub fn add_session_question(&self, person: Id, question: String) -> Result<()> {
        let question = text::required("question", &question, text::SENTENCE)?;
        self.transact(|scope| ops::add_question(scope, person, &question).map(|_| ()))
    }

    /// Takes a question off the list, out of the copies too (S27).
    pub fn delete_session_question(&self, id: Id) -> Result<()> {
        let there = self.read(|scope| store::has_question(scope.sql, id))?;
        if !there {
            return Err(Error::NotFound("question"));
        }
        self.erase(|sql| store::delete_question(sql, id))
    }

    /// Writes the note after a session of a day, in place of what stood there. One of the two parts may be empty.
    ///
    /// # Errors
    /// A day that has not come, nothing written.
    pub fn write_session_note(
        &self,
        person: Id,
        day: LocalDay,
        take_with_me: String,
        leave_there: String,
    ) -> Result<()> {
        let take = text::optional("take_with_me", &take_with_me, text::NOTE)?;
        let leave = text::optional("leave_there", &leave_there, text::NOTE)?;
        if take.is_none() && leave.is_none() {
            return Err(Error::input("take_with_me", Problem::Empty));
        }
        self.transact(|scope| {
            if day > scope.today {
                return Err(Error::input("day", Problem::DayInFuture));
            }
            ops::known(scope, person)?;
            let id = store::note_on(scope.sql, person, day)?.map_or_else(|| scope.new_id(), Ok)?;
            let write = || store::write_note(scope.sql, id, person, day, take.as_deref(), leave.as_deref());
            scope.rewords(store::NOTE, Some(id), write)
        })
    }

    /// Deletes a note after a session, out of the copies too (S27).
    pub fn delete_session_note(&self, id: Id) -> Result<()> {
        let there = self.read(|scope| store::has_note(scope.sql, id))?;
        if !there {
            return Err(Error::NotFound("note"));
        }
        self.erase(|sql| store::delete_note(sql, id))
    }
}
