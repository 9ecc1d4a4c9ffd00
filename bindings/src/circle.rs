use grain_core::circle::{CircleView, PersonDraft, SessionNoteView};
use grain_core::clock::{LocalDay, WallTime};
use grain_core::ids::Id;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The people to call, each with the addresses that open dialler and messages.
    pub fn circle(&self) -> Result<CircleView> {
        self.said(self.app.circle())
    }

    /// Adds someone at the end of the list, at most 40 people. The person added is told nothing.
    pub fn add_person(&self, draft: PersonDraft) -> Result<CircleView> {
        self.said(self.app.add_person(draft))
    }

    /// Changes what is written about someone.
    pub fn change_person(&self, id: Id, draft: PersonDraft) -> Result<CircleView> {
        self.said(self.app.change_person(id, draft))
    }

    /// Puts the people into this order. Each of them is named once.
    pub fn order_people(&self, ids: Vec<Id>) -> Result<CircleView> {
        self.said(self.app.order_people(ids))
    }

    /// Deletes someone with all questions and notes, out of the copies too. Cannot be undone.
    pub fn delete_person(&self, id: Id) -> Result<()> {
        self.said(self.app.delete_person(id))
    }

    /// Says when the next session with someone is; without a day it is not known. No reminder comes of it.
    #[uniffi::method(default(day = None, time = None))]
    pub fn set_next_session(&self, person: Id, day: Option<LocalDay>, time: Option<WallTime>) -> Result<CircleView> {
        self.said(self.app.set_next_session(person, day, time))
    }

    /// Writes down a question to bring to the next session, 1 to 500 characters.
    pub fn add_session_question(&self, person: Id, question: String) -> Result<CircleView> {
        self.said(self.app.add_session_question(person, question))
    }

    /// Takes a question off the list, out of the copies too.
    pub fn delete_session_question(&self, id: Id) -> Result<()> {
        self.said(self.app.delete_session_question(id))
    }

    /// Writes the note after a session of a day, in place of what stood there. One of the two parts may be empty.
    pub fn write_session_note(
        &self,
        person: Id,
        day: LocalDay,
        take_with_me: String,
        leave_there: String,
    ) -> Result<CircleView> {
        self.said(self.app.write_session_note(person, day, take_with_me, leave_there))
    }

    /// All notes after sessions with someone, newest first.
    pub fn session_notes(&self, person: Id) -> Result<Vec<SessionNoteView>> {
        self.said(self.app.session_notes(person))
    }

    /// Deletes a note after a session, out of the copies too. Cannot be undone.
    pub fn delete_session_note(&self, id: Id) -> Result<()> {
        self.said(self.app.delete_session_note(id))
    }
}
